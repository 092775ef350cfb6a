"""Waivers in the document: findings that are right for this release and do not count (WAV)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .catalogue import RULES
from .content import Unknown, each
from .diagnostic import Diagnostic, Finding, Path, Waived
from .edtf import parse
from .facts import Facts
from .printable import excerpt
from .rules import registered

_FORBIDDEN = ("YML", "SCH", "MIS002", "FMT", "WAV", "CFG", "RUN")
_OF_OTHERS = ("SER", "EVD021")  # these need other documents, or the JSON: it is not known whether they saw all
_OF_THE_TEXT = ("EVD", "COV", "OUT010", "ABS004", "MTG002")
_ENGLISH = ("COV002", "COV004", "ABS004")


def apply(diagnostics: list[Diagnostic], facts: Facts) -> tuple[list[Diagnostic], list[Finding]]:
    """The diagnostics with those that are waived marked, and what is wrong with the waivers themselves."""
    shown = list(diagnostics)
    faults: list[Finding] = []
    for index, waiver in _waivers(facts):
        try:
            faults += _apply_one(("annotation", "waive", index), waiver, shown, facts)
        except Unknown:
            continue
    return shown, faults


def _waivers(facts: Facts) -> Iterator[tuple[int, dict[str, Any]]]:
    try:
        yield from each(facts.data["annotation"].get("waive"))
    except (Unknown, KeyError):
        return


def _apply_one(path: Path, waiver: dict[str, Any], shown: list[Diagnostic], facts: Facts) -> Iterator[Finding]:
    code = waiver["rule"]
    if code not in RULES:
        yield _unknown(path, code)
        return
    if code.startswith(_FORBIDDEN):
        mend = "delete it, and correct what is wrong: YML, SCH, MIS002, FMT and WAV are never waived"
        yield Finding("WAV004", (*path, "rule"), f"{code} cannot be waived", mend)
        return
    where, why, until = waiver.get("path"), waiver["why"], waiver.get("until")
    if until is not None and until < facts.today:
        if parse(until) is not None:  # else DAT001 speaks of it
            yield Finding(
                "WAV002", path, f"the waiver of {code} ended on {until}", "delete it, or renew it with a reason"
            )
        return
    hits = [index for index, diagnostic in enumerate(shown) if _covers(code, where, diagnostic)]
    for index in hits:
        if shown[index].waived is None:
            shown[index] = shown[index]._replace(waived=Waived(why, until, "document"))
    if not hits and facts.content.is_whole and _has_run(code, shown, facts):
        place = f" at {excerpt(where, 60)}" if where else ""
        mend = "delete it, or correct its path" if where else "delete it"
        yield Finding("WAV001", path, f"the waiver of {code} matches no finding{place}", mend)


def _unknown(path: Path, code: str) -> Finding:
    from .schema.near import near

    offers = near(code, RULES)[:3]
    mend = f"did you mean {' or '.join(offers)}?" if offers else "jco rules lists them all"
    return Finding("WAV003", (*path, "rule"), f"there is no rule {code}", mend)


def _has_run(code: str, shown: list[Diagnostic], facts: Facts) -> bool:
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


def _covers(code: str, where: str | None, diagnostic: Diagnostic) -> bool:
    """Whether a finding is the one, or one of those, that a waiver speaks of; another waiver may speak of it too."""
    if diagnostic.rule.code != code:
        return False
    return where is None or diagnostic.pointer == where or diagnostic.pointer.startswith(where + "/")
