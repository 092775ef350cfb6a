"""Names of places within a page: what stands behind the ``#`` of a link."""

from __future__ import annotations

import re

from ..diagnostic import Path

_PLAIN = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")


def of_object(path: Path) -> str:
    """The fragment of an object of the document: ``outcome-4`` (counted from 1), ``people-lee``, ``meeting-next``."""
    if path[:1] == ("outcomes",) and len(path) == 2 and isinstance(path[1], int):
        return f"outcome-{path[1] + 1}"
    return "-".join(_safe(str(step)) for step in path) or "document"


def of_quote(path: Path) -> str:
    """The fragment of the words that a quote is found at; ``path`` leads to the quote."""
    return f"words-{of_object(path[:-2])}-{path[-1]}"


def of_value(path: Path) -> str:
    """The fragment of the words of a value; ``path`` leads to the value."""
    return f"value-{of_object(path)}"


def of_place(locator: int | str, lang: str = "") -> str:
    """The fragment of a paragraph, heading, bullet or note."""
    return f"at-{_safe(lang.casefold())}-{_safe(str(locator))}" if lang else f"at-{_safe(str(locator))}"


def _safe(step: str) -> str:
    """A step as it is; where it holds anything but letters, digits and single hyphens, its bytes in hex."""
    return step if _PLAIN.fullmatch(step) else "x--" + step.encode("utf-8", "surrogatepass").hex()
