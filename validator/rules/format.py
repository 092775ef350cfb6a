"""FMT: what a document holds beside the fields of the format."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..diagnostic import Finding
from ..document.facts import Facts
from ..document.placeholders import LIST
from ..system.printable import excerpt
from .registry import finding, rule

_MOST = 8


@rule("FMT002")
def extensions_seen(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The document has extension keys (x- and a lower-case letter).

    They are kept as they are in the canonical JSON, and never checked. They are reported only so that nobody takes them
    for fields of the format. x-todo is the list that jco new writes: see FMT007.
    """
    names = [name for name in dict.fromkeys(str(path[-1]) for path in facts.content.extensions) if name != LIST]
    if names:
        more = f" and {len(names) - _MOST} more" if len(names) > _MOST else ""
        listed = ", ".join(excerpt(name, 40) for name in names[:_MOST])
        yield finding((), f"extension keys seen: {listed}{more}", "nothing to fix: they are kept and never checked")
