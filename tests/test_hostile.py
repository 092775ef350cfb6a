"""Small inputs that could take for ever: what they cost is counted, and where it is too much that is said."""

from __future__ import annotations

import string
import subprocess
import time
from pathlib import Path

import pytest
from parts import pairs
from support import BASE, ROOT

from validator import check
from validator.catalogue import RULES
from validator.config import nesting
from validator.config.checking import faults
from validator.diagnostic import Diagnostic, Position, Range
from validator.document import comparison
from validator.document.content import Content
from validator.editing.fixes import rounds
from validator.editing.fixes.texts import Quotes, _is_in_one_paragraph
from validator.evidence import matching, near
from validator.evidence.given import Given
from validator.evidence.locating import NOWHERE, Quote
from validator.evidence.names import is_printed
from validator.evidence.near import Index
from validator.evidence.quotes import located
from validator.release.edges import WHOLE
from validator.release.finding import beside
from validator.release.html import text_of_html
from validator.release.text import Description, ReleaseText
from validator.report import baseline, pipeline
from validator.report.brief import briefs
from validator.report.report import Report
from validator.reporters.fingerprints import fingerprinted
from validator.source import Document
from validator.system import git, globs


def test_a_part_is_found_at_whole_words_behind_places_inside_words() -> None:
    text = ReleaseText("ab " * 9000 + "a b" + " ba" * 90)
    found = matching.find(text.exact, ["a"], 0, len(text.stored), WHOLE, text.effort)
    assert found is not None and (found.start, found.end, found.again) == (27_000, 27_001, False)
    assert not text.effort.is_too_much


def test_of_thousands_of_places_inside_words_it_is_said_that_they_are_too_many() -> None:
    text = ReleaseText("ab " * 25_000 + "a b")
    assert matching.find(text.exact, ["a"], 0, len(text.stored), WHOLE, text.effort) is None
    assert text.effort.is_too_much


@pytest.mark.parametrize(
    ("patterns", "path", "is_taken"),
    [
        (["*.yaml"], "a/b.yaml", True),
        (["a*b*c"], "x/a1b2b3c", True),
        (["a*b*c"], "x/a1c2b3", False),
        (["a?c"], "a/c", False),
        (["[ab]*.yaml"], "b.yaml", True),
        (["[!ab]*.yaml"], "b.yaml", False),
        (["[^ab]x"], "a/x", False),
        (["[z-a]"], "z", False),
        (["[a"], "[a", False),
        (["[]a]"], "]", True),
        ([r"\*"], "a", False),
        ([r"\*"], "*", True),
        ([r"\!a"], "!a", True),
        (["a b"], "a b", True),
        (["#a"], "#a", False),
        (["/a"], "b/a", False),
        (["/a"], "a/b", True),
        (["a/b"], "x/a/b", False),
        (["a/"], "a", False),
        (["a/"], "x/a/b", True),
        (["a/**"], "a", False),
        (["a/**"], "a/b/c", True),
        (["a/**/b"], "a/b", True),
        (["a/**/b"], "a/x/y/b", True),
        (["a/**/b"], "x/a/b", False),
        (["**/a/b"], "x/a/b", True),
        (["**"], "a", True),
        (["**/"], "a", False),
        (["*/"], "a/b", True),
        (["/"], "a", False),
        (["a**b"], "a1b", True),
        (["a**b"], "a/b", False),
        (["drafts/", "!drafts/a.yaml"], "drafts/a.yaml", False),
        (["!drafts/a.yaml", "drafts/"], "drafts/a.yaml", True),
        (["*", "!a/"], "a/b", True),
        (["*", "!b"], "a/b", False),
    ],
)
def test_patterns_are_those_of_gitignore(patterns: list[str], path: str, is_taken: bool) -> None:
    assert globs.matcher(tuple(patterns), "/data")(f"/data/{path}") is is_taken


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("a*a*a*a*a*b", "a" * 250),
        ("/".join(["a*a*a*a*"] * 16), "/".join(["a" * 249 + "b"] * 15)),
        ("**/" + "/".join(["a*b*"] * 30) + "x", "/".join(["ab"] * 1300)),
        ("/".join(["**", "a"] * 15) + "/b", "/".join(["a"] * 2000)),
    ],
)
def test_a_pattern_takes_a_moment_however_long_the_path_is(pattern: str, path: str) -> None:
    assert globs.is_bounded(pattern)
    began = time.process_time()
    assert not globs.matcher((pattern,), "/data")(f"/data/{path}")
    assert time.process_time() - began < 5


