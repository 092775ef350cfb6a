"""COV: what of the release nobody cited."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..diagnostic import Finding
from ..document.content import Unknown
from ..document.facts import Facts, attempt
from ..evidence.coverage import coverage, read_all
from ..evidence.locators import citations, citing, quoting, readable
from ..system.printable import excerpt
from .registry import finding, rule
from .uncovered import around, beginning, cited_by_outcomes, in_ranges, is_draft, nearest, ways

_MOST = 10_000  # as many as are shown of a document; a text of a hundred thousand lines has no right annotation


@rule(
    "COV001",
    "error once complete",
    "nothing is annotated from paragraph 8; annotate it, or list it under annotation.skip with the reason",
)
def paragraph_not_covered(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Every paragraph is cited by some object, or listed under annotation.skip with the reason.

    Whatever has a para may cite it: an outcome, meeting, next, a person, a party, an agreement, an event. A bullet or a
    note that is cited counts for its paragraph; paragraph 0 and the headings need not be cited. Without the text, the
    number under paragraphs is used. A warning in a draft, where one finding names them all; an error in a complete
    annotation, at the outcome behind which it would be annotated; those that one line leaves out are named together.
    Not reported for a paragraph that, as its quote shows, a wrong locator was meant to cite, and where such locators
    may explain them all. Of a paragraph that looks like what a page has around its text (menus, share lines, contacts,
    related news) the help names the words for begins or ends.

    Wrong, in a complete document:
        release: {paragraphs: 4}
        annotation: {status: draft}

    Right:
        release: {paragraphs: 4}
        annotation: {status: draft, skip: [{para: 4, why: contact details}]}
    """
    if not _is_known(facts):
        return
    covered, lost = coverage(facts), _lost(facts)
    still_open = [number for number in covered.open if number not in lost] if covered is not None else []
    if covered is None or len(still_open) <= _leading_nowhere(facts, sum(map(len, covered))):
        return
    cited, apart = cited_by_outcomes(facts), around(facts, still_open)
    last = max(covered.cited, default=0)
    is_end = 0 < last < still_open[0]
    if len(still_open) > 1 and is_draft(facts):
        begins = beginning(still_open[0], facts).replace(": ", f"; {still_open[0]} begins with ", 1)
        message = f"nothing is annotated from paragraphs {in_ranges(still_open)}{begins}"
        place, on = nearest(still_open[0], cited, document)
        yield finding(place, message, ways(facts, "them", apart.get(still_open[0], ""), is_end=is_end), on)
        return
    for numbers in _of_one_cause(still_open[:_MOST], apart):
        first = numbers[0]
        place, on = nearest(first, cited, document)
        begins = beginning(first, facts)
        what, them = f"paragraph {first}{begins}", "it"
        if len(numbers) > 1:
            what, them = f"paragraphs {in_ranges(numbers)}{begins.replace(': ', f'; {first} begins with ', 1)}", "them"
        help_ = ways(facts, them, apart.get(first, ""), is_end=0 < last < first)
        yield finding(place, f"nothing is annotated from {what}", help_, on)


def _of_one_cause(still_open: list[int], apart: dict[int, str]) -> list[list[int]]:
    """Paragraphs that one line leaves out, begins or ends, together; each other one alone."""
    causes: dict[object, list[int]] = {}
    for number in still_open:
        causes.setdefault(apart.get(number) or number, []).append(number)
    return list(causes.values())


def _lost(facts: Facts) -> set[int]:
    """Paragraphs that hold a quote for which another one is cited: EVD002 or EVD001 speaks of it."""
    if facts.text is None:
        return set()
    from ..evidence.quotes import located

    places = (quote.text.at(quote.start) for quote in located(facts) if quote.text is facts.text and quote.start >= 0)
    return {place.locator for place in places if place is not None and isinstance(place.locator, int)}


def _leading_nowhere(facts: Facts, count: int) -> int:
    """How many locators lead to no paragraph (EVD001): each may be a slip for one that now nobody seems to cite."""
    own = (one.number for one in readable(facts, citing()) if not one.lang)
    return sum(number is not None and number > count for number in own)


