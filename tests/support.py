"""Places that the tests read from, and the switch for golden files."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = Path(os.environ.get("SOURCE_TREE", ROOT))
"""What jco is installed from. The tests of the wheel have no code beside them but the wheel's: see ``wheel.sh``."""
SHARED = ROOT.parent / "shared"
UPDATE = os.environ.get("UPDATE", "")
LONG = bool(os.environ.get("LONG"))
"""Whether a run may take its time: ``make test-long``."""
DERIVED: list[str] = []
"""The patterns of ``@pytest.mark.golden`` of the test that runs."""
BASE = ROOT / "tests" / "cases" / "silent" / "base.yaml"


def examples(usual: int, times: int = 10) -> int:
    """How many examples a property is tried with; where a run may take its time, so many times more."""
    return usual * (times if LONG else 1)


def one_in(number: int) -> int:
    """The step through cases of which each change is tried with a part alone: ``all_of_them[:: one_in(5)]``."""
    return 1 if LONG else number


def golden(path: Path, made: str | bytes) -> None:
    """Assert that a derived file is as the code gives it.

    ``UPDATE=1`` rewrites it, and ``UPDATE=path/of/a/file`` that one alone; then nothing is asked of the others.
    """
    assert any(path.match(each) for each in DERIVED), f"no @pytest.mark.golden of this test names {path}"
    data = made.encode("utf-8") if isinstance(made, str) else made
    if UPDATE == "1" or (UPDATE and Path(UPDATE).resolve() == path.resolve()):
        path.write_bytes(data)
    assert UPDATE or path.read_bytes() == data, (
        f"{path.name} is not what the code gives: run `make golden FILE={path.relative_to(ROOT)}` and read the diff"
    )


def chromium() -> str | None:
    """The browser that is at hand; the one without windows takes a third of the processor that the others take."""
    names = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next(filter(None, map(shutil.which, names)), None)


WHEELS = os.environ.get("WHEELS", "")
INSTALLING = {"PIP_COMPILE": "0"} | ({"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": WHEELS} if WHEELS else {})
"""How pip installs in a test: it compiles nothing, for little is run, and asks no index where ``wheel.sh`` has."""


def unmeasured() -> dict[str, str]:
    """An environment in which a process is not measured: coverage would import what the test says is not imported."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COV")}
