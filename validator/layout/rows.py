"""The lines of a stored text as rows, and what a row is: prose, a bullet, the label of a value, a date."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import islice

from ..languages.calendar import Printed, reads, weekdays
from ..languages.lookup import entry, listed
from ..release.marks import Line, lines, number
from ..release.signs import is_unspaced
from ..tuples import NamedTuple
from .dates import dates
from .printed_page import opens_filed, place, time

# What is in brackets behind an end is no part of the sentence: （E）, (ANI).
# Nor is the mark of a footnote: ².
_ENDS = re.compile(
    "[.!?。！？؟।][\"'”’»)）」』\\]]*(?:\\s*[(（][^\\W\\d]{1,12}[)）]|\\s*-0-|\\s[A-Z]{2,5}|[¹²³⁰⁴-⁹]{1,2}|[(\\[]\\d{1,2}[)\\]])?$"
)
_HEADING = re.compile(r"\A#{1,6}\s+")  # in Markdown, as
_EMPHASISED = re.compile(r"(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]+)\1")  # in Markdown
_DASH = re.compile("(?:[-–—]+|[•▪■◦·]+)\\s*(?=\\S)")
# Between the entries of a menu, or the facts that a page gives in one row; a blank of full width may part words too.
_CELLS = re.compile(r"\s{2,}|\t|\s*[|｜»›>]\s*|\s+[·•]\s+")
_SOFT = re.compile(r"\s{2,}|\t|\u3000|\s*[|｜»›>／]\s*|\s[/·•]\s")
_STAMP = re.compile(r"(?<!\d)(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*(?:Z|[+-]\d\d:?\d\d)?")
_LABEL = re.compile(r"[^:：]{1,14}[:：]")
_FIRST_ITEM = re.compile(r"\(?[aа]\)\s")
_TAGGED = re.compile(r"<([A-Za-z][\w:-]*)>(?:<!\[CDATA\[)?([^<>]*?)(?:\]\]>)?</\1>")  # of a feed: <pubDate>
_YEAR = re.compile(r"[^\W\d_]{1,5}\.?")
_OF_A_DAY = 100  # code points of a date in another calendar
_OF_A_NAME = 3  # words of who wrote a text
_SPACED, _UNSPACED = (40, 140), (15, 70)  # code points of a sentence, and of what is prose without an end too
_BROKEN = (40, 110)  # code points of a line that was broken; in scripts that are dense it may be half as long
_NARROW, _LINES = 26, 4  # code points of a line of a column, and how many lines a paragraph of such has at least
_PARAGRAPH = 60
_MOST = 20_000  # no release has as many
_RAGGED = 15  # by which the last line of a paragraph may be longer than the others


class Row(NamedTuple):
    """A line that is not blank; ``words`` in NFC, without signs that show nothing; ``number`` from 1."""

    words: str
    line: Line
    number: int


class Day(NamedTuple):
    """A full date in a row, and what stands before and after it there, a time left out; whether there is one."""

    text: str
    before: str
    after: str
    is_timed: bool


def rows(stored: str) -> list[Row]:
    """The rows of a text, as far as they are looked at."""
    found, count, last = [], 1, 0
    for line in islice(lines(stored, 0, len(stored)), _MOST):
        count += stored.count("\n", last, line.start)
        last = line.start
        found.append(Row(_visible(stored[line.start : line.end]), line, count))
    return found


def _visible(words: str) -> str:
    """The words in NFC, without marks that show nothing: of the direction of writing, of emphasis around the line."""
    kept = words if words.isascii() else "".join(sign for sign in words if not _shows_nothing(sign))
    plain = _HEADING.sub("", unicodedata.normalize("NFC", kept).strip())
    tagged = _TAGGED.fullmatch(plain) if plain.startswith("<") else None
    plain = (tagged[2].strip() or plain) if tagged else plain
    emphasised = _EMPHASISED.fullmatch(plain)
    return emphasised[2].strip() if emphasised else plain


def _shows_nothing(sign: str) -> bool:
    """Whether a sign is of format, but for the joiners: Persian and Indic words are misspelt without them."""
    return unicodedata.category(sign) == "Cf" and sign not in "\u200c\u200d"


def cells(row: Row) -> list[str]:
    """What a row of a page gives, fact by fact: ``27.06.2023   Hits: 1,846``."""
    return [cell for cell in _CELLS.split(row.words) if cell.strip(" :|")]


def is_menu(row: Row) -> bool:
    """Whether a row lists entries: ``Home > News > Press Releases``."""
    return len(cells(row)) > 1 or len(ways(row)) > 2


def ways(row: Row) -> list[str]:
    """The steps of a path on a site, ``Home / News``, or the entries of a menu."""
    return [part for part in _SOFT.split(row.words) if part.strip()]


def is_dense(text: str) -> bool:
    """Whether most of a text is in a script without spaces, or in Hangul, where words are short."""
    dense = sum(is_unspaced(sign) or "가" <= sign <= "힣" for sign in text)
    return 2 * dense > sum(map(str.isalnum, text))


def is_prose(all_rows: list[Row], index: int) -> bool:
    """Whether a row begins a paragraph: a sentence with its end, a long line, or lines broken at one width."""
    sentence, whole = _UNSPACED if is_dense(all_rows[index].words) else _SPACED
    words = all_rows[index].words
    if opens_filed().match(words) is not None:
        return False
    if len(words) >= whole or (len(words) >= sentence and (_ENDS.search(words) or _announces(all_rows, index))):
        return True
    return _is_broken(all_rows[index : index + 30], 2 if sentence == _UNSPACED[0] else 1)


def _announces(all_rows: list[Row], index: int) -> bool:
    """Whether a row ends with a colon before an item (a), as a question to a minister does."""
    return all_rows[index].words.endswith((":", "：")) and any(
        _FIRST_ITEM.match(row.words) for row in all_rows[index + 1 : index + 2]
    )


def _is_broken(block: list[Row], density: int) -> bool:
    """Whether rows are one paragraph whose lines were broken at some width."""
    size, widest, (low, high), is_narrow = 0, 0, _BROKEN, False
    for count, row in enumerate(block, 1):
        if size and row.line.opens:
            return False
        length = len(row.words)
        size += length
        if widest and _ENDS.search(row.words) and (count >= _LINES or not is_narrow):
            return size >= _PARAGRAPH // density and length <= widest + _RAGGED
        if not min(low, _NARROW * density) // density <= length <= high:
            return False
        is_narrow = is_narrow or length < low // density
        widest = max(widest, length)
    return False


def ends_sentence(words: str) -> bool:
    """Whether a row ends with the sign of a sentence's end."""
    return _ENDS.search(words) is not None


