"""The session that a release reports: its number, and the name of its committee as printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..languages.lookup import entry, listed
from ..languages.ordinals import ordinals, session_ordinals
from ..languages.tables import found_in
from ..languages.words import WORD, cell, matcher
from ..languages.words import fold as fold_word
from ..release.fold import fold, without_case
from .nations import is_dense, mentions, pair

_OF_YEAR = re.compile(r"(?:\s+[^\W\d]+){0,8}?\s+(?:of|in|for|de|del|du|en|em|des|im|за|в)\s+(?:19|20)[0-9]{2}\b")
_BODY = r"(?:Committee|Commission|Council)"
_CAPITAL = r"[A-Z][\w.'’&]*(?:\s?[-‐‑–—]\s?[A-Z][\w.'’]*)*"
# Capitals right before the word for committee; behind it a field, where small letters show that it ends.
_ENGLISH = re.compile(
    rf"(?P<name>(?:{_CAPITAL}\s+)*{_BODY}(?P<field>\s+(?:on|for)\s+{_CAPITAL}(?:(?:,|\s+and|\s+of|,\s+and)?\s+{_CAPITAL})*)?)"
    r"(?P<next>\s*\S*)"
)
_SESSION = re.compile(r".*\b(?:Session|Meeting|Round|Plenary)\s+(?:of\s+)?(?:the\s+)?", re.DOTALL)
_JOINT = re.compile(r"\b(?:Joint|Mixed|Intergovernmental|Inter-Governmental|Bilateral|Cooperation|Consultative)\b")
_CHAIN = r"[^\W\d_][\w'’.]*(?:\s[^\W\d_a-zà-ÿ][\w'’.]*)?\s?[-‐‑–—]\s?[^\W\d_][\w'’.]*(?:\s[^\W\d_a-zà-ÿ][\w'’.]*)?"
_GOES_ON = re.compile(
    r"\s*(?:[-‐‑–—/]|(?:de|du|des|del|da|do|di|dei|sobre|sur|para|pour|per|en\s+matière|tentang|bidang|về|und|y|et|e)\b)",
    re.IGNORECASE,
)
_UNSURE = "?"

_END = re.compile(r"[。！？]|(?<!\D\d)(?<!\D\d\d)[.!?][\"'”’»)]*\s+(?=[^\W\d_])|(?<=다)\.\s*")
_ABBREVIATED = re.compile(r"\b(?:Mr|Ms|Mrs|Dr|H\.E|Sr|Sra|No|St|S\.E|Hon|Gen|vs)$")


def counts_session(text: str, lang: str) -> bool:
    """Whether a text has the number of a session."""
    return bool(session_ordinals(text, lang))


def names_committee(text: str, lang: str) -> bool:
    """Whether a text has a word for committee."""
    committee = entry(lang).template.committee
    if is_dense(lang):
        return any(word in text for word in listed(committee))
    words = matcher(cell(committee, lang))
    return any(words.has(fold_word(match.group(), lang)) for match in WORD.finditer(text))


def names_other_body(text: str, lang: str) -> bool:
    """Whether a text speaks of a subcommittee, a working group or the like, whose number or day may be meant."""
    return _found_in(entry(lang).template.other_bodies, not is_dense(lang)).search(text) is not None


def speaks_of_other(text: str, lang: str) -> bool:
    """Whether words show that a session before or after the reported one is spoken of, or one still to come."""
    return _found_in(entry(lang).template.other_session, not is_dense(lang)).search(text) is not None


@cache
def _found_in(words: str, is_spaced: bool) -> re.Pattern[str]:
    return re.compile(found_in(words, is_spaced), re.IGNORECASE)


def ordinal(headings: list[str], first: str, lang: str) -> tuple[int, int] | None:
    """(number, which of the headings says it; -1 for the first paragraph); None where it is not sure."""
    for index, text in (*enumerate(headings), (-1, next(sentences(first), ""))):
        found = session_ordinals(text, lang)
        if not found:
            continue
        if names_other_body(text, lang):
            return None
        is_sure = len({one.value for one in found}) == 1 and not any(_OF_YEAR.match(text, one.end) for one in found)
        # In a title it is words before the number that say that the session is past or to come.
        return (found[0].value, index) if is_sure and not speaks_of_other(text[: found[0].start], lang) else None
    return None


def sentences(paragraph: str) -> Iterator[str]:
    """The sentences of a paragraph; where it is not sure that one ends, it goes on."""
    start = 0
    for match in _END.finditer(paragraph):
        following = paragraph[match.end() : match.end() + 1]
        if following.islower() or _ABBREVIATED.search(paragraph[max(0, match.start() - 8) : match.start()]):
            continue
        yield paragraph[start : match.end()].strip()
        start = match.end()
    if paragraph[start:].strip():
        yield paragraph[start:].strip()


def series(title: str, first: str, lang: str) -> str:
    """The name of the committee, without the number of the session; "" where it is not sure where it ends."""
    found: dict[str, str] = {}
    if names_other_body(title, lang):
        return ""
    for text, is_title in ((title, True), (first, False)):
        for name in _names(text, lang, is_title):
            found.setdefault(_plain(name), " ".join(name.split()))
    if not found:
        return ""
    if _UNSURE in found:
        return ""
    longest = max(found, key=len)
    return found[longest] if all(longest.startswith(each) for each in found) else ""


def _plain(name: str) -> str:
    return re.sub(r"\s*-\s*", "-", without_case(fold(name).text))


def _names(text: str, lang: str, is_title: bool) -> Iterator[str]:
    template = entry(lang).template
    if template.names_in_capitals:
        yield from _english(text, is_title)
    elif template.committee_names:
        yield from _romance(text, lang)
    elif template.committee_after_number:
        for one in session_ordinals(text, lang):
            match = re.compile(template.committee_after_number).match(text, one.end)
            if match is not None and not _is_no_name(match["name"], lang) and pair(match["name"], lang)[0]:
                yield match["name"].strip()
    elif template.pairs:
        yield from _around_number(text, lang)


def _is_no_name(words: str, lang: str) -> bool:
    return re.search(entry(lang).template.not_in_name or "(?!)", words) is not None


def _english(text: str, is_title: bool) -> Iterator[str]:
    """Names whose words begin with capitals; where they end is told by the small words of English."""
    numbers = [(one.start, one.end) for one in ordinals(text, "en")]
    for match in _ENGLISH.finditer(text):
        start = max(
            [
                match.start("name"),
                *(end for begin, end in numbers if begin < match.end("name") and end > match.start("name")),
            ]
        )
        name = text[start : match.end("name")].strip()
        if article := re.match(r"(?:The|A|An|This)\s+", name):
            name, start = name[article.end() :], start + article.end()
        if session := _SESSION.match(name):
            name, start = name[session.end() :], start + session.end()
        before = text[max(0, start - 30) : start]
        if not _is_bounded(before, numbers, start) or not (_JOINT.search(name) or mentions(name, "en")):
            continue
        is_field = bool(match["field"])
        if is_field and mentions(match["field"], "en"):
            continue  # on Agriculture of Fiji and Tonga: whether the countries belong to the name is not sure
        ends = re.match(r"\s*(?:between|of|with|on|for|under|and)\b", match["next"]) is None
        small = re.match(r"\s*(?:$|[a-z(.,;:])", match["next"]) is not None
        if ends and (not is_field or (small and not is_title)) and (mentions(name, "en") or is_field):
            yield name


def _is_bounded(before: str, numbers: list[tuple[int, int]], start: int) -> bool:
    """Whether a name begins here: after a number, an article, the word for session, or at the start."""
    if not before.strip() or any(0 <= start - end <= 2 for _, end in numbers):
        return True
    return re.search(r"(?:\bthe|\ba|\bof|\bsession|\bmeeting|[.;:!?—])\s+$", before, re.IGNORECASE) is not None


def _romance(text: str, lang: str) -> Iterator[str]:
    """Names with their countries as a compound: Commission mixte franco-tunisienne."""
    names = entry(lang).template.committee_names
    ends_with_countries, expression = (
        not names.startswith("{chain}"),
        names.replace("{chain}", f"(?P<chain>(?-i:{_CHAIN}))"),
    )
    for match in re.finditer(rf"(?<!\w){expression}(?!\w)", text, re.IGNORECASE):
        named = mentions(match["chain"], lang)
        whole = named and named[0].start == 0 and named[-1].end == len(match["chain"])
        after = text[match.end() :]
        if whole and len({one.code for one in named}) > 1 and not (ends_with_countries and _GOES_ON.match(after)):
            yield match[0]
    # The same body by a longer name, whose end nothing shows.
    longer = names.replace(r"\s+{chain}", r"\s+(?:de|da|do|del|para|pour|sobre|sur|per|kinh|bidang)\s+\w+")
    if ends_with_countries and re.search(longer, text, re.IGNORECASE):
        yield _UNSURE


def _around_number(text: str, lang: str) -> Iterator[str]:
    """Names with a pair of countries, before the number of the session or around it: 中蒙第三次联委会."""
    committee = "|".join(listed(entry(lang).template.committee))
    for one in session_ordinals(text, lang):
        start = max(text.rfind(sign, 0, one.start) for sign in "，。；：\n、 　,;:") + 1
        before = text[start : one.start]
        group, end = pair(before, lang)
        while not group and before:
            start, before = start + 1, before[1:]
            group, end = pair(before, lang)
        rest = before[end:]
        if not group or _is_no_name(rest, lang):
            continue
        if re.search(rf"(?:{committee})$", rest):
            yield before
        elif not rest and (match := re.match(rf"[^，。；：\n、第]{{0,20}}?(?:{committee})", text[one.end :])):
            yield before + match[0]
