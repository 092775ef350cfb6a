"""A keyword of the schema that a value breaks: what explanations are made of."""

from __future__ import annotations

from typing import Any

from ..diagnostic import Path
from ..tuples import NamedTuple

MOST_ERRORS = 10_000
"""Of one document. A file that is made to be hostile has a hundred thousand, and nobody reads them."""


class Error(NamedTuple):
    """A keyword that a value breaks; ``limit`` is what the schema has for it (``required``: the missing name).

    ``condition`` is the ``if`` that asks for a missing name, where one does.
    """

    path: Path
    keyword: str
    limit: Any
    value: Any
    condition: dict[str, Any] | None = None
