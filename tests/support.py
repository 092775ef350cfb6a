"""Places that the tests read from, and the switch for golden files."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
BASE = ROOT / "tests" / "cases" / "silent" / "base.yaml"


def golden(path: Path, text: str) -> None:
    """Assert that a derived file is as the code gives it; ``UPDATE=1`` rewrites it."""
    if os.environ.get("UPDATE") == "1":
        path.write_text(text, "utf-8", newline="\n")
    assert path.read_text("utf-8") == text, (
        f"{path.name} is not what the code gives: run UPDATE=1 pytest and read the diff"
    )


def unmeasured() -> dict[str, str]:
    """An environment in which a process is not measured: coverage would import what the test says is not imported."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COV")}
