"""Waivers: findings that are right for a release and do not count, said in the document or in ``jco.toml`` (WAV)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from .catalogue import RULES
from .content import Unknown, each
from .diagnostic import Diagnostic, Finding, Path, Waived
from .edtf import parse
from .facts import Facts
from .policy import ALWAYS, Policy, Waiver
from .printable import excerpt
from .rules import registered

_OF_OTHERS = ("SER", "EVD021")  # these need other documents, or the JSON: it is not known whether they saw all
_OF_THE_TEXT = ("EVD", "COV", "OUT010", "ABS004", "MTG002")
_ENGLISH = ("COV002", "COV004", "ABS004")


class Entry(NamedTuple):
    """An error that a canonical JSON lists as waived; ``path`` is a JSON Pointer into it."""

    code: str
    path: str
    why: str


def apply(diagnostics: list[Diagnostic], facts: Facts, policy: Policy) -> tuple[list[Diagnostic], list[Finding]]:
    """The diagnostics with those that are waived marked, and what is wrong with the waivers of the document."""
    shown = list(diagnostics)
    faults: list[Finding] = []
    for index, waiver in _waivers(facts):
        path = ("annotation", "waive", index)
        try:
            faults += _apply_one(path, waiver, shown, facts, policy) if policy.document_waivers else [_unwanted(path)]
        except Unknown:
            continue
    _mark_listed(shown, facts)
    for kept in policy.waivers:
        if kept.rule in RULES and not kept.rule.startswith(ALWAYS) and not has_ended(kept.until, facts.today):
            _mark(shown, kept, policy)
    return shown, faults


def _mark_listed(shown: list[Diagnostic], facts: Facts) -> None:
    """Mark what a canonical JSON lists as waived when it was written: what its set waives does not travel with it."""
    listed = list(entries(listed_before(facts))) if facts.content.is_whole else []
    for index, found in enumerate(shown) if listed else ():
        if found.waived is None and not found.rule.code.startswith(ALWAYS) and not ends_before(found, facts):
            why = next((each.why for each in listed if covers(each.code, each.path, found)), None)
            if why is not None:
                shown[index] = found._replace(waived=Waived(why, None, "document"))


def listed_before(facts: Facts) -> Any:
    """What a canonical JSON lists as waived, as it stands there."""
    derived = dict.get(facts.data, "derived") if facts.is_canonical else None
    return dict.get(derived, "waived") if isinstance(derived, dict) else None


def entries(listed: Any) -> Iterator[Entry]:
    """The entries of such a list; what is not one is passed over, since the schema speaks of it."""
    for each_ in list.__iter__(listed) if isinstance(listed, list) else ():
        if isinstance(each_, dict) and all(isinstance(dict.get(each_, name), str) for name in Entry._fields):
            yield Entry(*(dict.__getitem__(each_, name) for name in Entry._fields))


def _mark(shown: list[Diagnostic], waiver: Waiver, policy: Policy) -> None:
    """Mark what a waiver of the set speaks of; what the document waives itself stays so."""
    for index, found in enumerate(shown):
        if found.waived is None and covers(waiver.rule, waiver.path, found) and concerns(waiver, found.file, policy):
            shown[index] = found._replace(waived=Waived(waiver.why, waiver.until, "jco.toml"))


def concerns(waiver: Waiver, file: str, policy: Policy) -> bool:
    """Whether a waiver of the set speaks of this file."""
    if not waiver.file:
        return True
    from .globs import matcher

    return matcher((waiver.file,), policy.folder)(file)


def _waivers(facts: Facts) -> Iterator[tuple[int, dict[str, Any]]]:
    try:
        yield from each(facts.data["annotation"].get("waive"))
    except (Unknown, KeyError):
        return


def _unwanted(path: Path) -> Finding:
    mend = "delete it, or ask the maintainer for a waiver in jco.toml (there: document_waivers = false)"
    return Finding("WAV004", (*path, "rule"), "waivers in documents do not hold in this set", mend)


def _apply_one(
    path: Path, waiver: dict[str, Any], shown: list[Diagnostic], facts: Facts, policy: Policy
) -> Iterator[Finding]:
    code = waiver["rule"]
    if refused := refusal(code):
        yield Finding(refused[0], (*path, "rule"), *refused[1:])
        return
    where, why, until = waiver.get("path"), waiver["why"], waiver.get("until")
    if until is not None and has_ended(until, facts.today):
        if parse(until) is not None:  # else DAT001 speaks of it
            yield Finding("WAV002", path, *ended(code, until))
        return
    hits = [index for index, diagnostic in enumerate(shown) if covers(code, where, diagnostic)]
    for index in hits:
        if shown[index].waived is None:
            shown[index] = shown[index]._replace(waived=Waived(why, until, "document"))
    if not hits and facts.content.is_whole and policy.runs(code) and has_run(code, shown, facts):
        yield Finding("WAV001", path, *unused(code, where))


def refusal(code: str) -> tuple[str, str, str] | None:
    """The code, message and mend for a rule that cannot be waived; None for one that can."""
    if code in RULES:
        mend = "delete it, and correct what is wrong: YML, SCH, MIS002, FMT and WAV are never waived"
        return ("WAV004", f"{code} cannot be waived", mend) if code.startswith(ALWAYS) else None
    from .schema.near import near

    offers = near(code, RULES)[:3]
    mend = f"did you mean {' or '.join(offers)}?" if offers else "jco rules lists them all"
    return "WAV003", f"there is no rule {excerpt(code, 40)}", mend


def has_ended(until: str | None, today: str) -> bool:
    """Whether the last day of a waiver is over."""
    return until is not None and until < today


def ended(code: str, until: str) -> tuple[str, str]:
    """Message and mend of WAV002."""
    return f"the waiver of {code} ended on {until}", "delete it, or renew it with a reason"


def of_the_text(code: str) -> bool:
    """Whether a rule finds something only where the text of the release is at hand."""
    return code.startswith(_OF_THE_TEXT)


def ends_before(found: Diagnostic, facts: Facts) -> bool:
    """Whether the document had a waiver for a finding, of which the last day is over."""
    return any(
        covers(waiver["rule"], waiver.get("path"), found) and has_ended(waiver.get("until"), facts.today)
        for _, waiver in _waivers(facts)
    )


def unused(code: str, where: str | None) -> tuple[str, str]:
    """Message and mend of WAV001."""
    place = f" at {excerpt(where, 60)}" if where else ""
    return f"the waiver of {code} matches no finding{place}", "delete it, or correct its path" if where else "delete it"


def has_run(code: str, shown: list[Diagnostic], facts: Facts) -> bool:
    """Whether the rule has seen the whole document, and the text of its release if it reads that.

    Beside an error of its own family a rule may be silent, since one fault is said once.
    """
    if any(found.severity == "error" and not found.waived and found.rule.code[:3] == code[:3] for found in shown):
        return False
    if code.startswith(_OF_OTHERS) or (code.startswith(_OF_THE_TEXT) and not _has_read(code, shown, facts)):
        return False
    return code == "MIS001" or any(code == rule.code for rule in registered())


def _has_read(code: str, shown: list[Diagnostic], facts: Facts) -> bool:
    """Whether the text is at hand, without other versions, and its body and language were understood."""
    if facts.text is None or facts.release.get("versions") or any(found.rule.code == "EVD023" for found in shown):
        return False
    return code not in _ENGLISH or facts.release["lang"].split("-")[0] == "en"


def covers(code: str, where: str | None, diagnostic: Diagnostic) -> bool:
    """Whether a finding is the one, or one of those, that a waiver speaks of; another waiver may speak of it too."""
    if diagnostic.rule.code != code:
        return False
    return where is None or diagnostic.pointer == where or diagnostic.pointer.startswith(where + "/")
