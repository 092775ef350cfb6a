"""EVD: where the body of the release begins, and how its paragraphs are counted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding, Related
from ..document.content import peek
from ..document.facts import Facts, attempt
from ..system.printable import excerpt, number
from .registry import finding, rule
from .stored import is_body_here

if TYPE_CHECKING:
    from ..evidence.counting import Recount
    from ..evidence.foreign import Foreign
    from ..release.text import ReleaseText


@rule(
    "EVD023",
    "error",
    "most quotes are outside the body that was found (it begins with '...'); give release.begins (reported in "
    "place of EVD001, EVD002 and COV)",
)
def body_elsewhere(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Most quotes are outside the body that was found in the text, so the paragraphs are counted from the wrong place.

    The body begins after the last line that consists of the title or a subtitle; where there is no such line, it is the
    whole text. If a page repeats its title below the text, or prints it in the middle of a line, give the first words
    of the body under release.begins. If the place where the body must begin is clear from the quotes, it is named,
    jco check --fix writes it, and everything else is checked as if it stood there; so are words under begins that are
    too late, and words under ends that are too early. Where neither the title nor the
    quotes are anywhere in the text, file names the text of another release, and nothing else is compared with it.

    The release says:
        Outcome of the talks

        The ministers met in Suva on 14 May 2024.

        They agreed to open a direct shipping line.

        Outcome of the talks

        Share this page

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        meeting: {para: 1, quote: met in Suva}
        outcomes: [{kind: agree, by: all, what: Ships, para: 2, quote: agreed to open a direct shipping line}]

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt, begins: The ministers met, ends: shipping line}
        meeting: {para: 1, quote: met in Suva}
        outcomes: [{kind: agree, by: all, what: Ships, para: 2, quote: agreed to open a direct shipping line}]
    """  # noqa: E501
    text, recount = facts.text, _recount(facts)
    if facts.texts is not None and facts.texts.foreign is not None:
        yield _of_another(facts.texts.foreign, facts)
    if text is None:
        return
    if recount is not None and _is_of_body(recount):
        message = _of_bound(recount) or _elsewhere(recount.before, facts)
        yield finding(("release",), message, _to_write(recount, text), "key", _related(recount))
    elif recount is None and not is_body_here(facts):
        yield finding(("release",), _elsewhere(text, facts), _to_find(text, facts), "key", _title(text))


