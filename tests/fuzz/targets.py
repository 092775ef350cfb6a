"""What is fuzzed: each target takes bytes, and fails where an exception leaves jco or what must hold does not hold."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from documents import cases
from mangled import broken
from outputs import verify
from support import ROOT

from validator import source
from validator.diagnostic import Finding
from validator.editing.fixes.rounds import fix_all
from validator.editing.formatting import Unkept, formatted
from validator.evidence.near import Index, nearest
from validator.layout.assumed import assume
from validator.pages import document, index
from validator.release import stored
from validator.release.damage import Unreadable
from validator.release.finding import beside
from validator.release.paragraphs import sentences
from validator.report import pipeline
from validator.report.report import Report
from validator.reporters import FORMATS, Run, render
from validator.schema.roles import as_read
from validator.template.draft import NoBody, Request, draft
from validator.template.reading import Given, Head

TODAY = "2026-11-23"
WITH_A_TEXT = ROOT / "tests" / "cases" / "silent" / "EVD-plain-text.yaml"
_TEXTS = (".txt", ".html", ".htm")
_AMONG_CASES = str(ROOT / "tests" / "cases" / "silent" / "a.yaml")


class Target(NamedTuple):
    """``seeds``: what a run begins with beside the corpus. ``change``: how one becomes another, where not in bytes."""

    run: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]
    change: Callable[[bytes, random.Random], bytes] | None = None


def yaml(data: bytes) -> None:
    """The reader: plain data and the place of each value, or a finding at a place in the text."""
    name = "a.json" if data.startswith((b"{", b"[")) and data[1:2].isspace() else "a.yaml"
    read = source.load(data, name, fields=as_read())
    for fault in read.faults:
        _in_text(fault, read)


def _in_text(fault: Finding, read: source.Document) -> None:
    place = fault.span or read.span(fault.path).value
    lines = read.text.split("\n")
    assert fault.message and 1 <= place.start.line <= len(lines), fault
    assert place.start <= place.end and place.start.column <= len(lines[place.start.line - 1]) + 1, fault


def text(data: bytes) -> None:
    """The text of a release: its paragraphs, sentences, and words that are nearly in it."""
    with suppress(Unreadable):
        _read_text(stored.load(data))


def html(data: bytes) -> None:
    """A page of HTML, and what it shows as the text of a release."""
    with suppress(Unreadable):
        page = stored.page_of(data)
        _read_text(page.text, page.heading)


def _read_text(words: str, heading: str = "") -> None:
    found = assume(words, heading=heading).text
    for place in found.places.values():
        assert 0 <= place.start <= place.words <= place.end <= len(words), place
        for start, end in sentences(words, place):
            assert place.start <= start < end <= place.end, (place, start, end)
    if wanted := " ".join(words.split()[1:9]):
        nearest(Index(found), f"{wanted[1:]}s", [(0, len(words))])


def new(data: bytes) -> None:
    """The template of a text: it passes its own check, and reads as YAML; formatted, it says the same."""
    with suppress(Unreadable, NoBody):
        is_page = data.lstrip()[:1] == b"<"
        page = stored.page_of(data) if is_page else None
        head = Head(page.heading, page.url, page.published) if page else Head()
        made = draft(Request(page.text if page else stored.load(data), TODAY, Given(), head, "a.txt"))
        read = source.load(made.yaml.encode(), "a.yaml", fields=as_read())
        assert not read.stopped and not made.refused, read.faults
        formatted(read)


def fmt(data: bytes) -> None:
    """The layout: nothing is lost, which ``formatted`` proves by itself, and nothing is left to do."""
    read = source.load(data, "a.yaml", fields=as_read())
    if not read.stopped:
        with suppress(Unkept):
            done = formatted(read).text
            assert formatted(source.load(done.encode(), "a.yaml", fields=as_read())).text == done


def view(data: bytes) -> None:
    """The page of a document, and its entry in the index."""
    report = _checked(data)
    if report.facts is not None:
        for part in (document.page(report, "index.html"), index.page([index.entry(report, "a")], {})):
            assert b"<script>alert" not in part


def release(data: bytes) -> None:
    """A document beside a text that is not the one it was made from: the bytes are the text."""
    with tempfile.TemporaryDirectory(dir=_memory()) as folder:
        annotation = WITH_A_TEXT.read_bytes()
        (name,) = (line.split()[1] for line in annotation.decode().splitlines() if line.startswith("  file: "))
        (Path(folder) / name).parent.mkdir(exist_ok=True, parents=True)
        (Path(folder) / name).write_bytes(data)
        _shown(pipeline.check(annotation, "a.yaml", TODAY, around=beside(f"{folder}/a.yaml")), data)


def whole(data: bytes) -> None:
    """The whole way: findings in one of the formats, fixes, canonical JSON that reads again as the same bytes."""
    report = _checked(data)
    _shown(report, data)
    fix_all(data, _checked, unsafe=True)
    if report.valid and report.content is not None:
        from validator import convert

        once = convert(data, name="a.yaml")
        assert convert(once, name="a.json") == once


def _checked(data: bytes) -> Report:
    return pipeline.check(data, "a.yaml", TODAY, around=beside(_AMONG_CASES))


def _shown(report: Report, data: bytes) -> None:
    """In one of the formats, which the input decides: all of them take as long as all else."""
    name = list(FORMATS)[crc32(data) % len(FORMATS)]
    verify(name, render(name, [report], Run()))


def _memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def _annotations() -> list[bytes]:
    return [each.data for each in cases()] + [path.read_bytes() for path in (ROOT / "samples").rglob("*.yaml")]


def _stored(*endings: str) -> list[bytes]:
    found = [path for path in sorted((ROOT / "tests").rglob("*")) if path.suffix in endings and path.is_file()]
    return [path.read_bytes() for path in found if not {"fuzz", "node_modules"} & set(path.parts)]


def _as_by_hand(data: bytes, chance: random.Random) -> bytes:
    return broken(data.decode("utf-8", "replace") or "a", chance)


TARGETS: dict[str, Target] = {
    "yaml": Target(yaml, _annotations, _as_by_hand),
    "text": Target(text, lambda: _stored(".txt")),
    "html": Target(html, lambda: _stored(".html", ".htm")),
    "new": Target(new, lambda: _stored(*_TEXTS)),
    "fmt": Target(fmt, _annotations, _as_by_hand),
    "view": Target(view, _annotations, _as_by_hand),
    "release": Target(release, lambda: _stored(".txt")),
    "whole": Target(whole, _annotations, _as_by_hand),
}
