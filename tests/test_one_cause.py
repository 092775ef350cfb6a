"""Where a mistake may have two causes, the message says which one it is, and what to write."""

from __future__ import annotations

import pytest
from support import BASE

import validator
from validator.diagnostic import Diagnostic

TEXT = BASE.read_text("utf-8")
PLACE = "{city: Suva, country: FJI}"

# What is written in place of what: the code, words of the message, words of the help, and the line it points at.
SYNTAX = {
    "a colon in a text": ("title: Outcome of", "title: Outcome: of", "holds a second ': '", "in quotes", "title"),
    "a key too far in": (
        "  date: 2024-05-20",
        "    date: 2024-05-20",
        "the key 'date' is indented",
        "neighbours",
        "date",
    ),
    "a key of an entry": ("    by: all", "      by: all", "the key 'by' is indented more", "neighbours", "by: all"),
    "a text in two lines": (
        "title: Outcome",
        "title: Outcome\n    The result: of",
        "continues in this line",
        "from its first line",
        "The result",
    ),
    "braces without a comma": (
        PLACE,
        "{city: Suva country: FJI}",
        "a comma is missing before 'country:'",
        "commas",
        "place",
    ),
    "a colon in braces": (
        PLACE,
        "{city: Suva: capital, country: FJI}",
        "the text 'Suva: ...' between { and } holds ': '",
        "this text in quotes",
        "place",
    ),
    "a list without a comma": (
        "by: all",
        'by: ["FJI" "PER"]',
        'a comma is missing after "FJI"',
        "commas",
        'by: ["FJI"',
    ),
    "an apostrophe in a list": ("by: all", "by: ['a'b']", "a comma is missing after 'a'", "written twice", "by: ['a'"),
    "a colon in a list": (
        "by: all",
        "by: [FJI: PER: x]",
        "the text 'PER: ...' between [ and ] holds ': '",
        "this text",
        "by: [FJI",
    ),
}
SIGNS = {
    "a number": ("ordinal: 3", "ordinal: ３", "SCH003", "'３' is a full-width sign: write 3."),
    "a paragraph": ("    para: 2", "    para: ２", "SCH005", "'２' is a full-width sign: write 2."),
    "a comma of a list": (
        "    para: 2",
        "    para: [1、2]",
        "SCH005",
        "'、' is a full-width sign: type the plain ',', with a space",
    ),
    "a comma without brackets": ("by: all", "by: FJI、PER", "SCH005", "'、' is a full-width sign"),
    "a date": (
        "date: 2024-05-14",
        "date: ２０２４-05-14",
        "SCH005",
        "'２０２４' is written in full-width signs: write 2024-05-14.",
    ),
    "a date, all of it": (
        "date: 2024-05-14",
        "date: ２０２４－０５－１４",
        "SCH005",
        "full-width signs: write 2024-05-14.",
    ),
    "an id": ("id: fji-per-3", "id: fji－per-3", "SCH005", "'－' is a full-width sign: write fji-per-3."),
    "a code": ("country: FJI}", "country: ＦＪＩ}", "SCH005", "'ＦＪＩ' is written in full-width signs: write FJI."),
    "a term": ("- kind: agree\n", "- kind: ａｇｒｅｅ\n", "SCH004", "full-width signs; did you mean 'agree'?"),
    "a stop behind a term": (
        "status: complete",
        "status: complete。",
        "SCH004",
        "'。' is a full-width sign; did you mean 'complete'?",
    ),
    "a key": ("- kind: agree\n", "- ｋind: agree\n", "SCH002", "'ｋ' is a full-width sign: rename it to 'kind'"),
    "a key of a map": ("  FJI: {", "  ＦＪＩ: {", "SCH005", "full-width signs: write FJI."),
}


def findings(old: str, new: str) -> list[Diagnostic]:
    assert old in TEXT
    return [*validator.check(TEXT.replace(old, new, 1), today="2026-11-23").diagnostics]


@pytest.mark.parametrize(("old", "new", "message", "help_", "line"), SYNTAX.values(), ids=SYNTAX)
def test_yaml_that_cannot_be_read_has_one_cause(old: str, new: str, message: str, help_: str, line: str) -> None:
    (found,) = findings(old, new)
    assert (found.rule.code, message in found.message, help_ in found.help) == ("YML001", True, True), found
    assert "or a " not in found.message
    assert found.range is not None
    assert line in TEXT.replace(old, new, 1).split("\n")[found.range.start.line - 1]


@pytest.mark.parametrize(("old", "new", "code", "help_"), SIGNS.values(), ids=SIGNS)
def test_a_full_width_sign_is_named(old: str, new: str, code: str, help_: str) -> None:
    named = [each for each in findings(old, new) if each.rule.code == code]
    assert any(help_ in each.help for each in named), [each.help for each in named]
    assert all(each.help.count("write 2024-05-14") <= 1 for each in named)


def test_full_width_signs_in_printed_words_are_right() -> None:
    assert findings("city: Suva", "city: Ｓｕｖａ、３") == []
