"""Small inputs whose work must not grow faster than they do, counted in calls: no machine's speed decides."""

from __future__ import annotations

import cProfile
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from documents import CASES

from validator.evidence import holders, names
from validator.languages import date_names, floor_numbers
from validator.layout import margins
from validator.layout.rows import rows
from validator.ledger import printed_days
from validator.release import search
from validator.release.finding import beside
from validator.release.text import ReleaseText
from validator.report import pipeline
from validator.schema import reasons
from validator.source import load

PLAIN = (CASES / "silent" / "EVD-plain-text.yaml").read_text("utf-8")
HARBOUR = (CASES / "silent" / "harbour.txt").read_text("utf-8")


def test_a_comment_of_many_signs_behind_a_long_text_is_looked_at_once() -> None:
    def calls(count: int) -> int:
        profile = cProfile.Profile()
        profile.runcall(load, f"x-a: [{'a,' * count}b]{'#>' * count}\n".encode(), "a.yaml")
        return sum(each.callcount for each in profile.getstats())

    calls(1)
    assert calls(4000) <= 9 * calls(500)


def test_of_the_words_behind_a_figure_a_few_are_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = floor_numbers._of_word

    def counted(word: str, code: str) -> frozenset[str]:
        asked.append(word)
        return real(word, code)

    monkeypatch.setattr(floor_numbers, "_of_word", counted)
    assert floor_numbers.named_currencies("5 " + "кронах " * 400, "uk")
    assert len(asked) < 20


