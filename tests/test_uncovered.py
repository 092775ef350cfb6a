"""COV001: how a paragraph that nobody cites begins, where it would be annotated, and what can be done."""

from __future__ import annotations

from pathlib import Path

from support import BASE, ROOT

import validator
from validator.diagnostic import Diagnostic

TEXT = (ROOT / "tests" / "cases" / "COV" / "harbour.txt").read_text("utf-8")
MORE = "".join(
    f"\n{number}. Also, the sides spoke of ferry line number {number}, and of nothing else.\n"
    for number in range(4, 30)
)
DOCUMENT = BASE.read_text("utf-8").replace("  paragraphs: 3\n", "  file: text.txt\n")
DRAFT = DOCUMENT.replace("status: complete", "status: draft")


def uncovered(folder: Path, document: str, text: str = TEXT + MORE) -> list[Diagnostic]:
    (folder / "text.txt").write_text(text, "utf-8")
    (folder / "a.yaml").write_text(document, "utf-8")
    report = validator.check(folder / "a.yaml", today="2026-11-23")
    return [each for each in report.diagnostics if each.rule.code == "COV001"]


def test_it_shows_the_first_words_and_the_three_ways(tmp_path: Path) -> None:
    found = uncovered(tmp_path, DOCUMENT)
    assert len(found) == 26
    words = "'Also, the sides spoke of ferry line number 4, and of noth...'"
    assert f"nothing is annotated from paragraph 4: {words}" in {each.message for each in found}
    for way in (
        "annotate it (an outcome, or the para of meeting, next, people and the like)",
        "annotation.skip",
        "release.ends",
    ):
        assert way in found[0].help
    assert {each.pointer for each in found} == {"/outcomes/1"}


def test_the_words_end_with_the_paragraph(tmp_path: Path) -> None:
    text = f"{TEXT}\n4. They spoke of ferries, and of the pier.\n\n5. The sides also spoke of fish and of trade.\n"
    messages = {each.message for each in uncovered(tmp_path, DOCUMENT, text)}
    assert "nothing is annotated from paragraph 4: 'They spoke of ferries, and of the pier.'" in messages


def test_it_points_at_the_last_outcome_before_the_paragraph(tmp_path: Path) -> None:
    later = DOCUMENT.replace("    para: 2\n", "    para: [9, 20]\n", 1)
    places = {each.message.split(":")[0].rsplit(" ", 1)[1]: each.pointer for each in uncovered(tmp_path, later)}
    assert (places["8"], places["10"], places["29"]) == ("/outcomes/0", "/outcomes/1", "/outcomes/1")


def test_in_a_draft_one_line_names_them_all(tmp_path: Path) -> None:
    skipping = DRAFT.replace("annotation:\n", "annotation:\n  skip: [{para: [7, 9, 10], why: repeated}]\n")
    (found,) = uncovered(tmp_path, skipping)
    assert "from paragraphs 4-6, 8 and 11-29; 4 begins with 'Also, the sides" in found.message
    assert "annotate them (outcomes, or the para of meeting, next, people and the like), or list them" in found.help
    (one,) = uncovered(tmp_path, DRAFT, TEXT + MORE.partition("\n5. ")[0])
    assert "from paragraph 4: 'Also" in one.message


def test_very_many_ranges_are_counted(tmp_path: Path) -> None:
    skip = f"  skip: [{{para: {list(range(5, 30, 2))}, why: repeated}}]\n"
    (found,) = uncovered(tmp_path, DRAFT.replace("annotation:\n", f"annotation:\n{skip}"), TEXT + MORE)
    assert "from paragraphs 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26 and 1 more;" in found.message


def test_without_the_text_it_speaks_neither_of_its_words_nor_of_its_end(tmp_path: Path) -> None:
    (found,) = uncovered(tmp_path, BASE.read_text("utf-8").replace("  paragraphs: 3\n", "  paragraphs: 4\n"))
    assert found.message == "nothing is annotated from paragraph 4" and "release.ends" not in found.help


def test_without_outcomes_it_points_at_where_they_belong(tmp_path: Path) -> None:
    head, _, rest = DRAFT.partition("outcomes:\n")
    whole = f"{head}not_stated: [outcomes]\nevents:{rest.partition('events:')[2]}"
    (found,) = uncovered(tmp_path, whole)
    assert (found.pointer, found.about) == ("", ("outcomes",))
