"""Fields in the order of the schema, with their comments; ids and lists as they are."""

from __future__ import annotations

import unicodedata

from ...schema import Field, shape
from ...source.tree import Block, Entry, Written


def in_order(document: Written) -> bool:
    """Put the fields of all objects in order; whether any changed its place.

    What stands above the first key is the head of the document, up to its last blank line, and stays there.
    """
    head = document.head
    cut = len(head) - head[::-1].index("") if "" in head else len(head)
    first = document.root.entries[0] if document.root.entries else None
    if first is not None:
        first.leading = head[cut:] + first.leading
        document.head[:] = head[:cut]
    has_moved = _object(document.root, "document")
    after = document.root.entries[0] if document.root.entries else None
    if after is not first and after is not None and any(after.leading) and head and head[-1]:
        head.append("")  # else the comment of the field would become a part of the head
    return has_moved


def _object(block: Block, kind: str) -> bool:
    fields = shape(kind).fields
    names = list(fields)
    groups: list[list[Entry]] = []
    ranks: list[int] = []
    for entry in block.entries:
        name = _name(entry)
        if name in fields or not groups:
            groups.append([entry])
            ranks.append(names.index(name) if name in fields else -1)
        else:
            # A key of one's own, or one that is misspelt, stays under the field that it was written under.
            groups[-1].append(entry)
    order = sorted(range(len(groups)), key=ranks.__getitem__)
    block.entries = [entry for index in order for entry in groups[index]]
    if order != sorted(order):
        for entry in block.entries:
            # Blank lines that parted the fields in another order part nothing any more.
            entry.leading = entry.leading if any(entry.leading) else []
    moved = [_field(entry, fields[name]) for entry in block.entries if (name := _name(entry)) in fields]
    return order != sorted(order) or any(moved)


def _field(entry: Entry, field: Field) -> bool:
    if not isinstance(entry.value, Block) or field.kind is None:
        return False
    kind = field.kind
    if not entry.value.is_list and not field.is_map:
        return _object(entry.value, kind)
    inner = [each.value for each in entry.value.entries]
    moved = [_object(each, kind) for each in inner if isinstance(each, Block) and not each.is_list]
    return any(moved)


def _name(entry: Entry) -> str:
    return unicodedata.normalize("NFC", entry.key.value) if entry.key is not None else ""
