"""What ``convert`` makes of one document: its brief, its canonical JSON and source map, and how they compare."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import Any

from ..dataset.batch import brief_of, brief_of_lost, of_file, report_on
from ..dataset.job import Job
from ..diagnostic import Finding, Path, Position, pointer
from ..document.places import as_written
from ..report import canonical, pipeline
from ..report.brief import Brief, with_findings
from ..report.frozen import frozen, thawed
from ..report.report import Report, with_failure
from ..source import Document
from ..system import output
from ..system.printable import encodable
from ..system.selection import STDIN
from ..tuples import NamedTuple
from .written import Target, bytes_at, differing, kept_evidence, map_differing, name_of


class Plan(NamedTuple):
    """``to``: a folder, a file, or ``-``; "" makes no JSON. ``checks``: compare, and write nothing.

    ``maps``: source maps too.
    """

    to: str
    is_file: bool = False
    checks: bool = False
    maps: bool = False

    def path(self, stem: str) -> str:
        """The file for the document of this name; "" where it has none."""
        if self.is_file or self.to == STDIN:
            return self.to
        return os.path.join(self.to, f"{stem}.json") if stem and self.to else ""


class Parts(NamedTuple):
    """``data`` and ``map``: the JSON and the source map of a document, None where there are none.

    ``late``: further findings, of what is there already. ``is_stale``, ``is_map_stale``: that is out of date.
    ``there``: how many files were made and are there already, byte for byte; these are not kept here.
    """

    data: str | None = None
    map: str | None = None
    late: str = ""
    is_stale: bool = False
    is_map_stale: bool = False
    there: int = 0

    @property
    def has_data(self) -> bool:
        """Whether there is JSON of the document."""
        return self.data is not None or self.there > 0

    @property
    def files(self) -> int:
        """How many files were made."""
        return (self.data is not None) + (self.map is not None) + self.there


class Made(NamedTuple):
    """What was made of one document; ``path``: the file that its JSON belongs in."""

    brief: Brief
    path: str
    parts: Parts


def made_on(path: str, job: Job, plan: Plan) -> str:
    """What is made of the document in a file, as text. What is kept knows nothing of the JSON that is there."""
    if plan.checks and not job.fingerprint:
        return made_text(report_on(path, job), job, plan)
    plain, reports = plan._replace(checks=False), list[Report]()

    def use(report: Report) -> str:
        reports.append(report)
        return made_text(report, job, plain)

    text = of_file(path, job, f"convert {plain}", use, _lasts)
    if plan.to == STDIN:
        return text
    first, _, rest = text.partition("\n")
    there = _files_there(parts_of(rest), plan.path(thawed(first).id or ""))
    if there is not None:
        return f"{first}\n{_text(Parts(there=there))}"
    return made_text(reports[0] if reports else report_on(path, job), job, plan) if plan.checks else text


def _lasts(report: Report) -> bool:
    """Whether nothing of the JSON that is there is kept in the new one."""
    facts = report.facts
    return facts is None or not report.valid or facts.is_json or not facts.lacks_text


def _files_there(parts: Parts, path: str) -> int | None:
    """How many files hold what was made, where all of them do; 0 where nothing was made, and nothing is there."""
    if not path or parts.data is None:
        return 0 if not path or not os.path.lexists(path) else None
    wanted = [(path, parts.data), *([(name_of(path), parts.map)] if parts.map is not None else [])]
    return len(wanted) if all(output.holds(name, data.encode()) for name, data in wanted) else None


def made_of_lost(path: str, job: Job) -> str:
    """What is said of a file whose process has died, as text."""
    return f"{brief_of_lost(path, job)}\n{_text(Parts())}"


def made_text(report: Report, job: Job, plan: Plan) -> str:
    """What is made of a document if no other one wants its file, as text: the brief in a line, then the parts."""
    made = make(report, job, plan, plan.path(report.id or ""))
    return f"{frozen(made.brief)}\n{_text(made.parts)}"


def make(report: Report, job: Job, plan: Plan, path: str, *, is_taken: bool = False) -> Made:
    """What is made of a document whose JSON belongs into a file; ``is_taken``: another document wants it as well."""
    data, is_writable = b"", bool(path) and not is_taken
    if report.valid and is_writable and not (path != STDIN and output.is_reserved(os.path.basename(path))):
        report, data = _surely_bytes(report, path)
    one = brief_of(report, job)
    if path == STDIN:
        return Made(one, path, Parts(data.decode() if data else None))
    target = Target(report, path, data)
    map_ = source_map(target) if plan.maps and data else None
    parts = Parts(data.decode() if data else None, map_ and map_.data.decode())
    if not plan.checks:
        return Made(one, path, parts)
    of_map = map_differing(map_) if map_ is not None else []
    of_json = differing(target)
    late = _late([*of_json, *of_map], one, report, job)
    return Made(one, path, parts._replace(late=late, is_stale=bool(of_json and data), is_map_stale=bool(of_map)))


def _late(findings: list[Finding], one: Brief, report: Report, job: Job) -> str:
    """The findings as a brief of their own: what a baseline holds is compared before them."""
    if not findings:
        return ""
    alone = Brief(one.file, is_read=one.is_read, said=one.said)
    return frozen(with_findings(alone, findings, report.document, job.policy, job.today))


def with_late(one: Brief, parts: Parts) -> Brief:
    """The brief with the findings that came late."""
    if not parts.late:
        return one
    late = thawed(parts.late)
    found = tuple(sorted((*one.diagnostics, *late.diagnostics), key=lambda each: each.order()))
    return one._replace(diagnostics=found, lines={**one.lines, **late.lines}, steps={**one.steps, **late.steps})


def _text(parts: Parts) -> str:
    """The parts as text: a line, then what was made as it is, which to write as JSON would take as long as to make."""
    sizes = [None if each is None else len(each) for each in parts[:2]]
    return f"{json.dumps([*sizes, *parts[2:]])}\n{parts.data or ''}{parts.map or ''}"


def parts_of(text: str) -> Parts:
    """The parts that a text holds."""
    first, _, made = text.partition("\n")
    data, map_, *rest = json.loads(first)
    start = data or 0
    return Parts(None if data is None else made[:data], None if map_ is None else made[start : start + map_], *rest)


def canonical_bytes(report: Report, kept_of: dict[str, Any] | None = None, path: str = "") -> bytes:
    """The canonical JSON of a document without errors; the typed document is built from it first.

    ``kept_of``: the ``derived`` of a former JSON, for what only a text that is not at hand can give. What the schema
    accepts and the model refuses is our bug: the model's error is raised as it is. Nothing is built where the same
    bytes are at ``path`` already.
    """
    data = report.canonical(kept_of)
    made = canonical.render(data)
    if not path or made != bytes_at(path):
        from ..model import Document

        Document.model_validate(data)
    return made


def _surely_bytes(report: Report, path: str) -> tuple[Report, bytes]:
    """The report with its canonical JSON, which is empty where jco has failed to make it (RUN001)."""
    return pipeline.with_fallback(
        lambda: (report, canonical_bytes(report, kept_evidence(report, path), "" if path == STDIN else path)),
        lambda error: (with_failure(report, error), b""),
    )


VERSION = 1


def source_map(target: Target) -> Target:
    """The map of a JSON file: JSON Pointer → line and column from 1, and offset from 0, of the value in the YAML.

    Columns and offsets are in code points; a line end counts as one, a byte-order mark is not counted.
    """
    document = target.report.document
    places = {pointer(path): _place(path, target.report) for path in _paths(json.loads(target.data), ())}
    shape = {"source_map": VERSION, "file": encodable(document.file), "places": places}
    return Target(
        target.report, name_of(target.path), (json.dumps(shape, ensure_ascii=False, indent=1) + "\n").encode()
    )


def _place(path: Path, report: Report) -> dict[str, int]:
    document = report.document
    where = document.span(as_written(path, document)).value
    return {**_numbers("", where.start, document), **_numbers("end_", where.end, document)}


def _numbers(prefix: str, at: Position, document: Document) -> dict[str, int]:
    numbers = {"line": at.line, "column": at.column, "offset": document.layout.lines.offset(at)}
    return {f"{prefix}{name}": number for name, number in numbers.items()}


def _paths(node: Any, path: Path) -> Iterator[Path]:
    """Every place of the JSON but those in ``derived``, which stands in no YAML."""
    yield path
    if isinstance(node, dict | list):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            if (*path, key) != ("derived",):
                yield from _paths(value, (*path, key))
