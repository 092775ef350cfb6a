"""The signs of a text: which are alike, which do not count, and what a character is in a cluster."""

from __future__ import annotations

import unicodedata

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
