"""What jco export writes in the hands of others: Frictionless, DuckDB and polars, in an environment of their own."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from exported import LEFT_OUT, brute_force, converted, lay
from support import ROOT

from validator import export
from validator.exports.tables import tables

pytestmark = [pytest.mark.tools, pytest.mark.long]
UV = Path(sys.executable).with_name("uv")
COUNT = """
import json, sys, duckdb, polars
folder, names = sys.argv[1], sys.argv[2:]
def ask(query):
    return duckdb.sql(query).fetchall()[0][0]
print(json.dumps({
    "duckdb, parquet": {name: ask(f"SELECT count(*) FROM '{folder}/parquet/{name}.parquet'") for name in names},
    "duckdb, csv": {
        name: ask(f"SELECT count(*) FROM read_csv('{folder}/csv/{name}.csv', header=true, all_varchar=true)")
        for name in names
    },
    "duckdb, ndjson": {name: ask(f"SELECT count(*) FROM '{folder}/ndjson/{name}.ndjson'") for name in names},
    "polars, parquet": {name: polars.read_parquet(f"{folder}/parquet/{name}.parquet").height for name in names},
    "polars, ndjson": {
        name: polars.read_ndjson(f"{folder}/ndjson/{name}.ndjson", infer_schema_length=None).height for name in names
    },
    "polars, sqlite": {name: polars.read_database(f"SELECT * FROM {name}", __import__("sqlite3").connect(
        f"{folder}/set.sqlite"), infer_schema_length=None).height for name in names},
}))
print(duckdb.sql(f"SELECT typeof(date_first) FROM '{folder}/parquet/documents.parquet' LIMIT 1").fetchall()[0][0])
"""


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment with the libraries of others."""
    folder = tmp_path_factory.mktemp("others")
    subprocess.run([UV, "venv", "-q", folder], check=True)
    python = next(path for path in (folder / "bin" / "python", folder / "Scripts" / "python.exe") if path.exists())
    subprocess.run(
        [UV, "pip", "install", "-q", "--python", python, "frictionless", "duckdb", "polars", "pyarrow"], check=True
    )
    return python


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Counter[str]]:
    """The set in each target, and how many rows each table must have."""
    folder, out = tmp_path_factory.mktemp("set"), tmp_path_factory.mktemp("out")
    good = lay(folder)
    for to in ("csv", "ndjson", "parquet"):
        export(folder, to, out / to)
    export(folder, "csv", out / "excel", excel=True, separator=";")
    export(folder, "sqlite", out / "set.sqlite")
    counts = sum(map(brute_force, converted(good)), Counter[str]())
    counts["manifest"] = len(good) + len(LEFT_OUT)
    return out, counts


def test_duckdb_and_polars_count_what_the_json_has(others: Path, made: tuple[Path, Counter[str]]) -> None:
    folder, counts = made
    names = [table.name for table in tables() if table.name != "facts"]
    done = subprocess.run([others, "-c", COUNT, folder, *names], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found, type_ = done.stdout.splitlines()
    for reader, counted in json.loads(found).items():
        assert counted == {name: counts[name] for name in names}, reader
    assert type_ == "DATE"


@pytest.mark.parametrize("form", ["csv", "excel"])
def test_frictionless_finds_the_data_package_valid(others: Path, made: tuple[Path, Counter[str]], form: str) -> None:
    words = [others, "-m", "frictionless", "validate", "--json", made[0] / form / "datapackage.json"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    errors = [error for task in report["tasks"] for error in task["errors"]]
    assert (report["valid"], errors, len(report["tasks"])) == (True, [], len(tables()))


def test_the_frame_of_the_readme_can_be_had(others: Path, tmp_path: Path) -> None:
    (code,) = re.findall(r"(?ms)^```python\n(import polars\n.*?)^```$", (ROOT / "README.md").read_text("utf-8"))
    export(ROOT / "samples/invented", "parquet", tmp_path / "build" / "tables")
    reading = "\n".join(line for line in code.splitlines() if not line.startswith(("from validator", "export(")))
    done = subprocess.run(
        [others, "-c", f"{reading}\nprint(outcomes.height)"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stdout == "13\n", done.stderr
