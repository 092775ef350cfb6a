"""Quotes only where they are needed: where any reader of YAML would take the text for something else."""

from __future__ import annotations

import re

from ...source.scalars import resolve

# What YAML 1.1 takes for a truth value, nothing, a merge or a default.
_WORDS = frozenset("y n yes no on off true false null ~ = <<".split())
# Numbers with signs between the digits, times, dates, and whatever else is made of their signs.
_NUMBER = re.compile(r"[-+.]?[0-9][-0-9_,.:/+ a-fA-FxXoOtTzZ]*|[-+]?\.[0-9a-zA-Z]*")
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
# A text that begins with a curly quote would be taken for one in the wrong quotes (YML015).
_FIRST = frozenset("-?:,[]{}#&*!|>'\"%@`~.=<“”„«»‹›‘’‚")
_INNER = (": ", " #", "\t", "\n")
_IN_BRACKETS = frozenset("[]{},:#?")


def without_quotes(source: str, style: str, value: str, *, in_brackets: bool) -> str | None:
    """A quoted text as it would be plain; None where the quotes are needed, or may be."""
    inner = source[1:-1].replace("''", "'") if style == "'" else source[1:-1]
    if inner != value or not may_be_plain(value):
        return None
    return None if in_brackets and _IN_BRACKETS & set(value) else value


def key_without_quotes(value: str) -> str | None:
    """A quoted key as it would be plain; None where it is not made of letters, digits and hyphens."""
    return value if _KEY.fullmatch(value) and value.lower() not in _WORDS else None


def may_be_plain(value: str) -> bool:
    """Whether any reader of YAML takes the text for itself without quotes."""
    if not value or value != value.strip() or not value.isprintable():
        return False
    if value[0] in _FIRST or value[-1] == ":" or any(sign in value for sign in _INNER):
        return False
    if value.lower() in _WORDS or _NUMBER.fullmatch(value):
        return False
    return type(resolve(value)) is str