def test_what_no_configuration_needs_is_one_fault_each() -> None:
    wanted = [
        ("exclude", ["a" * 501], "the pattern is too long"),
        ("exclude", ["a/" * 33], "the pattern is too long"),
        ("ignore", ["EVD001"] * 1001, "ignore: the list has 1,001 entries; at most 1,000 are allowed"),
        ("sources", ["a"] * 100_000, "sources: the list has 100,000 entries"),
        ("waivers", [{}] * 10_001, "waivers: the list has 10,001 entries; at most 10,000 are allowed"),
    ]
    for key, value, message in wanted:
        (fault,) = faults({key: value})
        assert message in fault.message


def test_of_very_many_faults_the_last_says_that_there_are_more() -> None:
    found = list(faults({f"key{number}": 1 for number in range(50_000)}))
    assert len(found) == 100
    assert found[-1].message.endswith("(and more mistakes in this file)")


@pytest.mark.parametrize(
    "text",
    [
        "a" + ".a" * 33 + " = 1",
        "[a" + " . a" * 33 + "]",
        "x = 1\n['a'" + '."a"' * 33 + "]",
        "x = " + "[" * 33,
        "x = " + "{a = " * 33,
        "x = {a" + ".a" * 33 + " = 1}",
        '"""\n' * 2 + "a" + ".a" * 33,
    ],
)
def test_what_is_nested_deeper_than_any_configuration_is_not_read(text: str) -> None:
    found = nesting.excess(text)
    assert found is not None and "32 deep" in found.message
    assert text[found.at] in ".[{"


@pytest.mark.parametrize(
    "text",
    [
        "a" + ".a" * 32 + " = 1",
        "x = '" + "a." * 100 + "'",
        'x = "' + "[" * 100 + '"',
        'x = """\n' + '[."' * 100 + '"""',
        "# " + "a." * 100,
        "x = [" + "1.5, " * 100 + "]",
        "x = " + "[1], " * 100,
        'x = "' + "a." * 100,
        "x = '" + "[" * 100,
    ],
)
def test_what_stands_in_texts_and_comments_is_not_nested(text: str) -> None:
    assert nesting.excess(text) is None


MANY_KEYS = [
    ("[a]\n" * 100_001, 100_001),
    ("[[a]]\n" * 50_001, 50_001),
    ("a = 1\n" * 100_001, 100_001),
    ("a = [" + "1," * 99_999 + "\n]", 1),
    ("a = [" + "1," * 99_998 + "\n'[' # =\n,]", 3),
    ("a = [\n" + "{a=1},\n" * 33_333 + "]", 33_334),
    ("a = 1\n[tool.jco]\n" + "a.b = 1\n" * 99_999, 100_001),
]


@pytest.mark.parametrize(("name", "row"), pairs(["pyproject.toml", "jco.toml"], range(len(MANY_KEYS)), 2))
def test_more_keys_than_any_configuration_has_are_not_read(tmp_path: Path, name: str, row: int) -> None:
    text, line = MANY_KEYS[row]
    from validator.config import load_data, speaks_of_us

    (found,) = load_data(str(tmp_path / name), name, text.encode()).diagnostics
    assert "there are more than 100,000 keys, tables and entries of lists" in found.message
    assert found.rule.code == "CFG001" and found.range is not None and found.range.start.line == line
    began = time.process_time()
    assert speaks_of_us(text.encode()) is ("[tool.jco" in text)
    assert time.process_time() - began < 2


