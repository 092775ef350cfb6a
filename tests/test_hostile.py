"""Small inputs that could take for ever: what they cost is counted, and where it is too much that is said."""

from __future__ import annotations

import random

from validator.evidence import matching
from validator.release.text import Effort


def test_a_part_is_found_at_whole_words_behind_thousands_of_places_inside_words() -> None:
    text = "ab " * 5000 + "a b" + " ba" * 5000
    found = matching.find(text, ["a"], 0, len(text))
    assert found == matching.Match(15000, 15001, False)


def test_skipping_words_passes_over_a_text_a_few_times() -> None:
    text = "a " + "a" * 100_000 + " y"
    effort = Effort()
    assert matching.find(text, ["a", "y"], 0, len(text), effort) == matching.Match(0, len(text), False)
    assert effort.spent < 10 * len(text)


def test_a_marked_text_finds_what_looking_at_each_place_finds() -> None:
    def parts_no_word(at: int) -> bool:
        return matching._parts_no_word(text, at, at + len(piece))

    dice = random.Random(1)
    for _ in range(20_000):
        text, piece = "".join(dice.choices("ab .中", k=12)), "".join(dice.choices("ab .中", k=dice.randint(1, 3)))
        start, end = sorted(dice.choices(range(len(text) + 1), k=2))
        inside = range(start, end - len(piece) + 1)
        whole = [at for at in inside if text.startswith(piece, at) and parts_no_word(at)] or [-1]
        marked = matching._Marked(text)
        assert marked.first(piece, start, end, Effort()) == whole[0]
        assert marked.last(piece, start, end, Effort()) == whole[-1]
