"""``jco new``: a template of YAML to annotate a release, from its text."""

from __future__ import annotations

import os
import re

from .. import source
from ..document import edtf
from ..release.finding import Surroundings, beside, find
from ..source import Limits
from ..system import streams
from ..system.output import unfit, write_alone
from ..system.patterns import lazy
from ..system.printable import encodable, excerpt
from ..system.selection import STDIN
from ..template.draft import Draft, NoBody, Request, draft
from ..template.reading import Given, Head
from ..template.scalars import clean
from ..tuples import NamedTuple
from .options import UsageError

_MARKUP = lazy(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b", re.IGNORECASE)
_SCHEMA = "outcome.schema.json"
_EDITOR = "editor.schema.json"  # beside the former in the repository of jco, whose samples are drafts too


class Target(NamedTuple):
    """Where the template goes ("" for standard output), and whether it may replace a file.

    ``is_example``: nobody asked for it, so that what was read and what is next is not told.
    """

    path: str
    force: bool
    is_example: bool = False

    @property
    def folder(self) -> str:
        """The folder that the template is written for."""
        return os.path.dirname(self.path) or os.curdir


def run(path: str, target: Target, given: Given, today: str, sources: tuple[str, ...], limits: Limits) -> int:
    """Print the template, or write it."""
    if target.path and os.path.lexists(target.path) and not target.force:
        raise UsageError(f"{target.path} already exists: choose another name, or overwrite it with --force")
    if target.path and (why := unfit(target.path)):
        raise UsageError(f"{target.path} cannot be written: {why}")
    if target.path and path != STDIN and os.path.realpath(target.path) == os.path.realpath(path):
        raise UsageError(f"{path} is the text itself: choose another name for the annotation")
    for name, value in given._asdict().items():
        if encodable(value) != value:  # a byte of the command line that is not UTF-8
            raise UsageError(_refusal(name, value))
    stored, head = _text(path, limits)
    file, is_counted = ("", False) if path == STDIN else _named(path, target.folder, sources)
    name = "" if path == STDIN else os.path.splitext(os.path.basename(path))[0]
    day = today or edtf.today()
    schema = _schema(target.folder)
    try:
        made = draft(Request(stored, day, given, head, file, is_counted, name, schema or _SCHEMA))
    except NoBody:
        raise UsageError(f"{path}: no paragraph was found, so there is nothing to annotate") from None
    if made.refused:
        raise UsageError(_refusal(made.refused[0], getattr(given, made.refused[0])))
    if target.path:
        write_alone(target.path, made.yaml.encode())
    else:
        streams.out_bytes(made.yaml.encode())
    if not target.is_example:
        notes = _notes(made, path, file, is_counted, bool(schema), target.path)
        notes[1:1] = [] if given.lang else _of_languages(stored)
        streams.note("".join(f"{line}\n" for line in notes))
    return 0


def _text(path: str, limits: Limits) -> tuple[str, Head]:
    """The text of a file or of standard input; of a page of HTML what it shows, and what its head says."""
    from ..release.damage import Unreadable
    from ..release.stored import is_page, load, page_of, sound

    is_stdin = path == STDIN
    raw = source.read_standard_input(limits) if is_stdin else source.read_inside(path, limits)
    try:
        data = sound(raw)
        if is_page(path) or (is_stdin and _MARKUP.match(data)):
            page = page_of(data)
            return page.text, Head(page.heading, page.url, page.published, page.site)
        return load(data), Head()
    except Unreadable as fault:
        raise UsageError(fault.of("standard input" if is_stdin else path)) from None


def _named(path: str, folder: str, sources: tuple[str, ...]) -> tuple[str, bool]:
    """The name of the text in the document, and whether it has to do without finding it by that name."""
    real = os.path.realpath(path)
    for base in (folder, *sources):
        try:
            name = os.path.relpath(path, base).replace(os.sep, "/")
        except ValueError:  # another drive
            continue
        around = beside(os.path.join(folder, "sheet.yaml")) if base == folder else Surroundings(None, (base,))
        if clean(name) == name and find(name, around).path == real:
            return name, False
    name = os.path.basename(path)
    return (name, True) if clean(name) == name else ("", True)


def _schema(folder: str) -> str:
    """The way to the schema in the data that the template belongs to, for the editor; "" where it is not there."""
    at, way = os.path.realpath(folder), ""
    while True:
        for name in (f"schema/{_EDITOR}", f"schema/{_SCHEMA}", _SCHEMA):
            if os.path.isfile(os.path.join(at, name)):
                return way + name
        above = os.path.dirname(at)
        if above == at or os.path.lexists(os.path.join(at, ".git")):
            return ""
        at, way = above, f"{way}../"


def _refusal(name: str, value: str) -> str:
    if name == "title":
        return f"the title '{excerpt(value)}' is not a line of the text above its first paragraph"
    return f"--{name} '{excerpt(value)}' is not valid there (see jco explain release.{name})"


def _of_languages(stored: str) -> list[str]:
    """What to do with a text in two languages, one after the other."""
    from ..languages.lookup import entry
    from ..layout.bilingual import second
    from ..layout.rows import rows

    found = second(stored, rows(stored))
    if found is None:
        return []
    first, other = (f"{entry(lang).name} ({lang})" for lang in (found.first, found.second))
    where = f"the text is in {first}, and from line {found.row.number} on in {other}"
    what = "unless --lang says otherwise the first part is read, and release.ends ends it"
    return [f"{where}: {what}; list the other one under release.versions"]


def _notes(made: Draft, path: str, file: str, is_counted: bool, has_schema: bool, target: str) -> list[str]:
    lines = [made.said]
    if made.todo:
        lines.append(f"required, and still to be filled in: {', '.join(made.todo)}")
    if path == STDIN:
        lines.append(
            "the text came from standard input: save it, and name it under release.file, so that the quotes are checked"
        )
    elif is_counted and file:
        lines.append(
            "the text lies outside the data of the annotation: use --sources FOLDER, or move the text next to it"
        )
    elif is_counted:
        lines.append(
            "the name of the text cannot be written in an annotation: rename it, and give it under release.file"
        )
    if target:
        lines.append(f"next: compare what has '# confirm' above it, annotate the paragraphs, then: jco check {target}")
    if not has_schema:
        lines.append(f"for help in your editor: jco schema --editor > {_SCHEMA}, next to the annotation")
    return lines
