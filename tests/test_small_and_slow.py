"""Small inputs whose work must not grow faster than they do, counted in calls: no machine's speed decides."""

from __future__ import annotations

import cProfile

import pytest

from validator.evidence import names
from validator.languages import floor_numbers
from validator.layout import margins
from validator.layout.rows import rows
from validator.release import search
from validator.release.text import ReleaseText
from validator.source import load


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
    text = ReleaseText(" ".join(f"Аб{number}вг Клмн." for number in range(300)))
    for number in range(20):
        assert not names.is_printed(f"Аббвг Сидор{number}", [text], "uk")
    assert len(asked) == len(set(asked)) == 300


def test_names_that_begin_alike_are_not_all_compared_with_all_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_MOST_EFFORT", 1000 * names._OF_A_FORM)
    asked = _forms_asked(monkeypatch)
    text = ReleaseText(" ".join(f"Аб{number}вг Клмн." for number in range(300)))
    found = [names.is_printed(f"Абб{number}вг Сидор", [text], "uk") for number in range(100, 300)]
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
