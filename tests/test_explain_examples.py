"""The examples of ``jco explain``: the wrong one has the finding, the right one has not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support import BASE, ROOT, golden

from validator import source
from validator.catalogue import RULES
from validator.commands.examples import Example, misspelt, of_rules, wrong_value
from validator.commands.explain import rules_in_markdown
from validator.commands.meanings import _field, kinds, vocabularies
from validator.release.finding import beside
from validator.report import pipeline
from validator.schema import shape
from validator.schema.engine import fits
from validator.system.files import bundled

EXAMPLES = of_rules()
# What a document of its own cannot show: a set of documents, a run, bytes, a JSON that was written before.
NOT_OF_A_DOCUMENT = {
    *(code for code in RULES if code.startswith(("SER", "CFG", "RUN"))),
    *("FMT003", "FMT004", "FMT005", "FMT006", "FMT008", "EVD019", "EVD021", "YML009", "YML012", "YML013"),
}


def codes(example: Example, text: str, folder: Path) -> set[str]:
    (folder / ".git").mkdir(exist_ok=True)
    if example.text:
        (folder / "release.txt").write_text(example.text, "utf-8")
    data = text.encode()
    if example.is_whole:
        base, piece = load(BASE.read_bytes()), load(data)
        base = {
            key: value for key, value in base.items() if key in ("release", "meeting", "annotation") or key not in piece
        }
        data = json.dumps(over(base, piece)).encode()
    report = pipeline.check(data, "a.yaml", "2026-11-23", around=beside(str(folder / "a.yaml")))
    return {found.rule.code for found in report.diagnostics if found.waived is None}


def load(data: bytes) -> Any:
    return source.load(data, "a.yaml").data


def over(below: Any, above: Any) -> Any:
    """A piece of a document completed: fields of the other one, but entries of a map are those of the piece."""
    if isinstance(below, dict) and isinstance(above, dict):
        return {key: over(below.get(key), above[key]) if key in above else below[key] for key in {**below, **above}}
    return above


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_wrong_example_has_the_finding_and_the_right_one_has_not(code: str, tmp_path: Path) -> None:
    example = EXAMPLES[code]
    assert code in codes(example, example.wrong, tmp_path)
    assert code not in codes(example, example.right, tmp_path)


def test_every_rule_that_a_document_can_show_has_an_example() -> None:
    assert sorted(set(RULES) - NOT_OF_A_DOCUMENT - set(EXAMPLES)) == []
    assert sorted(set(EXAMPLES) - set(RULES)) == []


FIELDS = [(kind, name) for kind in kinds() for name in shape(kind).fields]


@pytest.mark.parametrize(("kind", "name"), FIELDS, ids=[f"{kind}.{name}" for kind, name in FIELDS])
def test_a_field_takes_its_right_example_and_refuses_its_wrong_one(kind: str, name: str) -> None:
    node = shape(kind).fields[name].node
    if kind != "derived" and name not in ("derived", "format"):
        assert [value for value in node.get("examples", ()) if not fits(value, node)] == []
    wrong = wrong_value(node)
    if wrong:
        value = load(f"{name}: {wrong}".encode())[name]
        assert not fits(value, node), wrong
        assert f"Wrong: {name}: {wrong}" in _field(kind, name)


def test_what_has_no_wrong_example_takes_everything() -> None:
    free = {f"{kind}.{name}" for kind, name in FIELDS if not wrong_value(shape(kind).fields[name].node)}
    assert free <= {"conflict.value"}


@pytest.mark.parametrize("name", [name for name, _ in vocabularies()])
def test_no_wrong_example_of_a_term_is_a_term(name: str) -> None:
    terms = dict(vocabularies())[name]["enum"]
    assert [term for term in terms if misspelt(term) in terms] == []


@pytest.mark.golden("schema/RULES.md", "validator/schema_files/RULES.md")
def test_the_reference_of_the_rules_is_what_explain_says() -> None:
    path = ROOT / "schema" / "RULES.md"
    golden(path if path.parent.exists() else Path(bundled("RULES.md")), rules_in_markdown())
