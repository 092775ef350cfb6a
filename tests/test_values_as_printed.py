"""Dates and numbers as releases print them: refused with the form to write, and fixed where they can mean one thing."""

from __future__ import annotations

import pytest
from documents import case

from validator.document.forms import (
    Named,
    of_actors,
    of_country,
    of_date,
    of_id,
    of_language,
    of_locator,
    of_ordinal,
    of_period,
    of_time,
    of_topics,
)
from validator.editing.fixes.rounds import fix_all
from validator.release.finding import beside
from validator.report import pipeline
from validator.report.report import Report

BASE = case("silent/base")


def check(data: bytes) -> Report:
    return pipeline.check(data, "a.yaml", "2026-11-23", around=beside(str(BASE.path)))


@pytest.mark.parametrize(
    ("printed", "form", "is_sure"),
    [
        ("2024.11.11", "2024-11-11", True),
        ("2024/11/11", "2024-11-11", True),
        ("2024-6-1", "2024-06-01", True),
        ("2024. 5. 14.", "2024-05-14", True),
        ("令和5年4月4日", "2023-04-04", True),
        ("民國112年6月28日", "2023-06-28", True),
        ("2024年11月11日", "2024-11-11", True),
        ("2024년 5월 14일", "2024-05-14", True),
        ("26.06.2023", "2023-06-26", True),
        ("26/06/2023", "2023-06-26", True),
        ("05.06.2023", "2023-06-05", False),
        ("26 June 2023", "2023-06-26", True),
        ("June 26, 2023", "2023-06-26", True),
        ("26 juin 2023", "2023-06-26", True),
        ("26 июня 2023 г.", "2023-06-26", True),
        ("June 2023", "2023-06", True),
        ("2024–05–14", "2024-05-14", True),
        ("2024-14-05", "2024-05-14", False),
    ],
)
def test_a_printed_date_has_one_form(printed: str, form: str, is_sure: bool) -> None:
    assert of_date(printed) == (form, is_sure)


@pytest.mark.parametrize(
    "printed", ["11/12/2023", "31.02.2023", "June", "26-27 June 2023", "26.06.23", "on 26 June 2023", "soon", "x" * 99]
)
def test_what_can_be_read_in_two_ways_or_is_no_date_has_none(printed: str) -> None:
    assert of_date(printed) is None


@pytest.mark.parametrize(
    ("printed", "number"), [("V", 5), ("VII", 7), ("7th", 7), ("第七次", 7), ("第7回", 7), ("제7차", 7), ("seventh", 7)]
)
def test_a_printed_number_of_a_session_has_one_form(printed: str, number: int) -> None:
    assert of_ordinal(printed) == (number, True)


@pytest.mark.parametrize("printed", ["7th and 8th", "the last", "V. I. Petrov", "7.5", ""])
def test_other_words_are_no_number_of_a_session(printed: str) -> None:
    assert of_ordinal(printed) is None


@pytest.mark.parametrize(
    ("old", "new", "advice", "after"),
    [
        ("date: 2024-05-20", "date: 2024.05.20", "write 2024-05-20. ", "date: 2024-05-20"),
        ("date: 2024-05-20", "date: 20.05.2024", "write 2024-05-20. ", "date: 2024-05-20"),
        ("date: 2024-05-20", "date: 令和6年5月20日", "write 2024-05-20. ", "date: 2024-05-20"),
        ("date: 2024-05-20", "date: '20 May 2024'", "write 2024-05-20. ", "date: '2024-05-20'"),
        ("ordinal: 3", "ordinal: III", "write 3. ", "ordinal: 3"),
        ("ordinal: 3", 'ordinal: "3rd"', "write 3. ", "ordinal: 3"),
    ],
)
def test_a_refused_value_is_told_with_its_form_and_fixed(old: str, new: str, advice: str, after: str) -> None:
    assert BASE.text.count(old) >= 1
    data = BASE.text.replace(old, new, 1).encode()
    found = [each for each in check(data).diagnostics if each.rule.code in ("SCH003", "SCH005")]
    assert len(found) == 1 and found[0].help.startswith(advice)
    done = fix_all(data, check, unsafe=False)
    assert done.fixed == 1 and after in done.data.decode()
    assert not [each for each in done.report.diagnostics if each.severity == "error"]


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("2-3", "[2, 3]"),
        ("2–4", "[2, 3, 4]"),
        ("2, 3", "[2, 3]"),
        ("2 and 3a", "[2, 3a]"),
        ("p. 2", 2),
        ("para 12", 12),
        ("¶2", 2),
        ("headline", "title"),
        ("first", 1),
    ],
)
def test_paragraphs_as_people_write_them_have_one_form(written: str, form: object) -> None:
    found = of_locator(written)
    assert found is not None and found.value == form and not found.is_sure


