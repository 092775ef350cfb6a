"""What is said of words that the release does not have: those that differ, and where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from documents import CASES, case

from validator.evidence.cuts import of_negation
from validator.evidence.near import Index, nearest
from validator.evidence.quotes import located
from validator.languages.lookalikes import alike
from validator.languages.negations import negation
from validator.release.finding import beside
from validator.release.text import Description, ReleaseText
from validator.report import pipeline

LOOKS = "letters of '{}' only look alike ({} in the release, {} in the quote)"
# what the release prints, the quote, what is said (the gravest first)
QUOTES = [
    (
        "The sides agreed to further promote trade in goods.",
        "The sides further agreed to promote trade",
        ["'further' is at another place in the release (the order of words)"],
    ),
    (
        "The sides agreed to further promote trade.",
        "further agreed to promote trade",
        ["'further' is at another place in the release (the order of words)"],
    ),
    (
        "They agreed to open a direct line soon.",
        "agreed to open direct a line",
        ["'a' is at another place in the release (the order of words)"],
    ),
    (
        "The sides agreed to open an office in Suva.",
        "sides agreed to open the office in Suva",
        ["'an' in the release, 'the' in the quote"],
    ),
    (
        "The sides agreed to open an office in Suva.",
        "sides agreed not to open an office",
        ["a negation differs: the release has no 'not' there"],
    ),
    (
        "双方同意推进EPA谈判进程并扩大贸易。",
        "同意加快EPA谈判进程并扩大",
        ["'推进' in the release, '加快' in the quote"],
    ),
    (
        "The sides agreed to open an office.",
        "sides \u0430greed to open an office",
        [
            LOOKS.format("agreed", "U+0061 LATIN SMALL LETTER A", "U+0430 CYRILLIC SMALL LETTER A"),
        ],
    ),
    (
        "اتفق الجانبان على فتح مكتب في العاصمة",
        "الجانبان على فتح مکتب في العاصمة",
        [
            LOOKS.format("مكتب", "U+0643 ARABIC LETTER KAF", "U+06A9 ARABIC LETTER KEHEH"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "quote", "said"), QUOTES, ids=[quote for _, quote, _ in QUOTES])
def test_the_words_that_differ_are_said_as_they_differ(text: str, quote: str, said: list[str]) -> None:
    release = ReleaseText(text)
    near = nearest(Index(release), quote, [(0, len(text))])
    assert near is not None
    assert near.differences == said


@pytest.mark.parametrize(
    ("text", "quote", "words"),
    [
        ("They agreed to open a line.\n\nPeru builds ships.", "agreed to open the line now", "agreed to open a line"),
        ("Peru builds ships.\n\nThey agreed to open a line.", "Now they all agreed to open a", "They agreed to open a"),
        ("A line (of ships and boats) was opened.", "line of ships or boats)", "line (of ships and boats)"),
        ("A line (of ships and boats) was opened.", "(of ships or boats", "(of ships and boats)"),
        ("A line [of ships and boats] was opened.", "of ships or boats]", "[of ships and boats]"),
        ("They pay, $5 million of it soon.", "$5 millions of it", "$5 million of it"),
        ("They pay (5 million of this sum) soon.", "5 millions of this sum", "5 million of this sum"),
        ("They agreed to open a line. Peru left.", "agreed to open the line.", "agreed to open a line."),
        ("They pay EUR(5 million of this sum) soon.", "(5 millions of this sum", "5 million of this sum"),
        ("They pay *5 million of this sum soon.", "*5 millions of this sum", "5 million of this sum"),
        ("They pay US$5 million of it soon.", "the $5 million of it now", "US$5 million of it soon"),
    ],
)
def test_the_nearest_words_are_those_of_their_paragraph_with_their_signs(text: str, quote: str, words: str) -> None:
    release = ReleaseText(f"Outcome\n\n{text}", Description("Outcome"))
    near = nearest(Index(release), quote, [(0, len(release.stored))])
    assert near is not None
    assert near.words == words


@pytest.mark.parametrize(
    ("quote", "is_near"),
    [
        ("is in a government", False),
        ("Minister is in a government", True),
        ("Minister and all of the others were here", False),
    ],
)
def test_a_few_small_words_make_nothing_near(quote: str, is_near: bool) -> None:
    release = ReleaseText("The Minister is in a hurry.")
    assert (nearest(Index(release), quote, [(0, len(release.stored))]) is not None) is is_near


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("grew by 5 % in Samoa : good", "grew by 5% in Samoa: good"),
        ("by 5% — a record", "by 5 % – a record"),
        ("the O\u02bbzbekiston fund", "the O'zbekiston fund"),
        ("the O'zbekiston fund", "the O\u02bczbekiston fund"),
        ("« la réunion »", "«la réunion»"),
    ],
)
def test_typography_is_no_difference(text: str, quote: str) -> None:
    assert ReleaseText(text).has(quote)


@pytest.mark.parametrize(
    ("text", "lang", "word"),
    [
        ("not to", "en", "not"),
        ("didn't", "en", "didn't"),
        ("not only on trade but on", "en", ""),
        ("a note on the north", "en", ""),
        ("under no. 5 of", "en", ""),
        ("das büro nicht", "de", "nicht"),
        ("no porto de lisboa", "pt", ""),
        ("não", "pt", "não"),
        ("в частности", "ru", ""),
        ("не", "ru", "не"),
        ("未来与非洲", "zh", ""),
        ("不再", "zh", "不"),
        ("ikke", "nb", "ikke"),
        ("nothing is known of it", "xx", ""),
    ],
)
def test_a_word_that_denies_is_one_of_its_language(text: str, lang: str, word: str) -> None:
    assert negation(text, lang) == word


def test_letters_that_look_alike_are_no_others() -> None:
    assert (
        alike("Cтороны", "Стороны") == "U+0421 CYRILLIC CAPITAL LETTER ES in the release, U+0043 LATIN CAPITAL LETTER C"
    )
    assert alike("office", "office") == ""
    assert alike("offise", "office") == ""


def said(name: str, edits: dict[str, str], code: str) -> list[str]:
    text = case(name).text
    for old, new in edits.items():
        assert old in text
        text = text.replace(old, new, 1)
    path = CASES / f"{name}.yaml"
    report = pipeline.check(text.encode(), path.name, "2026-11-23", around=beside(str(path)))
    return [each.message for each in report.diagnostics if each.rule.code == code]


def test_a_heading_that_differs_shows_the_words() -> None:
    title = "title: Outcome of 3rd Fiji-Peru Joint Committee Meeting"
    (message,) = said("silent/EVD-plain-text", {title: title.replace("Committee", "Commission")}, "EVD010")
    assert message.endswith("is not in the stored text: a name differs: 'Committee' in the release, 'Commission' here")
    (message,) = said("silent/EVD-plain-text", {title: title.replace(": Outcome", ": The Outcome")}, "EVD010")
    assert message.endswith("is not in the stored text: the release has no 'The' there")


def test_printed_words_of_another_paragraph_are_found_there() -> None:
    edit = {"date: 2024-05-13,": "date: 2024-05-13, date_text: 'May 14, 2024',"}
    assert said("silent/EVD-plain-text", edit, "EVD008") == [
        "'May 14, 2024' is not in the cited paragraph; it is in paragraph 1"
    ]
    edit = {"date: 2024-05-13,": "date: 2024-05-13, date_text: 'Mai 13, 2024',"}
    assert said("silent/EVD-plain-text", edit, "EVD008") == [
        "'Mai 13, 2024' is not in the cited paragraph; the release prints 'May 13, 2024'"
    ]


@pytest.mark.parametrize(
    ("text", "quote", "word"),
    [
        ("agreed not to open a line", "agreed ... to open a line", "not"),
        ("agreed, although not all were there, to open a line", "agreed ... to open a line", ""),
        ("agreed, after talks, though not all were there, and gladly, to open a line", "agreed ... to open a line", ""),
        ("agreed on trade. They did not speak. Peru will open a line", "agreed on trade ... open a line", ""),
        ("agreed in full to open a line", "agreed ... to open a line", ""),
    ],
)
def test_a_skip_over_a_negation_is_found(text: str, quote: str, word: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"Outcome\n\n{text}.\n", "utf-8")
    document = (
        case("silent/EVD-plain-text")
        .text.replace("file: harbour.txt", "file: a.txt")
        .replace("quote: agreed to open a direct shipping line", f"quote: {quote}")
    )
    report = pipeline.check(document.encode(), "a.yaml", "2026-11-23", around=beside(str(tmp_path / "a.yaml")))
    assert report.facts is not None
    (found,) = [each for each in located(report.facts) if each.words == quote and each.start >= 0]
    cut = of_negation(found, "en")
    assert (cut.word if cut is not None else "") == word
