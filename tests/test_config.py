"""jco.toml: each fault of it at its place, and the schema of it that editors read.

``tests/config`` holds configurations as data, their faults marked as in ``tests/cases``.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from pathlib import Path
from typing import Any

import derive_config
import jsonschema_rs
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from hypothesis_jsonschema import from_schema
from support import ROOT, examples, golden
from test_cases import expectations

from validator import config
from validator.config import checking
from validator.config.places import spans
from validator.diagnostic import Path as Steps
from validator.diagnostic import Position
from validator.report.waivers import refusal

CASES = sorted((ROOT / "tests" / "config").glob("*.toml"))
PARSED = [path for path in CASES if not path.stem.startswith(("syntax", "date"))]  # no schema tells a date from a text
SCHEMA = json.loads((ROOT / "schema" / "jco.schema.json").read_text("utf-8"))

# What is wrong with it


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_each_fault_of_a_configuration_is_said_at_its_place(path: Path) -> None:
    read = config.load(str(path), path.name)
    got = [(each.range.start.line, each.rule.code, each.pointer) for each in read.diagnostics if each.range]
    assert got == expectations(path.read_text("utf-8")), [(each.message, each.help) for each in read.diagnostics]
    assert all(each.help and "\\u" not in each.message + each.help for each in read.diagnostics)
    assert (not got) == path.stem.startswith("valid")


@pytest.mark.parametrize(
    ("text", "help_"),
    [
        ('folder = ["a"]', "did you mean 'folders'?"),
        ("fail-on = 'error'", "did you mean 'fail_on'?"),
        ('fail_on = "warnings"', "did you mean 'warning'?"),
        ('ignore = ["DTA"]', "did you mean 'DAT'?"),
        ('ignore = ["EVD033"]', "did you mean 'EVD003' or 'EVD013' or 'EVD023'?"),
        ('ignore = ["late-release"]', "write its code: 'DAT011'"),
        ('ignore = ["MIS"]', "list the others one by one: MIS001"),
        ("fail_on = 3", 'write it like this: fail_on = "warning"'),
        ("fail_on = warning", 'write key = value, one per line, with text in quotes: output = "json"'),
    ],
)
def test_the_hint_says_what_was_probably_meant(tmp_path: Path, text: str, help_: str) -> None:
    (tmp_path / "jco.toml").write_text(text, "utf-8")
    (only,) = config.load(str(tmp_path / "jco.toml"), "jco.toml").diagnostics
    assert only.help == help_


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b'output = "json"\nsources = ["\xe9"]\n', 2, 13),
        (b"\xff\xfea\x00", 1, 1),
        (b"x = " + b"[" * 3000, 1, 37),
        (b"x = " + b"9" * 5000, 1, 1),
        (b"# a\n[[[", 2, 3),
        (b"a" * 2_000_000, 1, 1),
    ],
    ids=["latin-1", "utf-16", "nested", "digits", "brackets", "large"],
)
def test_what_is_no_toml_has_its_place_and_raises_nothing(tmp_path: Path, data: bytes, line: int, column: int) -> None:
    (tmp_path / "jco.toml").write_bytes(data)
    (only,) = config.load(str(tmp_path / "jco.toml"), "jco.toml").diagnostics
    assert only.rule.code == "CFG001" and only.range is not None
    assert only.range.start == Position(line, column)


def test_a_byte_order_mark_and_the_line_ends_of_windows_are_no_fault(tmp_path: Path) -> None:
    (tmp_path / "jco.toml").write_bytes(b'\xef\xbb\xbffail_on = "info"\r\nstrickt = true\r\n')
    (only,) = config.load(str(tmp_path / "jco.toml"), "jco.toml").diagnostics
    assert only.range is not None and (only.pointer, only.range.start) == ("/strickt", Position(2, 1))


ODD = """
a.b . "c d" = {x = [1, {'y' = "}"}, ], z = 1979-05-27 07:32:00}   # x
'' = '''one' two''''
"q\\u0041\\"" = \"\"\"a\\"\"\" ]\\
  "\"\"\" # a comment ] }
