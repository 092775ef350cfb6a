"""The fuzzer: all of jco instrumented, a target, and inputs changed in bytes or as a hand changes a document."""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
import random
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(HERE)]

_BY_HAND = 0.7  # how many of the inputs are made by what knows YAML, where a target has that


def fuzz(name: str, options: list[str]) -> None:
    """Fuzz one target until its time is over. Ends the process."""
    import atheris

    # What a language prints is data: to note each of its lines takes a minute and tells nothing.
    with atheris.instrument_imports(include=["validator"], exclude=["validator.languages.files", "validator.cli"]):
        import validator

        for each in pkgutil.walk_packages(validator.__path__, "validator."):
            if not each.name.startswith(("validator.__main__", "validator.cli")):
                importlib.import_module(each.name)
    from targets import TARGETS

    from validator.report import pipeline

    pipeline.sheltered = lambda work, _: work()  # type: ignore[assignment]
    target = TARGETS[name]
    folder = Path(options[-2])
    for seed in target.seeds():
        (folder / hashlib.sha1(seed, usedforsecurity=False).hexdigest()).write_bytes(seed)

    def changed(data: bytes, most: int, number: int) -> bytes:
        chance = random.Random(number)
        if target.change is None or chance.random() > _BY_HAND:
            return atheris.Mutate(data, most)
        return target.change(data, chance)[:most]

    atheris.Setup([sys.argv[0], *options], target.run, custom_mutator=changed)
    atheris.Fuzz()
