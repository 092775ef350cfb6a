"""What was tried and what went wrong, and a set of documents that every command has something to do with."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
_TODAY = "2026-11-23"


class Outcome(NamedTuple):
    """One case of a class; ``failures``: in words, none where it went well."""

    kind: str
    failures: list[str]


class Done(NamedTuple):
    """How a run ended."""

    status: int
    out: bytes
    err: bytes


COMMANDS: dict[str, tuple[str, ...]] = {
    "check": ("check", "--today", _TODAY),
    "check, all formats": (
        *("check", "--today", _TODAY, "-f", "concise"),
        *(f"--format={name}=out.{name}" for name in ("json", "github", "markdown", "sarif", "junit", "gitlab")),
    ),
    "check --fix": ("check", "--today", _TODAY, "--fix"),
    "baseline": ("check", "--today", _TODAY, "--baseline", "base.json", "--write-baseline"),
    "convert": ("convert", "--today", _TODAY, "--source-map"),
    "report": ("report", "--today", _TODAY),
    "fmt": ("fmt",),
    "hook": ("hook", "--today", _TODAY),
    "view": ("view", "annotations", "-o", "pages"),
    "export csv": ("export", "annotations", "--to", "csv", "-o", "csv"),
    "export ndjson": ("export", "annotations", "--to", "ndjson", "-o", "ndjson"),
    "export sqlite": ("export", "annotations", "--to", "sqlite", "-o", "set.sqlite"),
    "export parquet": ("export", "annotations", "--to", "parquet", "-o", "parquet"),
    "export jsonld": ("export", "annotations", "--to", "jsonld", "-o", "set.jsonld"),
    "text": ("text", "texts/release.txt"),
    "new": ("new", "texts/release.txt", "-o", "annotations/new.yaml", "--today", _TODAY),
    "diff": ("diff", "annotations/a.yaml", "annotations/b.yaml"),
    "explain": ("explain", "SCH004"),
    "rules": ("rules",),
    "schema": ("schema",),
    "languages": ("languages",),
    "init": ("init", "begun", "--today", _TODAY),
    "help": ("--help",),
}


def jco(*words: str) -> list[str]:
    """The command, as a process."""
    return [sys.executable, "-m", "validator", *words]


def run(words: tuple[str, ...], folder: Path, env: dict[str, str] | None = None, preexec: object = None) -> Done:
    """Run a command in a folder; one that takes longer than a minute fails."""
    environment = dict(os.environ if env is None else env) | {"PYTHONPATH": str(ROOT)}
    try:
        done = subprocess.run(
            jco(*words), cwd=folder, env=environment, capture_output=True, timeout=120, check=False,
            preexec_fn=preexec, stdin=subprocess.DEVNULL,  # type: ignore[call-overload]
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Done(-1, b"", b"it hangs")
    return Done(done.returncode, done.stdout, done.stderr)


def untold(done: Done) -> list[str]:
    """What no run may show: a traceback, a bug of ours, an end by a signal."""
    said = done.out + done.err
    found = [word for word in ("Traceback", "jco: a bug in jco", "[RUN001]", "it hangs") if word.encode() in said]
    return found + ([f"exit status {done.status}"] if done.status not in (0, 1, 2, 3) else [])
