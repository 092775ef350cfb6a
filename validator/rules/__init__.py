"""The rules of MODEL section 6 that look at the content of one document, a topic a module."""

from __future__ import annotations

from . import (  # noqa: F401
    absence,
    actors,
    against_text,
    agreements,
    bodies,
    coverage,
    cues,
    dates,
    format,  # noqa: A004
    locators,
    meeting,
    outcomes,
    parties,
    people,
    places,
    printed,
    printed_dates,
    quoted_actors,
    quoted_cues,
    quoted_dates,
    quoted_numbers,
    quotes,
    references,
    stored,
    traced,
    versions,
)
from .registry import Registered, finding, registered, rule, run, stated

__all__ = ["Registered", "finding", "registered", "rule", "run", "stated"]