@pytest.mark.parametrize("written", ["3-2", "2-40", "two", "2.1", "", "2, 2", "sub 2", "fn 2"])
def test_what_is_no_paragraph_has_no_form(written: str) -> None:
    assert of_locator(written) is None


@pytest.mark.parametrize(
    ("written", "form"), [("French", "fr"), ("FR", "fr"), ("fr_CA", "fr-CA"), ("zh_hant", "zh-Hant"), ("Klingon", None)]
)
def test_a_language_by_its_name_has_its_tag(written: str, form: str | None) -> None:
    found = of_language(written)
    assert (found.value if found else None) == form


@pytest.mark.parametrize(
    ("written", "lang", "form"),
    [
        ("France", "en", "FRA"),
        ("Франция", "ru", "FRA"),
        ("フランス", "ja", "FRA"),
        ("Korea", "en", None),
        ("X", "", None),
    ],
)
def test_a_country_by_its_name_has_its_code(written: str, lang: str, form: str | None) -> None:
    found = of_country(written, lang)
    assert (found.value if found else None) == form


def test_a_range_of_paragraphs_is_told_and_fixed_when_that_is_asked_for() -> None:
    data = BASE.text.replace("para: 2", "para: 2-3", 1).encode()
    found = [each for each in check(data).diagnostics if each.rule.code == "SCH005"]
    assert len(found) == 1 and found[0].help.startswith("write [2, 3]. ")
    assert "para: [2, 3]" in fix_all(data, check, unsafe=True).data.decode()
    assert "para: 2-3" in fix_all(data, check, unsafe=False).data.decode()


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("Trade", "trade"),
        ("agriculture fisheries", "agriculture-fisheries"),
        ("Agriculture and fisheries", "agriculture-fisheries"),
        ("transport, trade", "[transport, trade]"),
        ("Transport and trade", "[transport, trade]"),
        ("trade / mining", "[trade, mining]"),
    ],
)
def test_topics_as_people_write_them_have_one_form(written: str, form: str) -> None:
    found = of_topics(written)
    assert found is not None and found.value == form


@pytest.mark.parametrize("written", ["ships", "trade, ships", "", " and ", "x" * 300])
def test_what_is_no_topic_of_the_list_has_none(written: str) -> None:
    assert of_topics(written) is None


PEOPLE = {
    "parties": {"FJI": {"name": "Fiji"}, "PER": {"name": "Peru"}},
    "people": {
        "tora": {"name": "Ana Tora"},
        "rojas": {"name": "Luis Rojas"},
        "a-kim": {"name": "Kim Areum"},
        "b-kim": {"name": "Kim Bora"},
    },
}


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("Ana Tora", "tora"),
        ("Rojas", "rojas"),
        ("Fiji", "FJI"),
        ("fji", "FJI"),
        ("the two sides", "all"),
        ("Both sides", "all"),
        ("both", "all"),
        ("FJI, PER", "[FJI, PER]"),
        ("Ana Tora and Luis Rojas", "[tora, rojas]"),
    ],
)
def test_who_is_named_by_name_is_meant_by_an_id(written: str, form: str) -> None:
    found = of_actors(written, Named(PEOPLE))
    assert found is not None and found.value == form


