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
from ..system.printable import excerpt
from .registry import finding, rule

_BEFORE_SIGNATURE = ("proposed", "under-negotiation", "concluded")


@rule("AGR001")
def signed_but_status(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """An agreement that an outcome of kind sign refers to has the status signed or a later one: ratified, in force.

    An instrument that was only initialled is concluded, so concluded is reported only if the quote says that it was
    signed. Not reported where the session has not been held (yet).
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


@rule("AGR002")
def same_name(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Two agreements have the same name: they are one agreement entered twice, or need a word more to distinguish them.

    Not reported where kind, dates, period or parties of the two differ. Capitals and spaces make no difference.
    """
    named: dict[str, list[tuple[str, dict[str, Any]]]] = {}
    for key, agreement in entries(facts.table("agreements")):
        name = peek(agreement, "name")
        if name is None:
            continue
        others = named.setdefault(" ".join(name.casefold().split()), [])
        earlier = next((other for other, entry in others if attempt(partial(_may_be_one, entry, agreement))), None)
        others.append((key, agreement))
        if earlier is not None:
            message = f"'{excerpt(earlier, 60)}' has the same name: '{excerpt(name, 60)}'"
            hint = "merge the two, or give them different names"
            related = (Related("the first one", ("agreements", earlier, "name")),)
            yield finding(("agreements", key, "name"), message, hint, related=related)


def _may_be_one(first: dict[str, Any], second: dict[str, Any]) -> bool:
    """Whether nothing that is given in both tells them apart."""
    pairs = [(first.get(field), second.get(field)) for field in ("kind", *fields("date", "actor")["agreement"])]
    return all(one is None or other is None or one == other for one, other in pairs)


@rule("AGR003")
def count_against_name(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The name (or else the quote) of a group of agreements or projects gives a different number from count.

    "six accords" is a count, "Agenda 2030" and "Phase 2" are not. Not reported where several numbers are named, where
    the other number is under conflicts, and in languages whose numbers jco does not read.
    """
    for table in ("agreements", "projects"):
        for name, entry in entries(facts.table(table)):
            said = attempt(partial(_count_said, entry, facts))
            if said is not None:
                field, number = said
                message = f"the {field} says {number}, not {entry['count']}"
                related = (Related(f"the {field}", (table, name, field)),)
                hint = "correct it; if the release gives both, record the other number under conflicts"
                yield finding((table, name, "count"), message, hint, related=related)


def _count_said(entry: dict[str, Any], facts: Facts) -> tuple[str, int] | None:
    """(field, number) of the one number that the name, or else the quote, gives against the count."""
    count = entry.get("count")
    if count is None or any(conflict["field"] == "count" for conflict in entry.get("conflicts") or ()):
        return None
    lang = facts.release["lang"]
    of_version = any(":" in str(para) for para in entry.get("para") or ())
    for field, texts in (("name", [entry["name"]]), ("quote", [] if of_version else entry.get("quote") or [])):
        said, others = _numbers(" ; ".join(texts), lang)
        if said:
            return (field, said.pop()) if len(said) == 1 and not others and count not in said else None
    return None


def _numbers(text: str, lang: str) -> tuple[set[int], set[float]]:
    """How many agreements or projects a text says there are, and its other numbers that are not years."""
    from ..languages.figures import counts, figures  # few documents have a group without names

    text = unicodedata.normalize("NFC", text)
    said = set(counts(text, lang))
    others = {value for figure in figures(text, lang) for value in figure.values}
    return said, {value for value in others - said if not 1900 <= value <= 2099}
