"""What a run came to: documents, findings by severity, what was skipped and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ..diagnostic import RANK, Rule, Severity
from ..document.placeholders import CONFIRM
from ..evidence import unchecked as evidence
from ..evidence.unchecked import Unchecked, how
from ..ledger.tally import unread_in_words
from ..system.printable import number, visible
from ..tuples import NamedTuple
from .brief import Brief, Shown, briefs
from .report import Report

_SHOWN = 5  # lines


class Summary(NamedTuple):
    """Counts over a run; ``errors``, ``warnings`` and ``infos`` are those that are not waived."""

    documents: int
    checked: int
    skipped: Mapping[str, int]
    errors: int
    warnings: int
    infos: int
    waived: int


class Totals:
    """What a run came to, summed up document by document, so that none has to be held.

    ``first``: a line on each document, of the first few. ``statuses``: what each document would end the run with.
    """

    def __init__(self, fail_on: Severity = "error", few: int = 0) -> None:
        self.documents = self.checked = 0
        self.first: list[str] = []
        self.statuses = {0}
        self.counted: Counter[tuple[Severity, Rule]] = Counter()
        self.hidden: Counter[Rule] = Counter()
        self.waived = 0
        self._fail_on: Severity = fail_on
        self._few = few
        self._quotes: dict[bool, Counter[str]] = {False: Counter(), True: Counter()}
        self._unread: Counter[str] = Counter()
        self._unconfirmed: Counter[str] = Counter()  # documents, values
        self._first_unconfirmed: Brief | None = None

    def add(self, one: Brief) -> None:
        """Count one document, or what is said of the configuration."""
        for each in one.diagnostics:
            if each.waived is None:
                self.counted[each.severity, each.rule] += 1
            else:
                self.waived += 1
        self.hidden.update(each.rule for each in one.hidden)
        self.statuses.add(exit_status([one], self._fail_on))
        if not one.is_document:
            return
        self.documents += 1
        self.checked += one.is_read or one.has_text
        if len(self.first) < self._few:
            self.first.append(f"{visible(one.file)}: {completeness_in_words(one)}\n")
        for missed in one.unchecked:
            self._quotes[missed.is_searched][missed.reason] += missed.quotes
        self._unread.update(one.tally.unread_why if one.tally is not None else {})
        if one.unconfirmed:
            self._first_unconfirmed = self._first_unconfirmed or one
            self._unconfirmed.update(documents=1, values=len(one.unconfirmed))

    def severity(self, severity: Severity) -> int:
        """How many findings of a severity count."""
        return sum(count for (each, _), count in self.counted.items() if each == severity)

    def summary(self, skipped: Mapping[str, int]) -> Summary:
        """The counts."""
        numbers = (self.severity("error"), self.severity("warning"), self.severity("info"))
        return Summary(self.documents, self.checked, skipped, *numbers, self.waived)

    @property
    def unchecked_in_words(self) -> str:
        """Lines on the quotes: those not looked for at all, and those looked for in the whole text; unread facts."""
        lines = []
        for is_searched, counts in self._quotes.items():
            several = [f"{count} {reason}" for reason, count in counts.most_common()]
            why = ", ".join(several if len(several) > 1 else counts)
            lines += [_in_words(counts.total(), is_searched, why) + "\n"] if counts else []
        facts = unread_in_words(self._unread)
        return "".join((*lines, f"{facts}\n" if facts else ""))

    @property
    def unconfirmed_in_words(self) -> str:
        """What ``jco new`` marked for confirmation, and is still marked in documents that are said to be complete."""
        one, documents = self._first_unconfirmed, self._unconfirmed["documents"]
        if one is None or documents == 1:
            return unconfirmed_in_words(one.unconfirmed if one is not None else ())
        return _unconfirmed(
            self._unconfirmed["values"], f"in {documents} complete documents, the first one {visible(one.file)}"
        )


def total(found: Iterable[Brief], fail_on: Severity = "error", few: int = 0) -> Totals:
    """The totals over all of them."""
    totals = Totals(fail_on, few)
    for one in found:
        totals.add(one)
    return totals


def summarise(found: Iterable[Brief], skipped: Mapping[str, int]) -> Summary:
    """The counts over all of them."""
    return total(found).summary(skipped)


def in_words(summary: Summary) -> str:
    """The last line of a run: ``3 documents checked: 1 error, 2 warnings; 1 file skipped (no annotation)``."""
    parts = [
        _some(summary.errors, "error"),
        _some(summary.warnings, "warning"),
        _some(summary.infos, "info", "info"),
    ]
    found = ", ".join(part for part in parts if part) or "no findings"
    line = f"{_some(summary.documents, 'document') or 'no documents'} checked: {found}"
    if summary.waived:
        line += f"; {summary.waived} waived"
    return line + skipped_in_words(summary.skipped)


def skipped_in_words(skipped: Mapping[str, int]) -> str:
    """``; 3 files skipped (2 excluded, 1 no annotation)``; nothing where none was."""
    return f"; {number(sum(skipped.values()), 'file')} skipped ({reasons(skipped)})" if skipped else ""


def reasons(skipped: Mapping[str, int]) -> str:
    """``2 excluded, 1 no annotation``."""
    return ", ".join(f"{count} {reason}" for reason, count in sorted(skipped.items()))


def below(totals: Totals, show: Severity) -> str:
    """``; 150 infos not shown (--show info lists them)``: what formats for people leave out below a severity."""
    left: list[tuple[Severity, str]] = [("warning", _some(totals.severity("warning"), "warning"))]
    left.append(("info", _some(totals.severity("info"), "info", "info")))
    left = [(severity, words) for severity, words in left if words and RANK[severity] < RANK[show]]
    if not left:
        return ""
    return f"; {', '.join(words for _, words in left)} not shown (--show {left[-1][0]} lists them)"


def statistics(totals: Totals) -> str:
    """A line for each rule with its findings that count, most frequent first: ``12  warning  EVD005 quote-long``.

    What another finding hides is counted after them.
    """
    rows = sorted(totals.counted.items(), key=lambda pair: (-pair[1], pair[0][1].code, -RANK[pair[0][0]]))
    lines: list[tuple[int, str, Rule]] = [(count, severity, rule) for (severity, rule), count in rows]
    hidden = sorted(totals.hidden.items(), key=lambda pair: (-pair[1], pair[0]))
    lines += [(count, "hidden", rule) for rule, count in hidden]
    column = len(str(max((count for count, _, _ in lines), default=0)))
    return "".join(f"{count:>{column}}  {what:<7}  {rule.code} {rule.name}\n" for count, what, rule in lines)


def completeness_in_words(shown: Shown) -> str:
    """``required 139/139, recommended 116/119 (3 not stated), paragraphs 9/9``, or that it could not be read.

    What was not checked of the quotes is said, with the reason.
    """
    [one] = briefs([shown])
    if any(each.rule.code == "RUN001" for each in one.diagnostics):
        return "not (fully) checked because of a bug in jco"
    if one.counts is None:
        return "could not be read as a document"
    (filled, total), (given, not_stated, recommended) = one.counts
    aside = f" ({not_stated} not stated)" if not_stated else ""
    line = f"required {filled}/{total}, recommended {given}/{recommended}{aside}"
    if one.coverage is not None:
        line += f", paragraphs {one.coverage[0] + one.coverage[1]}/{one.coverage[2]}"
    after = ": derived is taken as it is" if one.is_canonical else ""
    parts = (_in_words(each.quotes, each.is_searched, each.reason + after) for each in one.unchecked)
    traced = (one.tally.in_words,) if one.tally is not None else ()
    left = unconfirmed_in_words(one.unconfirmed)
    return "; ".join((line, *traced, *parts, *([left] if left else [])))


def unconfirmed_in_words(numbers: Sequence[int]) -> str:
    """``2 values are still marked '# confirm' (lines 9, 14): compare each with its words, then delete the comment``."""
    shown = [str(number) for number in numbers[:_SHOWN]] + (["..."] if len(numbers) > _SHOWN else [])
    return _unconfirmed(len(numbers), f"line{'s' if len(numbers) > 1 else ''} {', '.join(shown)}")


def _unconfirmed(count: int, where: str) -> str:
    verb = "values are" if count > 1 else "value is"
    help_ = "compare each with its words, then delete the comment"
    return f"{count} {verb} still marked '{CONFIRM}' ({where}): {help_}" if count else ""


def _in_words(count: int, is_searched: bool, why: str) -> str:
    """``3 quotes not checked (no text at hand)``."""
    return f"{_some(count, 'quote')} {how(is_searched)} ({why})"


def unchecked(report: Report) -> list[Unchecked]:
    """What was not checked of the quotes of a document, by reason."""
    return evidence.unchecked(report.facts) if report.facts is not None else []


def unchecked_quotes(report: Report) -> int:
    """How many quotes were not looked for at all."""
    return sum(one.quotes for one in unchecked(report) if not one.is_searched)


def exit_status(reports: Iterable[Shown], fail_on: Severity) -> int:
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


def _some(count: int, one: str, many: str = "") -> str:
    return number(count, one, many) if count else ""
