"""``jco fmt``: nothing is lost, nothing changes, and a second time nothing is left to do."""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest
from conftest import Run
from documents import cases
from handwriting import Hand
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from instances import instances
from parts import some
from ruamel.yaml import YAML
from ruamel.yaml.tokens import ScalarToken
from support import BASE, ROOT, SOURCE, examples, golden

from validator import source
from validator.diagnostic import Path as Steps
from validator.diagnostic import pointer
from validator.editing.formatting import Lost, Unkept, formatted, writing

SCHEMA: dict[str, Any] = json.loads((ROOT / "schema" / "outcome.schema.json").read_text("utf-8"))
SAMPLES = sorted((ROOT / "samples").rglob("*.yaml"))
DOCUMENTS = {
    **{str(path.relative_to(ROOT)): path.read_bytes() for path in SAMPLES},
    **{f"tests/cases/{each.name}": each.data for each in cases()},
}
# What these are about (anchors, a directive, a root that is not a map) cannot be written again with certainty.
LEFT_ALONE = "SCH003-list SCH003-text YML-layout YML014-ampersand YML-odd-scalars YML014-anchors".split()


def distinct() -> set[str]:
    """The documents in which two lines stand together as in no longer one, whatever words they hold."""
    found, seen = set[str](), set[tuple[str, str]]()
    for name, data in sorted(DOCUMENTS.items(), key=lambda item: -len(item[1])):
        lines = re.sub(r"#.*", "#", data.decode("utf-8", "replace"))
        lines = re.sub(r"\w+(?:[ .,()/-]+\w+)*", "a", lines)
        laid_out = set(pairwise(lines.split("\n")))
        if not laid_out <= seen:
            found.add(name)
        seen |= laid_out
    return found


DISTINCT = distinct()
LAYOUTS = sorted((ROOT / "tests" / "layouts").glob("*.before.yaml"))


def load(text: str) -> source.Document:
    return source.load(text.encode("utf-8"), "a.yaml")


def fmt(text: str) -> str:
    return formatted(load(text)).text


def comments(text: str) -> list[str]:
    """The comments, by the scanner of the library that is written in Python: not the one that the tool uses."""
    found, at = [], 0
    text = re.sub(r"(?m)^[ \t]+$", "", text).replace("\t", " ")  # tabs, which it does not read
    for token in YAML(typ="safe", pure=True).scan(text):
        if isinstance(token, ScalarToken) and token.end_mark.index > token.start_mark.index:
            start = token.start_mark.index
            found += re.findall(r"#.*", text[at:start])
            head = re.compile(r"[|>][-0-9]*[ \t]*(#.*)").match(text, start)
            found += [head[1]] if head else []
            at = token.end_mark.index
    return [each.rstrip() for each in found + re.findall(r"#.*", text[at:])]


@cache
def of_block(block: str) -> list[str]:
    return comments(block)


def by_blocks(text: str) -> list[str]:
    """The comments of a plain document, key by key: what many documents share is scanned once."""
    return [each for block in re.split(r"(?m)^(?=\w+:)", text) for each in of_block(block)]


def assert_kept(text: str, comments: Callable[[str], list[str]] = comments) -> str:
    """The text formatted; its data and comments are what they were, and it stays as it is when formatted again."""
    document = load(text)
    result = formatted(document)
    again = load(result.text)
    assert json.dumps(again.data, sort_keys=True) == json.dumps(document.data, sort_keys=True)
    before, after = comments(document.text), comments(result.text)
    assert sorted(before) == sorted(after)
    if not result.has_moved:
        assert before == after
    assert formatted(again).text == result.text
    is_in_block = "|" in text or ">" in text
    assert is_in_block or not re.search(r"[ \t]$", result.text, re.MULTILINE)
    assert result.text.endswith("\n") and not result.text.endswith("\n\n") and "\r" not in result.text
    return result.text


@pytest.mark.no_cover
@pytest.mark.parametrize("name", some(DOCUMENTS, DISTINCT.__contains__))
def test_every_document_of_the_repository_keeps_its_data_and_its_comments(name: str) -> None:
    document = source.load(DOCUMENTS[name], name)
    if document.stopped:
        return
    if Path(name).stem in LEFT_ALONE:
        with pytest.raises(Unkept):
            formatted(document)
        return
    assert_kept(document.text, by_blocks)


