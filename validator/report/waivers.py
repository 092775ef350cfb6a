"""Waivers: findings that are right for a release and do not count, said in the document or in ``jco.toml`` (WAV)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from typing import Any

from ..catalogue import RULES
from ..config.policy import ALWAYS, Policy, Waiver
from ..diagnostic import Diagnostic, Finding, Path, Waived
from ..document.content import Unknown, each, peek
from ..document.edtf import parse
from ..document.facts import Facts, attempt
from ..system.printable import excerpt
from ..tuples import NamedTuple
from .ran import Findings, Place, has_run, places


class Entry(NamedTuple):
    """An error that a canonical JSON lists as waived; ``path`` is a JSON Pointer into it."""

    code: str
    path: str
    why: str


class InForce(NamedTuple):
    """A waiver of a document that holds: ``place`` is a rule and where it speaks, ``number`` its own in the list."""

    number: int
    place: Place
    why: str
    until: str | None


class Said(NamedTuple):
    """What a document says of findings that do not count, in plain data: all that is needed to waive more of them.

    ``listed``: the entries of a canonical JSON. ``ended``: what waivers that are over spoke of.
    """

    waivers: tuple[InForce, ...] = ()
    listed: tuple[Entry, ...] = ()
    ended: tuple[Place, ...] = ()


def apply(diagnostics: list[Diagnostic], facts: Facts, policy: Policy) -> tuple[list[Diagnostic], list[Finding]]:
    """The diagnostics with those that are waived marked, and what is wrong with the waivers of the document."""
    own, faults = _said(facts, policy)
    findings = Findings(diagnostics)
    _mark_all(findings, own, policy, facts.today)
    return findings.all, faults + list(_unused(own, findings, facts, policy))


def said(facts: Facts, policy: Policy) -> Said:
    """What the document of these facts says of findings that do not count."""
    return _said(facts, policy)[0]


def marked(diagnostics: list[Diagnostic], own: Said, policy: Policy, today: str) -> list[Diagnostic]:
    """Further diagnostics of a document with those that are waived marked."""
    findings = Findings(diagnostics)
    _mark_all(findings, own, policy, today)
    return findings.all


def _mark_all(findings: Findings, own: Said, policy: Policy, today: str) -> None:
    done: set[Place] = set()  # a hostile document has thousands of waivers for one place
    for waiver in own.waivers:
        for index in findings.at.get(waiver.place, ()) if waiver.place not in done else ():
            findings.waive(index, Waived(waiver.why, waiver.until, "document"))
        done.add(waiver.place)
    _mark_listed(findings, own)
    if policy.waivers:
        _mark(findings, policy, today)


def _said(facts: Facts, policy: Policy) -> tuple[Said, list[Finding]]:
    """What the document says, and what is wrong with its waivers whatever they speak of."""
    found: list[InForce] = []
    faults: list[Finding] = []
    for index, waiver in _waivers(facts):
        path = ("annotation", "waive", index)
        try:
            if policy.document_waivers:
                _one(index, waiver, facts.today, found, faults)
            else:
                faults.append(_unwanted(path))
        except Unknown:
            continue
    listed = tuple(entries(listed_before(facts))) if facts.content.is_whole else ()
    return Said(tuple(found), listed, tuple(sorted(ended_places(facts))) if listed else ()), faults


def _mark_listed(findings: Findings, own: Said) -> None:
    """Mark what a canonical JSON lists as waived when it was written: what its set waives does not travel with it."""
    listed: dict[Place, str] = {}
    for entry in own.listed:
        listed.setdefault((entry.code, entry.path), entry.why)
    ended = set(own.ended)
    for index, found in enumerate(findings.all) if listed else ():
        if found.waived is None and not found.rule.code.startswith(ALWAYS) and ended.isdisjoint(places(found)):
            why = next((listed[place] for place in places(found) if place in listed), None)
            if why is not None:
                findings.waive(index, Waived(why, None, "document"))


def listed_before(facts: Facts) -> Any:
    """What a canonical JSON lists as waived, as it stands there."""
    return peek(facts.data, "derived", "waived") if facts.is_canonical else None


def entries(listed: Any) -> Iterator[Entry]:
    """The entries of such a list; what is not one is passed over, since the schema speaks of it."""
    for each_ in list.__iter__(listed) if isinstance(listed, list) else ():
        entry = [peek(each_, name) for name in Entry._fields]
        if all(isinstance(value, str) for value in entry):
            yield Entry(*entry)


def _mark(findings: Findings, policy: Policy, today: str) -> None:
    """Mark what the waivers of the set speak of; what the document waives itself stays so."""
    kept: dict[Place, list[Waiver]] = {}
    for waiver in policy.waivers:
        if waiver.rule in RULES and not waiver.rule.startswith(ALWAYS) and not has_ended(waiver.until, today):
            kept.setdefault((waiver.rule, waiver.path or ""), []).append(waiver)

    @cache
    def first(place: Place, file: str) -> Waiver | None:
        return next((waiver for waiver in kept.get(place, ()) if concerns(waiver, file, policy)), None)

    for index, found in enumerate(findings.all):
        if found.waived is None:
            speaking = [speaks for place in places(found) if (speaks := first(place, found.file)) is not None]
            if speaking:
                waiver = min(speaking, key=lambda speaks: speaks.number)
                findings.waive(index, Waived(waiver.why, waiver.until, "jco.toml"))


def concerns(waiver: Waiver, file: str, policy: Policy) -> bool:
    """Whether a waiver of the set speaks of this file."""
    if not waiver.file:
        return True
    from ..system.globs import matcher

    return matcher((waiver.file,), policy.folder)(file)


def _waivers(facts: Facts) -> Iterator[tuple[int, dict[str, Any]]]:
    try:
        yield from each(facts.data["annotation"].get("waive"))
    except (Unknown, KeyError):
        return


def _unwanted(path: Path) -> Finding:
    hint = "delete it, or ask the maintainer for a waiver in jco.toml (which says document_waivers = false)"
    return Finding("WAV004", (*path, "rule"), "waivers in documents are not accepted in this set", hint)


def _one(index: int, waiver: dict[str, Any], today: str, found: list[InForce], faults: list[Finding]) -> None:
    """Add a waiver of the document to those that hold, or what is wrong with it to the faults."""
    path = ("annotation", "waive", index)
    code = waiver["rule"]
    if refused := refusal(code, (*path, "rule")):
        faults.append(refused)
        return
    where, why, until = waiver.get("path"), waiver["why"], waiver.get("until")
    if until is not None and has_ended(until, today):
        if parse(until) is not None:  # else DAT001 speaks of it
            faults.append(Finding("WAV002", path, *ended(code, until)))
        return
    found.append(InForce(index, (code, where or ""), why, until))


def _unused(own: Said, findings: Findings, facts: Facts, policy: Policy) -> Iterator[Finding]:
    """WAV001 for each waiver of the document whose rule has run, and found nothing there."""
    for waiver in own.waivers:
        code, where = waiver.place
        is_looked_for = not findings.at.get(waiver.place) and facts.content.is_whole and policy.runs(code)
        if is_looked_for and attempt(partial(has_run, code, findings, facts)):
            yield Finding("WAV001", ("annotation", "waive", waiver.number), *unused(code, where))


def refusal(code: str, path: Path = ()) -> Finding | None:
    """What is wrong with the waiver of a rule that cannot be waived; None for one that can."""
    if code in RULES:
        hint = "delete it, and correct the mistake: YML, SCH, MIS002, FMT and WAV cannot be waived"
        return Finding("WAV004", path, f"{code} cannot be waived", hint) if code.startswith(ALWAYS) else None
    from ..schema.near import near

    meant = tuple(near(code, RULES)[:3])
    hint = f"did you mean {' or '.join(meant)}?" if meant else "jco rules lists them all"
    return Finding("WAV003", path, f"there is no rule {excerpt(code, 40)}", hint, subject=code, suggestions=meant)


def has_ended(until: str | None, today: str) -> bool:
    """Whether the last day of a waiver is over."""
    return until is not None and until < today


def ended(code: str, until: str) -> tuple[str, str]:
    """Message and help of WAV002."""
    return f"the waiver of {code} ended on {until}", "delete it, or renew it with a reason"


def ended_places(facts: Facts) -> set[Place]:
    """What the waivers of the document that are over spoke of."""
    return {
        (waiver["rule"], waiver.get("path") or "")
        for _, waiver in _waivers(facts)
        if has_ended(waiver.get("until"), facts.today)
    }


def unused(code: str, where: str | None) -> tuple[str, str]:
    """Message and help of WAV001."""
    place = f" at {excerpt(where, 60)}" if where else ""
    return f"the waiver of {code} matches no finding{place}", "delete it, or correct its path" if where else "delete it"
