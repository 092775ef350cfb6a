"""What is repeated thousands of times takes a time that grows with the text alone: in patterns, and in texts."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import suppress

import pumped
import pytest
from parts import pairs
from support import ROOT, unmeasured

from validator.release.finding import beside
from validator.report import pipeline
from validator.template.draft import NoBody, Request, draft
from validator.template.reading import Given, Head

_BRIEF = "rows, cells and names of at most 1,000 characters"
_NEAR = "so many characters before or behind a place, a few hundred at most"
_ONE_PLACE = "asked at one place of a text alone, by another name for the function that keeps it"
BOUNDED = {
    "cli/given.py:_ADDRESS": "an address of the command line",
    "commands/new.py:_MARKUP": _ONE_PLACE,
    "document/forms.py:_BETWEEN": "a value of at most 200 characters",
    "document/forms.py:_TO": "a value of at most 200 characters",
    "evidence/both_sides.py:_opening": _ONE_PLACE,
    "evidence/cuts.py:_BEFORE": _NEAR,
    "evidence/eastern_speakers.py:_signs": _NEAR,
    "evidence/joint_subjects.py:_signs": "the part of a sentence before a name, or between two",
    "evidence/spoken_sides.py:_opening": _ONE_PLACE,
    "evidence/subjects.py:_signs": "the part of a sentence before a name, or between two",
    "evidence/told_after.py:_signs": "the part of a sentence before a name, or behind a quote",
    "languages/calendar.py:_whole": _ONE_PLACE,
    "languages/date_names.py:_dates": _ONE_PLACE,
    "languages/date_names.py:_days_after": _ONE_PLACE,
    "languages/date_names.py:_days_before": _NEAR,
    "languages/date_names.py:years": _NEAR,
    "languages/figures.py:_without_ranges": _NEAR,
    "languages/floor_numbers.py:_BEFORE": _NEAR,
    "languages/hebrew_calendar.py:_dates": "the languages that have no names of months are not asked",
    "languages/ranges.py:_before_month": _NEAR,
    "layout/country_names.py:_fits": _ONE_PLACE,
    "layout/country_names.py:_is_city": _ONE_PLACE,
    "layout/margins.py:_AT_END": _BRIEF,
    "layout/margins.py:_LABEL": "cells, which are parted where two blanks follow each other",
    "layout/margins.py:_NUMBER_BEHIND": _BRIEF,
    "layout/margins.py:_is_in_language": _BRIEF,
    "layout/margins.py:is_division": _BRIEF,
    "layout/margins.py:is_known": _BRIEF,
    "layout/printed_page.py:office": _BRIEF,
    "layout/printed_page.py:place": _BRIEF,
    "layout/rows.py:_in_one_calendar": _NEAR,
    "rules/quoted_cues.py:_leads": _ONE_PLACE,
    "source/lint.py:_COMMENT": _ONE_PLACE,
    "source/syntax.py:_COMMENT_ABOVE": "2,000 characters before a place",
    "source/lint.py:_commented": "matched at the start of a line",
    "template/coming.py:_bounds": _ONE_PLACE,
    "template/coming.py:_in_year": _ONE_PLACE,
    "template/committee.py:_begins_before": "a word, of which it must be the whole",
    "template/committee.py:_dense": _NEAR,
    "template/named.py:_agreeing": "a word, of which it must be the whole",
    "template/named.py:_has_ends": "a word, of which it must be the whole",
    "template/named.py:_with_title": _NEAR,
    "template/places.py:_named_city": "the languages that have no words for it are not asked",
    "template/places.py:city_behind": _NEAR,
    "template/publisher.py:_LABEL": "cells, which are parted where two blanks follow each other",
    "template/sides.py:_is_whole": _NEAR,
}
"""Patterns that are slow by themselves, and why that which they read is short."""

_PARTS = 6


@pytest.mark.long
@pytest.mark.parametrize("part", range(1, _PARTS + 1))
def test_no_pattern_is_slow_where_it_reads_more_than_a_few_words(part: int) -> None:
    command = [sys.executable, str(ROOT / "tests" / "pumped.py"), f"{part}/{_PARTS}"]
    done = subprocess.run(command, env=unmeasured(), capture_output=True, text=True, check=True)
    found = dict(line.split("\t", 1) for line in done.stdout.splitlines())
    assert {name: why for name, why in found.items() if name not in BOUNDED} == {}


@pytest.mark.parametrize(
    ("expression", "is_slow"),
    [
        (r"(?:\w+\s?)*!", True),
        (r"\s+$", True),
        (r"x\s*,?\s*y", True),
        (r"x\s*+,?\s*+y", False),
        (r"(?<!\s)\s+$", False),
        (r"[a-z]{3,}-\d", True),
        (r"(?:a|b|ab)*c", True),
        (r"\d{1,3}(?:,\d{3})*", False),
    ],
)
def test_the_trial_finds_a_slow_pattern_and_no_other(expression: str, is_slow: bool) -> None:
    made = pumped.Made("nowhere.py:_NOBODY", expression, 0)
    pumped.bounded()
    each = ((before, again, end) for before, again in pumped.pumped(made) for end in ("", "\x01"))
    assert any(pumped.of_100_kb(made, *one) > 1 for one in each) is is_slow


BEFORE = [
    *["", "5 May 2024", "SUVA, 5 May 2024", "Suva (5 May 2024)", "Date: 5 May 2024 |", "Views: 7", "USD 5", "The 3rd"],
    *["Ana Tora", "Minister of", "Ministry of Trade -", "held in Suva,", "on Monday", "between", "by 2025", "(7"],
    *["Mr.", "2024年5月", "第3回", "제3차", "وزارة", "א"],
]
AGAIN = [
    *[" ", "\u00a0", "\t", "a", "a ", "A. ", "- ", "-", ",", ", ", "(", ") ", "1", "1 ", "1,", "1. ", "/", ": ", "| "],
    *["第", "五", "א ", "'", "and ", "of ", "a-", "1-", "、", "\u0301", "May ", "Fiji ", "the 3rd ", "* "],
]
ANNOTATION = (ROOT / "tests" / "cases" / "silent" / "EVD-plain-text.yaml").read_text("utf-8")


# A dateline with many blanks behind it took for ever.
@pytest.mark.parametrize(("before", "again"), [("SUVA, 5 May 2024", " "), *pairs(BEFORE, AGAIN, 23)])
def test_a_text_that_says_one_thing_over_and_over_is_read_in_a_moment(
    before: str, again: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    line = f"{before}{again * (20_000 // len(again))}x"
    text = f"{line}\n\nThe sides agreed to open a direct shipping line, as Fiji requested faster licences.\n"
    folder = tmp_path_factory.mktemp("pumped")
    (name,) = (each.split()[1] for each in ANNOTATION.splitlines() if each.startswith("  file: "))
    (folder / name).write_text(text, "utf-8")
    begin = time.process_time()
    with suppress(NoBody):
        draft(Request(text, "2026-11-23", Given(), Head(), "a.txt"))
    pipeline.check(ANNOTATION.encode(), "a.yaml", "2026-11-23", around=beside(str(folder / "a.yaml")))
    assert time.process_time() - begin < 5, "ten times what it takes: something is quadratic"
