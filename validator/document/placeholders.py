"""Words that stand for a value until there is one: ``jco new`` writes them, FMT007 finds them, ``explain`` tells."""

from __future__ import annotations

import re

TEXT = "TODO"
LANG = "und"
SIDES = ("SIDE-A", "SIDE-B")
LIST = "x-todo"
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

_A_SIDE = re.compile("SIDE-[A-Z]")


def may_be(value: str) -> bool:
    """Whether a value can be a text or a language of the template: a quick look that most values do not pass."""
    return TEXT in value or value.startswith(LANG)


def is_text(value: str) -> bool:
    """Whether a text is the placeholder, with nothing but signs around it, or a note behind its colon."""
    return TEXT in value and (value.strip(" .:;?!…()[]<>") == TEXT or value.startswith(f"{TEXT}:"))


def is_language(tag: str) -> bool:
    """Whether a tag names no language: ``und``, also with a script behind it."""
    return tag == LANG or tag.startswith(f"{LANG}-")


def is_side(name: str) -> bool:
    """Whether the id of a party is one of the template; a third side is named after the two."""
    return bool(_A_SIDE.fullmatch(name))
