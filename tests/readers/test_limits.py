"""Whatever the text: no reader raises, places lie in the text, and the time grows with the length only."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parts import pairs
from support import examples, unmeasured

from validator.languages import calendar, figures, ordinals, scripts

LANGUAGES = "en fr es pt de ru mn ko ja zh ar tr vi id".split()
READERS: list[Callable[[str, str], Any]] = [
    ordinals.ordinals, ordinals.session_ordinals, calendar.days, calendar.weekdays, calendar.months, figures.figures,
]  # fmt: skip
PIECES = [
    *"7th seventh VII VII. 7. 26 2023 June May Monday Mon. juin 26/06/2023 12:30 Joint Committee of the".split(),
    *"제7차 회의 6월 26일 (월) 3억 5천 第七次 会议 6月 日 令和 億 السابعة الدورة يونيو thứ hai lần tháng".split(),
    *"ke-7 sidang седьмое заседание дахь хуралдаан сарын $ US$ € EUR 5 1,234 million Mrd. and to".split(),
    *"- – , . ( ) ª ' ’ ½ ² ٣ ５ İ ß ﬁ".split(),
    *("\n", " ", "\u00a0", "\u0301"),
]
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
)


@pytest.mark.parametrize("lang", LANGUAGES)
@settings(max_examples=examples(40, times=15), deadline=None)
@given(text=TEXTS)
def test_no_text_makes_a_reader_fail(lang: str, text: str) -> None:
    for read in READERS:
        last = 0
        for found in read(text, lang):
            assert 0 <= found.start < found.end <= len(text)
            assert found.start >= last
            last = found.start
    figures.counts(text, lang)
    calendar.relative_month(text)
    scripts.foreign_script(text, lang)
    ordinals.session_ordinals(text, lang, text[:10])


# In turn, so that each language has in half of them a piece of its own.
LONG_PIECES = [
    "7th ",
    "VII ",
    "제7차",
    "1-",
    "June 26, ",
    "五",
    "thứ 7 ",
    " ",
    "6月1日、",
    "\n",
    "5 million ",
    "1,000,",
]


@pytest.mark.parametrize(("lang", "piece"), pairs(["en", "zh", "ko", "mn", "vi"], LONG_PIECES, 5))
def test_a_long_text_is_read_in_a_time_that_grows_with_its_length(piece: str, lang: str) -> None:
    text = piece * (10_000 // len(piece))
    begin = time.process_time()
    for read in READERS:
        read(text, lang)
    assert time.process_time() - begin < 5, "fifty times what it takes: something is quadratic"


def test_readers_import_nothing_that_costs_a_start() -> None:
    modules = ", ".join(f"validator.languages.{name}" for name in ("ordinals", "calendar", "figures", "scripts"))
    code = f"import sys, {modules}; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], env=unmeasured(), capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not loaded & {"dataclasses", "decimal", "json", "csv", "babel", "pycountry", "unicodedata"}
    assert not any(name.startswith("validator.languages.data") for name in loaded), "data are read with their language"