@pytest.mark.golden("tests/layouts/*")
@pytest.mark.parametrize("path", LAYOUTS, ids=lambda path: path.name.removesuffix(".before.yaml"))
def test_a_layout_comes_out_as_it_is_kept(path: Path) -> None:
    text = path.read_bytes().decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
    after = path.with_name(path.name.replace(".before.", ".after."))
    result = assert_kept(text)
    golden(after, result)


def line_of(place: str, document: source.Document) -> int:
    """The line (from 1) of the key at a JSON Pointer, or of the dash of an item."""
    steps: Steps = ()
    node = document.data
    for step in place.split("/")[1:]:
        key: str | int = int(step) if isinstance(node, list) else step.replace("~1", "/").replace("~0", "~")
        steps, node = (*steps, key), node[key]
    assert pointer(steps) == place
    span = document.span(steps)
    return (span.key or span.value).start.line


def assert_comments_are_at_their_places(text: str) -> None:
    """What says that it stands above or behind something does."""
    document, lines = load(text), text.split("\n")
    for number, line in enumerate(lines, 1):
        above = re.fullmatch(r"\s*#\s*above (\S+) \d+", line)
        if above:
            rest = (later for later in range(number, len(lines)) if lines[later].split("#")[0].strip())
            following = next(rest) + 1
            # Behind a dash alone the item begins in the next line, or after the comments there.
            dash = re.fullmatch(r"\s*(?:- +)*-( *#.*)?", lines[following - 1])
            following = next(rest) + 1 if dash else following
            assert line_of(above[1], document) in (number + 1, following) or dash, (line, text)
        behind = re.search(r"\S.*#\s*behind (\S+) \d+$", line)
        if behind:
            steps = [step.replace("~1", "/").replace("~0", "~") for step in behind[1].split("/")[1:]]
            node, path = document.data, ()
            for step in steps:
                key: str | int = int(step) if isinstance(node, list) else step
                path, node = (*path, key), node[key]
            assert document.span(path).value.end.line == number, (line, text)


# A failing example is small enough as it is found; to make it smaller takes minutes.
@pytest.mark.no_cover
@settings(
    deadline=None,
    max_examples=examples(5, times=120),
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate),
)
@given(instances(SCHEMA, SCHEMA), st.integers(0, 2**32))
def test_whatever_hand_wrote_it_nothing_is_lost_and_comments_stay_where_they_speak_of(data: Any, seed: int) -> None:
    text = Hand(Random(seed)).write(data)
    document = load(text)
    if document.stopped:
        assert {fault.code for fault in document.faults} <= {"YML009", "YML010", "YML011", "YML012"}, text
        return
    assert json.loads(json.dumps(document.data)) == json.loads(json.dumps(data)) or not text.isascii(), text
    assert_comments_are_at_their_places(assert_kept(text))


@pytest.mark.no_cover
@pytest.mark.parametrize("seed", range(8))
def test_a_whole_annotation_in_any_hand_keeps_all_of_it(seed: int) -> None:
    data = load((ROOT / "samples" / ("kor-mng-7.yaml", "invented/isl-bwa-3.yaml")[seed % 2]).read_text("utf-8")).data
    text = Hand(Random(seed)).write(data)
    assert load(text).data == data
    assert_comments_are_at_their_places(assert_kept(text))


@pytest.mark.no_cover
@settings(deadline=None, max_examples=examples(300))
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12))
def test_a_text_without_its_quotes_is_the_same_text_to_every_reader(text: str) -> None:
    source_text = "'" + text.replace("'", "''") + "'"
    for in_brackets in (False, True):
        plain = writing.without_quotes(source_text, "'", text, in_brackets=in_brackets)
        if plain is None:
            continue
        whole = f"a: [{plain}, b]\n" if in_brackets else f"a: {plain}\n"
        expected = [text, "b"] if in_brackets else text
        for version in ("1.1", "1.2"):
            reader = YAML(typ="safe", pure=True)
            reader.version = version  # type: ignore[assignment]
            assert reader.load(whole) == {"a": expected}


@pytest.mark.parametrize(
    "text",
    "NO|no|Yes|on|OFF|y|null|~|true|2.10|07|1e3|0x1F|1_000|12:30|12:30:45|2023-06-26|.5|.inf|+1|-1|=|<<|2023|"
    "2023-06-26 10:00|| a|a |a: b|a #b|a:|- a|[a|'a|“a”|@a|%a|&a|*a|!a".split("|"),
)
def test_quotes_stay_where_a_reader_could_take_the_text_for_something_else(text: str) -> None:
    assert writing.without_quotes(f'"{text}"', '"', text, in_brackets=False) is None


