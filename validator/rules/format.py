"""FMT: what a document holds beside the fields of the format, and what ``jco new`` wrote and nobody has replaced."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..diagnostic import Finding, Path
from ..document.content import known, peek
from ..document.facts import Facts
from ..document.placeholders import (
    HELP,
    HELP_FOR_ENTRY,
    LANG,
    LIST,
    SIDES,
    TEXT,
    begins,
    is_absent,
    is_language,
    is_side,
    is_text,
)
from ..schema import Field, shape
from ..schema.roles import all_maps, template_ids
from ..schema.words import example, first_sentence
from ..system.printable import excerpt
from .registry import finding, rule

_MOST = 8


@rule("FMT002", "info", "extension keys seen: x-... (not x-todo)")
def extensions_seen(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The document has extension keys (x- and a lower-case letter).

    They are kept as they are in the canonical JSON, and never checked. They are reported only so that nobody takes them
    for fields of the format. x-todo is the list that jco new writes: see FMT007.

    Wrong:
        x-team: north

    Right:
        annotation: {note: Done by the northern team}
    """
    names = [name for name in dict.fromkeys(str(path[-1]) for path in facts.content.extensions) if name != LIST]
    if names:
        more = f" and {len(names) - _MOST} more" if len(names) > _MOST else ""
        listed = ", ".join(excerpt(name, 40) for name in names[:_MOST])
        yield finding((), f"extension keys seen: {listed}{more}", "nothing to fix: they are kept and never checked")


@rule("FMT007", "error once complete", "'TODO' (SIDE-A, und, x-todo) is a placeholder of the template; give the value")
def placeholder_left(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A placeholder is still there instead of a value.

    jco new writes TODO for a text, und for a language, and SIDE-A and SIDE-B for the sides that were not certain, and
    lists these fields under x-todo; an entry made from one of its comments has the id surname or short-name. What
    people write in their place (todo, TBD, FIXME, ???) is reported too. In a draft they are reminders. A complete
    annotation must not contain them, and no JSON is written for it. A side is reported once, where it is declared.

    Wrong:
        release: {publisher: TODO}

    Right:
        release: {publisher: Ministry of Foreign Affairs}
    """
    yield from _values(facts)
    yield from _ids(facts)
    for path in facts.content.extensions:
        if path[-1] == LIST:
            yield _list(facts, path)


def _list(facts: Facts, path: Path) -> Finding:
    """The finding for the list of the template, which names what is still to be given of it."""
    found = peek(facts.data, LIST) if len(path) == 1 else None
    names = [name for name in found if isinstance(name, str)] if isinstance(found, list) else []
    left = [name for name in names if _is_left(facts, name)]
    if names and not left:
        return _fault(path, LIST, "delete it", ", and what it lists is filled in", is_key=True)
    more = f" and {len(left) - _MOST} more" if len(left) > _MOST else ""
    named = f": it lists {', '.join(excerpt(name, 40) for name in left[:_MOST])}{more}" if left else ""
    found_too = [_placeholder(facts, name) for name in left]
    rests_on = found_too[0] if found_too and all(found_too) else None
    return _fault(path, LIST, HELP[LIST], named, is_key=True, rests_on=rests_on)


def _placeholder(facts: Facts, name: str) -> Path | None:
    """Where the placeholder stands that is reported for a field that the template lists; None for a blank."""
    path, value = tuple(name.split(".")), peek(facts.data, *name.split("."))
    if isinstance(value, str):
        return path
    return next(((*path, key) for key in known(value) if is_side(key)), None) if value is not None else None


def _is_left(facts: Facts, name: str) -> bool:
    """Whether a field that the template lists has still its placeholder, or no value."""
    value = peek(facts.data, *name.split("."))
    if isinstance(value, str):
        return is_text(value) or is_language(value)
    return value is None or any(map(is_side, known(value)))


def _fault(
    path: Path, shown: str, hint: str, more: str = "", *, is_key: bool = False, rests_on: Path | None = None
) -> Finding:
    of_template = " of the template" if is_key or TEXT in shown or is_language(shown) else ""
    message = f"'{excerpt(shown, 40)}' is a placeholder{of_template}{more}"
    return finding(path, message, hint, "key" if is_key else "value", rests_on=rests_on)


def _values(facts: Facts) -> Iterator[Finding]:
    """The texts and languages that are placeholders, in any field of the format."""
    for kind, nodes in facts.content.nodes.items():
        for path, node in nodes:
            for name, value in known(node).items():
                # Nearly all values are none, and a quick look tells.
                may_be = begins(value) if isinstance(value, str) else isinstance(value, list) and _any_begins(value)
                if may_be and path[:1] != ("derived",) and name in shape(kind).fields:
                    yield from _value(value, (*path, name), shape(kind).fields[name])


def _any_begins(items: list[Any]) -> bool:
    for item in list.__iter__(items):  # noqa: SIM110 - of all lists, and a generator takes twice as long
        if isinstance(item, str) and begins(item):
            return True
    return False


def _value(value: Any, path: Path, field: Field) -> Iterator[Finding]:
    if isinstance(value, list):
        for index, each in enumerate(list.__iter__(value)):
            if isinstance(each, str):
                yield from _value(each, (*path, index), field)
    elif isinstance(value, str) and (word := _word(value, field)):
        shown = example(field.node, field.name)
        hint = f"{HELP[word]}: {first_sentence(field.node)}" + (f" Example: {shown}" if shown else "")
        of_field = path if isinstance(path[-1], str) else path[:-1]
        if is_absent(value) and _may_be_not_stated(of_field):
            hint += f". If the release does not say it, delete the field, and add not_stated: [{field.name}]"
        yield _fault(path, value, hint)


def _may_be_not_stated(path: Path) -> bool:
    from ..schema.fields import may_be_not_stated  # what no plain document needs

    return may_be_not_stated(path)


def _word(value: str, field: Field) -> str:
    """The placeholder that a text is; "" for one that is none."""
    if is_text(value):
        return TEXT
    return LANG if is_language(value) and field.role == "language" else ""


def _ids(facts: Facts) -> Iterator[Finding]:
    """The keys of id maps that are placeholders."""
    ids = template_ids()
    for table in all_maps():
        for name in known(peek(facts.data, table)):
            if name == ids.get(table) or (table not in ids and is_side(name)):
                yield _fault((table, name), name, HELP_FOR_ENTRY if table in ids else HELP[SIDES[0]], is_key=True)
