"""YML001 and YML003: what the reader stumbled over, said in plain words, at the place where the mend is made.

The reader's marks can lie past the end of the text or far below an open quote; and it names tokens, not mistakes.
"""

from __future__ import annotations

import re
from typing import Any

from ..diagnostic import Finding, Position, Range
from . import faults
from .decoding import position

_INDENT = re.compile(r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*")
_FULL_WIDTH = re.compile(r"^\s*－|[\w\"')\]]\s*：|^[^\"'#]*：\s*［|［|］", re.MULTILINE)
_KEY_LINE = re.compile(r"\n[ ]*(?:- +)?[\w-]+:(?:[ \n]|$)")
_QUOTES = "put the whole text in quotes"

# The reader's problem → our words, and the mend.
_WORDS: dict[str, tuple[str, str]] = {
    "mapping values are not allowed in this context": (
        "a second ': ' on this line, or a key that is indented more than the one above",
        f"if the text holds ': ', {_QUOTES}; if it is a field, indent it like its neighbours",
    ),
    "could not find expected ':'": (
        "this line has no ': ' after its key",
        "write the field as 'key: value'; text that goes on from the line above is indented more than its key",
    ),
    "block sequence entries are not allowed in this context": (
        "a list entry ('- ') cannot begin here",
        f"put the '- ' on a line of its own below the key; if it is text, {_QUOTES}",
    ),
    "mapping keys are not allowed in this context": (
        "a '? ' cannot stand here",
        f"if it is text, {_QUOTES}",
    ),
    "did not find expected alphabetic or numeric character": (
        "a text that begins with & or * is read as an anchor or an alias",
        _QUOTES,
    ),
    "found unknown escape character": (
        "a backslash in double quotes begins an escape, and this one is unknown",
        "write the backslash twice, or use single quotes",
    ),
    "did not find expected hexdecimal number": (
        "the escape in double quotes is not complete",
        "write the backslash twice, or use single quotes",
    ),
    "did not find expected <document start>": (
        "this line does not belong to what stands above it",
        "write each field as 'key: value', fields of one group with the same indentation",
    ),
    "did not find expected key": (
        "this does not go on as a field",
        "check that fields of one group are indented alike; text after a closing quote or bracket: "
        "put the whole value in quotes of the other kind",
    ),
    "did not find expected '-' indicator": (
        "this line is no entry of the list above it",
        "begin it with '- ', or indent it like the field that it belongs to",
    ),
    "did not find expected comment or line break": (
        "a text that begins with | or > is read as a block of text",
        _QUOTES,
    ),
    "did not find expected node content": (
        "a value is expected here",
        f"if the text begins with a sign such as [ ] {{ }} or ',', {_QUOTES}",
    ),
}  # fmt: skip


def explain(error: Any, text: str, index: int, last: Any) -> Finding:
    """The finding for a syntax fault that the reader met at ``index``; ``last`` is the last scalar before it."""
    return (
        _in_indentation(text, index, error)
        or _full_width(text, index)
        or _swallowed(last, index, text)
        or _open(error, text)
        or _named(error, text, index)
    )


def _finding(text: str, index: int, what: str, mend: str, length: int = 1) -> Finding:
    start = position(text, index)
    span = Range(start, Position(start.line, start.column + length))
    return Finding("YML001", (), f"cannot be read here: {what}", mend, span=span)


def _in_indentation(text: str, index: int, error: Any) -> Finding | None:
    """A tab or a wide space before the first sign of the line, or of the line that the reader was in."""
    starts = [index]
    if error.context_mark is not None and "simple key" in (error.context or ""):
        starts.append(min(error.context_mark.index, len(text)))
    for start in starts:
        line = text.rfind("\n", 0, start) + 1
        indent = _INDENT.match(text, line)
        blanks = indent.group() if indent else ""
        odd = next((i for i, char in enumerate(blanks) if char != " "), None)
        if odd is not None and line + len(blanks) < len(text) and text[line + len(blanks)] != "\n":
            first = position(text, line + odd)
            what = "a tab" if blanks[odd] == "\t" else "a no-break or wide space"
            return faults.indentation(Range(first, Position(first.line, first.column + 1)), what)
    return None


def _full_width(text: str, index: int) -> Finding | None:
    """A full-width sign on the line of the fault or on the two before it, typed for the ASCII one."""
    end = text.find("\n", index)
    start = index
    for _ in range(3):
        start = max(text.rfind("\n", 0, start), 0)
    match = _FULL_WIDTH.search(text, start, end if end >= 0 else len(text))
    if match is None:
        return None
    at = next(i for i in range(match.start(), match.end()) if text[i] in "：－［］，")
    ascii_sign = dict(zip("：－［］，", ":-[],", strict=True))[text[at]]
    return _finding(
        text, at, f"'{text[at]}' is a full-width sign", f"type the plain '{ascii_sign}', with a space after it"
    )


def _swallowed(last: Any, index: int, text: str) -> Finding | None:
    """An open quote that ended at the next quote of a later line: the fault is where it was opened."""
    if last is None or getattr(last, "style", None) not in ("'", '"'):
        return None
    start, end = last.start_mark, last.end_mark
    if end.line == start.line or text.count("\n", end.index, index) > 0:
        return None
    if not _KEY_LINE.search(text, start.index, end.index):
        return None
    return _quote(text, start.index)


def _quote(text: str, index: int) -> Finding:
    sign = text[index] if index < len(text) else '"'
    mend = "close it at the end of the text; an apostrophe inside single quotes is written twice ('')"
    return _finding(text, index, f"the quote {sign} that opens here is not closed", mend)


def _open(error: Any, text: str) -> Finding | None:
    """The start of a quote or bracket that is not closed."""
    context = error.context or ""
    if error.context_mark is None:
        return None
    start = min(error.context_mark.index, len(text))
    escape = "escape" in (error.problem or "") or "hexdecimal" in (error.problem or "")
    if "quoted scalar" in context and not escape:
        return _quote(text, start)
    if "flow sequence" in context or "flow mapping" in context:
        sign = "[" if "sequence" in context else "{"
        closing = "]" if sign == "[" else "}"
        mend = f"close it with {closing} and put commas between the entries; if the text begins with {sign}, {_QUOTES}"
        return _finding(text, start, f"the {sign} that opens here is not closed as a list or group should be", mend)
    return None


def _named(error: Any, text: str, index: int) -> Finding:
    problem = error.problem or ""
    if problem == "could not find expected ':'" and error.context_mark is not None:
        index = min(error.context_mark.index, len(text))
    if problem == "found character that cannot start any token":
        sign = text[index] if index < len(text) else ""
        return _finding(text, index, f"no text can begin with {sign}", _QUOTES)
    if "tab" in problem:
        return _finding(text, index, "a tab stands where a space is expected", "use plain spaces")
    what, mend = _WORDS.get(
        problem, ("the text is not YAML", 'put a value with ": ", " #" or a leading sign in quotes')
    )
    index = min(index, max(len(text.rstrip("\n")), 0))
    return _finding(text, index, what, mend)
