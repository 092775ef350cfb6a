"""Plain data → the YAML of an annotation, in the layout of ``jco fmt``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from validator.template.scalars import scalar

_ON_ONE_LINE = ("place", "amount", "skip")
_SIGNS = frozenset("[]{},:#?")


def yaml(data: dict[str, Any]) -> str:
    """The document; a blank line stands between the parts that take several lines."""
    parts = ["\n".join(_entry(key, value, 0)) for key, value in data.items()]
    text = parts[0]
    for before, part in pairwise(parts):
        text += ("\n\n" if "\n" in before or "\n" in part else "\n") + part
    return f"# Invented: nothing that this tells took place.\n{text}\n"


def _entry(key: str, value: Any, indent: int) -> Iterator[str]:
    pad = " " * indent
    if isinstance(value, dict) and key not in _ON_ONE_LINE:
        yield f"{pad}{key}:"
        for name, inner in value.items():
            yield from _entry(name, inner, indent + 2)
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        yield f"{pad}{key}:"
        for each in value:
            lines = [f"{pad}  - {_flow(each)}"] if key in _ON_ONE_LINE else list(_item(each, indent + 4))
            yield from lines
    else:
        yield f"{pad}{key}: {_flow(value, inside=False)}"


def _item(fields: dict[str, Any], indent: int) -> Iterator[str]:
    lines = [line for key, value in fields.items() for line in _entry(key, value, indent)]
    yield f"{' ' * (indent - 2)}- {lines[0].lstrip()}"
    yield from lines[1:]


def _flow(value: Any, *, inside: bool = True) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {_flow(each)}' for key, each in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flow, value))}]"
    if inside and isinstance(value, str) and _SIGNS & set(value):
        return "'" + value.replace("'", "''") + "'"
    return scalar(value)