@rule("COV002", "info", "paragraph 3: no quote from the sentence '...' (English)")
def sentence_not_covered(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A paragraph is quoted, but one of its sentences is not: an outcome may be missing.

    English only. Not reported for short sentences, for one that only says who led the sides where they are annotated,
    for paragraphs that are skipped, and where an outcome that cites the paragraph has no quote, or anything that cites
    it has a quote that is not there or is refused.

    The release says:
        Outcome of the talks

        1. They agreed to open a direct shipping line. They also agreed to hold a fair.

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        meeting: {series: Fiji-Peru Joint Committee}
        parties: {FJI: {role: side}, PER: {role: side}}
        outcomes: [{kind: agree, by: all, what: Ships, para: 1, quote: agreed to open a direct shipping line}]

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        meeting: {series: Fiji-Peru Joint Committee}
        parties: {FJI: {role: side}, PER: {role: side}}
        outcomes:
          - {kind: agree, by: all, what: Ships, para: 1, quote: agreed to open a direct shipping line}
          - {kind: agree, by: all, what: A fair, para: 1, quote: also agreed to hold a fair}
    """
    text = facts.text
    if text is None:
        return
    from ..evidence.sentences import Stretches, asked_for

    found = asked_for(facts) or ()
    read_all(facts)
    apart = _without_quote(facts) | _misquoted(facts) if found else set()
    quoted = Stretches((each.start, each.end) for each in found if each.is_quoted)
    place, on = _outcomes(document)
    for each in found:
        paragraph = text.places[each.paragraph]
        if each.is_quoted or each.paragraph in apart or not quoted.touches(paragraph.start, paragraph.end):
            continue
        words = excerpt(text.stored[each.start : each.end], 80)
        message = f"paragraph {each.paragraph}: no quote from the sentence '{words}'"
        yield finding(place, message, "annotate it if it says something that matters", on)


def _without_quote(facts: Facts) -> set[int | str]:
    """What is cited by outcomes that have no quote, and by all that has one that cannot be read."""
    found: set[int | str] = set()
    for kind in quoting():
        for path, obj in facts.nodes(kind):
            quotes = attempt(lambda obj=obj: list(obj.get("quote") or ()))  # type: ignore[misc]
            if quotes is None or (kind == "outcome" and not quotes):
                found.update(one.number for one in citations(path, obj) if one.number is not None)
    return found


def _misquoted(facts: Facts) -> set[int | str]:
    """What is cited with quotes that are not there (EVD002): which sentence was meant is not known."""
    from ..evidence.locating import CAPITALS, EXACT
    from ..evidence.quotes import located

    wrong = [quote for quote in located(facts) if quote.verdict not in (EXACT, CAPITALS)]
    return {one.number for quote in wrong for one in quote.cited if one.number is not None}


@rule("COV003", "warning", "the paragraph is both skipped and cited; delete it from skip")
def skipped_and_cited(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A skipped paragraph contains nothing to annotate, so nothing should cite it.

    Not reported where only a bullet is skipped and the paragraph itself is cited.

    Wrong:
        release: {paragraphs: 2}
        outcomes: [{kind: agree, by: all, what: Ships, para: 2}]
        annotation: {status: draft, skip: [{para: 2, why: heading}]}

    Right:
        release: {paragraphs: 2}
        outcomes: [{kind: agree, by: all, what: Ships, para: 2}]
        annotation: {status: draft, skip: [{para: 1, why: heading}]}
    """
    if not facts.nodes("skip") or not _is_known(facts):
        return
    cited: dict[Any, None] = {}
    for kind in citing():
        for path, obj in facts.nodes(kind) if kind != "skip" else ():
            try:
                for one in citations(path, obj):
                    # Who cites a bullet cites something of its paragraph; not the other way round.
                    cited.setdefault((one.lang, one.locator))
                    cited.setdefault((one.lang, one.number if one.number is not None else one.locator), None)
            except Unknown:
                continue
    for path, obj in facts.nodes("skip"):
        for one in citations(path, obj):
            if (one.lang, one.locator) in cited:
                message = f"paragraph {one.as_written} is both skipped and cited"
                yield finding(one.path, message, "delete it from skip, or correct what cites it")


@rule("COV004", "info", "a country or 'Minister X' in the text is not declared; declare it if it matters")
def undeclared_name(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A country or a minister in the text is not declared: if it matters, declare it with role: mentioned.

    English only; the country by its name, the minister as "Minister X". Not reported for paragraphs that are skipped.

    The release says:
        Outcome of the talks

        1. The ministers also spoke of trade with China.

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        parties: {FJI: {role: side, name: Fiji}, PER: {role: side, name: Peru}}
        people: {tora: {name: Ana Tora, party: FJI}}
        outcomes: [{kind: discuss, by: all, what: Trade, para: 1}]

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        parties: {FJI: {role: side, name: Fiji}, PER: {role: side, name: Peru}, CHN: {role: mentioned, name: China}}
        people: {tora: {name: Ana Tora, party: FJI}}
        outcomes: [{kind: discuss, by: all, what: Trade, para: 1}]
    """
    text = facts.text
    if text is None or facts.release["lang"].split("-")[0] != "en" or not _is_known(facts):
        return
    from ..evidence.mentions import countries, ministers

    skipped = {one.locator for path, obj in facts.nodes("skip") for one in citations(path, obj)}
    kept = [place for place in text.paragraphs if place.locator not in skipped]
    stretches = [text.stored[place.words : place.end] for place in kept]
    for table, names in (("parties", countries(stretches, facts)), ("people", ministers(stretches, facts))):
        for name in names:
            message = f"'{excerpt(name, 60)}' is in the text, but not declared"
            hint = f"if it matters, declare it under {table} with role: mentioned"
            yield finding((table,), message, hint, "key" if table in document else "missing")


def _is_known(facts: Facts) -> bool:
    """Whether the paragraphs can be relied on, and the text, if one is named, is not one that cannot be read."""
    if facts.text is None:
        return True
    from ..evidence.body import is_elsewhere
    from ..evidence.quotes import is_known

    return is_known(facts.text, facts) and not facts.text.doubts and not is_elsewhere(facts)


def _outcomes(document: dict[str, Any]) -> tuple[tuple[str, ...], Any]:
    return ("outcomes",), "key" if "outcomes" in document else "missing"
