"""What a hand or a machine may do to a document of YAML: whole texts with one to three things changed, by chance."""

from __future__ import annotations

import random
import re

HOSTILE = [
    *["\x00", "\x07", "\x1b[31m", "\r", "\x85", "\u2028", "\u202e", "\ufeff", "\u00a0", "\u3000", "\u200b", "\ud800"],
    *["\t", "\n", "\n\n\n", " ", "  ", "- ", "? ", ": ", ":", ",", "#", " #", "&a ", "*a ", "!x ", "!!int ", "%", "@"],
    *["'", '"', "`", "[", "]", "{", "}", "|", ">", "|\n", ">-\n", "\\", "\\x00", "\\ud800", "...\n", "---\n", "<<: "],
    *["：", "，", "［", "－", "“", "”", "«", "é", "e\u0301", "한", "😀", "\ue000"],
    *["<<<<<<< HEAD\n", ">>>>>>> x\n", "=======\n"],
    *["::error::x", "##[error]x", "%0A::error::", "</script>", "=1+1", "\x1b]0;x\x07", "x" * 300, "x" * 2000],
]  # fmt: skip
VALUES = [
    *["", "~", "''", "[]", "{}", "5", "-1", "7.0", "2.10", "1e3", "0o7", "0x1F", ".inf", ".nan", "1e999", "true", "NO"],
    *["2024-02-30", "2024", "0000", "../..", "..", "2024-21", "1_000", "9007199254740993", "[1, 1]", "[~]", "[[]]"],
    *["{a: b}", "{~: 1}", "{a: 1, a: 2}", "all", "committee", "release", "FJI", "x", "title", "4", "99"],
    *["ko:3", "[all, FJI]"],
    *["agree", "other", "signed", "held", "planned", "draft", "complete", "file", "a.txt", "../../x", "/etc/passwd"],
    *["$5 million", "€5m", "“x”", "|\n      text\n", ">\n      text\n", "&a x", "*a", "!x y", "<x>", "x: y", "x #y"],
]  # fmt: skip


def mutated(text: str, chance: random.Random) -> str:
    """The text with one to three things changed."""
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        text = chance.choice(CHANGES)(text, chance)
    return text


def _place(text: str, chance: random.Random) -> int:
    return chance.randrange(len(text) + 1)


def _insert(text: str, chance: random.Random) -> str:
    at = _place(text, chance)
    return text[:at] + chance.choice(HOSTILE) + text[at:]


def _replace(text: str, chance: random.Random) -> str:
    at = _place(text, chance)
    return text[:at] + chance.choice(HOSTILE) + text[at + chance.choice((1, 1, 2, 5, 40)) :]


def _drop(text: str, chance: random.Random) -> str:
    at = _place(text, chance)
    return text[:at] + text[at + chance.choice((1, 1, 2, 10, 200)) :]


def _cut(text: str, chance: random.Random) -> str:
    return text[: _place(text, chance)]


def _lines(text: str, chance: random.Random) -> str:
    """A line left out, there twice, moved, swapped with another, indented otherwise."""
    lines = text.split("\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(6):
        case 0:
            del lines[one]
        case 1:
            lines.insert(other, lines[one])
        case 2:
            lines.insert(other, lines.pop(one))
        case 3:
            lines[one], lines[other] = lines[other], lines[one]
        case 4:
            lines[one] = " " * chance.randrange(7) + lines[one].lstrip()
        case _:
            lines[one:other] = []
    return "\n".join(lines)


def _value(text: str, chance: random.Random) -> str:
    """The value of one field replaced by another."""
    fields = list(re.finditer(r"(?<=: )[^\n,}\]]*", text))
    if not fields:
        return text
    field = chance.choice(fields)
    return text[: field.start()] + chance.choice(VALUES) + text[field.end() :]


def _key(text: str, chance: random.Random) -> str:
    """One key replaced by another of the document, by a slip, or by something that is none."""
    keys = list(re.finditer(r"[\w-]+(?=:)", text))
    if not keys:
        return text
    key, other = chance.choice(keys), chance.choice(keys)
    slip = key.group()[::-1] if chance.random() < 0.3 else key.group()[1:]
    new = chance.choice((other.group(), slip, "x-own", "5", "~", "<<", "true", "Ünknown", "[a]", "k" * 140))
    return text[: key.start()] + new + text[key.end() :]


CHANGES = [_insert, _insert, _replace, _drop, _cut, _lines, _lines, _value, _value, _value, _key, _key]


def broken(text: str, chance: random.Random) -> bytes:
    """The bytes of the text with one to three things changed; now and then its line ends, a byte, its encoding."""
    data = mutated(text, chance).encode("utf-8", "surrogatepass")
    match chance.randrange(60):
        case 0:
            return data.replace(b"\n", b"\r\n")
        case 1:
            at = chance.randrange(len(data) + 1)
            return data[:at] + bytes([chance.randrange(256)]) + data[at:]
        case 2:
            return data.decode("utf-8", "replace").encode("utf-16")
        case _:
            return data
