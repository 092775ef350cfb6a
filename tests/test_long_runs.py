"""Patterns over one thing without end: each takes the time of reading it once, not of reading it from every place."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support import BASE

from validator import check
from validator.languages import floor_months, floor_numbers, words
from validator.layout import rows, session
from validator.release.html import text_of_html
from validator.source import lines, load
from validator.template import committee, sides

_MOST = 2.0
"""Seconds of the processor. Each takes a few hundredths of one; read from every place it would be ten and more."""

RUNS: dict[str, Callable[[], Any]] = {
    "letters before the figures of an amount": lambda: floor_numbers.amounts("a" * 20_000 + "x1 5", "en"),
    **{
        f"the beginning of a word for another body ({lang})": lambda lang=lang, word=word: session.names_other_body(
            word * (80_000 // len(word)), lang
        )
        for lang, word in (("pl", "grup"), ("sk", "pracovn"), ("ru", "рабоч"))
    },
    "months in a word (pl)": lambda: floor_months.named("grup" * 10_000, "pl"),
    "months in a text without blanks (th)": lambda: floor_months.named("มกราคม" * 10_000, "th"),
    "marks behind a letter": lambda: words.WORD.fullmatch("a" + "\u0301\u093d" * 30 + "\0"),
    "initials before a committee": lambda: list(committee._by_expression("A." * 30_000 + "!", "es")),
    "titles between two countries": lambda: sides._joined(" und " + "Republik der " * 30 + "x", "de"),
    "blanks between two countries": lambda: sides._joined(" " * 40_000 + "x", "de"),
    "titles before a pair of countries": lambda: sides._of_committee(
        "zwischen " + "Republik in " * 9 + "x. Fidschi und Peru", sides.mentions("Fidschi und Peru", "de"), "de"
    ),
    "commas behind a date": lambda: rows.day("5 May 2024" + ", " * 15_000 + "!", "en"),
    "properties of a list": lambda: text_of_html(f"<ul style='{'list-style:' * 20_000}'><li>x</ul>".encode()),
    "dashes of a list": lambda: lines._KEY.match("- " * 60_000 + "!"),
    "dashes before a key that is too long": lambda: load(b"- " * 60_000 + b"a" * 1100 + b"!\n: b\n", "a.yaml"),
    "keys in a bracket that is not closed": lambda: lines.between_brackets(": a" * 60_000 + "!", ": b", "{", "}"),
}


@pytest.mark.parametrize("name", RUNS)
def test_a_run_is_read_once(name: str) -> None:
    start = time.thread_time()
    RUNS[name]()
    assert time.thread_time() - start < _MOST


@pytest.mark.parametrize(
    ("entry", "key"),
    [
        ("name: Ana post", "post"),
        ("name: 'Ana'\n  post", "post"),
        ("'Ana' post", "post"),
        ("'Ana'post", "post"),
        ("name: post", ""),
        ("name:  post", "post"),
        ("Ana post", ""),
        ("name: Ana Post", ""),
        ("", ""),
    ],
)
def test_the_key_before_which_a_comma_is_missing(entry: str, key: str) -> None:
    assert lines._last_key(entry) == key


@pytest.mark.parametrize(
    ("line", "is_field"),
    [
        ("a: b", True),
        ("  - - a: b", True),
        ("- 'a': b", True),
        ("'a': b", False),
        ("- - b", False),
        ("- # a: b", False),
        (": b", False),
        ("[a: b", False),
        ("-  a:", True),
    ],
)
def test_a_line_that_begins_as_a_field_does(line: str, is_field: bool) -> None:
    assert lines.Line(0, line).is_field is is_field


@pytest.mark.parametrize(
    ("between", "is_joined"),
    [
        (" und der Republik ", True),
        (" und Republik der ", True),
        (" , ", True),
        (", und ", True),
        ("  und  ", True),
        (" oder ", False),
    ],
)
def test_countries_that_belong_together(between: str, is_joined: bool) -> None:
    assert sides._joined(between, "de") is is_joined


@pytest.mark.parametrize(
    ("printed", "after"),
    [
        ("5 May 2024, 10:30", ""),
        ("5 May 2024 | at 10:30 GMT+9 Suva", "Suva"),
        ("5 May 2024 (10:30 a.m.)", ""),
        ("5 May 2024 and 10:30", "and"),
    ],
)
def test_the_time_behind_a_date(printed: str, after: str) -> None:
    found = rows.day(printed, "en")
    assert found is not None and (found.after, found.is_timed) == (after, True)


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("list-style: none", "x"),
        ("margin: 0; list-style-type : none", "x"),
        ("LIST-STYLE:url(https://example.org/a.png) none", "x"),
        ("margin: 0; padding: none", "• x"),
        ("", "• x"),
    ],
)
def test_a_list_without_marks(style: str, text: str) -> None:
    assert text_of_html(f"<ul style='{style}'><li>x</ul>".encode()).text.strip()[-len(text) :] == text


def test_days_that_a_text_prints_are_compared_with_those_of_the_document_up_to_a_bound(tmp_path: Path) -> None:
    outcome = "  - {kind: state, by: all, what: view #, topic: trade, para: 1, quote: May, when: #}\n"
    days = [f"{1900 + year}-{month:02}-01" for year in range(30) for month in range(1, 13)]
    text = BASE.read_text("utf-8").replace("  url: ", "  file: a.txt\n  url: ", 1)
    before, key, after = text.partition("outcomes:\n")
    (tmp_path / "a.txt").write_text("5 May 2024, " * 8_000, "utf-8")
    (tmp_path / "a.yaml").write_text(before + key + "".join(outcome.replace("#", day) for day in days) + after, "utf-8")
    start = time.thread_time()
    report = check(tmp_path / "a.yaml")
    assert time.thread_time() - start < 5 * _MOST
    assert "YML012" in {each.rule.code for each in report.diagnostics}
