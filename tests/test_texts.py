"""The text of a release beside its document: where it is looked for, what is derived from it, what is said of it."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tracemalloc
from pathlib import Path

import pytest
from conftest import Run
from documents import case
from hypothesis import given, settings
from hypothesis import strategies as st
from support import ROOT, SHARED, examples

from validator import check, convert
from validator.evidence.changed import set_aside
from validator.evidence.matching import find, pieces
from validator.evidence.readings import lowercase, with_plain_digits
from validator.release.edges import NUMBER
from validator.release.finding import Texts
from validator.release.fold import fold
from validator.release.forms import Words
from validator.release.stored import checksum
from validator.release.text import Description, ReleaseText
from validator.system.printable import excerpt

CASES = ROOT / "tests" / "cases" / "silent"
WITH_TEXT = CASES / "EVD-plain-text.yaml"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A document in a repository of its own, without its text."""
    (tmp_path / "data" / ".git").mkdir(parents=True)
    path = tmp_path / "data" / "notes" / "a.yaml"
    path.parent.mkdir()
    path.write_bytes(WITH_TEXT.read_bytes())
    return path


def text() -> bytes:
    return (CASES / "harbour.txt").read_bytes()


def codes(path: Path, **options: object) -> list[str]:
    return [each.rule.code for each in check(path, **options).diagnostics]  # type: ignore[arg-type]


def naming(document: Path, file: str) -> Path:
    document.write_text(document.read_text("utf-8").replace("harbour.txt", file), "utf-8")
    return document


def test_the_text_lies_beside_the_document_or_in_a_folder_of_sources(document: Path, tmp_path: Path) -> None:
    assert codes(document) == ["EVD009"]
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "harbour.txt").write_bytes(text())
    assert codes(document, sources=[texts]) == []
    (document.parent / "harbour.txt").write_bytes(text())
    assert codes(document) == []


def test_a_text_elsewhere_in_the_repository_is_inside_the_data(document: Path) -> None:
    (document.parent.parent / "harbour.txt").write_bytes(text())
    assert codes(naming(document, "../harbour.txt")) == []


@pytest.mark.parametrize("file", ["../../harbour.txt", "../../nope.txt", "/etc/passwd"])
def test_a_text_outside_the_data_is_not_looked_at(document: Path, tmp_path: Path, file: str) -> None:
    (tmp_path / "harbour.txt").write_bytes(text())
    assert codes(naming(document, file)) == ["EVD020"]
    (found,) = [each for each in check(document).diagnostics if each.rule.code == "EVD020"]
    folder = os.path.relpath(os.path.normpath(document.parent / os.path.dirname(file)))
    assert found.help.endswith(f"name the folder of the text: --sources {excerpt(folder, 80)}")


