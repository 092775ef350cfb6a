"""Plain data, and what was refused of it → the content that rules read: lists made of one value, years as text."""

from __future__ import annotations

from typing import Any

from ..diagnostic import Finding, Path, spoken
from ..schema import Field, Refused, shape
from ..schema.refusal import repeated
from .content import SHUT, Content, Node, PartialList, View


def build(data: dict[str, Any], refused: Refused) -> Content:
    """The content of plain data without blanks, with what ``refused`` names left out and shut."""
    content = Content(data, refused.misspelt)
    content.is_whole = not refused
    builder = _Builder(content, refused)
    content.data = builder.object(data, "document", ())
    return content


class _Builder:
    def __init__(self, content: Content, refused: Refused) -> None:
        self.content = content
        self.refused = refused
        self.shut: dict[Path, set[Any]] = {}
        for path in refused.values:
            self.shut.setdefault(path[:-1], set()).add(path[-1] if path else None)
        self.open = {path[:-1] for path in refused.keys}
        # Where one object stands for a list: how deep. What was refused in it has no index in its path.
        self.alone: int | None = None

    def written(self, path: Path) -> Path:
        """The path as written, without the index 0 of an object that stands for a list."""
        return path if self.alone is None else path[: self.alone] + path[self.alone + 1 :]

    def object(self, raw: dict[str, Any], kind: str, path: Path) -> Any:
        fields = shape(kind).fields
        found: dict[str, Any] = {}
        nodes = self.content.nodes.setdefault(kind, [])
        place = len(nodes)
        nodes.append(Node(path, found))
        written = self.written(path)
        shut, is_open = self.shut.get(written, set()), written in self.open
        for key, value in raw.items():
            if key in shut or (is_open and (*written, key) in self.refused.keys):
                continue
            field = fields.get(key)
            if field is None:
                self.content.extensions.append((*path, key))
                found[key] = value
            elif type(value) is str and not (field.takes_one or field.is_year or field.is_number):
                found[key] = value  # most values
            else:
                found[key] = self.value(value, field, (*path, key))
        later = self.shut.get(written, set())
        if later:
            view = View({key: value for key, value in found.items() if key not in later}, set(later))
            nodes[place] = Node(path, view)
            return view
        return found

    def value(self, value: Any, field: Field, path: Path) -> Any:
        if isinstance(value, list):
            return self.items(value, field, path)
        if field.kind is None:
            found = _scalar(value, field) if field.is_year or field.is_number else value
            return [found] if field.takes_one else found
        if field.is_map:
            return self.map(value, field.kind, path)
        if not field.takes_one:
            return self.object(value, field.kind, path)
        self.alone = len(path)
        one = self.object(value, field.kind, (*path, 0))
        self.alone = None
        return [one]

    def map(self, value: dict[str, Any], kind: str, path: Path) -> Any:
        shut = self.shut.get(path, set())
        is_open = path in self.open
        found = {}
        for key, item in value.items():
            if key not in shut and not (is_open and (*path, key) in self.refused.keys):
                found[key] = self.object(item, kind, (*path, key))
        return View(found, shut, True, is_open) if shut or is_open else found

    def items(self, value: list[Any], field: Field, path: Path) -> list[Any]:
        shut = self.shut.get(self.written(path), set())
        if field.kind is None and not shut:
            found = [_scalar(item, field) for item in value] if field.is_year or field.is_number else list(value)
        else:
            found = self.entries(value, field, path, shut)
        if field.takes_one and (twice := _repeated(found)) is not None:
            self.refuse_repeated(path, twice)
        return PartialList(found) if shut else found

    def entries(self, value: list[Any], field: Field, path: Path, shut: set[Any]) -> list[Any]:
        found: list[Any] = []
        for index, item in enumerate(value):
            if index in shut:
                found.append(SHUT)
            else:
                found.append(self.object(item, field.kind, (*path, index)) if field.kind else _scalar(item, field))
        return found

    def refuse_repeated(self, path: Path, item: Any) -> None:
        """Equal entries that the schema does not see as equal: 4 and '4', or two equal figures."""
        shown = f"'{item}'" if not isinstance(item, dict) else "the same entry"
        message = f"{spoken(path)}: the list holds {shown} twice"
        self.content.faults.append(Finding("SCH006", path, message, "delete one of the two"))
        self.content.is_whole = False
        self.shut.setdefault(path[:-1], set()).add(path[-1])


def _repeated(items: list[Any]) -> Any:
    """The first entry that is there twice, of those that can be read."""
    if len(items) < 2:
        return None
    twice = repeated([item for item in items if _is_whole(item)])
    return twice[1] if twice is not None else None


def _is_whole(value: Any) -> bool:
    """Whether nothing that was refused stands in it, however deep."""
    if isinstance(value, View | PartialList) or value is SHUT:
        return False
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return all(map(_is_whole, inner))


def _scalar(value: Any, field: Field) -> Any:
    if field.is_year and isinstance(value, int):
        return str(value)
    if field.is_number and isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    return value