@pytest.mark.parametrize(
    "text", ["Lee Dohoon", "7th", "12 March", "2n1", "agreed to (x)", "a:b", "it's", "café", "a, b"]
)
def test_quotes_go_where_nobody_needs_them(text: str) -> None:
    assert writing.without_quotes(f'"{text}"', '"', text, in_brackets=False) == text


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("anchor", "format: &f jco/1.0\nid: *f\n"),
        ("anchor", "meeting: &m\n  date: 2023\nid: a\n"),
        ("tag", "meeting:\n  ordinal: !!str 7\n"),
        ("?", "? id\n: a\nformat: jco/1.0\n"),
        ("+", "note: |+\n  a\n\nid: a\n"),
        ("%YAML", "%YAML 1.2\n---\nid: a\n"),
        ("no map", "{id: a}\n"),
    ],
)
def test_what_cannot_be_kept_with_certainty_is_named(what: str, text: str) -> None:
    with pytest.raises(Unkept, match=re.escape(what)):
        fmt(text)


def test_a_result_that_lost_something_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from validator.editing import formatting

    honest = formatting.text_of
    for lose in (
        lambda text: text.replace("# one\n", ""),
        lambda text: text.replace("id: a", "id: b"),
        lambda text: text.replace("'7'", "7"),
        lambda text: text.replace("# one\n# two", "# two\n# one"),
    ):
        monkeypatch.setattr(formatting, "text_of", lambda written, lose=lose: lose(honest(written)))
        with pytest.raises(Lost):
            fmt("format: jco/1.0\n# one\n# two\nid: a\nordinal: '7'\n")


# The command

UGLY = 'id:   "a"  # mine\nformat: jco/1.0\n'
NEAT = 'format: jco/1.0\nid: "a" # mine\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ugly.yaml").write_text(UGLY)
    (tmp_path / "neat.yaml").write_text(NEAT)
    return tmp_path


def test_files_are_formatted_and_those_in_order_are_not_touched(jco: Run, folder: Path) -> None:
    before = (folder / "neat.yaml").stat()
    done = jco("fmt", ".")
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.decode() == "ugly.yaml: formatted\n2 documents: 1 formatted, 1 unchanged\n"
    assert (folder / "ugly.yaml").read_text() == NEAT
    after = (folder / "neat.yaml").stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)
    assert sorted(path.name for path in folder.iterdir()) == ["neat.yaml", "ugly.yaml"]


def test_check_names_what_would_change_and_writes_nothing(jco: Run, folder: Path) -> None:
    done = jco("fmt", "--check", ".")
    assert (done.returncode, done.stdout) == (1, b"ugly.yaml: would be formatted\n")
    assert (folder / "ugly.yaml").read_text() == UGLY
    assert jco("fmt", "--check", "neat.yaml").returncode == 0


def test_diff_shows_what_would_change_and_writes_nothing(jco: Run, folder: Path) -> None:
    done = jco("fmt", "--diff", "ugly.yaml")
    assert done.returncode == 0
    assert done.stdout.decode() == (
        '--- a/ugly.yaml\n+++ b/ugly.yaml\n@@ -1,2 +1,2 @@\n-id:   "a"  # mine\n format: jco/1.0\n+id: "a" # mine\n'
    )
    assert (folder / "ugly.yaml").read_text() == UGLY
    assert jco("fmt", "--diff", "--check", "ugly.yaml").returncode == 1


def test_standard_input_goes_to_standard_output(jco: Run) -> None:
    assert jco("fmt", "-", stdin=UGLY.encode()).stdout.decode() == NEAT
    assert jco("fmt", "-", stdin=b"format: &a x\nid: *a\n").stdout == b"format: &a x\nid: *a\n"
    refused = jco("fmt", "-", "--stdin-filename", "a.yaml", stdin=b"format: [\n")
    assert refused.returncode == 1 and b"a.yaml:1:10: not formatted: YML001" in refused.stderr
    assert refused.stdout == b"format: [\n", "what is piped through comes back"


def test_a_byte_order_mark_and_carriage_returns_go(jco: Run, folder: Path) -> None:
    (folder / "neat.yaml").write_bytes(b"\xef\xbb\xbf" + NEAT.replace("\n", "\r\n").encode())
    assert jco("fmt", "--check", "neat.yaml").returncode == 1
    assert rb"-format: jco/1.0\x0d" in jco("fmt", "--diff", "neat.yaml").stdout.replace(b"\\ufeff", b"")
    assert jco("fmt", "neat.yaml").returncode == 0
    assert (folder / "neat.yaml").read_bytes() == NEAT.encode()


