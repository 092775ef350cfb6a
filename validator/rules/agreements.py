"""AGR: agreements, and groups of them: what was signed, what is named twice, how many there are."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import partial
from typing import Any

from ..diagnostic import Finding, Path, Related
from ..document.content import each, entries, peek
from ..document.facts import Facts, attempt
from ..schema.roles import fields
from ..system.patterns import lazy
from ..system.printable import excerpt
from .registry import finding, rule

_MARK = lazy(r"\A\s*[(（]?\d{1,3}[.)、．）]\s*")  # the number of a paragraph
_BEFORE_SIGNATURE = ("proposed", "under-negotiation", "concluded")


@rule(
    "AGR001",
    "warning",
    "an outcome signs it, but its status is x; use signed (or later), or another kind of outcome",
)
def signed_but_status(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """An agreement that an outcome of kind sign refers to has the status signed or a later one: ratified, in force.

    An instrument that was only initialled is concluded, so concluded is reported only if the quote says that it was
    signed. Not reported where the session has not been held (yet).

    Wrong:
        meeting: {status: held}
        outcomes:
          - {kind: sign, by: all, what: A protocol, refs: protocol}
        agreements: {protocol: {name: Protocol on Trade, status: proposed}}

    Right:
        meeting: {status: held}
        outcomes:
          - {kind: sign, by: all, what: A protocol, refs: protocol}
        agreements: {protocol: {name: Protocol on Trade, status: signed}}
    """
    for name, agreement in entries(facts.table("agreements")):
        where = attempt(partial(signed_by, name, agreement, facts))
        if where is not None:
            message = f"an outcome signs '{excerpt(name, 60)}', but its status is {agreement['status']}"
            hint = "use signed (or later), or another kind of outcome"
            yield finding(("agreements", name, "status"), message, hint, related=(Related("signed here", where),))


def signed_by(name: str, agreement: dict[str, Any], facts: Facts) -> Path | None:
    """The outcome that signs an agreement, where the status is an earlier step."""
    status = agreement.get("status")
    if status not in _BEFORE_SIGNATURE or facts.meeting.get("status", "held") != "held":
        return None
    outcomes = _signatures(facts).get(name, ())
    return next((path for path, outcome in outcomes if status != "concluded" or _says_signed(outcome)), None)


def _signatures(facts: Facts) -> dict[str, list[tuple[Path, dict[str, Any]]]]:
    """Id → the outcomes of kind sign that refer to it, as far as they can be read."""
    found: dict[str, list[tuple[Path, dict[str, Any]]]] = {}
    for path, outcome in facts.nodes("outcome"):
        if peek(outcome, "kind") == "sign":
            for _, ref in each(peek(outcome, "refs")):
                found.setdefault(ref, []).append((path, outcome))
    return found


def _says_signed(outcome: dict[str, Any]) -> bool:
    words = " ".join(attempt(partial(_quotes, outcome)) or ()).lower()
    return "signed" in words and "initial" not in words and "conclu" not in words


def _quotes(entry: dict[str, Any]) -> list[str]:
    return entry.get("quote") or []


_BLANKS_OF_A_LONG_NAME = 3
_OF_ONE_NAME = 100  # that are compared with one; no release has as many


@rule("AGR002", "warning", "two agreements have the same name; merge them, or give them different names")
def same_name(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Two agreements have the same name: they are one agreement entered twice, or need a word more to distinguish them.

    Not reported where dates, period or parties of the two differ, or kind, unless the name is long and the release
    prints it once. Capitals and spaces make no difference.

    Wrong:
        agreements:
          epa: {name: Economic Partnership Agreement}
          partnership: {name: Economic Partnership Agreement}

    Right:
        agreements:
          epa: {name: Economic Partnership Agreement}
    """
    named: dict[str, list[tuple[str, dict[str, Any]]]] = {}
    for key, agreement in entries(facts.table("agreements")):
        name = peek(agreement, "name")
        if name is None:
            continue
        others = named.setdefault(" ".join(name.casefold().split()), [])
        near = others[:_OF_ONE_NAME]
        left_out = ("kind",) if near and _is_printed_once(name, facts) else ()
        is_one = partial(_may_be_one, agreement, left_out)
        earlier = next((other for other, entry in near if attempt(partial(is_one, entry))), None)
        others.append((key, agreement))
        if earlier is not None:
            message = f"'{excerpt(earlier, 60)}' has the same name: '{excerpt(name, 60)}'"
            hint = "merge the two, or give them different names"
            related = (Related("the first one", ("agreements", earlier, "name")),)
            yield finding(("agreements", key, "name"), message, hint, related=related)


