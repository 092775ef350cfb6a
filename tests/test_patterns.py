"""The patterns of the schema are safe to run, and mean the same in every engine."""

import json
import re
from pathlib import Path

import jsonschema_rs
import pytest
from derive_fields import subschemas
from hypothesis import given, settings
from hypothesis import strategies as st
from support import examples

SCHEMA = json.loads((Path(__file__).parent.parent / "schema" / "outcome.schema.json").read_text("utf-8"))
PATTERNS = sorted({node["pattern"] for _, node in subschemas(SCHEMA) if "pattern" in node})


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_is_anchored_and_means_the_same_everywhere(pattern: str) -> None:
    assert pattern.startswith("^")
    assert pattern.endswith("$")
    assert not re.search(r"\\[dDwWsSbB]|(?<!\\)\.(?![\]])", pattern)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_no_repetition_can_run_wild(pattern: str) -> None:
    """A repeated group with a repetition inside begins with a sign that the repetition cannot take."""
    for inner in re.findall(r"\((?:\?:)?([^()]*[*+}][^()]*)\)[*+]", pattern):
        assert re.fullmatch(inner[1:], inner[0] * 3) is None, inner
        assert inner[0] in "-/"


@pytest.mark.parametrize("pattern", PATTERNS)
def test_the_engines_agree_on_a_pattern(pattern: str) -> None:
    r"""ECMA's $ is the very end: \Z in Python's re, which takes $ before a last newline too."""
    python = re.compile(pattern.replace("$", r"\Z"))
    rust = jsonschema_rs.validator_for({"pattern": pattern})
    right = st.from_regex(python)
    near = st.tuples(right, st.sampled_from(["", "\n", "٣", "x", "-", ".", " ", "\u2028", "\u0085"])).map("".join)

    @settings(max_examples=examples(8, times=50), deadline=None)
    @given(st.one_of(right, near, st.text(max_size=12)))
    def agree(text: str) -> None:
        assert rust.is_valid(text) == bool(python.search(text))

    agree()