def test_what_cannot_be_read_is_said_and_the_others_are_formatted(jco: Run, folder: Path) -> None:
    (folder / "bad.yaml").write_text("format: [\n")
    (folder / "latin.yaml").write_bytes(b"format: jco/1.0\nid: \xe4\n")
    done = jco("fmt", "bad.yaml", "latin.yaml", "none.yaml", "ugly.yaml")
    assert done.returncode == 2
    assert (
        b"none.yaml: not formatted: cannot be read" in done.stdout
        and b"latin.yaml:2:5: not formatted: YML009" in done.stdout
    )
    assert (folder / "ugly.yaml").read_text() == NEAT
    assert (folder / "bad.yaml").read_text() == "format: [\n"


def test_a_file_that_cannot_be_read_is_passed_over_and_does_not_keep_the_hook_red(jco: Run, folder: Path) -> None:
    (folder / "bad.yaml").write_text("format: [\n")
    (folder / "big.yaml").write_text("format: jco/1.0\nid: long-enough\n# and more\n")
    (folder / "utf.yaml").write_bytes("format: jco/1.0\n".encode("utf-16"))
    for words in (("--check", "."), ("--force-exclude", "bad.yaml", "big.yaml", "neat.yaml"), (".",)):
        done = jco("fmt", *words, "--max-bytes", "40")
        said = done.stdout.decode()
        is_clean = words != ("--check", ".")  # ugly.yaml would be formatted
        assert done.returncode == (0 if is_clean else 1), said
        assert "bad.yaml:1:10: not formatted: YML001" in said and "big.yaml: not formatted: " in said
    assert b"3 skipped (cannot be read)" in done.stderr, done.stderr


def test_a_hook_formats_nothing_that_is_excluded(jco: Run, folder: Path) -> None:
    (folder / "jco.toml").write_text('exclude = ["ugly.yaml"]\n')
    done = jco("fmt", "--force-exclude", "--", "ugly.yaml", "neat.yaml")
    assert (done.returncode, (folder / "ugly.yaml").read_text()) == (0, UGLY)
    hooks = YAML(typ="safe", pure=True).load((SOURCE / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {hook["id"] for hook in hooks if "--force-exclude" not in hook["entry"]} == {"jco", "jco-check-all"}


def test_what_is_no_annotation_is_left_alone(jco: Run, folder: Path) -> None:
    (folder / "compose.yaml").write_text("services:   {}\n")
    (folder / "a.json").write_text('{"format":   "jco/1.0"}')
    (folder / "anchors.yaml").write_text("format:   &a jco/1.0\nid: *a\n")
    done = jco("fmt", "compose.yaml", "a.json", "anchors.yaml")
    assert done.returncode == 0
    assert b"compose.yaml: left unchanged: it is not an annotation" in done.stderr
    assert b"a.json: left unchanged: it is JSON" in done.stderr
    assert b"anchors.yaml:1: left unchanged: it holds an anchor" in done.stderr
    assert (folder / "compose.yaml").read_text() == "services:   {}\n"


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_links_and_write_protected_files_stay_as_they_are(jco: Run, folder: Path) -> None:
    (folder / "link.yaml").symlink_to("ugly.yaml")
    done = jco("fmt", "link.yaml")
    assert done.returncode == 2 and b"link.yaml: not written: it is a link" in done.stdout
    (folder / "ugly.yaml").chmod(0o444)
    done = jco("fmt", "ugly.yaml")
    assert done.returncode == 2 and b"ugly.yaml: not written: it is write-protected" in done.stdout
    assert (folder / "ugly.yaml").read_text() == UGLY
    assert stat.S_IMODE((folder / "ugly.yaml").stat().st_mode) == 0o444


def test_the_mode_of_a_file_stays(jco: Run, folder: Path) -> None:
    (folder / "ugly.yaml").chmod(0o640)
    assert jco("fmt", "ugly.yaml").returncode == 0
    assert stat.S_IMODE((folder / "ugly.yaml").stat().st_mode) == 0o640


def test_a_complete_document_is_checked_alike_before_and_after() -> None:
    from validator import check

    text = BASE.read_text("utf-8")
    before = sorted(each.rule.code for each in check(text, today="2026-11-23").diagnostics)
    assert sorted(each.rule.code for each in check(fmt(text), today="2026-11-23").diagnostics) == before