def test_the_texts_of_a_document_are_bounded_together(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("word" * 25_000)
    tags = [f"en-{first}{second}" for first in "ABC" for second in string.ascii_uppercase]
    versions = "".join(f"    - {{lang: {tag}, title: Word, file: a.txt}}\n" for tag in tags)
    # A document of nothing else: each fact of a whole one would be looked for in each of the texts.
    document = f"format: jco/1.0\nrelease:\n  versions:\n{versions}"
    report = pipeline.check(document.encode(), "a.yaml", "2026-01-01", None, beside(str(tmp_path / "a.yaml")))
    found = [each for each in report.diagnostics if each.rule.code == "EVD019"]
    assert report.facts is not None and report.facts.texts is not None
    assert len(report.facts.texts.versions) == 41
    assert len(found) == 78 - 41
    assert "is not used: with those before it, it is over 4,194,304 bytes" in found[0].message


@pytest.mark.parametrize(("field", "count"), [("subtitles", 51), ("versions", 101)])
def test_a_release_has_a_few_headings_and_versions(field: str, count: int) -> None:
    entry = "Word #" if field == "subtitles" else "{lang: en-x-#aa, title: Word}"
    entries = "".join(f"    - {entry.replace('#', str(number))}\n" for number in range(count))
    document = BASE.read_text("utf-8").replace("release:\n", f"release:\n  {field}:\n{entries}", 1)
    report = pipeline.check(document.encode(), "a.yaml", "2026-01-01")
    (found,) = [each for each in report.diagnostics if each.pointer == f"/release/{field}"]
    assert (found.rule.code, f"{count} entries" in found.message) == ("SCH006", True)


def test_where_headings_stand_too_often_to_be_looked_at_the_effort_says_so() -> None:
    text = ReleaseText("a " * 100_000, Description(title="a", subtitles=("a a", "a a a", "a a a a")))
    text.effort.spent = 4_900_000_000
    assert text.headings
    assert text.effort.is_too_much


def test_a_name_that_is_inflected_is_looked_for_by_its_letters_first() -> None:
    text = ReleaseText("слово и дело " * 1000 + "с Петровым Иваном")
    assert is_printed("Петров Иван", [text], "ru")
    assert not is_printed("Сидоров Иван", [text], "ru")
    assert not is_printed("етров Иван", [text], "ru")
    assert text.effort.spent < 120 * len(text.stored)


def test_names_that_are_too_many_to_look_for_are_not_said_to_be_missing() -> None:
    text = ReleaseText("word " * 1000)
    text.effort.spent = 10**12
    assert is_printed("nowhere", [text], "en")


def test_a_title_that_is_none_is_not_looked_for_in_a_page() -> None:
    page = f"<title>{'a' * 500_000}</title><body><p>{'a' * 250_000}b</p></body>"
    began = time.process_time()
    assert text_of_html(page.encode()).title == ""
    assert time.process_time() - began < 5


def test_entries_that_changed_are_paired_without_comparing_each_with_each() -> None:
    def outcome(number: int, what: str) -> dict[str, object]:
        return {"kind": "state", "by": ["all"], "what": f"{what} {number}", "para": [number]}

    count = 20_000
    old, new = [outcome(each, "view") for each in range(count)], [outcome(each, "idea") for each in range(count)]
    began = time.process_time()
    found = comparison.changes({"outcomes": old}, {"outcomes": new[::-1]})
    assert time.process_time() - began < 20
    assert [change.path for change in found if change.path == ("outcomes",)] == [("outcomes",)]  # their order
    found = [change for change in found if len(change.path) > 1]
    assert len(found) == count
    assert all(change.kind == "changed" and change.path[2:] == ("what",) for change in found)


def test_edits_that_overlap_are_told_by_their_neighbours() -> None:
    taken = [(Position(1, 1), Position(1, 4)), (Position(1, 6), Position(1, 6)), (Position(2, 1), Position(3, 1))]
    wanted = [((1, 2), (1, 3), True), ((1, 4), (1, 6), False), ((1, 5), (1, 7), True), ((2, 9), (2, 9), True)]
    for start, end, overlaps in wanted:
        assert rounds._overlaps((Position(*start), Position(*end)), taken) is overlaps


def test_the_words_of_a_text_are_indexed_once_for_all_fixes_of_its_quotes(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    monkeypatch.setattr(near, "Index", lambda text: made.append(text) or Index(text))
    report = check(ROOT / "samples" / "misquoted.yaml")
    quotes = [each for each in located(report.facts) if each.verdict == NOWHERE] * 20  # type: ignore[arg-type]
    fixes = Quotes(report)
    assert quotes and not [fixes._near_words(each.path, each) for each in quotes if each.place]
    assert len(made) == 1


def test_the_innermost_place_is_the_narrowest_that_holds_a_character() -> None:
    bullets = "".join(f"- the {name} point\n  goes on\n* a note\n" for name in ("first", "second", "third"))
    text = ReleaseText(f"A title\n\nIt says:\n{bullets}\n- alone\n\nThe end.\n", Description("A title"))
    for offset in range(len(text.stored)):
        inside = [place for place in text.places.values() if place.start <= offset < place.end]
        assert text.innermost(offset) == min(inside, key=lambda place: place.end - place.start, default=None)


def test_of_more_subtitles_than_there_can_be_none_is_looked_for() -> None:
    for count, meant in ((3, ["sub 0", "sub 1", "sub 2"]), (51, None)):
        subtitles = [f"sub {number}" for number in range(count)]
        content = Content({"release": {"subtitles": subtitles}}, {})
        given = Given(content, ("release",))
        assert (given.value("subtitles"), given.unusable) == (meant, set() if meant else {"subtitles"})


def test_patterns_that_keep_git_busy_for_ever_are_given_up_and_the_document_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    (tmp_path / ".gitignore").write_text("/".join(["**", "a*"] * 12) + "/b\nc.yaml\n", "utf-8")
    deep = tmp_path / "/".join("a" * 60)
    deep.mkdir(parents=True)
    paths = [str(deep / f"{name}.yaml") for name in "xyz"]
    monkeypatch.setattr(git, "_PATIENCE", 1.0)
    monkeypatch.setattr(git, "_slow", set())
    began = time.monotonic()
    assert git.ignored(paths) == git.ignored(paths) == set()
    assert time.monotonic() - began < 20
    assert git._slow == {str(tmp_path)}


def test_what_makes_a_finding_known_again_is_worked_out_once_for_a_line() -> None:
    where = Range(Position(1, 1), Position(1, 2))
    found = [Diagnostic(RULES["SCH002"], "error", "no", "", "a.yaml", (f"k{each}",), where) for each in range(4000)]
    document = Document("a.yaml", "x " * 500_000, {f"k{each}": "x" * 100 for each in range(4000)}, (), False)
    began = time.process_time()
    shown = briefs([Report(document, tuple(found))])
    assert len(baseline.entries(shown, ".")) == len({mark for _, mark in fingerprinted(shown)}) == 4000
    assert time.process_time() - began < 5


def test_whether_one_paragraph_alone_has_a_quote_is_asked_of_those_with_its_words() -> None:
    stored = "Title\n\n" + "".join(f"word{number} said.\n\n" for number in range(5000)) + "word7 said.\n"
    text = ReleaseText(stored, Description(title="Title"))
    began = time.process_time()
    for number in range(500):
        quote = Quote(("outcomes", number), f"word{number} said", [], text, "", "elsewhere")
        assert _is_in_one_paragraph(quote) is (number != 7)
    assert time.process_time() - began < 5
