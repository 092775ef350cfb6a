"""What a refused value is called, in the words of an annotator."""

from __future__ import annotations

from typing import Any

from ..system.patterns import lazy
from ..system.printable import excerpt

_EXPECTED = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "a group of fields",
}


_ODD_SPACES = lazy("[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000]")
_FULL_WIDTH = lazy("[\uff01-\uff5e、。､｡]+")
_PLAIN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | str.maketrans("、。､｡", ",.,.")
_BEFORE_A_SPACE = ",;:"
_SENTENCE_END = lazy(r"\.\s+(?=[A-Z])")


def first_sentence(node: dict[str, Any]) -> str:
    """The first sentence of the description of a field."""
    return _SENTENCE_END.split(str(node.get("description", "")))[0].rstrip(".") + "."


def expected(types: Any) -> str:
    """``text or a list`` for the types of a schema."""
    names = [types] if isinstance(types, str) else list(types)
    words = [_EXPECTED.get(name, str(name)) for name in names]
    return " or ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else words[0]


def shown(value: object) -> str:
    """A refused text, key or number to be quoted, with the spaces visible that look like nothing or like a space."""
    return excerpt(_ODD_SPACES.sub(lambda match: f"\\u{ord(match.group()):04x}", str(value)), 60)


def blank_around(text: str) -> str:
    """What stands before or behind a text and cannot be seen: ``a space behind it``; empty without one."""
    bare = text.strip()
    if not bare or bare == text:
        return ""
    before, behind = text[: text.index(bare)], text[text.index(bare) + len(bare) :]
    found = [f"{_blank(signs)} {where} it" for signs, where in ((before, "before"), (behind, "behind")) if signs]
    return " and ".join(found)


def _blank(signs: str) -> str:
    if "\n" in signs:
        return "a line end (of a block that is written with > or |)"
    names = {" ": "a space", "\t": "a tab", "\u00a0": "a no-break space (U+00A0)"}
    char = next((char for char in signs if char not in " \t"), signs[0])
    return names.get(char, f"a blank (U+{ord(char):04X})")


def odd_signs(text: str) -> str:
    """The help for a sign in a refused text that only looks like the right one, or like nothing; empty without one."""
    if _ODD_SPACES.search(text):
        return "it contains a no-break, wide or zero-width space: delete it, or type a plain one"
    if not (named := full_width(text)):
        return ""
    plain = half_width(next(sign for sign in text if _FULL_WIDTH.match(sign)))
    if plain in _BEFORE_A_SPACE:
        return f"{named}: type the plain '{plain}', with a space after it"
    return f"{named}: write {shown(half_width(text))}"


def full_width(text: str) -> str:
    """``'３' is a full-width sign``; empty where a text has none."""
    run = _FULL_WIDTH.search(text)
    if run is None:
        return ""
    return f"'{shown(run[0])}' {'is a full-width sign' if len(run[0]) == 1 else 'is written in full-width signs'}"


def half_width(text: str) -> str:
    """A text with the plain signs in place of the wide ones of East Asian keyboards."""
    return text.translate(_PLAIN)


def found(value: Any) -> str:
    """``the number 5``, ``a list`` for a value."""
    if value is None:
        return "a blank"
    if isinstance(value, bool):
        return f"the yes-or-no value {str(value).lower()}"
    if isinstance(value, int | float):
        return f"the number {excerpt(value, 40)}"
    if isinstance(value, str):
        return f"the text '{shown(value)}'"
    return "a list" if isinstance(value, list) else "a group of fields"


def example(node: dict[str, Any], name: str) -> str:
    """``title: Outcome of ...``: the example of a field as one would write it, or nothing."""
    values = node.get("examples")
    if not values:
        return ""
    text = inline(values[0])
    return f"{name}: {text}" if len(text) <= 90 else ""


def inline(value: Any) -> str:
    """A value as it would be written in YAML on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {inline(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(inline(item) for item in value) + "]"
    if isinstance(value, str) and (": " in value or value[:1] in "[{&*!|>'\"%@`#" or " #" in value):
        return "'" + value.replace("'", "''") + "'"
    return str(value)
