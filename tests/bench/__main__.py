"""jco and other validators on the same documents, each in turn: wall and processor time, peak memory.

``python tests/bench`` measures 1, 10, 1,000 and 10,000 documents, the stages inside jco, its start, and how time grows.
Absolute times are the machine's; ratios are what counts. Nothing else may run meanwhile. ``--write`` puts the table
into README.
"""

from __future__ import annotations

import argparse
import math
import re
import sys
import tempfile
from itertools import pairwise
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))  # for the generator

from corpus import Corpus, corpus  # noqa: E402
from costs import Cost, median, run  # noqa: E402
from growth import hostile  # noqa: E402
from peers import JCO, KINDS, ROOT, Tool, own, peers  # noqa: E402
from stages import imports, stages  # noqa: E402
from whole_sets import whole_set  # noqa: E402

from validator.version import VERSION  # noqa: E402

README = ROOT / "README.md"
ENVIRONMENTS = ROOT / "build" / "peers"
_IN_README = re.compile(r"(<!-- speed -->\n\n).*?(\n<!-- end of speed -->)", re.DOTALL)
_BARE = Tool("Python alone", "nothing", lambda _: [sys.executable, "-c", "pass"])
_LONGEST = 900  # seconds that one run may take, by what fewer documents took

Costs = dict[str, dict[int, Cost]]


def measure(tools: list[Tool], corpora: list[Corpus], runs: int) -> Costs:
    """The medians of each tool for each number of documents; what would take too long is left out."""
    found: Costs = {tool.name: {} for tool in tools}
    for files in corpora:
        some = [tool for tool in tools if _expected(found[tool.name], files.count) <= _LONGEST]
        times = max(1, runs if files.count <= 100 else runs // 2 if files.count <= 1000 else 1)
        costs: dict[str, list[Cost]] = {tool.name: [] for tool in some}
        for turn in range(times + 1):
            for tool in some:
                if turn or times > 1:  # the first turn warms up
                    cost = run(tool.command(files), files.set if tool.in_set else files.folder)
                    costs[tool.name] += [cost] if turn else []
        for tool in some:
            found[tool.name][files.count] = median(costs[tool.name])
            print(f"{files.count:6} {tool.name:32} {_in_words(found[tool.name][files.count])}", flush=True)
    return found


def _expected(costs: dict[int, Cost], count: int) -> float:
    return max((cost.wall * count / fewer for fewer, cost in costs.items() if fewer > 10), default=0)


def _in_words(cost: Cost) -> str:
    return f"{cost.wall:8.3f} s wall, {cost.processor:8.3f} s processor, {cost.megabytes:6.0f} MB"


def table(tools: list[Tool], found: Costs, counts: list[int], runs: int) -> str:
    """The table for README: wall and processor time, and in brackets how many times that of ``jco check``."""
    first = tools[0].name
    rows = [["", "what it does", *(f"{count:,} document{'s' if count > 1 else ''}" for count in counts), "memory"]]
    rows.append(["---"] * len(rows[0]))
    for tool in tools:
        cells = [_cell(found[tool.name].get(count), found[first][count]) for count in counts]
        memory = max((cost.megabytes for cost in found[tool.name].values()), default=0)
        rows.append([tool.name, tool.what, *cells, f"{memory:.0f} MB"])
    lines = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    python = ".".join(map(str, sys.version_info[:3]))
    how = f"medians of {runs} runs (of many documents fewer), each tool in turn"
    cells = "Wall time / time of the processor (how many times the wall time of `jco check`), and peak memory"
    return f"{lines}\n\n{cells}; Python {python}, {sys.platform}; {how}.\n"


def _cell(cost: Cost | None, ours: Cost) -> str:
    if cost is None:
        return "-"
    return f"{cost.wall:.2f} / {cost.processor:.2f} s ({cost.wall / ours.wall:.2g})"


def exponents(found: Costs) -> None:
    """Print how the processor time of each tool grows with the number of documents; its start is taken off."""
    for name, costs in found.items():
        many = [(count, cost) for count, cost in costs.items() if count > 1]
        start = costs[min(costs)].processor if costs else 0.0
        for (fewer, first), (more, last) in pairwise(many):
            grown = math.log(max(last.processor - start, 1e-3) / max(first.processor - start, 1e-3))
            print(f"{name:34} {fewer:6} to {more:6} documents: exponent {grown / math.log(more / fewer):.2f}")


def hooks(files: Corpus, runs: int) -> None:
    """Print what one hook costs beside three."""
    names = ["--force-exclude", "--", *files.with_text[:1]]
    three = [["fmt"], ["check"], ["convert", "--check"]]
    run([JCO, "convert", *names], files.set)
    apart, together = [], []
    for _ in range(runs):
        costs = [run([JCO, *words, *names], files.set) for words in three]
        apart.append(Cost(sum(each.wall for each in costs), sum(each.processor for each in costs), 0))
        together.append(run([JCO, "hook", *names[1:]], files.set))
    one, other = median(together), median(apart)
    print(
        f"one document: jco hook {one.processor:.3f} s, three hooks {other.processor:.3f} s of the processor:", end=" "
    )
    print(f"{one.processor / other.processor:.2f} (wall {one.wall / other.wall:.2f})")


def main() -> int:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(prog="python tests/bench", description=__doc__)
    parser.add_argument("--counts", type=int, nargs="+", default=[1, 10, 1000, 10_000], help="numbers of documents")
    parser.add_argument("--runs", type=int, default=9, help="runs of each, of many documents fewer (default: 9)")
    parser.add_argument("--peers", nargs="*", default=[*KINDS], choices=[*KINDS], help="the tools beside jco")
    parser.add_argument("--write", action="store_true", help="put the table into README.md")
    parser.add_argument("--no-shapes", action="store_true", help="leave out the small inputs that could take for ever")
    parser.add_argument(
        "--set", type=int, metavar="COUNT", help="each command over so many documents, and nothing else"
    )
    parser.add_argument(
        "--only", nargs="*", default=[], metavar="WORD", help="with --set: commands whose name holds it"
    )
    asked = parser.parse_args()
    if asked.set:
        with tempfile.TemporaryDirectory(prefix="jco-bench-") as name:
            for line in whole_set(corpus(Path(name), asked.set), asked.only):
                print(line, flush=True)
        return 0
    counts = sorted(asked.counts)
    with tempfile.TemporaryDirectory(prefix="jco-bench-") as name:
        corpora = [corpus(Path(name), count) for count in counts]
        tools = [*own(VERSION), *peers(ENVIRONMENTS, asked.peers), _BARE]
        found = measure(tools, corpora, asked.runs)
        made = table(tools, found, counts, asked.runs)
        print(f"\n{made}")
        if asked.write:
            text = README.read_text("utf-8")
            text, found_place = _IN_README.subn(lambda match: match[1] + made + match[2], text)
            assert found_place, "README has the marks of the table"
            README.write_text(text, "utf-8")
        exponents(found)
        hooks(corpora[0], asked.runs)
        print("\nmilliseconds of the processor for a document of the median, by stage")
        for stage, milliseconds in stages(corpora[min(2, len(corpora) - 1)]):
            print(f"{stage:40} {milliseconds:8.2f}")
        print("\nmilliseconds of imports, each with its own, when one document is checked")
        for milliseconds, module in imports(corpora[0].with_text[0], corpora[0].set):
            print(f"{module:40} {milliseconds:8.2f}")
    if asked.no_shapes:
        return 0
    print("\nsmall inputs that could take for ever")
    return 0 if hostile(3) else 1


if __name__ == "__main__":
    sys.exit(main())
