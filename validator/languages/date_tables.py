"""How each language prints dates; the names of months and weekdays are derived from CLDR (``data``)."""

from __future__ import annotations

from typing import NamedTuple


class Printed(NamedTuple):
    """A date as far as it is printed, and the place of the expression (code points, the end exclusive).

    ``June 26 and 27`` are two, at one place. ``weekday``: Monday is 0. Years are those of the Gregorian calendar.
    """

    year: int | None
    month: int | None
    day: int | None
    weekday: int | None
    start: int
    end: int


class Named(NamedTuple):
    """A month (1 to 12) or a weekday (Monday is 0) that is named, and its place in the text."""

    value: int
    start: int
    end: int


# After a year that only a preposition shows: "in 2023 the", but no "in 2023 companies".
_ENDS = r"(?=\s*(?:\Z|[.,;:!?)»”\"'’\]](?![0-9])))"


class Dates(NamedTuple):
    """A language of words; regular expressions, and words (folded, ``_`` for a blank)."""

    suffix: str = ""  # after the number of a day
    link: str = r"\s+"  # between day and month
    join: str = r"\s*[-–—]\s*"  # between two days
    year: str = r",?\s+"  # between month and year
    year_ahead: str = ""  # the year where it stands before the month: "2019 yılının Kasım ayında"
    before_year: str = ""  # what stands before a year without a month
    after_year: str = _ENDS  # what stands after it
    months: str = ""  # names that CLDR has not: 9=sept; those in * are also other words
    weekdays: str = ""
    shy: str = ""  # names that are also other words: they need a number beside them, or
    near: str = ""  # one of these words before
    near_after: str = ""  # or one of these after
    capital: bool = False  # names are read only with a capital
    month_first: bool = False  # June 26
    counts: bool = False  # its months are numbers (``date_signs``): of the above only weekdays are read here


TABLES: dict[str, Dates] = {
    "en": Dates(
        suffix="(?:st|nd|rd|th)?",
        link=r"\s+(?:of\s+)?",
        join=r"\s*(?:[-–—&]|,(?:\s*and\b)?|\b(?:and|to|through|until)\b)\s*(?:the\s+)?",
        year=r"(?:,?\s+|\s+of\s+)",
        before_year=r"(?:(?:in|since|of|by|before|until|through|during|late|early|end of|year)\s+|mid-)",
        months="9=sept",
        weekdays="1=tues 3=thur/thurs",
        shy="may march",
        near="in of last this next since until till by early late mid during from before after through every",
        capital=True,
        month_first=True,
    ),
    "fr": Dates(
        suffix="(?:er)?",
        join=r"\s*(?:[-–—]|,|\b(?:et|au|à)\b)\s*(?:le\s+)?",
        year=r"\s+",
        before_year=r"(?:en|depuis|année|fin|début|avant|ici(?:\s+à)?|(?:semestre|trimestre)(?:\s+de)?)\s+",
        shy="mars mai",
        near="en de mi fin debut depuis courant",
    ),
    "es": Dates(
        suffix=r"(?:\.?º|ro|°)?",
        link=r"\s+(?:de\s+)?",
        join=r"\s*(?:[-–—]|,|\b(?:y|e|al|a)\b)\s*(?:el\s+)?",
        year=r",?\s+(?:del?\s+)?",
        before_year=r"(?:en|desde|hasta|hacia|para|año|(?:semestre|trimestre|finales|mediados|principios|antes) de)\s+",
        shy="domingo",
        near="el este pasado proximo",
    ),
    "pt": Dates(
        suffix=r"(?:\.?º|°)?",
        link=r"\s+(?:de\s+)?",
        join=r"\s*(?:[-–—]|,|\b(?:e|a|ao)\b)\s*",
        year=r",?\s+(?:de\s+)?",
        before_year=r"(?:em|desde|até|ano|(?:semestre|trimestre|ano|fim|finais|final|meados|início|antes) de)\s+",
        shy="domingo",
        near="no neste ultimo proximo",
    ),
    "de": Dates(
        suffix=r"\.",
        link=r"\s*",
        join=r"\s*(?:[-–—/]|,|\b(?:und|bis|auf den)\b)\s*",
        year=r"\s+",
        before_year=r"(?:Jahre?s?|seit|bis|Ende|Anfang|Mitte|Halbjahr|Quartal|Frühjahr|Sommer|Herbst)\s+",
        weekdays="5=sonnabend",
        capital=True,
    ),
    "ru": Dates(
        suffix="(?:-?(?:го|е))?",
        join=r"\s*(?:[-–—]|,|\b(?:и|по)\b)\s*",
        year=r"\s+",
        after_year=r"\s*(?:год[ауе]?|гг?\.)(?![а-я])",
        months="1=январе/январю 2=феврале/февралю 3=марте/марту 4=апреле/апрелю 5=мае/маю 6=июне/июню 7=июле/июлю "
        "8=августе/августу 9=сентябре/сентябрю 10=октябре/октябрю 11=ноябре/ноябрю 12=декабре/декабрю",
        weekdays="0=понедельника/понедельнику 1=вторника/вторнику 2=среду/среды 3=четверга/четвергу "
        "4=пятницу/пятницы 5=субботу/субботы 6=воскресенья",
        shy="среда среду среды",
    ),
    "ar": Dates(
        link=r"\s+(?:من\s+)?(?:شهر\s+)?",
        join=r"\s*(?:[-–—]|\bو\s?|\b(?:إلى|الى|حتى)\b)\s*",
        year=r"(?:\s*/\s*\w+(?:\s(?:الأول|الثاني))?)?[,،]?\s+(?:من\s+)?(?:عام\s+|سنة\s+)?",
        before_year=r"(?:عام|العام|سنة|أفق|نهاية|بداية|مطلع|بحلول)\s+",
        after_year="",
        shy="*",
        near="شهر يوم اليوم امس غدا مساء صباح",
    ),
    "tr": Dates(
        join=r"\s*(?:[-–—]|,|\bve\b)\s*",
        year=r"\s+",
        after_year=r"(?:\s+yılı|['’](?:[td][ea]n?|[iıuü]n|y?[ea])(?!\w))",
        year_ahead=r"([0-9]{4})\s+yılı(?:nın)?\s+",
        shy="ocak ekim kasım nisan eylül mart pazar salı",
        near_after="ayı* günü*",
        capital=True,
    ),
    "id": Dates(
        join=r"\s*(?:[-–—]|,|\b(?:dan|hingga|sampai)\b)\s*",
        year=r"\s+",
        before_year=r"(?:tahun|pada|sejak|hingga|sampai|awal|akhir)\s+",
        after_year=rf"(?:(?<=tahun [0-9]{{4}})|{_ENDS})",
        weekdays="4=jum'at 6=ahad",
        shy="minggu ahad mei maret",
        near="hari bulan pada",
        capital=True,
    ),
    "vi": Dates(
        shy="thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy",
        near="sáng chiều tối hôm vào ngày",
        counts=True,
    ),
    "mn": Dates(
        shy="даваа мягмар лхагва пүрэв баасан бямба ням",
        near_after="гараг*",
        counts=True,
    ),
}
