"""The ``sarif`` format, for code scanning: a log of one run, whose columns count code points.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from ..diagnostic import Diagnostic, Fix, Range, RelatedPlace, Rule, Severity
from ..report.added import Added
from ..report.brief import Brief
from ..system.printable import visible
from ..version import VERSION
from . import Run, writing
from .fingerprints import fingerprinted

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_ROOT = "%SRCROOT%"


def pieces(found: Iterable[Brief], run: Run) -> Iterator[str]:
    """All findings, the waived ones as suppressed, with the rules that they break."""
    rules: dict[str, Rule] = {}
    files: dict[str, None] = {}
    for one in found:
        files[one.file] = None
        rules.update((each.rule.code, each.rule) for each in one.diagnostics)
    numbers = {code: number for number, code in enumerate(sorted(rules))}
    shape = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": _driver([_rule(rules[code], run) for code in numbers])},
                "invocations": [_invocation(rules, run)],
                "originalUriBaseIds": {
                    _ROOT: {"description": {"text": "The root of the repository, else the folder that jco was run in."}}
                },
                "artifacts": writing.HOLE,
                "results": writing.HOLE,
                "columnKind": "unicodeCodePoints",
                "defaultEncoding": "utf-8",
                "language": "en",
            }
        ],
    }
    results = (_result(each, mark, numbers, run) for each, mark in fingerprinted(found))
    return writing.pieces(shape, (_artifact(file, run) for file in files), results)


def _driver(rules: list[dict[str, Any]]) -> dict[str, Any]:
    return {"name": "jco", "version": VERSION, "semanticVersion": VERSION, "rules": rules}


def _invocation(rules: dict[str, Rule], run: Run) -> dict[str, Any]:
    found: dict[str, Any] = {"executionSuccessful": "RUN001" not in rules and run.status != 3}
    if run.status is not None:
        found["exitCode"] = run.status
    if run.added:
        found["toolConfigurationNotifications"] = [_notification(each, run) for each in run.added]
    return found


def _notification(each: Added, run: Run) -> dict[str, Any]:
    """What a change adds to what does not count: it is of the configuration, and no finding."""
    place: dict[str, Any] = {"artifactLocation": _file(each.file, run)}
    if each.line:
        place["region"] = {"startLine": each.line}
    aside = "" if each.has_effect else " (without effect in this run)"
    text = f"this change exempts more findings: {each.message}{aside}"
    return {"level": "warning", "message": {"text": _literal(text)}, "locations": [{"physicalLocation": place}]}


def _artifact(file: str, run: Run) -> dict[str, Any]:
    return {"location": _file(file, run), "roles": ["analysisTarget"]}


def _rule(rule: Rule, run: Run) -> dict[str, Any]:
    """The descriptor of a rule: what it says of itself, and what ``jco explain`` says of it."""
    title = rule.name.replace("-", " ").capitalize()
    explained = run.explain(rule.code) or rule.summary
    grows = "It is an error once the annotation is complete. " if rule.grows else ""
    hint = f"{grows}In a terminal: jco explain {rule.code}"
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": _literal(title)},
        "fullDescription": {"text": _literal(rule.summary)},
        "help": {"text": _literal(f"{explained}\n\n{hint}"), "markdown": _literal(_markdown(explained, hint))},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _markdown(explained: str, hint: str) -> str:
    # A block of code: the texts have examples of YAML in them, whose marks mean nothing else there.
    fence = "```"
    while fence in explained:
        fence += "`"
    head, _, code = hint.rpartition(": ")
    return f"{fence}text\n{explained}\n{fence}\n\n{head}: `{code}`"


def _result(each: Diagnostic, mark: str, numbers: dict[str, int], run: Run) -> dict[str, Any]:
    location: dict[str, Any] = {"physicalLocation": _physical(each.file, each.range, run)}
    if each.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": each.pointer}]
    result = {
        "ruleId": each.rule.code,
        "ruleIndex": numbers[each.rule.code],
        "level": _LEVELS[each.severity],
        "message": {"text": _literal("\n".join(filter(None, (each.message, each.help))))},
        "locations": [location],
        "partialFingerprints": {"jcoFinding/v1": mark},
        # All results have them or none has.
        "suppressions": _suppressions(each),
    }
    if each.related:
        result["relatedLocations"] = [_related(number, other, run) for number, other in enumerate(each.related)]
    if each.fix is not None:
        result["fixes"] = [_fix(each.fix, each.file, run)]
    return result


def _suppressions(each: Diagnostic) -> list[dict[str, str]]:
    if each.waived is None:
        return []
    until = f" (until {each.waived.until})" if each.waived.until else ""
    kind = "inSource" if each.waived.source == "document" else "external"
    return [{"kind": kind, "status": "accepted", "justification": visible(f"{each.waived.why}{until}")}]


def _related(number: int, other: RelatedPlace, run: Run) -> dict[str, Any]:
    where = _physical(other.file, other.range, run)
    return {"id": number, "physicalLocation": where, "message": {"text": _literal(other.message)}}


def _fix(fix: Fix, file: str, run: Run) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(edit.range), "insertedContent": {"text": edit.text}} for edit in fix.edits
    ]
    return {
        "description": {"text": _literal(fix.description)},
        "artifactChanges": [{"artifactLocation": _file(file, run), "replacements": replacements}],
        "properties": {"safe": fix.safe},
    }


def _physical(file: str, where: Range | None, run: Run) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": _file(file, run)}
    if where is not None:
        place["region"] = _region(where)
    return place


def _region(where: Range) -> dict[str, int]:
    (line, column), (last, end) = where
    return {"startLine": line, "startColumn": column, "endLine": last, "endColumn": end}


def _file(file: str, run: Run) -> dict[str, str]:
    """A file as a relative reference of a URI, its bytes as they are on the disk."""
    path = run.in_repository(file)
    try:
        name = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a surrogate that stands for no byte
        name = path.encode("utf-8", "surrogatepass")
    return {"uri": quote(name, safe="/"), "uriBaseId": _ROOT}


def _literal(text: str) -> str:
    """Text in which a viewer finds no argument (``{0}``) and no link (``[words](address)``)."""
    return visible(text).replace("{", "{{").replace("}", "}}").replace("](", "] (")
