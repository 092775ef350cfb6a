"""YML001 and YML003: what the reader stumbled over, said in plain words, at the place where it is to be fixed.

The reader's marks can lie past the end of the text or far below an open quote; and it names tokens, not mistakes.
"""

from __future__ import annotations

from typing import Any

from ..diagnostic import Finding, Path, Position, Range
from ..system.patterns import lazy
from . import faults, lines
from .decoding import position
from .limits import Fields
from .problems import QUOTES, UNKNOWN, WORDS

_INDENT = lazy(r"(?:[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|-(?=[ \t\u00a0\u3000]))*")
_FULL_WIDTH = lazy(r"(?m)^[ ]*+－|^[ ]*+(?:- ++)?[^\s:：#'\"\[{]++[ \t]*+：|:[ ]++［|[\[{][^\[\]{}，\n]*+，")
_ASCII = dict(zip("：－［］，", ":-[],", strict=True))
_KEY_LINE = lazy(r"\n[ ]*(?:- +)?[\w-]+:(?:[ \n]|$)")
_COMMENT_ABOVE = lazy(r"[^\s#][ \t]+#[^\n]*\n[ \t]*$")


def explain(error: Any, text: str, paths: tuple[Path, dict[int, Path]], last: Any, fields: Fields) -> Finding:
    """The finding for a fault of the reader.

    ``paths``: of the value that was being read, and of the open maps and lists by the column where they begin;
    ``last``: the last scalar before; ``fields``: what is to be known of fields.
    """
    found = faults.of_reader(error, text, *paths)
    if found is not None:
        return found
    index = min((error.problem_mark or error.context_mark).index, len(text))
    return (
        _in_indentation(text, index, error)
        or _full_width(text, index)
        or _swallowed(last, index, text)
        or _open(error, text, index)
        or _list_of_ids(error, text, index, fields)
        or _line_above(error, text, index)
        or _no_hyphen(error, text, index)
        or _goes_on(error, text, index)
        or _deeper(error, text, index)
        or _named(error, text, index, fields.names)
    )


def _finding(text: str, index: int, what: str, hint: str, length: int = 1) -> Finding:
    start = position(text, index)
    span = Range(start, Position(start.line, start.column + length))
    return Finding("YML001", (), f"this is not valid YAML: {what}", hint, span=span)


def _in_indentation(text: str, index: int, error: Any) -> Finding | None:
    """A tab or a wide space before the first sign of the line, or of the line that the reader was in."""
    starts = [index]
    if error.context_mark is not None and "simple key" in (error.context or ""):
        starts.append(min(error.context_mark.index, len(text)))
    for start in starts:
        line = text.rfind("\n", 0, start) + 1
        indent = _INDENT.match(text, line)
        blanks = indent.group() if indent else ""
        odd = next((i for i, char in enumerate(blanks) if char not in " -"), None)
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
    at = next(i for i in range(match.end() - 1, match.start() - 1, -1) if text[i] in _ASCII)
    hint = f"type the plain '{_ASCII[text[at]]}', with a space after it"
    return _finding(text, at, f"'{text[at]}' is a full-width sign", hint)


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
    line = position(text, index).line
    hint = f"add {sign} at the end of this text in line {line}"
    if sign == "'":
        hint += "; an apostrophe inside single quotes is written twice ('')"
    else:
        hint += '; a " inside double quotes is written \\"'
    what = f"the quotation mark {sign} that opens here, in line {line}, is not closed"
    return _finding(text, index, what, hint)


def _open(error: Any, text: str, index: int) -> Finding | None:
    """The start of a quote or bracket that is not closed."""
    context = error.context or ""
    if error.context_mark is None:
        return None
    start = min(error.context_mark.index, len(text))
    escape = "escape" in (error.problem or "") or "hexdecimal" in (error.problem or "")
    if "quoted scalar" in context and not escape:
        return _quote(text, start)
    if "flow sequence" in context or "flow mapping" in context:
        sign, closing = "[]" if "sequence" in context else "{}"
        end = text.find("\n", index)
        is_new_line = "\n" in text[start:index] and lines.is_field_at(text, index)
        if closing in text[index : end if end >= 0 else len(text)] and not is_new_line:
            return _finding(text, start, *lines.between_brackets(text[start + 1 : index], text[index:], sign, closing))
        what = f"the {sign} that opens here, in line {position(text, start).line}, is not closed"
        return _finding(text, start, what, lines.to_close(text, start, index))
    return None


