"""The sides of a meeting, by the countries that stand as a pair in the name of the committee."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..languages.words import WORD, matcher
from .nations import Mention, is_dense, mentions, pair
from .tables import BETWEEN, COMMITTEE, JOINS

_HYPHEN = re.compile(r"\s?[-‐‑–—―·/]\s?")
_FAR = 60  # code points between the pair and the word for committee


def sides(texts: list[str], lang: str) -> list[Mention]:
    """The sides, in the order of the first text that names them as a pair; none where that is not sure."""
    for text in texts:
        groups = list(_east(text, lang) if is_dense(lang) else _groups(text, lang))
        distinct = {frozenset(one.code for one in group) for group in groups}
        if len(distinct) > 1:
            return []
        if groups:
            return list({one.code: one for one in reversed(groups[0])}.values())[::-1]
    return []


def _groups(text: str, lang: str) -> Iterator[list[Mention]]:
    """Countries that belong together as the sides of a committee."""
    found = mentions(text, lang)
    start = 0
    while start < len(found):
        end = start + 1
        while end < len(found) and _joined(text[found[end - 1].end : found[end].start], lang):
            end += 1
        group = found[start:end]
        if len({one.code for one in group}) > 1 and _is_whole(text, group, lang) and _of_committee(text, group, lang):
            yield group
        start = end


def _joined(between: str, lang: str) -> bool:
    if _HYPHEN.fullmatch(between) or (lang == "ar" and between == " "):
        return True
    join = rf"\s*,?\s+(?:{JOINS.get(lang, 'and')})\s+|\s*,\s+"
    return re.fullmatch(rf"(?:{join})(?:{_articles(lang)})?", between) is not None


def _articles(lang: str) -> str:
    return {
        "en": r"the\s+",
        "fr": r"(?:la\s+|le\s+|les\s+|l['’])",
        "de": r"(?:der\s+|die\s+)",
        "es": r"(?:el\s+|la\s+)",
    }.get(lang, r"(?:a\s+|o\s+|os\s+)" if lang == "pt" else r"(?!)")


def _is_pair(text: str, group: list[Mention], lang: str) -> bool:
    """Whether the group is a compound, ``Korea-Mongolia``, and no list."""
    gaps = [text[one.end : other.start] for one, other in pairwise(group)]
    return all(_HYPHEN.fullmatch(gap) or (lang == "ar" and gap == " ") for gap in gaps)


def _is_whole(text: str, group: list[Mention], lang: str) -> bool:
    """Whether no other member, one that is not known, stands before or behind: ``Korea-GCC``, ``Chile, Peru and X``."""
    before, after = text[max(0, group[0].start - 40) : group[0].start], text[group[-1].end : group[-1].end + 40]
    join = rf"\s(?:{JOINS.get(lang, 'and')})"
    comma = "" if _is_pair(text, group, lang) else "|,"
    if re.search(rf"(?:[^\W_][-‐‑–—/]|\w\s[-–—/]\s|(?:{join}{comma})\s+(?:{_articles(lang)})?)$", before):
        return False
    capital = "[A-ZÀ-ÖØ-ÞА-ЯЁ]"
    more = rf"[-‐‑–—/](?=[^\W_])|\s[–—/]\s\w|(?:\s*,)?{join}\s+(?:{_articles(lang)})?{capital}"
    return re.match(more, after) is None


def _of_committee(text: str, group: list[Mention], lang: str) -> bool:
    """Whether the group goes with a word for committee: a compound beside it, a list after ``between`` or up front."""
    start, end = group[0].start, group[-1].end
    after = re.split(r"[.;:!?,()\n]", text[end : end + _FAR], maxsplit=1)[0]
    before = re.split(r"[.;:!?,\n]", text[max(0, start - _FAR) : start])[-1]
    if _is_pair(text, group, lang):
        return _has_committee(f"{after} . {before}", lang)
    if re.search(rf"(?:^|[\s(])(?:{BETWEEN.get(lang, '(?!)')})\s+(?:{_articles(lang)})?$", before, re.IGNORECASE):
        return _has_committee(before, lang)
    is_first = re.fullmatch(rf"\s*(?:{_articles(lang)})?", text[:start], re.IGNORECASE) is not None
    return is_first and "\n" not in text and len(mentions(text, lang)) == len(group) and _has_committee(after, lang)


def _has_committee(text: str, lang: str) -> bool:
    words = matcher(COMMITTEE.get(lang, ""))
    return any(words.has(match.group().lower()) for match in WORD.finditer(text))


def _east(text: str, lang: str) -> Iterator[list[Mention]]:
    """Pairs that a name in Korean, Japanese or Chinese begins with: 한-몽골 공동위원회, 中蒙第三次联委会."""
    committee = re.compile(COMMITTEE[lang])
    here = 0
    while here < len(text):
        starts_word = here == 0 or lang != "ko" or not text[here - 1].isalnum() or text[here - 1] in "차회"
        group, end = pair(text, lang, here) if starts_word else ([], here)
        if group:
            rest = re.split(r"[.。,，、;；:：!！?？\n]", text[end : end + _FAR // 2], maxsplit=1)[0]
            if committee.search(rest):
                yield group
            here = end
        else:
            here += 1
