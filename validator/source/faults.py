"""What is wrong with the YAML itself, in the words of the annotator: the place, the fault, the help."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from ..diagnostic import Finding, Path, Position, Range, Related
from ..system.patterns import lazy
from ..system.printable import excerpt
from .decoding import character, forbidden_finding, is_forbidden, position
from .frames import Frame
from .layout import position as at

_ESCAPE = lazy(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_MOST_ESCAPES = 1000
_NAMED_ESCAPES = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "v": "\v", "f": "\f", "r": "\r"} | {
    "N": "\x85", "L": "\u2028", "P": "\u2029",
}  # fmt: skip


def span_of(event: Any) -> Range:
    """The range of an event of the reader."""
    return Range(at(event.start_mark), at(event.end_mark))


def of_reader(error: Any, text: str, path: Path, groups: dict[int, Path]) -> Finding | None:
    """A fault that the reader met, where a rule names it better than YML001 does.

    ``path``: the map or list that the reader was in.
    """
    problem = getattr(error, "problem", None) or ""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return Finding("YML001", (), "cannot be read as YAML", "check the first line", span=character(0, text))
    index = min(mark.index, len(text))
    if problem in _DIRECTIVE_PROBLEMS:
        return _directive(Range(at(mark), at(mark)))
    if problem == "found undefined tag handle":
        return tag_at(path, "the tag", Range(at(mark), Position(mark.line + 1, mark.column + 2)))
    if "Unicode character escape code" in problem:
        return _lone_surrogate(text, index)
    if problem == "did not find expected <document start>" and _follows_document_end(text, index):
        return Finding("YML006", (), _SECOND, _SECOND_HINT, span=character(index, text))
    if problem in _LONG_KEY_PROBLEMS and (key := _long_key(error, text, index)):
        return _key_too_long(groups.get(key[1].start.column - 1, ()), *key)
    return None


_DIRECTIVE_PROBLEMS = (
    "found incompatible YAML document",
    "found duplicate %YAML directive",
    "found duplicate %TAG directive",
)
_LONG_KEY_PROBLEMS = ("could not find expected ':'", "mapping values are not allowed in this context")
_LONG_KEY = lazy(r"[ ]*+(?:- ++)*+([^\s#'\"\[{][^#:\n]*?|'[^'\n]*'|\"[^\"\n]*\"):(?:\s|$)")


def _long_key(error: Any, text: str, index: int) -> tuple[str, Range] | None:
    """A key of more than 1,024 characters, which the reader itself refuses, on the line of the fault."""
    mark = error.context_mark
    line = text.rfind("\n", 0, min(mark.index, len(text)) if mark is not None else index) + 1
    match = _LONG_KEY.match(text, line)
    if match is None or len(match[1]) <= _READERS_MOST:
        return None
    start = position(text, match.start(1))
    return match[1], Range(start, Position(start.line, start.column + len(match[1])))


_READERS_MOST = 1000


def _lone_surrogate(text: str, index: int) -> Finding:
    """The escape of a lone surrogate; the reader's mark stands behind its first two signs."""
    start = position(text, text.rfind("\\", 0, index + 1))
    end = Position(start.line, start.column + 6)
    return Finding(
        "YML010", (), "this escape is not a character (a lone surrogate)", "delete it", span=Range(start, end)
    )


def _follows_document_end(text: str, index: int) -> bool:
    before = text[:index].rstrip()
    return before.rsplit("\n", 1)[-1].startswith("...")


_SECOND = "a second document begins here"
_SECOND_HINT = "a file holds one document: delete the line, or move what follows into a file of its own"


def second_document(event: Any) -> Finding:
    """YML006 at the ``---``."""
    return Finding("YML006", (), _SECOND, _SECOND_HINT, span=span_of(event))


def directive(event: Any) -> Finding:
    """YML004 for a ``%TAG``, or a ``%YAML`` other than 1.2."""
    start = at(event.start_mark)
    return _directive(Range(start, Position(start.line, start.column + 1)))


def _directive(span: Range) -> Finding:
    return Finding("YML004", (), "a line that starts with % is not supported", "delete it", span=span)


def tag(event: Any, name: str, path: Path) -> Finding:
    """YML004 for any tag but ``!!str``."""
    shown = name.replace("tag:yaml.org,2002:", "!!")
    return tag_at(path, f"the tag {excerpt(shown, 40)}", span_of(event))


def tag_at(path: Path, what: str, span: Range) -> Finding:
    """YML004 at the value that bears the tag."""
    hint = "delete it; if the text itself starts with !, put it in quotes"
    return Finding("YML004", path, f"{what} is not supported", hint, span=span)


def merge_key(event: Any, path: Path) -> Finding:
    """YML004 for ``<<``."""
    return Finding("YML004", path, "the merge key << is not supported", "write the fields out", span=span_of(event))


