"""What stands in a field is said by the schema (``x-role``), and by nothing else: code has no lists of fields."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from derive_fields import resolve, subschemas
from test_schema import DEFS, FIELDS, OBJECTS, SCHEMA, WRITTEN_BY_THE_TOOL, of_tool

import validator
from validator.schema import roles, shape
from validator.source import Limits
from validator.source.scalars import resolve as resolve_plain

CODE = Path(validator.__file__).parent
ROLES: dict[str, str] = {role: meaning for group in SCHEMA["x-roles"].values() for role, meaning in group.items()}
ROLE_OF = {field: resolve(SCHEMA, own).get("x-role") for field, own in FIELDS.items()}
NAMES = {field.partition(".")[2] for field in FIELDS if not of_tool(field)} | OBJECTS.keys() - WRITTEN_BY_THE_TOOL
MANY = 3

# Lists of fields that are no knowledge of the format. Each says why it may stand.
ALLOWED = {
    ("pages/document.py", "meeting release annotation"): "what a page begins and ends with; all else stands between",
    ("pages/rows.py", "field value note"): "a conflict is told in one sentence of these three",
    ("pages/values.py", "text value unit"): "a figure is told in one sentence of these three",
    ("report/brief.py", "id quote text name title rule field"): "another order would change every mark",
    ("commands/text.py", "title begins ends"): "the options of jco text",
    ("rules/stored.py", "title begins ends"): "the parts of a Description of a text, which is no document",
    ("template/draft.py", "lang publisher url"): "the options of jco new",
    ("template/reading.py", "date hits section"): "the parts of a page that are read in one way",
    ("template/meeting.py", "meeting ordinal release date"): "what the words after the name of a session are read with",
}


def test_a_role_has_one_meaning() -> None:
    assert len(ROLES) == sum(map(len, SCHEMA["x-roles"].values()))
    assert all(ROLES.values())


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_has_one_role_and_what_is_below_derived_none(field: str) -> None:
    assert (ROLE_OF[field] in ROLES) is not of_tool(field)
    said = [node["x-role"] for node in _chain(FIELDS[field]) if "x-role" in node]
    assert len(said) == len(set(said)), "a field says its role where it is another than that of its type of value"


def _chain(node: Any) -> Iterator[dict[str, Any]]:
    """A field, and the types of values that it comes from."""
    yield node
    if "$ref" in node:
        yield from _chain(DEFS[node["$ref"].rpartition("/")[2]])


def test_every_role_is_that_of_a_field() -> None:
    assert set(ROLE_OF.values()) - {None} == ROLES.keys()


def test_roles_stand_at_fields_and_their_types_alone() -> None:
    places = [place for place, node in subschemas(SCHEMA) if "x-role" in node]
    assert [place for place in places if place.split("/")[-2] not in ("properties", "$defs")] == []


@pytest.mark.parametrize("field", [field for field, own in FIELDS.items() if "x-words" in own])
def test_the_printed_words_of_a_value_are_words_of_its_object(field: str) -> None:
    kind, _, _ = field.partition(".")
    words = FIELDS[field]["x-words"]
    assert ROLE_OF[f"{kind}.{words}"] == "words"
    assert ROLE_OF[field] in ("date", "sum")


@pytest.mark.parametrize("field", [field for field in FIELDS if field.endswith(("date_text", "when_text"))])
def test_printed_words_of_a_date_belong_to_a_date(field: str) -> None:
    kind, _, name = field.partition(".")
    assert [own for own in OBJECTS[kind]["properties"].values() if own.get("x-words") == name] != []


@pytest.mark.parametrize("kind", [kind for kind, node in OBJECTS.items() if "x-key" in node])
def test_entries_are_told_apart_by_a_required_field(kind: str) -> None:
    assert OBJECTS[kind]["x-key"] in OBJECTS[kind]["required"]


def test_every_list_of_objects_but_the_outcomes_has_a_key() -> None:
    lists = {field.kind for kind in roles.kinds() for field in shape(kind).fields.values() if field.is_list}
    assert {kind for kind in lists if kind is not None and "x-key" not in DEFS[kind]} == {"outcome"}


@pytest.mark.parametrize("kind", roles.kinds())
def test_what_asks_for_roles_asks_for_those_that_there_are(kind: str) -> None:
    assert {field.role for field in shape(kind).fields.values()} <= ROLES.keys()


@pytest.mark.parametrize("path", sorted(CODE.rglob("*.py")), ids=lambda path: path.relative_to(CODE).as_posix())
def test_no_role_is_asked_for_that_there_is_not(path: Path) -> None:
    if not any(f"{name}(" in path.read_text("utf-8") for name in ASKING):
        return
    calls = [node for node in ast.walk(_parsed(path)) if isinstance(node, ast.Call) and _name(node) in ASKING]
    asked = {arg.value for call in calls for arg in call.args if isinstance(arg, ast.Constant)}
    assert asked <= ROLES.keys()


ASKING = {"fields", "names_of", "with_words"}


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def test_nothing_else_lists_fields() -> None:
    found = {
        (path.relative_to(CODE).as_posix(), " ".join(words))
        for path in CODE.rglob("*.py")
        for words in _lists(_parsed(path))
        if len(words) >= MANY and set(words) <= NAMES
    }
    assert found - ALLOWED.keys() == set(), "give the fields a role in the schema, and ask for that (schema/roles.py)"
    assert ALLOWED.keys() - found == set(), "what is allowed and is not there any more"


@pytest.mark.parametrize(
    "code",
    [
        "A = ('date', 'signed', 'in_force')",
        "A = frozenset('what why note'.split())",
        "if name in {'people', 'agreements', 'projects'}: pass",
        "A = {'meeting': ('date',), 'session': ('date',), 'event': ('date',)}",
        "A = dict.fromkeys(['by', 'to', 'owner'])",
        "A = (('outcome', 'by'), ('event', 'to'))",
        "A = ('release.publisher', 'meeting.series')",
    ],
)
def test_a_list_of_fields_is_seen(code: str) -> None:
    assert any(len(words) >= MANY and set(words) <= NAMES for words in _lists(ast.parse(code)))


def test_what_makes_an_object_is_no_list_of_fields() -> None:
    assert list(_lists(ast.parse("A = {'title': title, 'begins': begins, 'ends': ends}"))) == [[]]


def test_the_name_of_every_field_is_a_key_of_which_the_reader_has_nothing_to_say() -> None:
    known = roles.as_read().names
    assert {field.partition(".")[2] for field in FIELDS if not of_tool(field)} <= known
    assert all(resolve_plain(name) == name and name.isascii() and len(name) <= Limits().key for name in known)


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _lists(tree: ast.AST) -> Iterator[list[str]]:
    """The words of each tuple, list, set, text that is split, and of the keys of each table."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            yield _words(node.elts)
        elif isinstance(node, ast.Dict):
            yield _words(node.keys) if all(map(_is_constant, node.values)) else []
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
            text = node.func.value
            yield text.value.split() if isinstance(text, ast.Constant) and isinstance(text.value, str) else []


def _words(nodes: list[Any]) -> list[str]:
    """The words of a list of words, or of a list of such lists; none where anything else stands in it."""
    words: list[str] = []
    for node in nodes:
        inner = _words(node.elts) if isinstance(node, ast.Tuple | ast.List) else _word(node)
        if not inner:
            return []
        words += inner
    return words


def _word(node: Any) -> list[str]:
    is_word = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value.split(".") if is_word else []


def _is_constant(node: ast.expr) -> bool:
    try:
        ast.literal_eval(node)
    except ValueError:
        return False
    return True
