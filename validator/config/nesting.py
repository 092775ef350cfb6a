"""Whether a TOML text is more than a configuration can need, before the standard library reads it.

It reads what is nested deep in time that grows by the square, and makes objects of all that is there.
"""

from __future__ import annotations

import re

from ..system.patterns import lazy
from ..tuples import NamedTuple

STRING = (
    r'"""[^"\\]*(?:(?:\\.|"{1,2}(?!"))[^"\\]*)*"{3,5}|\'\'\'.*?\'{3,5}'
    r'|"(?!"")(?:[^"\\\n]|\\.)*"|\'(?!\'\')[^\'\n]*\''
)
MOST = 32
MOST_PARTS = 100_000
"""Keys, tables and entries of lists together: ten thousand waivers have not as many."""
_TOKEN = lazy(rf"(?P<string>{STRING})|#[^\n]*|(?P<dot>\.)|(?P<other>[^\w\s-])|\n", re.DOTALL)


class Excess(NamedTuple):
    """What is too much, what to do about it, and where in the text it is."""

    message: str
    hint: str
    at: int


_DEEP = f"keys or brackets are nested more than {MOST} deep", "jco needs only three levels: delete the deeper ones"
_MANY = (
    f"there are more than {MOST_PARTS:,} keys, tables and entries of lists",
    "a configuration of jco needs a few lines: delete the others",
)


def excess(text: str) -> Excess | None:
    """The first place at which a text has more, or nests deeper, than any configuration needs.

    A text that is not TOML is told as far as it could be read.
    """
    dots = brackets = parts = 0
    for token in _TOKEN.finditer(text):
        sign = token["other"]
        if token["dot"]:
            dots += 1
        elif sign and sign in "[{":
            brackets += 1
        elif sign and sign in "]}":
            brackets -= 1
        elif sign and sign in "\"'":  # it is never closed
            return None
        parts += bool(sign and sign in "[{=,")
        if not token["dot"] and not token["string"]:
            dots = 0
        if dots > MOST or brackets > MOST:
            return Excess(*_DEEP, token.start())
        if parts > MOST_PARTS:
            return Excess(*_MANY, token.start())
    return None