@rule(
    "EVD028",
    "error",
    "the locators of n quotes fit another counting: numbering: lines (or begins: '...') makes them right; "
    "reported in place of their EVD001, EVD002 and EVD008",
)
def shifted_locators(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Most locators are wrong, and right if the paragraphs are counted in another way: one line under release is wrong.

    Either another numbering (printed, blocks, lines), or a body that begins or ends in another place. Where neither
    makes them right, all numbers, or all from one on, are too high or too low by the same: somebody counted the title
    or a caption, began with 0, or passed a line over. At least three quotes of two paragraphs must become right, and
    four times as many as stay wrong: two quotes may be two slips (EVD002), unless both cite paragraphs that the text
    does not have, or one is in a paragraph that begins or ends cut off. Everything else is then checked by that
    counting, so that nothing is said of these locators one by one; jco check --fix writes the line.

    The release says:
        Outcome of the talks

        The ministers met in Suva on 14 May 2024.
        They agreed to open a direct shipping line.
        Fiji offered to train ten pilots.
        Peru thanked Fiji for its hospitality.

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        meeting: {para: 1, quote: met in Suva}
        outcomes:
          - {kind: agree, by: all, what: Ships, para: 2, quote: agreed to open a direct shipping line}
          - {kind: offer, by: FJI, what: Pilots, para: 3, quote: offered to train ten pilots}
          - {kind: thank, by: PER, what: Hospitality, para: 4, quote: thanked Fiji}

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt, numbering: lines}
        meeting: {para: 1, quote: met in Suva}
        outcomes:
          - {kind: agree, by: all, what: Ships, para: 2, quote: agreed to open a direct shipping line}
          - {kind: offer, by: FJI, what: Pilots, para: 3, quote: offered to train ten pilots}
          - {kind: thank, by: PER, what: Hospitality, para: 4, quote: thanked Fiji}
    """
    text, recount = facts.text, _recount(facts)
    if text is None or recount is None or _is_of_body(recount):
        return
    if recount.shift:
        yield finding(("release",), *_of_shift(recount, text, facts), "key")
    elif bound := _of_bound(recount):
        yield finding(("release",), bound, _to_write(recount, text), "key", _related(recount))
    else:
        lines = " and ".join(f"{name}: {_shown(name, words)}" for name, words in recount.fields.items())
        message = f"the locators of {recount.quotes} quotes fit another counting: {lines} makes them right"
        yield finding(("release",), message, _to_write(recount, text), "key")


def _of_shift(recount: Recount, text: ReleaseText, facts: Facts) -> tuple[str, str]:
    """Message and help where all numbers are too high or too low by the same."""
    far = abs(recount.shift)
    how = f"{far} too {'high' if recount.shift < 0 else 'low'}"
    wanted = recount.since + recount.shift if recount.since else 1
    first = next((place for place in text.paragraphs if place.locator == wanted), None)
    words = excerpt(text.stored[first.words : first.end][:300].partition("\n")[0], 60) if first is not None else ""
    counted = (
        f"paragraph {wanted} is '{words}' in line {text.line_of(first.start)}" if first is not None else "see jco text"
    )
    quotes = f"the locators of {recount.quotes} quotes are"
    what = f"from para {recount.since} on, {quotes} {how}" if recount.since else f"{quotes} all {how}"
    message = f"{what}: {counted} (numbering: {text.numbering})"
    from_one = f" from {recount.since} on" if recount.since else ""
    hint = f"write every number{from_one} under para {far} {'lower' if recount.shift < 0 else 'higher'}"
    if recount.since:
        return message, hint
    if text.description.begins and text.is_bounded and recount.shift < 0:
        from ..evidence.counting import words_above

        above = words_above(text, far)
        hint += ", or, if the release begins " + (
            f"in line {text.line_of(above[1])}, write begins: '{excerpt(above[0], 60)}' under release"
            if above is not None
            else "before that, give its first words under release.begins"
        )
    return message, hint


def _recount(facts: Facts) -> Recount | None:
    recount: Recount | None = facts.texts.recount if facts.texts is not None else None
    return recount


def _is_of_body(recount: Recount) -> bool:
    return recount.was_elsewhere and not {"begins", "ends"}.isdisjoint(recount.fields)


def _of_bound(recount: Recount) -> str:
    """What is said where words that the annotation gives bound the body too late or too early; else empty."""
    before = recount.before
    given = before.description
    quotes = number(recount.quotes, "quote")
    if "ends" in recount.fields and given.ends:
        line = before.line_of(before.body[1] - 1)
        return f"release.ends is too early: '{excerpt(given.ends, 60)}' ends the body in line {line}, before {quotes}"
    if "begins" in recount.fields and given.begins and before.is_bounded:
        line = before.line_of(before.first)
        words = f"'{excerpt(given.begins, 60)}' in line {line}"
        return f"release.begins is too late: the body begins with {words}, and {quotes} fit an earlier beginning"
    return ""


def _shown(name: str, words: str) -> str:
    return words if name == "numbering" else f"'{excerpt(words, 60)}'"


def _to_write(recount: Recount, text: ReleaseText) -> str:
    """``write begins: 'The two sides' (line 12) under release``."""
    places = {"begins": text.first, "ends": text.body[1] - 1}
    parts = [
        f"{name}: {_shown(name, words)}" + (f" (line {text.line_of(places[name])})" if name in places else "")
        for name, words in recount.fields.items()
    ]
    return f"write {' and '.join(parts)} under release"


def _elsewhere(text: ReleaseText, facts: Facts) -> str:
    """Which body was found, in words: where it begins and ends, and why there."""
    given = text.description
    if given.begins and text.is_bounded:
        why = ", as release.begins says"
    elif text.is_bounded:
        why = ", after the last line that consists of the title or a subtitle"
    else:
        why = f", for {'no line consists of the title or a subtitle' if given.title else 'no title is given'}"
    what = "outside the body that was found" if given.title or given.begins else "not in the paragraphs that they cite"
    return f"most quotes are {what}: {_begins(text, facts)}{_ends(text)}{why}"


def _of_another(foreign: Foreign, facts: Facts) -> Finding:
    """That the text is that of another release, and which file has the words."""
    (lost, of), what = (foreign.names, "names") if foreign.names else (foreign.quotes, "quotes")
    missing = f"{'the title and ' if foreign.lacks_title else ''}{lost} of {of} {what} are not in it"
    named = excerpt(facts.release.get("file") or "", 60)
    message = f"{named} does not seem to be the text of this release: {missing}; nothing was compared with it"
    if foreign.instead:
        hint = f"write file: {excerpt(foreign.instead, 60)}, where they are"
    else:
        hint = "give the name of the right text under file; if this is the right one, copy its words as it prints them"
    return finding(("release",), message, hint, "key", (Related("the text that is named", ("release", "file")),))


def _to_find(text: ReleaseText, facts: Facts) -> str:
    """How to say where the body is; where the page shows it, with the words."""
    from ..languages.words import language
    from ..layout.assumed import end_below, start_below

    lang = attempt(lambda: language(facts.release["lang"])) or ""
    start = start_below(text, lang)
    if start is None:
        return "give release.begins: the first words of the body (and ends: the last ones)"
    begins = f"'{excerpt(start.words, 40)}' (line {start.line})"
    end = end_below(text.reread(text.description._replace(begins=start.words)), lang)
    ends = f", and ends: '{excerpt(end.words, 60)}' (line {end.line})" if end else " (and ends: the last ones)"
    return f"give release.begins: the first words of the body, perhaps {begins}{ends}"


def _begins(text: ReleaseText, facts: Facts) -> str:
    """``it begins with 'Menu' in line 1 of release.txt``."""
    if text.first < 0:
        return "it is empty"
    body = "it" if text.is_bounded else "it is the whole text, and"
    words = excerpt(text.stored[text.first : text.body[1]][:300].partition("\n")[0], 60)
    name = peek(facts.data, "release", "file")
    file = f" of {excerpt(name, 60)}" if name else ""
    return f"{body} begins with '{words}' in line {text.line_of(text.first)}{file}"


def _ends(text: ReleaseText) -> str:
    given = text.description.ends
    return f", and ends in line {text.line_of(text.body[1] - 1)}" if given and text.has(given, any_case=True) else ""


def _related(recount: Recount) -> tuple[Related, ...]:
    """The words under ``begins`` or ``ends`` that are wrong, else the title."""
    given = recount.before.description
    bounds = [name for name in ("begins", "ends") if name in recount.fields and getattr(given, name)]
    return tuple(Related(f"the {name} that is given", ("release", name)) for name in bounds) or _title(recount.before)


def _title(text: ReleaseText) -> tuple[Related, ...]:
    is_of_title = text.is_bounded and text.description.title and not text.description.begins
    return (Related("the title; the body begins after it", ("release", "title")),) if is_of_title else ()
