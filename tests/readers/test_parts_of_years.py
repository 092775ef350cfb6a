"""Seasons, quarters and halves of a year that printed words name, by their numbers in EDTF, in many languages."""

from __future__ import annotations

from time import process_time
from typing import Any

import pytest

from validator.evidence.readings import dates_in
from validator.languages.floor_dates import readings
from validator.languages.lookup import codes, entry, listed

CASES = [
    ("en", "in the third and fourth quarters of 2026", [(2026, 35), (2026, 36)]),
    ("en", "in Q3 and Q4 2026", [(2026, 35), (2026, 36)]),
    ("en", "in the spring or summer of 2027", [(2027, 21), (2027, 22)]),
    ("en", "in the last quarter of 2026", [(2026, 36)]),
    ("en", "in the second half of the 2020s", []),
    ("ru", "в I-II кварталах 2027 года", [(2027, 33), (2027, 34)]),
    ("el", "το Γ΄ τρίμηνο του 2026", [(2026, 35)]),
    ("zh", "2026年第三、四季度", [(2026, 35), (2026, 36)]),
    ("zh", "2026年第三季度和第四季度", [(2026, 35), (2026, 36)]),
    ("ja", "2026年度", [("2026-04-01", "2027-03-31")]),
    ("ja", "2026年度第1四半期", [("2026-04-01", "2026-06-30")]),
    ("en", "in the second half of 2026", [(2026, 41)]),
    ("en", "by the end of Q3 2026", [(2026, 35)]),
    ("en", "in spring 2027", [(2027, 21)]),
    ("en", "in the first quarter of 2028", [(2028, 33)]),
    ("en", "winter 2026/27", [(2026, 24), (2025, 24)]),
    ("en", "Q4 of fiscal year 2026", []),
    ("en", "the second half of this year", []),
    ("en", "in the first half of the year", [(None, 40)]),
    ("en", "in the first half of the day", []),
    ("en", "in the first half of the year 2027", [(2027, 40)]),
    ("es", "en la segunda mitad del año", [(None, 41)]),
    ("es", "en la segunda mitad del año 2027", [(2027, 41)]),
    ("es", "en la segunda mitad del partido", []),
    ("fr", "au second semestre de l’année", [(None, 41)]),
    ("de", "in der ersten Hälfte des Jahres", [(None, 40)]),
    ("ru", "в первой половине года", [(None, 40)]),
    ("ru", "в первой половине 2027 года", [(2027, 40)]),
    ("pl", "w drugiej połowie roku", [(None, 41)]),
    ("sr", "u drugoj polovini godine", [(None, 41)]),
    ("sr", "у првој половини године", [(None, 40)]),
    ("id", "pada paruh pertama tahun", [(None, 40)]),
    ("es", "en la primera mitad del año pasado", []),
    ("id", "pada paruh pertama tahun ini", []),
    ("en", "in the fourth quarter", [(None, 36)]),
    ("zh", "今年下半年", [(None, 41)]),
    ("en", "H1 2027", [(2027, 40)]),
    ("zh", "2026年第三季度", [(2026, 35)]),
    ("zh", "在2026年下半年", [(2026, 41)]),
    ("zh", "2027年春季", [(2027, 21)]),
    ("zh", "2028年上半年", [(2028, 40)]),
    ("zh", "115年第4季", [(2026, 36)]),
    ("zh", "民國115年下半年", [(2026, 41)]),
    ("zh", "2027年春节", []),
    ("zh", "今年第四季度", [(None, 36)]),
    ("zh", "三季度", [(None, 35)]),
    ("ja", "2026年第2四半期", [(2026, 34)]),
    ("ja", "令和8年度下半期", [("2026-10-01", "2027-03-31")]),
    ("ja", "2027年の夏", [(2027, 22)]),
    ("ja", "2027年前半", [(2027, 40)]),
    ("ko", "2024년 하반기 중", [(2024, 41)]),
    ("ko", "2025년 1분기까지", [(2025, 33)]),
    ("ko", "2025년 가을", [(2025, 23)]),
    ("ko", "3/4분기", [(None, 35)]),
    ("de", "im zweiten Halbjahr 2027", [(2027, 41)]),
    ("de", "bis Ende des ersten Quartals 2027", [(2027, 33)]),
    ("de", "im Herbst 2027", [(2027, 23)]),
    ("de", "für das Frühjahr 2028", [(2028, 21)]),
    ("de", "in der 2. Hälfte des Jahres 2026", [(2026, 41)]),
    ("de", "III. Quartal 2026", [(2026, 35)]),
    ("fr", "au premier semestre 2026", [(2026, 40)]),
    ("fr", "avant la fin du deuxième trimestre 2026", [(2026, 34)]),
    ("fr", "à l'automne 2026", [(2026, 23)]),
    ("fr", "au troisième trimestre de l'année 2027", [(2027, 35)]),
    ("fr", "T3 2026", [(2026, 35)]),
    ("es", "en el primer trimestre de 2027", [(2027, 33)]),
    ("es", "en el segundo semestre del 2026", [(2026, 41)]),
    ("es", "en la primavera de 2027", [(2027, 21)]),
    ("es", "en la primera mitad de 2028", [(2028, 40)]),
    ("pt", "no segundo semestre de 2026", [(2026, 41)]),
    ("it", "nel secondo semestre del 2026", [(2026, 41)]),
    ("it", "entro il primo trimestre 2027", [(2027, 33)]),
    ("ru", "во втором полугодии 2027 года", [(2027, 41)]),
    ("ru", "до конца первого квартала 2027 года", [(2027, 33)]),
    ("ru", "осенью 2027 года", [(2027, 23)]),
    ("ru", "весной 2028 г.", [(2028, 21)]),
    ("ru", "в III кв. 2026 г.", [(2026, 35)]),
    ("ru", "в первой половине 2028 года", [(2028, 40)]),
    ("ar", "خلال النصف الثاني من عام 2026م", [(2026, 41)]),
    ("ar", "قبل نهاية الربع الأول من عام 2026م", [(2026, 33)]),
    ("ar", "في خريف عام 2026م", [(2026, 23)]),
    ("ar", "ربيع الأول 1447", [("2025-08-23", "2025-09-25")]),
    ("fa", "در نیمه نخست سال ۱۴۰۵", [("2026-03-21", "2026-09-22")]),
    ("fa", "سه\u200cماهه سوم ۱۴۰۵", [("2026-09-23", "2026-12-21")]),
    ("fa", "بهار ۱۴۰۵", [(2026, 21)]),
    ("fa", "تا پایان سال ۱۴۰۵", [("2026-03-21", "2027-03-20")]),
    ("fa", "مهر ۱۴۰۶", [("2027-09-23", "2027-10-22")]),
    ("tr", "2026 yılının ikinci yarısında", [(2026, 41)]),
    ("tr", "2027 yılı ilk çeyreğinde", [(2027, 33)]),
    ("tr", "2027 baharında", [(2027, 21)]),
    ("hu", "2026 második felében", [(2026, 41)]),
    ("hu", "2027 első negyedévében", [(2027, 33)]),
    ("hu", "2026 őszén", [(2026, 23)]),
    ("pl", "w drugiej połowie 2026 roku", [(2026, 41)]),
    ("pl", "w III kwartale 2026 r.", [(2026, 35)]),
    ("pl", "wiosną 2027 r.", [(2027, 21)]),
    ("cs", "ve druhém pololetí 2026", [(2026, 41)]),
    ("cs", "na podzim 2026", [(2026, 23)]),
    ("vi", "quý III/2026", [(2026, 35)]),
    ("vi", "nửa cuối năm 2026", [(2026, 41)]),
    ("vi", "6 tháng đầu năm 2026", [(2026, 40)]),
    ("th", "ไตรมาสที่ 3 ของปี 2569", [(2026, 35)]),
    ("th", "ครึ่งปีหลังของปี 2569", [(2026, 41)]),
    ("th", "ครึ่งหลังของปี พ.ศ. 2569", [(2026, 41)]),
    ("id", "semester kedua tahun 2026", [(2026, 41)]),
    ("id", "kuartal III 2026", [(2026, 35)]),
    ("nl", "in de tweede helft van 2026", [(2026, 41)]),
    ("nl", "najaar 2026", [(2026, 23)]),
    ("sv", "andra halvåret 2026", [(2026, 41)]),
    ("sv", "hösten 2026", [(2026, 23)]),
    ("fi", "vuoden 2026 jälkipuoliskolla", [(2026, 41)]),
    ("fi", "keväällä 2027", [(2027, 21)]),
    ("fi", "vuoden 2026 toisella neljänneksellä", [(2026, 34)]),
    ("el", "το δεύτερο εξάμηνο του 2026", [(2026, 41)]),
    ("el", "την άνοιξη του 2027", [(2027, 21)]),
    ("ro", "în al doilea semestru al anului 2026", [(2026, 41)]),
    ("ro", "trimestrul III 2026", [(2026, 35)]),
    ("ro", "semestrul al doilea din 2026", [(2026, 41)]),
    ("uk", "у другому півріччі 2026 року", [(2026, 41)]),
    ("uk", "восени 2026 року", [(2026, 23)]),
    ("he", "ברבעון השלישי של 2026", [(2026, 35)]),
    ("he", "במחצית השנייה של שנת 2026", [(2026, 41)]),
    ("hi", "2026 की दूसरी छमाही", [(2026, 41)]),
    ("kk", "2026 жылдың екінші жартысында", [(2026, 41)]),
    ("kk", "2026 жылғы көктемде", [(2026, 21)]),
    ("mn", "2026 оны хоёрдугаар хагаст", [(2026, 41)]),
    ("mn", "2026 оны намар", [(2026, 23)]),
    ("lv", "2026. gada otrajā pusē", [(2026, 41)]),
    ("et", "2026. aasta teises pooles", [(2026, 41)]),
    ("lt", "2026 m. antrąjį pusmetį", [(2026, 41)]),
    ("bg", "през второто полугодие на 2026 г.", [(2026, 41)]),
    ("sr", "у другој половини 2026. године", [(2026, 41)]),
    ("hr", "u jesen 2026.", [(2026, 23)]),
    ("az", "2026-cı ilin ikinci yarısında", [(2026, 41)]),
]

