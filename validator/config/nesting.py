"""How deep a TOML text nests its keys and values: what the standard library reads in time that grows by the square."""

from __future__ import annotations

import re

STRING = (
    r'"""[^"\\]*(?:(?:\\.|"{1,2}(?!"))[^"\\]*)*"{3,5}|\'\'\'.*?\'{3,5}'
    r'|"(?!"")(?:[^"\\\n]|\\.)*"|\'(?!\'\')[^\'\n]*\''
)
MOST = 32
_TOKEN = re.compile(rf"(?P<string>{STRING})|#[^\n]*|(?P<dot>\.)|(?P<other>[^\w\s-])|\n", re.DOTALL)


def is_too_deep(text: str) -> bool:
    """Whether a key has more names, or more brackets are open at once, than any configuration needs.

    A text that is not TOML is told as far as it could be read.
    """
    dots = brackets = 0
    for token in _TOKEN.finditer(text):
        sign = token["other"]
        if token["dot"]:
            dots += 1
        elif sign and sign in "[{":
            brackets += 1
        elif sign and sign in "]}":
            brackets -= 1
        elif sign and sign in "\"'":  # it is never closed
            return False
        if not token["dot"] and not token["string"]:
            dots = 0
        if dots > MOST or brackets > MOST:
            return True
    return False
