"""Other validators, each in an environment of its own, in the versions that are named here."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from corpus import Corpus
from costs import Command

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SCHEMA = ROOT / "schema" / "outcome.schema.json"
JCO = Path(sys.executable).parent / "jco"
_SPARE = 1800


class Tool(NamedTuple):
    """``command``: what checks the documents, in their folder. ``what``: what it does with them, in a few words."""

    name: str
    what: str
    command: Callable[[Corpus], Command]
    in_set: bool = False


def own(version: str) -> list[Tool]:
    """What jco does: each includes the schema."""
    return [
        Tool(f"jco {version} check", "schema, rules, quotes in texts", _jco("check"), in_set=True),
        Tool(f"jco {version} check, no texts", "schema, rules", lambda files: [JCO, "check", *files.bare]),
        Tool(f"jco {version} convert", "the same as check, and JSON", _converted, in_set=True),
        Tool(f"jco {version} hook", "layout, check, JSON compared", _jco("hook"), in_set=True),
    ]


def _jco(name: str) -> Callable[[Corpus], Command]:
    return lambda files: [JCO, name, *files.with_text]


def _converted(files: Corpus) -> Command:
    shutil.rmtree(files.set / "json", ignore_errors=True)
    return [JCO, "convert", *files.with_text]


class Kind(NamedTuple):
    """``packages``: what is installed, with its version. ``manager``: pip or npm."""

    manager: str
    packages: str
    what: str
    command: Callable[[Path], Callable[[Corpus], Command]]


def _by_schema(program: str, *options: str) -> Callable[[Path], Callable[[Corpus], Command]]:
    return lambda folder: lambda files: [folder / "bin" / program, *options, SCHEMA, *files.bare]


def _ajv(folder: Path) -> Callable[[Corpus], Command]:
    program = folder / "node_modules" / ".bin" / "ajv"
    options = ["validate", "--spec=draft2020", "--strict=false", "--validate-formats=false", "-s", SCHEMA]
    return lambda files: [program, *options, "-d", files.folder / "plain" / "*.json"]


def _yamale(folder: Path) -> Callable[[Corpus], Command]:
    return lambda files: [folder / "bin" / "yamale", "-s", HERE / "yamale.yaml", files.folder / "bare"]


def _linkml(folder: Path) -> Callable[[Corpus], Command]:
    options = ["-s", HERE / "linkml.yaml", "-C", "Document"]
    return lambda files: [folder / "bin" / "linkml-validate", *options, *files.bare]


KINDS = {
    "check-jsonschema": Kind(
        "pip", "check-jsonschema==0.39.0", "schema", _by_schema("check-jsonschema", "--schemafile")
    ),
    "sourcemeta": Kind("pip", "sourcemeta-jsonschema==17.3.0", "schema", _by_schema("jsonschema", "validate")),
    "yamale": Kind("pip", "yamale==6.1.0", "a smaller schema of its own", _yamale),
    "ajv-cli": Kind("npm", "ajv-cli@5.0.0", "schema, of JSON (from YAML it reads a date as no text)", _ajv),
    "linkml": Kind("pip", "linkml==1.12.1", "a small schema of its own", _linkml),
}


def peers(folder: Path, names: list[str]) -> Iterator[Tool]:
    """The tools of these names that can be installed; of the others it is said why they cannot."""
    for name in names:
        kind = KINDS[name]
        try:
            version = _installed(folder / name, kind)
        except (OSError, subprocess.SubprocessError, ValueError) as error:
            why = str(getattr(error, "stderr", "") or error).strip().splitlines()
            print(f"{name}: not measured: {why[-1][:200] if why else 'it cannot be installed'}", flush=True)
            continue
        yield Tool(f"{name} {version}", kind.what, kind.command(folder / name))


def _installed(folder: Path, kind: Kind) -> str:
    """Install what is not there yet; the version."""
    package = kind.packages.split("==")[0].split("@")[0]
    if kind.manager == "npm":
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / "node_modules").is_dir():
            _quietly("npm", "install", "--no-audit", "--no-fund", "--prefix", folder, kind.packages)
        read = json.loads((folder / "node_modules" / package / "package.json").read_text("utf-8"))
        return str(read["version"])
    if not (folder / "done").is_file():
        _quietly(sys.executable, "-m", "venv", "--clear", folder)
        _quietly(folder / "bin" / "python", "-m", "pip", "install", "--quiet", kind.packages)
        (folder / "done").touch()
    asked = f"import importlib.metadata as m; print(m.version({package!r}))"
    return _quietly(folder / "bin" / "python", "-c", asked).strip()


def _quietly(*command: str | Path) -> str:
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True, timeout=_SPARE).stdout
