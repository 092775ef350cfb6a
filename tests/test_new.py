"""``jco new``: right in what it fills in, blank where unsure, and a template that passes ``check``.

``tests/new/NAME.txt`` are releases of our own invention; ``NAME.yaml`` says what is right of each, and which of it is
left blank. Whatever else is filled in is wrong.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from conftest import Run
from hypothesis import given, settings
from hypothesis import strategies as st
from parts import pairs, some
from sets import Jco
from support import ROOT, SHARED, examples, golden

import validator
from validator import source
from validator.layout.bilingual import second
from validator.layout.language import language_of
from validator.layout.rows import rows
from validator.release.damage import Unreadable
from validator.release.stored import load
from validator.report.pipeline import check
from validator.report.report import Report
from validator.schema import shape
from validator.schema.roles import template_ids
from validator.template.draft import Draft, NoBody, Request, draft
from validator.template.growth import is_fuller
from validator.template.pieces import Values
from validator.template.reading import Given, read
from validator.template.scalars import clean, comment, entry

TEXTS = sorted((ROOT / "tests" / "new").glob("*.txt"))
WHOLE = [path.with_suffix(".txt") for path in sorted((ROOT / "tests" / "releases" / "annotated").glob("*.yaml"))]
REAL = SHARED / "releases" / "000_41f2e9a34e1f5798.txt"
TODAY = "2026-11-23"


def stored(path: Path) -> str:
    return load(path.read_bytes())


def made(text: str, given: Given = Given(), **more: Any) -> Draft:  # noqa: B008
    return drafted(Request(text, TODAY, given, **{"file": "release.txt", **more}))


drafted = cache(draft)


@cache
def filled(text: str) -> Mapping[str, Any]:
    """What the template of a text holds that was read off it, by the name of the field."""
    kept = set(made(text).filled)
    return MappingProxyType({name: one.value for name, one in by_name(read(text, Given())[0]).items() if name in kept})


def by_name(values: Values) -> dict[str, Any]:
    return {".".join(map(str, path)): one for path, one in values.items()}


def yaml(path: Path) -> Any:
    return source.load(path.read_bytes(), path.name).data


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_what_is_filled_in_is_right_and_the_rest_is_blank(path: Path) -> None:
    expected = yaml(path.with_suffix(".yaml"))
    right, blank = expected["right"], expected["blank"]
    assert filled(stored(path)) == {name: value for name, value in right.items() if name not in blank}


KINDS = ("release", "meeting", "annotation")


def annotated(path: Path) -> dict[str, Any]:
    """The fields of an annotation by their names, as a template has them."""
    data = yaml(path)
    found = {f"{kind}.{name}": value for kind in KINDS for name, value in data[kind].items()}
    for code, party in data["parties"].items():
        found |= {f"parties.{code}.{name}": value for name, value in party.items()}
    return found


def is_right(name: str, value: Any, right: dict[str, Any]) -> bool:
    """Whether a value agrees with the annotation: as exact as it, or with a word more or less around it."""
    truth = right.get(name)
    if name == "annotation.skip":
        return skipped(value) <= skipped(truth)
    if name in ("release.begins", "release.ends", "release.numbering", "release.hits") and truth is None:
        return True  # they can be left out, where they change nothing
    if name == "meeting.next":
        return _is_right_next(value, truth)
    if isinstance(value, dict):
        return isinstance(truth, dict) and all(truth.get(key) == inner for key, inner in value.items())
    one, other = (unicodedata.normalize("NFKC", str(each)) for each in (value, truth))
    if name == "release.ends":  # they end alike
        return _end(one).endswith(_end(other)) or _end(other).endswith(_end(one))
    if name == "meeting.date_text" and one in str(right.get("meeting.quote")):
        return True  # of two printed dates of one day the other one
    if name == "meeting.series" and (
        one in str(right["release.title"]) or is_fuller(one, other, right["release.lang"])
    ):
        return True  # of two printed names the one in the title, or the fuller one
    if name == "release.lang":
        return one == other.partition("-")[0]
    loose = ("release.begins", "release.number", "meeting.date_text")
    return one == other or ((name in loose or name.endswith(".name")) and (one in other or other in one))


def _is_right_next(value: dict[str, Any], truth: Any) -> bool:
    """Whether what is said of the next session agrees: of its words a few more or less are right."""
    if not isinstance(truth, dict):
        return False
    there, here = (dict(one.get("place") or {}) for one in (truth, value))
    words = str(truth.get("date_text", value.get("date_text", "")))
    same = all(str(truth[key]) == str(value[key]) for key in ("ordinal", "date") if key in value and key in truth)
    known = all(key in truth for key in ("date", "place") if key in value)
    return same and known and here.get("city") in (None, there.get("city")) and value.get("date_text", "") in words


def skipped(entries: Any) -> set[int]:
    """The paragraphs that hold nothing."""
    listed = [one["para"] for one in entries or ()]
    return {para for one in listed for para in (one if isinstance(one, list) else [one])}


def _end(words: str) -> str:
    return re.sub(r"[\W_]+", "", words)


@pytest.mark.parametrize("path", some(WHOLE, WHOLE[::4].__contains__), ids=lambda path: path.stem)
def test_nothing_is_wrong_in_whole_releases_that_were_made_for_other_tests(path: Path) -> None:
    right = annotated(path.with_suffix(".yaml"))
    found = filled(stored(path))
    assert {name: value for name, value in found.items() if not is_right(name, value, right)} == {}


def test_there_are_whole_releases_to_be_right_about() -> None:
    found = {path.stem: len(filled(stored(path))) for path in WHOLE}
    assert len(found) >= 15 and sum(found.values()) >= 7 * len(found)


LEAST = 0.7
"""The part of what is printed that has to be read."""


@pytest.mark.golden("tests/new/table.md")
def test_most_of_what_is_printed_is_read_and_nothing_wrong() -> None:
    rows = {path.stem: _counted(path, yaml(path.with_suffix(".yaml"))["right"]) for path in TEXTS}
    rows |= {f"annotated/{path.stem}": _counted(path, annotated(path.with_suffix(".yaml"))) for path in WHOLE}
    golden(ROOT / "tests" / "new" / "table.md", _table(rows))
    right, wrong, left = (sum(cells[index] for row in rows.values() for cells in row.values()) for index in range(3))
    assert wrong == 0 and right >= LEAST * (right + left)
    assert len(TEXTS) >= 45 and len({path.stem.partition("-")[0] for path in TEXTS}) >= 10


FIELDS = {
    "title": "release.title",
    "date": "release.date",
    "language": "release.lang",
    "publisher": "release.publisher",
    "section": "release.section",
    "counter": "release.hits",
    "ends": "release.ends",
    "numbering": "release.numbering",
    "series": "meeting.series",
    "ordinal": "meeting.ordinal",
    "day": "meeting.date",
    "place": "meeting.place",
    "next": "meeting.next",
    "sides": "parties",
}


def _counted(path: Path, right: dict[str, Any]) -> dict[str, tuple[int, int, int]]:
    """By kind of field: how many are right, wrong, and left blank though the annotation has them."""
    right = {"release.title": "", "meeting.quote": "", **right}
    found = filled(stored(path))
    counted = {}
    for column, name in FIELDS.items():
        is_of = _is_side if name == "parties" else name.__eq__
        given = [each for each in found if is_of(each)]
        wanted = [each for each, value in right.items() if is_of(each) and value and value != "mentioned"]
        wrong = sum(not is_right(each, found[each], right) for each in given)
        counted[column] = (len(given) - wrong, wrong, sum(each not in found for each in wanted))
    return counted


def _is_side(name: str) -> bool:
    return name.startswith("parties.") and name.endswith(".role")


def _table(rows: dict[str, dict[str, tuple[int, int, int]]]) -> str:
    """Right, wrong and left of each text, and of each kind of field."""
    lines = [["text", "right", "wrong", "left"], ["---"] * 4]
    for name, row in rows.items():
        lines.append([name, *(str(sum(cells[index] for cells in row.values())) for index in range(3))])
    lines += [["**field**", "", "", ""]]
    for column in FIELDS:
        lines.append([column, *(str(sum(row[column][index] for row in rows.values())) for index in range(3))])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


@pytest.mark.skipif(not REAL.exists(), reason="the real release is not at hand")
def test_the_real_release_is_filled_in_as_it_was_annotated() -> None:
    right = annotated(ROOT / "samples" / "kor-mng-7.yaml")
    found = filled(stored(REAL))
    assert {name: right.get(name) for name in found} == found
    assert len(found) == 17
    assert {"release.title", "release.subtitles", "release.date", "release.lang", "release.hits"} <= found.keys()
    assert {"meeting.ordinal", "meeting.series", "meeting.date", "meeting.date_text", "meeting.place"} <= found.keys()
    assert "id: kor-mng-jc-7\n" in made(stored(REAL)).yaml


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_the_sheet_of_each_text_passes_beside_it(path: Path, tmp_path: Path) -> None:
    (tmp_path / "release.txt").write_bytes(path.read_bytes())
    (tmp_path / "a.yaml").write_text(made(stored(path)).yaml, "utf-8")
    found = {each.rule.code: each.severity for each in validator.check(tmp_path / "a.yaml", today=TODAY).diagnostics}
    # MIS001 for what is blank, COV001 for what nobody annotated yet: nothing is wrong with what is there.
    assert {code for code, severity in found.items() if severity != "info"} <= {"MIS001", "COV001", "PTY004", "FMT007"}
    assert "EVD009" not in found


@pytest.mark.parametrize("name", ["en-page", "en-hostile", "zh-blocks"])
def test_new_and_check_fit_together(name: str, jco: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes((ROOT / "tests" / "new" / f"{name}.txt").read_bytes())
    new = jco("new", "a.txt", "--today", TODAY)
    assert new.returncode == 0, new.stderr
    checked = jco("check", "-", "--format", "concise", stdin=new.stdout)
    assert (checked.returncode, re.findall(rb" error\[.*", checked.stdout)) == (0, [])
    assert re.search(rb"paragraphs [01]/", checked.stderr) and b"EVD009" not in checked.stdout


def test_what_was_read_is_marked_with_its_place_and_what_was_given_is_not() -> None:
    sheet = made(stored(ROOT / "tests" / "new" / "en-page.txt"), Given(publisher="Ministry of Trade", by="A. Kim")).yaml
    title = "Fifth Session of the Norway-Ghana Joint Economic Commission"
    assert f"  # confirm (line 16: '{title}')\n  title: {title}\n" in sheet
    assert "  # confirm (line 16: 'Fifth')\n  ordinal: 5\n" in sheet
    assert re.search(r"# The body that issued it[^\n]*\n", sheet) is None
    assert "  publisher: Ministry of Trade\n" in sheet and "  by: A. Kim\n" in sheet
    assert "confirm" not in sheet.partition("publisher:")[0].partition("release:")[2]
    assert "x-todo" not in sheet


def test_each_field_that_is_asked_for_stands_blank_with_its_help() -> None:
    sheet = made("Something was discussed by both sides on that day, and no more than this is known of it.\n").yaml
    data = source.load(sheet.encode(), "sheet.yaml").data
    for kind in ("release", "meeting"):
        asked = {field.name for field in shape(kind).fields.values() if field.level in ("required", "recommended")}
        assert asked - {"file"} <= data[kind].keys()
    assert {"people", "agreements", "projects", "events", "outcomes"} <= data.keys()
    for line in (
        "# Number of the session:",
        "# How the sides met. One of in-person, online",
        "# What the release says about the next",
    ):
        assert f"  {line}" in sheet


UNKNOWN = "Sakkalla bolomi, tavanna ruli keb tomas. Urrun bolomi sakalle, rupa tavanne keb urrun tomasse.\n"


def test_what_is_required_and_unknown_is_named_until_it_is_given() -> None:
    sheet = made(UNKNOWN)
    assert sheet.todo == ["release.publisher", "release.lang", "meeting.series", "annotation.by", "parties"]
    report = check(sheet.yaml.encode(), "sheet.yaml", TODAY)
    assert report.valid
    data = report.document.data
    assert data["x-todo"] == sheet.todo
    assert (data["release"]["publisher"], data["release"]["lang"]) == ("TODO", "und")
    assert list(data["parties"]) == ["SIDE-A", "SIDE-B"]
    places = ["/annotation/by", "/meeting/series", "/parties/SIDE-A", "/parties/SIDE-B"]
    places += ["/release/lang", "/release/publisher"]
    assert placeholders(report) == [(place, "warning") for place in places]
    assert not [each for each in report.diagnostics if each.rule.code == "FMT002"]
    # A finished annotation does not pass with them.
    done = check(sheet.yaml.replace("status: draft", "status: complete").encode(), "sheet.yaml", TODAY)
    assert placeholders(done) == [(place, "error") for place in places]


def test_a_side_that_is_named_by_adjectives_alone_says_so_where_its_name_is_blank() -> None:
    sheet = made(stored(ROOT / "tests" / "new" / "fr-caption.txt")).yaml
    assert "    # The text prints only 'tuniso': write the name, and inferred: [name].\n    name:\n" in sheet


def test_the_rows_of_a_feed_may_be_empty() -> None:
    text = stored(ROOT / "tests" / "new" / "ru-feed.txt")
    wanted = filled(text)
    assert filled(f"<guid></guid>\n<enclosure> </enclosure>\n{text}") == wanted


def placeholders(report: Report) -> list[tuple[str, str]]:
    return sorted((each.pointer, each.severity) for each in report.diagnostics if each.rule.code == "FMT007")


def test_an_id_of_an_entry_that_was_uncommented_is_found_until_it_is_changed() -> None:
    sheet = re.sub(r"(?m)^  # (?=surname:|short-name:|  \w+:)", "  ", made(UNKNOWN).yaml)
    report = check(sheet.encode(), "sheet.yaml", TODAY)
    found = {place for place, _ in placeholders(report)}
    # Of an id that is there twice that is said, which is worse.
    found |= {each.pointer for each in report.hidden if each.rule.code == "FMT007" and each.hidden.code == "REF001"}
    assert found >= {f"/{table}/{name}" for table, name in template_ids().items()}


def test_a_claim_that_stands_in_for_a_value_is_found_out_when_the_value_is_given() -> None:
    text = "Something was discussed by both sides on that day, and no more than this is known of it.\n"
    sheet = made(text).yaml
    assert "not_stated: [title, date]" in sheet and "not_stated: [date]" in sheet and "not_stated: [outcomes]" in sheet
    given_now = sheet.replace("  title:\n", "  title: Something\n").replace("  date:\n", "  date: 2024-05-02\n")
    found = [(each.rule.code, each.pointer) for each in check(given_now.encode(), "sheet.yaml", TODAY).diagnostics]
    assert ("ABS001", "/release/not_stated/0") in found and ("ABS001", "/meeting/not_stated/0") in found


def test_an_entry_can_be_uncommented_and_filled(tmp_path: Path, jco: Run) -> None:
    (tmp_path / "a.txt").write_bytes((ROOT / "tests" / "new" / "en-page.txt").read_bytes())
    assert jco("new", "a.txt", "-o", "a.yaml", "--publisher", "Ministry of Trade", "--by", "A. Kim").returncode == 0
    sheet = (tmp_path / "a.yaml").read_text("utf-8")
    start = sheet.index("  # - para: 2 # The Commission reviewed")
    end = sheet.index("  # - para: 3 ")
    free = sheet[start:end].replace("  # - ", "  - ", 1)
    free += "    kind: review\n    by: committee\n    what: The work plan\n    quote: reviewed the work plan\n"
    whole = (sheet[:start] + free + sheet[end:]).replace("not_stated: [outcomes]\n", "")
    (tmp_path / "a.yaml").write_text(whole, "utf-8")
    done = jco("check", "a.yaml", "--format", "concise")
    uncovered = re.findall(rb"COV001.*from paragraphs ([^;]+);", done.stdout)
    assert (done.returncode, uncovered) == (0, [b"1 and 3"])


def test_paragraphs_bullets_and_notes_are_listed_with_their_first_words() -> None:
    sheet = made(stored(ROOT / "tests" / "new" / "ko-printed.txt")).yaml
    listed = re.findall(
        r"(?m)^  # (?:- para: )?'?(\w+)'?:? (?:# )?(.{6})", sheet.partition("\noutcomes:\n")[2].partition("\n\n")[0]
    )
    assert [locator for locator, _ in listed] == ["title", "sub1", "sub2", "1", "2", "2a", "2b", "3"]
    assert ("2a", "ㅇ 우즈베키") in listed
    assert sheet.count("\n  # - para: ") == 5


def test_a_title_and_a_language_that_are_given_override_what_is_guessed() -> None:
    text = (
        "The two sides met on a sunny day of May and agreed on all that they had talked about before.\n\n"
        "A title that\nis broken in two\n\n12 May 2024\n\n"
        "The third session of the Fiji-Peru Joint Committee was held in Suva on 10 May 2024. It was very good.\n"
    )
    values = by_name(read(text, Given(title="A title that is broken in two", lang="fr"))[0])
    assert values["release.title"] == ("A title that is broken in two", "")
    assert values["release.lang"] == ("fr", "")
    assert values["release.begins"].where.startswith("line 8: 'The third session")
    assert "\n  title: A title that is broken in two\n" in made(text, Given(title="A title that is broken in two")).yaml


def test_a_long_text_gives_a_short_template() -> None:
    text = "The long list\n\n" + "".join(
        f"{number}. The sides agreed on point {number}.\n\n" for number in range(1, 143)
    )
    sheet = made(text).yaml
    assert sheet.count("\n  # - para: ") == 142
    assert len(sheet.splitlines()) < 142 + 150


def test_how_much_was_read_and_what_comes_next_is_said(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes((ROOT / "tests" / "new" / "en-page.txt").read_bytes())
    done = jco("new", "a.txt", "-o", "a.yaml")
    count = len(made(stored(ROOT / "tests" / "new" / "en-page.txt")).filled)
    assert f"{count} values were read, to be confirmed\n".encode() in done.stderr
    assert b"then: jco check a.yaml" in done.stderr
    assert f"{count} values were read, to be confirmed." in (tmp_path / "a.yaml").read_text("utf-8").splitlines()[1]


NASTY = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from(list("#:'\"-?!&*[]{}|>%@`,\\\u202e\u2028\x85\ufeff\x00\t\n")),
    )
)


@given(NASTY)
@settings(max_examples=examples(300), deadline=None)
def test_a_value_is_read_back_as_it_was_written(text: str) -> None:
    value = clean(text)
    if value is None:
        return
    written = "\n".join(
        [
            comment(text),
            *entry("name", value, 0),
            *entry("names", [value, value], 0),
            *entry("map", {"a": value}, 0),
            "",
        ]
    )
    document = source.load(written.encode(), "a.yaml")
    assert document.data == {"name": value, "names": [value, value], "map": {"a": value}}
    assert document.faults == ()


@given(NASTY, st.integers(0, 100))
@settings(max_examples=examples(200), deadline=None)
def test_a_comment_stays_on_its_line(text: str, indent: int) -> None:
    line = comment(text, indent)
    assert source.load(f"{line}\na: 1\n".encode(), "a.yaml").data == {"a": 1}
    assert len(line.splitlines()) == 1


RELEASE = """Ministry of Trade of Fiji
25 November 2026

