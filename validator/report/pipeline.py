"""The stages in order: bytes → document → schema → content → completeness, rules, waivers → report.

Accept first: what only explains an invalid document is imported and computed when there is something to explain.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from .. import rules
from ..catalogue import RULES
from ..config.policy import ALWAYS, Policy
from ..diagnostic import RANK, Diagnostic, Finding, Waived
from ..document import completeness
from ..document.completeness import Counts, State
from ..document.content import Content, build, known, peek
from ..document.facts import Facts, attempt
from ..document.places import diagnose
from ..rules.hiding import hide
from ..schema import check as check_schema
from ..schema.blanks import without_blanks
from ..schema.roles import as_read
from ..source import Document, Limits, load
from ..system.patterns import lazy
from ..system.printable import excerpt
from . import canonical, waived, waivers

if TYPE_CHECKING:
    from ..release.finding import Surroundings, Texts

T = TypeVar("T")
FORMAT = "jco/1.0"
_BUG = "this is a bug in jco, please report it: CONTRIBUTING.md says where"
_DIED = "this file could not be checked (the process that worked on it has died: it was killed, or out of memory)"
_VERSION = (1, 0)
_VERSION_OF = lazy(r"jco/(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)")
_SWITCHED_OFF = Waived("the rule is switched off (ignore, select)", None, "jco.toml")
MOST_FINDINGS = 10_000
"""Of one document. No annotation comes near it; a file made to be hostile would otherwise have a hundred thousand."""


class Report(NamedTuple):
    """All that is known of one document. ``content`` is None where the file could not be read as a document.

    ``policy``: by which its findings count. ``is_document`` is False for what is said of the configuration.
    ``ignored``: errors of rules that the policy switches off; they are not shown, but whoever reads the JSON sees them.
    ``hidden``: what says no more than another finding does.
    """

    document: Document
    diagnostics: tuple[Diagnostic, ...]
    content: Content | None = None
    facts: Facts | None = None
    policy: Policy = Policy()
    is_document: bool = True
    ignored: tuple[Diagnostic, ...] = ()
    hidden: tuple[Diagnostic, ...] = ()

    @property
    def states(self) -> tuple[State, ...]:
        """The state of each field that the format asks for, in document order."""
        return completeness.states(self.content) if self.content is not None else ()

    @property
    def counts(self) -> Counts | None:
        """How many fields are filled, of how many; None where the file could not be read as a document."""
        return completeness.counts(self.states) if self.content is not None else None

    @property
    def coverage(self) -> tuple[int, int, int] | None:
        """How many paragraphs are cited and how many skipped, of how many; None where that is not known."""
        from ..evidence.coverage import coverage

        covered = attempt(partial(coverage, self.facts)) if self.facts is not None else None
        return covered and (len(covered.cited), len(covered.skipped), sum(map(len, covered)))

    @property
    def sentences(self) -> tuple[int, int] | None:
        """How many sentences are quoted, of how many; None where they cannot be told (COV002)."""
        if self.facts is None or self.facts.text is None:
            return None
        from ..evidence.sentences import asked_for

        found = attempt(partial(asked_for, self.facts))
        return None if found is None else (sum(each.is_quoted for each in found), len(found))

    @property
    def file(self) -> str:
        """The name of the file as it is shown."""
        return self.document.file

    @property
    def id(self) -> str | None:
        """The id of the document, if it can be read."""
        return _text(self.content, "id")

    @property
    def status(self) -> str | None:
        """The status of the annotation, if it can be read."""
        status = peek(self.content.data, "annotation", "status") if self.content else None
        return status if isinstance(status, str) else None

    @property
    def is_complete(self) -> bool:
        """Whether its status says that everything was looked for."""
        return self.status in ("complete", "reviewed")

    @property
    def valid(self) -> bool:
        """True if every error is waived. A baseline waives nothing: it holds what is still to correct."""
        return is_valid(self.diagnostics)

    def canonical(self, kept: dict[str, Any] | None = None) -> dict[str, Any]:
        """The canonical form of a document that is valid, as plain data; ``kept`` as in ``canonical.plain``."""
        assert self.content is not None
        assert self.counts is not None
        assert self.facts is not None
        former = peek(self.content.data, "derived") or kept or {}
        listed = waived.listed((*self.diagnostics, *self.ignored), self.facts, former.get("waived"))
        return canonical.plain(self.content, self.counts, self.facts, kept, listed)


def is_valid(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether every error is waived, other than by a baseline."""
    errors = (each for each in diagnostics if each.severity == "error")
    return all(
        each.waived is not None and each.waived.source != "baseline" and not each.rule.code.startswith(ALWAYS)
        for each in errors
    )


