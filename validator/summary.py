"""What a run came to: documents, findings by severity, what was skipped and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from .diagnostic import RANK, Severity
from .pipeline import Report


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
        _number(summary.infos, "information", "information"),
    ]
    found = ", ".join(part for part in parts if part) or "no findings"
    line = f"{_number(summary.documents, 'document') or 'no documents'} checked: {found}"
    if summary.waived:
        line += f"; {summary.waived} waived"
    if summary.skipped:
        reasons = ", ".join(f"{count} {reason}" for reason, count in sorted(summary.skipped.items()))
        line += f"; {_number(sum(summary.skipped.values()), 'file')} skipped ({reasons})"
    return line


def statistics(reports: Iterable[Report]) -> str:
    """A line for each rule with its findings that count, most frequent first: ``12  warning  EVD005 quote-long``."""
    counted = (each for report in reports for each in report.diagnostics if each.waived is None)
    found = Counter((each.severity, each.rule.code, each.rule.name) for each in counted)
    column = len(str(max(found.values(), default=0)))
    rows = sorted(found.items(), key=lambda pair: (-pair[1], pair[0][1], -RANK[pair[0][0]]))
    return "".join(f"{count:>{column}}  {severity:<7}  {code} {name}\n" for (severity, code, name), count in rows)


def completeness_in_words(report: Report) -> str:
    """``required 139/139, recommended 116/119 (3 not stated), paragraphs 9/9``, or that it could not be read.

    Without the text of the release it is said that the quotes were not checked.
    """
    if any(each.rule.code == "RUN001" for each in report.diagnostics):
        return "not checked, or not to its end: a bug of jco"
    if report.counts is None:
        return "not read as a document"
    (filled, total), (given, not_stated, recommended) = report.counts
    aside = f" ({not_stated} not stated)" if not_stated else ""
    line = f"required {filled}/{total}, recommended {given}/{recommended}{aside}"
    covered = report.coverage
    if covered is not None:
        line += f", paragraphs {covered[0] + covered[1]}/{covered[2]}"
    unchecked = unchecked_quotes(report)
    return line + (f"; {_number(unchecked, 'quote')} not checked ({_why(report)})" if unchecked else "")


def _why(report: Report) -> str:
    """Why quotes were not looked for."""
    facts = report.facts
    has_changed = facts is not None and facts.texts is not None and facts.texts.changed is not None
    reason = "the text has changed" if has_changed else "no text at hand"
    return f"{reason}: derived is taken as it is" if facts is not None and facts.is_canonical else reason


def unchecked_quotes(report: Report) -> int:
    """How many quotes could not be looked for, because the text that they are cited from is not at hand."""
    facts = report.facts
    if facts is None:
        return 0
    if facts.has_texts:
        from .evidence.quotes import unlocated

        return unlocated(facts)
    nodes = (node for kind, nodes in facts.content.nodes.items() if kind != "derived" for node in nodes)
    found = (dict.get(node.value, "quote") for node in nodes)
    return sum(list.__len__(quotes) for quotes in found if isinstance(quotes, list))


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
