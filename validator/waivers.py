"""Waivers in the document: findings that are right for this release and do not count (WAV)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .catalogue import RULES
from .content import Unknown, each
from .diagnostic import Diagnostic, Finding, Waived
from .facts import Facts

_FORBIDDEN = ("YML", "SCH", "MIS002", "FMT", "WAV", "CFG", "RUN")
_NOT_RUN = ("EVD", "COV", "SER", "OUT010", "ABS004", "MTG002")


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


def _apply_one(
    path: tuple[str | int, ...], waiver: dict[str, Any], shown: list[Diagnostic], facts: Facts
) -> Iterator[Finding]:
    code = waiver["rule"]
    if code not in RULES:
        from .schema.near import near

        offers = near(code, RULES)[:3]
        mend = f"did you mean {' or '.join(offers)}?" if offers else "jco rules lists them all"
        yield Finding("WAV003", (*path, "rule"), f"there is no rule {code}", mend)
        return
    if code.startswith(_FORBIDDEN):
        mend = "correct the file: YML, SCH, MIS002, FMT and WAV are always to be mended"
        yield Finding("WAV004", (*path, "rule"), f"{code} cannot be waived", mend)
        return
    where, until = waiver.get("path"), waiver.get("until")
    hits = [index for index, diagnostic in enumerate(shown) if _covers(code, where, diagnostic)]
    if until is not None and until < facts.today:
        mend = "delete it, or renew it with a reason"
        yield Finding("WAV002", path, f"the waiver of {code} ended on {until}", mend)
        return
    for index in hits:
        shown[index] = shown[index]._replace(waived=Waived(waiver.get("why", ""), until, "document"))
    if not hits and facts.content.is_whole and not code.startswith(_NOT_RUN):
        place = f" at {where}" if where else ""
        yield Finding(
            "WAV001", path, f"the waiver of {code} matches no finding{place}", "delete it, or correct its path"
        )


def _covers(code: str, where: str | None, diagnostic: Diagnostic) -> bool:
    if diagnostic.rule.code != code or diagnostic.waived is not None:
        return False
    return where is None or diagnostic.pointer == where or diagnostic.pointer.startswith(where + "/")
