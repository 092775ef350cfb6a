"""The lines under ``release`` that make the locators right: where the body begins, how its paragraphs are counted."""

from __future__ import annotations

from ...diagnostic import Diagnostic, Edit, Fix, Path, Range
from ...document.facts import Facts
from ...document.places import as_written
from ...evidence.counting import Recount
from ...evidence.locators import citing, readable
from ...report.report import Report
from ...source import Document
from .edits import Proposal, of_value, written

CODES = frozenset("EVD023 EVD028".split())


def propose(_: Diagnostic, report: Report) -> Proposal | None:
    """The fix that writes the counting by which the quotes are where they are cited, if one was found."""
    texts = report.facts.texts if report.facts is not None else None
    if texts is not None and texts.foreign is not None:
        return _renamed(report.document, texts.foreign.instead)
    recount = texts.recount if texts is not None else None
    if recount is None or report.facts is None:
        return None
    if recount.shift:
        return _renumbered(report, report.facts, recount)
    edits, said = [], []
    for name, words in recount.fields.items():
        edit = _written(report.document, ("release", name), words)
        if edit is None:
            return None
        edits.append(edit)
        said.append(f"{name}: {written(words)}")
    touches = tuple(("release", name) for name in recount.fields)
    return Proposal(Fix(f"write {' and '.join(said)} under release", recount.is_sure, _joined(edits)), touches)


def _renamed(document: Document, name: str) -> Proposal | None:
    """Another text under ``file``, which has the words of the document."""
    edit = _written(document, ("release", "file"), name) if name else None
    return edit and Proposal(Fix(f"write file: {written(name)}", False, (edit,)), (("release", "file"),))


def _renumbered(report: Report, facts: Facts, recount: Recount) -> Proposal | None:
    """All numbers under ``para``, or all from one on, higher or lower by a constant."""
    edits, touches, shift = [], [], recount.shift
    for one in readable(facts, citing()):
        if one.lang or one.number is None or one.number < recount.since:
            continue
        if one.number == recount.since and one.path[: one.path.index("para")] in recount.kept:
            continue
        path, number = as_written(one.path, report.document), one.number + shift
        value = number if isinstance(one.locator, int) else f"{number}{str(one.locator).lstrip('0123456789')}"
        edit = of_value(report.document, path, value) if number >= 0 else None
        if edit is None:
            return None
        edits.append(edit)
        touches.append(path)
    since = f" from {recount.since} on" if recount.since else ""
    what = f"write every number{since} under para {abs(shift)} {'lower' if shift < 0 else 'higher'}"
    return Proposal(Fix(what, recount.is_sure, tuple(edits)), tuple(touches))


def _written(document: Document, path: Path, words: str) -> Edit | None:
    """Write a field: in place of its value, behind its key, else before ``file``."""
    span, lines = document.layout.get(path), document.layout.lines
    if span is None:
        return _before_file(document, f"{path[-1]}", words)
    if lines.slice(span.value):
        return of_value(document, path, words)
    colon = document.text.find(":", lines.offset(span.key.end)) if span.key is not None else -1
    behind = lines.position(colon + 1)
    return Edit(Range(behind, behind), f" {written(words)}") if colon >= 0 else None


def _before_file(document: Document, name: str, words: str) -> Edit | None:
    """A new field of the release, in a map on lines or in brackets."""
    here, around = document.layout.get(("release", "file")), document.layout.get(("release",))
    if here is None or here.key is None or around is None:
        return None
    lines, start = document.layout.lines, here.key.start
    if lines.slice(around.value)[:1] == "{":
        return Edit(Range(start, start), f"{name}: {_in_brackets(words)}, ")
    indent = document.text[lines.offset(start) - start.column + 1 : lines.offset(start)]
    return Edit(Range(start, start), f"{name}: {written(words)}\n{indent}") if not indent.strip() else None


def _in_brackets(words: str) -> str:
    plain = written(words)
    return plain if plain[:1] in "'\"" or not set(plain) & set("{}[],") else written(words, "'")


def _joined(edits: list[Edit]) -> tuple[Edit, ...]:
    """Two edits at one place as one."""
    if len(edits) == 2 and edits[0].range == edits[1].range:
        return (Edit(edits[0].range, edits[0].text + edits[1].text),)
    return tuple(edits)
