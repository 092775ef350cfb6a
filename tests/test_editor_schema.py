"""The schema for editors: derived, right for what is right, and for a draft with blanks, which jco still misses."""

from __future__ import annotations

import json
import re
from typing import Any

import jsonschema
import pytest
from conftest import Run
from ruamel.yaml import YAML
from support import BASE, ROOT, golden

import validator
from validator.schema import schema
from validator.schema.editor import editor_text, for_editor


@pytest.mark.golden("schema/editor.schema.json")
def test_it_is_derived() -> None:
    path = ROOT / "schema" / "editor.schema.json"
    if not path.parent.exists():
        pytest.skip("the schema is in the wheel")
    golden(path, editor_text())


def refused(text: str) -> list[Any]:
    data = YAML(typ="safe", pure=True).load(text)
    data = json.loads(json.dumps(data, default=str))
    return list(jsonschema.Draft202012Validator(for_editor()).iter_errors(data))


def test_a_right_document_is_right_in_it() -> None:
    assert refused(BASE.read_text("utf-8")) == []


def blanked() -> list[tuple[str, str]]:
    """Each field of the base that stands on a line, and the base with that field blank."""
    text = BASE.read_text("utf-8")
    fields = re.findall(r"(?m)^( *(?:- )?\w+): \S.*$", text)
    return [(field.strip(" -"), re.sub(rf"(?m)^({re.escape(field)}):.*$", r"\1:", text, count=1)) for field in fields]


@pytest.mark.parametrize(("field", "text"), blanked())
def test_a_blank_is_right_in_it_and_missing_for_jco(field: str, text: str) -> None:
    assert refused(text) == [], field
    whole = validator.check(BASE.read_text("utf-8"), today="2026-11-23")
    blank = validator.check(text, today="2026-11-23")
    assert whole.counts is not None and blank.counts is not None
    assert blank.counts != whole.counts or blank.diagnostics != whole.diagnostics or field in ("paragraphs", "status")


def test_it_refuses_what_the_schema_refuses() -> None:
    text = BASE.read_text("utf-8")
    for old, new in (
        ("kind: agree\n", "kind: agreed\n"),
        ("title:", "titel:"),
        ("date: 2024-05-14", "date: 14.5.2024"),
    ):
        assert refused(text.replace(old, new, 1)), new


def test_each_topic_says_what_it_is_and_no_example_is_an_id_of_another_document() -> None:
    made = for_editor()
    topics = made["$defs"]["topic_code"]["anyOf"][0]
    assert len(topics["enum"]) == len(topics["enumDescriptions"]) > 50 and all(topics["enumDescriptions"])
    assert set(topics["enum"]) == set(schema()["$defs"]["topic_code"]["examples"])
    for name in ("by", "to", "refs", "re", "id"):
        assert '"examples"' not in json.dumps(made["$defs"]["outcome"]["properties"][name]), name


def test_it_is_printed_and_its_copy_is_up_to_date(jco: Run, tmp_path: Any) -> None:
    done = jco("schema", "--editor")
    assert done.stdout.decode() == editor_text()
    (tmp_path / "copy.json").write_bytes(done.stdout)
    assert jco("schema", "--check", "copy.json").returncode == 0
