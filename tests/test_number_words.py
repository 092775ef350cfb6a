"""Number words as figures: twenty, veinte, vinte, vingt, zwanzig; a part of a greater number is none."""

from __future__ import annotations

import pytest

from validator.languages.figures import figures
from validator.ledger.sums import other_value

WORDS = [
    ("veinte becas", "es", 20),
    ("veinte millones de euros", "es", 20_000_000),
    ("dos mil becas", "es", 2000),
    ("vinte bolsas", "pt", 20),
    ("vingt bourses", "fr", 20),
    ("zwanzig Stipendien", "de", 20),
    ("twenty grants", "en", 20),
    ("treinta y dos becas", "es", None),
    ("veinte y dos becas", "es", None),
    ("ciento veinte becas", "es", None),
    ("trescientas veinte becas", "es", None),
    ("vinte e duas bolsas", "pt", None),
    ("vinte e dois bolsistas", "pt", None),
    ("vingt-deux bourses", "fr", None),
    ("vingt et une bourses", "fr", None),
    ("quatre-vingts bourses", "fr", None),
    ("soixante-dix bourses", "fr", None),
    ("zweiundzwanzig Stipendien", "de", None),
    ("uno de los acuerdos", "es", None),
    ("tres mil quinientas becas", "es", None),
    ("dos millones quinientos mil", "es", None),
    ("três mil e quinhentas bolsas", "pt", None),
    ("dix mille cinq cents bourses", "fr", None),
    ("deux mille vingt-six", "fr", None),
    ("deux millions cinq cent mille euros", "fr", None),
    ("deux millions et demi", "fr", None),
    ("zwei Millionen fünfhunderttausend Euro", "de", None),
    ("fünf Millionen Euro", "de", 5_000_000),
    ("three thousand five hundred grants", "en", None),
    ("deux tiers", "fr", None),
    ("dos tercios", "es", None),
    ("zwei Drittel", "de", None),
    ("dois terços", "pt", None),
    ("trois quarts", "fr", None),
    ("un navire neuf", "fr", None),
    ("neuf bourses", "fr", 9),
]


@pytest.mark.parametrize(("words", "lang", "value"), WORDS)
def test_a_number_in_words_is_read_whole_or_not_at_all(words: str, lang: str, value: int | None) -> None:
    assert [one.values for one in figures(words, lang)] == ([(value,)] if value is not None else [])
    if value is not None:
        assert other_value(value + 10, words, lang) == (value,)
        assert other_value(value, words, lang) == ()