list = [ # [
  "a#b", 'c\\', # d
  [[1.5e3], inf],
]
3.14 = 0xff
[t]
k = true
[[t.rows]]
n = 1
[t.rows.inner]
m = "é𐐀"
[[t.rows]]
[ other . "table" ]
"""


@pytest.mark.parametrize("text", [ODD, *(path.read_text("utf-8") for path in PARSED)])
def test_the_place_of_each_value_holds_just_this_value(text: str) -> None:
    lines, where = text.split("\n"), spans(text)

    def walk(node: Any, path: Steps) -> None:
        for step, value in node.items() if isinstance(node, dict) else enumerate(node):
            span = where[*path, step]
            (first, left), (last, right) = span.value
            cut = "\n".join([*lines[first - 1 : last - 1], lines[last - 1][: right - 1]])[left - 1 :]
            if not cut.startswith("[") or (isinstance(value, list) and not cut.startswith("[[")):
                is_part_of_key = span.key == span.value
                assert is_part_of_key or tomllib.loads(f"x = {cut}")["x"] == value, (path, step, cut)
            if isinstance(value, dict | list):
                walk(value, (*path, step))

    walk(tomllib.loads(text), ())


# The schema for editors


@pytest.mark.golden("schema/jco.schema.json")
def test_the_schema_for_editors_is_what_the_table_of_keys_says() -> None:
    text = json.dumps(derive_config.schema(), ensure_ascii=False, indent=2) + "\n"
    golden(ROOT / "schema" / "jco.schema.json", text)


VALIDATOR = jsonschema_rs.Draft7Validator(SCHEMA, validate_formats=True)


def agree(data: Any) -> None:
    as_text = json.loads(json.dumps(data, default=str))
    own = [each.path for each in checking.faults(data)]
    # Of waivers a run says itself which rules there are (WAV003, WAV004): the editor says it while one writes.
    unwaivable = () if own else [each["rule"] for each in as_text.get("waivers", ()) if refusal(each["rule"])]
    assert VALIDATOR.is_valid(as_text) == (not own and not unwaivable), (data, own)


@pytest.mark.parametrize("path", PARSED, ids=lambda path: path.stem)
def test_the_schema_and_the_checks_agree_on_the_cases(path: Path) -> None:
    data = tomllib.loads(path.read_text("utf-8"))
    agree(data)
    for name in data:  # each fault alone, since one is enough for the schema
        agree({name: data[name]})
        if isinstance(data[name], list):
            for entry in data[name]:
                agree({name: [entry]})


def tables(node: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    parts = {name: st.deferred(lambda part=part: values(part)) for name, part in node["properties"].items()}
    required = node.get("required", ())
    return st.fixed_dictionaries(
        {name: part for name, part in parts.items() if name in required},
        optional={name: part for name, part in parts.items() if name not in required},
    )


def values(node: dict[str, Any]) -> st.SearchStrategy[Any]:
    if node.get("items", {}).get("type") == "object":
        return st.lists(tables(node["items"]), max_size=3)
    return from_schema(node)


@settings(max_examples=examples(50, times=30), deadline=None, suppress_health_check=list(HealthCheck))
@given(data=tables(SCHEMA))
def test_what_the_schema_accepts_the_checks_accept(data: dict[str, Any]) -> None:
    agree(data)


_WORDS = st.text(max_size=6) | st.sampled_from(["DAT", "/x", "2027-12-31", "!a"])
_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | _WORDS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["rule", "why", "x"]), inner, max_size=3)
    ),
    max_leaves=4,
)


@settings(max_examples=examples(300), deadline=None)
@given(name=st.sampled_from(sorted(SCHEMA["properties"])), value=_ANY)
@example(name="exclude", value=["!"])
@example(name="exclude", value=["a\\\\", "a\\", "\\ "])
@example(name="waivers", value=[{"rule": "DAT011", "why": "\n"}])
def test_the_schema_and_the_checks_agree_on_anything(name: str, value: Any) -> None:
    agree({name: value})


@settings(max_examples=examples(300), deadline=None)
@given(pattern=st.text(alphabet="a/!*?[]\\ #{}^-", min_size=1, max_size=8))
def test_a_pattern_that_passes_the_check_can_be_one(pattern: str) -> None:
    from validator.system.globs import matcher

    if re.fullmatch(checking.GLOB, pattern):
        matcher((pattern,), os.curdir)("a/b")
