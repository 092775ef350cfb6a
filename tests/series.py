"""Sessions of one series, each told by a document, for what stands between the documents of a set."""

from __future__ import annotations

import re
from pathlib import Path

from support import ROOT

BASE = (ROOT / "tests" / "cases" / "silent" / "EVD-plain-text.yaml").read_text("utf-8")
BASE = BASE.replace("  file: harbour.txt\n", "  paragraphs: 3\n  not_stated: [file]\n")

Change = tuple[str, str]


def document(name: str, ordinal: int = 3, year: int = 2024, *changes: Change) -> str:
    """Session ``ordinal``, held on 14 May of a year, told by the document ``name``."""
    text = BASE.replace("id: fji-per-3", f"id: {name}")
    text = re.sub(r"\b2024-", f"{year}-", text).replace(
        "by: A. Tester\n  date: ", "by: A. Tester\n  date: 2026-01-01 #"
    )
    for old, new in (
        ("  ordinal: 3\n", f"  ordinal: {ordinal}\n"),
        ("3rd Fiji-Peru", f"{ordinal}th Fiji-Peru"),
        *changes,
    ):
        assert old in text, old
        text = text.replace(old, new)
    return text


def other_day(text: str) -> Change:
    return ("  date: 2024-05-14\n", f"  date: {text}\n")


NEXT = "  not_stated: [next]\n"


def put(folder: Path, documents: dict[str, str]) -> None:
    (folder / "annotations").mkdir(exist_ok=True)
    for name, text in documents.items():
        (folder / "annotations" / f"{name}.yaml").write_text(text, "utf-8")
