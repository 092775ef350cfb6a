"""The tree of a document → its text: two spaces a level, lists indented below their key, a blank line between."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...source.scalars import resolve
from ...source.tree import Block, Entry, Flow, Scalar, Written

_STEP = 2
_HEADER = re.compile(r"([|>])([-0-9]*)[ \t]*(#.*)?")


def text_of(document: Written) -> str:
    """The text, with LF line ends and one at its end."""
    root = document.root
    for entry in root.entries:
        _hoist(entry)
    for above, entry in zip(root.entries, root.entries[1:], strict=False):
        if _is_tall(above) or _is_tall(entry):
            entry.leading = ["", *_without_blanks_above(entry.leading)]
    lines = [*document.head, *_block(root, 0)]
    return "\n".join(_at_most_one_blank(lines)) + "\n"


def _hoist(entry: Entry) -> None:
    """Put the comments above the first field of a list entry above its dash, where there is room for them."""
    if not isinstance(entry.value, Block):
        return
    for inner in entry.value.entries:
        _hoist(inner)
    first = entry.value.entries[0]
    if entry.key is None and not entry.comment:
        entry.leading += [line for line in first.leading if line]
        first.leading = []


def _is_tall(entry: Entry) -> bool:
    value = entry.value
    return isinstance(value, Block) or (isinstance(value, Scalar) and value.style in ("|", ">"))


def _block(block: Block, column: int) -> Iterator[str]:
    margin = " " * column
    for number, entry in enumerate(block.entries):
        leading = entry.leading if number else _without_blanks_above(entry.leading)
        yield from _indented(leading, margin)
        yield from _entry(entry, column)
        yield from _indented(entry.below, margin + " " * _STEP)
    yield from _indented(block.tail, margin)


def _entry(entry: Entry, column: int) -> Iterator[str]:
    head = " " * column + (f"{_key(entry.key)}:" if entry.key is not None else "-")
    behind = f" {entry.comment}" if entry.comment else ""
    if isinstance(entry.value, Block):
        lines = _block(entry.value, column + _STEP)
        if entry.key is None and not behind:
            yield f"{head} {next(lines).lstrip(' ')}"
        else:
            yield head + behind
        yield from lines
        return
    first, *rest = _value(entry.value, column, bool(entry.after))
    after = f" {entry.after}" if entry.after else ""
    if behind or entry.between:
        yield head + behind
        yield from _indented(entry.between, " " * (column + _STEP))
        head = " " * (column + _STEP - 1)
    lines_of_value = [f"{head} {first}" if first else head, *rest]
    lines_of_value[-1] += after
    # In one piece: the blank lines within a value are a part of it.
    yield "\n".join(lines_of_value)


def _key(key: Scalar) -> str:
    plain = key_without_quotes(key.value) if key.style else None
    return key.source if plain is None else plain


def _value(value: Scalar | Flow | Block, column: int, has_comment: bool) -> list[str]:
    if isinstance(value, list):
        return _flow(value, column)
    assert isinstance(value, Scalar)
    if value.style in ("|", ">"):
        return _block_of_text(value, column)
    return _scalar(value, column + _STEP, keeps_quotes=has_comment, in_brackets=False)


def _scalar(scalar: Scalar, column: int, *, keeps_quotes: bool, in_brackets: bool) -> list[str]:
    """The lines of a scalar. A comment behind a plain text would be taken for a part of it (YML007)."""
    if scalar.style and not keeps_quotes:
        plain = without_quotes(scalar.source, scalar.style, scalar.value, in_brackets=in_brackets)
        if plain is not None:
            return [plain]
    first, *rest = scalar.source.split("\n")
    if not rest:
        return [first]
    margin = " " * column
    stripped = [margin + line.lstrip(" \t") if line.strip(" \t") else "" for line in rest]
    return [_without_blanks_behind(line, scalar.style) for line in (first, *stripped)]


def _without_blanks_behind(line: str, style: str) -> str:
    bare = line.rstrip(" \t")
    return line if style == '"' and bare.endswith("\\") else bare


def _block_of_text(scalar: Scalar, column: int) -> list[str]:
    header, *lines = scalar.source.split("\n")
    match = _HEADER.match(header)
    assert match is not None
    kind, signs, comment = match.groups()
    comment = (comment or "").rstrip(" \t")
    digit = str(_STEP) if signs.strip("-") else ""
    # At the very end of a file without a line end the text has none either.
    has_no_end = bool(lines) and not scalar.value.endswith("\n")
    chomp = "-" if "-" in signs or has_no_end else ""
    margin = " " * (column + _STEP)
    body = [line[scalar.indent :] for line in lines]
    return [
        f"{kind}{digit}{chomp}{f' {comment}' if comment else ''}",
        *(margin + line if line else "" for line in body),
    ]


def _flow(tokens: Flow, column: int) -> list[str]:
    """A value in brackets: its line breaks stay, its blanks are made even."""
    lines: list[list[str]] = [[]]  # of pieces, for all of it may stand on one line
    depth = 0
    for number, token in enumerate(tokens):
        follows = tokens[number + 1] if number + 1 < len(tokens) else None
        if token.kind == "line":
            lines += [[], []] if token.text else [[]]
            continue
        depth -= token.text in ("]", "}") and token.kind == "sign"
        margin = column + _STEP * max(depth, 1)
        if token.scalar is not None:
            is_kept = follows is not None and (follows.kind == "comment" or follows.text == ":")
            first, *rest = _scalar(token.scalar, margin, keeps_quotes=is_kept, in_brackets=True)
        else:
            first, rest = token.text, []
        if not lines[-1] and len(lines) > 1:
            first = " " * margin + first
        elif lines[-1] and _is_apart(lines[-1][-1], token.text):
            first = f" {first}"
        for line in rest:
            lines[-1] += filter(None, [first])
            lines.append([])
            first = line
        lines[-1] += filter(None, [first])
        depth += token.text in ("[", "{") and token.kind == "sign"
    return ["".join(pieces) for pieces in lines]


def _is_apart(before: str, sign: str) -> bool:
    """Whether a blank stands between what is written and the next sign ("" for a value)."""
    if sign.startswith("#"):
        return True
    if sign in ("]", "}", ","):
        return before.endswith(":")  # {a: }, since not every reader takes {a:} for an empty value
    return sign != ":" and before.endswith((",", ":"))


def _indented(lines: Iterable[str], margin: str) -> Iterator[str]:
    for line in lines:
        yield margin + line if line else ""


def _without_blanks_above(lines: list[str]) -> list[str]:
    first = next((index for index, line in enumerate(lines) if line), len(lines))
    return lines[first:]


def _at_most_one_blank(lines: Iterable[str]) -> Iterator[str]:
    """The lines without blank ones at the beginning and the end, and never two in a row."""
    waiting, has_begun = False, False
    for line in lines:
        if not line:
            waiting = has_begun
            continue
        if waiting:
            yield ""
        waiting, has_begun = False, True
        yield line


# What YAML 1.1 takes for a truth value, nothing, a merge or a default.
_WORDS = frozenset("y n yes no on off true false null ~ = <<".split())
# Numbers with signs between the digits, times, dates, and whatever else is made of their signs.
_NUMBER = re.compile(r"[-+.]?[0-9][-0-9_,.:/+ a-fA-FxXoOtTzZ]*|[-+]?\.[0-9a-zA-Z]*")
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
# A text that begins with a curly quote would be taken for one in the wrong quotes (YML015).
_FIRST = frozenset("-?:,[]{}#&*!|>'\"%@`~.=<“”„«»‹›‘’‚")
_INNER = (": ", " #", "\t", "\n")
_IN_BRACKETS = frozenset("[]{},:#?")


def without_quotes(source: str, style: str, value: str, *, in_brackets: bool) -> str | None:
    """A quoted text as it would be plain; None where the quotes are needed, or may be."""
    inner = source[1:-1].replace("''", "'") if style == "'" else source[1:-1]
    if inner != value or not may_be_plain(value):
        return None
    return None if in_brackets and _IN_BRACKETS & set(value) else value


def key_without_quotes(value: str) -> str | None:
    """A quoted key as it would be plain; None where it is not made of letters, digits and hyphens."""
    return value if _KEY.fullmatch(value) and value.lower() not in _WORDS else None


def may_be_plain(value: str) -> bool:
    """Whether any reader of YAML takes the text for itself without quotes."""
    if not value or value != value.strip() or not value.isprintable():
        return False
    if value[0] in _FIRST or value[-1] == ":" or any(sign in value for sign in _INNER):
        return False
    if value.lower() in _WORDS or _NUMBER.fullmatch(value):
        return False
    return type(resolve(value)) is str