Outcome of the 3rd Fiji-Peru Joint Committee Meeting

1. The 3rd session of the Fiji-Peru Joint Committee was held in Suva on 20 November 2026. It reviewed the trade of both.
"""


@pytest.mark.parametrize(
    ("today", "kept"), [("2026-11-25", True), ("2026-11-24", True), ("2026-11-23", False), ("0001-01-01", False)]
)
def test_a_release_of_tomorrow_is_one_from_beyond_the_date_line(today: str, kept: bool) -> None:
    sheet = draft(Request(RELEASE, today, Given(), file="release.txt"))
    assert ("release.date" in sheet.filled) == kept
    assert ("  date: 2026-11-25\n" in sheet.yaml) == kept
    assert "meeting.date" in sheet.filled or not kept
    assert check(sheet.yaml.encode(), "sheet.yaml", today).valid


def test_new_succeeds_in_the_morning_east_of_utc_and_with_a_misprinted_year(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "r.txt").write_text(RELEASE, "utf-8")
    (tmp_path / "m.txt").write_text(RELEASE.replace("2026", "2062"), "utf-8")
    for name in ("r.txt", "m.txt"):
        done = jco("new", name, "--today", "2026-11-24")
        assert (done.returncode, b"bug" in done.stderr) == (0, False), done.stderr


ODD = {
    "a word": "x",
    "one line": "The two sides met.",
    "signs only": "12345 67890 !!!\n$%&\n",
    "numbers without words": "1. \n2. \n3. \n",
    "right to left": "مرحبا بالعالم هذا نص\n\nاللجنة المشتركة بين فيجي وبيرو\n",
    "marks of direction": "\u202eabc\u2066 def\u200f\n",
    "control characters": "ab\x07\n\nc\x1b[31m\n",
    "lines that look like YAML": "# x: y\n---\n&a *a !x\n...\n",
    "the words of the template": "TODO\n\nSIDE-A-SIDE-B Joint Committee\n\nund\n",
    "days that no calendar has": "2026-02-30\n\n0000-00-00\n\nHeld on February 30, 2026 and 99/99/9999.\n",
    "numbers that no list has": f"The {'9' * 30}th session of the Fiji-Peru Joint Committee was held in Suva.\n",
    "capitals": RELEASE.upper().replace("25 NOVEMBER", "25TH NOVEMBER"),
    "a line for each word": RELEASE.replace(" ", "\n"),
    "thousands of lines": "\n".join(f"Line {number} of it." for number in range(5000)),
    "a line without an end": "word " * 20_000,
    "hundreds of thousands of lines": "ab\n" * 340_000,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_whatever_a_text_holds_a_sheet_is_made_that_passes(text: str) -> None:
    sheet = made(text)
    assert check(sheet.yaml.encode(), "sheet.yaml", TODAY).valid


@pytest.mark.parametrize("text", ["", "\n\n\n", " \t\n", "\u200b\n\u200b\n"], ids=["", "lines", "blanks", "zero"])
def test_of_a_text_without_a_word_there_is_nothing_to_annotate(text: str, jco_here: Jco, tmp_path: Path) -> None:
    (tmp_path / "r.txt").write_text(text, "utf-8")
    done = jco_here("new", "r.txt", "--today", TODAY)
    assert done.exit_code == 2
    assert "it is empty" in done.stderr or "no paragraph was found" in done.stderr


@pytest.mark.parametrize(
    ("path", "shift"), pairs(TEXTS, [-1000, 36], 6), ids=lambda value: getattr(value, "stem", None)
)
def test_dates_that_cannot_be_right_never_keep_a_sheet_from_being_made(path: Path, shift: int) -> None:
    text = re.sub(r"\b(?:19|20)\d\d(?!\d)", lambda match: f"{(int(match[0]) + shift) % 10_000:04}", stored(path))
    sheet = made(text)
    assert check(sheet.yaml.encode(), "sheet.yaml", TODAY).valid


PIECES = st.sampled_from(
    [path.read_text("utf-8") for path in TEXTS]
    + ["\n\n", "Date\n2024-02-30\n", "hit\n12\n", "1. ", "- x\n", "a: b # c\n"]
)


@given(st.lists(st.one_of(PIECES, NASTY), min_size=1, max_size=5))
@settings(max_examples=examples(40, times=15), deadline=None)
def test_any_text_gives_a_sheet_that_passes_or_none(parts: list[str]) -> None:
    try:
        text = load("".join(parts).encode())
        sheet = made(text, file="").yaml
    except (NoBody, Unreadable):
        return
    report = check(sheet.encode(), "sheet.yaml", TODAY)
    assert report.valid
    assert not any(each.rule.code.startswith("YML") for each in report.diagnostics)


def test_the_same_input_gives_the_same_bytes(jco: Run, jco_process: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TEXTS[0].read_bytes())
    asked = ("new", "a.txt", "--today", TODAY)
    here, elsewhere = jco(*asked), jco_process(*asked, env={"PYTHONHASHSEED": "1", "LC_ALL": "C"})
    assert here.stdout.startswith(b"# yaml-language-server: $schema=") and here.stdout == elsewhere.stdout


def test_a_file_is_never_written_over_unless_that_is_asked_for(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TEXTS[0].read_bytes())
    (tmp_path / "a.yaml").write_text("mine")
    refused = jco("new", "a.txt", "-o", "a.yaml")
    assert refused.returncode == 2 and b"a.yaml already exists" in refused.stderr
    assert (tmp_path / "a.yaml").read_text() == "mine"
    assert jco("new", "a.txt", "-o", "a.yaml", "--force").returncode == 0
    assert (tmp_path / "a.yaml").read_text("utf-8").startswith("# yaml-language-server")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "a.yaml"]


def test_the_text_is_named_as_the_sheet_finds_it(jco: Run, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    for folder in ("texts", "notes", "schema"):
        (tmp_path / folder).mkdir()
    (tmp_path / "schema" / "outcome.schema.json").write_text("{}")
    (tmp_path / "texts" / "a.txt").write_bytes(TEXTS[0].read_bytes())
    assert jco("new", "texts/a.txt", "-o", "notes/a.yaml").returncode == 0
    sheet = (tmp_path / "notes" / "a.yaml").read_text("utf-8")
    assert "\n  file: ../texts/a.txt\n" in sheet and sheet.startswith(
        "# yaml-language-server: $schema=../schema/outcome.schema.json\n"
    )
    assert b"EVD0" not in jco("check", "notes/a.yaml").stdout


def test_a_text_outside_the_data_is_counted_and_found_with_sources(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "data" / ".git").mkdir(parents=True)
    (tmp_path / "a.txt").write_bytes(TEXTS[0].read_bytes())
    done = jco("new", "../a.txt", "-o", "a.yaml", cwd=tmp_path / "data")
    assert done.returncode == 0 and b"--sources" in done.stderr
    sheet = (tmp_path / "data" / "a.yaml").read_text("utf-8")
    assert "\n  file: a.txt\n" in sheet and "\n  paragraphs: 3\n" in sheet
    assert jco("check", "a.yaml", cwd=tmp_path / "data").returncode == 0
    named = jco("new", "../a.txt", "--sources", "..", cwd=tmp_path / "data").stdout.decode()
    assert "\n  file: a.txt\n" in named and "paragraphs: 3" not in named


def test_standard_input_has_to_be_saved_by_the_user(jco: Run) -> None:
    done = jco("new", "-", stdin=TEXTS[0].read_bytes())
    assert done.returncode == 0 and b"save it" in done.stderr
    assert b"\n  file:\n" in done.stdout and b"\n  paragraphs: 3\n" in done.stdout
    assert jco("check", "-", stdin=done.stdout).returncode == 0


PAGE = b"""<!doctype html><html lang="en"><head><title>Talks | Ministry</title>
<meta property="og:title" content="Malta and Samoa talk of the sea"><link rel="canonical" href="https://example.org/12">
<meta property="article:published_time" content="2024-05-03T10:00:00Z"></head><body><nav><a href="/">Home</a></nav>
<main><h1>Malta and Samoa talk of the sea</h1><h2>An afternoon of friends of the harbour</h2>
<p>The 6th Malta-Samoa Joint Committee was held in Valletta on 2 May 2024. It was the best of the meetings so far.</p>
<p>The two sides agreed that there will be more of this in the years that are to come.</p></main></body></html>"""


def test_of_a_page_of_html_the_head_is_read_too(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(PAGE)
    done = jco("new", "a.html", "-o", "a.yaml", "--today", TODAY)
    assert done.returncode == 0, done.stderr
    data = yaml(tmp_path / "a.yaml")
    release = {name: data["release"][name] for name in ("title", "url", "date", "file")}
    assert release == {
        "title": "Malta and Samoa talk of the sea",
        "url": "https://example.org/12",
        "date": "2024-05-03",
        "file": "a.html",
    }
    assert (data["id"], data["meeting"]["date"]) == ("mlt-wsm-jc-6", "2024-05-02")
    assert jco("check", "a.yaml").returncode == 0
    assert jco("new", "-", stdin=PAGE).stdout.count(b"Malta and Samoa talk of the sea") >= 2


@pytest.mark.parametrize(
    ("words", "stdin", "reason"),
    [
        (["nope.txt"], b"", b"nope.txt: "),
        (["."], b"", b"it is a folder"),
        (["-"], b"\xff\xfe", b"not UTF-8"),
        (["-"], b"", b"it is empty"),
        (["-", "--title", "Another"], TEXTS[0].read_bytes(), b"not a line of the text"),
        (["-", "--lang", "English"], TEXTS[0].read_bytes(), b"--lang 'English'"),
        (["-", "--url", "no address"], TEXTS[0].read_bytes(), b"--url 'no address'"),
        (["-", "--today", "2026-02-30"], b"", b"--today"),
        (["-", "--by", "a\x1b[31m"], TEXTS[0].read_bytes(), b"--by 'a\\x1b[31m'"),
    ],
    ids=lambda value: value if isinstance(value, list) else None,
)
def test_what_cannot_be_done_is_one_line_and_exit_2(jco: Run, words: list[str], stdin: bytes, reason: bytes) -> None:
    done = jco("new", *words, stdin=stdin)
    assert (done.returncode, done.stdout) == (2, b"")
    assert reason in done.stderr and b"Traceback" not in done.stderr


def test_what_a_rule_does_not_agree_with_is_taken_out_again() -> None:
    text = stored(ROOT / "tests" / "new" / "en-page.txt")
    other = text.replace("for the fifth session of", "for the sixth session of").replace(
        "\nThe sixth session will", "\nThe next will"
    )
    assert "meeting.ordinal" in filled(text)
    assert "meeting.ordinal" in by_name(read(other, Given())[0])
    assert "meeting.ordinal" not in filled(other)  # MTG002: the title says 5, the body 6


SENTENCES = {
    "en": "The two sides agreed on a plan for the harbour, and it will be carried out by the ministries.",
    "fr": "Les deux parties ont convenu d'un plan pour le port, qui sera mis en œuvre par les ministères et la région.",
    "es": "Las dos partes acordaron un plan para el puerto, que será ejecutado por los ministerios con la región.",
    "pt": "As duas partes acordaram um plano para o porto, que será executado pelos ministérios em uma região, não só.",
    "de": "Beide Seiten einigten sich auf einen Plan für den Hafen, der von den Ministerien umgesetzt wird.",
    "nl": "De twee partijen zijn het eens over een plan voor de haven, dat door het ministerie wordt uitgevoerd.",
    "ru": "Стороны договорились о плане развития порта, который будет выполнен министерствами, а также областью.",
    "uk": "Сторони домовилися про план розвитку порту, який буде виконано міністерствами, а також за підтримки громад.",
    "id": "Kedua pihak sepakat dengan rencana yang akan dilaksanakan oleh kementerian karena hal itu, dan bahwa.",
    "ms": "Kedua-dua pihak bersetuju dengan rancangan yang akan dilaksanakan oleh kementerian kerana ini, dan bahawa.",
    "ko": "양측은 항만 개발 계획에 합의하고 내년까지 이행하기로 하였다.",
    "ja": "双方は、港湾の開発計画について一致し、来年までに実施することを確認しました。",
    "zh": "双方就港口发展计划达成一致，并同意在明年之前落实有关安排。",
    "th": "ทั้งสองฝ่ายเห็นพ้องต้องกันเรื่องแผนพัฒนาท่าเรือ",
    "": "Båda parter. Les deux parties. Beide Seiten. The two sides.",
}


@pytest.mark.parametrize("lang", SENTENCES)
def test_a_language_is_known_by_its_words_or_not_at_all(lang: str) -> None:
    assert language_of(SENTENCES[lang]) == lang


def test_a_text_in_two_languages_is_in_none() -> None:
    assert language_of(SENTENCES["en"] + SENTENCES["ko"] * 3) == ""
    assert language_of(SENTENCES["fr"] + SENTENCES["en"]) == ""


@pytest.mark.parametrize(
    "title",
    [
        "Comunicado da 4.ª reunião da Comissão Mista Cabo Verde-Luxemburgo",
        "Comunicado da 4.ª reunião da Comissão Mista Cabo Verde–Luxemburgo",
    ],
)
def test_a_side_that_is_called_like_its_capital_is_no_city_at_the_end_of_a_title(title: str) -> None:
    text = (
        f"{title}\n\nA 4.ª reunião da Comissão Mista foi copresidida pelos dois ministros, que falaram da pesca.\n\n"
        "O Luxemburgo anunciou um apoio de 11 milhões de euros ao programa de emprego jovem até 2026.\n"
    )
    assert ("meeting", "place") not in read(text, Given(lang="pt"))[0]


def test_of_two_languages_one_after_the_other_it_is_said_where_the_second_begins(jco: Run) -> None:
    path = ROOT / "tests" / "releases" / "annotated" / "pt-bilingue.txt"
    said = jco("new", str(path)).stderr.decode()
    assert "the text is in Portuguese (pt), and from line 9 on in English (en): " in said
    assert "the first part is read, and release.ends ends it" in said
    assert "from line 9" not in jco("new", str(path), "--lang", "pt").stderr.decode()
    found = {name: one.value for name, one in by_name(read(stored(path), Given(lang="pt"))[0]).items()}
    right = annotated(path.with_suffix(".yaml"))
    assert {name: value for name, value in found.items() if not is_right(name, value, right)} == {}
    assert found["release.ends"].endswith("no Luxemburgo em 2025.") and found["meeting.ordinal"] == 4


@pytest.mark.parametrize("path", [*TEXTS, *WHOLE], ids=lambda path: path.stem)
def test_no_text_in_one_language_is_taken_for_one_in_two(path: Path) -> None:
    text = stored(path)
    assert (second(text, rows(text)) is not None) == (path.stem == "pt-bilingue")
