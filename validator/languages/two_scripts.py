"""A language that is written in two alphabets, of which its file has one: the words in the other one are derived."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .lookup import listed
from .shapes import Language

_BY_SCRIPT = "everyday"  # which says what is in which alphabet


def in_both(language: Language, letters: str, others: str) -> Language:
    """A language with each list of words in the other alphabet too, letter by letter: ``а б в``, ``a b v``.

    What is an expression (with signs of its own), or a table whose keys are words, stays as it is.
    """
    pairs = list(zip(letters.split(), others.split(), strict=True))
    table = str.maketrans({**dict(pairs), **{one.upper(): other.capitalize() for one, other in pairs}})
    return Language(**_section(language, table))


def _section(section: Any, table: dict[int, str]) -> dict[str, Any]:
    return {name: value if name == _BY_SCRIPT else _value(value, table) for name, value in vars(section).items()}


def _value(value: Any, table: dict[int, str]) -> Any:
    if isinstance(value, str):
        return _words(value, table)
    if isinstance(value, Mapping):
        has_words = any(isinstance(key, str) and not key.isascii() for key in value)
        return value if has_words else {key: _value(each, table) for key, each in value.items()}
    return type(value)(**_section(value, table)) if hasattr(value, "__dict__") else value


def _words(cell: str, table: dict[int, str]) -> str:
    if cell.isascii() or any(sign in cell for sign in ("\\", "(?", "|")):
        return cell
    return ", ".join(dict.fromkeys(listed(f"{cell}, {cell.translate(table)}")))
