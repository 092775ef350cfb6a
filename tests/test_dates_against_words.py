"""Dates against printed words where a range or a deadline is printed: what is said, and where nothing is."""

from __future__ import annotations

from pathlib import Path

import pytest
from documents import CASES

from validator.document import edtf
from validator.evidence.readings import dates_in
from validator.languages.calendar import days
from validator.languages.everyday import EVERYDAY
from validator.languages.ranges import are_joined
from validator.ledger import ledger, periods
from validator.release.finding import beside
from validator.report import pipeline
from validator.rules.printed_dates import _has_month

BASE = (CASES / "silent" / "EVD-plain-text.yaml").read_text("utf-8")
TEXT = (CASES / "silent" / "harbour.txt").read_text("utf-8")
QUOTE = "    quote: agreed to open a direct shipping line\n"


def said(folder: Path, document: str, text: str, path: str) -> tuple[list[str], str]:
    """The findings at a place, and the state of the value there."""
    (folder / "harbour.txt").write_text(text, "utf-8")
    report = pipeline.check(document.encode(), "a.yaml", "2026-11-23", around=beside(str(folder / "a.yaml")))
    assert report.facts is not None
    states = {"/".join(map(str, fact.path)): trace.state for fact, trace in ledger(report.facts)}
    at = [each for each in report.diagnostics if "/".join(map(str, each.path)) == path]
    return [each.rule.code for each in at], states[path]


DEADLINES = [
    ("by the end of September 2025", "../2025-12", True),
    ("by the end of September", "../2024-12", True),
    ("by the end of September 2025", "../2025-09", False),
    ("by end of September 2025", "../2025-12", True),
    ("by end of September 2025", "../2025-09", False),
    ("by the end of September 2025", "../2025-09-30", False),
    ("before October 2025", "../2025-09", False),
    ("before 1 October 2025", "../2025-09-30", False),
    ("by 2030", "../2035", True),
    ("by 2030", "../2029-12", False),
    ("since 2019", "2016/..", True),
    ("since 2019", "2019/..", False),
    ("within six months from May 2025", "../2025-11", False),
    ("within 90 days from May 2025", "../2025-08", False),
    ("within a month of 14 May 2025", "../2025-06-14", False),
    ("half a year after May 2025", "../2025-11", False),
    ("no later than a week after 15 May 2025", "../2025-05-22", False),
    ("by the end of the fiscal year 2026", "../2027-03", False),
    ("by the winter of 2026", "../2027-02", False),
    ("by the year 2030", "../2035", True),
    ("by the year 2030", "../2030", False),
    ("by 30 June 2026 at the latest", "../2026-07-30", True),
    ("by 30 June 2026 at the latest", "../2026-06-30", False),
    ("before the end of March 2026", "../2026-05", True),
    ("before the end of March 2026", "../2026-03", False),
    ("through 2027", "../2026", True),
    ("from October 2023 to March 2024", "2023-10/2024-05", True),
    ("from October 2023 to March 2024", "2023-09/2024-03", True),
    ("from October 2023 to March 2024", "2023-10/2024-03", False),
    ("from January until April 2026", "2026-01/2026-03", False),
    ("from January till April 2026", "2026-01/2026-04", False),
    ("from January till April 2026", "2026-01/2026-03-31", False),
    ("from January until April 2026", "2026-01/2026-02", True),
    ("from January until April 2026", "2026-02/2026-03", True),
    ("from January through April 2026", "2026-01/2026-03", True),
    ("January-September 2024", "2024-01/2024-10", True),
    ("January-September 2024", "2024-01/2024-09", False),
    ("between the meetings of October 2023 and March 2024", "2023-10/2024-03", False),
    ("since the meeting in Gaborone in November 2022", "2022-11/2023-03", False),
    ("since the meeting in Gaborone in November 2022", "2022-11/..", False),
    ("January-September 2024", "2024-02/2024-09", True),
    ("January-September 2024", "2023-01/2024-09", True),
    ("January to September 2024", "2023-01/2024-09", True),
    ("from October to March 2024", "2023-10/2024-03", False),
    ("from October to March 2024", "2022-10/2024-03", True),
    ("from 7 July to 12 July 2024", "2023-07-07/2024-07-12", True),
    ("from 7 July to 12 July 2024", "2024-07-07/2024-07-12", False),
    ("from 30 December to 2 January 2024", "2023-12-30/2024-01-02", False),
    ("from 30 December to 2 January 2024", "2022-12-30/2024-01-02", True),
    ("from 7 July to 12 August", "2023-07-07/2024-08-12", True),
    ("from 7 July to 12 August", "2024-07-07/2024-08-12", False),
    ("on Tuesday 6 and Wednesday 7 August 2024", "2024-08-06/2024-08-07", False),
    ("on Tuesday 6 and Wednesday 7 August 2024", "2024-08-06/2024-08-08", True),
    ("on Tuesday 6 and Wednesday 7 August 2024", "2024-08-05/2024-08-07", True),
    ("on Tuesday 6 and Wednesday 7 August 2024", "2024-08-06/2024-09-07", True),
    ("on Tuesday 6 and Wednesday 7 August 2024", "2023-08-06/2024-08-07", True),
    ("6 to 7 August", "2023-08-06/2024-08-07", True),
    ("6 to 7 August 2024", "2023-08-06/2024-08-07", True),
]


