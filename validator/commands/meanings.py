"""What ``jco explain`` knows beside the rules: fields, kinds of objects and values, terms, verbs, words of messages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from ..catalogue import RULES
from ..document.placeholders import HELP
from ..report.missing import field_name
from ..schema import Field, resolve, schema, shape
from ..schema.near import near
from ..schema.topics import topics
from ..schema.words import example
from . import verbs
from .examples import misspelt, wrong_value
from .glossary import WORDS

_SHORTEST = 4  # letters of a word that is looked for in what is said of terms


def meanings(subject: str) -> Iterator[str]:
    """What a field, a kind, a term, a verb or a word means; nothing where it is none of them."""
    found = list(_fields(subject)) or list(_shapes(subject))
    yield from (*found, *_terms(subject), *_words(subject))


def other_number(subject: str) -> Iterator[str]:
    """A word without the ending of a plural, and with it: ``body`` for ``bodies``, ``subtitles`` for ``subtitle``."""
    for ending, instead in (("ies", "y"), ("es", ""), ("s", "")):
        if subject.casefold().endswith(ending) and len(subject) > len(ending) + 1:
            yield subject[: -len(ending)] + instead
    yield f"{subject}s"


def mentioned(subject: str) -> Iterator[str]:
    """The terms that are told with a word: ``examine`` in strength explore, ``agreed`` in the verbs of agree."""
    word = subject.casefold()
    if len(word) < _SHORTEST or not word.isalpha():
        return
    told = re.compile(rf"\b{re.escape(word)}(?:d|ed|s|ing)?\b", re.IGNORECASE)
    for name, node in vocabularies():
        for term, text in zip(node["enum"], node["enumDescriptions"], strict=True):
            cues = verbs.of_kind(term) if name == "outcome-kind" else ()
            if told.search(text) or any(map(told.match, cues)):
                yield f"{subject}: see {term} (a term of {name}): {text}" + (
                    f"\nIts verbs: {', '.join(cues)}" if cues else ""
                )


def hint(subject: str) -> str:
    """What may be meant by a word that nobody knows: of an object that exists its own fields, else what is near."""
    holder, dot, name = subject.rpartition(".")
    if dot and (kind := _kind_at(holder)):
        fields = shape(kind).fields
        offers = [f"{holder}.{each}" for each in near(name, fields)]
        return f"; did you mean {_listed(offers)}?" if offers else f"; the fields of {holder}: {', '.join(fields)}"
    offers = list(dict.fromkeys(near(subject, subjects())))[:5]
    return f"; did you mean {_listed(offers)}?" if offers else " (such as DAT002, meeting.date or share-view)"


def _listed(names: list[str]) -> str:
    return " or ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]


def kinds() -> list[str]:
    """The kinds of objects, the root first."""
    names = [name for name, node in schema()["$defs"].items() if resolve(node).get("type") == "object"]
    return ["document", *(name for name in names if "properties" in resolve(schema()["$defs"][name]))]


def _words(subject: str) -> Iterator[str]:
    """Words of the template and of messages, and reporting verbs with the kind of outcome that they tell of."""
    holder, _, name = subject.casefold().rpartition(".")
    if name in WORDS and (not holder or name in _listable(_kind_at(holder))):
        yield f"{name}: {WORDS[name]}."
    for cue, kind in verbs.of_verb(subject):
        meaning = verbs.meanings()[kind]
        yield f"{cue} (a verb of kind {kind}): {meaning}\nRight: kind: {kind}\njco explain verbs lists all."


def _listable(kind: str) -> list[str]:
    """Names that not_stated of an object may list, though they are no fields of it: ``head`` of a party."""
    fields = shape(kind).fields if kind else {}
    found = fields["not_stated"].node.get("items", {}).get("enum", ()) if "not_stated" in fields else ()
    return [name for name in found if name not in fields]


def _shapes(subject: str) -> Iterator[str]:
    """A kind of value that is no object: who, where, a figure; and the fields that it stands in."""
    name = subject.casefold()
    node = schema()["$defs"].get(name)
    if node is None or name in kinds() or "description" not in node or "enum" in resolve(node):
        return
    used = [field_name(kind, each) for kind in kinds() for each, own in shape(kind).fields.items() if own.kind == name]
    used += [
        field_name(kind, each)
        for kind in kinds()
        for each, own in (schema()["$defs"].get(kind, schema())).get("properties", {}).items()
        if own.get("$ref", "").endswith(f"/{name}") and field_name(kind, each) not in used
    ]
    lines = [f"{name}: {node['description']}"]
    lines += [f"Fields: {', '.join(node['properties'])}"] if "properties" in node else []
    lines += [f"If it is rejected: {node['errorMessage']}"] if "errorMessage" in node else []
    yield "\n".join([*lines, f"Used for: {', '.join(used)}"] if used else lines)


def _kind_at(path: str) -> str:
    """The kind of object at a path (``meeting.place``, ``people``, ``outcomes``), or of this name; "" for none."""
    if path in kinds():
        return path
    kind = "document"
    for step in path.split("."):
        field = shape(kind).fields.get(step)
        if field is None or field.kind is None:
            return ""
        kind = field.kind
    return kind


def _fields(subject: str) -> Iterator[str]:
    """Fields of this name: ``date`` in every object, ``meeting.date`` in one. What all have in common is said once."""
    holder, dot, name = subject.rpartition(".")
    only = _kind_at(holder) if dot else ""
    holders = [kind for kind in kinds() if name in shape(kind).fields and (kind == only if dot else True)]
    if not dot and (name in WORDS or len(holders) > 1):  # what the tool writes is no field that somebody fills in
        holders = [kind for kind in holders if kind not in _written_by_the_tool()]
    alike: dict[tuple[str, str], list[str]] = {}
    for kind in holders:
        field = shape(kind).fields[name]
        begins = re.split("[.;]", str(field.node.get("description", "")))[0]
        alike.setdefault((field.level, begins), []).append(kind)
    for group in alike.values():
        yield _field(group[0], name) if len(group) == 1 else _common(group, name)
    is_known = subject in WORDS and subject in _written_by_the_tool()
    if not dot and subject in kinds() and subject != "document" and not is_known:
        node = shape(subject).node
        yield f"{subject}: {node.get('description', '')}\nFields: {', '.join(shape(subject).fields)}"


@cache
def _written_by_the_tool() -> frozenset[str]:
    """The kinds of objects that stand under ``derived`` alone."""
    found, left = {"derived"}, ["derived"]
    while left:
        for field in shape(left.pop()).fields.values():
            if field.kind is not None and field.kind in kinds() and field.kind not in found:
                found.add(field.kind)
                left.append(field.kind)
    return frozenset(found)


def _common(holders: list[str], name: str) -> str:
    """A field that several objects have, with what its list may name in each of them."""
    first, *rest = _field(holders[0], name).split("\n")
    titles = ", ".join(field_name(kind, name) for kind in holders)
    lines = [f"{titles}: {first.partition(': ')[2]}", *rest]
    described = rest[0]
    for kind in holders:
        node = shape(kind).fields[name].node
        if (own := str(node.get("description", ""))) != described:
            lines.append(f"  {field_name(kind, name)}: {own}")
        if names := node.get("items", {}).get("enum"):
            lines.append(f"  {field_name(kind, name)} may list: {', '.join(names)}")
    return "\n".join(lines)


def _field(kind: str, name: str) -> str:
    field = shape(kind).fields[name]
    level = field.level + (f" ({field.when})" if field.when else "")
    lines = [f"{field_name(kind, name)}: {level}", str(field.node.get("description", ""))]
    if shown := example(field.node, name):
        lines.append(f"Right: {shown}")
    if wrong := wrong_value(field.node):
        lines.append(f"Wrong: {name}: {wrong}")
    if terms := field.node.get("enum"):
        lines += [f"  {term}: {text}" for term, text in zip(terms, field.node["enumDescriptions"], strict=True)]
    if hint := field.node.get("errorMessage"):
        lines.append(f"If it is rejected: {hint}")
    return "\n".join(lines)


def vocabularies() -> Iterator[tuple[str, dict[str, Any]]]:
    """The vocabularies of the schema by name."""
    for name, node in schema()["$defs"].items():
        if "enumDescriptions" in node:
            yield name, node


def _terms(subject: str) -> Iterator[str]:
    for name, node in vocabularies():
        terms = dict(zip(node["enum"], node["enumDescriptions"], strict=True))
        if subject in terms:
            field = next((f for kind in kinds() for f, each in shape(kind).fields.items() if _is_of(each, node)), name)
            yield (
                f"{subject} (a term of {name}): {terms[subject]}\n"
                f"Right: {field}: {subject}\nWrong: {field}: {misspelt(subject)}\n"
                f"The other terms: {', '.join(term for term in terms if term != subject)}"
            )
    for code, text, _ in topics():
        if code == subject:
            yield f"{subject} (a topic): {text}"


def _is_of(field: Field, vocabulary: dict[str, Any]) -> bool:
    return bool(field.node.get("enumDescriptions") == vocabulary["enumDescriptions"])


def topics_in_text() -> str:
    """All topics with what each is, those of one subject below it."""
    lines = [f"{'  ' if parent else ''}{code}: {text}" for code, text, parent in topics()]
    return "\n".join(
        ("Topics: codes of topic.csv. The list is open; for what it lacks write other, and a note.", "", *lines)
    )


def subjects() -> list[str]:
    """All that can be explained: codes, names of rules, fields, terms."""
    fields = [f"{kind}.{name}" for kind in kinds() for name in shape(kind).fields]
    terms = [term for _, node in vocabularies() for term in node["enum"]]
    shapes = [name for name, node in schema()["$defs"].items() if "description" in node]
    names = [*(f.split(".")[1] for f in fields), *terms, *HELP, *WORDS, *kinds(), *shapes, *verbs.cues()]
    return ["ledger", "topics", "verbs", *RULES, *(rule.name for rule in RULES.values()), *fields, *names]
