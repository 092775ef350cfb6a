"""Numbers in figures in a comparison form: whether an edge stands inside of one.

A number goes on over decimals, groups of three, times, fractions (``1/2``, ``3½``), a date in figures, and what
multiplies it in Han or Hangul (``25亿``, ``5억``); Han numerals side by side are one number. A range (``5-7 May``)
is two. A minus and a point behind a blank (``-5``, ``.5``) begin one, but not a line.
"""

from __future__ import annotations

import re

from ..system.patterns import lazy
from .fold import Folded

_HAN = "〇零一二三四五六七八九十百千万萬亿億兆两兩廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰仟"
_TIMES = "十百千万萬亿億兆拾佰仟만억조천백"
_SIGNS = ".,:'/-⁄٫٬ "
_TOKEN = lazy(
    rf"""
    (?P<date>\d{{4}}-\d\d-\d\d(?!\d))
    | (?P<grouped>\d{{1,3}}(?:[ ]\d{{3}})+(?!\d)(?:[.,]\d+)?)[{_TIMES}]*
    | \d+(?:(?:[.,:⁄٫٬]|'(?=\d{{3}})|(?<!\d\d\d)/(?=\d\d?(?!\d)))\d+)*(?:[{_TIMES}]+(?:\d+(?:[.,]\d+)*)?)*
    | [{_HAN}]{{2,}}
    """,
    re.VERBOSE,
)
_RUN = lazy(rf"[\d{_HAN}{_TIMES}{re.escape(_SIGNS)}]*")
# In letters of Hangul a number is one where tens or more are counted (사십오, 스물다섯); 제 makes it an ordinal.
_DIGITS, _TENS = "영공일이삼사오육륙칠팔구", "십백천만억조"
_COUNTED = "명|인|차|회|번|개|건|년|월|일|시|분|호|조|항|위|주|원|불|달러|퍼센트|국|곳|여|살|나라"
_HANGUL = lazy(
    rf"(?:제?(?=[{_DIGITS}]*[{_TENS}])[{_DIGITS}{_TENS}]{{2,}}"
    r"|(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉))"
    rf"(?=\Z|{_COUNTED})"
)
_FIXED = lazy("[\u00a0\u2007\u2009\u202f]| 0|(?: [0-9]{3}){2}")  # what shows that blanks group the digits
_LONGEST = 40
_MINUS = "\u2212"
_NUMERALS = frozenset(_HAN + _TIMES)
_FRACTIONS = frozenset("¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_OPENING = frozenset(" ([")

NOT_INSIDE, PERHAPS, INSIDE = range(3)


def is_numeral(char: str) -> bool:
    """Whether a character may be a part of a number."""
    return char.isdecimal() or char in _NUMERALS


def inside(folded: Folded, at: int) -> int:
    """Whether an edge before this character stands inside a number; perhaps, where blanks may or may not group it."""
    text = folded.text
    before, after = at - 1, at
    if text[after] in _SIGNS:
        after += 1
    elif text[before] in _SIGNS:
        if text[before] == "-" and folded.stored[folded.starts[before]] == _MINUS and text[after].isdecimal():
            return NOT_INSIDE if before and is_numeral(text[before - 1]) else INSIDE
        if _begins(folded, before):
            return PERHAPS
        before -= 1
    if before < 0 or after >= len(text) or not (_is_figure(folded, before) and _is_figure(folded, after)):
        return NOT_INSIDE
    start, end = _run(text, at)
    for match in _TOKEN.finditer(text, start, end):
        if match.start() < at < match.end():
            return _grouped(folded, match) if match["grouped"] else INSIDE
    return NOT_INSIDE


def is_in_hangul(before: str, after: str) -> bool:
    """Whether an edge stands inside a number in letters of Hangul, by the letters of the word on both sides of it."""
    number = _HANGUL.match(before + after)
    return number is not None and len(before) < number.end()


def _begins(folded: Folded, sign: int) -> bool:
    """Whether the sign before a figure is a minus or the point of a decimal: behind a blank or a bracket within a line.

    At the start of a line it may be the mark of a list, behind a number the sign of a range.
    """
    stored, at = folded.stored, folded.starts[sign]
    if at < 2 or stored[at] not in "-." or stored[at - 1] not in _OPENING or folded.starts[sign + 1] != at + 1:
        return False
    return folded.text[sign + 1].isdecimal() and not is_numeral(stored[at - 2]) and stored[at - 2] not in "\n\r"


def _is_figure(folded: Folded, at: int) -> bool:
    """Whether a numeral is printed as one: a raised figure is a footnote, one in a circle a mark of a list."""
    stored = folded.stored[folded.starts[at]]
    return is_numeral(folded.text[at]) and (is_numeral(stored) or stored in _FRACTIONS)


def _run(text: str, at: int) -> tuple[int, int]:
    """The numerals around an edge, with the signs between them."""
    before = _RUN.match(text[max(0, at - _LONGEST) : at][::-1])
    behind = _RUN.match(text, at, at + _LONGEST)
    return at - (before.end() if before is not None else 0), behind.end() if behind is not None else at


def _grouped(folded: Folded, match: re.Match[str]) -> int:
    """Digits that blanks group: surely by no-break spaces, in three groups and before a nought; never over lines."""
    start, end = folded.span(match.start("grouped"), match.end("grouped"))
    printed = folded.stored[start:end]
    if "\n" in printed:
        return NOT_INSIDE
    return INSIDE if _FIXED.search(printed) else PERHAPS