def _is_printed_once(name: str, facts: Facts) -> bool:
    """Whether a name of many words stands in the release once: what it names has not two kinds."""
    plain = " ".join(name.casefold().split())
    return (
        facts.text is not None
        and plain.count(" ") >= _BLANKS_OF_A_LONG_NAME
        and " ".join(facts.text.stored.casefold().split()).count(plain) == 1
    )


def _may_be_one(first: dict[str, Any], left_out: tuple[str, ...], second: dict[str, Any]) -> bool:
    """Whether nothing that is given in both tells them apart, but for the fields that are left out."""
    told = [field for field in ("kind", *fields("date", "actor")["agreement"]) if field not in left_out]
    pairs = [(first.get(field), second.get(field)) for field in told]
    return all(one is None or other is None or one == other for one, other in pairs)


@rule("AGR003", "error", "the name or quote says 6, not 5; correct it")
def count_against_name(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The name (or else the quote) of a group of agreements or projects gives a different number from count.

    "six accords" is a count, "Agenda 2030" and "Phase 2" are not. Number words are read in the languages whose files
    have them. Where neither has a number, those before the name in the cited paragraphs count, if there is only one.
    Not reported where several numbers are counted or one of the others is the count, where the other number is under
    conflicts, and in languages whose numbers jco does not read.

    Wrong:
        release: {lang: en}
        agreements:
          accords: {name: six accords, count: 5}

    Right:
        release: {lang: en}
        agreements:
          accords: {name: six accords, count: 6}
    """
    for table in ("agreements", "projects"):
        for name, entry in entries(facts.table(table)):
            said = attempt(partial(_count_said, entry, facts))
            if said is not None:
                where, number = said
                message = f"the {where or 'cited paragraph'} says {number}, not {entry['count']}"
                related = (Related(f"the {where}", (table, name, where)),) if where else ()
                hint = "correct it; if the release gives both, record the other number under conflicts"
                yield finding((table, name, "count"), message, hint, related=related)


def _count_said(entry: dict[str, Any], facts: Facts) -> tuple[str, int] | None:
    """(field, number) of the one number that the name, the quote or else a cited paragraph ("") gives against count."""
    count = entry.get("count")
    if count is None or "count" in (entry.get("inferred") or ()):
        return None
    if any(conflict["field"] == "count" for conflict in entry.get("conflicts") or ()):
        return None
    from ..languages.number_words import named_times

    lang = facts.release["lang"]
    of_version = any(":" in str(para) for para in entry.get("para") or ())
    for field, texts in (("name", [entry["name"]]), ("quote", [] if of_version else entry.get("quote") or [])):
        text = unicodedata.normalize("NFC", " ; ".join(texts))
        said = _said_in(text, lang, entry["name"] if field == "quote" else "")
        others = _others(text, lang) - said
        if said:
            # Beside another number, or the name once more, it may be a part of the count.
            is_alone = not others and (field == "name" or named_times(text, lang, entry["name"]) <= 1)
            return (field, said.pop()) if is_alone and len(said) == 1 and count not in said else None
        if count in others:
            return None
    return None if of_version else _said_where_cited(entry, facts)


def _said_where_cited(entry: dict[str, Any], facts: Facts) -> tuple[str, int] | None:
    """The one number that stands before the name in the paragraphs that are cited for it."""
    from ..languages.number_words import counted, named_times, without_noun
    from ..layout.session import sentences
    from ..ledger.cited import stretches

    lang = facts.release["lang"]
    own = [(text.stored, near) for version, text, near in stretches(entry, facts) if not version]
    cited = [_MARK.sub("", stored[start:end], count=1) for stored, near in own for start, end in near]
    told = [
        (number, each) for text in cited for each in sentences(text) for number in counted(each, lang, entry["name"])
    ]
    said = [number for number, _ in told]
    # Another number of the sentence, one that counts nothing else, or the name once more may be a part of the count:
    # "two accords on trade and three on fisheries".
    others = {number for _, each in told for number in _others(each, lang)}
    others = (others | {number for text in cited for number in without_noun(text, lang)}) - {*said}
    others -= _others(entry["name"], lang)  # "accords between the two countries"
    is_one = len(said) == 1 and not others and sum(named_times(text, lang, entry["name"]) for text in cited) == 1
    return ("", said[0]) if is_one and said[0] != entry["count"] else None


def _said_in(text: str, lang: str, name: str) -> set[int]:
    """How many agreements or projects a text says there are; the numbers before the name itself come first."""
    from ..languages.figures import counts  # few documents have a group without names
    from ..languages.number_words import counted

    named = set(counted(text, lang, name) if name else ())
    return named or {*counts(text, lang), *counted(text, lang)}


def _others(text: str, lang: str) -> set[float]:
    """All the numbers of a text but years."""
    from ..languages.figures import figures
    from ..languages.number_words import numbers

    read = {value for figure in figures(text, lang) for value in figure.values} | numbers(text, lang)
    return {value for value in read if not 1900 <= value <= 2099}