def test_words_of_a_text_are_compared_once_with_the_first_names_of_people(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = _forms_asked(monkeypatch)
    text = ReleaseText(" ".join(f"Абб{number}вг Клмн." for number in range(300)))
    for number in range(20):
        assert not names.is_printed(f"Аббвг Сидор{number}", [text], "uk")
    assert len(asked) == len(set(asked)) == 300


def test_names_that_begin_alike_are_not_all_compared_with_all_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_MOST_EFFORT", 1000 * names._OF_A_FORM)
    asked = _forms_asked(monkeypatch)
    text = ReleaseText(" ".join(f"Аббвгд{number} Клмн." for number in range(300)))
    found = [names.is_printed(f"Аббвгд{number} Сидор", [text], "uk") for number in range(100, 300)]
    assert 500 < len(asked) <= 1000
    assert not found[0] and all(found[3:]), "what was not looked for is not said to be missing"


def test_a_paragraph_with_gaps_between_its_signs_is_not_read_as_many_dates(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = margins.lone_day

    def counted(words: str, lang: str) -> str:
        asked.append(words)
        return real(words, lang)

    monkeypatch.setattr(margins, "lone_day", counted)
    (row,) = rows("季度  " * 1000)
    assert list(margins.dates_of(row, "zh")) == [] and not asked
    (row,) = rows("季度  2024年5月14日")
    assert list(margins.dates_of(row, "zh")) == [("2024-05-14", False)] and asked


def _forms_asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    asked: list[tuple[str, str]] = []
    real = names.is_form

    def counted(printed: str, wanted: str, lang: str) -> bool:
        asked.append((printed, wanted))
        return real(printed, wanted, lang)

    monkeypatch.setattr(names, "is_form", counted)
    return asked


def test_of_many_entries_those_alone_are_explained_that_are_wrong() -> None:
    def document(count: int) -> dict[str, Any]:
        right = {"kind": "state", "by": "all", "what": "view", "topic": "trade", "para": 1, "quote": "trade"}
        people = {f"p{number}": {"name": f"Lee {number}", "party": "KOR"} for number in range(count)}
        wrong: dict[str, Any] = {"outcomes": [*[right] * count, {**right, "kind": "sttate"}]}
        return {"format": "jco/1.0", **wrong, "people": {**people, "last": {"name": 5, "party": "KOR"}}}

    def found(count: int) -> tuple[int, set[tuple[Any, ...]]]:
        profile = cProfile.Profile()
        errors = profile.runcall(lambda: list(reasons.errors(document(count))))
        said = {(*each.path[:1], each.path[-1], each.keyword) for each in errors if len(each.path) > 1}
        return sum(each.callcount for each in profile.getstats()), said

    found(400)
    (few, of_few), (many, of_many) = found(40), found(400)
    assert of_few == of_many == {("outcomes", "kind", "enum"), ("people", "name", "type")}
    assert many < 2 * few


def test_a_name_with_a_word_that_the_text_does_not_have_is_looked_for_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    real = names._last

    def counted(listed: Any, number: int, *more: Any) -> int | None:
        asked.append(number)
        return real(listed, number, *more)

    monkeypatch.setattr(names, "_last", counted)
    text = ReleaseText("Ana Tora and Ana Lee spoke. " * 50)
    assert not names.is_printed("Ana Rojas", [text], "en")
    assert not asked
    assert not names.is_printed("Ana Torah", [text], "en")
    assert names.is_printed("Anas Toras", [ReleaseText("Anas and Toras.\nAnas Toras.")], "en")


def test_what_a_text_does_not_have_costs_little_once_much_was_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_MUCH", 10_000)
    text = ReleaseText("the sides agreed to open a shipping line. " * 100)

    def costs(words: str) -> int:
        before = text.effort.spent
        found = list(search.spans(text.any_case, words, 0, len(text.caseless), effort=text.effort))
        assert bool(found) is (words in text.caseless)
        return text.effort.spent - before

    assert costs("railway") > 4000
    assert costs("shipping") > 10_000
    assert costs("railway") == costs("of") - len(text.caseless) == search.OF_A_TRY
    assert costs("line. the sides") > 10_000


def _pairs(count: int) -> tuple[str, str]:
    """Two people of each name, each with a post of their own; and a text that prints them."""
    people = [(f"Ana Tora{number // 2}x", f"Envoy {number}") for number in range(count)]
    listed = (
        f"  m{place}: {{name: {name}, party: FJI, post: {post}, role: delegate}}\n"
        for place, (name, post) in enumerate(people)
    )
    said = "".join(f"{name}, {post} of Fiji, spoke.\n\n" for name, post in people)
    return PLAIN.replace("people:\n", f"people:\n{''.join(listed)}"), said


def _by_name(count: int) -> tuple[str, str]:
    """Outcomes of people who are given by their names, which are no ids."""
    document, _ = _pairs(count)
    (outcome,) = re.findall("(?s)  - kind: agree.*?(?=  - kind)", document)
    others = (outcome.replace("by: all", f"by: Ana Tora{number}x") for number in range(count))
    return document.replace(outcome, outcome + "".join(others)), ""


def _of_one_name(count: int) -> tuple[str, str]:
    """Agreements of one name that differ in the day of their signing."""
    listed = (
        f"  a{place}: {{name: Fish Accord, kind: mou, status: signed, signed: {1900 + place}-05-01, para: 2}}\n"
        for place in range(count)
    )
    return PLAIN.replace("agreements:\n", f"agreements:\n{''.join(listed)}"), ""


@pytest.mark.parametrize("made", [_pairs, _by_name, _of_one_name])
def test_ten_times_as_many_entries_are_about_ten_times_the_work(
    made: Callable[[int], tuple[str, str]], tmp_path: Path
) -> None:
    def calls(count: int) -> int:
        document, said = made(count)
        around = beside(str(tmp_path / "a.yaml"))
        (tmp_path / "harbour.txt").write_text(f"{HARBOUR}\n\n{said}", "utf-8")
        profile = cProfile.Profile()
        profile.runcall(pipeline.check, document.encode(), "a.yaml", "2026-11-23", None, around)
        return sum(each.callcount for each in profile.getstats())

    calls(4)  # what is imported and compiled
    few, many = calls(40), calls(400)
    assert many < 16 * few


def test_of_several_pairs_of_one_name_the_one_is_found_whose_post_is_not_printed(tmp_path: Path) -> None:
    document, said = _pairs(6)
    (tmp_path / "harbour.txt").write_text(f"{HARBOUR}\n\n{said.replace('Envoy 3 ', 'Envoy 30 ')}", "utf-8")
    around = beside(str(tmp_path / "a.yaml"))
    report = pipeline.check(document.encode(), "a.yaml", "2026-11-23", None, around)
    assert [each.pointer for each in report.diagnostics if "has the same name" in each.message] == ["/people/m3/name"]


def test_of_the_months_of_a_text_so_many_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "They met in May 2024. " * 100
    assert len(list(date_names.months(text, "en"))) == 100
    monkeypatch.setattr(date_names, "_MOST", 40)
    assert len(list(date_names.months(text, "en"))) <= 40


def test_a_date_is_compared_with_those_alone_that_print_its_day(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[tuple[object, ...]] = []
    real = printed_days._fits

    def counted(*pair: Any) -> bool:
        asked.append(pair)
        return real(*pair)

    monkeypatch.setattr(printed_days, "_fits", counted)
    days = [f"{1950 + number}-05-{1 + number % 28:02}" for number in range(60)]
    outcomes = "".join(
        f"  - {{kind: state, by: all, what: view {day}, topic: trade, when: {day}, para: {number}, quote: met on}}\n"
        for number, day in enumerate(days, 3)
    )
    said = "\n\n".join(f"They met on {int(day[8:])} May {day[:4]} there." for day in days)
    (tmp_path / "harbour.txt").write_text(f"{HARBOUR}\n\n{said}\n", "utf-8")
    document = PLAIN.replace("outcomes:\n", f"outcomes:\n{outcomes}").encode()
    report = pipeline.check(document, "a.yaml", "2026-11-23", None, beside(str(tmp_path / "a.yaml")))
    assert not [each for each in report.diagnostics if each.rule.code == "DAT009"]
    assert 60 <= len(asked) < 60 * 60 / 4


def test_of_many_names_the_words_of_a_text_are_noted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    body = "ana tora1, envoy of fiji. minister ana tora2, luis. тора и торами. 双方的代表 a.b ab_ tora1x" * 3
    every = {"ana tora1", "ana tora2", "ana", "tora", "tora1", "тора", "代表", ". minister", "a.b", "ab", "的代表 a"}
    each_by_itself = holders._prints(body, every, search.Effort())
    noted = []
    real = holders._words_of
    monkeypatch.setattr(holders, "_MANY", 5)
    monkeypatch.setattr(holders, "_words_of", lambda *some: noted.append(some) or real(*some))
    assert holders._prints(body, every, search.Effort()) == each_by_itself
    assert len(noted) == 1 and len(each_by_itself.starts) == 19
