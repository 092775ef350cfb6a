"""Reports → output, a format a module: ``render(reports, run) -> str``. Reporters print nothing and import no rules."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..pipeline import Report

FORMATS = {"text": "text", "concise": "concise", "json": "json_report"}
"""Name of a format → its module, which is imported when the format is asked for."""


class Run(NamedTuple):
    """What a format may want to know of the run beside its reports."""

    skipped: Mapping[str, int] = {}
    colour: bool = False


def render(name: str, reports: list[Report], run: Run) -> str:
    """The reports in the format of this name."""
    module = import_module(f".{FORMATS[name]}", __name__)
    text: str = module.render(reports, run)
    return text
