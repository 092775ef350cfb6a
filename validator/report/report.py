"""All that is known of one document, and what is said of one that could not be checked (RUN001)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from ..config.policy import ALWAYS, Policy
from ..diagnostic import Diagnostic, Finding
from ..document import completeness
from ..document.completeness import Counts, State
from ..document.content import Content, peek
from ..document.facts import Facts, attempt
from ..document.places import diagnose
from ..source import Document
from ..system.printable import excerpt
from ..tuples import NamedTuple
from . import canonical, waived

_BUG = "this is a bug in jco, please report it: CONTRIBUTING.md says where"
_DIED = "this file could not be checked (the process that worked on it has died: it was killed, or out of memory)"


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
        return tuple(completeness.states(self.content)) if self.content is not None else ()

    @property
    def counts(self) -> Counts | None:
        """How many fields are filled, of how many; None where the file could not be read as a document."""
        return completeness.filled(self.content).counts if self.content is not None else None

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