def is_sentence(row: Row) -> bool:
    """Whether a row is a sentence with its end, or several."""
    sentence, _ = _UNSPACED if is_dense(row.words) else _SPACED
    return len(row.words) >= sentence and _ENDS.search(row.words) is not None


def first_printed(all_rows: list[Row]) -> int | None:
    """The index of the row with a printed 1 that a 2 follows, where most of the text comes after it."""
    one = None
    for index, row in enumerate(all_rows):
        found = number(row.words, Line(0, len(row.words), True))
        if found is None:
            continue
        if one is None and found[0] == 1:
            one = index
        elif one is not None and found[0] == 2:
            before = sum(len(each.words) for each in all_rows[:one] if len(each.words) >= _SPACED[0])
            return one if 2 * before < sum(len(each.words) for each in all_rows) else None
    return None


def without_dash(row: Row) -> str | None:
    """The words of a row that begins with a dash, without it; None for any other."""
    match = _DASH.match(row.words)
    if match is None:
        return None
    words = row.words[match.end() :].strip()
    return words.rstrip("-–— ") if re.search(r"\s[-–—]+$", words) else words


def day(words: str, lang: str) -> Day | None:
    """The one full date of a row; None where it has none, or several."""
    words = _STAMP.sub(r"\1 \2", words.strip())
    found = _dates(words, lang)
    if len(found) != 1 or not (found[0].year and found[0].month):
        return None
    one = found[0]
    text = f"{one.year:04}-{one.month:02}-{one.day:02}"
    ahead = _time_ahead().sub("", words[: one.start])
    before = _in_one_calendar(ahead.strip(), lang)
    after, times = time().subn("", words[one.end :], count=1)
    return Day(text, before, after.strip(" .日)"), bool(times) or len(ahead) < one.start)


@cache
def _time_ahead() -> re.Pattern[str]:
    """A time right before a date: ``Published: 3:45 PM, 12 May 2023``."""
    return re.compile(rf"(?<!\d)(?:{time().pattern})[\s,|/·–-]*$", time().flags)


def _in_one_calendar(before: str, lang: str) -> str:
    """What stands before a date, without the same day in another calendar and its weekday."""
    other = entry(lang).page.other_calendar
    match = re.compile(rf"(?:{other})$").search(before, max(0, len(before) - _OF_A_DAY)) if other else None
    if match is None:
        return before
    rest = before[: match.start()].strip(" ،,")
    return "" if [rest] == [rest[one.start : one.end] for one in weekdays(rest, lang)] else rest


def _dates(words: str, lang: str) -> list[Printed]:
    """The days of a row, read in its language or in English."""
    for each in dict.fromkeys((lang, "en")):
        found = [one for one in dates(words, each) if one.day]
        if found:
            return list({(one.year, one.month, one.day): one for one in reversed(found)}.values())[::-1]
    return []


def lone_day(words: str, lang: str) -> str:
    """The date of a row that is no more than a date, with a place before it or a time behind; "" for any other."""
    found = day(words, lang)
    # Of a language whose dates nobody describes the word for year is not known: 27 червня 2023 року.
    is_era = not reads(lang) or entry(lang).calendar == "other"
    is_year = found is not None and (
        (is_era and _YEAR.fullmatch(found.after) is not None) or found.after.lower() in listed(entry(lang).after_year)
    )
    if found is None or (found.after.strip(" :：") and not _LABEL.match(found.after) and not is_year):
        return ""
    is_stamp = found.is_timed and len(found.before.split()) <= _OF_A_NAME and not found.before.endswith((":", "："))
    return found.text if not found.before or is_stamp or place().fullmatch(found.before) else ""
