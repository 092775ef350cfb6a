"""What was read → the template to fill: every recommended field, its help, the paragraphs where their outcomes go.

Fields, levels and help come from the schema. A comment never stands behind a text, where it would cut it (YML007).
"""

from __future__ import annotations

from collections.abc import Iterator

from ..diagnostic import Path
from ..document.placeholders import CONFIRM, LANG, LIST, SIDES, TEXT
from ..release.text import ReleaseText
from ..schema import Field, shape
from ..schema.roles import WITH_ITS_OBJECT, parts, template_ids
from ..schema.words import first_sentence
from ..tuples import NamedTuple
from .paragraphs import outcomes
from .pieces import Filled, Notes, Values
from .scalars import entry, wrapped


class Sheet(NamedTuple):
    """``values``: what is filled in; ``text``: to list its paragraphs; ``schema``: how an editor finds the schema.

    ``is_cut``: the text goes on behind what is listed. ``notes``: what the text prints for fields that are blank.
    """

    values: Values
    text: ReleaseText
    schema: str
    is_cut: bool = False
    notes: Notes = {}  # noqa: RUF012


def todo(values: Values) -> list[str]:
    """The required fields that nothing is known of: they hold a word that stands for a value until there is one."""
    document = shape("document").fields
    wanted = [
        (part, field.name)
        for part in parts()
        if document[part].level == "required"
        for field in shape(part).fields.values()
        if field.level == "required"
    ]
    missing = [".".join(path) for path in wanted if path not in values]
    return missing + (["parties"] if len(sides(values)) < 2 else [])


def sides(values: Values) -> list[str]:
    """The ids of the sides that are known."""
    return [str(path[1]) for path in values if path[0] == "parties" and path[2] == "role"]


def render(sheet: Sheet) -> str:
    """The template as YAML."""
    lines = [f"# yaml-language-server: $schema={sheet.schema}", *_head(sheet.values)]
    for name, field in shape("document").fields.items():
        lines += _section(name, field, sheet)
    return "\n".join([*lines, ""])


def read_from_text(values: Values) -> str:
    """``16 values were read, to be confirmed``."""
    count = sum(bool(each.where) for each in values.values())
    if not count:
        return "no value was read with certainty"
    return f"{count} value{' was' if count == 1 else 's were'} read, to be confirmed"


def _head(values: Values) -> Iterator[str]:
    yield from wrapped(
        f"A draft by 'jco new': {read_from_text(values)}. Above each stands '{CONFIRM}', with the line and the words "
        "that it was read from: compare it with them, then delete the comment. Next: fill in what is blank, annotate "
        "the paragraphs under outcomes, and run 'jco check' on this file. What you looked for and the release does not "
        "state goes under not_stated of its object. 'jco explain FIELD' explains a field.",
        0,
    )


def _section(name: str, field: Field, sheet: Sheet) -> Iterator[str]:
    if name in ("format", "id"):
        yield from entry(name, sheet.values[name,].value, 0)
        if name == "id":
            yield from _todo_list(sheet.values)
    elif field.level == "required" and field.role == "group":
        yield ""
        yield f"{name}:"
        yield from _object(name, sheet.values, sheet.notes)
    elif name == "parties":
        yield from _parties(field, sheet.values, sheet.notes)
    elif name in template_ids():
        yield from _map(name, field)
    elif name == "outcomes":
        yield from outcomes(field, sheet.text, is_cut=sheet.is_cut)
    elif name == "not_stated":
        yield ""
        yield from wrapped(
            "Delete this as soon as there is an outcome above (check reminds you: ABS001). Until then no paragraph is "
            "covered (COV001).",
            0,
        )
        yield "not_stated: [outcomes]"


def _todo_list(values: Values) -> Iterator[str]:
    if missing := todo(values):
        yield from wrapped(
            f"Required, but not certain from the text: {TEXT} (or {LANG}, {SIDES[0]}) takes their place below. Fill "
            "them in, then delete this line; until then each check names what is left (FMT007).",
            0,
        )
        yield f"{LIST}: [{', '.join(missing)}]"


