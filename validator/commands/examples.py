"""A right and a wrong example of each rule, field and term, for ``jco explain`` and the field reference."""

from __future__ import annotations

import inspect
import os
import re
import textwrap
from functools import cache
from typing import Any

from ..tuples import NamedTuple

_ELSEWHERE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "rules", "examples.yaml")
_WHOLE = "Wrong, in a complete document"


class Example(NamedTuple):
    """Two pieces of a document, one with the fault and one without; ``text``: that of the release, as release.txt.

    ``is_whole``: the fault shows only in a document that is complete otherwise.
    """

    wrong: str
    right: str
    text: str = ""
    is_whole: bool = False


@cache
def of_rules() -> dict[str, Example]:
    """Code of a rule → its example. Rules that no single document can show have none."""
    from .. import source
    from ..rules import registered

    found = {}
    with open(_ELSEWHERE, "rb") as stream:
        entries: dict[str, Any] = source.load(stream.read(), _ELSEWHERE).data
    for code, entry in entries.items():
        found[code] = Example(entry["wrong"], entry["right"], entry.get("text", ""), entry.get("whole", False))
    for each in registered():
        example = explanation_and_example(each.check.__doc__)[1]
        if example is not None:
            found[each.code] = example
    return found


def explanation_and_example(docstring: str | None) -> tuple[str, Example | None]:
    """What the docstring of a rule explains, and the example at its end, where it has one."""
    explanation, *parts = re.split(
        rf"(?m)^(The release says|Wrong|{_WHOLE}|Right):\n", inspect.cleandoc(docstring or "")
    )
    pieces = {
        label: textwrap.dedent(text).strip("\n") + "\n" for label, text in zip(parts[::2], parts[1::2], strict=True)
    }
    wrong = pieces.get("Wrong") or pieces.get(_WHOLE)
    if wrong is None:
        return explanation, None
    return explanation.rstrip(), Example(wrong, pieces["Right"], pieces.get("The release says", ""), _WHOLE in pieces)


# What is typed by mistake, in the order in which one of them is shown as the wrong example of a field.
_MISTAKES: tuple[Any, ...] = ("Some Words", "", 5, {"name": "some words"})
_DATE, _PRINTED_DATE = "2023-06-26", "26.06.2023"
_NUMBER, _PRINTED_NUMBER = 7, "7th"


def wrong_value(node: dict[str, Any]) -> str:
    """A value that a field refuses, as one might write it in YAML; empty where it takes everything."""
    from ..schema.engine import fits
    from ..schema.words import inline

    candidates = [*map(misspelt, node.get("enum", ())[:1])]
    candidates += [_PRINTED_DATE] if fits(_DATE, node) else []
    candidates += [_PRINTED_NUMBER] if fits(_NUMBER, node) else []
    candidates += _MISTAKES
    for value in candidates:
        if not fits(value, node):
            return "''" if value == "" else inline(value)
    return ""


def misspelt(term: str) -> str:
    """A term as it is often written, and refused: with blanks, or with a capital."""
    return term.replace("-", " ") if "-" in term else term.capitalize()
