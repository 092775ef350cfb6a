"""The ``junit`` format: XML that test reports of CI show; a suite for each document, a failed case for each finding.

The elements and attributes are those of https://github.com/jenkinsci/xunit-plugin (junit-10.xsd).
"""

from __future__ import annotations

import os.path
from collections import Counter
from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from ..diagnostic import RANK, Diagnostic
from ..report.added import Added
from ..report.brief import Brief
from ..system.printable import visible
from . import Run
from .choice import note, unwaived
from .concise import line

_COUNTED = ("tests", "failures", "errors")
_NOT_RUN = frozenset(("RUN001", "YML013"))
"""What kept a document from being checked: an error, and not a failure, in the words of JUnit."""


def pieces(found: Iterable[Brief], run: Run) -> Iterator[str]:
    """A case fails where its finding makes the run fail (``--fail-on``); other findings are the output of the suite."""
    root = ET.Element("testsuites", name="jco")
    totals: Counter[str] = Counter()
    for suite in _suites(found, run):
        totals.update({name: int(suite.get(name, "0")) for name in _COUNTED})
        root.text = "\n"
    for name in _COUNTED:
        root.set(name, str(totals[name]))
    start, line, end = ET.tostring(root, encoding="unicode").partition("\n")
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n{start}{line}'
    for suite in _suites(found, run):
        ET.indent(suite, level=1)
        yield f"  {ET.tostring(suite, encoding='unicode')}\n"
    yield f"{end}\n"


def _suites(found: Iterable[Brief], run: Run) -> Iterator[ET.Element]:
    yield from (_suite(one, run) for one in found)
    if run.added:
        yield _of_change(run.added)


def _suite(report: Brief, run: Run) -> ET.Element:
    suite = ET.Element("testsuite", name=_legal(report.file))
    _add_properties(suite, report)
    counted = unwaived(report)
    failing = [each for each in counted if _fails(each, run)]
    waived = [each for each in report.diagnostics if each.waived is not None]
    cases = [_case(report, each) for each in [*failing, *waived]]
    if not failing:
        cases.insert(0, ET.Element("testcase", _named(report, "valid")))
    _number(cases)
    suite.extend(cases)
    others = [line(each) for each in counted if not _fails(each, run)]
    if others:
        ET.SubElement(suite, "system-out").text = _legal("\n".join(others))
    _count(suite, cases)
    return suite


def _of_change(added: Iterable[Added]) -> ET.Element:
    """What a change adds to what does not count: nothing fails of it, so each is a case that was skipped."""
    suite = ET.Element("testsuite", name="what this change exempts")
    cases = []
    for each in added:
        file = _legal(each.file)
        case = ET.SubElement(suite, "testcase", classname=file, name=_legal(each.message), file=file)
        if each.line:
            case.set("line", str(each.line))
        ET.SubElement(case, "skipped", message="" if each.has_effect else "without effect in this run")
        cases.append(case)
    _number(cases)
    _count(suite, cases)
    return suite


def _count(suite: ET.Element, cases: list[ET.Element]) -> None:
    for name, kind in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(name, str(sum(case.find(kind) is not None for case in cases)))
    suite.set("tests", str(len(cases)))


def _fails(each: Diagnostic, run: Run) -> bool:
    return RANK[each.severity] >= RANK[run.fail_on]


def _add_properties(suite: ET.Element, report: Brief) -> None:
    found = {"id": report.id, "status": report.status}
    if report.counts is not None:
        (filled, asked), (given, not_stated, total) = report.counts
        found |= {"required": f"{filled}/{asked}", "recommended": f"{given}/{total}", "not stated": str(not_stated)}
    if report.coverage is not None:
        cited, skipped, total = report.coverage
        found["paragraphs"] = f"{cited + skipped}/{total}"
    known = {name: value for name, value in found.items() if value}
    if known:
        properties = ET.SubElement(suite, "properties")
        for name, value in known.items():
            ET.SubElement(properties, "property", name=name, value=_legal(value))


def _named(report: Brief, name: str) -> dict[str, str]:
    """The attributes of a case. Its name has no line, so that a service knows it again when the line moves."""
    file = _legal(report.file)
    return {"classname": os.path.splitext(file)[0], "name": _legal(name), "file": file}


def _case(report: Brief, each: Diagnostic) -> ET.Element:
    place = f" at {each.pointer}" if each.pointer else ""
    case = ET.Element("testcase", _named(report, f"{each.rule.code} {each.rule.name}{place}"))
    if each.range is not None:
        case.set("line", str(each.range.start.line))
    if each.waived is not None:
        until = f" (until {each.waived.until})" if each.waived.until else ""
        ET.SubElement(case, "skipped", message=_legal(f"waived: {each.waived.why}{until}"))
        return case
    kind = "error" if each.rule.code in _NOT_RUN else "failure"
    fault = ET.SubElement(case, kind, type=each.rule.code, message=_legal(each.message))
    fault.text = _legal("\n".join([line(each), *(f"note: {note(other, each.file)}" for other in each.related)]))
    return case


def _number(cases: list[ET.Element]) -> None:
    """Cases of one name get a number: services take them for one otherwise."""
    seen: Counter[str] = Counter()
    for case in cases:
        name = case.get("name", "")
        seen[name] += 1
        if seen[name] > 1:
            case.set("name", f"{name} ({seen[name]})")


def _legal(text: str) -> str:
    """Text of characters that XML has: the escaping is that of the library, but it lets every character pass."""
    return visible(text)
