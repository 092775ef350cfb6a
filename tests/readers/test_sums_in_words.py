"""A sum whose beginning stands in words is not read from its end: no other value is said of it."""

from __future__ import annotations

import pytest

from validator.ledger.sums import other_value

ROWS = """
ms|1200000000|satu bilion 200 juta ringgit
ur|2200000000|دو ارب 20 کروڑ روپے
ur|3500000000|ساڑھے 3 ارب روپے
bn|12000000|এক কোটি ২০ লাখ টাকা
bn|35000000|সাড়ে ৩ কোটি টাকা
hi|1200000000|एक अरब 20 करोड़ रुपये
kk|1200000000|бір миллиард 200 миллион теңге
az|1200000000|bir milyard 200 milyon manat
ka|1200000000|ერთი მილიარდ 200 მილიონი ლარი
fa|1200000000|یک میلیارد و ۲۰۰ میلیون یورو
he|1200000000|מיליארד ו-200 מיליון אירו
th|2500000|สองล้าน 5 แสนบาท
th|2500000|สองล้าน ๕ แสนบาท
"""


@pytest.mark.parametrize("row", ROWS.strip().splitlines())
def test_no_other_value_is_said_of_a_sum_that_begins_in_words(row: str) -> None:
    lang, value, words = row.split("|")
    assert other_value(float(value), words, lang) == ()


@pytest.mark.parametrize(
    ("lang", "words", "shown"),
    [("bn", "২০ লাখ টাকা", 2_000_000), ("th", "๕ แสนบาท", 500_000), ("ms", "200 juta ringgit", 200_000_000)],
)
def test_a_sum_in_figures_alone_still_shows_a_wrong_value(lang: str, words: str, shown: int) -> None:
    assert other_value(17.0, words, lang) == (shown,)
