"""Plain scalars are read by the core schema of YAML 1.2, and nothing else (https://yaml.org/spec/1.2.2/#103-core-schema)."""

from __future__ import annotations

import math

import pytest

from validator import source
from validator.source.scalars import is_representable, plain_form, resolve

CORE = {
    # null, true and false
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
    # whole numbers
    "0": 0, "7": 7, "-19": -19, "+12": 12, "007": 7, "-0": 0, "0o7": 7, "0o17": 15, "0x3A": 58, "0xff": 255,
    "9007199254740991": 2**53 - 1,
    # other numbers
    "0.": 0.0, "-0.0": -0.0, ".5": 0.5, "+12e03": 12000.0, "-2E+05": -200000.0, "1.5": 1.5, "1e3": 1000.0, "3.": 3.0,
    "12e-1": 1.2, "-.5": -0.5,
    ".inf": math.inf, "-.Inf": math.inf, "+.INF": math.inf, "1e999": math.inf,
    "9" * 65: math.inf, "1." + "0" * 80: math.inf,
}  # fmt: skip

TEXT = [
    # words that other versions take for true and false or null
    *["yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "y", "n", "Y", "N"],
    *["tRUE", "nUll", "none"],
    # dates and times
    *["2024-05-14", "2024-05", "2024-02-30", "2024-05-14T10:00:00Z", "15:04", "12:30:45", "2024-21", "../2025"],
    # what only looks like a number
    *["1_000", "0b11", "0o8", "0xG", "-0o7", "+0x1F", "1,000", "1.2.3", "1e", "e3", ".", "-", "+", ".."],
    *[".e3", "1e3.5", "--1"],
    *["7th", "2a", "2n1", "ko:3", "4 5", "０", "١", "٣.٥", "½", "1\u00a0000", "inf"],
    *["nan", ".infinity", ".NaN.", "NaN", "-.nan"],
    *["= ", "=", "<", "KOR", "title", "~~", "null ", "True North"],
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), CORE.items())
def test_the_core_schema_has_these_values(text: str, value: object) -> None:
    got = resolve(text)
    assert got == value
    assert type(got) is type(value)


@pytest.mark.parametrize("text", [".nan", ".NaN", ".NAN"])
def test_not_a_number_is_none_of_json(text: str) -> None:
    got = resolve(text)
    assert isinstance(got, float)
    assert math.isnan(got)
    assert not is_representable(got)


@pytest.mark.parametrize("text", TEXT)
def test_everything_else_is_text(text: str) -> None:
    assert resolve(text) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (7, "7"), (7.0, "7"), (2.1, "2.1"), (1000.0, "1000"), (-0.5, "-0.5"), (0.0, "0"), (1e-7, "0.0000001"),
        (1e15, "1" + "0" * 15),
    ],
)  # fmt: skip
def test_a_number_has_one_plain_form(number: float, text: str) -> None:
    assert plain_form(number) == text


@pytest.mark.parametrize("number", [2**53 - 1, -(2**53) + 1, 0, 0.1, -1e-300, 9e15])
def test_a_number_that_json_can_hold(number: float) -> None:
    assert is_representable(number)


@pytest.mark.parametrize("number", [2**53, -(2**53), 1e16, math.inf, -math.inf, 10**400])
def test_a_number_that_json_cannot_hold(number: float) -> None:
    assert not is_representable(number)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("'7'", "7"), ('"true"', "true"), ("!!str 7", "7"), ("!!str", ""), ("! 7", None), ("|-\n  7", "7"),
        ("~", None), ("a\n  b", "a b"),
        ("'it''s'", "it's"), ('"a\\tb\\u00e9"', "a\tbé"), ("e\u0301", "é"), (">\n  a\n  b\n", "a b\n"),
    ],
)  # fmt: skip
def test_only_plain_scalars_are_resolved(written: str, value: object) -> None:
    document = source.load(f"a: {written}\n".encode(), "a.yaml")
    if written == "! 7":
        assert [fault.code for fault in document.faults] == ["YML004"]
    else:
        assert document.data == {"a": value}
