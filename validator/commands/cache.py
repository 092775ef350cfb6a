"""``jco cache``: where results are kept from run to run, and how large they are; with ``--clear`` they are deleted."""

from __future__ import annotations

from ..system import cache, streams
from ..system.printable import visible

_UNITS = ("bytes", "KB", "MB")


def run(*, clears: bool) -> int:
    """Print the place and the size of the cache, or delete it."""
    place = cache.place()
    if not place:
        streams.out("there is no cache: JCO_NO_CACHE is set, or there is no folder for it\n")
        return 0
    name = visible(place)
    if clears:
        size = _in_words(cache.clear())
        streams.out(f"{name}: deleted, {size}\n")
    else:
        streams.out(f"{name}: {_in_words(cache.size())}\n")
    return 0


def _in_words(size: float) -> str:
    unit = 0
    while size >= 1000 and unit < len(_UNITS) - 1:
        size, unit = size / 1000, unit + 1
    return f"{size:.0f} {_UNITS[unit]}" if unit == 0 else f"{size:.1f} {_UNITS[unit]}"
