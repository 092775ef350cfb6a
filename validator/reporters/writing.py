"""JSON as the formats write it: same data, same bytes, and nothing that a terminal or a runner of CI obeys."""

from __future__ import annotations

import json
from typing import Any

from ..printable import visible


def written(shape: Any) -> str:
    """The JSON text of plain data, with a line end; NaN and Infinity are refused (ValueError).

    Control, bidirectional and surrogate characters, and the ``##[`` that begins a command in the log of a runner, are
    written as escapes: the data are the same.
    """
    text = json.dumps(shape, ensure_ascii=False, indent=2, allow_nan=False)
    unsafe = {ord(char): f"\\u{ord(char):04x}" for char in set(text) if visible(char) != char}
    return text.translate(unsafe).replace("##[", "#\\u0023[") + "\n"
