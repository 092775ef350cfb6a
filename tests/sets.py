"""A set of annotations with its jco.toml, as the tests of the configuration write and check it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from support import BASE
from typer.testing import Result  # noqa: TID253 - a test pays for no start

Jco = Callable[..., Result]
GOOD = BASE.read_text("utf-8")
DRAFT = GOOD.replace("status: complete", "status: draft")
LATE = DRAFT.replace("date: 2024-05-20", "date: 2024-09-20").replace("date: 2024-06-01", "date: 2024-10-01")
"""A document with one finding, a warning: DAT011 at /meeting/date."""
BROKEN = GOOD.replace("kind: agree\n", "kind: agreed\n", 1)
WAIVER = '[[waivers]]\nrule = "DAT011"\nwhy = "posted late"\n'


def named(text: str, name: str) -> str:
    """A document of another name, by another publisher: two of one name, or on one session, are a finding."""
    changed = text.replace("id: fji-per-3", f"id: {name}")
    return changed.replace("publisher: Ministry of Trade of Fiji", f"publisher: Ministry {name}")


def put(path: str, text: str) -> None:
    """Write a file, and the folders above it."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, "utf-8")


def found(jco_here: Jco, *words: str) -> list[tuple[str, str, int, str | None]]:
    """(code, file, line, who waives it) of each finding of ``check``."""
    done = jco_here("check", "-f", "json", "--today", "2026-11-23", *words)
    return [
        (each["code"], each["file"], each["range"]["start"]["line"], each["waived"] and each["waived"]["source"])
        for each in json.loads(done.stdout)["diagnostics"]
    ]


def codes(jco_here: Jco, *words: str) -> list[str]:
    """The codes of the findings of ``check``."""
    return [each[0] for each in found(jco_here, *words)]
