"""Printed dates: for each language texts with what they print of (year, month, day, weekday)."""

from __future__ import annotations

import pytest

from validator.languages.calendar import days, months, reads, relative_month, weekdays

Parts = tuple[int | None, int | None, int | None, int | None]
NO = None
DATES: dict[str, dict[str, list[Parts]]] = {
    "en": {
        "June\n26, 2023": [(2023, 6, 26, NO)],
        "in March.\n\n3. The sides": [(NO, 3, NO, NO)],
        "last June. 5 countries": [(NO, 6, NO, NO)],
        "on Monday.\n\n26 June": [(NO, NO, NO, 0), (NO, 6, 26, NO)],
        "June 26\n\n2023 was": [(NO, 6, 26, NO)],
        "in mid-2025": [(2025, NO, NO, NO)],
        "in mid-June": [(NO, 6, NO, NO)],
        "mid-August to late-September 2025": [(NO, 8, NO, NO), (2025, 9, NO, NO)],
        "by 2030": [(2030, NO, NO, NO)],
        "Monday 6/26": [(NO, NO, NO, 0)],
        "June 26": [(NO, 6, 26, NO)],
        "26 June 2023": [(2023, 6, 26, NO)],
        "Monday, June 26, 2023": [(2023, 6, 26, 0)],
        "the 26th of June": [(NO, 6, 26, NO)],
        "ON THE 26TH OF JUNE 2023": [(2023, 6, 26, NO)],
        "JUNE 1ST AND 2ND": [(NO, 6, 1, NO), (NO, 6, 2, NO)],
        "26 and 27 June": [(NO, 6, 26, NO), (NO, 6, 27, NO)],
        "Articles 5 and 6 of May 2025": [(2025, 5, NO, NO)],
        "under items 5, 6 May 2025": [(2025, 5, NO, NO)],
        "the Protocol of 5 and 6 May 2025": [(2025, 5, 5, NO), (2025, 5, 6, NO)],
        "June 26-27": [(NO, 6, 26, NO), (NO, 6, 27, NO)],
        "June 26 and 27 countries": [(NO, 6, 26, NO)],
        "from 26 June to 2 July 2023": [(NO, 6, 26, NO), (2023, 7, 2, NO)],
        "between Monday June 26 and Tuesday June 27": [(NO, 6, 26, 0), (NO, 6, 27, 1)],
        "Monday and Tuesday, 26 and 27 June": [(NO, NO, NO, 0), (NO, 6, 26, NO), (NO, 6, 27, NO)],
        "26 June (Mon)": [(NO, 6, 26, 0)],
        "They sat 5 days; Sat 26 June": [(NO, 6, 26, 5)],
        "Sept. 5, 2022": [(2022, 9, 5, NO)],
        "last August": [(NO, 8, NO, NO)],
        "G20 in March 2023": [(2023, 3, NO, NO)],
        "in May": [(NO, 5, NO, NO)],
        "May 26": [(NO, 5, 26, NO)],
        "in 2023": [(2023, NO, NO, NO)],
        "2023": [(2023, NO, NO, NO)],
        "on the 19th": [(NO, NO, 19, NO)],
        "on Tuesday": [(NO, NO, NO, 1)],
        "2023-06-26": [(2023, 6, 26, NO)],
        "26.06.2023": [(2023, 6, 26, NO)],
        "26/06/2023": [(2023, 6, 26, NO)],
        "06/07/2023": [],
        "06.07.2023": [],
        "June 26 million": [(NO, 6, NO, NO)],
        "May I say that Korea will march on": [],
        "This May Help": [],
        "Mondays, Sat down, Jan Lipavsky, Dec": [],
        "June 31": [],
        "30 February 2023": [],
        "26 June 2566": [],
        "8 May 1445": [],
        "version 1.2.2023.4": [],
        "in 2000 villages": [],
    },
    "fr": {
        "lundi 26/06 à": [(NO, 6, 26, 0)],
        "au premier semestre 2026": [(2026, NO, NO, NO)],
        "lundi 26 juin 2023": [(2023, 6, 26, 0)],
        "le 1er juin": [(NO, 6, 1, NO)],
        "du 26 au 28 juin 2023": [(2023, 6, 26, NO), (2023, 6, 28, NO)],
        "les 26 et 27 juin": [(NO, 6, 26, NO), (NO, 6, 27, NO)],
        "en mars": [(NO, 3, NO, NO)],
        "en août dernier": [(NO, 8, NO, NO)],
        "26/06/2023": [(2023, 6, 26, NO)],
        "06/07/2023": [(2023, 7, 6, NO)],
        "la planète Mars": [],
    },
    "es": {
        "el segundo semestre de 2026": [(2026, NO, NO, NO)],
        "antes de 2000 familias": [],
        "lunes 26 de junio de 2023": [(2023, 6, 26, 0)],
        "26 y 27 de junio": [(NO, 6, 26, NO), (NO, 6, 27, NO)],
        "del 26 al 28 de junio de 2023": [(2023, 6, 26, NO), (2023, 6, 28, NO)],
        "el domingo": [(NO, NO, NO, 6)],
        "Santo Domingo, 26 de junio": [(NO, 6, 26, NO)],
        "setiembre de 2022": [(2022, 9, NO, NO)],
    },
    "pt": {
        "na quinta-feira (14/3)": [(NO, 3, 14, 3)],
        "segunda-feira 24/7/365": [(NO, NO, NO, 0)],
        "1.º de maio de 2022": [(2022, 5, 1, NO)],
        "no primeiro trimestre de 2026": [(2026, NO, NO, NO)],
        "segunda-feira, 26 de junho de 2023": [(2023, 6, 26, 0)],
        "de 26 a 28 de junho": [(NO, 6, 26, NO), (NO, 6, 28, NO)],
        "26/06/2023": [(2023, 6, 26, NO)],
        "a segunda reunião": [],
    },
    "de": {
        "Montag, 26.6. in Wien": [(NO, 6, 26, 0)],
        "bis 2030": [(2030, NO, NO, NO)],
        "Montag, 26. Juni 2023": [(2023, 6, 26, 0)],
        "Montag, den 26. Juni": [(NO, 6, 26, 0)],
        "26. und 27. Juni": [(NO, 6, 26, NO), (NO, 6, 27, NO)],
        "vom 26. bis 28. Juni 2023": [(2023, 6, 26, NO), (2023, 6, 28, NO)],
        "26.06.2023": [(2023, 6, 26, NO)],
        "7. Sitzung im Mai": [(NO, 5, NO, NO)],
        "am Sonnabend": [(NO, NO, NO, 5)],
        "im Jänner 2023": [(2023, 1, NO, NO)],
    },
    "ru": {
        "в понедельник, 26 июня 2023 г.": [(2023, 6, 26, 0)],
        "в среду, 28 июня": [(NO, 6, 28, 2)],
        "26-27 июня": [(NO, 6, 26, NO), (NO, 6, 27, NO)],
        "с 26 по 28 июня 2023 года": [(2023, 6, 26, NO), (2023, 6, 28, NO)],
        "в июне": [(NO, 6, NO, NO)],
        "в 2023 году": [(2023, NO, NO, NO)],
        "26.06.2023": [(2023, 6, 26, NO)],
        "окружающая среда": [],
    },
    "ko": {
        "2박 3일": [],
        "6월 26일": [(NO, 6, 26, NO)],
        "2023년 6월 26일(월)": [(2023, 6, 26, 0)],
        "6.26.(월)": [(NO, 6, 26, 0)],
        "6월 26-27일": [(NO, 6, 26, NO), (NO, 6, 27, NO)],
        "6월 26일(월)-27일(화)": [(NO, 6, 26, 0), (NO, 6, 27, 1)],
        "지난 8월": [(NO, 8, NO, NO)],
        "월요일": [(NO, NO, NO, 0)],
        "2023년": [(2023, NO, NO, NO)],
        "2023. 6. 26.": [(2023, 6, 26, NO)],
        "6월 31일, 13월": [],
        "26일간, 6개월, 14일 만에, 2000년대": [],
    },
    "ja": {
        "令和八年に東京で": [(2026, NO, NO, NO)],
        "二〇二三年の貿易額": [(2023, NO, NO, NO)],
        "数十年": [],
        "2023年6月26日（月）": [(2023, 6, 26, 0)],
        "２０２３年６月２６日": [(2023, 6, 26, NO)],
        "令和5年6月26日": [(2023, 6, 26, NO)],
        "令和元年": [(2019, NO, NO, NO)],
        "平成30年4月": [(2018, 4, NO, NO)],
        "昭和47年": [(1972, NO, NO, NO)],
        "6月26日から27日": [(NO, 6, 26, NO), (NO, 6, 27, NO)],
        "月曜日": [(NO, NO, NO, 0)],
        "3日間、6か月": [],
    },
    "zh": {
        "2023年6月26日至27日": [(2023, 6, 26, NO), (2023, 6, 27, NO)],
        "二〇二三年六月二十六日": [(2023, 6, 26, NO)],
        "民國112年6月26日": [(2023, 6, 26, NO)],
        "中華民國112年6月26日": [(2023, 6, 26, NO)],
        "112年6月26日至27日": [(2023, 6, 26, NO), (2023, 6, 27, NO)],
        "發布日期：112-06-26": [(2023, 6, 26, NO)],
        "建交100年": [],
        "6月26日(周一)": [(NO, 6, 26, 0)],
        "星期一": [(NO, NO, NO, 0)],
        "一周一次": [],
        "上周日本首相": [],
        "6个月": [],
    },
    "ar": {
        "في أفق 2027": [(2027, NO, NO, NO)],
        "الاثنين 26 يونيو 2023": [(2023, 6, 26, 0)],
        "٢٦ يونيو ٢٠٢٣": [(2023, 6, 26, NO)],
        "26 يونيو/حزيران 2023": [(2023, 6, 26, NO)],
        "26 كانون الثاني 2023": [(2023, 1, 26, NO)],
        "يومي 26 و27 يونيو": [(NO, 6, 26, NO), (NO, 6, 27, NO)],
        "8 ذو الحجة 1444هـ الموافق 26 يونيو 2023": [(2023, 6, 26, NO)],
        "في عام 2023": [(2023, NO, NO, NO)],
        "بين الاثنين": [],
    },
    "tr": {
        "12 Mayıs Salı günü": [(NO, 5, 12, 1)],
        "Salı günü, 12 Mayıs 2026": [(2026, 5, 12, 1)],
        "Cuma günü 15 Mayıs": [(NO, 5, 15, 4)],
        "12 Mayıs Avrupa Pazar Fuarı": [(NO, 5, 12, NO)],
        "2019 yılının Kasım ayında": [(2019, 11, NO, NO)],
        "2025’te Asunción’da": [(2025, NO, NO, NO)],
        "26 Haziran 2023 Pazartesi": [(2023, 6, 26, 0)],
        "26-28 Haziran 2023 tarihlerinde": [(2023, 6, 26, NO), (2023, 6, 28, NO)],
        "26 Haziran'da": [(NO, 6, 26, NO)],
        "Ocak ayında": [(NO, 1, NO, NO)],
        "26.06.2023": [(2023, 6, 26, NO)],
        "pazar payı": [],
    },
    "vi": {
        "Thứ Hai, 26/6": [(NO, 6, 26, 0)],
        "ngày 26 tháng 6 năm 2023": [(2023, 6, 26, NO)],
        "thứ Hai, ngày 26/6/2023": [(2023, 6, 26, 0)],
        "ngày 26-27/6": [(NO, 6, 26, NO), (NO, 6, 27, NO)],
        "tháng 6/2023": [(2023, 6, NO, NO)],
        "sáng thứ Hai": [(NO, NO, NO, 0)],
        "năm 2023": [(2023, NO, NO, NO)],
        "6 tháng đầu năm": [],
        "lần thứ hai": [],
    },
    "id": {
        "Jakarta, Senin (26/6)": [(NO, 6, 26, 0)],
        "pada 2025": [(2025, NO, NO, NO)],
        "pada 2000 desa": [],
        "tahun 2022 mencapai": [(2022, NO, NO, NO)],
        "Senin, 26 Juni 2023": [(2023, 6, 26, 0)],
        "26 sampai 28 Juni": [(NO, 6, 26, NO), (NO, 6, 28, NO)],
        "bulan Mei": [(NO, 5, NO, NO)],
        "minggu ini": [],
    },
    "mn": {
        "2023 оны 6 дугаар сарын 26-ны өдөр": [(2023, 6, 26, NO)],
        "6-р сарын 26": [(NO, 6, 26, NO)],
        "зургаадугаар сарын 26": [(NO, 6, 26, NO)],
        "арван нэгдүгээр сар": [(NO, 11, NO, NO)],
        "6 сарын 26-нд": [(NO, 6, 26, NO)],
        "2023 онд": [(2023, NO, NO, NO)],
        "Даваа гарагт": [(NO, NO, NO, 0)],
        "6 сар, Даваа": [],
    },
}
CASES = [(lang, text, dates) for lang, cases in DATES.items() for text, dates in cases.items()]
RELATIVE: dict[str, tuple[str, int] | None] = {
    "last August": ("last", 8),
    "an official visit this February, the first in years": ("this", 2),
    "came into force in June": ("in", 6),
    "next May": ("next", 5),
    "in late August": ("in", 8),
    "In June": ("in", 6),
    "in June 2023": None,
    "in June 26": None,
    "last June and in July": None,
    "this May Help": None,
    "march in march": None,
    "June": None,
    "within June": None,
}


