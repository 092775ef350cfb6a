"""One mistake in an annotation, as people make them, and what is to be said of it: no more, no less."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from .writing import yaml

Expected: TypeAlias = tuple[tuple[str, str], ...]
"""The code and the pointer of each error and warning."""


class Draft(NamedTuple):
    """A right document as data, its text, and the ending of the text's name."""

    data: dict[str, Any]
    text: str
    ending: str

    def as_it_is(self) -> Spoilt:
        return Spoilt(yaml(self.data).encode("utf-8"))


class Spoilt(NamedTuple):
    """A document with a fault, "" for a right one."""

    yaml: bytes
    fault: str = ""
    expected: Expected = ()


def spoil(draft: Draft, dice: random.Random) -> Spoilt:
    """The document with one fault."""
    name = dice.choice([*IN_DATA, *IN_TEXT])
    if name in IN_DATA:
        data = copy.deepcopy(draft.data)
        expected = IN_DATA[name](data, dice)
        if expected:
            return Spoilt(yaml(data).encode("utf-8"), name, expected)
        name = "key twice"  # the document has nothing that could be wrong in this way
    done, code, pointer = IN_TEXT[name](yaml(draft.data))
    return Spoilt(done if isinstance(done, bytes) else done.encode("utf-8"), name, ((code, pointer),))


def _outcome(data: dict[str, Any], dice: random.Random, **wanted: Any) -> tuple[int, dict[str, Any]] | None:
    """One of the outcomes that have these values; ... stands for any."""
    fit = [
        (number, outcome)
        for number, outcome in enumerate(data["outcomes"])
        if all(outcome.get(key) == value or (value is ... and key in outcome) for key, value in wanted.items())
    ]
    return dice.choice(fit) if fit else None


def _in_outcome(
    key: str, spoilt: Callable[[Any], Any], code: str, at: str = "", **wanted: Any
) -> Callable[[dict[str, Any], random.Random], Expected]:
    """Another value of a field of an outcome. ``at``: where that is said, below the outcome."""

    def change(data: dict[str, Any], dice: random.Random) -> Expected:
        found = _outcome(data, dice, **{key: ..., **wanted})
        if found is None:
            return ()
        number, outcome = found
        outcome[key] = spoilt(outcome[key])
        return ((code, f"/outcomes/{number}/{at or key}"),)

    return change


def _unknown_field(data: dict[str, Any], dice: random.Random) -> Expected:
    data["release"] = {"titel" if key == "title" else key: value for key, value in data["release"].items()}
    return (("SCH002", "/release/titel"),)


def _no_what(data: dict[str, Any], dice: random.Random) -> Expected:
    number = dice.randrange(len(data["outcomes"]))
    del data["outcomes"][number]["what"]
    return (("SCH001", f"/outcomes/{number}"),)


def _no_quote(data: dict[str, Any], dice: random.Random) -> Expected:
    number = dice.randrange(len(data["outcomes"]))
    del data["outcomes"][number]["quote"]
    return (("MIS001", f"/outcomes/{number}"),)


def _impossible_day(data: dict[str, Any], dice: random.Random) -> Expected:
    data["meeting"]["date"] = data["meeting"]["date"][:5] + "02-30"
    return (("DAT001", "/meeting/date"),)


def _other_day(data: dict[str, Any], dice: random.Random) -> Expected:
    day = int(data["meeting"]["date"][-2:])
    data["meeting"]["date"] = f"{data['meeting']['date'][:8]}{day - 1:02}"
    return (("EVD024", "/meeting/date"),)


def _unknown_country(data: dict[str, Any], dice: random.Random) -> Expected:
    if "place" not in data["meeting"]:
        return ()
    data["meeting"]["place"]["country"] = "XQZ"
    return (("PTY003", "/meeting/place/country"),)


def _given_and_not_stated(data: dict[str, Any], dice: random.Random) -> Expected:
    if "not_stated" in data["meeting"]:
        return ()
    inferred = data["meeting"].pop("inferred")
    data["meeting"] |= {"not_stated": ["ordinal"], "inferred": inferred}
    return (("ABS001", "/meeting/not_stated/0"),)


def _twice(data: dict[str, Any], dice: random.Random) -> Expected:
    data["outcomes"].append(copy.deepcopy(data["outcomes"][-1]))
    return (("OUT004", f"/outcomes/{len(data['outcomes']) - 1}"),)


def _no_text(data: dict[str, Any], dice: random.Random) -> Expected:
    data["release"]["file"] = "gone.txt"
    return (("EVD009", "/release/file"),)


def _unknown_party(data: dict[str, Any], dice: random.Random) -> Expected:
    key = next(iter(data["people"]))
    data["people"][key]["party"] = "XQZ"
    return (("REF004", f"/people/{key}/party"),)


IN_DATA: dict[str, Callable[[dict[str, Any], random.Random], Expected]] = {
    "a field that is not there": _unknown_field,
    "nothing under what": _no_what,
    "no quote": _no_quote,
    "a day that is not there": _impossible_day,
    "another day than printed": _other_day,
    "a country that is not there": _unknown_country,
    "given, and not stated": _given_and_not_stated,
    "an outcome twice": _twice,
    "a text that is not there": _no_text,
    "a party that is not declared": _unknown_party,
    "a kind that is not there": _in_outcome("kind", lambda _: "mention", "SCH004"),
    "a topic that is not there": _in_outcome("topic", lambda _: "weather", "OUT007"),
    "an actor that is not declared": _in_outcome("by", lambda _: "XQZ", "REF002"),
    "a quote that is not there": _in_outcome("quote", lambda words: f"{words[:-1]} zebra", "EVD002"),
    "ten times the sum": _in_outcome(
        "amount", lambda given: given | {"value": given["value"] * 10}, "EVD012", "amount/value"
    ),
    "a reference that is not there": _in_outcome("refs", lambda _: "treaty", "REF003"),
}


def _replaced(old: str, new: str, code: str, pointer: str = "") -> Callable[[str], tuple[str, str, str]]:
    return lambda text: (re.sub(old, new, text, count=1, flags=re.MULTILINE), code, pointer)


IN_TEXT: dict[str, Callable[[str], tuple[str | bytes, str, str]]] = {
    "key twice": _replaced(r"^(  lang: .*)$", r"\1\n\1", "YML002", "/release/lang"),
    "a tab": _replaced(r"^  lang:", "\tlang:", "YML003"),
    "a quote left open": _replaced(r"^  by: annotator", "  by: 'annotator", "YML001"),
    "a conflict of git": _replaced(r"^meeting:", "<<<<<<< HEAD\nmeeting:", "YML016"),
    "a tag": _replaced(r"^  lang: ", "  lang: !!binary ", "YML004", "/release/lang"),
    "another encoding": lambda text: (b"# caf\xe9\n" + text.encode("utf-8"), "YML009", ""),
    "a newer format": _replaced(r"^format: jco/1.0", "format: jco/1.9", "FMT001", "/format"),
}
