"""How much work a document takes, counted in calls: a guard against slowness that no machine's speed decides.

The limits are about a third above what was counted. Whoever reaches one finds what does too much, or raises it and says
why in the commit. Times and ratios are measured by ``tests/bench``.
"""

from __future__ import annotations

import cProfile
import json
import math
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from support import ROOT, unmeasured

from validator.api import check as check_file
from validator.report import pipeline
from validator.schema.roles import as_read
from validator.source import load
from validator.template.draft import Request, draft
from validator.template.reading import Given

TODAY = "2026-11-23"
REAL = ROOT / "samples" / "kor-mng-7.yaml"
WITH_TEXT = ROOT / "samples" / "invented" / "isl-bwa-3.yaml"
STEEPEST = 1.05


def _calls(work: Callable[[], Any]) -> int:
    """How many functions of Python a piece of work calls, once what is worked out only once is there."""
    work()
    profile = cProfile.Profile(builtins=False)
    profile.runcall(work)
    return sum(each.callcount for each in profile.getstats())


def _read(data: bytes) -> Any:
    return load(data, "a.yaml", None, as_read())


def _check(data: bytes) -> Any:
    return pipeline.check(data, "a.yaml", TODAY)


def _with_outcomes(count: int) -> bytes:
    """The real sample with its outcomes repeated up to a number."""
    data: dict[str, Any] = json.loads(json.dumps(_read(REAL.read_bytes()).data))
    del data["release"]["file"]
    outcomes = data["outcomes"]
    data["outcomes"] = [
        {**outcomes[number % len(outcomes)], "what": f"Outcome {number}", "id": f"o-{number}"}
        for number in range(count)
    ]
    return json.dumps(data, ensure_ascii=False).encode()


LIMITS: dict[str, tuple[int, Callable[[], Any]]] = {
    "reading": (7_200, partial(_read, REAL.read_bytes())),
    "reading and all rules, without a text": (20_800, partial(_check, REAL.read_bytes())),
    "reading and all rules, with a text": (29_500, partial(check_file, Path(WITH_TEXT), today=TODAY)),
}


@pytest.mark.parametrize(("limit", "work"), LIMITS.values(), ids=LIMITS)
def test_a_document_takes_no_more_work_than_it_did(limit: int, work: Callable[[], Any]) -> None:
    assert limit / 2 < _calls(work) < limit


@pytest.mark.parametrize("work", [_read, _check], ids=["reading", "all rules"])
def test_work_grows_with_the_number_of_outcomes_and_not_faster(work: Callable[[bytes], Any]) -> None:
    few, many = (_calls(partial(work, _with_outcomes(count))) for count in (40, 400))
    assert math.log10(many / few) <= STEEPEST


def _template(count: int) -> Any:
    stored = "\n\n".join(f"p {number}" for number in range(count))
    return draft(Request(stored, TODAY, Given()))


def test_the_work_for_a_template_grows_with_the_paragraphs_and_not_faster() -> None:
    few, many = _calls(partial(_template, 30)), _calls(partial(_template, 300))
    assert math.log10(many / few) <= STEEPEST


def test_a_hook_on_one_document_of_a_set_imports_no_more_than_it_did(tmp_path: Path) -> None:
    (tmp_path / "jco.toml").write_text('folders = ["."]\nsources = ["."]\n', "utf-8")
    for path in (WITH_TEXT, WITH_TEXT.with_suffix(".txt")):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    code = (
        f"import sys; sys.argv = ['jco', 'check', {WITH_TEXT.name!r}]\n"
        "from validator.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(len([name for name in sys.modules if name.startswith('validator')]))\n"
        "print([name for name in ('hashlib', 'pydantic', 'rapidfuzz', 'sqlite3', 'typer') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, env=unmeasured(), check=True
    )
    own, others = done.stdout.splitlines()[-2:]
    assert others == "[]"
    assert int(own) < 290
