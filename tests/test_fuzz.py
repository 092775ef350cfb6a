"""The corpus of the fuzzer, in which what it once found stays: each input again, without the fuzzer."""

from __future__ import annotations

from pathlib import Path

import pytest
from fuzz.engine import ROOMS
from fuzz.targets import TARGETS
from support import ROOT

INPUTS = sorted((ROOT / "tests" / "fuzz" / "corpus").glob("*/*"))


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_input_of_the_corpus_breaks_its_target(path: Path) -> None:
    TARGETS[path.parent.name].run(path.read_bytes())


def test_each_target_has_a_corpus_and_rooms_to_watch() -> None:
    assert {path.parent.name for path in INPUTS} == set(TARGETS) == set(ROOMS)
