"""The template, checked before it is handed out: what a rule does not agree with is taken out again and left blank."""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata

from ..diagnostic import Path
from ..release.finding import beside
from ..release.text import ReleaseText
from ..report import pipeline
from ..report.pipeline import FORMAT
from ..report.report import Report
from ..source import Limits
from ..tuples import NamedTuple
from .pieces import Filled, Values
from .reading import Given, Head, describe, read, with_body
from .sheet import Sheet, read_from_text, render, sides, todo

_TEXT = "release.txt"
_MOST = 100_000  # code points; no release has as many
# These say what is still to be done, or of a release what a person has to judge; no value is wrong because of them.
_EXPECTED = frozenset("MIS001 COV001 COV002 COV004 PTY004 PTY007 DAT011 FMT007 ABS004 EVD009".split())


class Request(NamedTuple):
    """What is asked for. ``file``: the text as the document names it, "" for one that lies nowhere yet.

    ``is_counted``: the number of paragraphs is given too, for the text may not be found beside the document.
    """

    stored: str
    today: str
    given: Given
    head: Head = Head()
    file: str = ""
    is_counted: bool = False
    name: str = ""
    schema: str = "outcome.schema.json"


class Draft(NamedTuple):
    """The template, and the fields that were read from it, that are still to do, or that were given and refused.

    ``said``: how many values were read, in words.
    """

    yaml: str
    filled: list[str]
    todo: list[str]
    refused: list[str]
    said: str


class Impossible(Exception):
    """No template that passes can be made: a bug of ours."""


class NoBody(Exception):
    """The text has no paragraph, so there is nothing to annotate."""


def draft(request: Request) -> Draft:
    """The template of a release that passes ``check`` as a draft, every value in it agreed to by the rules.

    Raises ``NoBody``.
    """
    stored, is_cut = _beginning(request.stored)
    cut = request._replace(stored=stored)
    values, notes = read(stored, request.given, request.head)
    if is_cut:
        values.pop(("release", "ends"), None)
    first = describe(stored, values).first
    whole, text, report = _tried(values, cut)
    # Each round takes something out, and with nothing left there is nothing to doubt.
    while doubted := _doubted(report, values):
        values = {path: each for path, each in values.items() if path not in doubted}
        if ("release", "begins") not in doubted:
            values = with_body(stored, values, first)
        whole, text, report = _tried(values, cut)
    if not report.valid:
        error = next(each for each in report.diagnostics if each.severity == "error")
        raise Impossible(f"the template does not pass its own check: {error.message}")
    names = [".".join(map(str, path)) for path, each in values.items() if each.where]
    wanted = (("release", "title"), *(("release", name) for name in ("lang", "publisher", "url")), ("annotation", "by"))
    refused = [path[1] for path in wanted if getattr(request.given, path[1]) and path not in values]
    if is_cut and ("release", "paragraphs") in whole:
        whole["release", "paragraphs"] = Filled(describe(request.stored, values).count)
    return Draft(
        render(Sheet(whole, text, request.schema, is_cut, notes)), names, todo(whole), refused, read_from_text(whole)
    )


def _beginning(stored: str) -> tuple[str, bool]:
    """What is looked at of a text, its first lines where it is far too long for a release; and whether it was cut."""
    if len(stored) <= _MOST:
        return stored, False
    stop = stored.rfind("\n", 0, _MOST)
    return stored[: stop + 1 or _MOST], True


def _tried(values: Values, request: Request) -> tuple[Values, ReleaseText, Report]:
    """The whole of the values, the text that they describe, and the report on the template that they make."""
    whole = _whole(values, request)
    text = describe(request.stored, whole)
    if not text.count:
        raise NoBody
    return whole, text, _checked(render(Sheet(_here(whole), text, request.schema)), request)


def _whole(values: Values, request: Request) -> Values:
    """The values with those that need no reading."""
    whole = dict(values)
    whole["format",] = Filled(FORMAT)
    whole["id",] = Filled(_id(values, request))
    whole["annotation", "date"] = Filled(request.today)
    whole["annotation", "status"] = Filled("draft")
    if request.file:
        whole["release", "file"] = Filled(request.file)
    if not request.file or request.is_counted:
        whole["release", "paragraphs"] = Filled(describe(request.stored, values).count)
    return whole


def _here(whole: Values) -> Values:
    """The values as they are checked: the text lies beside the template, under a name of its own."""
    checked = {path: each for path, each in whole.items() if path != ("release", "paragraphs")}
    return {**checked, ("release", "file"): Filled(_TEXT)}


def _checked(yaml: str, request: Request) -> Report:
    with tempfile.TemporaryDirectory(prefix="jco-new-") as folder:
        with open(os.path.join(folder, _TEXT), "w", encoding="utf-8", newline="") as stream:
            stream.write(request.stored)
        around = beside(os.path.join(folder, "sheet.yaml"))
        limits = Limits(bytes=max(Limits().bytes, 4 * len(request.stored)))
        return pipeline.check(yaml.encode(), "sheet.yaml", request.today, limits, around)


def _doubted(report: Report, values: Values) -> set[Path]:
    """The values that a finding points at, or into, or that lie below what it points at.

    Of an error that points at none, those that it is related to; where there are none, whatever was read off the text.
    """
    found: set[Path] = set()
    for each in report.diagnostics:
        if each.rule.code in _EXPECTED or (each.severity == "info" and each.rule.code != "EVD003"):
            continue
        at = _at(each.path, values)
        if not at and each.severity == "error":
            at = {path for other in each.related for path in _at(other.path, values)}
        found |= at
    if not found and not report.valid:
        found = {path for path, each in values.items() if each.where} or set(values)
    return found


def _at(place: Path, values: Values) -> set[Path]:
    """The values at a place, above it or below it."""
    shared = ((path, zip(map(str, path), map(str, place), strict=False)) for path in values if place)
    return {path for path, steps in shared if all(one == other for one, other in steps)}


def _id(values: Values, request: Request) -> str:
    """Who met, and which session or when: ``kor-mng-jc-7``; else after the name of the text."""
    known = sides(values)
    ordinal, when = (values.get(("meeting", name)) for name in ("ordinal", "date"))
    released = values.get(("release", "date"))
    last = f"{ordinal.value}" if ordinal else str((when or released or Filled("")).value).replace("/", "-")
    if len(known) >= 2 and last:
        return "-".join([*(code.lower() for code in known), "jc", last])[:100].rstrip("-")
    plain = unicodedata.normalize("NFKD", request.name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].rstrip("-")
    return f"release-{slug}" if slug else f"release-{released.value if released else request.today}"
