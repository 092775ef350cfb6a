"""Mutants of the rules and of the evidence: ``python tests/mutants [--count 200] [--seed 0] [--only WORD]``.

One sign of the code is changed (by an operator of cosmic-ray), in memory; the tests that reach its line must notice.
Prints each mutant that they do not notice, and a table. Positions are drawn by chance; the same seed draws the same.
"""

from __future__ import annotations

import argparse
import difflib
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from drawing import ROOMS, ROOT, drawn
from trial import Done, Trials

TESTS = """
    annotated_releases between_documents blank_fields cases committee_names counting countries dates_against_words
    derived distances exchanged_posts explain_examples fix_sure foreign_text growth_of_work hebrew_calendar
    held_releases hiding hostile html_documents joint_subjects language_of_the_text ledger ledger_languages
    ledger_shapes mentions messages nearest_names negations next_session number_words odd_values one_cause
    one_mistake one_slip other_cities page_around parts_against_words quotes releases same_letters sentences shapes
    slips_about_the_text small_decisions speakers texts texts_by_key unconfirmed uncovered values_as_printed
    who_opens_a_sentence words_cut words_of_kinds words_that_differ wrong_shapes
"""
"""Those that look at rules and evidence in their own process, and take seconds."""


def main() -> int:
    """Try the mutants; 1 where a test does not pass without any: it has no part in the trial."""
    parser = argparse.ArgumentParser(prog="python tests/mutants", description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=200, help="how many mutants (default: 200)")
    parser.add_argument("--seed", type=int, default=0, help="another seed draws others")
    parser.add_argument("--only", default="", help="modules whose path holds this word")
    asked = parser.parse_args()
    mutants = drawn(asked.count, asked.seed, asked.only)
    counts: Counter[tuple[str, bool]] = Counter()

    def tell(done: Done) -> None:
        counts[done.mutant.module.parent.name, bool(done.noticed)] += 1
        about = f"{counts.total()}/{len(mutants)} {done.mutant.module}:{done.mutant.line} {done.mutant.operator}"
        print(f"{about}: {done.noticed or f'NOT NOTICED by {done.tests} tests'}", file=sys.__stderr__, flush=True)
        if not done.noticed:
            before = (ROOT / done.mutant.module).read_text("utf-8")
            print("".join(_changed(before, done.mutant.code)), file=sys.__stderr__, flush=True)

    with tempfile.TemporaryDirectory(prefix="jco-mutants-") as folder:
        tempfile.tempdir = folder
        trials = Trials(mutants, Path(folder), tell)
        os.chdir(ROOT)
        words = ["-q", "-n", "0", "-s", "-p", "no:cacheprovider", f"--basetemp={folder}/tests"]
        status = pytest.main([*words, *(f"tests/test_{name}.py" for name in TESTS.split())], plugins=[trials])
    for name, why in trials.failed.items():
        print(f"Without any mutant fails {name}:\n{why}")
    print("| room | mutants | noticed | not noticed | score |\n|---|---|---|---|---|")
    for room in ROOMS:
        seen, unseen = counts[room, True], counts[room, False]
        print(f"| {room} | {seen + unseen} | {seen} | {unseen} | {100 * seen / max(seen + unseen, 1):.0f} % |")
    return 1 if status or trials.failed else 0


def _changed(before: str, after: str) -> Iterator[str]:
    lines = difflib.unified_diff(before.splitlines(True), after.splitlines(True), n=0)
    yield from (f"    {line}" for line in lines if line[0] in "+-" and line[:3] not in ("+++", "---"))


if __name__ == "__main__":
    sys.exit(main())
