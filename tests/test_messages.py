"""What a message adds to the plain fact: where else the words stand, what is printed instead, whose word it is."""

from __future__ import annotations

import pytest
from checked import checked
from documents import case

from validator.rules.traced import _spoken


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "EVD/EVD008-other-paragraph",
            "'Mai 13, 2024' is not in the cited paragraph; the release prints 'May 13, 2024'",
        ),
        ("FMT/FMT007-complete", "'TODO' is a placeholder of the template"),
        ("FMT/FMT007-own-words", "'tbd' is a placeholder"),
    ],
)
def test_a_message_says_what_helps(name: str, said: str) -> None:
    found = case(name)
    messages = [each.message for each in checked(found.path, found.data).diagnostics]
    assert any(message == said or message.startswith(f"{said}, ") for message in messages), messages


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("2026-05-07", "7 May 2026"),
        ("2026-12-31", "31 December 2026"),
        ("2026-01", "January 2026"),
        ("2026", "2026"),
        ("2026-21", "2026-21"),
        ("2026-00", "2026-00"),
        ("2026-05-07/2026-05-08", "2026-05-07/2026-05-08"),
        ("2026-05-07~", "2026-05-07~"),
    ],
)
def test_a_date_is_told_as_people_write_it(value: str, told: str) -> None:
    assert _spoken(value) == told


@pytest.mark.parametrize(
    ("name", "edit", "said"),
    [
        ("OUT/OUT007-outcome", ("", ""), "the list, such as agriculture-fisheries (jco explain topics)"),
        ("OUT/OUT007-outcome", ("[trade, fishing, water]", "security-defence"), "such as peace-security or defence"),
        (
            "EVD/EVD002-nowhere",
            ("quote: promised to build a bridge", "quote: [promised to build a bridge, or two]"),
            "a comma inside [ ]",
        ),
        ("FMT/FMT007-complete", ("[release.publisher, meeting.series, parties]", "[release.title]"), "delete it"),
    ],
)
def test_a_help_line_says_what_to_write(name: str, edit: tuple[str, str], said: str) -> None:
    found = case(name)
    data = found.data.replace(edit[0].encode(), edit[1].encode()) if edit[0] else found.data
    assert any(said in each.help for each in checked(found.path, data).diagnostics)


def test_what_the_list_of_the_template_names_and_is_filled_in_is_no_longer_named() -> None:
    found = case("FMT/FMT007-complete")
    for names, more in (
        ("[release.title]", ", and what it lists is filled in"),
        ("[release.title, release.number, meeting.series]", ": it lists release.number, meeting.series"),
    ):
        data = found.data.replace(b"[release.publisher, meeting.series, parties]", names.encode())
        (message,) = [each.message for each in checked(found.path, data).diagnostics if each.pointer == "/x-todo"]
        assert message == f"'x-todo' is a placeholder of the template{more}"