@pytest.mark.parametrize(("words", "value", "wrong"), DEADLINES)
def test_an_open_period_ends_where_its_words_say(words: str, value: str, wrong: bool, tmp_path: Path) -> None:
    document = BASE.replace(QUOTE, f"{QUOTE}    when: {value}\n    when_text: {words}\n", 1)
    text = TEXT.replace("shipping line.", f"shipping line {words}.")
    expected = (["EVD013"], "contradicted") if wrong else ([], "traced")
    assert said(tmp_path, document, text, "outcomes/0/when") == expected


# The language, the words, what ends (or begins) otherwise, and what is right.
IN_OTHER_LANGUAGES = [
    ("de", "bis Ende September 2025", "../2025-12", "../2025-09"),
    ("de", "vor dem 1. Oktober 2025", "../2025-10-31", "../2025-09-30"),
    ("de", "bis 2027", "../2028", "../2027"),
    ("de", "seit 2019", "2016/..", "2019/.."),
    ("fr", "d’ici à la fin de septembre 2025", "../2025-12", "../2025-09-30"),
    ("fr", "jusqu'en 2030", "../2035", "../2030"),
    ("fr", "avant le 1er octobre 2025", "../2025-11", "../2025-09"),
    ("fr", "à partir de janvier 2026", "2026-05/..", "2026-01/.."),
    ("fr", "avant la fin de l’année 2025", "../2026", "../2025-12-31"),
    ("fr", "d'ici la fin de 2025", "../2026", "../2025"),
    ("es", "antes de fines del año 2025", "../2026", "../2025"),
    ("pt", "até o final do ano de 2025", "../2026", "../2025-12-31"),
    ("it", "entro la fine dell'anno 2025", "../2026", "../2025"),
    ("de", "bis zum Ende des Jahres 2025", "../2026", "../2025"),
    ("es", "antes de octubre de 2025", "../2025-12", "../2025-09"),
    ("es", "para finales de septiembre de 2025", "../2025-06", "../2025-09"),
    ("es", "hasta 2030", "../2033", "../2030"),
    ("pt", "até o final de setembro de 2025", "../2025-12", "../2025-09"),
    ("pt", "até 30 de setembro de 2025", "../2025-11-30", "../2025-09-30"),
    ("pt", "desde 2019", "2015/..", "2019/.."),
    ("it", "entro la fine di settembre 2025", "../2025-12", "../2025-09"),
    ("it", "entro il 2030", "../2032", "../2030"),
    ("it", "dal 2019", "2015/..", "2019/.."),
    ("ru", "до конца сентября 2025 года", "../2025-12", "../2025-09"),
    ("ru", "к 2030 году", "../2035", "../2030"),
    ("ru", "с января 2026 года", "2026-05/..", "2026-01/.."),
    ("nl", "tegen eind september 2025", "../2025-12", "../2025-09"),
    ("nl", "vóór 1 oktober 2025", "../2025-11", "../2025-09-30"),
    ("nl", "tot 2030", "../2035", "../2029"),
    ("pl", "do końca września 2025 r.", "../2025-12", "../2025-09"),
    ("pl", "do 30 września 2025 r.", "../2025-11-30", "../2025-09-30"),
    ("pl", "od 2019 r.", "2015/..", "2019/.."),
    ("lt", "iki 2026 m. kovo 31 d.", "../2027-03-31", "../2026-03-31"),
    ("lv", "līdz 2026. gada 31. martam", "../2027-03-31", "../2026-03-31"),
    ("et", "hiljemalt 31. märtsil 2026", "../2027-03-31", "../2026-03-31"),
    ("et", "2026. aasta lõpuks", "../2027", "../2026"),
    ("lv", "līdz 2026. gada beigām", "../2025", "../2026"),
    ("az", "2026-cı ilin sonunadək", "../2027", "../2026"),
    ("hu", "2026 végéig", "../2027", "../2026"),
    ("vi", "đến cuối năm 2026", "../2025", "../2026"),
    ("id", "hingga akhir tahun 2025", "../2024", "../2025"),
    ("cs", "do konce roku 2026", "../2027", "../2026"),
    ("nb", "fram til og med 2027", "../2026", "../2027"),
    ("nl", "tot en met 2027", "../2026", "../2027"),
    ("es", "de octubre de 2023 a marzo de 2024", "2023-10/2024-05", "2023-10/2024-03"),
    ("fr", "d'octobre 2023 à mars 2024", "2023-11/2024-03", "2023-10/2024-03"),
    ("ru", "с октября 2023 по март 2024 года", "2023-10/2024-05", "2023-10/2024-03"),
    ("ru", "с января до апреля 2026 года", "2026-01/2026-02", "2026-01/2026-03"),
    ("ru", "с января по апрель 2026 года", "2026-01/2026-03", "2026-01/2026-04"),
    ("uk", "з січня до квітня 2026 року", "2026-01/2026-05", "2026-01/2026-03"),
    ("es", "desde enero hasta abril de 2026", "2026-02/2026-03", "2026-01/2026-03"),
    ("de", "von Januar bis April 2026", "2026-01/2026-06", "2026-01/2026-04"),
    ("de", "im Jänner-November 2025", "2025-02/2025-11", "2025-01/2025-11"),
    ("de", "von Jänner bis November 2025", "2024-01/2025-11", "2025-01/2025-11"),
    ("fr", "les mardi 6 et mercredi 7 septembre 2022", "2022-09-06/2022-09-08", "2022-09-06/2022-09-07"),
    ("fr", "les mardi 6 et mercredi 7 septembre 2022", "2021-09-06/2022-09-07", "2022-09-06/2022-09-07"),
    ("ru", "с 3 по 6 августа 2009 года", "2008-08-03/2009-08-06", "2009-08-03/2009-08-06"),
    ("es", "del 20 de mayo al 3 de junio de 2024", "2023-05-20/2024-06-03", "2024-05-20/2024-06-03"),
]
# What does more than bound a period: nothing is said of it.
OTHERWISE = [
    ("de", "binnen sechs Monaten ab Mai 2025", "../2025-11"),
    ("fr", "dans un délai de six mois à partir de mai 2025", "../2025-11"),
    ("es", "en los seis meses posteriores a mayo de 2025", "../2025-11"),
    ("pt", "no prazo de seis meses a partir de maio de 2025", "../2025-11"),
    ("it", "entro sei mesi da maggio 2025", "../2025-11"),
    ("ru", "в течение шести месяцев с мая 2025 года", "../2025-11"),
    ("nl", "binnen zes maanden na mei 2025", "../2025-11"),
    ("pl", "w ciągu sześciu miesięcy od maja 2025 r.", "../2025-11"),
]


