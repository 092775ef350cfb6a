"""A refused value: SCH003 to SCH006, with what was expected and the help that the schema gives."""

from __future__ import annotations

import re
from typing import Any

from ..diagnostic import Finding, Path, spoken
from ..source.scalars import plain_form
from ..system.printable import excerpt, number
from .bundle import resolve, shape
from .engine import fits
from .near import near, offered, related
from .refusal import Error, repeated
from .words import blank_around, example, expected, found, full_width, half_width, odd_signs, shown

_FEW = 9


def node_at(path: Path) -> dict[str, Any]:
    """The part of the schema that a path leads to, references resolved; empty below unknown keys.

    The index of an entry may be left out, as it is in YAML where one value stands for a list.
    """
    node: dict[str, Any] = shape("document").node
    for step in path:
        if isinstance(step, int) or ("items" in node and "properties" not in node):
            texts: dict[str, Any] = {key: node[key] for key in ("errorMessage", "title") if key in node}
            node = {**texts, **resolve(node.get("items", {}))}
        if isinstance(step, int):
            continue
        if isinstance(entry := node.get("additionalProperties"), dict):
            node = resolve(entry)
        else:
            node = resolve(node.get("properties", {}).get(step, {}))
    return node


def explain(error: Error) -> Finding:
    """The finding for a value that breaks a keyword of the schema."""
    path, keyword, limit, value, _ = error
    node = node_at(path)
    hint = str(node.get("errorMessage", ""))
    if path and (keyword == "type" or keyword in _OF_TEXT) and value in ("", [], {}):
        return Finding("SCH006", path, f"{spoken(path)}: {_empty(value)}", _EMPTY_HINT)
    if keyword == "type":
        return _wrong_type(path, limit, value, hint)
    if keyword == "enum":
        return _not_in_vocabulary(path, limit, value, hint)
    if keyword == "pattern" and isinstance(value, str) and blank_around(value) and fits(value.strip(), node):
        message = f"{spoken(path)}: '{shown(value.strip())}' has {blank_around(value)}, so it is not valid"
        return Finding("SCH005", path, message, f"write '{excerpt(value.strip(), 60)}' without it, on one line")
    if keyword == "pattern":
        return Finding("SCH005", path, f"{spoken(path)}: '{shown(value)}' is not valid", _with_signs(hint, value))
    message = f"{spoken(path)}: {_size(keyword, limit, value, node)}"
    return Finding("SCH006", path, message, "delete one of the two" if keyword == "uniqueItems" else hint or _TO_SIZE)


_OF_TEXT = ("enum", "pattern", "minLength", "minItems", "minProperties")
_EMPTY_HINT = "give a value, or leave the field blank (nothing after the colon) until you annotate it"


def _empty(value: Any) -> str:
    return "the text is empty" if value == "" else f"the {'list' if value == [] else 'group of fields'} is empty"


def _wrong_type(path: Path, types: Any, value: Any, hint: str) -> Finding:
    node = node_at(path)
    if not path:
        hint = "start with the line format: jco/1.0"
    elif isinstance(value, list | dict) and "string" in types and not {"enum", "pattern"} & set(node):
        hint = f"{hint} A text that starts with {'[' if isinstance(value, list) else '{'} needs quotes."
    elif isinstance(value, str):
        hint = _with_signs(hint, value)
    if not hint and (shown_as := example(node, str(path[-1]))):
        hint = f"write it like this: {shown_as}"
    return Finding("SCH003", path, f"{spoken(path)}: expected {expected(types)}, found {found(value)}", hint.strip())


def _with_signs(hint: str, value: str) -> str:
    odd = odd_signs(value)
    return f"{odd}. {hint}" if odd else hint


def advise(fault: Finding, data: Any) -> Finding:
    """YML008 with those helps alone that its field takes: in quotes, plainly, else what the field says itself."""
    node, value = node_at(fault.path), data
    for step in fault.path:
        value = value[step]
    if "errorMessage" not in node:
        return fault
    plain = int(value) if isinstance(value, float) and value.is_integer() else value
    proposals = [f"put it in quotes: '{excerpt(fault.subject, 40)}'"] if fits(fault.subject, node) else []
    if plain and fits(plain, node):
        proposals.append(f"write the number plainly: {plain_form(plain)}")
    return fault._replace(help=", or ".join(proposals) or str(node["errorMessage"]))


