"""Regular expressions of a module that are compiled when they are first used.

A hook checks one document in one language: of two hundred patterns it uses a few, and to compile the others took an
eighth of its time.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, AnyStr, cast


class _Lazy:
    """Stands for a pattern; each method is found once, and then the pattern's own."""

    def __init__(self, expression: str | bytes, flags: int) -> None:
        self._expression = expression
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self._expression, self._flags), name)
        setattr(self, name, found)
        return found


def lazy(expression: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The pattern of an expression; its methods are those of ``re.Pattern``, but the functions of ``re`` take none."""
    return cast("re.Pattern[AnyStr]", _Lazy(expression, flags))


@cache
def pattern(expression: str) -> re.Pattern[str]:
    """The pattern of an expression that is put together when it is asked for, whatever the case of the letters."""
    return re.compile(expression, re.IGNORECASE)


@cache
def cased(expression: str) -> re.Pattern[str]:
    """The same, where the case of the letters counts, or where a script has none."""
    return re.compile(expression)
