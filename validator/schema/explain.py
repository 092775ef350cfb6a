"""Schema errors → findings: one mistake, one message, in the words of the schema's own texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..diagnostic import Finding, Path
from . import fields, values
from .bundle import resolve
from .fields import meant, renamed, with_names
from .reasons import errors
from .refusal import MOST_ERRORS, Error, Refused

# Of several complaints about one value the first of these is the mistake.
_PRIORITY = {"type": 0, "enum": 1, "pattern": 2}
_ABOUT_KEYS = ("additionalProperties", "propertyNames", "required")
_MOST_ROUNDS = 8  # of misspelt keys below misspelt keys; each checks the whole once more


def explain(data: Any, taken: set[Path]) -> tuple[Any, list[Finding], Refused]:
    """The data as it is to be read, the findings for it, and what no rule may read any more.

    A key that can only mean one field, and holds what that field may hold, is reported and then read as that field:
    one slip does not keep what stands below it from being checked. ``taken`` are places of which something was said
    already: they are refused, and nothing more is said of them. Of very many errors the first are explained, and the
    document is refused as a whole.
    """
    said: list[Finding] = []
    keys: dict[Path, str] = {}
    found, refused = _explain(data, taken)
    rounds = 0
    while rounds < _MOST_ROUNDS and () not in refused.values and (more := renamed(data, refused.misspelt)):
        rounds += 1
        misspelt = {(*path[:-1], key) for path, key in more.items()}
        said += [each for each in found if each.code == "SCH002" and each.path in misspelt]
        keys |= more
        data = with_names(data, more)
        found, refused = _explain(data, {meant(path, keys) for path in taken})
    refused.renamed = keys
    return data, said + found, refused


def _explain(data: Any, taken: set[Path]) -> tuple[list[Finding], Refused]:
    refused = Refused()
    refused.values |= taken
    by_keyword: dict[str, list[Error]] = {}
    for count, error in enumerate(errors(data)):
        if count == MOST_ERRORS:
            refused.values.add(())
            break
        by_keyword.setdefault(error.keyword, []).append(error)
    unknown = by_keyword.get("additionalProperties", [])
    found = list(fields.unknown(unknown, data, refused))
    found += _of_ids(by_keyword.get("propertyNames", []), refused)
    rest = [error for keyword, some in by_keyword.items() if keyword not in _ABOUT_KEYS for error in some]
    found += _of_values([error for error in rest if not _is_cut_number(error, data, refused)], taken, refused)
    found += _of_missing(by_keyword.get("required", []), refused)
    return found, refused


def _is_cut_number(error: Error, data: Any, refused: Refused) -> bool:
    """Whether a comma has cut a text behind its first figure, which its rest, an unknown key, has said."""
    if error.keyword != "type" or not error.path or not isinstance(error.path[-1], str):
        return False
    parent, name = fields.at(data, error.path[:-1]), error.path[-1]
    rest = fields.key_beside(parent, name, 1)
    if (*error.path[:-1], rest) not in refused.keys or not fields.is_rest_of_number(parent, name, rest):
        return False
    refused.values.add(error.path)
    return True


def _of_ids(some: list[Error], refused: Refused) -> Iterator[Finding]:
    refused.keys.update(error.path for error in some)
    for error in some:
        yield values.bad_key(error.path, str(resolve(error.limit).get("errorMessage", "")))


def _of_values(some: Iterable[Error], taken: set[Path], refused: Refused) -> Iterator[Finding]:
    some = list(some)
    holders = {path[:-1] for path in (*taken, *(error.path for error in some))}
    worst: dict[Path, Error] = {}
    for error in some:
        # A wrong entry that is there twice is wrong twice, which has been said.
        if error.keyword == "uniqueItems" and error.path in holders:
            continue
        path = error.path
        if path not in taken and (path not in worst or _rank(error) < _rank(worst[path])):
            worst[path] = error
    refused.values.update(worst)
    yield from map(values.explain, worst.values())


def _rank(error: Error) -> int:
    return _PRIORITY.get(error.keyword, 3)


def _of_missing(some: Iterable[Error], refused: Refused) -> Iterator[Finding]:
    said: dict[Path, Error] = {}
    unreliable = refused.values_and_what_holds_them()
    for error in some:
        name: str = error.limit
        place = (*error.path, name)
        if place in refused.values or place in said:
            continue
        reads = _names_in(error.condition) if error.condition is not None else ()
        if not any((*error.path, read) in unreliable for read in reads):
            said[place] = error
    refused.values.update(said)
    yield from map(fields.missing, said.values())


def _names_in(condition: Any) -> set[str]:
    """The names of the fields that a condition looks at."""
    condition = resolve(condition)
    names = {*condition.get("required", ()), *condition.get("properties", ())}
    return names | _names_in(condition["not"]) if "not" in condition else names
