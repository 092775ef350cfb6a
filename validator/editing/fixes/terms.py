"""A key, a term, an id with a slip of the pen, where one is near."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ...diagnostic import Diagnostic, Edit, Fix, Path
from ...document import countries
from ...document.content import peek
from ...document.facts import RESERVED, Facts
from ...document.forms import Form, named_in, of_field
from ...document.geography import code_meant, languages_in
from ...document.places import as_meant
from ...report.report import Report
from ...schema import resolve
from ...schema.roles import id_maps
from ...schema.values import node_at
from ...source import Document
from .edits import Proposal, of_key, of_value
from .slips import is_slip, is_slip_of_name, is_written_for

CODES = frozenset("SCH002 SCH003 SCH004 SCH005 REF002 REF003 REF004 REF010 OUT007 PTY002 PTY003 PTY010 WAV003".split())
_IDS = frozenset("REF002 REF003 REF004 REF010 PTY010".split())
_MOST_OTHERS = 20  # fields of an object that are none: with more of them they are not slips of the pen


def propose(found: Diagnostic, report: Report) -> Proposal | None:
    """The fix of a finding about a word that is none, if there is one."""
    document = report.document
    path = found.path
    code = found.rule.code
    if code == "SCH002":
        return _of_key(found, report)
    if code == "PTY002" or (code == "SCH005" and found.on == "key"):
        return _of_party(found, report)
    value = document.at(path)
    if not isinstance(value, str) or report.facts is None:
        return None
    place = as_meant(path, document)
    if code in ("SCH003", "SCH005"):
        return _of_form(path, value, _rewritten(place, value, report.facts), document)
    meant = _suggested(found, value, report.facts)
    edit = of_value(document, path, meant) if meant is not None else None
    if meant is None or edit is None:
        return None
    what = f"write '{meant}' without the blank" if value.strip() == meant else f"write '{meant}' for '{value}'"
    return Proposal(Fix(what, _is_sure(code, place, value, meant, report.facts), (edit,)), (path,))


def _of_form(path: Path, value: str, form: Form | None, document: Document) -> Proposal | None:
    span = document.layout.get(path)
    if form is None or span is None:
        return None
    source = document.layout.lines.slice(span.value)
    # A date keeps its quotes, if it has any; a number stands without them.
    is_plain = source[:1].isalnum() or (isinstance(form.value, int) and source[:1] in ("'", '"'))
    edit = Edit(span.value, str(form.value)) if is_plain else of_value(document, path, form.value)
    return Proposal(Fix(f"write '{form.value}' for '{value}'", form.is_sure, (edit,)), (path,)) if edit else None


def _of_party(found: Diagnostic, report: Report) -> Proposal | None:
    """The id of a party, ``NO``, ``norway``, by the code of its country, here and where it is named."""
    path, document = found.path, report.document
    name, of_name = str(path[-1]), peek(document.data, "parties", path[-1], "name")
    meant, is_sure = code_meant(name, of_name if isinstance(of_name, str) else None, languages_in(document.data))
    if path[:1] != ("parties",) or not meant or meant in (document.at(("parties",)) or ()):
        return None
    named = [place for place, value in _texts(document.data, ()) if value == name and _names_party(place, document)]
    edits = [of_key(document, path, meant), *(of_value(document, place, meant) for place in named)]
    if not all(edits):
        return None
    fix = Fix(f"write '{meant}' for '{name}'", is_sure, tuple(edit for edit in edits if edit))
    return Proposal(fix, (path, (*path[:-1], meant), *named))


def _names_party(path: Path, document: Document) -> bool:
    return node_at(as_meant(path, document)).get("x-role") in ("actor", "party")


def _texts(node: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """Each text of plain data, with its path."""
    if isinstance(node, str):
        yield path, node
    steps = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for step, value in steps:
        yield from _texts(value, (*path, step))


def _suggested(found: Diagnostic, value: str, facts: Facts) -> str | None:
    """The one word that may be meant; None where there are several, or none that this document names."""
    is_of_any_country = found.rule.code in ("PTY003", "PTY010") and not countries.code_for(value)
    meant = found.suggestions if not is_of_any_country else set(found.suggestions).intersection(facts.names("parties"))
    return next(iter(meant)) if len(found.suggestions) == len(meant) == 1 else None


def _of_key(found: Diagnostic, report: Report) -> Proposal | None:
    path = found.path
    name, parent = str(path[-1]), path[:-1]
    node = node_at(as_meant(parent, report.document))
    if "items" in node and "properties" not in node:
        node = resolve(node["items"])
    fields = list(node.get("properties", {}))
    # In city:Suva the value is a part of the key.
    meant = found.suggestions[0] if ":" not in name and len(found.suggestions) == 1 else None
    edit = of_key(report.document, path, meant) if meant is not None else None
    if meant is None or edit is None or _is_wanted_twice(name, meant, report.document.at(parent), fields):
        return None
    fix = Fix(f"rename '{name}' to '{meant}'", is_slip(name, meant), (edit,))
    return Proposal(fix, (path, (*parent, meant)))


def _is_wanted_twice(name: str, meant: str, given: Any, fields: list[str]) -> bool:
    """Whether the field is there already, or another key of the object is near to it too: nobody knows which it is."""
    if not isinstance(given, dict) or meant in given:
        return True
    others = [str(key) for key in given if key not in fields and key != name]
    return len(others) > _MOST_OTHERS or any(_nearest(other, fields) == meant for other in others)


def _ids(code: str, path: Path, facts: Facts) -> list[str]:
    """The ids that can stand at a place."""
    if code == "REF003" and path[-1] == "re":
        return list(facts.outcome_ids)
    of_refs = ("agreements", "projects") if path[:1] == ("events",) else id_maps()
    tables = {"REF002": ("parties", "people"), "REF003": of_refs, "REF010": ("agreements",)}.get(code, ("parties",))
    return [*facts.names(*tables), *(sorted(RESERVED) if code == "REF002" else ())]


def _nearest(word: str, terms: Iterable[str]) -> str | None:
    from ...schema.near import nearest

    return nearest(word, dict.fromkeys(terms))


def _is_sure(code: str, path: Path, word: str, meant: str, facts: Facts) -> bool:
    """Whether a slip is all that it can be. Names differ by one letter, or a number, from those of others."""
    if word.strip() == meant:
        return True
    if code in _IDS:
        names = _ids(code, path, facts)
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
    if role == "country" and (code := countries.code_for(value)):
        return Form(code, is_sure=code in facts.names("parties"))
    lang = peek(facts.data, "release", "lang")
    return of_field(value, path, role, lang if isinstance(lang, str) else "", facts.once(named_in))