def key_not_text(event: Any, path: Path, value: object, in_number: bool = False) -> Finding:
    """YML011 for a key that is a number, true or false, blank, a list or a map.

    ``in_number``: it stands behind a comma in a number, which in { } ends the value.
    """
    hint = "a key is text: put it in quotes"
    if in_number:
        hint = "a comma in { } ends the value: write the number without commas, or the text in quotes"
    if isinstance(value, bool):
        what = f"the key {str(value).lower()} is read as yes or no"
    elif isinstance(value, int | float):
        what = f"the key {excerpt(getattr(event, 'value', value), 40)} is a number"
    else:
        kind = "a blank" if value is None else "a list" if isinstance(value, list) else "a group of fields"
        what = f"found {kind} where a key is expected"
    return Finding("YML011", path, what, hint, span=span_of(event))


def key_too_long(event: Any, path: Path) -> Finding:
    """YML011 for a key of more than 128 characters."""
    return _key_too_long(path, event.value, span_of(event))


def _key_too_long(path: Path, key: str, span: Range) -> Finding:
    message = f"the key '{excerpt(key, 40)}' has {len(key):,} characters"
    return Finding("YML011", path, message, "shorten it: a key has at most 128 characters", span=span)


def duplicate_key(event: Any, first: Any, path: Path, key: str) -> Finding:
    """YML002 at the second of two equal keys."""
    line = first.start_mark.line + 1
    message = f"'{excerpt(key, 60)}' occurs twice (first in line {line})"
    related = (Related("first used here", path, span_of(first)),)
    return Finding("YML002", path, message, "merge the two, or rename one", "key", related, span_of(event))


def of_entries(found: list[Finding], frame: Frame, parent: Frame | None) -> list[Finding]:
    """The findings, with one for each entry whose first line was forgotten in place of one for each of its keys.

    An entry begins anew where the first key of a map in lines comes again, with others.
    """
    first, repeated = next(iter(frame.seen)), frame.repeated or []
    if frame.event.flow_style or all(each.path[-1] != first for each in repeated):
        return found
    opening = repeated[0].path[-1]
    is_of_list = parent is not None and type(parent.container) is list
    gone = {id(each) for each in repeated if each.path[-1] != opening}
    opens = {id(each): _second_entry(each, is_of_list) for each in repeated if each.path[-1] == opening}
    return [opens.get(id(each), each) for each in found if id(each) not in gone]


def _second_entry(repeated: Finding, is_of_list: bool) -> Finding:
    key = excerpt(f"{repeated.path[-1]}", 40)
    line = repeated.related[0].span.start.line if repeated.related[0].span else 0
    again = f"'{key}' and the keys after it occur again (first in line {line})"
    if is_of_list:
        hint = f"write a hyphen before it: - {key}: ..."
        return repeated._replace(message=f"{again}: a hyphen is missing, with which another entry begins", help=hint)
    hint = "write the line with which the other entry begins: a hyphen in a list, else its id"
    return repeated._replace(message=f"{again}: another entry begins here, and its first line is missing", help=hint)


def wide_space(mark: Any) -> Finding:
    """YML003 for a no-break or other wide space before a key."""
    start = at(mark)
    return indentation(Range(start, Position(start.line, start.column + 1)), "a no-break or wide space")


def indentation(span: Range, what: str) -> Finding:
    """YML003 at a character of the indentation."""
    return Finding("YML003", (), f"{what} in the indentation", "use plain spaces", span=span)


def alias(event: Any, what: str) -> Finding:
    """YML005 at the alias that breaks the limit."""
    return Finding("YML005", (), what, "write the values out", span=span_of(event))


def unknown_alias(event: Any, name: str) -> Finding:
    """YML001 for text that begins with ``*`` and is taken for an alias."""
    message = f"this is not valid YAML: '*{excerpt(name, 40)}' is read as an alias, but no anchor has that name"
    return Finding("YML001", (), message, "if it is text, put it in quotes", span=span_of(event))


def limit(event: Any, what: str, most: int) -> Finding:
    """YML012 where a limit of the document is passed."""
    message = f"the file is over the limit of {what} ({most:,})"
    return Finding("YML012", (), message, "a file holds one release: split it, or nest it less", span=span_of(event))


def number(path: Path, written: str, plain: str | None) -> Finding:
    """YML008 for a number whose form would be lost, or that no JSON number holds."""
    shown = excerpt(written, 40)
    if plain is None:
        message = f"{shown} is a number that JSON cannot hold"
        return Finding("YML008", path, message, "put it in quotes", subject=written)
    hint = f"put it in quotes ('{shown}'), or write the number plainly ({excerpt(plain, 40)})"
    return Finding("YML008", path, f"{shown} is read as the number {excerpt(plain, 40)}", hint, subject=written)


def escaped_characters(event: Any, text: str) -> Iterator[Finding]:
    """YML010 for each escape in double quotes that gives a forbidden character."""
    if not is_forbidden(event.value):
        return
    start = event.start_mark.index
    for match in islice(_ESCAPE.finditer(text, start, event.end_mark.index), _MOST_ESCAPES):
        digits = match[1] or match[2] or match[3]
        char = chr(int(digits, 16)) if digits else _NAMED_ESCAPES.get(match[4], "")
        if char and is_forbidden(char):
            first = position(text, match.start())
            yield forbidden_finding(char, Range(first, Position(first.line, first.column + len(match.group()))))
