"""YML007, YML014, YML015: texts that YAML reads without complaint, and not as they were meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from ..diagnostic import Finding, Path, Position, Range
from ..system.patterns import lazy
from ..system.printable import excerpt
from .layout import Layout, PlainText, position
from .limits import Fields

_COMMENT = lazy(r"[ \t]+#")
_CURLY = lazy(r"[\n:,\[{-][ \t]*+[“”„«»‹›‘‚]")  # where a text begins
_EXTENSION = lazy(r"x-[a-z]")
_PAIRS = {"“": "”", "”": "”", "„": "“”", "«": "»", "»": "«", "‹": "›", "›": "‹", "‘": "’", "‚": "‘’"}
_ALL_QUOTES = frozenset("“”„«»‹›‘’‚")


def is_suspicious(text: str, texts: frozenset[str]) -> bool:
    """Whether any of these faults but YML014 is possible; ``texts`` as in ``Fields``."""
    if " #" in text or "\t#" in text:
        commented = _commented(texts)
        if any(commented.match(line) for line in text.split("\n") if "#" in line):
            return True
    return not (text.isascii() or _ALL_QUOTES.isdisjoint(text)) and _CURLY.search(f"\n{text}") is not None


@cache
def _commented(texts: frozenset[str]) -> re.Pattern[str]:
    """A line with a comment behind a plain text of such a field, behind no key of its own, or in brackets.

    No part of it can be matched in two ways: the text may be very long.
    """
    keys = "|".join(sorted(texts)) or "(?!)"
    return re.compile(
        rf"[ \t]*+(?:- ++)*+(?:(?:{keys})[ \t]*+:[ \t]++(?!#)|(?![\w-]++[ \t]*+:)(?=[^\s#-])|[^#\n\[{{]*+[\[{{])"
        r".*[ \t]#"
    )


def check(text: str, layout: Layout, unused: list[Any], fields: Fields) -> Iterator[Finding]:
    """The findings for plain texts of free text fields, and for anchors of texts that nothing uses."""
    for plain in layout.plain:
        if _is_free_text(plain.path, fields):
            yield from _cut_by_comment(text, plain)
            yield from _smart_quotes(plain)
    paths: dict[Position, Path] = {}
    for path in layout if unused else ():
        paths.setdefault(layout[path].value.start, path)
    for event in unused:
        start = position(event.start_mark)
        yield _text_read_as_anchor(event.anchor, paths.get(start, ()), Range(start, position(event.end_mark)))


def _is_free_text(path: Path, fields: Fields) -> bool:
    names = [step for step in path if isinstance(step, str)]
    return bool(names) and names[-1] in fields.texts and not any(_EXTENSION.match(name) for name in names)


def _cut_by_comment(text: str, plain: PlainText) -> Iterator[Finding]:
    if _COMMENT.match(text, plain.end):
        comment = text[plain.end : text.find("\n", plain.end) if "\n" in text[plain.end :] else None]
        message = f"the text ends before ' #'; the rest ('{excerpt(comment.strip(), 60)}') is read as a comment"
        yield Finding("YML007", plain.path, message, "put the text in quotes, or the comment on a line of its own")


def _smart_quotes(plain: PlainText) -> Iterator[Finding]:
    if message := around_in_curly(plain.value):
        yield Finding("YML015", plain.path, message, STRAIGHT)


STRAIGHT = "use straight quotes, or delete them"


def around_in_curly(value: str) -> str:
    """What is said of a text that somebody put in curly quotes, which are part of it; "" of any other."""
    if len(value) > 2 and value[-1] in _PAIRS.get(value[0], "") and not _ALL_QUOTES & set(value[1:-1]):
        return f"the curly quotes {value[0]} {value[-1]} are part of the text"
    return ""


def _text_read_as_anchor(name: str, path: Path, span: Range) -> Finding:
    message = f"'&{excerpt(name, 60)}' is read as an anchor that nothing uses"
    return Finding(
        "YML014", path, message, "if it is part of the text, put the text in quotes; otherwise delete it", span=span
    )