def _line_above(error: Any, text: str, index: int) -> Finding | None:
    """A key that could not stand here because of the line above it."""
    begins_line = not text[text.rfind("\n", 0, index) + 1 : index].strip(" -")
    if error.problem != _SECOND_COLON and not (begins_line and error.problem in _NOT_EXPECTED):
        return None
    found = lines.odd_above(text, index)
    return _finding(text, *found) if found is not None else None


def _deeper(error: Any, text: str, index: int) -> Finding | None:
    """A key that is indented more than the one above it, where a comment stands behind that."""
    found = lines.deeper(text, index) if error.problem == "did not find expected key" else None
    return _finding(text, *found) if found is not None else None


def _list_of_ids(error: Any, text: str, index: int, fields: Fields) -> Finding | None:
    """A list where a group of ids is asked for, if the reader stumbles over what is no entry of it."""
    found = lines.list_of_ids(text, index, fields.maps) if error.problem in _NOT_EXPECTED else None
    return _finding(text, *found) if found is not None else None


def _no_hyphen(error: Any, text: str, index: int) -> Finding | None:
    """The first entry of a list that has no hyphen, where the next one has it."""
    if error.problem != "did not find expected key" or not text.startswith("- ", index):
        return None
    first = lines.opens_without_hyphen(text, index)
    if first is None:
        return None
    line = position(text, index).line
    what = f"the entry that begins here has no '- ', and the next one in its list (line {line}) has it"
    return _finding(text, first, what, "write '- ' before its first field")


_SECOND_COLON = "mapping values are not allowed in this context"
_NOT_EXPECTED = (
    "did not find expected key",
    "did not find expected '-' indicator",
    "did not find expected <document start>",
)


def _goes_on(error: Any, text: str, index: int) -> Finding | None:
    """Text after a closing quote or bracket, or on the line below a comment."""
    if error.problem == "could not find expected ':'" and error.context_mark is not None:
        index = min(error.context_mark.index, len(text))
    elif error.problem not in _NOT_EXPECTED:
        return None
    before = text[text.rfind("\n", 0, index) + 1 : index].rstrip()
    if before.endswith(("]", "}", "'", '"')):
        sign = before[-1]
        kind = "quote" if sign in "'\"" else "bracket"
        hint = f"{QUOTES} of the other kind" if kind == "quote" else QUOTES
        if text[index : index + 1] in ("]", "}"):
            return _finding(text, index, f"there is one {text[index]} too many", f"delete this {text[index]}")
        return _finding(text, index, f"the text continues after the closing {kind} {sign}", hint)
    if not before and not lines.is_field_at(text, index) and _COMMENT_ABOVE.search(text, max(index - 2000, 0), index):
        what = "the ' #' in the line above starts a comment, and the text cannot continue after it"
        return _finding(text, index, what, QUOTES)
    return None


def _named(error: Any, text: str, index: int, names: frozenset[str]) -> Finding:
    problem = error.problem or ""
    if problem == "could not find expected ':'" and error.context_mark is not None:
        index = min(error.context_mark.index, len(text))
        return _finding(text, index, *lines.without_colon(text, index))
    if problem == "found character that cannot start any token":
        sign = text[index] if index < len(text) else ""
        return _finding(text, index, f"a text cannot start with {sign}", QUOTES)
    if problem == _SECOND_COLON:
        at, what, hint = lines.second_colon(text, index, names)
        return _finding(text, at, what, hint, max(index - at, 1))
    if "tab" in problem:
        return _finding(text, index, "there is a tab where a space is expected", "use plain spaces")
    if problem == "did not find expected <document start>":
        index = _directive_above(text, index)
    what, hint = WORDS.get("found unknown directive name" if text[index : index + 1] == "%" else problem, UNKNOWN)
    index = min(index, max(len(text.rstrip("\n")), 0))
    return _finding(text, index, what, hint)


def _directive_above(text: str, index: int) -> int:
    """The start of the line above, if that begins with %."""
    line = text.rfind("\n", 0, index) + 1
    above = text.rfind("\n", 0, max(line - 1, 0)) + 1
    return above if text.startswith("%", above) else index
