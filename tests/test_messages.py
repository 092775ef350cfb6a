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
        ("FMT/FMT007-complete", "'x-todo' is a placeholder of the template: it lists release.publisher"),
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
