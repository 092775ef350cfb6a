"""What a function gives of a text is kept for the next who asks; of very long ones not: no set fills the memory."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")
_SHORT, _LONG = 200, 50_000  # characters


def of_short_texts(
    most: int,
) -> Callable[[Callable[Concatenate[str, P], T]], Callable[Concatenate[str, P], T]]:
    """Keep what a function of a text, and of what else it is given, gives of the last texts; nobody may change it."""
    return _kept(most, _SHORT)


def of_last_texts(
    most: int,
) -> Callable[[Callable[Concatenate[str, P], T]], Callable[Concatenate[str, P], T]]:
    """The same of texts as long as a release, of which few are kept: several documents may name one text."""
    return _kept(most, _LONG)


def _kept(most: int, longest: int) -> Callable[[Callable[Concatenate[str, P], T]], Callable[Concatenate[str, P], T]]:
    def kept(work: Callable[Concatenate[str, P], T]) -> Callable[Concatenate[str, P], T]:
        known = cast("Callable[Concatenate[str, P], T]", lru_cache(most)(work))

        @wraps(work)
        def asked(text: str, /, *rest: P.args, **named: P.kwargs) -> T:
            return known(text, *rest, **named) if len(text) <= longest else work(text, *rest, **named)

        return asked

    return kept