# What looks like one, and is something else.
OTHERS = [
    ("en", "the second meeting of the half-yearly review"),
    ("en", "the third quarterly report"),
    ("en", "prices fall by 2027"),
    ("en", "Q5 2026"),
    ("en", "in the first half of the day"),
    ("en", "Q4 of FY2026"),
    ("fr", "la réunion a été close"),
    ("sv", "vår minister"),
    ("fr", "au premier semestre de l'année universitaire 2026-2027"),
    ("de", "in der ersten Hälfte des Monats"),
    ("zh", "2026年中秋节"),
    ("ar", "الربيع العربي عام 2011"),
    ("en", "the fifth quarter of 2026"),
    ("zh", "春节"),
    ("zh", "2027年春运"),
    ("zh", "季节"),
    ("ja", "2027年春場所"),
    ("ja", "秋田"),
    ("ko", "봄"),
    ("de", "Herr Winterfeld"),
    ("fr", "a été signé"),
    ("ru", "Летоваль"),
    ("ar", "ربيع الأول"),
    ("nl", "zomerland"),
]


@pytest.mark.parametrize(("lang", "words", "expected"), CASES)
def test_a_part_of_a_year_is_read(lang: str, words: str, expected: list[Any]) -> None:
    found = [one for one in dates_in(words, lang) if one.days or (one.month or 0) > 12]
    read = [tuple(map(str, one.days)) if one.days else (one.year, one.month) for one in found]
    assert sorted(read, key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(("lang", "words"), OTHERS)
def test_what_only_looks_like_a_part_of_a_year_is_none(lang: str, words: str) -> None:
    assert [one for one in dates_in(words, lang) if (one.month or 0) > 12] == []


@pytest.mark.parametrize("lang", [lang for lang in codes() if entry(lang).parts])
def test_the_words_of_every_language_are_read_with_their_year(lang: str) -> None:
    how = entry(lang).parts
    assert how is not None
    for number, words in how.seasons.items():
        for word in listed(words):
            read = [(one.year, one.month) for one in dates_in(f"{word.removesuffix('*')} 2026", lang)]
            ahead = [(one.year, one.month) for one in dates_in(f"2026年{word}", lang)]
            assert (2026, number) in (*read, *ahead), word


def test_a_long_text_of_their_words_is_read_in_time() -> None:
    for lang, words in (
        ("en", "q3 half spring of "),
        ("ru", "весной кв. второй "),
        ("zh", "第三季度春上半年"),
        ("fa", "نیمه ۲ بهار مهر ۵ "),
    ):
        short, long = (_seconds(words * count, lang) for count in (500, 2000))
        assert long < 12 * max(short, 0.02), lang


def _seconds(text: str, lang: str) -> float:
    started = process_time()
    readings(text, lang)
    return process_time() - started
