"""The canonical JSON is valid under the schema by engines that jco does not use to write it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from support import BASE, ROOT, SHARED

from validator import convert
from validator.system.files import bundled

SCHEMA = Path(bundled("outcome.schema.json"))
NODE = ROOT / "tests" / "node"
GOOD = [ROOT / "samples" / "kor-mng-7.yaml", ROOT / "samples" / "invented" / "isl-bwa-3.yaml", BASE]


def ajv(documents: list[Any]) -> list[bool]:
    """What ajv says of each document; skipped without Node.js or without the packages of ``tests/node``."""
    node = shutil.which("node")
    if node is None or not (NODE / "node_modules" / "ajv").is_dir():
        pytest.skip("ajv is not at hand: npm ci in tests/node")
    lines = "".join(json.dumps(document) + "\n" for document in documents)
    command = [node, str(NODE / "validate.mjs"), str(SCHEMA)]
    done = subprocess.run(command, input=lines.encode(), capture_output=True, check=True, cwd=NODE)
    return [word == "true" for word in done.stdout.decode().split()]


def wrong(document: dict[str, Any]) -> dict[str, Any]:
    return {**document, "titel": "x"}


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.name)
def test_jsonschema_finds_the_canonical_json_valid(path: Path) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    document = json.loads(convert(path))
    assert validator.is_valid(document)
    assert not validator.is_valid(wrong(document))


def test_ajv_finds_the_canonical_json_valid() -> None:
    documents = [json.loads(convert(path)) for path in GOOD]
    assert ajv([*documents, wrong(documents[0])]) == [True, True, True, False]


def test_ajv_finds_the_draft_seed_valid_as_we_convert_it(design: Path) -> None:
    assert ajv([json.loads(convert(design / "seed.yaml", sources=[SHARED / "releases"]))]) == [True]
