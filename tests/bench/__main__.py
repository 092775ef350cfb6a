"""Whole processes, paired: the command against check-jsonschema on the same documents in the same run.

``python tests/bench [--quick]``. Absolute times are the machine's; ratios (medians of pairs) are what counts.
"""

from __future__ import annotations

import argparse
import math
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from growth import hostile
from matching import Shape, prose, quoted, shapes, write

ROOT = Path(__file__).resolve().parent.parent.parent
BIN = Path(sys.executable).parent
REAL = ROOT / "samples" / "kor-mng-7.yaml"
WITH_TEXT = ROOT / "samples" / "invented" / "isl-bwa-3.yaml"
BROKEN = ROOT / "samples" / "broken.yaml"
SCHEMA = ROOT / "schema" / "outcome.schema.json"
BARE = [sys.executable, "-c", "pass"]


class Cost(NamedTuple):
    """Wall seconds, peak memory (MB) and processor seconds of one process."""

    seconds: float
    megabytes: float
    processor: float


def run(command: Sequence[str | Path]) -> Cost:
    """Run a command with its output thrown away."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    process = subprocess.Popen(
        [*map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(map(str, command))}: exit status {process.returncode}")
    return Cost(time.perf_counter() - start, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime)


def paired(name: str, ours: Sequence[str | Path], theirs: Sequence[str | Path], runs: int, gate: float) -> None:
    """Print the median of ours ÷ theirs over pairs of runs, after one warm-up of each."""
    run(ours), run(theirs)
    pairs = [(run(ours), run(theirs)) for _ in range(runs)]
    ratios = sorted(a.seconds / b.seconds for a, b in pairs)
    ratio = statistics.median(ratios)
    mine = statistics.median(a.seconds for a, _ in pairs)
    other = statistics.median(b.seconds for _, b in pairs)
    memory = max(a.megabytes for a, _ in pairs)
    verdict = "ok" if ratio <= gate else "OVER"
    print(
        f"{name:52} {ratio:6.3f} [{ratios[0]:.3f} .. {ratios[-1]:.3f}]  gate {gate:<6g} {verdict:5}"
        f" {mine * 1000:8.0f} ms : {other * 1000:.0f} ms, {memory:.0f} MB"
    )


def clean() -> str:
    """The real sample without what it is told of: it names no text, and what it plans is after the release."""
    text = re.sub(r"(?m)^  file: .*\n", "", REAL.read_text("utf-8"))
    text = text.replace("not_stated: [number, unit]", "not_stated: [number, unit, file]")
    return text.replace("date: 2023-06-27", "date: 2023-07-27").replace("date_text: June 27", "date_text: July 27")


def many(folder: Path, count: int) -> None:
    """``count`` copies of the sample, each with its own id."""
    text = clean()
    for number in range(count):
        (folder / f"{number:05}.yaml").write_text(text.replace("kor-mng-jc-7", f"kor-mng-jc-{number}"), "utf-8")


def long(path: Path, outcomes: int) -> None:
    """The sample with its outcomes repeated up to a number, each with a text of its own."""
    head, rest = clean().split("\noutcomes:\n", 1)
    body, tail = rest.split("\nagreements:\n", 1)
    entries = ["  - kind: " + entry for entry in body.split("  - kind: ")[1:]]
    lines = []
    for number in range(outcomes):
        entry = entries[number % len(entries)].replace("    what: ", f"    what: ({number}) ", 1)
        lines.append(re.sub(r"(?m)^    quote: .*$", f"    quote: the words of outcome {number}", entry).rstrip("\n"))
    path.write_text(f"{head}\noutcomes:\n" + "\n".join(lines) + "\n\nagreements:\n" + tail, "utf-8")


def growth(folder: Path, sizes: Sequence[int], runs: int) -> None:
    """Print the time of documents of growing length, and the exponent of the growth."""
    points = []
    for size in sizes:
        path = folder / f"long-{size}.yaml"
        long(path, size)
        command = [BIN / "jco", "check", "--max-bytes", str(16 * 1024 * 1024), path]
        run(command)
        costs = [run(command) for _ in range(runs)]
        points.append((size, statistics.median(cost.seconds for cost in costs)))
        print(f"{f'{size} outcomes':52} {points[-1][1] * 1000:8.0f} ms, {max(c.megabytes for c in costs):.0f} MB")
    start = points[0][1]
    (small, first), (large, last) = points[-2], points[-1]
    # What every run pays, whatever it reads, is taken off: the time of the shortest document.
    exponent = math.log(max(last - start, 1e-3) / max(first - start, 1e-3)) / math.log(large / small)
    print(f"{'growth from ' + str(small) + ' to ' + str(large) + ' outcomes':52} exponent {exponent:.2f}")


def matching(folder: Path, peer: Sequence[str | Path], quick: bool) -> None:
    """Print what it costs to look for 1,000 quotes in a text of a megabyte, whatever its shape, and how that grows."""
    size, runs = (100_000, 1) if quick else (1_000_000, 3)
    command: list[str | Path] = [BIN / "jco", "check", "--max-bytes", str(16 * 1024 * 1024)]
    (plain, as_released), *others = shapes(size).items()
    document = write(folder, "plain", as_released)
    print(f"1,000 quotes in a text of {size:,} characters, against check-jsonschema on the same document")
    paired(plain, [*command, document], [*peer, document], runs, 1)
    print("the same in other shapes, against that one")
    for number, (name, shape) in enumerate(others):
        path = write(folder, f"shape-{number}", shape)
        paired(name, [*command, path], [*command, document], runs, 4)
    points = []
    for length in (1_000, size // 10, size, size * 10):
        paragraphs = prose(length)
        path = write(folder, f"length-{length}", Shape(paragraphs, quoted(paragraphs, 100)))
        points.append((length, min(run([*command, path]).processor for _ in range(2 * runs + 1))))
        print(f"{f'a text of {length:,} characters, 100 quotes':52} {points[-1][1] * 1000:8.0f} ms of the processor")
    (_, start), (small, first), *_, (large, last) = points
    exponent = math.log(max(last - start, 1e-3) / max(first - start, 1e-3)) / math.log(large / small)
    print(f"{f'growth from {small:,} to {large:,} characters':52} exponent {exponent:.2f}")


def main() -> None:
    """Run all measurements."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer runs, smaller sets")
    quick = parser.parse_args().quick
    runs, batch = (3, 30) if quick else (11, 200)
    peer = [BIN / "check-jsonschema", "--schemafile", SCHEMA]
    jco = BIN / "jco"
    folder = Path(tempfile.mkdtemp(prefix="jco-bench-"))
    try:
        sample = folder / "sample.yaml"
        sample.write_text(clean(), "utf-8")
        print("ratio of medians against check-jsonschema, whole processes")
        paired("check, 1 valid document", [jco, "check", sample], [*peer, sample], runs, 0.35)
        paired(
            "the same with its text (every quote located)", [jco, "check", WITH_TEXT], [*peer, WITH_TEXT], runs, 0.45
        )
        paired("check, 1 document with errors, code frames", [jco, "check", BROKEN], [*peer, BROKEN], runs, 0.8)
        paired("convert, 1 document", [jco, "convert", sample], [*peer, sample], runs, 0.8)
        many(folder, batch)
        files = sorted(folder.glob("0*.yaml"))
        paired(f"check, {batch} documents, one process", [jco, "check", *files], [*peer, *files], 3, 1 / 15)
        paired(f"convert, {batch} documents", [jco, "convert", *files, "-o", folder / "out"], [*peer, *files], 3, 1 / 6)
        print("against a bare python -c pass")
        paired("check, 1 valid document", [jco, "check", sample], BARE, runs, 10)
        paired("--help", [jco, "--help"], BARE, runs, 15)
        print("growth")
        growth(folder, (1, 500, 2500), 3 if quick else 5)
        matching(folder, peer, quick)
    finally:
        shutil.rmtree(folder)
    print("small inputs that could take for ever")
    sys.exit(not hostile(1 if quick else 3))


if __name__ == "__main__":
    main()
