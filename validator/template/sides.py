"""The sides of a meeting: a pair in the name of the committee, else the two countries that the release is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from ..languages.lookup import entry, listed
from ..languages.tables import words_expression
from ..layout.nations import Mention, is_dense, mentions, pair, unions
from ..layout.session import names_committee
from ..tuples import NamedTuple

_HYPHEN = re.compile(r"\s?[-‐‑–—―·/]\s?")
_ABBREVIATED = re.compile(r"(?<!\s)\s*+\([A-Z][A-Za-z.]{1,7}\)")
_FAR = 60  # code points between the pair and the word for committee
_LEAD = 3  # times that a side is named more often than any third country
_OFTEN = 3


class Found(NamedTuple):
    """The sides, and the index of the text that names them; none where that is not sure."""

    sides: list[Mention]
    text: int


_NONE = Found([], 0)


def sides(texts: list[str], body: str, lang: str) -> Found:
    """The sides, in the order of the first text that names them. ``texts``: title, subtitles and first paragraph."""
    for index, text in enumerate(texts):
        groups = list(_meant(_east(text, lang), body, lang) if is_dense(lang) else _groups(text, lang))
        distinct = {frozenset(one.code for one in group) for group in groups}
        if len(distinct) > 1:
            return _NONE
        if groups:
            return Found(_once(groups[0]), index)
    if not any(names_committee(text, lang) for text in texts):
        return _NONE
    return _by_mentions(texts, body, lang)


def _once(group: list[Mention]) -> list[Mention]:
    return list({one.code: one for one in reversed(group)}.values())[::-1]


def _by_mentions(texts: list[str], body: str, lang: str) -> Found:
    """The two countries that the headings and the first paragraph name, or by far the most of all."""
    named = [_once(mentions(text, lang)) for text in texts]
    if any(_is_list(text, lang) for text in texts):
        return _NONE
    counts = Counter(one.code for one in mentions(body, lang))
    for index, found in enumerate(named):
        states = [one for one in found if one.code not in unions()]
        if len(found) == 2 and all(counts[one.code] for one in found):
            return Found(found, index)
        if len(states) == 2 and index and all(counts[one.code] > 1 for one in states):
            return Found(states, index)
        if len(found) > 2:
            break
    every = {one.code: (one, index) for index in reversed(range(len(texts))) for one in reversed(named[index])}
    ranked = counts.most_common(3)
    if len(ranked) < 2 or ranked[1][1] < _OFTEN or (ranked[2:] and _LEAD * ranked[2][1] > ranked[1][1]):
        return _NONE
    first = [every[code] for code, _ in ranked[:2] if code in every]
    if len(first) < 2:
        return _NONE
    first.sort(key=lambda each: (each[1], each[0].start))
    return Found([one for one, _ in first], max(index for _, index in first))


def _is_list(text: str, lang: str) -> bool:
    """Whether three countries stand side by side: they may all be sides."""
    found, row = mentions(text, lang), 1
    for one, other in pairwise(found):
        row = row + 1 if one.code != other.code and _joined(text[one.end : other.start], lang) else 1
        if row > 2:
            return True
    return False


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
    between = _ABBREVIATED.sub("", between, count=1)
    if _HYPHEN.fullmatch(between) or (_is_joined(lang) and between in (" ", "- ")):
        return True
    join = rf"(?:\s*+,)?\s+(?:{_joins(lang)})\s+|\s*+,\s+|\s+(?=\W|$)"
    return re.fullmatch(rf"(?:{join}){_before_country(lang)}", between) is not None


def _is_joined(lang: str) -> bool:
    """Whether the second adjective of a pair bears its article: المصرية الجزائرية."""
    return bool(entry(lang).joined_articles)


def _joins(lang: str) -> str:
    return words_expression(entry(lang).template.joins or entry("en").template.joins)


def _articles(lang: str) -> str:
    """An article before a country, with its blank: ``the``, ``l'``."""
    words = listed(entry(lang).template.articles)
    return "|".join(f"{word[:-1]}['’]" if word.endswith("'") else rf"{word}\s+" for word in words) or "(?!)"


def _before_country(lang: str) -> str:
    """Articles and titles before a country; taken once, for ``Republik der`` is one of them and two."""
    return rf"(?:{_articles(lang)}|{_titles(lang)})*+"


def _titles(lang: str) -> str:
    """The longer name of a country: ``Republic of``, ``Royaume du``."""
    words = words_expression(entry(lang).template.titles)
    return rf"(?:{words})\s+(?:[^\W\d_]{{2,3}}\s+|d['’])?" if words else "(?!)"


def _is_pair(text: str, group: list[Mention], lang: str) -> bool:
    """Whether the group is a compound, ``Korea-Mongolia``, and no list."""
    gaps = [text[one.end : other.start] for one, other in pairwise(group)]
    return all(_HYPHEN.fullmatch(gap) or (_is_joined(lang) and gap in (" ", "- ")) for gap in gaps)


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
    before = re.split(r"[.;:!?,\n]", text[max(0, start - 2 * _FAR) : start])[-1]
    if _is_pair(text, group, lang):
        return names_committee(f"{after} . {before}", lang)
    between = words_expression(entry(lang).template.between) or "(?!)"
    if re.search(rf"(?:^|[\s(])(?:{between})\s+{_before_country(lang)}$", before, re.IGNORECASE):
        return names_committee(before, lang)
    is_first = re.fullmatch(rf"\s*(?:{_articles(lang)})?", text[:start], re.IGNORECASE) is not None
    return is_first and "\n" not in text and len(mentions(text, lang)) == len(group) and names_committee(after, lang)


def _meant(groups: Iterator[list[Mention]], body: str, lang: str) -> Iterator[list[Mention]]:
    """The groups in which each sign is that of one country, or the text names the one in full that is meant."""
    named = None
    for group in groups:
        if any("," in one.code for one in group):
            named = {one.code for one in mentions(body, lang)} if named is None else named
            meant = [named & set(listed(one.code)) if "," in one.code else {one.code} for one in group]
            if all(len(codes) == 1 for codes in meant):
                yield [one._replace(code=next(iter(codes))) for one, codes in zip(group, meant, strict=True)]
        else:
            yield group


def _east(text: str, lang: str) -> Iterator[list[Mention]]:
    """Pairs beside a word for committee: 한-몽골 공동위원회, 中蒙第三次联委会, คณะกรรมาธิการร่วมไทย - กานา."""
    counters = entry(lang).counters
    has_blanks, signs = bool(counters and counters.is_optional), "".join(counters.signs) if counters else ""
    here = 0
    while here < len(text):
        # Only Korean has blanks; a sign for sessions may end right before: 제7차한-몽.
        starts_word = here == 0 or not has_blanks or not text[here - 1].isalnum() or text[here - 1] in signs
        group, end = pair(text, lang, here) if starts_word else ([], here)
        if group:
            rest = re.split(r"[.。,，、;；:：!！?？\n]", text[end : end + _FAR // 2], maxsplit=1)[0]
            if counters and counters.number_after:
                rest = text[max(0, here - _FAR) : here].rpartition("\n")[2]
            if names_committee(rest, lang):
                yield group
            here = end
        else:
            here += 1
