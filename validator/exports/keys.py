"""The keys of the rows of one document: ``DOCUMENT#ID`` of an entry, ``DOCUMENT#N`` of an outcome."""

from __future__ import annotations

from typing import Any


class Keyed:
    """A document and what is in it, by the ids that it gives."""

    def __init__(self, document: str, data: dict[str, Any]) -> None:
        self.document = document
        self._data = data
        self._outcomes: dict[str, int] = {}
        for n, outcome in enumerate(data.get("outcomes") or (), 1):
            if "id" in outcome:
                self._outcomes.setdefault(outcome["id"], n)
        self.evidence = {each["path"]: each for each in data["derived"].get("evidence") or ()}

    def key(self, table: str, id_: str) -> str | None:
        """The key of what has this id (of evidence: this path) in a table; None where nothing has."""
        if table == "outcomes":
            return f"{self.document}#{self._outcomes[id_]}" if id_ in self._outcomes else None
        entries = self.evidence if table == "evidence" else self._data.get(table) or ()
        return f"{self.document}#{id_}" if id_ in entries else None
