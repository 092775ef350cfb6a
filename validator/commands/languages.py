"""``jco languages``: each language, and what is read in it."""

from __future__ import annotations

import json

from ..languages.reads import Reads, every
from ..system import streams
from .options import known_format

_COLUMNS = ("code", "language", "sessions", "dates", "figures", "names", "jco new")
_MEANINGS = (
    "sessions: the number of a session (7th, seventh, VII), and whether it counts one of a committee.",
    "dates: printed days, months and weekdays.",
    "figures: amounts with their multipliers and currencies, and how many agreements there are.",
    "names: in which forms a name is found: inflected; plural (and singular); fixed (as annotated); -: not known.",
    "jco new: place, sides and committee are read off the text as well.",
)

_FLOOR = (
    "In every other language that CLDR covers, jco reads dates in digits and with names of months, ordinals in digits "
    "and Roman numerals, amounts in digits with their multipliers (million), countries and cities. It does not read "
    "numbers in words."
)


def run(form: str) -> int:
    """List the languages as text, JSON or Markdown."""
    if known_format(form) == "json":
        rows = [each._asdict() for each in every()]
        streams.out_bytes(json.dumps(rows, ensure_ascii=False, indent=2).encode() + b"\n")
    elif form == "text":
        streams.out(_as_text())
    else:
        streams.out(in_markdown())
    return 0


def _as_text() -> str:
    rows = [_COLUMNS, *(_cells(each) for each in every() if each.is_read)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([*lines, "", *_MEANINGS, "", *_others()]) + "\n"


def in_markdown() -> str:
    """The same as a table."""
    rows = (_cells(each) for each in every() if each.is_read)
    lines = [f"| {' | '.join(_COLUMNS)} |", f"|{'---|' * len(_COLUMNS)}", *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join([*lines, "", *(f"- {meaning}" for meaning in (*_MEANINGS, *_others()))]) + "\n"


def _cells(each: Reads) -> tuple[str, ...]:
    marks = ("yes" if given else "-" for given in (each.ordinals, each.dates, each.figures))
    return each.code, each.name, *marks, each.names, "yes" if each.template else "-"


def _others() -> list[str]:
    """The languages in which less is read."""
    rest = [each for each in every() if not each.is_read]
    inflected, plural, fixed, unknown = (
        ", ".join(each.name for each in rest if each.names == form) for form in ("inflected", "plural", "fixed", "-")
    )
    recognised = ", ".join(each.name for each in rest if each.recognised)
    return [
        _FLOOR,
        f"Of these, names are also found in their inflected forms in: {inflected}.",
        f"Names are found in the singular and the plural in: {plural}.",
        f"Names are found only exactly as annotated in: {fixed}.",
        f"How names change is not known, so a name that is not found is left unread, in: {unknown}.",
        f"jco new also recognises texts in: {recognised}.",
    ]
