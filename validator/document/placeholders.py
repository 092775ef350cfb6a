"""Words that stand for a value until there is one: ``jco new`` writes them, FMT007 finds them, ``explain`` tells."""

from __future__ import annotations

import re
import unicodedata

from ..system.patterns import lazy

TEXT = "TODO"
LANG = "und"
SIDES = ("SIDE-A", "SIDE-B")
LIST = "x-todo"
CONFIRM = "# confirm"
"""The comment above a value that was read from the text, which nobody has compared with it yet."""
_SIDE = "replace it everywhere with the ISO 3166-1 alpha-3 code of the side, and delete type: other"
HELP = {
    TEXT: "give the value",
    LANG: "give the tag of the language",
    **dict.fromkeys(SIDES, _SIDE),
    LIST: "fill in what it lists, then delete it",
}
"""What to do with each of them."""
HELP_FOR_ENTRY = "choose an id for this entry, such as lee or fisheries-accord"
"""What to do with the id of an entry of the template (``x-template-id`` of the schema)."""

_A_SIDE = lazy("SIDE-[A-Z]")
_LONGEST = 12  # characters of a text that is a placeholder and nothing else
# What the template writes, what people write in its place, signs that stand for nothing: TODO, (tbd), TODO: ask, ???.
_ABSENT = ("not stated", "not_stated", "not given", "not known", "not available", "unknown")
_WORDS = frozenset(("todo", "tbd", "t.b.d", "tbc", "t.b.c", "tba", "t.b.a", "fixme", "xxx", "n/a", *_ABSENT))
_STARTS = ("todo:", "tbd:", "fixme:")
# In capitals they stand for a value with a note behind them (TODO - ask).
_NOTED = ("TODO", "FIXME", "TBD")
_NOTE = lazy(r"\s*[-–—(\[:?!/…]")
# With which all of these begin; other letters than those of ASCII may be one of them in another width.
_BEGINNINGS = sorted({word[:2] for word in (*_WORDS, *_STARTS, *map(str.lower, _NOTED), LANG)})
_BEGINNING = lazy(rf"(?i)[\W_]*+(?:{'|'.join(map(re.escape, _BEGINNINGS))}|\Z)|[\W_]*[^\x00-\x7f]")
_OF_OTHERS = frozenset(filter(str.isalnum, map(chr, range(128)))) - {
    letter for word in _BEGINNINGS for letter in (word[0], word[0].upper())
}
_AROUND = " \t\n\u00a0\u2009\u202f\u3000.:;?!…()[]<>{}*_-–—"
_ONLY_SIGNS = r"[?*_\-–—…]+|\.{3,}"


def begins(value: str) -> bool:
    """Whether a text begins as a placeholder does, signs aside, or has signs alone: a quick look."""
    return value[:1] not in _OF_OTHERS and _BEGINNING.match(value) is not None


def is_text(value: str) -> bool:
    """Whether a text is a word that stands for a value, signs aside, or such a word and a note, or signs alone."""
    if not begins(value):
        return False
    plain = unicodedata.normalize("NFKC", value) if len(value) <= _LONGEST and not value.isascii() else value
    bare = plain.strip(_AROUND).lower()
    is_sign = not bare and re.fullmatch(_ONLY_SIGNS, value.strip()) is not None
    return bare in _WORDS or is_sign or value[:6].lower().startswith(_STARTS) or _is_noted(value)


def is_absent(value: str) -> bool:
    """Whether a placeholder says that there is no value: ``not stated``."""
    return value.strip(_AROUND).lower() in _ABSENT


def _is_noted(value: str) -> bool:
    """Whether a text is a placeholder in capitals and a note, which a sign parts from it: a name may begin so, too."""
    return any(value.startswith(word) and _NOTE.match(value, len(word)) is not None for word in _NOTED)


def is_language(tag: str) -> bool:
    """Whether a tag names no language: ``und``, also with a script behind it."""
    return tag == LANG or tag.startswith(f"{LANG}-")


def is_side(name: str) -> bool:
    """Whether the id of a party is one of the template; a third side is named after the two."""
    return bool(_A_SIDE.fullmatch(name))
