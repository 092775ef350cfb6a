"""What changed between two annotations of a document, in the words of the domain.

Entries of maps are distinguished by their ids, outcomes by what they say: a list that grew at its beginning has one new
outcome, not a changed one at every place.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, Literal

from ..diagnostic import Path, pointer, spoken
from ..schema.roles import id_maps, keys, tables
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .edtf import MONTHS

_DAY = lazy(r"([0-9]{4}-(0[1-9]|1[0-2]))-([0-9]{2})")
_NAMES = {"people": "person", "parties": "party"}
_NEVER = ("derived", "format")
_PRINTED = "text"  # of a sum


class Change(NamedTuple):
    """One value or entry that was added, removed or changed; ``before`` and ``after`` are plain data.

    ``path``: in the new document, of what was removed in the old one. ``label``: what the entry around it is, if it is
    one of many: ``agree by all: Open a shipping line``.
    """

    kind: Literal["added", "removed", "changed"]
    path: Path
    before: Any
    after: Any
    label: str = ""

    @property
    def pointer(self) -> str:
        """The JSON Pointer of the path."""
        return pointer(self.path)

    @property
    def place(self) -> str:
        """The path as the annotator says it."""
        return spoken(self.path)


def changes(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """The changes from one document to another, in the order of the new one."""
    return list(_objects((), old, new, ""))


def _objects(path: Path, old: dict[str, Any], new: dict[str, Any], label: str) -> Iterator[Change]:
    for key in [*new, *(key for key in old if key not in new)]:
        if not path and key in _NEVER:
            continue
        place = (*path, key)
        if key not in old or key not in new:
            yield from _one_sided(place, old.get(key), new.get(key), label)
        else:
            yield from _values(place, old[key], new[key], label)


def _one_sided(place: Path, old: Any, new: Any, label: str) -> Iterator[Change]:
    """A whole map, or list of outcomes, that one of the two lacks is told entry by entry."""
    given = new if old is None else old
    if len(place) == 1 and (isinstance(given, dict) and place[0] in id_maps()):
        empty: dict[str, Any] = {}
        yield from _objects(place, old or empty, new or empty, label)
    elif place == ("outcomes",) and isinstance(given, list):
        yield from _lists(place, old or [], new or [], label)
    else:
        label = label or _label(given)
        yield Change("added" if old is None else "removed", place, old, new, label)


def _values(path: Path, old: Any, new: Any, label: str) -> Iterator[Change]:
    if isinstance(old, dict) and isinstance(new, dict):
        yield from _objects(path, old, new, label or _label(new))
    elif isinstance(old, list) and isinstance(new, list) and any(isinstance(each, dict) for each in (*old, *new)):
        yield from _lists(path, old, new, label)
    elif old != new or type(old) is not type(new):
        yield Change("changed", path, old, new, label)


def _lists(path: Path, old: list[Any], new: list[Any], label: str) -> Iterator[Change]:
    pairs = dict(_pairs(path, old, new))
    changed = _exchanged(path, pairs, old, new)
    matched = {*pairs.values(), *changed.values()}
    for index, entry in enumerate(new):
        if index in changed:
            yield Change("changed", (*path, index), old[changed[index]], entry, label or _label(entry))
        elif index in pairs:
            yield from _values((*path, index), old[pairs[index]], entry, label or _label(entry))
        else:
            yield Change("added", (*path, index), None, entry, label or _label(entry))
    for index, entry in enumerate(old):
        if index not in matched:
            yield Change("removed", (*path, index), entry, None, label or _label(entry))
    here = [pairs[index] for index in sorted(pairs)]
    if path == ("outcomes",) and here != sorted(here):  # which is the order of the release
        before, after = ([_label(old[index]) for index in order] for order in (sorted(here), here))
        yield Change("changed", path, before, after, label)


def _exchanged(path: Path, pairs: dict[int, int], old: list[Any], new: list[Any]) -> dict[int, int]:
    """The sums that have another text now, as many new as gone: index in the new list → in the old one."""
    here = [index for index in range(len(new)) if index not in pairs]
    gone = [index for index in range(len(old)) if index not in pairs.values()]
    is_sums = bool(here) and len(here) == len(gone) and keys().get(str(path[-1])) == _PRINTED
    return dict(zip(here, gone, strict=True)) if is_sums else {}


def _pairs(path: Path, old: list[Any], new: list[Any]) -> Iterator[tuple[int, int]]:
    """(index in the new list, index in the old one) of what is the same entry: the surest ones first."""
    name = str(path[-1])
    likenesses = [_same_outcome, _same_words, _same_place] if name == "outcomes" else [_told_by(name)]
    free, here = dict.fromkeys(range(len(old))), list(range(len(new)))
    if not all(isinstance(entry, dict) for entry in (*old, *new)):
        likenesses = []
    for signs in [_equal, *likenesses]:
        bearers: dict[Any, deque[int]] = {}
        for index in free:
            for sign in signs(old[index]):
                bearers.setdefault(sign, deque()).append(index)
        left = []
        for index in here:
            found = min((at for sign in signs(new[index]) if (at := _first(bearers.get(sign), free)) >= 0), default=-1)
            if found < 0:
                left.append(index)
            else:
                del free[found]
                yield index, found
        here = left


def _first(bearers: deque[int] | None, free: dict[int, None]) -> int:
    """The first of the entries that is still free; -1 for none."""
    while bearers and bearers[0] not in free:
        bearers.popleft()
    return bearers[0] if bearers else -1


def _frozen(value: Any) -> Any:
    """A value that can be a key: equal to that of another value where the two are equal."""
    if isinstance(value, dict):
        return frozenset((key, _frozen(each)) for key, each in value.items())
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


# Each gives the signs by which an entry is known: two entries that share one are the same.


def _equal(entry: Any) -> list[Any]:
    return [_frozen(entry)]


def _same_outcome(entry: Any) -> list[Any]:
    """The same id, or the same content said by the same actor."""
    if entry.get("id") is not None:
        return [("id", _frozen(entry["id"]))]
    return [("what", _frozen(entry["what"]), _frozen(entry.get("by")))] if entry.get("what") is not None else []


def _same_words(entry: Any) -> list[Any]:
    """The same quote, or the same content."""
    return [(field, _frozen(entry[field])) for field in ("quote", "what") if entry.get(field) is not None]


def _same_place(entry: Any) -> list[Any]:
    """The same kind of act of the same actor in the same paragraph."""
    return [(_frozen(entry.get("kind")), _frozen(entry.get("by")), _frozen(entry.get("para")))]


def _told_by(name: str) -> Callable[[Any], list[Any]]:
    field = keys().get(name, "")
    return lambda entry: [_frozen(entry[field])] if entry.get(field) is not None else []


def _label(entry: Any) -> str:
    """What an entry of a map or list is, in a few words."""
    if not isinstance(entry, dict):
        return ""
    if "what" in entry and "kind" in entry:
        by = entry.get("by")
        actors = ", ".join(map(str, by)) if isinstance(by, list) else ""
        return f"{entry['kind']}{f' by {actors}' if actors else ''}: {entry['what']}"
    return str(entry.get("name") or "")


def title(data: dict[str, Any]) -> str:
    """Which session a document reports: ``Korea-Mongolia Joint Committee, session 7``."""
    meeting = data.get("meeting")
    if not isinstance(meeting, dict):
        return ""
    series, ordinal = meeting.get("series"), meeting.get("ordinal")
    return ", ".join(part for part in (str(series or ""), f"session {ordinal}" if ordinal else "") if part)


def summary(found: list[Change]) -> str:
    """The changes in one line: ``date 26 → 27 June 2023; 2 outcomes added, 1 changed``."""
    counts: dict[str, dict[str, set[Path]]] = {}
    single = []
    for change in found:
        group = str(change.path[0])
        if group in tables() and len(change.path) > 1:
            how = change.kind if len(change.path) == 2 else "changed"
            counts.setdefault(group, {}).setdefault(how, set()).add(change.path[:2])
        else:
            single.append(change)
    parts = [f"{each.path[-1]} {arrow(each.before, each.after)}" for each in single if each.path == ("meeting", "date")]
    parts += ["outcomes in another order" for each in single if each.path == ("outcomes",)]
    rest = len(single) - len(parts)
    for group, kinds in counts.items():
        first, *others = ((len(paths), how) for how, paths in kinds.items())
        name = _NAMES.get(group, group.removesuffix("s")) if first[0] == 1 else group
        said = [f"{first[0]} {name} {first[1]}", *(f"{count} {how}" for count, how in others)]
        parts.append(", ".join(said))
    if rest:
        parts.append(f"{rest} other {'change' if rest == 1 else 'changes'}")
    return "; ".join(parts)


def arrow(before: Any, after: Any) -> str:
    """Two values: ``firm → explore``; two days of one month ``26 → 27 June 2023``."""
    days = [_DAY.fullmatch(text) for text in (before, after) if isinstance(text, str)]
    if len(days) == 2 and days[0] and days[1] and days[0][1] == days[1][1]:
        return f"{int(days[0][3])} → {int(days[1][3])} {MONTHS[int(days[0][2]) - 1]} {before[:4]}"
    if isinstance(before, list) and isinstance(after, list):
        old, new = set(map(_frozen, before)), set(map(_frozen, after))
        added = [f"+ {on_one_line(each)}" for each in after if _frozen(each) not in old]
        removed = [f"- {on_one_line(each)}" for each in before if _frozen(each) not in new]
        return ", ".join([*added, *removed]) or "in another order"
    return f"{on_one_line(before)} → {on_one_line(after)}"


def on_one_line(value: Any) -> str:
    """A value on one line."""
    if isinstance(value, list):
        return ", ".join(map(on_one_line, value))
    if isinstance(value, dict) and "text" in value:
        more = ", ".join(
            str(each) if key in ("value", "unit") else f"{key}: {on_one_line(each)}"
            for key, each in value.items()
            if key != "text"
        )
        return f"{value['text']} ({more})" if more else str(value["text"])
    if isinstance(value, dict):
        return _label(value) or ", ".join(f"{key}: {on_one_line(each)}" for key, each in value.items())
    return "nothing" if value is None else str(value)
