"""What the formats for people say in the same words: sums, shares, reasons."""

from __future__ import annotations

from collections.abc import Iterable

from ..system.printable import excerpt, visible
from ..tuples import NamedTuple
from .entry import Entry
from .survey import Survey, Totals
from .timeline import Series

_FEW = 3


class Measure(NamedTuple):
    """One sum over the set: how much is done, how much needs nothing more, of how many."""

    name: str
    done: int
    aside: int
    total: int
    remark: str


def measures(sums: Totals) -> list[Measure]:
    """What is measured of the set; what nothing is known of is left out."""
    (filled, asked), (given, not_stated, recommended) = sums.counts
    cited, skipped, paragraphs = sums.paragraphs
    quoted, sentences, counted = sums.sentences
    facts = sums.facts
    odd = [f"{count:,} {name}" for name in ("inferred", "contradicted", "unread") if (count := getattr(facts, name))]
    found = [
        Measure("required fields", filled, 0, asked, ""),
        Measure("recommended fields", given, not_stated, recommended, f"{not_stated:,} not stated" * bool(not_stated)),
        Measure("paragraphs covered", cited + skipped, 0, paragraphs, f"{skipped:,} skipped" * bool(skipped)),
        Measure("sentences quoted", quoted, 0, sentences, _of_which(counted, sums)),
        Measure("facts traced", facts.traced, facts.inferred, facts.total, ", ".join(odd)),
    ]
    return [each for each in found if each.total]


def _of_which(counted: int, sums: Totals) -> str:
    """In how many documents sentences are counted, where that is not in all."""
    read = sums.documents - sums.unreadable
    return f"English texts at hand: {counted:,} of {number(read, 'document')}" if counted < read else ""


def share(part: int, whole: int) -> str:
    """``92.4 %``; 100 % only for all, 0 % only for nothing."""
    if not whole:
        return ""
    if part in (0, whole):
        return "100 %" if part else "0 %"
    return f"{min(max(100 * part / whole, 0.1), 99.9):.1f} %"


