"""What stands over the functions of ``validator/rules`` is what the catalogue says, which is read without them."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from support import golden

from validator import catalogue
from validator.rules import registered, stated

TABLE = re.compile(r'(_OF_FUNCTIONS = """\\\n)(.*?)(""")', re.DOTALL)


@pytest.mark.golden("validator/catalogue.py")
def test_the_catalogue_has_the_rules_as_they_stand_over_their_functions() -> None:
    path = Path(catalogue.__file__)
    severities = {"error": "E", "warning": "W", "info": "I"}
    lines = [
        f"{rule.code} {rule.name} {'E*' if rule.grows else severities[rule.severity]} {rule.summary}\n"
        for rule in sorted(stated())
    ]
    text = path.read_text("utf-8")
    assert TABLE.search(text)
    golden(path, TABLE.sub(lambda match: match[1] + "".join(lines) + match[3], text))


def test_each_code_is_stated_over_one_function() -> None:
    counted = Counter(rule.code for rule in stated())
    assert counted == dict.fromkeys(sorted({each.code for each in registered()}), 1)
    assert [rule.code for rule in stated() if not rule.summary] == []


def test_no_rule_stands_in_both_tables_of_the_catalogue() -> None:
    codes = [line[:6] for line in (catalogue._ELSEWHERE + catalogue._OF_FUNCTIONS).splitlines()]
    assert len(codes) == len(set(codes)) == len(catalogue.RULES)
