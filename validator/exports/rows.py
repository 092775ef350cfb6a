"""A document → the rows of all tables, one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ..diagnostic import Path, pointer
from ..schema.roles import all_maps
from . import inner as resolved
from .columns import Part, Table
from .documents import documents, group_parts
from .inner import Owner, Row, Rows, inner
from .record import Keyed
from .spool import Named
from .tables import DIRECTIONS, table

_OUTCOME = re.compile(r"/outcomes/([0-9]+)(?:/|$)")


def rows(records: Iterable[Named]) -> Rows:
    """(table, row) of all documents. A row names the columns that it has; the others are blank."""
    for each in records:
        if each.record.data is not None:
            yield from _Document(each).rows()
        yield "manifest", _manifest(each)


def _manifest(each: Named) -> Row:
    record = each.record
    return {
        "file": record.file,
        "document_id": each.key or None,
        "id": record.identity.id or None,
        "revision": record.revision,
        "status": record.status,
        "exported": record.data is not None,
        "reason": record.reason,
        "why": record.why,
        "valid": record.valid,
        **{name if name == "waived" else f"{name}s": count for name, count in record.counts.items()},
        "quotes_unchecked": record.unchecked[0],
        "unchecked_why": record.unchecked[1],
    }


class _Document:
    def __init__(self, named: Named) -> None:
        self.key, self.record = named
        assert self.record.data is not None
        self.data: dict[str, Any] = self.record.data
        self.derived: dict[str, Any] = self.data["derived"]
        self.outcomes: list[dict[str, Any]] = self.data.get("outcomes") or []
        self.keyed = Keyed(self.key, self.data)
        self.keys = self.keyed.key

    def rows(self) -> Rows:
        """All rows of the document, those that others refer to first."""
        yield "documents", self.document()
        found: list[tuple[dict[str, Any], Owner, Path]] = []
        for name in all_maps():
            for id_, entry in (self.data.get(name) or {}).items():
                found.append((entry, Owner(table(name).kind, self.key, f"{self.key}#{id_}"), (name, id_)))
                yield name, self.entry(table(name), *found[-1])
        for n, outcome in enumerate(self.outcomes, 1):
            key = f"{self.key}#{n}"
            found.append((outcome, Owner("outcome", self.key, key, key), ("outcomes", n - 1)))
            yield "outcomes", {"n": n, **self.entry(table("outcomes"), *found[-1])}
        yield from self.actors()
        yield from self.evidence()
        groups = [name for name in dict(group_parts()) if name in self.data]
        found += [(self.data[name], Owner(name, self.key, self.key), (name,)) for name in groups]
        for obj, owner, path in found:
            yield from inner(obj, owner, path, self.keys)
        yield from self.facts()

    def document(self) -> Row:
        """The row of the document itself."""
        derived, counts = self.derived, self.derived["completeness"]
        cited, skipped, _ = (derived.get("coverage") or {}).get("paragraphs") or (None, None, None)
        groups = [(part.column.name, part.read(self.data.get(name) or {}, self.keys)) for name, part in group_parts()]
        return {
            "document_id": self.key,
            "id": self.data["id"],
            **dict(groups),
            **self.read(documents().parts, self.data),
            "file": self.record.file,
            "valid": self.record.valid,
            "waived": self.record.counts["waived"],
            **{name: value for name, value in derived.items() if not isinstance(value, dict | list)},
            "paragraphs_cited": cited,
            "paragraphs_skipped": skipped,
            "required_filled": counts["required"][0],
            "required_total": counts["required"][1],
            "recommended_filled": counts["recommended"][0],
            "recommended_not_stated": counts["recommended"][1],
            "recommended_total": counts["recommended"][2],
        }

    def read(self, parts: Iterable[Part], obj: dict[str, Any]) -> Row:
        """What an object has in these columns."""
        return {part.column.name: part.read(obj, self.keys) for part in parts}

    def entry(self, own: Table, obj: dict[str, Any], owner: Owner, path: Path) -> Row:
        """The row of an object that has one of its own; ``path`` ends in its id, or in its place in a list."""
        row = {own.key: owner.key, "document_id": self.key, "path": pointer(path), **self.read(own.parts, obj)}
        if own.has("side"):
            row |= resolved.side(str(path[-1]), self.keys, self.record.sides)
        return row if isinstance(path[-1], int) else {**row, "id": path[-1]}

    def actors(self) -> Rows:
        """Who did each outcome, and to whom."""
        for place, outcome in enumerate(self.outcomes, 1):
            for direction in DIRECTIONS:
                for n, row in enumerate(self.named(outcome.get(direction) or ()), 1):
                    key = f"{self.key}#{place}"
                    own = {"actor_id": f"{key}/{direction}/{n}", "document_id": self.key, "outcome_id": key}
                    inferred = direction in (outcome.get("inferred") or ())
                    yield "actors", {**own, "direction": direction, "n": n, "inferred": inferred, **row}

    def named(self, listed: Iterable[str]) -> Iterator[Row]:
        """A row for each actor that is listed, and for each side that one stands for."""
        for actor in listed:
            for row in resolved.actors(self.data, actor, self.keys, self.record.sides):
                yield {"actor": actor, **row}

    def evidence(self) -> Rows:
        """Where each value stands in a stored text."""
        release = self.data["release"]
        files = {each["lang"]: each.get("file") for each in release.get("versions") or ()}
        for path, entry in self.keyed.evidence.items():
            lang, colon, _ = str(entry.get("para", "")).rpartition(":")
            yield (
                "evidence",
                {
                    **self.at(path, "evidence_id"),
                    "kind": "quote",  # what jco wrote before it traced facts does not say it
                    **entry,
                    "para": str(entry["para"]) if "para" in entry else None,
                    "lang": lang or None,
                    "text_file": files.get(lang) if colon else release.get("file"),
                },
            )

    def at(self, path: str, key: str) -> Row:
        """What each row on one value begins with."""
        match = _OUTCOME.match(path)
        outcome = f"{self.key}#{int(match[1]) + 1}" if match else None
        return {key: f"{self.key}#{path}", "document_id": self.key, "outcome_id": outcome, "path": path}

    def facts(self) -> Rows:
        """The ledger."""
        for path, field, role, value, state, why, prints in self.record.facts:
            assert path is not None
            own = {"field": field, "role": role, "value": value, "state": state, "why": why, "prints": prints}
            yield "facts", {**self.at(path, "fact_id"), **own, "evidence_id": self.keys("evidence", path)}
