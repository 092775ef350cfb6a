"""What the help of a finding tells the annotator to write, where the document shows more than the rule says."""

from __future__ import annotations

import pytest
from support import ROOT

from validator.release.finding import beside
from validator.report import pipeline

PATH = ROOT / "samples" / "invented" / "isl-bwa-3.yaml"
REQUEST = "kind: request\n    by: MMWR\n    to: ISL\n"
ACCEPT = "kind: accept\n    by: ISL\n    to: MMWR\n"
EYDIS = "    role: co-chair\n    para: 1\n    quote: co-chaired by Eydís"
ADOPT = "kind: adopt\n    by: committee"
NEXT = (
    "level: vice-ministerial\n  next:\n    ordinal: 4\n    date: 2027-21 # 21 is spring\n    date_text: spring 2027\n"
)
CITIES = "place: {{city: {}, country: ISL, inferred: [country]}}\n  " + NEXT + "    place: {{city: {},"

# What is written in place of what: the code of the finding, and the beginning of its help.
HELPS = {
    "a request that is given as agreed": (
        REQUEST,
        "kind: agree\n    strength: firm\n    by: MMWR\n",
        "OUT001",
        "the quote reads like 'request' (\"requested\"): write kind: request, or by: all if the sides did it together",
    ),
    "what one side accepted": (
        ACCEPT,
        "kind: differ\n    by: ISL\n",
        "OUT001",
        "the quote reads like 'accept' (\"accepted\"): write kind: accept, or by: all",
    ),
    "what no verb tells": (
        ADOPT,
        "kind: agree\n    strength: firm\n    by: KBS",
        "OUT001",
        "the quote reads like 'adopt'",
    ),
    "a person of the side who does not lead it": (
        EYDIS,
        EYDIS.replace("co-chair\n", "delegate\n"),
        "PTY004",
        "give people.eydis role: co-chair or head-of-delegation; if the release names no head of this side, write",
    ),
    "nobody of the side": (
        "party: ISL\n",
        "party: KBS\n",
        "PTY004",
        "add who leads it under people, with party: ISL and role: co-chair or head-of-delegation; if the release",
    ),
    "the city of the next session, and its own": (
        CITIES.format("Reykjavik", "Gaborone"),
        CITIES.format("Gaborone", "Reykjavik"),
        "EVD007",
        "the two places seem to be exchanged: give each session its own, or list city under inferred",
    ),
}


@pytest.mark.parametrize(("old", "new", "code", "help_"), HELPS.values(), ids=HELPS)
def test_the_help_says_what_to_write_here(old: str, new: str, code: str, help_: str) -> None:
    text = PATH.read_text("utf-8")
    assert text.count(old) == 1
    report = pipeline.check(text.replace(old, new).encode(), str(PATH), "2026-11-23", around=beside(str(PATH)))
    assert [each.help for each in report.diagnostics if each.rule.code == code and each.help.startswith(help_)]
