"""Forms that YAML takes for something else: numbers that lose their form, anchors, curly quotes."""

from __future__ import annotations

from ...diagnostic import Diagnostic, Edit, Fix, Path
from ...report.report import Report
from ...schema.engine import fits
from ...schema.values import node_at
from ...source.scalars import is_representable, plain_form, resolve
from .edits import Proposal, of_value, written

CODES = frozenset("YML008 YML014 YML015".split())


def propose(found: Diagnostic, report: Report) -> Proposal | None:
    """The fix of a finding about the form of a value, if there is one."""
    path = found.path
    if path not in report.document.layout:
        return None
    if found.rule.code == "YML008":
        return _of_number(path, report)
    if found.rule.code == "YML014":
        return _of_anchor(found, path, report)
    value = report.document.at(path)
    bare = value[1:-1].strip() if isinstance(value, str) else ""
    edit = of_value(report.document, path, bare) if bare else None
    return Proposal(Fix("delete the curly quotes around the text", False, (edit,)), (path,)) if edit else None


def _of_number(path: Path, report: Report) -> Proposal | None:
    """In quotes where the field takes the text as it is written, else as a plain number where it takes that."""
    where = report.document.layout[path].value
    source = report.document.layout.lines.slice(where)
    value = resolve(source)
    node = node_at(path)
    # Below a key of one's own, and in a field that is none, nobody knows what was meant.
    if not node or isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if fits(source, node):
        fix = Fix(f"put {source} in quotes", True, (Edit(where, written(source)),))
        return Proposal(fix, (path,))
    if is_representable(value) and float(value).is_integer() and fits(int(value), node):
        plain = plain_form(int(value))
        return Proposal(Fix(f"write {source} as {plain}", True, (Edit(where, plain),)), (path,))
    return None


def _of_anchor(found: Diagnostic, path: Path, report: Report) -> Proposal | None:
    source = report.document.layout.lines.slice(found.range) if found.range else ""
    if found.range is None or not source.startswith("&") or "\n" in source or source[-1] in "'\"":
        return None
    edit = Edit(found.range, "'" + source.replace("'", "''") + "'")
    return Proposal(Fix("put the text with its & in quotes", False, (edit,)), (path,))
