"""Texts of releases in many languages: paragraphs, locators and quotes, as tables under ``tests/releases``."""

from __future__ import annotations

import time
import unicodedata
from pathlib import Path

import pytest
from support import SHARED

from validator.document.content import Content, Node
from validator.document.facts import Facts
from validator.evidence.locating import Quote
from validator.evidence.quotes import located
from validator.release.damage import Unreadable
from validator.release.finding import Texts
from validator.release.fold import fold
from validator.release.paragraphs import sentences
from validator.release.signs import SPACED, UNSPACED
from validator.release.stored import load
from validator.release.text import Description, ReleaseText

FOLDER = Path(__file__).parent / "releases"


def rows(name: str) -> list[list[str]]:
    lines = (FOLDER / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def release(name: str) -> ReleaseText:
    title, subtitles, numbering = next(row[1:4] for row in rows("locators.tsv") if row[0] == name)
    description = Description(title, tuple(filter(None, subtitles.split("|"))), numbering=numbering or None)
    return ReleaseText(load((FOLDER / name).read_bytes()), description)


def locate(text: ReleaseText, para: list[int | str], words: str) -> Quote:
    content = Content({}, {})
    content.nodes["outcome"] = [Node(("outcomes", 0), {"para": para, "quote": [words]})]
    texts = Texts()
    texts.main = text
    return located(Facts(content, "2026-11-23", texts=texts))[0]


def citable(para: str) -> list[int | str]:
    return [int(one) if one.isdigit() else one for one in para.split(",")]


def test_what_cites_nothing_may_stand_at_the_first_sign_of_a_text() -> None:
    text = ReleaseText("Ministry of Trade\n\nOutcome\n\nThey met.", Description("Outcome"))
    assert text.first > 0
    found = locate(text, [], "Ministry of Trade")
    assert (found.verdict, found.start, found.place) == ("exact", 0, None)


@pytest.mark.parametrize("row", rows("locators.tsv"), ids=lambda row: row[0])
def test_a_text_has_these_locators(row: list[str]) -> None:
    text = release(row[0])
    assert text.numbering == row[4]
    expected = [one.partition("=")[::2] for one in row[5].split("|")]
    found = [(str(place.locator), text.stored[place.words : place.end]) for place in text.places.values()]
    assert [locator for locator, _ in found if not locator.startswith("sub")] == [
        locator for locator, _ in expected if not locator.startswith("sub")
    ]
    for locator, words in expected:
        printed = dict(found)[locator]
        assert unicodedata.normalize("NFC", printed).startswith(words)


@pytest.mark.parametrize("row", rows("quotes.tsv"), ids=lambda row: f"{row[0]} {row[1]} {row[2]}")
def test_a_quote_is_found_where_it_stands(row: list[str]) -> None:
    name, para, words, verdict, place, again = row
    found = locate(release(name), citable(para), words)
    assert (found.verdict, str(found.place or ""), found.again) == (verdict, place, bool(again))
    if found.start >= 0 and "..." not in words and "…" not in words and verdict == "exact":
        assert fold(found.text.stored[found.start : found.end]).text == fold(words).text


def test_the_real_release_has_nine_paragraphs_and_three_headings() -> None:
    files = sorted((SHARED / "releases").glob("*.txt"))
    if not files:
        pytest.skip("the real release is not at hand")
    subtitles = (
        "Strategic Partnership with Mongolia and Expansion of Mutually-beneficial Cooperation",
        "Strengthening Cooperation with Mongolia, including on Critical Minerals and Stability of Supply Chain",
    )
    title = "Outcome of 7th Korea-Mongolia Joint Committee Meeting"
    text = ReleaseText(load(files[0].read_bytes()), Description(title, subtitles))
    assert list(text.places) == ["title", "sub1", "sub2", *range(1, 10)]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.glob("*.txt")))
def test_composed_and_decomposed_texts_are_equal(name: str, form: str) -> None:
    stored = load((FOLDER / name).read_bytes())
    assert fold(unicodedata.normalize(form, stored)).text == fold(stored).text  # type: ignore[arg-type]


def test_what_is_passed_over_as_plain_stays_as_it_is() -> None:
    import re

    plain = re.compile(f"[{SPACED}{UNSPACED}]")
    characters = (chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000)
    changed = [char for char in characters if plain.match(char) and unicodedata.normalize("NFKC", char) != char]
    assert changed == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("“a” ‘b’ «c» „d‟ ‹e› ‚f’ gʼs", "\"a\" 'b' \"c\" \"d\" 'e' 'f' g's"),
        ("a – b — c ‑ d − e", "a-b-c-d-e"),
        ("a\u00a0\u2003\n\t b ", "a b"),
        ("a\u200bb\u00adc\u2060\u200e", "abc"),
        ("漢字\n漢字 かな。 カナ", "漢字漢字かな。カナ"),
        ("漢字 A 漢", "漢字 A 漢"),
        ("한국 서울", "한국 서울"),
        ("ｶﾞｷﾞ", "ガギ"),
        ("ﬁ ① ㈜", "fi 1 (주)"),
        ("كـــتاب", "كتاب"),
        ("ไทย ลาว", "ไทยลาว"),
        ("e\u200d\u0301", "é"),
        ("\u0301\u0301", "\u0301\u0301"),
        ("", ""),
        (" \n", ""),
    ],
)
def test_the_comparison_form(text: str, form: str) -> None:
    found = fold(text)
    assert found.text == form
    assert len(found.starts) == len(found.ends) == len(form)


def test_all_characters_of_a_cluster_lead_back_to_all_of_it() -> None:
    assert fold("x\u1112\u1161\u11ab y").span(1, 2) == (1, 4)
    assert fold("o\ufb01n").span(1, 2) == (1, 2)


def test_a_byte_order_mark_and_windows_line_ends_are_not_part_of_the_text() -> None:
    assert load(b"\xef\xbb\xbfa\r\nb\rc") == "a\nb\rc"
    with pytest.raises(Unreadable, match="byte 2 is 0xe9"):
        load("r\u00e9".encode("latin-1"))


def test_english_sentences_end_only_where_it_is_sure() -> None:
    text = release("en-printed.txt")
    found = [text.stored[start:end] for start, end in sentences(text.stored, text.places[1])]
    assert found == [
        "The Third Session was held in Reykjavík on 14 May.",
        "It was co-chaired by Ms. Anna Jónsdóttir and H.E. Mr. T. Kgosi.",
    ]


def test_a_long_text_with_a_thousand_quotes_takes_no_time_that_grows_with_both() -> None:
    sentence = "The two sides agreed to item {0} of list {1} and took note of report {2} by the experts. "
    blocks = [
        "".join(sentence.format(n, n * 7, n * 13) for n in range(block, block + 5)) for block in range(0, 11000, 5)
    ]
    text = ReleaseText("\n\n".join(blocks))
    assert len(text.stored) > 900_000
    content = Content({}, {})
    content.nodes["outcome"] = [
        Node(("outcomes", n), {"para": [1 + n * 2], "quote": [f"item {n * 10} of list {n * 70 + n % 2}"]})
        for n in range(1000)
    ]
    texts = Texts()
    texts.main = text
    begin = time.process_time()
    found = located(Facts(content, "2026-11-23", texts=texts))
    assert sum(quote.verdict == "exact" for quote in found) == 500
    assert time.process_time() - begin < 60, "a hundred times what it takes: something is quadratic"
