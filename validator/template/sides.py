"""The sides of a meeting, by the countries that stand as a pair in the name of the committee."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..languages.lookup import entry, listed
from ..languages.tables import words_expression
from .nations import Mention, is_dense, mentions, pair
from .session import names_committee

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
    if _HYPHEN.fullmatch(between) or (_is_joined(lang) and between == " "):
        return True
    join = rf"\s*,?\s+(?:{_joins(lang)})\s+|\s*,\s+"
    return re.fullmatch(rf"(?:{join})(?:{_articles(lang)})?", between) is not None


def _is_joined(lang: str) -> bool:
    """Whether the second adjective of a pair bears its article: المصرية الجزائرية."""
    return bool(entry(lang).joined_articles)


def _joins(lang: str) -> str:
    return words_expression(entry(lang).template.joins or entry("en").template.joins)


def _articles(lang: str) -> str:
    """An article before a country, with its blank: ``the``, ``l'``."""
    words = listed(entry(lang).template.articles)
    return "|".join(f"{word[:-1]}['’]" if word.endswith("'") else rf"{word}\s+" for word in words) or "(?!)"


def _is_pair(text: str, group: list[Mention], lang: str) -> bool:
    """Whether the group is a compound, ``Korea-Mongolia``, and no list."""
    gaps = [text[one.end : other.start] for one, other in pairwise(group)]
    return all(_HYPHEN.fullmatch(gap) or (_is_joined(lang) and gap == " ") for gap in gaps)


def _is_whole(text: str, group: list[Mention], lang: str) -> bool:
    """Whether no other member, one that is not known, stands before or behind: ``Korea-GCC``, ``Chile, Peru and X``."""
    before, after = text[max(0, group[0].start - 40) : group[0].start], text[group[-1].end : group[-1].end + 40]
    join = rf"\s(?:{_joins(lang)})"
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
        return names_committee(f"{after} . {before}", lang)
    if re.search(
        rf"(?:^|[\s(])(?:{words_expression(entry(lang).template.between) or '(?!)'})\s+(?:{_articles(lang)})?$",
        before,
        re.IGNORECASE,
    ):
        return names_committee(before, lang)
    is_first = re.fullmatch(rf"\s*(?:{_articles(lang)})?", text[:start], re.IGNORECASE) is not None
    return is_first and "\n" not in text and len(mentions(text, lang)) == len(group) and names_committee(after, lang)


def _east(text: str, lang: str) -> Iterator[list[Mention]]:
    """Pairs that a name in Korean, Japanese or Chinese begins with: 한-몽골 공동위원회, 中蒙第三次联委会."""
    counters = entry(lang).counters
    has_blanks, signs = bool(counters and counters.is_optional), "".join(counters.signs) if counters else ""
    here = 0
    while here < len(text):
        # Only Korean has blanks; a sign for sessions may end right before: 제7차한-몽.
        starts_word = here == 0 or not has_blanks or not text[here - 1].isalnum() or text[here - 1] in signs
        group, end = pair(text, lang, here) if starts_word else ([], here)
        if group:
            rest = re.split(r"[.。,，、;；:：!！?？\n]", text[end : end + _FAR // 2], maxsplit=1)[0]
            if names_committee(rest, lang):
                yield group
            here = end
        else:
            here += 1