def of_deadline(folder: Path, lang: str, words: str, value: str) -> tuple[list[str], str]:
    """What is said of a deadline in a text that is said to be in another language."""
    document = BASE.replace("lang: en", f"lang: {lang}")
    document = document.replace(QUOTE, f'{QUOTE}    when: {value}\n    when_text: "{words}"\n', 1)
    text = TEXT.replace("shipping line.", f"shipping line {words}.")
    # So that the text is not all in English.
    return said(folder, document, f"{text}\n\n{EVERYDAY[lang]}\n\n{EVERYDAY[lang]}\n", "outcomes/0/when")


@pytest.mark.parametrize(("lang", "words", "wrong", "right"), IN_OTHER_LANGUAGES)
def test_a_deadline_is_compared_in_other_languages(
    lang: str, words: str, wrong: str, right: str, tmp_path: Path
) -> None:
    assert of_deadline(tmp_path, lang, words, wrong) == (["EVD013"], "contradicted")
    assert of_deadline(tmp_path, lang, words, right) == ([], "traced")


@pytest.mark.parametrize(("lang", "words", "value"), OTHERWISE)
def test_what_does_more_than_bound_a_period_is_no_deadline(lang: str, words: str, value: str, tmp_path: Path) -> None:
    assert of_deadline(tmp_path, lang, words, value)[0] == []