def _object(kind: str, values: Values, notes: Notes) -> Iterator[str]:
    """The fields of an object: what is known, what is asked for, and the names of the rest."""
    absent: list[str] = []
    rest: list[str] = []
    for name, field in shape(kind).fields.items():
        path: Path = (kind, name)
        if path in values:
            yield from _filled(name, values[path], 2)
        elif name == "not_stated":
            yield from _not_stated(absent)
        elif field.level == "required":
            yield from _help(field, 2)
            yield from wrapped(notes.get(path, ""), 2)
            yield f"  {name}: {LANG if name == 'lang' else TEXT}"
        elif field.level == "recommended" or name == "place" or (name in ("title", "date") and kind != "annotation"):
            if field.level == "conditional" and name != "place":
                absent.append(name)
            yield from _help(field, 2)
            yield f"  {name}:"
        elif field.role not in WITH_ITS_OBJECT:
            rest.append(f"{name} (needed when {field.when})" if field.level == "conditional" else name)
    if rest:
        yield from wrapped(f"Where the release has it: {', '.join(rest)}.", 2)


def _not_stated(absent: list[str]) -> Iterator[str]:
    if absent:
        named = " and ".join(absent)
        yield from wrapped(
            f"The text does not show the {named} with certainty. Give it above and delete it here (check reminds "
            "you: ABS001), or leave it here if the release does not state it.",
            2,
        )
        yield f"  not_stated: [{', '.join(absent)}]"


def _filled(name: str, filled: Filled, indent: int) -> Iterator[str]:
    if filled.where:
        yield f"{' ' * indent}{CONFIRM} ({filled.where})"
    yield from entry(name, filled.value, indent)


def _help(field: Field, indent: int) -> Iterator[str]:
    words = first_sentence(field.node)
    if terms := field.node.get("enum"):
        words += f" One of {', '.join(map(str, terms))}."
    elif field.kind is not None:
        names = [name for name, inner in shape(field.kind).fields.items() if inner.role not in WITH_ITS_OBJECT]
        words += f" With {', '.join(names)}."
    if field.level == "conditional":
        words += f" Needed when {field.when}."
    if examples := field.node.get("examples"):
        shown = examples[0] if isinstance(examples[0], str | int) else ""
        words += f" Example: {shown}" if shown else ""
    yield from wrapped(words, indent)


def _parties(field: Field, values: Values, notes: Notes) -> Iterator[str]:
    yield ""
    yield from wrapped(
        f"{first_sentence(field.node)} Others that the release names have the role mentioned or observer.", 0
    )
    yield from wrapped(
        "An id that is not an ISO code needs a type; a ministry or agency also needs of, a group needs members. "
        "If the head of a side is not named, write not_stated: [head].",
        0,
    )
    yield "parties:"
    known = sides(values)
    for code in [*known, *SIDES[len(known) :]]:
        yield f"  {code}:"
        for name, party_field in shape("party").fields.items():
            path: Path = ("parties", code, name)
            if path in values:
                yield from _filled(name, values[path], 4)
            elif name == "name":
                yield from _help(party_field, 4)
                yield from wrapped(notes.get(path, ""), 4)
                yield "    name:"
            elif code in SIDES and name in ("role", "type"):
                yield from _unknown_side(name)


def _unknown_side(name: str) -> Iterator[str]:
    if name == "role":
        yield "    # Not certain from the text: replace this id with the ISO 3166-1 alpha-3 code, and delete type."
        yield "    role: side"
    else:
        yield "    type: other"


def _map(name: str, field: Field) -> Iterator[str]:
    """A blank map with an entry that can be uncommented."""
    kind = field.kind or ""
    yield ""
    yield from wrapped(f"{first_sentence(field.node)} If there are none: {name} under not_stated at the end.", 0)
    yield f"{name}:"
    yield f"  # {template_ids()[name]}:"
    for inner in shape(kind).fields.values():
        if inner.level in ("required", "recommended") or (inner.level == "conditional" and inner.name == "to"):
            terms = inner.node.get("enum")
            # Behind a code a comment is safe; a text it would cut.
            yield f"  #   {inner.name}:" + (f"  # {', '.join(map(str, terms))}" if terms else "")