def _text(content: Content | None, name: str) -> str | None:
    value = peek(content.data, name) if content else None
    return value if isinstance(value, str) else None


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
    return sheltered(
        lambda: check_document(load(data, file, limits, as_read()), today, limits, around, policy),
        lambda error: failed(file, error),
    )


def sheltered(work: Callable[[], T], otherwise: Callable[[Exception], T]) -> T:
    """What the work on one document gives; where it fails, which is a bug of jco, what ``otherwise`` gives.

    So one document never ends a run. The work must be pure: what it has written before it fails stays written.
    """
    try:
        return work()
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        return otherwise(error)


def failed(file: str, error: Exception) -> Report:
    """The report on a document with which jco has failed (RUN001)."""
    return with_failure(Report(Document(file, "", None, (), True), ()), error)


def with_failure(report: Report, error: Exception) -> Report:
    """The report, with RUN001 for what jco could not do with its document."""
    finding = Finding("RUN001", (), f"this file could not be checked ({_reason(error)})", _BUG)
    if isinstance(error, OSError):
        finding = finding._replace(help="try again: the system denied the access")
    return report._replace(diagnostics=(*report.diagnostics, diagnose(finding, report.document)))


def _reason(error: Exception) -> str:
    """``KeyError: 'x', rules/dates.py:12``: what whoever fixes it has to know."""
    if isinstance(error, OSError):
        return excerpt(f"{error.filename or ''} {error.strerror or error}")
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = ""
    if trace is not None:
        folders = trace.tb_frame.f_code.co_filename.replace("\\", "/").split("/")
        place = f", {'/'.join(folders[-2:])}:{trace.tb_lineno}"
    return f"{excerpt(f'{type(error).__name__}: {error}')}{place}"


def lost(file: str) -> Report:
    """The report on a document whose process has died (RUN001)."""
    document = Document(file, "", None, (), True)
    hint = f"check it alone, with more memory at hand; if that fails as well, {_BUG}"
    return Report(document, (diagnose(Finding("RUN001", (), _DIED, hint), document),))


def unreadable(file: str, fault: Finding) -> Report:
    """The report on a file that could not be read."""
    document = Document(file, "", None, (fault,), True)
    return Report(document, (diagnose(fault, document),))


def check_document(
    document: Document,
    today: str,
    limits: Limits | None = None,
    around: Surroundings | None = None,
    policy: Policy | None = None,
) -> Report:
    """The report on a document that was loaded."""
    if document.stopped:
        return _stopped(document, list(document.faults))
    newer = _unsupported(document.data)
    if newer is not None:
        return _stopped(document, [newer])
    numbers = {fault.path for fault in document.faults if fault.code == "YML008"}
    data, by_hand = _without_derived(without_blanks(document.data), document.is_json)
    data, findings, refused = check_schema(data, numbers)
    if findings:
        from ..document.forms import advised  # what only an invalid document needs

        findings = advised(findings, document.data)
    document.renamed = refused.renamed
    findings = [*_advised(document), *by_hand, *findings]
    if () in refused.values or len(findings) > MOST_FINDINGS:
        return _stopped(document, findings, isinstance(data, dict))
    content = build(data, refused)
    findings += content.faults
    findings += completeness.missing(content)
    texts = _texts(content, around, limits or Limits(), document.is_json)
    facts = Facts(content, today, document.is_json, texts, document.file)
    if facts.text is not None:
        _settle(facts, around, limits or Limits())
    findings += rules.run(facts)
    report = Report(document, (), content, facts, policy or Policy())
    if facts.has_texts or (document.is_json and content.is_whole):
        findings += canonical.faults(facts, lambda: completeness.counts(report.states))
    if not findings and not _has_waivers(content, facts):
        return report
    return _with_diagnostics(findings, report, facts)


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


def _settle(facts: Facts, around: Surroundings | None, limits: Limits) -> None:
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
