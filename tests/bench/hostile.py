"""Small inputs that could take for ever, each of any size: what a stranger's change may hold. All invented."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

Build: TypeAlias = Callable[[Path, int], list[str]]
"""Writes the files of a shape of size n into a folder, and gives the arguments of ``jco`` that are run there."""

TITLE = "Outcome of 3rd Fiji-Peru Joint Committee Meeting"
LARGE = ["--max-bytes", str(16 * 1024 * 1024)]
_RELEASE = f"""\
format: jco/1.0
id: fji-per-3
release:
  publisher: Ministry of Trade of Fiji
  title: {TITLE}
  date: 2024-05-20
  lang: en
  side: FJI
  url: https://example.org/press/3
"""
_MEETING = """\
meeting:
  series: Fiji-Peru Joint Committee
  ordinal: 3
  date: 2024-05-14
  format: in-person
  place: {city: Suva, country: FJI}
  para: title
  not_stated: [next]
"""
_PARTIES = """\
parties:
  FJI: {role: side, name: Fiji}
  PER: {role: side, name: Peru}
"""
_PEOPLE = """\
people:
  tora: {name: Ana Tora, party: FJI, post: Minister, role: co-chair}
  rojas: {name: Luis Rojas, party: PER, post: Minister, role: co-chair}
"""
_OUTCOME = "  - {kind: state, by: all, what: view, topic: trade, para: 1, quote: trade}\n"


def document(
    release: str = "",
    meeting: str = "",
    parties: str = "",
    people: str = "",
    entries: str = "",
    outcomes: str = _OUTCOME,
    annotation: str = "",
    absent: str = "agreements, projects, events",
) -> str:
    """A document with more lines below some of its keys."""
    return (
        f"{_RELEASE}{release}{_MEETING}{meeting}{_PARTIES}{parties}{_PEOPLE}{people}{entries}"
        f"not_stated: [{absent}]\noutcomes:\n{outcomes}"
        f"annotation:\n  by: A. Tester\n  date: 2024-06-01\n  status: draft\n{annotation}"
    )


def outcome(number: int, quote: str = "trade", more: str = "", para: object = 1, what: str = "") -> str:
    """An outcome on one line."""
    return (
        f"  - {{kind: state, by: all, what: {what or f'view {number}'}, topic: trade, para: {para},"
        f" quote: {json.dumps(quote)}{', ' + more if more else ''}}}\n"
    )


def outcomes(count: int, quote: str | Callable[[int], str] = "trade", more: str | Callable[[int], str] = "") -> str:
    """So many outcomes."""
    return "".join(
        outcome(n, quote(n) if callable(quote) else quote, more(n) if callable(more) else more) for n in range(count)
    )


def written(folder: Path, text: str, release: str | None = None, name: str = "a.txt") -> str:
    """Write a document, beside the text of its release where there is one; its name."""
    if release is not None:
        text = text.replace("  url: https", f"  file: {name}\n  url: https", 1)
        (folder / name).write_text(release, "utf-8")
    (folder / "a.yaml").write_text(text, "utf-8")
    return "a.yaml"


def _text(body: str) -> str:
    return f"{TITLE}\n\n{body}\n"


def _checked(make: Callable[[int], tuple[str, str | None]], *command: str) -> Build:
    """A document, and perhaps its text, that is checked (or what is said)."""

    def build(folder: Path, size: int) -> list[str]:
        text, release = make(size)
        name = written(folder, text, release)
        return [*(command or ("check",)), *LARGE, name]

    return build


def _config(make: Callable[[int], str], *command: str, name: str = "jco.toml") -> Build:
    def build(folder: Path, size: int) -> list[str]:
        written(folder, document())
        (folder / name).write_text(make(size), "utf-8")
        return [*(command or ("check", "a.yaml"))]

    return build


def _file(name: str, make: Callable[[int], str], *command: str) -> Build:
    def build(folder: Path, size: int) -> list[str]:
        (folder / name).write_text(make(size), "utf-8")
        return [*command, *LARGE, name]

    return build


def _page(make: Callable[[int], str], *command: str) -> Build:
    return _file("page.html", make, *(command or ("text",)))
