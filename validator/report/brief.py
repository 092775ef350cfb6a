"""What stays of a report when its document is let go: what is shown of it, and what a run sums up.

Plain data that fits in a few hundred bytes of text, so that a run over a large set holds no document, a process hands
it to another one, and the cache keeps it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from ..config.policy import Policy
from ..diagnostic import Diagnostic, Finding, Path, Range, pointer
from ..document.completeness import Counts
from ..document.placeholders import CONFIRM
from ..document.places import diagnose, located, placed
from ..evidence.unchecked import Unchecked, unchecked
from ..ledger import ledger
from ..ledger.tally import Tally, tally
from ..ledger.trace import State
from ..source import Document
from ..system.files import sha256
from ..tuples import NamedTuple
from . import waivers
from .names import Identity, identity
from .ran import Findings, has_run
from .report import Report, is_valid
from .waivers import Said

Fact: TypeAlias = tuple[str, State, str, str, int, int]
"""A value of the ledger: JSON Pointer, state, why, prints, start, end."""


class Wants(NamedTuple):
    """What a run needs of each document beside its findings: each of it takes time or room.

    ``coverage``: of the paragraphs. ``steps``, ``ledger``: for formats that show them. ``mark``: for a baseline.
    ``waives``: the waivers of the document, for a run over a change.
    """

    coverage: bool = True
    ledger: bool = False
    steps: bool = False
    mark: bool = False
    waives: bool = False


ALL = Wants(*(True for _ in Wants._fields))


class Brief(NamedTuple):
    """One document, as formats and sums ask for it; the names are those of ``Report``.

    ``is_read``: the file could be read as a document. ``has_text``: something stands in it. ``lines``: those that
    findings point at, by number. ``seen``: the rules waived by the set that have seen the whole document. ``steps``:
    by path, the way to a finding with what is in the items of lists. ``mark``: of the text without its id. ``waives``:
    the waivers of the document as written, with their lines. ``extract``: what the rules over a set need, as they
    write it. ``unconfirmed``: the lines that ``jco new`` wrote above values of a document that is said to be complete,
    and that nobody has deleted.
    """

    file: str
    diagnostics: tuple[Diagnostic, ...] = ()
    hidden: tuple[Diagnostic, ...] = ()
    lines: Mapping[int, str] = MappingProxyType({})
    is_document: bool = True
    is_read: bool = False
    has_text: bool = False
    is_canonical: bool = False
    id: str | None = None
    status: str | None = None
    identity: Identity = Identity("", 1, "")
    counts: Counts | None = None
    coverage: tuple[int, int, int] | None = None
    tally: Tally | None = None
    unchecked: tuple[Unchecked, ...] = ()
    said: Said = Said()
    seen: frozenset[str] = frozenset()
    steps: Mapping[Path, tuple[str, ...]] = MappingProxyType({})
    ledger: tuple[Fact, ...] = ()
    mark: str = ""
    waives: tuple[tuple[dict[str, Any], int], ...] = ()
    extract: str = ""
    unconfirmed: tuple[int, ...] = ()

    @property
    def valid(self) -> bool:
        """As of a report."""
        return is_valid(self.diagnostics)


Shown: TypeAlias = Report | Brief
"""What has findings to be shown."""


def brief(report: Report, wants: Wants = ALL) -> Brief:
    """The brief of a report."""
    facts, document = report.facts, report.document
    found = (*report.diagnostics, *report.hidden)
    return Brief(
        report.file,
        report.diagnostics,
        report.hidden,
        lines(found, document),
        report.is_document,
        report.content is not None,
        bool(document.text),
        facts is not None and facts.is_canonical,
        report.id,
        report.status,
        identity(report),
        report.counts,
        report.coverage if wants.coverage else None,
        tally(facts) if facts is not None else None,
        tuple(unchecked(facts)) if facts is not None else (),
        waivers.said(facts, report.policy) if facts is not None else Said(),
        _seen(report),
        steps(found, document) if wants.steps else {},
        _ledger(report) if wants.ledger else (),
        text_mark(document.text) if wants.mark else "",
        tuple(waives(document)) if wants.waives else (),
        unconfirmed=tuple(_unconfirmed(report)) if report.is_complete else (),
    )


def briefs(reports: Iterable[Shown], wants: Wants = ALL) -> list[Brief]:
    """The briefs of reports; those that are briefs already as they are."""
    return [each if isinstance(each, Brief) else brief(each, wants) for each in reports]


class Spot(NamedTuple):
    """A place of a document as it is shown: the path as written, the range, its first line, and the way (``steps``)."""

    path: Path
    range: Range
    line: str
    steps: tuple[str, ...]


def spots(paths: Iterable[Path], document: Document) -> dict[Path, Spot]:
    """The places at these paths, for whoever has something to say of them when the document is let go."""
    written = document.text.split("\n")
    found = {}
    for path in paths:
        way, where = located(path, "value", document)
        found[path] = Spot(way, where, written[where.start.line - 1], _steps(way, document.data))
    return found


def with_findings(one: Brief, findings: Iterable[Finding], document: Document, policy: Policy, today: str) -> Brief:
    """The brief with further findings in the places of its document; the waivers of it hold for them too."""
    found = [diagnose(finding, document) for finding in findings if policy.runs(finding.code)]
    return _with(one, found, lines(found, document), steps(found, document), policy, today)


def with_placed(one: Brief, findings: Iterable[tuple[Finding, Spot]], policy: Policy, today: str) -> Brief:
    """The same where the document was let go and the spots are known; the places beside a finding have their spans."""
    kept = [(finding, spot) for finding, spot in findings if policy.runs(finding.code)]
    found = [placed(finding, spot.path, spot.range, one.file) for finding, spot in kept]
    shown = {spot.range.start.line: spot.line for _, spot in kept}
    return _with(one, found, shown, {spot.path: spot.steps for _, spot in kept}, policy, today)


def _with(
    one: Brief,
    found: list[Diagnostic],
    shown: Mapping[int, str],
    ways: Mapping[Path, tuple[str, ...]],
    policy: Policy,
    today: str,
) -> Brief:
    if not found or not one.is_read:
        return one
    more = waivers.marked(found, one.said, policy, today)
    return one._replace(
        diagnostics=tuple(sorted((*one.diagnostics, *more), key=Diagnostic.order)),
        lines={**one.lines, **shown},
        steps={**one.steps, **ways},
    )


def lines(found: Iterable[Diagnostic], document: Document) -> dict[int, str]:
    """The lines that findings begin in, by number."""
    numbers = {each.range.start.line for each in found if each.range is not None}
    written = document.text.split("\n") if numbers else []
    return {number: written[number - 1] for number in sorted(numbers) if 0 < number <= len(written)}


_NAMES = ("id", "quote", "text", "name", "title", "rule", "field")
"""Fields that say which item of a list it is; in this order."""
_MOST = 1000  # characters of what an item is: a file can be one long line with all of its findings


def steps(found: Iterable[Diagnostic], document: Document) -> dict[Path, tuple[str, ...]]:
    """The path of each finding, an item of a list by what is in it."""
    return {path: _steps(path, document.data) for path in {each.path for each in found}}


def _steps(path: Path, node: Any) -> tuple[str, ...]:
    made: list[str] = []
    for step in path:
        if isinstance(node, list) and isinstance(step, int):
            node = node[step] if step < len(node) else None
            made.append(_item(node))
        else:
            node = node.get(step) if isinstance(node, dict) else None
            made.append(str(step))
    return tuple(made)


def _item(item: Any) -> str:
    if isinstance(item, dict):
        item = next((item[name] for name in _NAMES if name in item), "")
    return "" if isinstance(item, dict | list) else str(item)[:_MOST]


def _seen(report: Report) -> frozenset[str]:
    """The rules that the set waives and that have seen the whole document; findings of the set come later."""
    facts, codes = report.facts, {waiver.rule for waiver in report.policy.waivers}
    if facts is None or not codes or not facts.content.is_whole:
        return frozenset()
    findings = Findings(report.diagnostics)
    return frozenset(code for code in codes if has_run(code, findings, facts))


def _unconfirmed(report: Report) -> Iterator[int]:
    if report.document.is_json or CONFIRM not in report.document.text:
        return
    for number, line in enumerate(report.document.text.splitlines(), 1):
        if line.lstrip(" ").startswith(f"{CONFIRM} ("):
            yield number


def _ledger(report: Report) -> tuple[Fact, ...]:
    found = ledger(report.facts) if report.facts is not None else ()
    return tuple(
        (pointer(fact.path), trace.state, trace.why, trace.prints, trace.start, trace.end) for fact, trace in found
    )


def text_mark(text: str) -> str:
    """By which a file is known again when it is called otherwise: a mark of its text without the id."""
    return sha256(re.sub(r"(?m)^id:.*\n", "", text).encode("utf-8", "surrogatepass"))[:16]


def waives(document: Document) -> Iterator[tuple[dict[str, Any], int]]:
    """The waivers of a document as written, with their lines."""
    data = document.data
    annotation = data.get("annotation") if isinstance(data, dict) else None
    listed = annotation.get("waive") if isinstance(annotation, dict) else None
    entries = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    for index, entry in enumerate(entries):
        yield entry, document.span(("annotation", "waive", index)).value.start.line