def number(count: int, one: str, many: str = "") -> str:
    """``1 document``, ``1,200 documents``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def head(sums: Totals) -> str:
    """``42 documents: 25 complete, 13 draft; 4 could not be read``."""
    parts = [f"{count:,} {visible(status) or 'without a status'}" for status, count in sums.statuses.items()]
    line = number(sums.documents, "document") + (f": {', '.join(parts)}" if parts else "")
    return f"{line}; {sums.unreadable:,} could not be read" if sums.unreadable else line


def validity(survey: Survey) -> str:
    """Which of the documents have errors, which the report does not list; empty where none has."""
    sums = survey.totals
    if not sums.invalid:
        return ""
    documents = number(sums.invalid, "document is", "documents are")
    names = listed(survey.invalid, more=sums.invalid - len(survey.invalid))
    return f"{documents} not valid ({number(sums.errors, 'error')}: see jco check): {names}"


def state_of(sums: Totals) -> str:
    """How many documents lack something, and how much; those that lack nothing are counted, not shown."""
    read = sums.documents - sums.unreadable
    if not sums.lacking:
        return "nothing is missing" if read else ""
    what = [number(sums.fields_lacking, "field")] if sums.fields_lacking else []
    what += [number(sums.paragraphs_open, "paragraph")] if sums.paragraphs_open else []
    line = f"{number(sums.lacking, 'document')} {'lacks' if sums.lacking == 1 else 'lack'} {' and '.join(what)}"
    whole = read - sums.lacking
    return f"{line}; {whole:,} {'lacks' if whole == 1 else 'lack'} nothing" if whole else line


def exit_reason(survey: Survey) -> str:
    """Why the exit status is what it is: ``exit status 1: 2 files could not be read: a.yaml, b.yaml``."""
    status, files, count, others = survey.exit
    if not survey.totals.documents:
        return "exit status 0: there was no document to look at"
    if not status:
        return "exit status 0: every file could be read, and missing fields are not a failure (jco check says what is)"
    names = listed(files, more=count - len(files))
    what = {1: "not readable as a document", 2: "not readable at all", 3: "not checked because of a bug in jco"}[status]
    line = f"exit status {status}: {number(count, 'file')} {what}: {names}"
    return f"{line}; {others:,} more could not be read" if others else line


def series_unseen(survey: Survey) -> str:
    """That nothing is said of the series, where the run is over a part of the set; else nothing."""
    return "" if survey.records is not None else "series not shown: this run is over a part of the set"


def gaps_doubt(sums: Totals) -> str:
    """That a session may only seem to be missing, where files could not be read; else nothing."""
    if not sums.unreadable:
        return ""
    where = "the file" if sums.unreadable == 1 else f"the {sums.unreadable:,} files"
    return f"a session that is missing may be in {where} that could not be read"


def unread_reasons(sums: Totals) -> str:
    """Why facts could not be traced: ``150 no text at hand; 40 times are not read``; empty where all were."""
    parts = [f"{count:,} {excerpt(why)}" for why, count in sums.facts.unread_why.items()]
    left = sum(list(sums.facts.unread_why.values())[_FEW:])
    return "; ".join(parts[:_FEW] + ([f"{left:,} for {len(parts) - _FEW:,} other reasons"] if left else []))


def remarks(survey: Survey) -> list[str]:
    """What is said of the set below its sums, a sentence each."""
    sums = survey.totals
    why = unread_reasons(sums)
    traced = f"facts not traced: {why}" if why else ""
    return list(filter(None, (validity(survey), state_of(sums), traced, series_unseen(survey), exit_reason(survey))))


def listed(names: Iterable[str], most: int = _FEW, more: int = 0) -> str:
    """The first of the names, and how many more there are; ``more``: beyond those that are named."""
    names = list(names)
    more += max(len(names) - most, 0)
    shown = ", ".join(visible(name) for name in names[:most])
    return f"{shown} and {more:,} more" if more else shown


def left_out(sums: Totals, shown: int) -> str:
    """What is said of the documents that lack something and are not shown; empty where all are."""
    left = sums.lacking - shown
    return f"{number(left, 'more document')} that {'lacks' if left == 1 else 'lack'} something" if left > 0 else ""


def open_paragraphs(entry: Entry) -> str:
    """``nothing is annotated from paragraphs 2-4, 8``; empty where everything is covered."""
    count = entry.paragraphs_open
    if not count:
        return ""
    more = count - len(entry.uncovered)
    where = ranges(entry.uncovered) + (f" and {more:,} more" if more > 0 else "")
    return f"nothing is annotated from paragraph{'' if count == 1 else 's'} {where}"


def ranges(numbers: Iterable[int]) -> str:
    """``1-3, 5`` of numbers that go up."""
    found: list[list[int]] = []
    for each in numbers:
        if found and each == found[-1][1] + 1:
            found[-1][1] = each
        else:
            found.append([each, each])
    return ", ".join(span(low, high) for low, high in found)


def span(low: int, high: int) -> str:
    """``4`` or ``6-7``."""
    return str(low) if low == high else f"{low}-{high}"


def sessions(series: Series) -> str:
    """The sessions of a series that are here: ``1-3, 5``; of one that is counted anew each year with the year."""
    years = sorted({point.year for point in series.points})
    parts = []
    for year in years:
        numbers = sorted({point.ordinal for point in series.points if point.ordinal and point.year == year})
        parts += [f"{visible(year)}: {ranges(numbers)}" if year else ranges(numbers)] if numbers else []
    unnumbered = sum(not point.ordinal for point in series.points)
    parts += [f"{unnumbered} without a number"] if unnumbered else []
    return "; ".join(parts)


def gaps(series: Series) -> str:
    """The sessions that are missing: ``4, 6-7``."""
    return ", ".join(
        f"{visible(year)}: {span(low, high)}" if year else span(low, high) for low, high, year in series.gaps
    )
