"""What stands below the body of a release: share lines, dates, sign-offs, contacts, related news."""

from __future__ import annotations

import re
from itertools import accumulate

from ..release.marks import Line, behind_mark, number
from .margins import folded, is_division, is_known
from .printed_page import asks, ends, enquiries, furniture, related, shares, sources
from .rows import Row, cells, day, ends_sentence, is_dense, is_menu, is_sentence

_NEAR = 5  # rows after the last sentence
_ROW = 5  # words of a row that says what can be done with a text
_LAST = 80  # rows that are looked at
_MOST = 400  # rows below a text; no page has so many
_SHORT, _DENSE, _WORDS = 30, 10, 3
_DENSE_ROW = 20  # code points of a row that says the same
_PROSE, _ITEM = 140, 20  # code points of what says something without a sign at its end, and of an item of a list
_FEW, _BRIEF = 5, 40  # rows between a text and what is of the site, and code points of one
_SEVERAL, _LITTLE = 2, 5  # rows of the site, and how much shorter that is which is said behind them
_OPENING = 4  # letters of a word that alone opens a row of the site: "in" and "end" open others
_AROUND = " :：|…»>-[]【】()（）"
_END_SIGN = re.compile(r"#{2,}|#(?:\s*#)+|-\s*30\s*-|[-–—]{1,3}\s?[o0]{3}\s?[-–—]{1,3}")
_ASKED = 90  # code points of a row that asks what the reader thinks of the page
_INITIALS = re.compile(
    r"[^\W\d_](?:[ .]+[^\W\d_]){0,3}\.?\s?/\s?[^\W\d_](?:[ .]+[^\W\d_]){0,3}\.?"
)  # of an agency: A.B / C.D
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?){1,3}")
_SIGNED = 4  # words of a name with initials
_LABEL = re.compile(r"([^:：]{1,30})\s*[:：]")
_CREDIT = re.compile(r"#\w|©|[¹²³⁰⁴-⁹]{1,2}\s|[a-z]{2,4}/[a-z]{2,4}$|[(（[【][^()（）.。]{1,80}[)）\]】]$")
_LAST_WORD = re.compile(r"[.!?。！？][\"”』」]?\s*(?:[(（<【\[]\s*([^\W\d_]{1,8})\s*[)）>】\]]|([^\W\d_]{1,8}))\s*\.?$")
_PAGE = re.compile(r"[-–— ]*(?:[^\W\d_]{1,10}\.?\s)?\d{1,3}\s?(?:/|[^\W\d_]{1,4}\s)\s?\d{1,3}[-–— ]*")  # Page 1 of 3
_FOOTNOTE = re.compile(r"(?:\(\d{1,2}\)|\[\d{1,2}\])\s")
_QUESTION = re.compile(r"[^.!。！]{5,70}(?:[?？؟]|(?<=[\u0370-\u03ff\u1f00-\u1fff]);)")  # in Greek ; asks
_ADDRESS = re.compile(r"@|www\.|https?:|\d{3}")
_LETTERED = re.compile(r"\(?[a-z]\)\s")


def end_of(every: list[Row], first: int, lang: str) -> int:
    """The index behind the last row of the body that begins with the row ``first``."""
    end = _above_furniture(every, first, _furnished(every, first, _closed(every, first, _cut(every, first)), lang))
    start, below = end, set()
    while start > max(first + 1, end - _MOST):
        is_asked = start < end and _is_question(every[start - 1])
        if is_asked or _is_below(every[start - 1], lang) or _is_note(every, first, start - 1):
            below.add(start - 1)
        elif not _is_short(every[start - 1]):
            break
        start -= 1
    return _without_lists(every, start, end, below)


def is_of_others(row: Row) -> bool:
    """Whether a row says that what follows is no part of the text: related news."""
    return folded(row.words).strip(" :：|…»>-") in related()


