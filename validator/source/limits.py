"""How much one document may hold, so that no file can exhaust time or memory."""

from __future__ import annotations

from ..tuples import NamedTuple

MOST_BYTES = 16 * 1024 * 1024


class Limits(NamedTuple):
    """Bounds on one document; of thousands of public YAML files only recorded network traffic reaches them."""

    bytes: int = 1024 * 1024
    depth: int = 64
    nodes: int = 100_000
    characters: int = 4 * 1024 * 1024
    aliases: int = 100
    scalar: int = 256 * 1024
    key: int = 128
    number: int = 64


class Fields(NamedTuple):
    """What the reader has to know of fields, which the schema says and its caller brings (``schema.roles.as_read``).

    ``texts``: the names of those for free text. ``sums``: (holder, name) of numbers that may be written in any form.
    ``maps``: the fields of the document whose entries stand by their ids.
    ``names``: those of all fields, words of which nothing is to be said where they stand as plain keys.
    """

    texts: frozenset[str] = frozenset()
    sums: frozenset[tuple[str, str]] = frozenset()
    maps: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