@pytest.mark.parametrize(("lang", "text", "dates"), CASES, ids=[f"{case[0]}: {case[1]}" for case in CASES])
def test_a_date_is_read_as_far_as_it_is_printed(lang: str, text: str, dates: list[Parts]) -> None:
    assert [tuple(one[:4]) for one in days(text, lang)] == dates


@pytest.mark.parametrize(("text", "expected"), RELATIVE.items())
def test_a_month_told_by_its_distance(text: str, expected: tuple[str, int] | None) -> None:
    found = relative_month(text)
    assert (found and (found.word, found.month)) == expected


def test_places_cover_the_expression_and_its_weekday() -> None:
    text = "held on Monday, June 26, 2023 in Ulaanbaatar"
    assert [text[one.start : one.end] for one in days(text, "en")] == ["Monday, June 26, 2023"]
    assert [text[one.start : one.end] for one in weekdays(text, "en")] == ["Monday"]
    assert [text[one.start : one.end] for one in months(text, "en")] == ["June"]


def test_names_are_numbered_from_monday_and_from_january() -> None:
    assert [one.value for one in weekdays("월요일, 일요일", "ko")] == [0, 6]
    assert [one.value for one in months("Januar und Dezember", "de")] == [1, 12]
    assert [one.value for one in months("1월과 12월", "ko")] == [1, 12]


@pytest.mark.parametrize("lang", sorted(DATES))
def test_a_language_with_cases_is_read_in_any_variant(lang: str) -> None:
    assert reads(lang) and reads(f"{lang}-XX")


def test_other_languages_are_not_read() -> None:
    assert not reads("is")
    assert days("2023-06-26", "is") == [] and weekdays("mánudagur", "is") == [] and months("júní", "is") == []