def is_of_site(row: Row) -> bool:
    """Whether a row is no more than what can be done with a text: share, print."""
    return folded(row.words).strip(_AROUND) in shares()


def is_of_page(row: Row, lang: str) -> bool:
    """Whether a row in the middle of a text is of the page around it: a number of a page, a running head, a credit."""
    return not ends_sentence(row.words) and len(row.words) <= _ASKED and _is_below(row, lang)


def _cut(every: list[Row], first: int) -> int:
    """The row that says that something else follows, related news, where most of the text stands before it."""
    for index in range(max(first + 1, len(every) - _LAST), len(every)):
        is_near = any(ends_sentence(row.words) for row in every[max(first, index - _NEAR) : index])
        if is_of_others(every[index]) and is_near:
            before = sum(len(row.words) for row in every[first:index])
            if before > sum(len(row.words) for row in every[index:]) or index > len(every) - _LAST // 4:
                return index
    return len(every)


def _closed(every: list[Row], first: int, end: int) -> int:
    """Behind the row whose last word says that the text ends, ``... . (끝)``, where most of it stands before."""
    for index in range(max(first, end - _LAST), end):
        match = _LAST_WORD.search(every[index].words)
        if match is None or folded(match[1] or match[2]) not in ends():
            continue
        before = sum(len(row.words) for row in every[first : index + 1])
        return index + 1 if before > sum(len(row.words) for row in every[index + 1 : end]) else end
    return end


def _furnished(every: list[Row], first: int, end: int, lang: str) -> int:
    """The first row of the site's own below the text, whatever else the site prints there.

    After it nothing more is said; or after several of them next to nothing (copyright, "fields are required"); or it
    says itself that the text ends.
    """
    known = {index for index in range(max(first + 1, end - _LAST), end) if _is_below(every[index], lang)}
    sizes = (len(every[at].words) if at not in known and _says(every[at]) else 0 for at in range(first, end))
    said = [0, *accumulate(sizes)]
    for index in sorted(known):
        before, after = said[index - first], said[-1] - said[index - first]
        if not before or before < after:
            continue
        next_said = next((below for below in range(index, end) if _says(every[below])), end)
        is_several = len(known & set(range(index, next_said))) >= _SEVERAL
        if not after or _ends_text(every[index]) or (is_several and _LITTLE * after <= before):
            return index
    return end


def _above_furniture(every: list[Row], first: int, end: int) -> int:
    """The row below the last sentence, where a few short ones part it from what is known to be of the site."""
    if end == len(every):
        return end
    last = next((at for at in range(end - 1, max(first, end - _FEW) - 1, -1) if _says(every[at])), None)
    if last is None or last + 1 >= end or not every[last + 1].line.opens or not ends_sentence(every[last].words):
        return end
    return last + 1 if all(_is_brief(row) for row in every[last + 1 : end]) else end


def _is_brief(row: Row) -> bool:
    return len(row.words) <= (_DENSE_ROW if is_dense(row.words) else _BRIEF) and not _goes_on(row.words)


def _goes_on(words: str) -> bool:
    return ends_sentence(words) or words.endswith((":", "："))


