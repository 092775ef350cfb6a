"""What is said of a quote that has the letters of the release, but other spaces, marks, or letters that look alike."""

from __future__ import annotations

from time import process_time

import pytest

from validator.evidence.same_letters import same_letters
from validator.release.text import ReleaseText

LOOKS = "letters of '{}' only look alike ({} in the release, {} in the quote)"
# what the release prints, the quote, what is said, what is printed in its place
QUOTES = [
    (
        "They agreed to pay US$ 5 million.",
        "to pay US$5 million",
        "only spaces differ: 'US$ 5' in the release, 'US$5' in the quote",
        "to pay US$ 5 million",
    ),
    (
        "They pay US$5 million soon.",
        "pay US$ 5 million",
        "only spaces differ: 'US$5' in the release, 'US$ 5' in the quote",
        "pay US$5 million",
    ),
    ("They may pay.", "ma yp", "only spaces differ: 'may' in the release, 'ma yp' in the quote", "may p"),
    (
        "agreed to meet ,and to part",
        "to meet, and to part",
        "only spaces differ: 'meet ,and' in the release, 'meet,' in the quote",
        "to meet ,and to part",
    ),
    (
        "제 5차 회의에서 합의하였다",
        "제5차 회의에서",
        "only spaces differ: '제 5차' in the release, '제5차' in the quote",
        "제 5차 회의에서",
    ),
    (
        "第 5 回会合で 合意した",
        "第5回会合で合意した",
        "only spaces differ: '第 5' in the release, '第5回会合で合意した' in the quote",
        "第 5 回会合で 合意した",
    ),
    (
        "دو طرف توافق كردند كه",
        "دو طرف توافق کردند که",
        LOOKS.format("كردند", "U+0643 ARABIC LETTER KAF", "U+06A9 ARABIC LETTER KEHEH"),
        "دو طرف توافق كردند كه",
    ),
    (
        "Cтороны договорились",
        "Стороны договорились",
        LOOKS.format("Cтороны", "U+0043 LATIN CAPITAL LETTER C", "U+0421 CYRILLIC CAPITAL LETTER ES"),
        "Cтороны договорились",
    ),
    (
        "اتفق الجانبانِ على التعاونِ",
        "اتفق الجانبان على التعاون",
        "only marks of vowels differ",
        "اتفق الجانبانِ على التعاونِ",
    ),
]


@pytest.mark.parametrize(("printed", "quote", "how", "words"), QUOTES)
def test_what_differs_is_named_where_the_letters_are_the_same(printed: str, quote: str, how: str, words: str) -> None:
    text = ReleaseText(printed)
    near = same_letters(text, quote, [(0, len(printed))])
    assert near is not None and (near.differences, near.words) == ([how], words)


@pytest.mark.parametrize(
    "quote",
    ["to pay US$6 million", "pay to", "They agreed ... US$5", "pay US$5 ... million", "They agreed to pay", "pay US$"],
)
def test_other_words_and_equal_ones_are_not_explained_by_spaces(quote: str) -> None:
    printed = "They agreed to pay US$ 5 million."
    assert same_letters(ReleaseText(printed), quote, [(0, len(printed))]) is None


def test_many_quotes_of_a_long_text_are_explained_in_time() -> None:
    text = ReleaseText("They agreed to pay US$ 5 million. " * 3000)
    started = process_time()
    for number in range(300):
        same_letters(text, f"to pay US${number} billion", [(0, len(text.stored))])
    assert process_time() - started < 5
