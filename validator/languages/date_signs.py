"""Printed dates in digits (``26.06.2023``), and in languages that count months: ``6월 26일``, ``ngày 26 tháng 6``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from .date_names import is_day, is_year, names
from .date_tables import Printed
from .numerals import han
from .words import fold

_HAN = "一二三四五六七八九十"
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_NUMERIC = r"([0-9]{1,4})([-./])\s?([0-9]{1,2})\2\s?([0-9]{1,4})(?![\w/-])(?!\.[0-9])"
_SHORT = r"[ \u00a0]?,?[ \u00a0]?\(?([0-9]{1,2})(?:/([0-9]{1,2})|\.([0-9]{1,2})\.)(?![\w/])"
# Elsewhere the day comes before the month; here nobody can know, where both could be either.
_EXCHANGED = ("en", "ko", "ja", "zh")


def _east(number: str, years: str, signs: tuple[str, str, str], weekdays: str, join: str, ends: tuple[str, str]) -> str:
    """One expression for year, month, days, each with its sign; ``ends``: what must not follow month and day."""
    year, month, day = signs
    weekday = rf"(?:\s?[(（]{weekdays}[)）])?"
    days = rf"(?:{number}\s?(?:{day})?{weekday}\s?(?:{join})\s?){{0,6}}{number}\s?{day}(?!{ends[1]}){weekday}"
    return (
        rf"(?<![0-9.,{_HAN}])(?<!박 )(?:(?:(?P<year>{years})\s?{year}\s?)?(?P<month>{number})\s?{month}(?!{ends[0]})"
        rf"(?:\s?(?P<days>{days}))?|(?P<alone>[0-9]{{1,2}}\s?{day}(?!{ends[1]}){weekday}))"
    )


_NUMBER = "[0-9]{1,2}"
_EITHER = rf"(?:[0-9]{{1,2}}|[{_HAN}]{{1,3}})"
# language: (dates, years without a month)
_EAST = {
    "ko": (
        _east(
            _NUMBER,
            "[0-9]{4}",
            ("년", "월", "일"),
            "[월화수목금토일]",
            "[-~∼〜–·,]|부터|과|및",
            ("간|호", r"간|\s?동안|째|차|\s?만"),
        ),
        r"(?<![0-9.,])([0-9]{4})\s?년(?![대간도생여만]|\s?(?:간|동안|만|전))",
    ),
    "ja": (
        _east(
            _EITHER,
            rf"(?:令和|平成|昭和)\s?(?:元|{_EITHER})|[0-9]{{4}}|[〇零一二三四五六七八九]{{4}}",
            ("年", "月", "日"),
            "[月火水木金土日]",
            "から|[-～〜~–・、及]び?",
            ("間|号", "間|本|々|目|前|後|以|程|産"),
        ),
        rf"(?<![0-9.,〇{_HAN}])((?:令和|平成|昭和)\s?(?:元|{_EITHER})|[0-9]{{4}}|[〇零{_HAN[:9]}]{{4}})\s?年(?![代間来以ぶ前後生余度])",
    ),
    "zh": (
        _east(
            _EITHER,
            rf"(?:民國|民国)\s?(?:[0-9]{{1,3}}|[{_HAN}]{{1,3}})|[0-9]{{4}}|[〇零{_HAN}]{{4}}",
            ("年", "月", "[日号號]"),
            "[周週]?[一二三四五六日]",
            "至|到|[-~～—–、和]",
            ("间|間|内|內", "内|內|间|間|前|后|後|本|元|游|遊"),
        ),
        r"(?<![0-9.,])((?:民國|民国)\s?[0-9]{1,3}|[0-9]{4}|[〇零一二三四五六七八九]{4})\s?年(?![代间間来來前后後多度生余])",
    ),
}
_VI = (
    r"(?:(?P<days>(?:[0-9]{1,2}(?:\s?[-–,]\s?|\s+(?:và|đến)\s+(?:ngày\s+)?)){0,6}[0-9]{1,2})\s+)?"
    r"tháng\s+(?P<month>[0-9]{1,2}|(?-i:Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười Một|Mười Hai|Mười))(?!\w)"
    r"(?:(?:\s+năm\s+|\s?/\s?|\s?-\s?)(?P<year>[0-9]{4})(?![0-9]))?"
    r"|(?:ngày|từ|đến)\s+(?P<dated>(?:[0-9]{1,2}\s?[-–]\s?)?[0-9]{1,2})/(?P<of>[0-9]{1,2})(?![0-9/])"
)
_VI_MONTHS = {name: value for value, name in enumerate("một hai ba tư năm sáu bảy tám chín mười".split(), 1)} | {
    "mười một": 11,
    "mười hai": 12,
}
_MN = (
    r"(?:(?P<year>[0-9]{4})\s+оны?\s+)?\b(?:"
    r"(?P<month>[0-9]{1,2}(?:\s?-\s?р|\s+д[уү]г[аэ][аэ]р)|(?:арван\s+)?\w{2,8}д[уү]г[аэ][аэ]р)\s+сар(?:ын|д|аас|ыг)?\b"
    r"(?:\s+(?P<days>(?:[0-9]{1,2}(?:-н[ыи]й?)?\s?[-–,]\s?){0,6}[0-9]{1,2})(?![0-9]))?"
    r"|(?P<plain>[0-9]{1,2})\s+сарын\s+(?P<of_plain>[0-9]{1,2})(?![0-9]))"
)
_ALONE = {
    "vi": r"(?<!đầu )\bnăm\s+((?:19|20)[0-9]{2})(?![0-9])",
    "mn": r"(?<![0-9.,])((?:19|20)[0-9]{2})\s+он(?:ы|д|оос)?\b",
}


def numeric(text: str, lang: str) -> Iterator[Printed]:
    """Dates in digits alone; silent where day and month can be exchanged and the language does not say which."""
    for match in _pattern(_NUMERIC).finditer(text):
        before = text[match.start() - 1 : match.start()]
        if before.isalnum() or before in (".", "/", "-", ","):
            continue
        first, second, third = int(match[1]), int(match[3]), int(match[4])
        if len(match[1]) == 4 and len(match[4]) <= 2:
            yield from _valid(match, first, second, third)
        elif len(match[4]) == 4 and len(match[1]) <= 2:
            if lang in _EXCHANGED and first <= 12 and second != first:
                if second <= 12:
                    continue
                first, second = second, first
            yield from _valid(match, third, second, first)


def _valid(match: re.Match[str], year: int, month: int, day: int) -> Iterator[Printed]:
    if is_year(year) and 1 <= month <= 12 and is_day(month, day):
        yield Printed(year, month, day, None, match.start(), match.end())


def short(text: str, weekdays: list[int]) -> Iterator[Printed]:
    """``quinta-feira (14/3)``, ``Montag, 26.6.``: day and month right after a weekday, which ends at these offsets."""
    for end in weekdays:
        match = _pattern(r"[ \u00a0]?,?[ \u00a0]?\(?([0-9]{1,2})(?:/([0-9]{1,2})|\.([0-9]{1,2})\.)(?![\w/])").match(
            text, end
        )
        if match:
            day, month = int(match[1]), int(match[2] or match[3])
            if 1 <= month <= 12 and is_day(month, day):
                yield Printed(None, month, day, None, match.start(1), match.end())


def counted(text: str, lang: str) -> Iterator[Printed]:
    """Dates of a language that counts its months."""
    for match in _pattern({"vi": _VI, "mn": _MN}.get(lang) or _EAST[lang][0]).finditer(text):
        yield from _read(match, lang)
    if lang == "ko":
        yield from _korean_short(text)
    for match in _pattern(_ALONE.get(lang) or _EAST[lang][1]).finditer(text):
        year = _year(match[1])
        if year:
            yield Printed(year, None, None, None, match.start(), match.end())


def _read(match: re.Match[str], lang: str) -> Iterator[Printed]:
    parts = match.groupdict()
    month = _month(parts.get("month") or parts.get("plain") or parts.get("of") or "", lang)
    year = _year(parts.get("year") or "")
    printed = parts.get("days") or parts.get("alone") or parts.get("of_plain") or parts.get("dated")
    if (parts.get("year") and not year) or (month is None and not parts.get("alone")):
        return
    if not printed:
        yield Printed(year, month, None, None, match.start(), match.end())
        return
    days = list(
        _pattern(rf"({_NUMBER}|[{_HAN}]{{1,3}})\s?[日일号號]?(?:\s?[(（](?:[周週])?(\w)[)）])?").finditer(printed)
    )
    for found in days:
        day = han(found[1])
        if day and is_day(month or 1, day):
            yield Printed(year, month, day, _weekday(found[2], lang), match.start(), match.end())


def _month(printed: str, lang: str) -> int | None:
    digits = "".join(filter(str.isdigit, printed))
    if digits:
        value = int(digits)
    elif lang == "vi":
        value = _VI_MONTHS.get(printed.lower(), 0)
    elif lang == "mn":
        value = names("mn").months.get(fold(" ".join(printed.split()), "mn"), 0)
    else:
        value = han(printed) or 0 if printed else 0
    return value if 1 <= value <= 12 else None


def _year(printed: str) -> int | None:
    """The year of 2023, 二〇二三, 令和5, 民國112; None for one that can be of another calendar."""
    era = next((name for name in _ERAS if printed.startswith(name)), "")
    signs = printed[len(era) :].strip().replace("元", "一")
    value = (han(signs) or 0) + _ERAS.get(era, 0) if signs else 0
    return value if is_year(value) else None


def _korean_short(text: str) -> Iterator[Printed]:
    """``6.26.(월)`` of Korean releases: a weekday in parentheses shows that it is a date."""
    expression = r"(?<![0-9.,'’])(?:([0-9]{4})\.\s?)?([0-9]{1,2})\.\s?([0-9]{1,2})\.?\s?\(([월화수목금토일])\)"
    for match in _pattern(expression).finditer(text):
        month, day = int(match[2]), int(match[3])
        if 1 <= month <= 12 and is_day(month, day):
            year = _year(match[1]) if match[1] else None
            yield Printed(year, month, day, _weekday(match[4], "ko"), match.start(), match.end())


def _weekday(sign: str | None, lang: str) -> int | None:
    signs = {"ko": "월화수목금토일", "ja": "月火水木金土日", "zh": "一二三四五六日"}.get(lang, "")
    return signs.index(sign) if sign and sign in signs else None


def weekdays(text: str, lang: str) -> Iterator[tuple[int, int, int]]:
    """(weekday, start, end) of weekdays that are written out: ``월요일``, ``月曜日``, ``星期一``."""
    expressions = {
        "ko": r"([월화수목금토일])요일",
        "ja": r"([月火水木金土日])曜日?",
        # 一周一次 is once a week, and 上周日本 a country.
        "zh": r"(?:星期|礼拜|禮拜|(?<![一两兩几幾数數每])[周週])([一二三四五六日天])(?![次度期趟个個回十本年岁歲])",
    }
    for match in _pattern(expressions[lang]).finditer(text):
        value = _weekday("日" if match[1] == "天" else match[1], lang)
        if value is not None:
            yield value, match.start(), match.end()


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)