def _says(row: Row) -> bool:
    """Whether a row says something, and may be part of a text."""
    return is_sentence(row) or len(row.words) >= (_PROSE // 2 if is_dense(row.words) else _PROSE) or _is_item(row)


def _is_item(row: Row) -> bool:
    line = Line(0, len(row.words), row.line.opens)
    is_marked = behind_mark(row.words, 0) or number(row.words, line) is not None or _LETTERED.match(row.words)
    return bool(is_marked) and len(row.words) >= _ITEM


def _ends_text(row: Row) -> bool:
    """Whether a row is a sign that a text ends: ``###``, ``ENDS``."""
    if folded(row.words).strip(" :：-–—/.*()（）") in ends() or _END_SIGN.fullmatch(row.words) is not None:
        return True
    said = folded(row.words) if len(row.words) <= _ASKED else ""
    return bool(said) and (asks().search(said) is not None or _asks_whom(said))


def _asks_whom(said: str) -> bool:
    """Whether a row says whom to ask: a label, or a sentence with an address or a telephone number."""
    match = enquiries().match(" ".join(said.replace(",", " ").split()))
    return match is not None or (enquiries().match(said) is not None and _ADDRESS.search(said) is not None)


def _is_note(every: list[Row], first: int, index: int) -> bool:
    """Whether a row is the footnote of a mark that is joined to a word of the text: ``affairs(1)``."""
    match = _FOOTNOTE.match(every[index].words)
    mark = re.compile(rf"\w[.,;:]?{re.escape(match[0].strip())}") if match is not None else None
    return mark is not None and any(mark.search(row.words) for row in every[max(first, index - _MOST) : index])


def _is_question(row: Row) -> bool:
    """Whether a row asks something, which nobody answers below it: so it asks the reader, in whatever language."""
    return row.line.opens and _QUESTION.fullmatch(row.words) is not None


def _is_signed(row: Row) -> bool:
    """Whether a row is the name of who wrote the text, ``Kouamé Y.``, with an initial."""
    if _INITIALS.fullmatch(row.words):
        return True
    words = row.words.strip("()[]").split()
    initials = [word for word in words if _INITIAL.fullmatch(word) and word.isupper()]
    return bool(initials) and len(words) <= _SIGNED and all(word in initials or word[:1].isupper() for word in words)


def _without_lists(every: list[Row], start: int, end: int, below: set[int]) -> int:
    """Where the rows below begin: a list that a colon announces belongs to the text, and so does one short line."""
    weak = end - start - len(below)
    while start < end and start not in below:
        opens = ends_sentence(every[start - 1].words) and every[start].line.opens
        if opens and (weak > 1 or weak < len(every) - start):
            break
        start, weak = start + 1, weak - 1
    return start


def _is_below(row: Row, lang: str) -> bool:
    """Whether a row is known to be no part of a text."""
    words = folded(row.words).strip(_AROUND)
    label = _LABEL.match(row.words)
    start = words.split()[:_ROW]
    least = 1 if len(start) <= _SEVERAL or len(start[0]) >= _OPENING else _SEVERAL
    openings = (" ".join(start[:size]) for size in range(least, len(start))) if len(words.split()) <= _ROW else ()
    if not ends_sentence(row.words) and any(opening in furniture() for opening in openings):
        return True
    if is_dense(row.words) and len(row.words) <= _DENSE_ROW and _is_around(words):
        return True
    if words in furniture() or not re.search(r"[^\W\d_]", row.words) or _PAGE.fullmatch(row.words):
        return True
    if label is not None and folded(label[1]).replace(",", "") in sources() | furniture():
        return True
    if label is not None and not ends_sentence(row.words) and day(row.words, lang) is not None:
        return True
    if _CREDIT.match(row.words) is not None or is_known(row, lang) or _is_signed(row) or _ends_text(row):
        return True
    # The part of an office that wrote the text signs it.
    is_brief = len(row.words) <= 2 * _SHORT and not _goes_on(row.words)
    return is_brief and is_division(row.words, lang)


def _is_around(words: str) -> bool:
    """Whether a row of a script without spaces begins or ends with what can be done with a text."""
    return any(len(each) > 1 and (words.startswith(each) or words.endswith(each)) for each in furniture())


def _is_short(row: Row) -> bool:
    """Whether a row may be a word of a menu."""
    line = Line(0, len(row.words), row.line.opens)
    if behind_mark(row.words, 0) or number(row.words, line) is not None or ends_sentence(row.words):
        return False
    if is_menu(row):
        return len(row.words) <= 2 * _SHORT or all(len(cell) <= _BRIEF for cell in cells(row))
    return len(row.words) <= (_DENSE if is_dense(row.words) else _SHORT) and len(row.words.split()) <= _WORDS
