"""The ``text`` format: of one document all that it lacks; of several the sums first, then what to do, then the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..document.places import counted
from ..report.missing import Missing
from ..reporters.frames import width
from ..system.printable import excerpt, visible
from .entry import Entry
from .survey import Annotator, Rate, Survey
from .timeline import timeline
from .words import (
    gaps,
    gaps_doubt,
    head,
    left_out,
    listed,
    measures,
    number,
    open_paragraphs,
    remarks,
    sessions,
    share,
)

_BAR, _WIDEST = 20, 40
_MOST_FIELDS, _MOST_ANNOTATORS, _MOST_SERIES, _MOST_UNREADABLE = 15, 25, 10, 20


def end(survey: Survey) -> str:
    """The whole text."""
    lines = _alone(survey.only) if survey.only is not None else _set(survey)
    return "\n".join(lines) + "\n"


# One document


def _alone(entry: Entry) -> list[str]:
    lines = [*_name(entry), *_lacking(entry)]
    if entry.counts is not None and not entry.lacks:
        lines.append("  nothing is missing")
    return lines + _facts(entry)


def _name(entry: Entry) -> list[str]:
    known = ", ".join(filter(None, (entry.identity.id, entry.status, entry.by)))
    name = visible(entry.file) + (f"  {excerpt(known)}" if known else "")
    return [name, f"  {_counts(entry)}"]


def _counts(entry: Entry) -> str:
    if entry.counts is None:
        return f"could not be read as a document: {visible(entry.fault)}"
    (filled, total), (given, not_stated, recommended) = entry.counts
    aside = f" ({not_stated} not stated)" if not_stated else ""
    line = f"required {filled}/{total}, recommended {given}/{recommended}{aside}"
    if entry.coverage:
        cited, skipped, paragraphs = entry.coverage
        line += f", paragraphs {cited + skipped}/{paragraphs}"
    return line + (f", sentences {entry.sentences[0]}/{entry.sentences[1]}" if entry.sentences else "")


def _lacking(entry: Entry) -> list[str]:
    lines = [line for missing in entry.missing for line in _missing(missing)]
    where = open_paragraphs(entry)
    return [*lines, f"  {where}"] if where else lines


def _missing(missing: Missing) -> list[str]:
    first = f"  line {missing.line}: {counted(missing.place)} ({missing.level}): {excerpt(missing.help)}"
    return [first, f"      {missing.example}"] if missing.example else [first]


def _facts(entry: Entry) -> list[str]:
    """How many facts were traced; each that was not, unless all of a document for one reason."""
    if entry.facts is None or not entry.facts.total:
        return []
    lines = [f"  {entry.facts.in_words}"]
    if len(entry.facts.unread_why) == 1 and entry.facts.traced == 0:
        return lines
    told = ((each, counted(each.place)) for each in entry.unread)
    return lines + [f"  line {each.line}: {place} is {each.state}: {excerpt(each.why)}" for each, place in told]


# A set


def _set(survey: Survey) -> list[str]:
    sums = survey.totals
    found = measures(sums)
    lines = [head(sums), *([""] if found else [])]
    column = max((width(each.name) for each in found), default=0)
    numbers = [f"{each.done:,} of {each.total:,}" for each in found]
    right = max(map(len, numbers), default=0)
    for each, told in zip(found, numbers, strict=True):
        remark = f"  {each.remark}" if each.remark else ""
        rate = share(each.done, each.total).rjust(7)
        bar = _bar(each.done, each.aside, each.total)
        lines.append(f"  {each.name.ljust(column)}  {bar}  {rate}  {told.rjust(right)}{remark}")
    lines += ["", *remarks(survey)]
    return [*lines, *_next(survey), *_who(survey), *_gaps(survey), *_unreadable(survey), *_documents(survey)]


def _bar(done: int, aside: int, total: int) -> str:
    """``####--..``: done, needing nothing more, to do; only what is whole looks whole."""
    full = _BAR if done == total else min(round(_BAR * done / total), _BAR - 1)
    rest = round(_BAR * aside / total) if done + aside < total else _BAR - full
    rest = min(rest, _BAR - full - (done + aside < total))
    return "#" * full + "-" * max(rest, 0) + "." * (_BAR - full - max(rest, 0))


