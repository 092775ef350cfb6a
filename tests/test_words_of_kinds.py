"""Which words of a quote sound like a kind of outcome: "will" is that of an agreement, and of nothing else."""

from __future__ import annotations

import pytest

from validator.rules.wording import sounds_like


@pytest.mark.parametrize(
    ("kind", "words", "expected"),
    [
        ("agree", "will meet again in Suva", True),
        ("accept", "will take part", True),
        ("request", "will meet again in Suva", False),
        ("request", "a request for licences", True),
        ("agree", "a request for licences", False),
        ("state", "as was said in Suva", True),
        ("hope", "in the hope of rain", True),
    ],
)
def test_will_is_a_word_of_agreements_alone(kind: str, words: str, expected: bool) -> None:
    assert sounds_like(kind, [words]) is expected