def test_a_bound_is_known_whatever_its_last_letter_is_in_small_letters() -> None:
    words = "έως τις 30 Ιουλίου 2026"
    assert periods.bound(words, days(words, "el")[0], "el") == (True, False, False)


RANGES = [
    ("on 14-16 May 2024", "2024-05-14", "", ["EVD024"]),
    ("from 14 to 16 May 2024", "2024-05-16", "", ["EVD024"]),
    ("from 14 to 16 May 2024", "2024-05-14", "from 14 to 16 May 2024", ["EVD013"]),
    ("on 14-16 May 2024", "2024-05-14/2024-05-16", "", []),
    ("on 14 May 2024, during a visit from 14 to 16 May 2024", "2024-05-14", "", []),
    ("on 14 and 15 May 2024", "2024-05-14", "", []),
    ("today, Tuesday, during a visit from 14 to 16 May 2024", "2024-05-14", "", []),
    ("at its 4th session on 14 May 2024", "2024-05-14", "", []),
    ("on May 14 in 2024", "2023-05-14", "May 14 in 2024", ["EVD013"]),
    ("on May 14 in 2024", "2024-05-14", "May 14 in 2024", []),
    ("on May 14 in 2024", "2024-05-13", "May 14 in 2024", ["EVD013"]),
    ("on May 14, as was agreed in 2023", "2024-05-14", "May 14, as was agreed in 2023", []),
]


@pytest.mark.parametrize(("printed", "value", "words", "codes"), RANGES)
def test_one_day_of_a_printed_range_is_not_all_of_it(
    printed: str, value: str, words: str, codes: list[str], tmp_path: Path
) -> None:
    given = f"date: {value}" + (f"\n  date_text: {words}" if words else "")
    document, text = BASE.replace("date: 2024-05-14", given), TEXT.replace("on May 14, 2024", printed)
    assert said(tmp_path, document, text, "meeting/date") == (codes, "contradicted" if codes else "traced")


@pytest.mark.parametrize(
    ("words", "lang"),
    [("12月6日から7日まで", "ja"), ("12月6日及び7日", "ja"), ("12月6日至7日", "zh"), ("12월 6일부터 7일까지", "ko")],
)
def test_two_days_are_joined_by_the_signs_of_a_language_that_counts_months(words: str, lang: str) -> None:
    assert are_joined(words, 6, 7, lang) and not are_joined(words, 12, 6, lang)


def test_a_date_that_its_quote_contradicts_is_not_traced_elsewhere(tmp_path: Path) -> None:
    document = BASE.replace("date: 2024-05-14", "date: 2024-05-15").replace(
        "quote: held the 3rd Fiji-Peru Joint Committee Meeting", "quote: in Suva on May 14, 2024"
    )
    text = TEXT.replace("May 13", "May 15")
    document = document.replace("date: 2024-05-13", "date: 2024-05-15")
    assert said(
        tmp_path,
        document.replace("quote: in Suva on May 14, 2024", 'quote: "in Suva on May 14, 2024"'),
        text,
        "meeting/date",
    ) == (["EVD013"], "contradicted")


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("later in 2024, namely on May 13", [2024]),
        ("on May 13, 2023, and later in 2024", [2023]),
        ("on May 13", [None]),
    ],
)
def test_a_year_alone_is_that_of_a_day_without_one(words: str, years: list[int | None]) -> None:
    assert [one.year for one in dates_in(words, "en")] == years


@pytest.mark.parametrize(
    ("period", "inside"),
    [
        ("2022-05", [5]),
        ("2022-05/2022-06", [5, 6]),
        ("2022-11/2023-01", [11, 12, 1]),
        ("2021-08/2022-06", [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6]),
        ("2021-08/2022-07", [*range(1, 13)]),
        ("2020/2022", [*range(1, 13)]),
    ],
)
def test_the_months_of_a_period_are_those_from_its_first_to_its_last(period: str, inside: list[int]) -> None:
    date = edtf.parse(period)
    assert date is not None
    assert {month for month in range(1, 13) if _has_month(date, month)} == set(inside)
