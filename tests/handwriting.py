"""Data → YAML as many hands write it: any indentation, order, quotes and brackets, comments and blank lines anywhere.

A comment says where it belongs: ``# above /meeting/date 3``, ``# behind /id 4``, or nothing (``# loose 5``).
"""

from __future__ import annotations

import json
import re
from random import Random
from typing import Any

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 _/()'-]*[A-Za-z0-9)]")
_SINGLE = re.compile(r"[ -~\u00a1-\ud7ff]+")


class Hand:
    """One hand, as a source of chance has it. ``write`` gives the text of a document."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.count = 0
        self.comments_a_line = chance.choice([0, 0.1, 0.4])

    def write(self, data: dict[str, Any]) -> str:
        head = ["# head", *self._maybe([""])] if self.chance.random() < 0.5 else []
        lines = [*head, *(["---"] if self.chance.random() < 0.2 else []), *self._map(data, 0, "")]
        return "\n".join(lines) + self.chance.choice(["\n", "\n\n", "", "\n...\n"])

    def _maybe(self, lines: list[str]) -> list[str]:
        return lines if self.chance.random() < 0.3 else []

    def _comment(self, words: str) -> str:
        self.count += 1
        return f"#{self.chance.choice([' ', '', '  '])}{words} {self.count}"

    def _above(self, pointer: str, margin: str) -> list[str]:
        lines = self._maybe(self._maybe([" " * self.chance.randrange(3)]))
        while self.chance.random() < self.comments_a_line:
            lines += [margin + self._comment(f"above {pointer}"), *self._maybe([""])]
        return lines

    def _behind(self, words: str) -> str:
        return f" {self._comment(words)}" if self.chance.random() < self.comments_a_line else ""

    def _below(self, margin: str) -> list[str]:
        return [margin + self._comment("loose")] if self.chance.random() < self.comments_a_line else []

    def _map(self, data: dict[str, Any], column: int, pointer: str) -> list[str]:
        margin, names, lines = " " * column, list(data), []
        if pointer.count("/") != 1 and self.chance.random() < 0.5:
            self.chance.shuffle(names)
        for name in names:
            inner = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
            # What stands above the first field of all is the head of the document.
            lines += self._above(inner, margin) if lines or pointer else []
            lines += self._value(f"{margin}{self._key(name)}:", data[name], column, inner)
        return lines + self._below(margin)

    def _list(self, items: list[Any], column: int, pointer: str) -> list[str]:
        margin, lines = " " * column, []
        for index, item in enumerate(items):
            inner = f"{pointer}/{index}"
            lines += self._above(inner, margin)
            if isinstance(item, dict) and item and self.chance.random() < 0.7:
                lines += self._item(item, column, inner)
            else:
                lines += self._value(f"{margin}-", item, column, inner)
        return lines + self._below(margin)

    def _item(self, item: dict[str, Any], column: int, pointer: str) -> list[str]:
        """A map whose first field stands behind the dash."""
        step = self.chance.choice([2, 2, 4])
        lines = self._map(item, column + step, pointer)
        if lines[0].lstrip()[:1] in ("#", ""):
            return [" " * column + "-" + self._behind("loose"), *lines]
        return [" " * column + "-" + " " * (step - 1) + lines[0][column + step :], *lines[1:]]

    def _value(self, head: str, value: Any, column: int, pointer: str) -> list[str]:
        inner = column + self.chance.choice([2, 2, 3, 4])
        if isinstance(value, dict | list) and value and self.chance.random() < 0.6:
            is_list = isinstance(value, list)
            level = column if is_list and head.endswith(":") and self.chance.random() < 0.2 else inner
            below = self._list(value, level, pointer) if is_list else self._map(value, level, pointer)
            return [head + self._behind("loose"), *below]
        behind = f"behind {pointer}"
        if isinstance(value, str) and self.chance.random() < 0.15 and re.fullmatch(r"[!-~][ -~]*[!-~]", value):
            header = self.chance.choice(["|-", ">-", f"|{inner - column}-"])
            return [f"{head} {header}", " " * inner + value]
        if isinstance(value, str) and self.chance.random() < 0.1 and self._is_plain(value) and "  " not in value:
            first, *words = value.split(" ")
            return [f"{head} {first}", *(" " * inner + word for word in words)]
        written = self._flow(value, inner)
        if self.chance.random() < 0.1:
            return [head + self._behind("loose"), " " * inner + written + self._behind(behind)]
        return [
            f"{head}{self.chance.choice([' ', '  '])}{written}{self._behind(behind)}{self.chance.choice(['', ' '])}"
        ]

    def _flow(self, value: Any, inner: int) -> str:
        """A value on one line, or in brackets on several."""
        if not isinstance(value, dict | list):
            return self._scalar(value)
        if isinstance(value, dict):
            parts = [f"{json.dumps(key)}: {self._flow(item, inner)}" for key, item in value.items()]
        else:
            parts = [self._flow(item, inner) for item in value]
        signs = "{}" if isinstance(value, dict) else "[]"
        blank = self.chance.choice(["", "", " "])
        if parts and self.chance.random() < 0.3:
            lines = [f"{part},{self._behind('loose')}" for part in parts]
            return f"{signs[0]}\n" + "\n".join(" " * inner + line for line in lines) + "\n" + " " * inner + signs[1]
        return f"{signs[0]}{blank}{self.chance.choice([', ', ',  ', ' , ']).join(parts)}{blank}{signs[1]}"

    def _key(self, name: str) -> str:
        return name if re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", name) and self._is_plain(name) else json.dumps(name)

    def _is_plain(self, text: str) -> bool:
        return bool(_PLAIN.fullmatch(text)) and text.lower() not in ("null", "true", "false")

    def _scalar(self, value: Any) -> str:
        if not isinstance(value, str):
            return json.dumps(value)
        forms = [json.dumps(value, ensure_ascii=self.chance.random() < 0.3)]
        if _SINGLE.fullmatch(value):
            forms.append("'" + value.replace("'", "''") + "'")
        if self._is_plain(value):
            forms += [value, value]
        return self.chance.choice(forms)
