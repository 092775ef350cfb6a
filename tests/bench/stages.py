"""Where the time of jco goes: the stages of a document, and what is imported at the start."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from corpus import Corpus

from validator.commands.making import canonical_bytes
from validator.editing.formatting import formatted
from validator.release.finding import beside
from validator.report.pipeline import check_document
from validator.schema import check as check_schema
from validator.schema.blanks import without_blanks
from validator.schema.roles import as_read
from validator.source import Document, load

_TODAY = "2026-11-23"
_FEW = 10


def stages(corpus: Corpus) -> list[tuple[str, float]]:
    """Each stage, and the median of what it takes of a document, in milliseconds."""
    read = [(path, path.read_bytes()) for path in corpus.with_text]
    around = {path: beside(str(path), (str(corpus.set / "texts"),), str(corpus.set)) for path, _ in read}
    loaded = [(path, load(data, path.name, None, as_read())) for path, data in read]
    reports = [check_document(document, _TODAY, None, around[path]) for path, document in loaded]

    def each(work: Callable[[Path, Document], object]) -> float:
        return _median([lambda path=path, document=document: work(path, document) for path, document in loaded])

    reading = _median([lambda path=path, data=data: load(data, path.name, None, as_read()) for path, data in read])
    schema = each(lambda _, document: check_schema(without_blanks(document.data), set()))
    bare = each(lambda _, document: check_document(document, _TODAY))
    whole = each(lambda path, document: check_document(document, _TODAY, None, around[path]))
    return [
        ("reading, with places", reading),
        ("schema", schema),
        ("rules that need no text", max(0.0, bare - schema)),
        ("the text: quotes, facts, coverage", max(0.0, whole - bare)),
        ("JSON (convert)", _median([lambda report=report: canonical_bytes(report) for report in reports])),
        ("layout (fmt, hook)", each(lambda _, document: formatted(document))),
    ]


def _median(works: list[Callable[[], object]]) -> float:
    for work in works[:_FEW]:
        work()  # what is imported, compiled or read once
    times = []
    for work in works:
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


def imports(document: Path, folder: Path) -> list[tuple[float, str]]:
    """The modules whose import takes longest when one document is checked, with what they import, in milliseconds."""
    command = [sys.executable, "-X", "importtime", "-m", "validator", "check", str(document)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found = []
    for line in done.stderr.splitlines():
        if line.startswith("import time:") and "cumulative" not in line:
            _, total, name = line.removeprefix("import time:").split("|")
            found.append((int(total) / 1000, name.strip()))
    return sorted(found, reverse=True)[:_FEW]
