"""The report on a document. Many tests look at the same documents, and each is checked once in a process."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from validator.release.finding import beside
from validator.report import pipeline
from validator.report.pipeline import Report

TODAY = "2026-11-23"


@cache
def checked(path: Path, data: bytes, today: str = TODAY) -> Report:
    """The report on a document that would lie there, beside its texts."""
    return pipeline.check(data, path.name, today, around=beside(str(path)))
