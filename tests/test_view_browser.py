"""The pages of jco view in a real browser: layout, clicks, keys, themes, print, and what axe says of them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT, SHARED

pytestmark = pytest.mark.tools
NODE = ROOT / "tests" / "node"
SCRIPT = NODE / "browse.mjs"
SCENARIOS = re.findall(r"^  async (\w+)\(", SCRIPT.read_text("utf-8"), re.MULTILINE)
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HOSTILE = '"><img src=x onerror=alert(1)></style><script>alert(1)</script>'


@pytest.fixture(scope="session")
def browser() -> list[str]:
    """How a scenario is played; skipped without Node.js, its packages or a browser."""
    node = shutil.which("node")
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if node is None or not (NODE / "node_modules" / "playwright-core").is_dir():
        pytest.skip("the browser's driver is not at hand: npm ci in tests/node")
    if found is None:
        pytest.skip("no browser is at hand: apt-get install chromium")
    return [node, str(SCRIPT), found]


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the samples, of a release in Arabic, of a draft, and of a document that is all markup."""
    folder = tmp_path_factory.mktemp("pages")
    data = folder / "data"
    shutil.copytree(ROOT / "samples", data / "samples")
    shutil.copytree(ROOT / "tests" / "releases" / "annotated", data / "annotated")
    sample = data / "samples" / "invented" / "isl-bwa-3.yaml"
    for path, name in ((sample, "sample"), (data / "annotated" / "ar.yaml", "arabic")):
        path.write_text(re.sub(r"(?m)^id: .*$", f"id: {name}", path.read_text("utf-8"), count=1), "utf-8")
    (data / "unread.yaml").write_text("format: jco/1.0\nid: [\n", "utf-8")
    minimal = re.sub(r"(?m)^id: .*$", "id: hostile", (ROOT / "samples" / "minimal.yaml").read_text("utf-8"))
    hostile = re.sub(r"(?m)^([ -]+(?:title|what): ).*$", rf"\1'{HOSTILE}'", minimal)
    (data / "hostile.yaml").write_text(hostile, "utf-8")
    draft = ROOT / "tests" / "cases" / "COV"
    for name in ("COV001-draft.yaml", "harbour.txt"):
        shutil.copy(draft / name, data / name)
    wanted = ["samples", "hostile.yaml", "unread.yaml", "COV001-draft.yaml", "annotated/ar.yaml", "annotated/ja.yaml"]
    sources = ["--sources", str(SHARED / "releases")] if (SHARED / "releases").is_dir() else []
    command = [sys.executable, "-m", "validator", "view", *wanted, *sources, "-o", str(folder / "out")]
    done = subprocess.run(command, cwd=data, capture_output=True, check=False)
    assert done.returncode == 1 and b"written: 10" in done.stderr, done.stderr  # one of them cannot be read
    return folder / "out"


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_in_a_real_browser(browser: list[str], pages: Path, scenario: str) -> None:
    done = subprocess.run([*browser, str(pages), scenario], capture_output=True, cwd=NODE, timeout=300, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_there_are_scenarios() -> None:
    assert {"axe", "narrow", "clicks", "keys", "filters", "scriptless", "print", "policy"} <= set(SCENARIOS)
