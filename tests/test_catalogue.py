"""The catalogue of rules: codes, names and severities are fixed; the codelist beside the schema is derived from it."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from support import ROOT, golden

from validator.catalogue import RULES
from validator.diagnostic import Rule


def severity(rule: Rule) -> str:
    return "E*" if rule.grows else rule.severity[0].upper()


@pytest.mark.golden("schema/codelists/rule.csv")
def test_the_codelist_of_rules_is_what_the_catalogue_says() -> None:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(["Code", "Name", "Severity", "Message"])
    for rule in RULES.values():
        writer.writerow([rule.code, rule.name, severity(rule), rule.summary])
    golden(ROOT / "schema" / "codelists" / "rule.csv", stream.getvalue())


def test_codes_names_and_severities_are_those_of_the_format(design: Path) -> None:
    text = (design.parent / "MODEL.md").read_text("utf-8")
    fixed = re.findall(r"(?m)^\| ([A-Z]{3}[0-9]{3}) \| ([a-z0-9-]+) \| (E\*?|W|I)(?![A-Z*])", text)
    ours = [(rule.code, rule.name, severity(rule)) for rule in RULES.values()]
    assert len(fixed) > 120
    assert sorted(each for each in fixed if each[0] in RULES) == sorted(ours)


def test_a_code_is_three_capitals_and_three_digits_and_a_name_states_the_fault() -> None:
    assert all(re.fullmatch(r"[A-Z]{3}[0-9]{3}", code) and code == rule.code for code, rule in RULES.items())
    names = [rule.name for rule in RULES.values()]
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) for name in names)
    assert len(set(names)) == len(names)
