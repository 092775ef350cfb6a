"""``jsonld``: all documents as one graph, with a context for each type of object: https://www.w3.org/TR/json-ld11/."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from ...document.facts import RESERVED
from ...schema import Field, Shape, schema, shape
from ...schema.roles import DATES, all_maps, kinds
from ...system.staged import Staged
from ..form import Form
from ..record import Keyed
from ..spool import Named

TERMS = schema()["$id"].rpartition("/")[0] + "/terms#"
BASE = schema()["$id"].partition("/jco/")[0] + "/jco/documents/"
"""What the ids of documents are relative to: a placeholder, as the address of the schema is."""
_PREFIXES = {
    "akn": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0#",
    "dcterms": "http://purl.org/dc/terms/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "fhir": "http://hl7.org/fhir/",
    "iati": "https://iatistandard.org/en/iati-standard/203/",
    "oa": "http://www.w3.org/ns/oa#",
    "ocds": "https://standard.open-contracting.org/1.1/en/schema#",
    "plover": "https://github.com/openeventdata/PLOVER#",
    "popolo": "http://www.popoloproject.com/schemas/",
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "tei": "http://www.tei-c.org/ns/1.0#",
    "x": TERMS,
}
_NAMING = ("actor", "party", "reference", "answer")
"""The roles of fields that name other objects."""
_SELECTOR = ["oa:TextQuoteSelector", "oa:TextPositionSelector"]
_EVIDENCE = "evidence"


def write(records: Iterable[Named], path: str, staged: Staged, _: Form) -> None:
    """Write all documents, one a line."""
    file = staged.file(path)
    file.write(f'{{"@context": {json.dumps(context(), indent=1)},\n"@graph": ['.encode())
    between = "\n"
    for key, record in records:
        if record.data is not None:
            line = json.dumps(node(key, record.data), ensure_ascii=False, allow_nan=False)
            file.write(f"{between}{line}".encode("utf-8", "backslashreplace"))
            between = ",\n"
    file.write(b"\n]}\n")


@cache
def context() -> dict[str, Any]:
    """What each term means: the terms that the schema borrows, and for the others those of the format."""
    terms = {_type(own): _terms(own) for own in map(shape, kinds())}
    terms[_type(shape("document"))][_EVIDENCE] = {"@id": "x:evidence", "@container": "@list", "@context": _anchor()}
    types = {name: {"@id": f"x:{name}", "@context": own} for name, own in terms.items()}
    return {"@version": 1.1, "@base": BASE, **_PREFIXES, **types}


def _type(own: Shape) -> str:
    return "".join(word.capitalize() for word in own.kind.replace("_", "-").split("-"))


def _terms(own: Shape) -> dict[str, Any]:
    """Of the fields of an object that borrow one term only one has it, or nobody could tell them apart."""
    fields = [field for field in own.fields.values() if field.role != "derived"]
    taken: dict[str, str] = {}
    for field in sorted(fields, key=lambda field: field.role != "own-words"):
        taken.setdefault(str(field.node.get("x-term", "")), field.name)
    return {field.name: _term(field, taken) for field in fields}


def _term(field: Field, taken: dict[str, str]) -> dict[str, Any]:
    term = str(field.node.get("x-term", ""))
    found: dict[str, Any] = {"@id": term if term and taken[term] == field.name else f"x:{field.name}"}
    if field.role in DATES:
        found["@type"] = "edtf:EDTF"
    elif field.role in _NAMING:
        found["@type"] = "@id"
    if field.is_list or field.takes_one:
        found["@container"] = "@set" if field.role in (*_NAMING, "topic") else "@list"
    return found


def _anchor() -> dict[str, Any]:
    return {name: f"oa:{name}" if name in _OF_OA else f"x:{name}" for name in shape("anchor").fields}


_OF_OA = frozenset(("exact", "prefix", "suffix", "start", "end"))


def node(key: str, data: dict[str, Any]) -> dict[str, Any]:
    """A document as JSON-LD: each object has its type, each entry and outcome its id, and what names one has that id.

    Keys of the annotator's own (x-) are left out: nobody knows what they mean.
    """
    keyed = Keyed(key, data)
    found = {"@id": key, **_object(data, shape("document"), keyed)}
    entries = data["derived"].get(_EVIDENCE) or ()
    if entries:
        found[_EVIDENCE] = [{"@id": f"{key}#{each['path']}", "@type": _SELECTOR, **each} for each in entries]
    return found


def _object(obj: dict[str, Any], own: Shape, keyed: Keyed) -> dict[str, Any]:
    found: dict[str, Any] = {"@type": _type(own)}
    for name, field in own.fields.items():
        if name in obj and field.role != "derived":
            found[name] = _value(obj[name], field, keyed)
    return found


def _value(value: Any, field: Field, keyed: Keyed) -> Any:
    if field.kind is None:
        return list(_named(value, keyed)) if field.role in _NAMING else value
    own = shape(field.kind)
    if field.is_map:
        return [{"@id": f"{keyed.document}#{id_}", **_object(each, own, keyed)} for id_, each in value.items()]
    if field.name == "outcomes":
        return [{"@id": f"{keyed.document}#{n}", **_object(each, own, keyed)} for n, each in enumerate(value, 1)]
    return [_object(each, own, keyed) for each in value] if isinstance(value, list) else _object(value, own, keyed)


def _named(value: Any, keyed: Keyed) -> Iterator[str]:
    """The ids of what is named; what is not declared has none, and an id of its own in the document."""
    for each in value if isinstance(value, list) else (value,):
        tables = (*all_maps(), "outcomes")
        known = (found for table in tables if (found := keyed.key(table, each)) is not None)
        yield f"x:{each}" if each in RESERVED else next(known, f"{keyed.document}#{each}")
