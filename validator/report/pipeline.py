"""The stages in order: bytes → document → schema → content → completeness, rules, waivers → report.

Accept first: what only explains an invalid document is imported and computed when there is something to explain.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from .. import rules
from ..catalogue import RULES
from ..config.policy import Policy
from ..diagnostic import RANK, Diagnostic, Finding, Waived
from ..document import completeness
from ..document.building import build
from ..document.content import Content, known, peek
from ..document.facts import Facts
from ..document.places import diagnose
from ..rules.hiding import hide
from ..schema import check as check_schema
from ..schema.blanks import without_blanks
from ..schema.roles import as_read
from ..source import Document, Limits, load
from ..system.patterns import lazy
from ..system.printable import excerpt
from . import canonical, waived, waivers
from .report import Report, failed

if TYPE_CHECKING:
    from ..release.finding import Surroundings, Texts

T = TypeVar("T")
FORMAT = "jco/1.0"
_VERSION = (1, 0)
_VERSION_OF = lazy(r"jco/(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)")
_SWITCHED_OFF = Waived("the rule is switched off (ignore, select)", None, "jco.toml")
MOST_FINDINGS = 10_000
"""Of one document. No annotation comes near it; a file made to be hostile would otherwise have a hundred thousand."""


def check(
    data: bytes,
    file: str,
    today: str,
    limits: Limits | None = None,
    around: Surroundings | None = None,
    policy: Policy | None = None,
) -> Report:
    """The report on the bytes of one document. Never raises for anything that the bytes may hold.

    ``around`` says where its texts are looked for; None: nowhere, so that nothing is said of them. ``policy`` says
    which findings count; None: all.
    """
    return with_fallback(
        lambda: check_document(load(data, file, limits, as_read()), today, limits, around, policy),
        lambda error: failed(file, error),
    )


def read(data: bytes, file: str, limits: Limits | None = None) -> Report:
    """The report on the bytes of one document whose content alone is asked for: no rule looks at it."""

    def work() -> Report:
        document = load(data, file, limits, as_read())
        found = _content(document)
        return found if isinstance(found, Report) else Report(document, (), found[0])

    return with_fallback(work, lambda error: failed(file, error))


def with_fallback(work: Callable[[], T], otherwise: Callable[[Exception], T]) -> T:
    """What the work on one document gives; where it fails, which is a bug of jco, what ``otherwise`` gives.

    So one document never ends a run. The work must be pure: what it has written before it fails stays written.
    """
    try:
        return work()
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        return otherwise(error)


def check_document(
    document: Document,
    today: str,
    limits: Limits | None = None,
    around: Surroundings | None = None,
    policy: Policy | None = None,
) -> Report:
    """The report on a document that was loaded."""
    found = _content(document)
    if isinstance(found, Report):
        return found
    content, findings = found
    findings += completeness.missing(content)
    texts = _texts(content, around, limits or Limits(), document.is_json)
    facts = Facts(content, today, document.is_json, texts, document.file)
    if facts.text is not None:
        _decide_on_text(facts, around, limits or Limits())
    findings += rules.run(facts)
    report = Report(document, (), content, facts, policy or Policy())
    if facts.has_texts or (document.is_json and content.is_whole):
        findings += canonical.faults(facts, lambda: completeness.filled(content).counts)
    if not findings and not _has_waivers(content, facts):
        return report
    return _with_diagnostics(findings, report, facts)


def _content(document: Document) -> tuple[Content, list[Finding]] | Report:
    """What a document says, with the faults of how it says it; the whole report where nothing more is said of it."""
    if document.stopped:
        return _stopped(document, list(document.faults))
    newer = _unsupported(document.data)
    if newer is not None:
        return _stopped(document, [newer])
    numbers = {fault.path for fault in document.faults if fault.code == "YML008"}
    data, by_hand = _without_derived(_without_blanks(document), document.is_json)
    data, findings, refused = check_schema(data, numbers)
    if findings:
        from ..document.advice import advised  # what only an invalid document needs

        findings = advised(findings, document.data)
    document.renamed = refused.renamed
    findings = [*_advised(document), *by_hand, *findings]
    if () in refused.values or len(findings) > MOST_FINDINGS:
        return _stopped(document, _of_a_text(findings, document.file), isinstance(data, dict))
    content = build(data, refused)
    return content, [*findings, *content.faults]


def _of_a_text(findings: list[Finding], file: str) -> list[Finding]:
    """The findings on a file that is no document at all, where it seems to be the text of a release."""
    if not file.lower().endswith((".txt", ".html", ".htm")):
        return findings
    hint = f"if this is the text of a release, jco new {excerpt(file, 60)} starts its annotation"
    return [each._replace(help=hint) if each.code == "SCH003" and not each.path else each for each in findings]


def _texts(content: Content, around: Surroundings | None, limits: Limits, is_json: bool) -> Texts | None:
    """The stored texts that the release names. A document that names none pays for nothing."""
    if around is None or not _names_texts(content):
        return None
    from ..evidence.texts import open_texts

    texts = open_texts(content, around, limits)
    if is_json and texts.main is not None:
        from ..evidence.changed import set_aside

        set_aside(texts, peek(content.data, "derived"))
    return texts


def _decide_on_text(facts: Facts, around: Surroundings | None, limits: Limits) -> None:
    """Which text it is, and how its paragraphs are counted, as the quotes bear it out."""
    if around is not None and facts.text is not None and not facts.text.is_bounded:
        from ..evidence.foreign import set_aside

        set_aside(facts, around, limits)
    if facts.text is not None:
        from ..evidence.counting import settle

        settle(facts)


def _names_texts(content: Content) -> bool:
    """Whether the release names a text, be it under a key that is misspelt."""
    if {"file", "versions"} & known(peek(content.data, "release")).keys():
        return True
    return not content.is_whole and any(content.as_written(("release", name)) for name in ("file", "versions"))


def _advised(document: Document) -> list[Finding]:
    """The faults of the YAML, those of numbers with the help of their field."""
    if not document.faults:
        return []
    from ..schema.values import advise

    return [advise(each, document.data) if each.code == "YML008" else each for each in document.faults]


def _worst(findings: list[Finding], are_more: bool = False) -> list[Finding]:
    """All findings, or of very many the worst, so that no file can exhaust the memory; the last one says so."""
    if len(findings) <= MOST_FINDINGS and not are_more:
        return findings
    kept = sorted(findings, key=lambda each: -RANK[RULES[each.code].severity])[:MOST_FINDINGS]
    last = kept[-1]
    return [*kept[:-1], last._replace(message=f"{last.message} (and many more findings in this file)")]


def _stopped(document: Document, findings: list[Finding], are_more: bool = False) -> Report:
    worst = _worst(findings, are_more)
    return Report(document, _sorted(diagnose(finding, document) for finding in worst))


def _with_diagnostics(findings: list[Finding], report: Report, facts: Facts) -> Report:
    """The report with its diagnostics: waived, hidden, of rules that are switched off, or none of these."""
    is_complete, runs = report.is_complete, report.policy.runs
    on, off = (
        [
            diagnose(each, report.document, is_complete)
            for each in _worst([one for one in findings if runs(one.code) is on])
        ]
        for on in (True, False)
    )
    on, faults = waivers.apply(on, facts, report.policy)
    found = hide([*on, *(each._replace(waived=_SWITCHED_OFF) for each in off)])
    ignored = [each for each in found if each.waived is _SWITCHED_OFF]
    kept = [each for each in found if each.waived is not _SWITCHED_OFF]
    # Who waives a finding has looked at it: it is listed, though another one says as much.
    shown = [each._replace(hidden=None) for each in kept if each.hidden is None or each.waived is not None]
    report = report._replace(
        hidden=_sorted(each for each in kept if each.hidden is not None and each.waived is None),
        ignored=tuple(each for each in ignored if each.severity == "error" and each.hidden is None),
    )
    faults += waived.faults((*shown, *report.ignored), facts)
    return report._replace(diagnostics=_sorted((*shown, *(diagnose(fault, report.document) for fault in faults))))


def _sorted(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(found, key=Diagnostic.order))


def _has_waivers(content: Content, facts: Facts) -> bool:
    return facts.is_canonical or bool(content.nodes.get("waiver"))


def _without_blanks(document: Document) -> Any:
    return without_blanks(document.data) if document.has_blanks else document.data


def _unsupported(data: Any) -> Finding | None:
    """FMT001 for a version of the format that this tool does not know."""
    name = data.get("format") if isinstance(data, dict) else None
    match = _VERSION_OF.fullmatch(name) if isinstance(name, str) else None
    if match is None:
        return None
    major, minor = match.groups()
    if max(len(major), len(minor)) > 9 or (int(major), int(minor)) > _VERSION:
        hint = f"update jco (pip install --upgrade jco), or correct the line to format: {FORMAT}"
        message = f"format {excerpt(name, 40)} is newer than this version of jco ({FORMAT}); nothing else was checked"
        return Finding("FMT001", ("format",), message, hint)
    return None


def _without_derived(data: Any, is_json: bool) -> tuple[Any, list[Finding]]:
    """The data without a ``derived`` that was written by hand, which is SCH007."""
    if is_json or not isinstance(data, dict) or "derived" not in data:
        return data, []
    message = "only jco writes derived, into the canonical JSON"
    finding = Finding("SCH007", ("derived",), message, "delete it")
    return {key: value for key, value in data.items() if key != "derived"}, [finding]
