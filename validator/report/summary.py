"""What a run came to: documents, findings by severity, what was skipped and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..diagnostic import RANK, Rule, Severity
from ..document.placeholders import CONFIRM
from ..evidence import unchecked as evidence
from ..evidence.unchecked import Unchecked, how
from ..ledger.tally import tally, unread_in_words
from ..system.printable import visible
from .pipeline import Report

_SHOWN = 5


class Summary(NamedTuple):
    """Counts over a run; ``errors``, ``warnings`` and ``infos`` are those that are not waived."""

    documents: int
    checked: int
    skipped: Mapping[str, int]
    errors: int
    warnings: int
    infos: int
    waived: int


def summarise(reports: Iterable[Report], skipped: Mapping[str, int]) -> Summary:
    """The counts over all reports."""
    found: Counter[str] = Counter()
    documents = checked = 0
    for report in reports:
        documents += report.is_document
        checked += report.is_document and (report.content is not None or bool(report.document.text))
        for each in report.diagnostics:
            found["waived" if each.waived is not None else each.severity] += 1
    return Summary(documents, checked, skipped, found["error"], found["warning"], found["info"], found["waived"])


def in_words(summary: Summary) -> str:
    """The last line of a run: ``3 documents checked: 1 error, 2 warnings; 1 file skipped (no annotation)``."""
    parts = [
        _number(summary.errors, "error"),
        _number(summary.warnings, "warning"),
        _number(summary.infos, "info", "info"),
    ]
    found = ", ".join(part for part in parts if part) or "no findings"
    line = f"{_number(summary.documents, 'document') or 'no documents'} checked: {found}"
    if summary.waived:
        line += f"; {summary.waived} waived"
    if summary.skipped:
        reasons = ", ".join(f"{count} {reason}" for reason, count in sorted(summary.skipped.items()))
        line += f"; {_number(sum(summary.skipped.values()), 'file')} skipped ({reasons})"
    return line


def below(reports: Iterable[Report], show: Severity) -> str:
    """``; 150 infos not shown (--show info lists them)``: what formats for people leave out below a severity."""
    found = [each.severity for report in reports for each in report.diagnostics if each.waived is None]
    left: list[tuple[Severity, str]] = [("warning", _number(found.count("warning"), "warning"))]
    left.append(("info", _number(found.count("info"), "info", "info")))
    left = [(severity, words) for severity, words in left if words and RANK[severity] < RANK[show]]
    if not left:
        return ""
    return f"; {', '.join(words for _, words in left)} not shown (--show {left[-1][0]} lists them)"


def statistics(reports: Iterable[Report]) -> str:
    """A line for each rule with its findings that count, most frequent first: ``12  warning  EVD005 quote-long``.

    What another finding hides is counted after them.
    """
    reports = list(reports)
    counted = Counter(
        (each.severity, each.rule) for report in reports for each in report.diagnostics if each.waived is None
    )
    rows = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0][1].code, -RANK[pair[0][0]]))
    hidden = Counter(each.rule for report in reports for each in report.hidden)
    lines: list[tuple[int, str, Rule]] = [(count, severity, rule) for (severity, rule), count in rows]
    lines += [(count, "hidden", rule) for rule, count in sorted(hidden.items(), key=lambda pair: (-pair[1], pair[0]))]
    column = len(str(max((count for count, _, _ in lines), default=0)))
    return "".join(f"{count:>{column}}  {what:<7}  {rule.code} {rule.name}\n" for count, what, rule in lines)


def completeness_in_words(report: Report) -> str:
    """``required 139/139, recommended 116/119 (3 not stated), paragraphs 9/9``, or that it could not be read.

    What was not checked of the quotes is said, with the reason.
    """
    if any(each.rule.code == "RUN001" for each in report.diagnostics):
        return "not (fully) checked because of a bug in jco"
    if report.counts is None:
        return "could not be read as a document"
    (filled, total), (given, not_stated, recommended) = report.counts
    aside = f" ({not_stated} not stated)" if not_stated else ""
    line = f"required {filled}/{total}, recommended {given}/{recommended}{aside}"
    covered = report.coverage
    if covered is not None:
        line += f", paragraphs {covered[0] + covered[1]}/{covered[2]}"
    after = ": derived is taken as it is" if report.facts is not None and report.facts.is_canonical else ""
    parts = (_in_words(one.quotes, one.is_searched, one.reason + after) for one in unchecked(report))
    traced = (tally(report.facts).in_words,) if report.facts is not None else ()
    left = unconfirmed_in_words([report])
    return "; ".join((line, *traced, *parts, *([left] if left else [])))


def _in_words(count: int, is_searched: bool, why: str) -> str:
    """``3 quotes not checked (no text at hand)``."""
    return f"{_number(count, 'quote')} {how(is_searched)} ({why})"


def unchecked(report: Report) -> list[Unchecked]:
    """What was not checked of the quotes of a document, by reason."""
    return evidence.unchecked(report.facts) if report.facts is not None else []


def unchecked_quotes(report: Report) -> int:
    """How many quotes were not looked for at all."""
    return sum(one.quotes for one in unchecked(report) if not one.is_searched)


def unchecked_in_words(reports: Iterable[Report]) -> str:
    """Lines on the quotes of many documents: those not looked for at all, and those looked for in the whole text."""
    found: dict[bool, Counter[str]] = {False: Counter(), True: Counter()}
    for report in reports:
        for one in unchecked(report):
            found[one.is_searched][one.reason] += one.quotes
    lines = []
    for is_searched, counts in found.items():
        several = [f"{count} {reason}" for reason, count in counts.most_common()]
        why = ", ".join(several if len(several) > 1 else counts)
        lines += [_in_words(counts.total(), is_searched, why) + "\n"] if counts else []
    facts = unread_in_words(tally(report.facts) for report in reports if report.facts is not None)
    return "".join((*lines, f"{facts}\n" if facts else ""))


def unconfirmed_in_words(reports: Iterable[Report]) -> str:
    """What ``jco new`` marked for confirmation, and is still marked in documents that are said to be complete.

    ``2 values are still marked '# confirm' (lines 9 and 14): compare each with its words, then delete the comment``.
    """
    left = [(report.file, lines) for report in reports if report.is_complete and (lines := unconfirmed(report))]
    count = sum(len(lines) for _, lines in left)
    if not count:
        return ""
    if len(left) == 1:
        numbers = [str(line) for line in left[0][1][:_SHOWN]] + (["..."] if count > _SHOWN else [])
        where = f"line{'s' if count > 1 else ''} {', '.join(numbers)}"
    else:
        where = f"in {len(left)} complete documents, the first one {visible(left[0][0])}"
    verb = "values are" if count > 1 else "value is"
    return f"{count} {verb} still marked '{CONFIRM}' ({where}): compare each with its words, then delete the comment"


def unconfirmed(report: Report) -> list[int]:
    """The lines that ``jco new`` has written above values that it read, and that nobody has deleted."""
    if report.document.is_json or CONFIRM not in report.document.text:
        return []
    lines = report.document.text.splitlines()
    return [number for number, line in enumerate(lines, 1) if line.lstrip(" ").startswith(f"{CONFIRM} (")]


def exit_status(reports: Iterable[Report], fail_on: Severity) -> int:
    """0, 1 for a finding at or above ``fail_on`` that is not waived, 2 for a named file that cannot be read, CFG001."""
    status = 0
    for report in reports:
        for each in report.diagnostics:
            if each.rule.code == "RUN001":
                return 3
            if each.rule.code in ("YML013", "CFG001"):
                status = max(status, 2)
            elif each.waived is None and RANK[each.severity] >= RANK[fail_on]:
                status = max(status, 1)
    return status


def _number(count: int, one: str, many: str = "") -> str:
    return "" if not count else f"{count} {one if count == 1 else many or one + 's'}"