def _section(title: str, lines: Iterable[str], more: str = "") -> list[str]:
    lines = list(lines)
    return ["", title, *lines, *([f"  {more}"] if more else [])] if lines else []


def _more(found: Sequence[object], most: int, what: str, where: str) -> str:
    left = len(found) - most
    several = what if what.endswith("s") else f"{what}s"
    return f"{number(left, f'more {what}', f'more {several}')} ({where})" if left > 0 else ""


def _next(survey: Survey) -> list[str]:
    found = survey.worklist
    shown = found[:_MOST_FIELDS]
    column = max((width(rate.field) for rate in shown), default=0)
    title = "What to fill in next  (# given, - not stated, . missing)"
    return _section(title, (_rate(rate, column) for rate in shown), _more(found, _MOST_FIELDS, "field", "--format csv"))


def _rate(rate: Rate, column: int) -> str:
    bar = _bar(rate.given, rate.not_stated, rate.total)
    last = f"; the last thing missing in {rate.last_in:,}" if rate.last_in else ""
    where = f"{rate.to_fill:,} missing of {rate.total:,}, {rate.level}, in {number(rate.lacking, 'document')}{last}"
    return f"  {rate.field.ljust(column)}  {bar}  {where}"


def _who(survey: Survey) -> list[str]:
    found = survey.busy
    shown = found[:_MOST_ANNOTATORS]
    column = min(max((width(_called(who)) for who in shown), default=0), _WIDEST)
    lines = (_annotator(who, column) for who in shown)
    return _section("By annotator", lines, _more(found, _MOST_ANNOTATORS, "annotator", "--format csv"))


def _called(who: Annotator) -> str:
    return excerpt(who.name, _WIDEST) or "(nobody named)"


def _annotator(who: Annotator, column: int) -> str:
    name = _called(who)
    fields = listed((f"{field} {count:,}" for field, count in who.fields.items()), 4)
    parts = [f"{number(who.to_fill, 'field')}: {fields}"] if who.fields else []
    parts += [number(who.paragraphs, "paragraph")] if who.paragraphs else []
    bar = _bar(who.documents - who.lacking, 0, who.documents)
    verb = "lacks" if who.lacking == 1 else "lack"
    told = f"{who.lacking:,} of {number(who.documents, 'document')} {verb}"
    return f"  {name}{' ' * max(column - width(name), 0)}  {bar}  {told} {'; '.join(parts)}"


def _gaps(survey: Survey) -> list[str]:
    found = [series for series in timeline(survey.records) if series.gaps]
    lines = (
        f"  {excerpt(each.name, 80)} ({', '.join(map(visible, each.sides))}): "
        f"{sessions(each)} here, {gaps(each)} missing"
        for each in found[:_MOST_SERIES]
    )
    doubt = gaps_doubt(survey.totals)
    title = f"Series with gaps  ({doubt})" if doubt else "Series with gaps"
    return _section(title, lines, _more(found, _MOST_SERIES, "series", "--format json"))


def _unreadable(survey: Survey) -> list[str]:
    shown = survey.unreadable[:_MOST_UNREADABLE]
    left = survey.totals.unreadable - len(shown)
    lines = (f"  {visible(each.file)}: {visible(each.fault)}" for each in shown)
    return _section("Could not be read", lines, f"{number(left, 'more file')} (jco check)" if left else "")


def _documents(survey: Survey) -> list[str]:
    if not survey.detailed:
        return []
    lines = ["", "Documents that lack something  (those called complete first, then those that lack least)"]
    for each in survey.detailed:
        lines += ["", *_name(each), *_lacking(each)]
    left = left_out(survey.totals, len(survey.detailed))
    return [*lines, "", f"{left}: name a folder, or use --format csv"] if left else lines
