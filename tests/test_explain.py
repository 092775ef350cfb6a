"""``jco explain``, ``jco rules`` and ``jco schema``: every code, field and term has an answer."""

from __future__ import annotations

import json

import pytest
from conftest import Run

from validator.catalogue import RULES
from validator.commands.explain import _explain, _kinds, _vocabularies, subjects
from validator.document.placeholders import HELP
from validator.schema import schema, shape


@pytest.mark.parametrize("code", RULES)
def test_every_rule_is_explained_by_code_and_by_name(code: str) -> None:
    assert any(code in part for part in _explain(code.lower()))
    assert any(code in part for part in _explain(RULES[code].name))


def test_every_field_is_explained_with_its_level() -> None:
    for kind in _kinds():
        for name, field in shape(kind).fields.items():
            subject = name if kind == "document" else f"{kind}.{name}"
            text = "\n".join(_explain(subject))
            assert field.level in text, subject
            assert str(field.node["description"]) in text, subject


def test_every_term_is_explained() -> None:
    for name, node in _vocabularies():
        for term, meaning in zip(node["enum"], node["enumDescriptions"], strict=True):
            assert f"{term} (a term of {name}): {meaning}" in "\n".join(_explain(term))


def test_what_does_not_exist_gets_near_names(jco: Run) -> None:
    done = jco("explain", "metting.date")
    assert done.returncode == 2
    assert b"did you mean meeting.date" in done.stderr


@pytest.mark.parametrize("word", HELP)
def test_each_word_of_the_template_is_explained_with_its_rule(word: str) -> None:
    text = "\n".join(_explain(word.swapcase()))
    assert text.startswith(f"{word} (a placeholder that jco new writes") and HELP[word] in text
    assert "FMT007 placeholder-left (warning in a draft, error once complete)" in text
    assert word in subjects()


def test_the_rules_are_listed_as_text_and_as_json(jco: Run) -> None:
    assert len(jco("rules").stdout.splitlines()) == len(RULES)
    assert [row["code"] for row in json.loads(jco("rules", "-f", "json").stdout)] == list(RULES)


def test_the_schema_is_printed_as_it_is(jco: Run) -> None:
    assert json.loads(jco("schema").stdout) == schema()
    assert b"outcome: " in jco("schema", "-f", "text").stdout
