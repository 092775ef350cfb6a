"""The fuzzer: all of jco instrumented, a target, and inputs changed in bytes or as a hand changes a document."""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
import random
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(HERE)]

WORK = ROOT / "build" / "fuzz"
FAILED = "FAILED: "
_BY_HAND = 0.7  # how many of the inputs are made by what knows YAML, where a target has that
_SEEDS = 100  # each is read before the first new input is tried
_LONG = 3000  # bytes: a seed as long as that makes each input slow that is made of it
ROOMS = {
    "yaml": ("source",),
    "text": ("release", "layout"),
    "html": ("release",),
    "new": ("layout", "template"),
    "fmt": ("editing", "source"),
    "view": ("document", "pages"),
    "release": ("evidence", "ledger"),
    "whole": ("document", "report", "reporters", "rules", "schema"),
}
"""What is watched of jco: to watch all of it makes each input five times as slow."""


def fuzz(name: str, options: list[str]) -> None:
    """Fuzz one target until its time is over. Ends the process."""
    import atheris

    rooms = [f"validator.{room}" for room in ROOMS[name]]
    with atheris.instrument_imports(include=rooms):
        for room in rooms:
            package = importlib.import_module(room)
            for each in pkgutil.walk_packages(package.__path__, f"{room}."):
                importlib.import_module(each.name)
    from targets import TARGETS

    from validator.report import pipeline

    pipeline.with_fallback = lambda work, _: work()  # type: ignore[assignment]
    target = TARGETS[name]
    seeds = [seed for seed in target.seeds() if len(seed) < _LONG]
    for seed in random.Random(name).sample(seeds, min(_SEEDS, len(seeds))):
        (Path(options[-2]) / hashlib.sha1(seed, usedforsecurity=False).hexdigest()).write_bytes(seed)

    def changed(data: bytes, most: int, number: int) -> bytes:
        chance = random.Random(number)
        if target.change is None or chance.random() > _BY_HAND:
            return bytes(atheris.Mutate(data, most))
        return target.change(data, chance)[:most]

    atheris.Setup([sys.argv[0], *options], _going_on(target.run, name), custom_mutator=changed)
    atheris.Fuzz()


def _going_on(run: Callable[[bytes], None], name: str) -> Callable[[bytes], None]:
    """The target, which no failure ends: of those at one place in the code the first is kept and told."""
    told: set[str] = set()

    def kept(data: bytes) -> None:
        try:
            run(data)
        except Exception as error:  # noqa: BLE001
            last = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{type(error).__name__} {Path(last.filename).name}:{last.lineno}"
            if place not in told:
                told.add(place)
                path = WORK / f"{name}-crash-{hashlib.sha1(data, usedforsecurity=False).hexdigest()[:12]}"
                path.write_bytes(data)
                print(f"\n{FAILED}{place}, kept as {path}", flush=True)
                traceback.print_exc()

    return kept
