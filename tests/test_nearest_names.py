"""EVD007: which words of the release a name that is not printed is most like."""

from __future__ import annotations

import pytest

from validator.evidence.names import is_printed, manner, printed
from validator.evidence.nearest import nearest
from validator.release.text import ReleaseText

TEXT = """5th Qatar-Estonia Joint Committee meets in Doha

The committee has been co-chaired by Ali Hamad, Minister of Foreign Affairs of Qatar, and Jaan Tamm, Minister for
Economic Affairs and Industry. The Ministers of Culture Lee Dohoon and Milan Hovorka will meet in Tallinn, 北京市海淀区.
They signed the Fisheries and Trade Agreements.
"""
NEAREST = {
    "a letter too many": ("Dohaa", "Doha"),
    "a letter twice": ("Dohha", "Doha"),
    "another letter": ("Dofa", "Doha"),
    "a letter too few": ("Talinn", "Tallinn"),
    "another vowel": ("Tallyn", "Tallinn"),
    "a letter too few in a word without capitals": ("comittee", "committee"),
    "three letters of four": ("Doh", "Doha"),
    "two letters": ("Do", ""),
    "another city": ("Lima", ""),
    "a word that is no name": ("Bern", ""),
    "a letter too many in a post": ("Minister of Foreign Affairss", "Minister of Foreign Affairs"),
    "another preposition": ("Minister for Foreign Affairs", "Minister of Foreign Affairs"),
    "another order, of which only a part is there": ("Foreign Affairs Minister", ""),
    "a hyphen": ("Lee Do-hoon", "Lee Dohoon"),
    "another ending": ("Milan Hovorić", "Milan Hovorka"),
    "more of a name than is printed": ("Ali Hamad Nasser", ""),
    "another sign": ("北京市海定区", "北京市海淀区"),
}


@pytest.mark.parametrize(("name", "printed"), NEAREST.values(), ids=NEAREST)
def test_the_nearest_words_are_those_that_were_meant(name: str, printed: str) -> None:
    assert nearest(name, [ReleaseText(TEXT)]) == printed


@pytest.mark.parametrize(
    ("name", "there"),
    [
        ("Minister of Foreign Affair", False),
        ("Minister for Economic Affair and Industry", False),
        ("Minister of Culture", True),
        ("Minister of Foreign Affairs", True),
        ("Fisheries and Trade Agreement", True),
        ("The Minister of Culture", True),
    ],
)
def test_what_is_behind_an_of_has_no_plural_of_its_own(name: str, there: bool) -> None:
    assert is_printed(name, [ReleaseText(TEXT)], "en") is there


@pytest.mark.parametrize(
    ("lang", "text", "is_there"),
    [
        ("fr", "la Commission vingt et unième mixte se réunit", True),
        ("fr", "la Commission 21e mixte se réunit", True),
        ("fr", "la Commission de pêche mixte se réunit", False),
        ("vi", "họp Ủy ban thứ mười một hỗn hợp", True),
    ],
)
def test_the_number_of_a_session_may_stand_in_the_middle_of_a_name(lang: str, text: str, is_there: bool) -> None:
    name = {"fr": "Commission mixte", "vi": "Ủy ban hỗn hợp"}[lang]
    assert (printed(name, [ReleaseText(text)], manner(lang, counts=True)) is not None) is is_there
    assert printed(name, [ReleaseText(text)], manner(lang)) is None


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        ("The Qatar-Estonia Joint Committee met.", True),
        ("The Qatar-Estonia Joint Commission met.", False),
        ("The 5th Qatar-Estonia Joint Committee met.", True),
    ],
)
def test_what_is_counted_may_be_printed_without_its_number(text: str, is_there: bool) -> None:
    name = "5th Qatar-Estonia Joint Committee"
    assert (printed(name, [ReleaseText(text)], manner("en", counts=True)) is not None) is is_there
