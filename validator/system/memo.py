"""What a function gives of short texts is kept for the next who asks; of long ones not: no set fills the memory."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")
_LONGEST = 200  # characters


def of_short_texts(
    most: int,
) -> Callable[[Callable[Concatenate[str, P], T]], Callable[Concatenate[str, P], T]]:
    """Keep what a function of a text, and of what else it is given, gives of the last texts; nobody may change it."""

    def kept(work: Callable[Concatenate[str, P], T]) -> Callable[Concatenate[str, P], T]:
        known = cast("Callable[Concatenate[str, P], T]", lru_cache(most)(work))

        @wraps(work)
        def asked(text: str, /, *rest: P.args, **named: P.kwargs) -> T:
            return known(text, *rest, **named) if len(text) <= _LONGEST else work(text, *rest, **named)

        return asked

    return kept
