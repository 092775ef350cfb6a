"""A key, a term, an id with a slip of the pen, where one is near."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ...catalogue import RULES
from ...diagnostic import Diagnostic, Edit, Fix, Path
from ...document import countries
from ...document.facts import Facts, attempt
from ...document.forms import Form, of_field
from ...document.places import as_meant
from ...report.pipeline import Report
from ...schema import resolve, schema, shape
from ...schema.roles import id_maps
from ...source import Document
from .edits import Mend, at, lines_of, of_key, of_value, path_of
from .slips import is_slip, is_slip_of_name, is_written_for

CODES = frozenset("SCH002 SCH003 SCH004 SCH005 REF002 REF003 REF004 REF010 OUT007 PTY003 PTY010 WAV003".split())
_IDS = frozenset("REF002 REF003 REF004 REF010 PTY010".split())
_MOST_OTHERS = 20  # fields of an object that are none: with more of them they are not slips of the pen


def mend(found: Diagnostic, report: Report) -> Mend | None:
    """The fix of a finding about a word that is none, if there is one."""
    document = report.document
    path = path_of(found, document)
    code = found.rule.code
    if code == "SCH002":
        return _of_key(path, report)
    value = at(document.data, path)
    if not isinstance(value, str) or report.facts is None:
        return None
    place = as_meant(path, document)
    if code in ("SCH003", "SCH005"):
        return _of_form(path, value, _rewritten(place, value, report.facts), document)
    meant = _nearest(value, _terms(code, place, report.facts))
    edit = of_value(document, path, meant) if meant is not None else None
    if meant is None or edit is None:
        return None
    return Mend(
        Fix(f"write '{meant}' for '{value}'", _is_sure(code, place, value, meant, report.facts), (edit,)), (path,)
    )


def _of_form(path: Path, value: str, form: Form | None, document: Document) -> Mend | None:
    span = document.layout.spans.get(path)
    if form is None or span is None:
        return None
    source = lines_of(document.text).slice(span.value)
    # A date keeps its quotes, if it has any; a number stands without them.
    is_plain = source[:1].isalnum() or (isinstance(form.value, int) and source[:1] in ("'", '"'))
    edit = Edit(span.value, str(form.value)) if is_plain else of_value(document, path, form.value)
    return Mend(Fix(f"write '{form.value}' for '{value}'", form.is_sure, (edit,)), (path,)) if edit else None


def node_at(path: Path) -> dict[str, Any]:
    """The part of the schema that a path as written leads to: without the index where one value stands for a list."""
    node: dict[str, Any] = shape("document").node
    for step in path:
        if "items" in node and "properties" not in node:
            node = resolve(node["items"])
            if isinstance(step, int):
                continue
        entry = node.get("additionalProperties")
        node = resolve(entry) if isinstance(entry, dict) else resolve(node.get("properties", {}).get(step, {}))
    return node


def _of_key(path: Path, report: Report) -> Mend | None:
    name, parent = str(path[-1]), path[:-1]
    node = node_at(as_meant(parent, report.document))
    if "items" in node and "properties" not in node:
        node = resolve(node["items"])
    fields = list(node.get("properties", {}))
    # In city:Suva the value is a part of the key.
    meant = _nearest(name, fields) if ":" not in name else None
    edit = of_key(report.document, path, meant) if meant is not None else None
    if meant is None or edit is None or _is_wanted_twice(name, meant, at(report.document.data, parent), fields):
        return None
    fix = Fix(f"rename '{name}' to '{meant}'", is_slip(name, meant), (edit,))
    return Mend(fix, (path, (*parent, meant)))


def _is_wanted_twice(name: str, meant: str, given: Any, fields: list[str]) -> bool:
    """Whether the field is there already, or another key of the object is near to it too: nobody knows which it is."""
    if not isinstance(given, dict) or meant in given:
        return True
    others = [str(key) for key in given if key not in fields and key != name]
    return len(others) > _MOST_OTHERS or any(_nearest(other, fields) == meant for other in others)


def _terms(code: str, path: Path, facts: Facts) -> Iterable[str]:
    """The words that could be meant at a place."""
    if code == "SCH004":
        node = node_at(path)
        node = resolve(node["items"]) if "items" in node else node
        return [term for term in node.get("enum", ()) if isinstance(term, str)]
    if code == "OUT007":
        return list(schema()["$defs"]["topic_code"]["examples"])
    if code == "WAV003":
        return list(RULES)
    if code == "REF003" and path[-1] == "re":
        return sorted(facts.outcome_ids)
    tables = {
        "REF002": ("parties", "people"),
        "REF003": id_maps(),
        "REF010": ("agreements",),
    }.get(code, ("parties",))
    names = list(facts.names(*tables))
    if code == "REF002":
        names += ["all", "committee", "release"]
    return [name for name in names if countries.is_country(name)] if code == "PTY003" else names


def _nearest(word: str, terms: Iterable[str]) -> str | None:
    from ...schema.near import nearest

    return nearest(word, dict.fromkeys(terms))


def _is_sure(code: str, path: Path, word: str, meant: str, facts: Facts) -> bool:
    """Whether a slip is all that it can be. Names differ by one letter, or a number, from those of others."""
    if code in _IDS:
        names = _terms(code, path, facts)
        return _same_digits(word, meant) and not countries.is_country(word) and is_slip_of_name(word, meant, names)
    if code in ("PTY003", "WAV003"):
        return is_written_for(word, meant)
    return is_slip(word, meant, is_verb=path[:1] == ("outcomes",) and path[-1] == "kind")


def _same_digits(word: str, meant: str) -> bool:
    return re.findall(r"[0-9]+", word) == re.findall(r"[0-9]+", meant)


def _rewritten(path: Path, value: str, facts: Facts) -> Form | None:
    """A refused value in the form that its field takes: a date or a number as printed, a code in small letters."""
    role = node_at(path).get("x-role")
    if role == "country" and countries.is_country(value.upper()):
        return Form(value.upper(), is_sure=True)
    lang = attempt(lambda: facts.release.get("lang"))
    return of_field(value, path, role, lang if isinstance(lang, str) else "")
