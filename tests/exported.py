"""A set of documents with all that an export has to cope with, what is in its JSON, and the tables of each target."""

from __future__ import annotations

import csv
import datetime
import json
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from pyarrow import parquet
from sets import BROKEN, GOOD, named
from support import ROOT

from validator import convert
from validator.exports import form
from validator.exports.tables import Table, tables

Rows = dict[str, list[dict[str, Any]]]
LONG_TEXT = "- " + "long, 'quoted' \"text\"; " * 30
HOSTILE = (
    named(GOOD, "hostile")
    .replace("what: Open a direct shipping line", "what: \"=cmd|' /C calc'!A0\"")
    .replace("what: Faster licences for fish exports", f"what: -5 licences\n    note: {json.dumps(LONG_TEXT)}")
    .replace(
        "series: Fiji-Peru Joint Committee",
        'series: "@SUM(1+1)*cmd"\n  acronym: "\'FPJC"\n  also: [{series: Pacific Talks, ordinal: 9}]',
    )
    .replace("name: Suva Port Upgrade", "name: \"+41 79\\n1234;5,6\", note: '＝1+1', period: ../2025~")
    .replace("name: Ana Tora", "name: '3/4', latin: Mar 5")
    .replace("to: PER\n", "to: PER\n    when: 2024-22/..\n    when_text: '1E5'\n    not_stated: [amount]\n")
)
DANGLING = (
    named(GOOD, "dangling")
    .replace("by: tora", "by: nobody")
    .replace("refs: [accord, port, visit]", "refs: [accord, gone]\n    re: no-such")
    .replace("party: PER", "party: QQQ")
) + "".join(f"  {line}\n" for line in ("waive:", *(f"  - {{rule: REF00{n}, why: known}}" for n in range(2, 6))))
CONTROLS = "agreed\0 to\x0b\x1b[31m\x7f open\r\n\u2028 \ufeff x"
REVISED = named(GOOD, "revised")
LEFT_OUT = {
    "broken.yaml": "errors",
    "not.yaml": "unreadable",
    "twin-a.yaml": "id-twice",
    "twin-b.yaml": "id-twice",
}


def lay(folder: Path) -> list[Path]:
    """Write the set into a folder; the documents that have no errors and an id of their own."""
    shutil.copy(ROOT / "samples/invented/isl-bwa-3.txt", folder)
    harbour, plain = (ROOT / "tests/cases/silent" / name for name in ("harbour.txt", "EVD-plain-text.yaml"))
    shutil.copy(harbour, folder)
    text = harbour.read_text("utf-8").replace("agreed to open", CONTROLS).replace("of Fiji\n", "controls\n", 1)
    (folder / "controls.txt").write_bytes(text.encode())
    skipping = plain.read_text("utf-8").replace("agreed to open", "The two sides agreed ...")
    controls = named(skipping.replace("harbour", "controls"), "controls")
    good = {
        "controls.yaml": controls.replace("Ministry controls", "Ministry of Trade controls"),
        "dangling.yaml": DANGLING,
        "isl-bwa-3.yaml": (ROOT / "samples/invented/isl-bwa-3.yaml").read_text("utf-8"),
        "kor-mng-7.yaml": (ROOT / "samples/kor-mng-7.yaml").read_text("utf-8"),
        "plain.yaml": named(plain.read_text("utf-8"), "plain"),
        "fji.yaml": GOOD,
        "hostile.yaml": HOSTILE,
        "revised-1.yaml": REVISED,
        "revised-2.yaml": REVISED.replace("id: revised\n", "id: revised\nrevision: 2\nsupersedes: revised@1\n"),
    }
    others = {
        "broken.yaml": named(BROKEN, "broken"),
        "not.yaml": "format: [",
        "twin-a.yaml": named(GOOD, "twin"),
        "twin-b.yaml": named(GOOD, "twin").replace("Suva", "Nadi"),
    }
    for name, text in (good | others).items():
        (folder / name).write_text(text, "utf-8")
    return [folder / name for name in good]


def converted(paths: list[Path]) -> list[dict[str, Any]]:
    """The canonical JSON of these documents."""
    return [json.loads(convert(path)) for path in paths]


def below(value: Any, name: str) -> Iterator[Any]:
    """What stands under a key, however deep, but below what the tool writes and the annotator's own keys."""
    if isinstance(value, list):
        for each in value:
            yield from below(each, name)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key == "derived" or key.startswith("x-"):
                continue
            if key == name:
                yield each
            yield from below(each, name)


def _number(value: Any, *names: str) -> int:
    found = (each for name in names for each in below(value, name))
    return sum(len(each) if isinstance(each, list) else 1 for each in found)


def brute_force(data: dict[str, Any]) -> Counter[str]:
    """How many rows each table has of a document, counted in its JSON without any knowledge of the tables."""
    sides = sum(party["role"] == "side" for party in data["parties"].values())
    outcomes = data.get("outcomes", [])
    actors = [each for outcome in outcomes for name in ("by", "to") for each in outcome.get(name, [])]
    return Counter(
        {
            "documents": 1,
            **{name: len(data.get(name, {})) for name in ("parties", "people", "agreements", "projects", "events")},
            "outcomes": len(outcomes),
            "actors": sum(sides if each == "all" else 1 for each in actors),
            "evidence": len(data["derived"].get("evidence", [])),
            "quotes": _number(data, "quote"),
            "topics": _number(data, "topic"),
            "refs": _number(data, "refs", "basis"),
            "amounts": _number(data, "amount"),
            "sessions": _number(data, "next", "previous"),
            "also": len(data["meeting"].get("also", [])),
            "versions": _number(data, "versions"),
            "conflicts": _number(data, "conflicts"),
            "skipped": _number(data, "skip"),
            "waivers": _number(data, "waive"),
        }
    )


def read(to: str, place: Path, *, separator: str = ",") -> Rows:
    """All rows of all tables as one target has them, in its own types."""
    if to == "sqlite":
        return _database(place)
    return {table.name: _FILES[to](place / f"{table.name}.{to}", table, separator) for table in tables()}


def _database(path: Path) -> Rows:
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        return {
            table.name: [
                {column.name: _stored(row[column.name], column.type) for column in table.columns}
                for row in database.execute(f"SELECT * FROM {table.name} ORDER BY rowid")
            ]
            for table in tables()
        }


def _stored(value: Any, type_: str) -> Any:
    if value is None or type_ in ("text", "integer", "number"):
        return value
    made = {"boolean": bool, "date": datetime.date.fromisoformat, "list": json.loads}
    return made[type_](value)


def _csv(path: Path, table: Table, separator: str) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=separator, strict=True))
    return [{column.name: _cell(row[column.name], column.type) for column in table.columns} for row in rows]


def _cell(text: str, type_: str) -> Any:
    if text == "":
        return None
    if type_ == "boolean":
        return {"true": True, "false": False}[text]
    if type_ == "text":
        return form.plain(text)
    return {"integer": int, "number": float, "date": datetime.date.fromisoformat, "list": json.loads}[type_](text)


def _ndjson(path: Path, table: Table, _: str) -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in path.read_text("utf-8").split("\n")[:-1]]
    dates = [column.name for column in table.columns if column.type == "date"]
    return [{**row, **{name: row[name] and datetime.date.fromisoformat(row[name]) for name in dates}} for row in rows]


def _parquet(path: Path, _: Table, __: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = parquet.read_table(path).to_pylist()
    return rows


_FILES = {"csv": _csv, "ndjson": _ndjson, "parquet": _parquet}
