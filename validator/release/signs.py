"""The signs of a text: which are alike, which do not count, and what a character is in a cluster."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right

from ..system.patterns import lazy

# Typed as straight quotes: curly, angle and low ones, the apostrophes that are letters, geresh and gershayim.
_SINGLE = "\u2018\u2019\u201a\u201b\u2039\u203a\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u05f3"
_DOUBLE = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2e42\u301d\u301e\u301f\u05f4"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_TILDES = "\u223c\u301c"
_BLANKS = "\u00a0\u2002\u2003\u2009\u202f\u3000"
# One character for one character: replaced beforehand, so that most texts are plain throughout.
ALIKE = [
    (sign, to)
    for signs, to in ((_SINGLE, "'"), (_DOUBLE, '"'), (_DASHES, "-"), (_TILDES, "~"), (_BLANKS, " "))
    for sign in signs
]
HYPHENS = "-\u00ad\u2010\u2011\u058a\u1806\u2e17\u00ac"  # the last one: what converters make of a soft hyphen
SOFT = "\u00ad"
# No white space counts behind the first and before the second: beside a dash or a slash, inside brackets.
OPENING, CLOSING = "-/([{〈《「『【〔〖〘〚", "-/:;?!%)]}〉》」』】〕〗〙〛؟؛٪"
# The same inside quotation marks that show their side, marks of direction between or not; where Germans turn them, they
# stand beside letters.
_BLANK = r"\s\u200b-\u200f\u202a-\u202e\u2060-\u2069"
INSIDE = lazy(rf"(?<![^{_BLANK}(\['’])[«‹“„][{_BLANK}]{{1,6}}|[{_BLANK}]{{1,6}}[»›”‟](?![^{_BLANK}.,;:!?)\]])")
SIDED = "«»‹›“”„‟"
_DROPPED = frozenset("\u034f\u180b\u180c\u180d\u180e\u180f\u0640" + "".join(map(chr, range(0xFE00, 0xFE10))))
_JAMO = ((0x1160, 0x11FF), (0xD7B0, 0xD7FB), (0xFF9E, 0xFF9F))
STARTER, MARK, IGNORED, BLANK = range(4)


class _Kinds(dict[str, int]):
    """What a character is in a cluster, worked out once for each character that is met."""

    def __missing__(self, char: str) -> int:
        category, code = unicodedata.category(char), ord(char)
        if char in _DROPPED or category == "Cf":
            kind = IGNORED
        elif char.isspace():
            kind = BLANK
        elif category[0] == "M" or any(first <= code <= last for first, last in _JAMO):
            kind = MARK
        else:
            kind = STARTER
        self[char] = kind
        return kind


kinds = _Kinds()

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
