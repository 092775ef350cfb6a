"""Decisions of rules and evidence that rest on one sign of the code, each asked by itself."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from documents import CASES

from validator.document.facts import Facts
from validator.evidence import changed, differences, foreign, holders, names, near, nearest, opening_names, subjects
from validator.evidence.locating import has_words
from validator.evidence.quotes import located
from validator.evidence.sentences import asked_for
from validator.evidence.told_behind import _is_verb_first
from validator.layout import assumed
from validator.release.finding import Texts, beside
from validator.release.text import Description, ReleaseText
from validator.report import pipeline
from validator.report.report import Report
from validator.rules import bodies, cues, locators, sessions, uncovered, wording
from validator.source import Limits

PLAIN = (CASES / "silent" / "EVD-plain-text.yaml").read_text("utf-8")
HARBOUR = (CASES / "silent" / "harbour.txt").read_text("utf-8")


def checked(folder: Path, document: str, text: str = HARBOUR) -> Report:
    (folder / "harbour.txt").write_text(text, "utf-8")
    report = pipeline.check(document.encode(), "a.yaml", "2026-11-23", None, beside(str(folder / "a.yaml")))
    assert report.facts is not None
    assert not [each for each in report.diagnostics if each.rule.code.startswith(("RUN", "SCH", "YML"))]
    return report


def facts_of(folder: Path, document: str = PLAIN, text: str = HARBOUR) -> Facts:
    facts = checked(folder, document, text).facts
    assert facts is not None
    return facts


def codes(report: Report) -> list[str]:
    return [each.rule.code for each in report.diagnostics]


def edited(*changes: tuple[str, str]) -> str:
    found = PLAIN
    for before, after in changes:
        assert before in found
        found = found.replace(before, after, 1)
    return found


# Cues and words


def test_a_verb_of_one_word_before_on_tells_nothing_of_a_signing() -> None:
    assert not wording.is_reporting_verb("signed", "sign", [], ["on", "Monday"])
    assert wording.is_reporting_verb("signed", "sign", [], ["the", "accord"])


def test_one_side_alone_does_not_do_what_only_both_can_do(tmp_path: Path) -> None:
    facts = facts_of(tmp_path)
    assert not cues._may_be("agree", "request", ["requested licences"], ["FJI"], facts)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (["agreed to explore a line", "agreed to explore a port"], True),
        (["agreed to explore a line", "agreed to discuss a port"], False),
    ],
)
def test_the_quotes_of_an_outcome_say_one_strength_or_nothing_is_said(
    said: list[str], found: bool, tmp_path: Path
) -> None:
    text = HARBOUR.replace("shipping line.", f"shipping line. They {'. They '.join(said)}.")
    document = edited(("quote: agreed to open a direct shipping line", f"quote: {json.dumps(said)}"))
    assert ("EVD015" in codes(checked(tmp_path, document, text))) is found


# Names and who holds a post


def test_a_name_without_a_word_has_no_place() -> None:
    assert list(names._every_form(ReleaseText("a - b"), "-", names.manner("en"))) == []


def test_between_the_words_of_a_body_other_signs_may_stand() -> None:
    text = ReleaseText("the joint - committee")
    assert names._goes_on(names._words(text), 2, " ", names.manner("en", counts=True))
    assert not names._goes_on(names._words(text), 2, " ", names.manner("en"))


@pytest.mark.parametrize("every", [["one", "two"], ["two", "one"]])
def test_a_place_where_two_people_may_be_named_names_nobody(every: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(holders, "every_form", lambda *_: [(0, 3)])
    found = holders._with_forms(holders._Prints({}, [], {}), every, ReleaseText("uno"), names.manner("uk"))  # type: ignore[arg-type]
    assert found.said == {0: ""}


def test_only_a_person_is_called_by_a_part_of_a_name() -> None:
    assert subjects.forms_of({"name": "Fisheries Accord"}) == ["Fisheries Accord"]
    assert subjects.forms_of({"party": "FJI"}) == []
    assert subjects.forms_of({"name": "Ana Laqere", "party": "FJI"}) == ["Ana Laqere", "Ana", "Laqere"]
    assert subjects.forms_of({"name": "Ana Lee", "party": "FJI"})[0] == "Ana Lee"


def test_a_quote_that_begins_before_the_first_sentence_has_none(tmp_path: Path) -> None:
    names_of = subjects.Names(facts_of(tmp_path))
    text = ReleaseText("1. They met. They agreed.")
    assert names_of.sentence(SimpleNamespace(text=text, path=(0,), start=0, end=5)) is None  # type: ignore[arg-type]
    assert names_of.sentence(SimpleNamespace(text=text, path=(1,), start=3, end=5)) is not None  # type: ignore[arg-type]


def test_the_article_of_a_title_is_no_word_before_a_name() -> None:
    text = "El ministro Ana Tora anunció"
    words = [(0, 2, "el"), (3, 11, "ministro"), (12, 15, "ana")]
    quote: Any = SimpleNamespace(start=text.index("anunció"))
    assert opening_names._behind_article(text, words, 2, quote, "es") == [(3, 11, "ministro")]


def test_behind_a_turn_in_arabic_one_or_two_words_are_a_verb() -> None:
    assert _is_verb_first("من جانبه دعا", frozenset(), "ar")
    assert not _is_verb_first("من جانبه دعا رئيس مجلس وزارة دولة كبرى بعيدة جديدة", frozenset(), "ar")


# Nearest words


def test_words_are_trimmed_sign_by_sign() -> None:
    text = ReleaseText(", Fiji agreed ,")
    assert nearest._trimmed(text, 0, len(text.caseless)) == (2, 13)
    text = ReleaseText("(, Fiji")
    assert nearest._trimmed(text, 0, len(text.caseless)) == (3, 7)


def test_words_that_are_like_none_of_a_name_are_left_out_at_its_edges() -> None:
    assert nearest._without_others("trade", ReleaseText("of trade"), 0, 8) == (3, 8)
    assert nearest._without_others("trade", ReleaseText("trade of"), 0, 8) == (0, 5)
    assert (
        nearest._without_others("trade", ReleaseText("of of"), 0, 5)[0]
        == nearest._without_others("trade", ReleaseText("of of"), 0, 5)[1]
    )


def test_after_so_many_quotes_no_near_words_are_looked_for() -> None:
    index = near.Index(ReleaseText("They agreed to open a new line."))
    index.left = 1
    assert near.nearest(index, "agreed to open a line", [(0, 31)]) is not None
    assert near.nearest(index, "agreed to open a line", [(0, 31)]) is None


@pytest.mark.parametrize("number", ["3", "12"])
def test_the_near_words_of_a_bullet_are_without_its_mark(number: str) -> None:
    text = ReleaseText(f"{number}. They agreed:\n- to open the line\n", Description(numbering="printed"))
    tokens = [one for one in near.tokens(text.caseless) if one.word in ("open", "line")]
    low, _ = near._bounds(text, tokens[0], tokens[-1])
    assert text.folded.text[low:].startswith("to open")


def test_a_word_with_a_capital_that_opens_the_words_is_no_name() -> None:
    assert differences.rank(differences.Token("fiji", 0, 4), "Fiji met") == differences.OTHER
    assert differences.rank(differences.Token("fiji", 1, 5), "“Fiji met") == differences.NAME


# What was found where


def test_a_quote_between_the_cited_paragraphs_is_placed_in_its_own(tmp_path: Path) -> None:
    words = "requested faster licences for fish exports"
    document = edited(
        ("para: 1\n    quote: agreed to open a direct shipping line", f"para: [1, 3]\n    quote: {words}")
    )
    found = {quote.words: quote.place for quote in located(facts_of(tmp_path, document))}
    assert found[words] == 2


def test_words_are_taken_to_be_there_once_the_search_was_given_up() -> None:
    text = ReleaseText("They met.")
    assert not has_words(text, "nowhere", [])
    text.effort.give_up()
    assert has_words(text, "nowhere", [])


def test_what_a_pointer_leads_to_that_fits_no_list() -> None:
    assert changed._at([["x"]], "/0/0") == "x"
    assert changed._at(["x"], "/y") is None
    assert changed._at(["x"], "/99999999999") is None


@pytest.mark.parametrize(("count", "more"), [(changed._NAMED, ""), (changed._NAMED + 2, " and 2 more")])
def test_the_quotes_that_are_gone_are_named_or_counted(count: int, more: str, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = [SimpleNamespace(words=f"word {number}", path=()) for number in range(count)]
    monkeypatch.setattr(changed, "lost", lambda *_: gone)
    facts: Any = SimpleNamespace(text=ReleaseText("They met."))
    message = changed.finding("a.json", {"derived": {}}, facts, "").message
    assert message.endswith(f"'word {changed._NAMED - 1}'{more}")


def test_a_text_that_is_not_at_hand_is_not_taken_for_another(tmp_path: Path) -> None:
    facts = facts_of(tmp_path, edited(("file: harbour.txt", "file: nowhere.txt")))
    assert facts.texts is not None and facts.text is None
    foreign.set_aside(facts, beside(str(tmp_path / "a.yaml")), Limits())
    assert isinstance(facts.texts, Texts) and facts.texts.foreign is None


def test_a_quote_at_the_very_start_of_a_text_is_a_quoted_sentence(tmp_path: Path) -> None:
    text = HARBOUR[HARBOUR.index("1. Minister") + 3 :]
    document = edited(
        ("  title: Outcome of 3rd Fiji-Peru Joint Committee Meeting\n", "  begins: Minister for Trade Ana Tora held\n"),
        ("  file: harbour.txt\n", "  file: harbour.txt\n  numbering: blocks\n  not_stated: [title]\n"),
        ("quote: held the 3rd Fiji-Peru", "quote: Minister for Trade Ana Tora held the 3rd Fiji-Peru"),
    )
    found = asked_for(facts_of(tmp_path, document, text))
    assert found is not None and found[0].start == 0 and found[0].is_quoted


# Messages and their places


def test_the_line_in_which_a_text_ends_is_that_of_its_last_sign() -> None:
    text = ReleaseText("They met.\nThe end is\nB\nMenu", Description(ends="b"))
    assert bodies._ends(text) == ", and ends in line 3"
    assert bodies._ends(ReleaseText("They met.", Description(ends="nowhere"))) == ""
    text = ReleaseText("1. They met\nB\n\n2. They left", Description(ends="B", numbering="printed"))
    assert "in line 2:" in locators._of_end(SimpleNamespace(locator=2), text)  # type: ignore[arg-type]


def test_what_stands_around_a_text_is_read_in_its_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(uncovered, "_may_be_around", lambda *_: True)
    monkeypatch.setattr(assumed, "start_below", lambda _, lang: asked.append(lang))
    monkeypatch.setattr(assumed, "end_below", lambda _, lang: asked.append(lang))
    uncovered.around(facts_of(tmp_path), [1])
    assert asked == ["en", "en"]


def test_a_session_without_its_number_is_followed_by_any() -> None:
    assert sessions.jumps_to({"next": {"ordinal": 9}}, "next") is False
    assert sessions.jumps_to({"ordinal": 3, "next": {"ordinal": 9}}, "next") is True


def test_an_id_that_is_used_twice_is_shown_where_it_is_written(tmp_path: Path) -> None:
    document = edited(
        ("  - kind: agree\n", "  - kind: agree\n    id: twice\n"),
        ("  - kind: request\n", "  - kind: request\n    id: twice\n"),
    )
    (found,) = [each for each in checked(tmp_path, document).diagnostics if each.rule.code == "REF001"]
    assert found.range is not None and found.range.start.column == len("    id: ") + 1


def test_agreements_of_which_no_count_is_given_are_not_counted(tmp_path: Path) -> None:
    document = edited(("name: Fisheries Accord", "name: Three Fisheries Accords"))
    assert "AGR" not in "".join(
        codes(checked(tmp_path, document, HARBOUR.replace("the Fisheries Accord", "the three Fisheries Accords")))
    )


def test_who_says_it_is_looked_at_in_each_outcome(tmp_path: Path) -> None:
    document = edited(("by: tora\n", "by: rojas\n"))
    assert "EVD026" in codes(checked(tmp_path, document))