def test_a_link_out_of_the_data_is_not_followed(document: Path, tmp_path: Path) -> None:
    (tmp_path / "harbour.txt").write_bytes(text())
    (document.parent / "harbour.txt").symlink_to(tmp_path / "harbour.txt")
    assert codes(document) == ["EVD020"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no FIFOs here")
def test_a_text_that_is_no_regular_file_or_too_large_cannot_be_read(document: Path) -> None:
    os.mkfifo(document.parent / "harbour.txt")
    assert codes(document) == ["EVD019"]
    (document.parent / "harbour.txt").unlink()
    (document.parent / "harbour.txt").write_bytes(b"a" * 2_000_000)
    assert codes(document) == ["EVD019"]


def test_bytes_without_a_place_are_not_blamed_for_a_text_that_is_not_at_hand() -> None:
    report = check(WITH_TEXT.read_bytes())
    assert (report.diagnostics, report.coverage) == ((), None)
    assert check(WITH_TEXT.read_bytes(), sources=[CASES]).coverage == (3, 0, 3)


def test_canonical_json_keeps_what_only_its_text_can_give() -> None:
    once = convert(WITH_TEXT)
    derived = json.loads(once)["derived"]
    assert derived["coverage"] == {"paragraphs": [3, 0, 3]}
    assert [entry["path"] for entry in derived["evidence"] if entry["kind"] == "quote"] == [
        "/meeting/quote/0",
        "/outcomes/0/quote/0",
        "/outcomes/1/quote/0",
    ]
    for entry in derived["evidence"]:
        assert text().decode()[entry["start"] : entry["end"]] == entry["exact"]
    assert convert(once, name="a.json") == once
    assert convert(once, name="a.json", sources=[CASES]) == once


def test_evidence_that_was_changed_by_hand_is_found_out() -> None:
    data = json.loads(convert(WITH_TEXT))
    data["derived"]["evidence"][0]["start"] += 1
    changed = json.dumps(data)
    assert not check(changed, name="a.json").diagnostics
    found = check(changed, name="a.json", sources=[CASES]).diagnostics
    assert [(each.rule.code, each.pointer) for each in found] == [("FMT003", "/derived/evidence")]


def test_offsets_are_those_of_the_text_with_plain_line_ends() -> None:
    document = case("silent/EVD002-typography").data
    stored = (CASES / "typography.txt").read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    for entry in json.loads(convert(document, name="a.yaml", sources=[CASES]))["derived"]["evidence"]:
        assert stored[entry["start"] : entry["end"]] == entry["exact"]


def test_the_checksum_is_that_of_what_text_plain_prints(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "harbour.txt").write_bytes(
        b"\xef\xbb\xbf" + (CASES / "harbour.txt").read_bytes().replace(b"\n", b"\r\n")
    )
    derived = json.loads(convert(WITH_TEXT.read_bytes(), name="a.yaml", sources=[tmp_path]))["derived"]
    plain = jco("text", tmp_path / "harbour.txt", "--plain").stdout
    assert hashlib.sha256(plain).hexdigest() == derived["source_sha256"]
    for entry in derived["evidence"]:
        assert plain.decode()[entry["start"] : entry["end"]] == entry["exact"]


def test_the_summary_says_what_is_covered_and_what_could_not_be_checked(jco: Run) -> None:
    assert b"paragraphs 3/3; facts traced 15 of 16 (1 unread: no date stands at " in jco("check", WITH_TEXT).stderr
    done = jco("check", "-", "--stdin-filename", "a.yaml", stdin=(CASES / "base.yaml").read_bytes())
    assert b"paragraphs 3/3; facts traced 0 of 16 (16 unread: no text at hand); " in done.stderr
    assert b"; 2 quotes not checked (no text at hand)\n" in done.stderr


def test_standard_input_is_read_beside_the_working_folder(jco: Run) -> None:
    document = WITH_TEXT.read_bytes()
    assert jco("check", "-", stdin=document, cwd=CASES).returncode == 0
    lost = jco("check", "-", "-f", "json", stdin=document)
    assert [each["code"] for each in json.loads(lost.stdout)["diagnostics"]] == ["EVD009"]
    found = jco("check", "-", "-f", "json", "--sources", CASES, stdin=document)
    assert json.loads(found.stdout)["documents"][0]["coverage"] == {"paragraphs": [3, 0, 3]}


def test_nothing_that_reads_texts_is_loaded_without_a_text() -> None:
    import subprocess

    script = (
        "import sys; from validator.commands.check import run; from validator.commands.options import Options; "
        f"run(Options((r'{ROOT / 'samples' / 'kor-mng-7.yaml'}',), quiet=True)); "
        "print(*(name for name in sys.modules if name.startswith(('validator.release.', 'validator.evidence.'))))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    light = {
        "release.finding",
        # Printed words that tell a date by its distance ("last August") are compared without a text, too.
        *(f"release.{name}" for name in ("fold", "scripts", "signs")),
        "evidence.readings",
        *(f"evidence.{name}" for name in ("coverage", "given", "locators", "texts", "unchecked")),
    }
    assert loaded <= {f"validator.{name}" for name in light}


def test_text_lists_locators_and_finds_words(jco: Run) -> None:
    listed = jco("text", WITH_TEXT)
    locators = [line.split()[0] for line in listed.stdout.decode().splitlines()]
    assert locators == ["title", "0", "0a", "1", "2", "2a", "2n1", "3"]
    assert b"3 paragraphs" in listed.stderr
    assert b"\n1      Minister for Trade" in jco("text", CASES / "harbour.txt").stdout
    found = jco("text", WITH_TEXT, "--find", "Two HUNDRED licences")
    assert (found.returncode, found.stdout) == (0, b"2a     Two hundred licences\n")
    near = jco("text", WITH_TEXT, "--find", "agreed to open an indirect shipping line")
    assert (near.returncode, near.stdout) == (1, b"1      agreed to open a direct shipping line\n")
    letter = jco("text", WITH_TEXT, "--find", "fish exporte")
    assert (letter.returncode, letter.stdout) == (1, b"2      fish exports\n")
    assert jco("text", WITH_TEXT, "--find", "zebra crossing").returncode == 1
    for wrong in (["nope.txt"], [CASES / "harbour.txt", "--begins", "zebra"], [CASES / "base.yaml"]):
        assert jco("text", *wrong).returncode == 2
    assert jco("text", CASES / "harbour.txt", "--numbering", "pages").returncode == 2


def test_words_that_are_found_have_a_locator_to_copy_or_it_is_said_why_not(jco: Run, tmp_path: Path) -> None:
    parts = [
        "Ministry of Trade",
        "Outcome",
        "The sides met in Suva and",
        "agreed to trade.",
        "More: Ministry of Trade.",
    ]
    text = "\n\n".join(parts)
    (tmp_path / "a.txt").write_text(text, "utf-8")
    over = jco("text", "a.txt", "--title", "Outcome", "--find", "in Suva and agreed")
    assert (over.returncode, over.stdout, over.stderr) == (0, b"[1, 2] in Suva and agreed\n", b"")
    twice = jco("text", "a.txt", "--title", "Outcome", "--find", "ministry of trade")
    assert twice.stdout == b"-      Ministry of Trade\n3      Ministry of Trade\n"
    assert b"-: outside the body (line 1), so no locator leads there" in twice.stderr
    near = jco("text", "a.txt", "--title", "Outcome", "--find", "Suva and agree to trade")
    assert (near.returncode, near.stdout) == (1, b"[1, 2] Suva and agreed to trade\n")
    (tmp_path / "b.txt").write_text("Ministry of Trade and Fishing of Fiji\n\nOutcome\n\nThe sides met.\n", "utf-8")
    outside = jco("text", "b.txt", "--title", "Outcome", "--find", "Ministry of Trade and Fishery of Fiji")
    assert (outside.returncode, outside.stdout) == (1, b"-      Ministry of Trade and Fishing of Fiji\n")
    assert b"-: outside the body (line 1)" in outside.stderr


def test_the_sample_is_right_against_the_real_text() -> None:
    folder = SHARED / "releases"
    if not folder.is_dir():
        pytest.skip("the real release is not at hand")
    report = check(ROOT / "samples" / "kor-mng-7.yaml", sources=[folder])
    assert [each.rule.code for each in report.diagnostics if each.severity != "info"] == []
    assert report.coverage == (9, 0, 9)
    stored = next(folder.glob("*.txt")).read_text("utf-8")
    evidence = json.loads(convert(ROOT / "samples" / "kor-mng-7.yaml", sources=[folder]))["derived"]["evidence"]
    kinds = [entry["kind"] for entry in evidence]
    assert (kinds.count("quote"), kinds.count("fact")) == (48, 52)
    assert all(stored[entry["start"] : entry["end"]] == entry["exact"] for entry in evidence)


CHARACTERS = st.text(
    st.sampled_from("aA1. \n\t-/(–“’…·ㅇo※(一、)漢か\u0301\u1112\u1161\u200b\u00ad\ufeff\ufb01\u0640"), max_size=60
)


@settings(max_examples=examples(300), deadline=None)
@given(CHARACTERS, CHARACTERS, st.sampled_from([None, "printed", "blocks", "lines"]))
def test_any_text_has_places_in_order_and_every_stretch_of_it_is_found(
    stored: str, title: str, numbering: str | None
) -> None:
    release = ReleaseText(stored, Description(title or None, (stored[:5],), stored[3:6], stored[-4:], numbering))
    folded = release.folded
    assert list(folded.starts) == sorted(folded.starts)
    assert all(start < end for start, end in zip(folded.starts, folded.ends, strict=True))
    for place in release.places.values():
        assert 0 <= place.start <= place.words <= place.end <= len(stored)
    whole = ReleaseText(stored)
    wanted = pieces(stored)
    assert (find(whole.exact, wanted, 0, len(whole.folded.text), NUMBER) is not None) == bool(wanted)
    assert len(fold(stored).text) == len(whole.caseless)


# --- What the data is, where there is neither a configuration nor git


def pair(folder: Path, annotations: str = "annotations", texts: str = "texts") -> None:
    (folder / annotations).mkdir(parents=True)
    (folder / texts).mkdir()
    sample = (ROOT / "samples/invented/isl-bwa-3.yaml").read_text("utf-8")
    (folder / annotations / "x.yaml").write_text(
        sample.replace("file: isl-bwa-3.txt", f"file: ../{texts}/isl-bwa-3.txt"), "utf-8"
    )
    (folder / texts / "isl-bwa-3.txt").write_bytes((ROOT / "samples/invented/isl-bwa-3.txt").read_bytes())


def test_in_the_folder_of_the_annotations_a_check_does_what_it_does_in_the_folder_above(
    jco: Run, tmp_path: Path
) -> None:
    pair(tmp_path / "data")
    for cwd, path in (("data", "annotations/x.yaml"), ("data/annotations", "x.yaml"), (".", "data/annotations/x.yaml")):
        done = jco("check", path, cwd=tmp_path / cwd)
        assert (done.returncode, done.stdout) == (0, b""), (cwd, done.stdout)


@pytest.mark.parametrize(
    ("annotations", "texts"), [("Downloads", "texts"), ("annotations", "Documents")], ids=["a download", "other files"]
)
def test_a_folder_above_is_not_data_by_other_names(jco: Run, tmp_path: Path, annotations: str, texts: str) -> None:
    pair(tmp_path / "home", annotations, texts)
    done = jco("check", "x.yaml", cwd=tmp_path / "home" / annotations)
    said = done.stdout.decode()
    assert done.returncode == 1 and "EVD020" in said
    assert "leads outside the data, which is here the working folder (.)" in said
    assert f"name the folder of the text: --sources ../{texts}" in said
    named = jco("check", "x.yaml", "--sources", f"../{texts}", cwd=tmp_path / "home" / annotations)
    assert "EVD020" not in named.stdout.decode()


def test_a_linked_folder_of_texts_makes_no_data(jco: Run, tmp_path: Path) -> None:
    pair(tmp_path / "home", texts="secrets")
    (tmp_path / "home" / "texts").symlink_to("secrets")
    assert b"EVD020" in jco("check", "x.yaml", cwd=tmp_path / "home" / "annotations").stdout


def test_the_data_is_named_by_what_makes_it_that(jco: Run, tmp_path: Path) -> None:
    pair(tmp_path / "a" / "b")
    wrong = (tmp_path / "a/b/annotations/x.yaml").read_text("utf-8").replace("../texts/", "../../")
    (tmp_path / "a/b/annotations/x.yaml").write_text(wrong, "utf-8")
    here = tmp_path / "a" / "b" / "annotations"
    assert b"which is here the folder that holds annotations and texts (..)" in jco("check", "x.yaml", cwd=here).stdout
    (tmp_path / "a/b/jco.toml").touch()
    assert b"which is here the folder of the configuration (..)" in jco("check", "x.yaml", cwd=here).stdout
    (tmp_path / "a/b/jco.toml").unlink()
    (tmp_path / "a/b/.git").mkdir()
    assert b"which is here the git repository (..)" in jco("check", "x.yaml", cwd=here).stdout


MEETING = ReleaseText("1. The sides agreed to meet.\n", Description())


@pytest.mark.parametrize(
    ("written", "is_kept"), [("0" * 64, False), ("f" * 64, False), (checksum(MEETING.stored), True)]
)
def test_a_text_is_set_aside_where_its_checksum_is_another_than_the_written_one(written: str, is_kept: bool) -> None:
    texts = Texts()
    texts.main = MEETING
    set_aside(texts, {"source_sha256": written})
    assert (texts.main, texts.changed) == ((MEETING, None) if is_kept else (None, MEETING))


@pytest.mark.parametrize(
    ("text", "most", "peak"),
    [
        ("The sides agreed to meet.\n\n" * 4000, 9, 10),
        ("".join(f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)} " for n in range(15_000)), 45, 50),
        ("\ufdfa " * 20_000, 40, 110),  # one character of three bytes, and eighteen in the comparison form
        ("\ufb01 Ab\u00df " * 10_000, 10, 22),
        ("\u0663 \u53cc\u65b9 " * 10_000, 8, 18),
    ],
    ids=["sentences", "words that all differ", "a long ligature", "ligatures", "other digits"],
)
def test_what_is_kept_of_a_text_is_not_many_times_as_large(text: str, most: int, peak: int) -> None:
    read = ReleaseText(text)
    fold(text[:300], joins=True)
    tracemalloc.start()
    assert lowercase(read) and with_plain_digits(read) and read.caseless
    words = Words(read.caseless, lambda word: (word,))
    assert words.like("th", lambda _: 2) is not None
    held = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    bytes_of_it = [each // len(text.encode("utf-8")) for each in held]
    assert bytes_of_it[0] < most and bytes_of_it[1] < peak
