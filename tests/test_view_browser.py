"""The pages of jco view and jco report in a real browser: layout, clicks, keys, themes, print, and what axe says.

``LONG=1`` looks at every page at each width and in each light; see ``browse.mjs``.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from documents import CASES, case
from support import BASE, LONG, ROOT, SHARED, chromium

pytestmark = pytest.mark.tools
NODE = ROOT / "tests" / "node"
SCRIPT = NODE / "browse.mjs"
SCENARIOS = re.findall(r"^  async (\w+)\(", SCRIPT.read_text("utf-8"), re.MULTILINE)
HOSTILE = '"><img src=x onerror=alert(1)></style><script>alert(1)</script>'


@pytest.fixture(scope="module")
def browser(request: pytest.FixtureRequest) -> Iterator[Callable[[str], str]]:
    """Plays a scenario and says what does not hold; skipped without Node.js, its packages or a browser."""
    node = shutil.which("node")
    found = chromium()
    if node is None or not (NODE / "node_modules" / "playwright-core").is_dir():
        pytest.skip("the browser's driver is not at hand: npm ci in tests/node")
    if found is None:
        pytest.skip("no browser is at hand: apt-get install chromium-headless-shell")
    command = [node, str(SCRIPT), found, str(request.getfixturevalue("pages"))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=NODE) as player:
        assert player.stdin and player.stdout

        def play(scenario: str) -> str:
            print(scenario, file=player.stdin, flush=True)
            return str(json.loads(player.stdout.readline()))

        yield play
        player.stdin.close()


PERSIAN = {
    "id: fji-per-3": "id: persian",
    "title: Outcome of 3rd Fiji-Peru Joint Committee Meeting": "title: سومین کمیسیون مشترک ایران و تاجیکستان",
    "lang: en": "lang: fa",
    "city: Suva": "city: تهران",
    "FJI: {role: side, name: Fiji}": "IRN: {role: side, name: ایران}",
    "PER: {role: side, name: Peru}": "TJK: {role: side, name: تاجیکستان}",
    "name: Ana Tora": "name: آنا تورا",
    "name: Luis Rojas": "name: لوئیس روخاس",
    "by: tora": "by: [tora, rojas]",
    "FJI": "IRN",
    "PER": "TJK",
}
"""A document with two speakers of two countries, all four written from right to left."""


@pytest.fixture(scope="module")
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
    persian = BASE.read_text("utf-8")
    for old, new in PERSIAN.items():
        persian = persian.replace(old, new)
    (data / "persian.yaml").write_text(persian, "utf-8")
    (data / "COV001-draft.yaml").write_bytes(case("COV/COV001-draft").data)
    shutil.copy(CASES / "COV" / "harbour.txt", data)
    own = ["broken", "kor-mng-7", "minimal", "misquoted", "invented/isl-bwa-3"]
    wanted = [
        *(["samples"] if LONG else [f"samples/{name}.yaml" for name in own]),
        "hostile.yaml",
        "unread.yaml",
        "persian.yaml",
        "COV001-draft.yaml",
        "annotated/ar.yaml",
        "annotated/ja.yaml",
    ]
    sources = ["--sources", str(SHARED / "releases")] if (SHARED / "releases").is_dir() else []
    command = [sys.executable, "-m", "validator", "view", *wanted, *sources, "-o", str(folder / "out")]
    done = subprocess.run(command, cwd=data, capture_output=True, check=False)
    written = b"written: %d;" % (17 if LONG else 11)
    assert done.returncode == 1 and written in done.stderr, done.stderr  # one of them cannot be read
    gap = re.sub(r"(?m)^id: .*$", "id: later", BASE.read_text("utf-8")).replace("ordinal: 3", "ordinal: 6")
    (data / "later.yaml").write_text(gap.replace("2024", "2026").replace("  format: in-person\n", ""), "utf-8")
    (data / "base.yaml").write_text(BASE.read_text("utf-8"), "utf-8")
    report = ["report", *wanted, "later.yaml", "base.yaml", *sources, "-f", f"html={folder / 'out' / 'report.html'}"]
    done = subprocess.run([*command[:3], *report], cwd=data, capture_output=True, check=False)
    assert done.returncode == 1, done.stderr
    return folder / "out"


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_in_a_real_browser(browser: Callable[[str], str], scenario: str) -> None:
    assert browser(scenario) == ""


def test_there_are_scenarios() -> None:
    assert {
        "axe",
        "narrow",
        "wholeWords",
        "isolated",
        "clicks",
        "map",
        "keys",
        "filters",
        "scriptless",
        "print",
        "policy",
    } <= set(SCENARIOS)
