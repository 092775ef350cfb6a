"""Scripts: which of them part words by spaces, and which script a letter belongs to."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right

# Letters that NFKC leaves alone, in scripts that part words by spaces: ASCII, Latin, Greek, Cyrillic, Arabic, Hangul.
SPACED = (
    "!-~\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0391-\u03a1\u03a3-\u03ce\u0400-\u0481\u048a-\u052f"
    "\u0621-\u063a\u0641-\u064a\u0679-\u06d3\u1ea0-\u1ef9\uac00-\ud7a3"
)
# The same in scripts without spaces: Han, kana, Thai, with their punctuation.
UNSPACED = (
    "\u3001-\u3003\u3008-\u3011\u3014-\u301b\u3041-\u3096\u30a1-\u30fe\u3400-\u4dbf\u4e00-\u9fff"
    "\u0e01-\u0e30\u0e40-\u0e46"
)
_UNSPACED_RANGES = (
    "\u0e00\u0eff \u1000\u109f \u1780\u17ff \u19e0\u19ff \ua9e0\ua9ff \uaa60\uaa7f \u2e80\u2fdf \u3001\u303f "
    "\u3041\u30ff \u31f0\u31ff \u3400\u4dbf \u4e00\u9fff \uf900\ufaff \uff01\uff0f \uff1a\uff20 \uff3b\uff40 "
    "\uff5b\uff9f \U0001b000\U0001b16f \U00020000\U0003ffff"
).split()
_BOUNDS = [bound for pair in sorted(_UNSPACED_RANGES) for bound in (pair[0], chr(ord(pair[1]) + 1))]
FIRST_UNSPACED = _BOUNDS[0]


def is_unspaced(char: str) -> bool:
    """Whether a character belongs to a script that writes no spaces between words."""
    return char >= FIRST_UNSPACED and bisect_right(_BOUNDS, char) % 2 == 1


class _Scripts(dict[str, str]):
    """The script of a letter, by the first word of its name; worked out once for each letter that is met."""

    def __missing__(self, char: str) -> str:
        self[char] = name = unicodedata.name(char, "").partition(" ")[0]
        return name


script = _Scripts()