def bad_key(path: Path, hint: str) -> Finding:
    """SCH005 at a key of an id map."""
    key = str(path[-1])
    folded = key.upper() if path[0] == "parties" else key.lower()
    variant = re.sub(r"[\s_.]+", "-", folded).strip("-")
    meant = (variant,) if variant != key and re.fullmatch(r"[A-Za-z][A-Za-z0-9-]*", variant) else ()
    hint = f"{offered(meant)} {hint}" if meant else _with_signs(hint, key)
    message = f"'{shown(key)}' cannot be an id under {path[0]}"
    return Finding("SCH005", path, message, hint, "key", subject=key, suggestions=meant)


def _not_in_vocabulary(path: Path, terms: list[str], value: Any, hint: str) -> Finding:
    if not isinstance(value, str):
        return Finding("SCH003", path, f"{spoken(path)}: expected text, found {found(value)}", hint)
    meant = tuple(near(half_width(value), terms))
    if value.strip() in terms:
        message = f"'{shown(value.strip())}' has {blank_around(value)}, so it is not a term of {_vocabulary(path)}"
        hint = f"write '{value.strip()}' without it, on one line"
        return Finding("SCH004", path, message, hint, subject=value, suggestions=(value.strip(),))
    if meant:
        hint = "; ".join(filter(None, (full_width(value), offered(meant[:3]))))
    elif len(terms) <= _FEW or _is_name_list(path):
        hint = f"use one of: {', '.join(terms)}"
    elif kind := _of_verb(path, value, terms):
        hint = (
            f"write {kind}: '{excerpt(value, 40)}' is a reporting verb of that kind (jco explain verbs lists them all)"
        )
    elif offers := related(value, terms):
        hint = f"nearest terms: {', '.join(offers)}. {hint}"
    what = "a name that is allowed in this list" if _is_name_list(path) else f"a term of {_vocabulary(path)}"
    return Finding("SCH004", path, f"'{shown(value)}' is not {what}", hint, subject=value, suggestions=meant)


def _of_verb(path: Path, value: str, terms: list[str]) -> str:
    """The kind of outcome that a reporting verb shows: ``noted`` is state."""
    if path[:1] != ("outcomes",) or path[-1] != "kind":
        return ""
    from .kinds import kinds

    word = " ".join(value.casefold().split())
    found = [kind for kind, row in kinds().items() if word in row.cues and kind in terms]
    return found[0] if len(found) == 1 else ""


def _is_name_list(path: Path) -> bool:
    return len(path) > 1 and path[-2] in ("not_stated", "inferred")


def _vocabulary(path: Path) -> str:
    names = [str(step) for step in path if isinstance(step, str)]
    return f"'{names[-1]}'" if names else "the list"


_TO_SIZE = "give what is expected, or leave the field blank until you annotate it"


def _size(keyword: str, limit: Any, value: Any, node: dict[str, Any]) -> str:
    if keyword == "minLength":
        return f"the text has {number(len(value), 'character')}; at least {limit} are needed"
    if keyword == "maxLength":
        return f"the text has {len(value)} characters; at most {limit} are allowed"
    if keyword in ("minItems", "minProperties"):
        return f"the {'list' if isinstance(value, list) else 'group of fields'} is empty"
    if keyword in ("maxItems", "maxProperties"):
        return f"{len(value)} entries; at most {limit} are allowed"
    if keyword == "uniqueItems":
        return f"the list holds {_repeated(value)} twice"
    if node.get("x-text"):
        return f"the number {excerpt(value, 40)} is not valid"
    bound = "at least" if keyword == "minimum" else "at most"
    return f"{excerpt(value, 40)} is out of range ({bound} {limit})"


def _repeated(items: list[Any]) -> str:
    twice = repeated(items)
    return f"'{shown(twice[1])}'" if twice is not None and isinstance(twice[1], str | int) else "the same entry"
