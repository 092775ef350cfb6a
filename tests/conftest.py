"""What all tests share: where the real release lies, and how the command is run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from support import BASE, ROOT, SHARED

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the source tree."""
    return ROOT


@pytest.fixture(scope="session")
def design() -> Path:
    """The draft of the format that the project began with; the test is skipped where it is not at hand."""
    folder = SHARED / "design" / "format"
    if not folder.is_dir():
        pytest.skip("the design folder is not at hand")
    return folder


@pytest.fixture
def jco(tmp_path: Path) -> Run:
    """Run the command as a process of its own in an empty folder: ``jco("check", "a.yaml", stdin=b"...")``."""

    def run(
        *words: str | Path, stdin: bytes = b"", cwd: Path = tmp_path, env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        own = {name: value for name, value in os.environ.items() if name not in _DECIDES_OUTPUT}
        command = [sys.executable, "-m", "validator", *map(str, words)]
        return subprocess.run(
            command, input=stdin, capture_output=True, cwd=cwd, env={**own, **(env or {})}, timeout=60, check=False
        )

    return run


_DECIDES_OUTPUT = (
    *("FORCE_COLOR", "NO_COLOR", "PYTHONIOENCODING"),
    *("GITHUB_ACTIONS", "GITHUB_WORKSPACE", "CI_PROJECT_DIR"),
)


@pytest.fixture
def base() -> str:
    """A complete document without any finding, as text."""
    return BASE.read_text("utf-8")
