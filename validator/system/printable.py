"""Text of a user made safe to show: one function for terminals, logs and messages."""

from __future__ import annotations

import re

from .patterns import lazy

# The joiner and the non-joiner belong to words of Arabic and Indic scripts, as in می‌شود; elsewhere they show nothing.
_JOINED = "[\u0620-\u065f\u066e-\u06d3\u06fa-\u06ff\u0900-\u0dff]"
_UNSAFE = lazy(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufff9-\ufffb\ufffe\uffff]"
    f"|(?<!{_JOINED})[\u200c\u200d]|[\u200c\u200d](?!{_JOINED})"
)
_NO_TEXT = lazy(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
COMMAND_ANYWHERE = re.compile(r"(?<=#)#(?=\w*\[)")
_COMMAND = re.compile(rf"{COMMAND_ANYWHERE.pattern}|^([^\S\n]*:):", re.MULTILINE)
"""The sign that makes a command of a line, the last one of each match.

The runner of GitHub reads ``::command::`` at the start of a line and ``##[command]`` anywhere in one, that of Azure
``##vso[command]`` anywhere, and TeamCity ``##teamcity[command]``.
"""
_COLOUR = lazy("(\x1b\\[(?:0|1;3[136])m)")
LIMIT = 200


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group()[-1])
    return match.group()[:-1] + (f"\\u{code:04x}" if code > 0xFF else f"\\x{code:02x}")


def is_plain(text: str) -> bool:
    """Whether all that a text holds, line ends aside, is printable, as nearly every text is: then all of it is safe."""
    return text.replace("\n", "").isprintable()


def encodable(text: str) -> str:
    """The text with the escape of each lone surrogate in its place: a file name that is not UTF-8 has one."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def visible(text: str) -> str:
    """The text with control, bidirectional and surrogate characters escaped, and the commands of CI broken.

    Two texts that are safe may form a command together: what is put together is made safe as a whole.
    """
    if not is_plain(text):
        text = _UNSAFE.sub(_escape, text)
    return _COMMAND.sub(_escape, text) if "##" in text or "::" in text else text


def finished(text: str, *, colours: bool = False, commands: bool = False) -> str:
    """The whole output as a terminal and the runner of CI may have it, whatever it was put together of.

    ``colours``: our own are in it. ``commands``: its lines are commands for the runner, which the writer of the format
    has made.
    """
    if colours:
        parts = _COLOUR.split(text)
        return "".join(part if number % 2 else visible(part) for number, part in enumerate(parts))
    if commands:
        return COMMAND_ANYWHERE.sub(_escape, _UNSAFE.sub(_escape, text))
    return visible(text)


def placed(text: str, places: tuple[int, ...]) -> tuple[str, list[int]]:
    """The text made safe, and where the characters at these offsets stand in it."""
    now = list(places)
    for pattern in (_UNSAFE, _COMMAND):
        before = tuple(now)
        for match in pattern.finditer(text):
            more = len(_escape(match)) - len(match.group())
            now = [at + more if old >= match.end() else at for at, old in zip(now, before, strict=True)]
        text = pattern.sub(_escape, text)
    return text, now


def legible(text: str) -> str:
    """The text for a page, whose template escapes it: control, overriding and surrogate characters made visible.

    Joiners and marks of direction stay, for Arabic, Persian and Indic words are wrong without them.
    """
    return _NO_TEXT.sub(_escape, text)


def without_commands(page: str) -> str:
    """A whole page of HTML in which no runner of CI finds a command, for it may be printed: it shows the same."""
    return _COMMAND.sub(lambda match: f"{match.group()[:-1]}&#{ord(match.group()[-1])};", page)


def excerpt(value: object, limit: int = LIMIT) -> str:
    """A value of a document on one line, safe and at most ``limit`` characters, to be quoted in a message."""
    text = " ".join(visible(_told(value)).split())
    return text if len(text) <= limit else text[: limit - 3] + "..."


def _told(value: object) -> str:
    try:
        return str(value)
    except (ValueError, RecursionError):
        return "a number of thousands of digits, or a list nested very deep"


def number(count: int, one: str, many: str = "") -> str:
    """A count with its noun: ``1 file``, ``2 files``."""
    return f"{count} {one if count == 1 else many or one + 's'}"


_LONGEST = 500
_JOINERS = dict.fromkeys(map(ord, "\u200c\u200d"))  # part of the spelling of Persian and of languages of India


def clean(text: str) -> str | None:
    """A text of a stranger on one line, without signs that show nothing; None for one that no annotation can hold."""
    import unicodedata  # few ask for it

    text = unicodedata.normalize("NFC", text)
    kept = "".join(sign for sign in text if ord(sign) in _JOINERS or unicodedata.category(sign) != "Cf")
    kept = " ".join(kept.split())
    plain = kept.translate(_JOINERS)
    return kept if kept and len(kept) <= _LONGEST and visible(plain) == plain else None