def test_a_whole_name_goes_before_a_part_of_another_one() -> None:
    parties = {"parties": {"KOR": {"name": "Korea"}, "PRK": {"name": "North Korea"}}}
    found = of_actors("korea", Named(parties))
    assert found is not None and found.value == "KOR"


@pytest.mark.parametrize("written", ["Kim", "Mali", "FJI, MLI", "the side", "the " * 50 + "x"])
def test_a_name_of_two_or_of_nobody_has_none(written: str) -> None:
    assert of_actors(written, Named(PEOPLE)) is None
    assert of_actors(written, Named(None)) is None


def test_a_period_has_one_form() -> None:
    found = [of_period(text) for text in ("2025-05-09 - 2025-05-10", "9 May 2025 to 10 May 2025", "2025-05-09 - soon")]
    assert [each and each.value for each in found] == ["2025-05-09/2025-05-10", "2025-05-09/2025-05-10", None]


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("/2024-12-31", "../2024-12-31"),
        ("2025/", "2025/.."),
        ("/", None),
        ("/soon", None),
        ("by 2025", "../2025"),
        ("by 31 December 2024", "../2024-12-31"),
        ("since 2023-10", "2023-10/.."),
        ("by then", None),
    ],
)
def test_a_period_without_one_end_is_open_there(written: str, form: str | None) -> None:
    found = of_period(written)
    assert (found.value if found else None) == form


@pytest.mark.parametrize(("written", "told"), [("yes", False), ("[]", False), ("next", True), ("next, level", True)])
def test_a_list_of_fields_is_told_only_of_fields_that_can_be_listed(written: str, told: bool) -> None:
    data = BASE.text.replace("not_stated: [next]", f"not_stated: {written}", 1).encode()
    found = [each for each in check(data).diagnostics if each.rule.code in ("SCH003", "SCH006")]
    assert len(found) == 1 and found[0].help.startswith("write [") is told


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    by: tora\n", "    by: Ana Tora\n"),
        ("    by: all\n", "    by: both sides\n"),
        ("    by: all\n", "    by: both\n"),
        ("    topic: transport\n", "    topic: Transport\n"),
        ("  not_stated: [next]\n", "  not_stated: next\n"),
        ("    para: 2\n", "    para: (2)\n"),
    ],
)
def test_a_value_as_people_write_it_has_one_finding_whose_fix_gives_the_document_back(old: str, new: str) -> None:
    text = BASE.data.decode()
    assert old in text
    report = check(text.replace(old, new, 1).encode())
    assert len(report.diagnostics) == 1, report.diagnostics
    assert fix_all(text.replace(old, new, 1).encode(), check, unsafe=True).data.decode() == text


@pytest.mark.parametrize(
    ("written", "form"),
    [("KOR_MNG 7", "kor-mng-7"), ("Fiji-Peru/3", "fiji-peru-3"), ("7-kor", None), ("한국", None)],
)
def test_an_id_as_people_write_it_is_in_lower_case_with_hyphens(written: str, form: str | None) -> None:
    found = of_id(written)
    assert (found.value if found else None) == form


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("3:45 PM", "15:45"),
        ("12:10 a.m.", "00:10"),
        ("15h45", "15:45"),
        ("9.05", "09:05"),
        ("25:00", None),
        ("13 pm", None),
    ],
)
def test_a_time_as_pages_print_it_has_one_form(written: str, form: str | None) -> None:
    found = of_time(written)
    assert (found.value if found else None) == form


@pytest.mark.parametrize(("lang", "written"), [("ko", "양측"), ("zh", "双方"), ("ja", "双方"), ("en", "all")])
def test_both_sides_in_the_language_of_the_release_are_all(lang: str, written: str) -> None:
    found = of_actors(written.title(), Named({**PEOPLE, "release": {"lang": lang}}))
    assert found is not None and found.value == "all"
    assert of_actors("양측", Named({**PEOPLE, "release": {"lang": "fr"}})) is None
