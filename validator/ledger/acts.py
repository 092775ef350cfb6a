"""Which of two dates is that of the signing, and which that of the entry into force: each verb has its own.

Only where a sentence has one verb of each and two dates, in turn: "signed on 3 May 2020, in force since 1 July 2021".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..document.edtf import parse
from ..document.facts import Facts
from ..evidence.readings import comparable, dates, more_dates
from ..languages.lookup import entry
from ..languages.tables import found_in
from ..languages.words import language
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .cited import stretches
from .places import Source
from .printed_days import OF_A_READING
from .printed_words import can_mean
from .trace import CONTRADICTED, Fact, Trace

_SIGNING, _FORCE = "signed", "in_force"
_WHAT = {_SIGNING: "the signing", _FORCE: "the entry into force"}
# Behind a word of four letters a dot ends a sentence before a number, too; Armenian has a colon for it.
_END = lazy(r"[.!?]\s+(?=[^a-z0-9])|(?<=[^\W\d_]{4})[.!?]\s+(?=\d)|(?<=[\u0561-\u0587]):\s+|[。！？।։]|\n")
_CLAUSE = lazy(r"[;:]\s|[；：]")  # what stands behind it is said of something else
_DATES_FIRST = "dvdv"
_TURNS = ("vdvd", _DATES_FIRST, "vddv", "dvvd")
_NEAR = 6  # code points of a language with blanks between a verb and a date that may be its own: "on", "since"


class _Part(NamedTuple):
    """A verb or a date of a sentence; ``act``: the field whose verb it is, "" of a date."""

    act: str
    start: int
    end: int
    fits: bool = False


def of_the_other_act(fact: Fact, facts: Facts) -> Trace | None:
    """The trace of a date of an agreement that stands beside the verb of its other date wherever it is cited."""
    if fact.kind != "agreement" or fact.field not in _WHAT:
        return None
    interval = parse(str(fact.value))
    cited = [Source(lang, text, tuple(near)) for lang, text, near in stretches(fact.around, facts)]
    if interval is None or interval.qualified or not cited:
        return None
    prints: list[str] = []
    for source in cited:
        if not _has_both(source, facts):
            continue
        for sentence in _sentences(source, facts):
            parts = _parts(source, sentence, facts, str(fact.value))
            if not any(one.fits for one in parts):
                continue
            near = _NEAR if entry(language(source.tag(facts))).is_spaced else 0
            own = _date_of(fact.field, parts, comparable(source.text), near)
            if own is None or own.fits:
                return None
            start, end = source.text.folded.span(own.start, own.end)
            prints.append(" ".join(source.text.stored[start:end].split()))
    other = next(act for act in _WHAT if act != fact.field)
    why = f"for {_WHAT[other]}, and for {_WHAT[fact.field]}"
    return Trace(CONTRADICTED, why, prints=prints[0]) if prints else None


def _has_both(source: Source, facts: Facts) -> bool:
    """Whether what is looked at has a verb of each act, as it seldom has."""
    verbs, form = _verbs(language(source.tag(facts))), comparable(source.text)
    return any(all(one.search(form, *stretch) for one in verbs.values()) for stretch in source.stretches())


def _date_of(act: str, parts: list[_Part], form: str, near: int) -> _Part | None:
    """The date that goes with the verb of an act; None where that is not sure.

    ``near``: code points between a verb and a date behind it that may be its own.
    """
    shape = "".join("v" if one.act else "d" for one in parts)
    verbs, days = [one for one in parts if one.act], [one for one in parts if not one.act]
    if shape not in _TURNS or {one.act for one in verbs} != set(_WHAT):
        return None
    between = form[verbs[0].end : days[1].start] if shape == _DATES_FIRST else ","
    if len(between) <= near and "," not in between:
        return None  # "On 1 July 2021 the accord (signed 3 May 2020) came into force"
    pairs = [(verb, day, sorted((verb, day), key=lambda one: one.start)) for verb, day in zip(verbs, days, strict=True)]
    if any(_CLAUSE.search(form, first.end, second.start) for _, _, (first, second) in pairs):
        return None
    return next(day for verb, day, _ in pairs if verb.act == act)


def _parts(source: Source, sentence: tuple[int, int], facts: Facts, value: str) -> list[_Part]:
    """The verbs and the dates of a sentence in order; verbs of one act with no date between them are one."""
    interval, tag = parse(value), source.tag(facts)
    assert interval is not None
    found: list[_Part] = []
    for one in sorted((*dates(source.text, tag), *more_dates(source.text, tag)), key=lambda one: (one.start, -one.end)):
        if not sentence[0] <= one.start < sentence[1] or not (one.year or one.day or one.days):
            continue
        part = _Part("", one.start, one.end, can_mean(interval, one))
        last = found[-1] if found else None
        if last is not None and part.start < last.end:
            found[-1] = last._replace(end=max(last.end, part.end), fits=last.fits or part.fits)
        else:
            found.append(part)
    source.text.effort.spent += OF_A_READING * len(found)
    for act, expression in _verbs(language(tag)).items():
        found += [_Part(act, *match.span()) for match in expression.finditer(comparable(source.text), *sentence)]
    kept: list[_Part] = []
    for part in sorted(found, key=lambda one: one.start):
        if not (kept and part.act and kept[-1].act == part.act):
            kept.append(part)
    return kept


def _sentences(source: Source, facts: Facts) -> Iterator[tuple[int, int]]:
    """The sentences of what is looked at; a dot within a date ends none."""
    tag, form = source.tag(facts), comparable(source.text)
    inside = {
        at for one in (*dates(source.text, tag), *more_dates(source.text, tag)) for at in range(one.start, one.end)
    }
    for start, end in source.stretches():
        begin = start
        for match in _END.finditer(form, start, end):
            if match.start() not in inside:
                yield begin, match.end()
                begin = match.end()
        yield begin, end


@cache
def _verbs(code: str) -> dict[str, re.Pattern[str]]:
    """The expressions of the words for each act; of a language whose file has none, nothing is found."""
    known = entry(code)
    words = {_SIGNING: known.signing, _FORCE: known.entry_into_force}
    return {act: re.compile(found_in(cell, known.is_spaced), re.IGNORECASE) for act, cell in words.items()}
