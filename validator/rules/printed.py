"""EVD: names and printed words that the annotation gives, looked for in the text of the release."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding, Path
from ..document.content import each, peek
from ..document.facts import Facts, attempt
from ..evidence.locators import citations
from ..schema.roles import holders, may_be_inferred, with_words
from ..system.printable import excerpt
from .registry import finding, rule

if TYPE_CHECKING:
    from ..release.text import ReleaseText


@rule(
    "EVD007",
    "warning",
    "'Lee Do-hoon' is not in the release, which prints 'Lee Dohoon'; copy it as printed, or list it under inferred",
)
def name_not_there(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Names are given as the release prints them: of people, parties and places, posts, series, agreements, projects.

    The whole name must match, in its order: Kim is not found in Kimberley. In languages that inflect names the
    endings of its words may differ; a series may have its number in the middle; capitals do not count. The nearest
    printed form is shown. The places of this session and of the next or previous one, where each stands only in the
    paragraphs of the other, are exchanged; a city that stands only there, is in another country, and where this
    session is told the text has a city of its own country, is copied from it; so is one that two sessions have in
    two countries, and one that stands elsewhere while the paragraphs of the next session, the previous one or the event
    (of this session the quotes) name another known city of its country. Not reported for what is listed under
    inferred, for a name in Latin letters in a text in another script, for other names and other forms where the
    text of another version is not available, in languages of which jco does not know how they change names, and
    where no text is available.

    The release says:
        Outcome of the talks

        1. Vice Minister Lee Dohoon led the delegation.

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        people: {lee: {name: Lee Do-hun}}

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        people: {lee: {name: Lee Dohoon}}
    """
    if facts.text is None or facts.texts is None:
        return
    from ..ledger import CONTRADICTED, NAMES, traces

    texts = [facts.text, *facts.texts.versions.values()]
    found = [(fact, trace) for fact, trace in traces(facts, *NAMES) if trace.state == CONTRADICTED]
    for fact, trace in found:
        other = f"list {fact.field} under inferred" if fact.field in may_be_inferred(fact.kind) else "delete it"
        if trace.why:
            instead = f", which print '{excerpt(trace.prints, 60)}'" if trace.prints else ""
            instead = instead or ", but in those of another session, which is in another country"
            message = f"'{excerpt(fact.value, 60)}' is not in {trace.why}{instead}"
            both = [one for one, each in found if each.prints == fact.value and each.why]
            mistake = "the two places seem to be exchanged" if both else "this is the place of another session"
            hint = f"{mistake}: give each session its own, or {other}"
            if fact.path[0] != "meeting":
                hint = f"copy the place of the event as it is printed there, or {other}"
            yield finding(fact.path, message, hint, subject=fact.value)
            continue
        only = _only_inside(fact.value, texts)
        prints = f", which prints '{excerpt(trace.prints, 60)}'" if trace.prints and not only else ""
        message = f"'{excerpt(fact.value, 60)}' is not in the release{only or prints}"
        near = (trace.prints,) if prints else ()
        hint = f"copy it as it is printed, or {other}"
        yield finding(fact.path, message, hint, subject=fact.value, suggestions=near)


def _only_inside(words: str, texts: list[ReleaseText]) -> str:
    """Of what the words are a part, where they stand nowhere else."""
    from ..evidence.cuts import of_name

    found = next((cut for text in texts if (cut := of_name(text, words)) is not None), None)
    return f", only inside '{excerpt(found.whole, 60)}'" if found is not None else ""


@rule("EVD008", "warning", "date_text, when_text or amount.text is not in the cited paragraph; copy the printed words")
def printed_words_not_there(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """date_text, when_text and the text of an amount contain printed words, so they are in the cited paragraph.

    They may also be anywhere between the first and the last cited paragraph, and anywhere at all if para is left out.
    Words and numbers must match as a whole: 6 May is not in 16 May. Three dots skip words, capitals do not count. Not
    reported where the paragraphs are unreliable (EVD001, EVD010, EVD023).

    The release says:
        Outcome of the talks

        1. The ministers met in Suva on 14 May 2024.

        2. They agreed to open a direct shipping line.

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        meeting: {date: 2024-05-14, date_text: May 14, para: 1}

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        meeting: {date: 2024-05-14, date_text: 14 May 2024, para: 1}
    """
    if not facts.has_texts:
        return
    from ..ledger.cited import is_there

    for path, place, obj, words in _printed(facts):
        if is_there(words, obj, facts) is False:
            count = len(attempt(partial(citations, (), obj)) or ())
            where = "the cited paragraph" if count == 1 else "the cited paragraphs" if count else "the release"
            only = _only_inside(words, list(_texts(facts))) or _elsewhere(words, facts)
            hint = "copy the printed words, or correct para"
            message = f"'{excerpt(words, 60)}' is not in {where}{only}"
            yield finding((*path, *place), message, hint, rests_on=(*path, "para"))


def _elsewhere(words: str, facts: Facts) -> str:
    """In which paragraph of the annotated text the words stand, or what is printed that is most like them."""
    from ..evidence.names import manner, printed
    from ..evidence.nearest import nearest

    text = facts.text
    if text is None:
        return ""
    found = printed(words, [text], manner(""))
    place = text.at(found.start) if found is not None and text.is_known else None
    if place is not None:
        return f"; it is in {'the title' if place.locator == 'title' else f'paragraph {place.locator}'}"
    prints = nearest(words, [text]) if found is None else ""
    return f"; the release prints '{excerpt(prints, 60)}'" if prints else ""


def _texts(facts: Facts) -> Iterator[ReleaseText]:
    if facts.text is not None:
        yield facts.text
    if facts.texts is not None:
        yield from facts.texts.versions.values()


def _printed(facts: Facts) -> Iterator[tuple[Path, Path, dict[str, Any], str]]:
    """(object, place in it, its content, words) of all printed words that are given."""
    for kind, fields_of in with_words("date").items():
        for field in dict.fromkeys(fields_of.values()):
            for path, obj in facts.nodes(kind):
                words = peek(obj, field)
                if words is not None:
                    yield path, (field,), obj, words
    for kind, (field,) in holders("figure").items():
        for path, obj in facts.nodes(kind):
            for index, figure in each(peek(obj, field)):
                words = peek(figure, "text")
                if words is not None:
                    yield path, (field, index, "text"), obj, words
