"""What ``convert`` makes of all documents, before anything of it is written: JSON by document, and its file."""

from __future__ import annotations

import json
import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from functools import partial

from .. import source
from ..dataset.batch import each_of, report_on
from ..dataset.job import Job
from ..diagnostic import Finding, Related
from ..report import names
from ..report.brief import Brief, with_findings
from ..report.frozen import thawed
from ..report.names import Identity
from ..report.report import Report
from ..schema.roles import as_read
from ..source import Document
from ..system import output, streams
from ..system.groups import Groups
from ..system.selection import STDIN, Selection
from ..system.spool import Again, Spool
from .check import check_one
from .making import Made, Parts, Plan, made_of_lost, made_on, made_text, make, parts_of
from .options import Options


class Work:
    """What was made of all documents: ``briefs`` and ``parts`` in their order, to be read as often as needed.

    ``redone``: by number, the documents that do not get the file that one alone would get: a revision that another one
    supersedes, and those that want one file.
    """

    def __init__(self, chosen: Selection, job: Job, options: Options, plan: Plan) -> None:
        self.chosen, self.job, self.options, self.plan = chosen, job, options, plan
        self.redone: dict[int, Made] = {}
        self._older: set[str] = set()
        self._held: dict[int, Report] = {}
        self._names, self._briefs, self._parts = Spool(), Spool(), Spool()

    def work(self) -> None:
        """Check all documents and make the JSON of each as if it were alone; do again what gets another name."""
        with closing(self._made_of_each()) as made:
            texts = streams.counted(made, 0 if self.options.quiet else len(self.chosen.files), "checked")
            self._older = names.superseded(map(self._put_away, texts))
        if self.plan.to != STDIN:
            self._redo()

    def _put_away(self, text: str) -> Identity:
        first, _, parts = text.partition("\n")
        self._briefs.add(first)
        self._parts.add(parts)
        one = thawed(first)
        self._names.add(json.dumps([one.identity, one.valid]))
        return one.identity

    @property
    def paths(self) -> Iterable[str]:
        """Where the JSON of each document belongs, "" where it has no id."""
        return Again(lambda: (path for path, _, _ in self._named()))

    def _named(self) -> Iterator[tuple[str, Identity, bool]]:
        """The path of each document, what it says of itself, and whether it is valid."""
        for identity, valid in map(json.loads, self._names):
            own = Identity(*identity)
            yield self.plan.path(names.stem(own, self._older)), own, valid

    def valid(self) -> Iterator[bool]:
        """Whether each document is valid, as it was before its JSON was made."""
        return (valid for _, _, valid in self._named())

    def _made_of_each(self) -> Generator[str]:
        if STDIN not in self.chosen.files:
            work = partial(made_on, plan=self.plan)
            yield from each_of(work, self.chosen.files, self.job, self.options.workers, made_of_lost)
            return
        for number, path in enumerate(self.chosen.files):
            report = check_one(path, self.options)
            if path == STDIN:
                self._held[number] = report
            yield made_text(report, self.job, self.plan)

    def _redo(self) -> None:
        taken = self._taken()
        for number, (path, identity, valid) in enumerate(self._named()):
            if not path:
                continue
            earlier = taken.get(path.casefold()) if valid else None
            findings = []
            if earlier is not None and earlier != number:
                findings = [self._same_name(earlier)]
            elif valid and output.is_reserved(os.path.basename(path)):
                findings = [_reserved(os.path.basename(path))]
            if earlier is not None or findings or path != self.plan.path(identity.id):
                self.redone[number] = self._made(number, path, findings, is_taken=earlier is not None)

    def _taken(self) -> dict[str, int]:
        """The paths that more than one valid document wants, and the number of the first one."""
        with Groups() as wanted:
            for number, (path, _, valid) in enumerate(self._named()):
                if path and valid:
                    wanted.add(path.casefold(), "", str(number))
            return {path: int(next(wanted.texts_of(path))) for path in wanted.having(2)}

    def _made(self, number: int, path: str, findings: list[Finding], *, is_taken: bool) -> Made:
        report, job = self._report(number), self.job
        made = make(report, job, self.plan, path, is_taken=is_taken)
        return made._replace(brief=with_findings(made.brief, findings, report.document, job.policy, job.today))

    def _report(self, number: int) -> Report:
        return self._held[number] if number in self._held else report_on(self.chosen.files[number], self.job)

    def _same_name(self, number: int) -> Finding:
        other = self._report(number)
        message = f"would be written to the same file as {other.file}; neither is written"
        where = other.document.span(("id",)).value
        related = (Related(f"{other.file} has the same id", ("id",), where, other.file),)
        return Finding("FMT006", ("id",), message, "change one of the ids", related=related)

    @property
    def briefs(self) -> Iterable[Brief]:
        """The briefs, each time from the beginning."""
        return Again(lambda: (self._brief(*each) for each in enumerate(self._briefs)))

    def _brief(self, number: int, text: str) -> Brief:
        return self.redone[number].brief if number in self.redone else thawed(text)

    def parts(self) -> Iterator[Parts]:
        """The parts of each document."""
        for number, text in enumerate(self._parts):
            yield self.redone[number].parts if number in self.redone else parts_of(text)

    def document(self, number: int) -> Document:
        """The document, loaded again."""
        if number in self._held:
            return self._held[number].document
        path = self.chosen.files[number]
        raw = source.read_inside(path, self.options.limits, self.options.config.folder)
        return source.load(raw.data, path, self.options.limits, as_read())

    def close(self) -> None:
        """Let go of what lies on the disk."""
        self._names.close()
        self._briefs.close()
        self._parts.close()


@contextmanager
def worked(chosen: Selection, job: Job, options: Options, plan: Plan) -> Iterator[Work]:
    """A context with what was made of the documents; of many it lies on the disk."""
    work = Work(chosen, job, options, plan)
    try:
        work.work()
        yield work
    finally:
        work.close()


def _reserved(name: str) -> Finding:
    message = f"{name} is not a valid file name on every system; it is not written"
    return Finding("FMT006", ("id",), message, "change the id of the document")
