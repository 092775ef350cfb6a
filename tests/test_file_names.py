"""Files of odd names: each command reads them, says their names in a form that can be shown, and ends as it should."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from pathlib import Path

import pytest
from conftest import Run
from sets import GOOD

from validator.exports import TARGETS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
_NAME = b"caf\xe9.yaml"
_SHOWN = "data/caf\\udce9.yaml"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with a document whose name is not UTF-8."""
    (tmp_path / "data").mkdir()
    with open(os.path.join(os.fsencode(tmp_path / "data"), _NAME), "w", encoding="utf-8") as stream:
        stream.write(GOOD)
    return tmp_path


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize(
    "words",
    [
        *(("check", "data", "-f", name) for name in ("text", "json", "github", "markdown", "sarif", "junit", "gitlab")),
        *(("report", "data", "-f", name) for name in ("text", "json", "csv", "markdown")),
        *(("export", "data", "--to", name, "-o", f"out-{name}") for name in TARGETS),
        ("convert", "data", "-o", "json", "--source-map"),
        ("view", "data", "-o", "pages"),
        ("fmt", "data"),
        ("hook", "data"),
    ],
    ids=" ".join,
)
def test_a_name_that_is_not_utf_8_is_no_reason_to_fail(jco: Run, words: tuple[str, ...]) -> None:
    done = jco(*words)
    assert done.returncode == 0, done.stderr


def test_the_name_is_written_with_its_escape(jco: Run, data: Path) -> None:
    assert jco("convert", "data", "-o", "json", "--source-map").returncode == 0
    assert json.loads((data / "json" / "fji-per-3.map.json").read_text("utf-8"))["file"] == _SHOWN
    assert jco("export", "data", "--to", "sqlite", "-o", "set.sqlite").returncode == 0
    with sqlite3.connect(data / "set.sqlite") as base:
        assert base.execute("SELECT file FROM manifest").fetchall() == [(_SHOWN,)]
    base.close()


_LONG = "x" * 300


@pytest.mark.parametrize(
    "words",
    [
        ("check", "data", "-f", f"json={_LONG}"),
        ("check", "data", "--write-baseline", "--baseline", _LONG),
        ("convert", "data", "-o", _LONG),
        ("convert", "data", "-o", "/".join(["y" * 200] * 25)),
        ("view", "data", "-o", _LONG),
        ("new", "text.txt", "-o", _LONG),
        ("new", "text.txt", "--lang", _LONG),
        ("new", "text.txt", "--lang", "\udcff"),
        ("init", _LONG),
        ("convert", "data", "-o", "text.txt"),
        ("convert", "data", "-o", "text.txt/json"),
        ("convert", "data", "-o", "text.txt/one.json"),
        ("view", "data", "-o", "text.txt/pages"),
        ("init", "text.txt/data"),
    ],
    ids=lambda words: " ".join(words)[:40].encode("ascii", "backslashreplace").decode(),
)
def test_a_name_that_nothing_can_have_is_wrong_usage(jco: Run, data: Path, words: tuple[str, ...]) -> None:
    (data / "text.txt").write_text("Joint statement\n\n1. The sides agreed to meet.\n", "utf-8")
    before = sorted(data.rglob("*"))
    done = jco(*words)
    assert (done.returncode, b"bug" in done.stderr) == (2, False), done.stderr
    assert sorted(data.rglob("*")) == before
