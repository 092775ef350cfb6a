"""Whether an ordinal counts a session of a committee, by the words around it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from .tables import Table
from .words import HYPHENS, Matcher, Word, matcher, words, words_back

# What may stand between two words of one name; a line may be broken, a paragraph not.
_JOINING = " \t\n\u00a0\u2002\u2003\u2009\u202f\u3000\u00ad\u200c-‐‑–—―·•&/'’‘`\"“”«»„()"
_SENTENCE = ".;:!?。؟\n"
_WINDOW = 400  # code points of a sentence that are looked at on either side, so that no text takes long
_APART = 20  # code points between two words of one name
_SMALL = 3  # "the first meeting since 2019" or "in five years" is said of small numbers only
_SHORT = 100  # code points of a title or a quote
_FEW = 6  # words of a text so short that the number can only be the one that it was quoted for
_SINCE = 14  # words after the number in which it is said since when it counts
_NEAR = 4  # words after the word for session that say whose session it is


def counts_session(text: str, start: int, end: int, lang: str, table: Table, quoted: bool = False) -> bool:
    """Whether the ordinal at these offsets counts a session of a committee.

    A word for session, meeting or committee goes with it, and nothing shows that a visit, a year, a person or a session
    of another body is counted. ``quoted``: the words were quoted for a session, so a meeting is one of the committee.
    """
    if _alone(text, start, end, lang, table):
        return True
    if table.bodies_before and _is_of_other(text, start, lang, table):
        return False
    is_before = not table.after or text[start:end].endswith(table.before_ends)
    sides = (_ahead,) if is_before else (_behind, _ahead) if table.before else (_behind,)
    return any(around(text, start, end, lang, table, quoted) for around in sides)


def _alone(text: str, start: int, end: int, lang: str, table: Table) -> bool:
    if len(text) > _SHORT or text[end:].strip(" \t\n.,\"'”’)"):
        return False
    return all(matcher(table.lead).has(word.folded) for word in words(text, lang, 0, start))


def _ahead(text: str, start: int, end: int, lang: str, table: Table, quoted: bool) -> bool:
    """The number stands before the word for session: ``7th Korea-Mongolia Joint Committee Meeting``."""
    body, block, joint = matcher(table.body), matcher(table.block), matcher(table.joint)
    if table.months and _is_day(text, start, lang, table.months):
        return False
    # "the next, eighth, session": the number stands between two commas.
    end += text.startswith(",", end) and text[max(0, start - 2) : start].strip() == ","
    for distance, word in enumerate(_run(text, end, lang, commas=True)):
        if block.has(word.folded) or distance > table.far:
            return False
        if matcher(table.session).has(word.folded):
            return _tail(text, word.end, lang, table, table.other)
        if matcher(table.meeting).has(word.folded):
            return _meeting(text, start, word.end, lang, table, quoted)
        if body.has(word.folded):
            return (
                distance > 0 or _is_compound(word.folded, body) or _joins(next(_run(text, word.end, lang), None), joint)
            )
        if not (_may_stand_between(text, word, table) or word.folded[0].isdigit()):
            return False
    return False


def _is_of_other(text: str, start: int, lang: str, table: Table) -> bool:
    """Whether another body stands before the number, or one that a word makes another: ``alt komisyon``."""
    near = list(islice(_run_back(text, start, lang), _NEAR))
    place = next((at for at, word in enumerate(near) if matcher(table.body).has(word.folded)), _NEAR)
    return any(matcher(table.other).has(word.folded) for word in near[: place + 3])


def _is_day(text: str, start: int, lang: str, months: str) -> bool:
    """``June 14th``: a month right before the number."""
    last = next(reversed(list(words(text, lang, start - 12, start))), None)
    return last is not None and matcher(months).has(last.folded) and not text[last.end : start].strip(" \u00a0")


def _is_compound(folded: str, body: Matcher) -> bool:
    """``Regierungskommission`` says which committee; ``First Committee`` is one of the United Nations."""
    return any(folded.endswith(end) and folded != end for end in body.ends)


def _joins(following: Word | None, joint: Matcher) -> bool:
    return following is not None and joint.has(following.folded)


def _may_stand_between(text: str, word: Word, table: Table) -> bool:
    if matcher(table.link).has(word.folded) or text[word.start].isupper():
        return True
    return text[word.start - 1] in HYPHENS or text[word.end : word.end + 1] in tuple(HYPHENS)


def _meeting(text: str, start: int, end: int, lang: str, table: Table, quoted: bool) -> bool:
    """A meeting counts where it is one of a committee, named after it or before, or where there are few words."""
    before = list(words(text, lang, _sentence_start(text, start), start))
    if before and matcher(table.theirs).has(before[-1].folded):
        return False
    if quoted or not _tail(text, end, lang, table, table.block):
        return quoted and _tail(text, end, lang, table, table.other)
    if (len(text) <= _SHORT and sum(1 for _ in words(text, lang)) <= _FEW) or _names_body(text, end, lang, table):
        return True
    block = matcher(table.block)
    known = any(matcher(table.body).has(word.folded) for word in before)
    return known and not any(block.has(word.folded) for word in before)


def _tail(text: str, end: int, lang: str, table: Table, others: str) -> bool:
    """Whether no other body follows the word for session: ``session of the General Assembly``."""
    last, is_body = "", False
    for distance, word in enumerate(_run(text, end, lang)):
        if matcher(others).has(f"{last}_{word.folded}"):
            return False  # sous-commission: two words, of which the one or the other is one for committee
        if distance >= _NEAR or is_body:
            break
        is_body = matcher(table.body).has(word.folded)
        if not is_body and matcher(others).has(word.folded):
            return False
        last = word.folded
    return True


def _names_body(text: str, end: int, lang: str, table: Table) -> bool:
    """Whether a committee follows: ``meeting of the Joint Committee``."""
    for distance, word in enumerate(_run(text, end, lang)):
        if distance > table.far or matcher(table.block).has(word.folded):
            break
        if matcher(table.body).has(word.folded):
            return True
    return False


def counts_nothing(text: str, end: int, lang: str, table: Table, value: int) -> bool:
    """Whether it is "the first meeting since 2019", or in five years: the number is not that of the session."""
    stops = (text.find(sign, end, end + _WINDOW) for sign in _SENTENCE)
    rest = islice(words(text, lang, end, min((stop for stop in stops if stop >= 0), default=end + _WINDOW)), _SINCE)
    words_of_time = matcher(f"{table.since} {table.anew}" if value == 1 else table.since)
    return value <= _SMALL and any(words_of_time.has(word.folded) for word in rest)


def _behind(text: str, start: int, end: int, lang: str, table: Table, quoted: bool) -> bool:
    """The number stands after the word for session: ``Sidang Komisi Bersama ke-7``."""
    if _blocked_after(text, end, lang, matcher(table.other)) or _is_both(text, start, end, lang, table):
        return False
    before = list(_run_back(text, start, lang))
    opened = bool(before) and before[0].folded == table.opener
    before = before[1 if opened else 0 :][: table.far]
    for distance, word in enumerate(before):
        forms = (word.folded, f"{before[distance + 1].folded}_{word.folded}" if distance + 1 < len(before) else "")
        if any(map(matcher(table.block).has, forms)):
            return False
        if any(map(matcher(table.session).has, forms)):
            return True
        if distance == 0 and table.opener and not opened:
            return False
        if any(map(matcher(table.body).has, forms)):
            return any(not matcher(table.lead).has(one.folded) for one in before[:distance])
        if any(map(matcher(table.meeting).has, forms)):
            return _meeting(text, start, end, lang, table, quoted)
        if not _may_stand_between(text, word, table):
            return False
    return False


def _is_both(text: str, start: int, end: int, lang: str, table: Table) -> bool:
    """``Pertemuan kedua Menteri``: a meeting of both ministers. What may follow a spelled number is in ``closer``."""
    following = next(_run(text, end, lang), None)
    if not table.closer or following is None or any(map(str.isdigit, text[start:end])):
        return False
    return not matcher(table.closer).has(following.folded)


def _blocked_after(text: str, end: int, lang: str, block: Matcher) -> bool:
    """Whose session it is may follow: ``Kỳ họp thứ 5 Quốc hội`` is one of a parliament."""
    last = ""
    for distance, word in enumerate(_run(text, end, lang)):
        if distance >= _NEAR:
            break
        if block.has(word.folded) or block.has(f"{last}_{word.folded}"):
            return True
        last = word.folded
    return False


def _run(text: str, offset: int, lang: str, commas: bool = False) -> Iterator[Word]:
    """The words from an offset on that nothing but spaces and hyphens parts, or ``commas`` of a list of adjectives."""
    last, first = offset, True
    for word in words(text, lang, offset):
        between = text[last : word.start]
        if not (_joined(between) or (commas and not first and between == ", ") or _dot(text, last, between)):
            return
        yield word
        last, first = word.end, False


def _joined(between: str) -> bool:
    return len(between) <= _APART and not between.strip(_JOINING) and between.count("\n") <= 1


def _dot(text: str, last: int, between: str) -> bool:
    """The dot of an abbreviation: ``U.S.-Korea``."""
    return between.startswith(".") and text[last - 1].isupper() and (last < 2 or not text[last - 2].isalpha())


def _run_back(text: str, offset: int, lang: str) -> Iterator[Word]:
    """The words before an offset in the same clause, the nearest first."""
    last = offset
    for word in words_back(text, lang, _sentence_start(text, offset), offset):
        if not _joined(text[word.end : last]):
            return
        yield word
        last = word.start


def _sentence_start(text: str, offset: int) -> int:
    first = max(0, offset - _WINDOW)
    return max(first, *(text.rfind(sign, first, offset) + 1 for sign in _SENTENCE))
