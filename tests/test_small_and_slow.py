"""Small inputs whose work must not grow faster than they do, counted in calls: no machine's speed decides."""

from __future__ import annotations

import cProfile

import pytest

from validator.languages import floor_numbers
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
