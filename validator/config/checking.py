"""Plain data of a configuration → its faults, each with the help."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from ..catalogue import RULES
from ..diagnostic import Finding, On, Path
from ..system.globs import MOST_CHARACTERS, MOST_NAMES, is_bounded
from ..system.printable import excerpt
from .keys import KEYS, LARGEST, REQUIRED, SEVERITIES, WAIVER, Key
from .policy import ALWAYS

POINTER = r"^(?:/(?:[^~/]|~[01])*)*$"
DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
CODES = r"^[A-Z]{3}[0-9]{0,3}$"
_CONTROL = r"\u0000-\u001f\u007f"
_ESCAPED = r"\\[!#*?\[\]\\ ]"
GLOB = rf"^!?(?:[^!\\\s{_CONTROL}]|{_ESCAPED})(?:(?:[^\\{_CONTROL}]|{_ESCAPED})*(?:[^\\\s{_CONTROL}]|{_ESCAPED}))?$"
TEXT = rf"^[^{_CONTROL}]+$"
WORDS = r"\S"
MOST_FAULTS = 100
MOST_ENTRIES, MOST_WAIVERS = 1000, 10_000


def finding(path: Path, message: str, help_: str, on: On = "value") -> Finding:
    """What is wrong at a path below the table of jco."""
    return Finding("CFG001", path, message, help_, on)


def faults(data: Mapping[str, Any]) -> Iterator[Finding]:
    """What is wrong with the keys and values: all of it, or of very much the first, and the last one says so."""
    found = list(islice(_faults(data), MOST_FAULTS + 1))
    if len(found) > MOST_FAULTS:
        last = found[MOST_FAULTS - 1]
        found[MOST_FAULTS - 1 :] = [last._replace(message=f"{last.message} (and more mistakes in this file)")]
    yield from found


def _faults(data: Mapping[str, Any]) -> Iterator[Finding]:
    yield from _table(data, KEYS, (), "the configuration")
    if "strict" in data and "fail_on" in data:
        hint = 'strict is the same as fail_on = "warning": delete one of the two'
        yield finding(("strict",), "strict and fail_on are both given", hint, "key")


def _table(data: Mapping[str, Any], keys: Mapping[str, Key], at: Path, what: str) -> Iterator[Finding]:
    for name, value in data.items():
        if name in keys:
            yield from _CHECKS[keys[name].kind](value, (*at, name), keys[name])
        else:
            hint = _near(name, keys, "the keys are")
            yield finding((*at, name), f"'{excerpt(name, 60)}' is not a key of {what}", hint, "key")


def _near(word: str, terms: Iterable[str], otherwise: str) -> str:
    """Which of the terms was probably meant, else all of them."""
    from ..schema.near import near

    terms = list(terms)
    offers = near(word, terms)[:3]
    return f"did you mean {_or(offers)}?" if offers else f"{otherwise} {', '.join(terms)}"


def _or(terms: list[str]) -> str:
    return " or ".join(f"'{term}'" for term in terms)


def _wrong(path: Path, expected: str, value: Any, key: Key) -> Finding:
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    return finding(path, f"{name}: expected {expected}, found {_found(value)}", f"write it like this: {key.example}")


def _found(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"the number {excerpt(value, 40)}"
    if isinstance(value, str):
        return f"'{excerpt(value, 40)}'" if value.strip() else "a blank text" if value else "an empty text"
    if isinstance(value, list):
        return "a list" if value else "an empty list"
    return "a table" if isinstance(value, dict) else f"the date or time {excerpt(value, 40)}"


def _text(value: Any, path: Path, key: Key) -> Iterator[Finding]:
    if not isinstance(value, str) or not re.fullmatch(TEXT, value):
        yield _wrong(path, "text", value, key)


def _glob(value: Any, path: Path, key: Key) -> Iterator[Finding]:
    if isinstance(value, str) and not is_bounded(value):
        hint = f"shorten it to {MOST_CHARACTERS} characters and {MOST_NAMES} names"
        yield finding(path, f"the pattern is too long: {excerpt(value, 60)}", hint)
    elif not isinstance(value, str) or not re.fullmatch(GLOB, value):
        yield _wrong(path, "a pattern as in .gitignore", value, key)


def _words(value: Any, path: Path, key: Key) -> Iterator[Finding]:
    if not isinstance(value, str) or not re.search(WORDS, value):
        yield _wrong(path, "words", value, key)


def _flag(value: Any, path: Path, key: Key) -> Iterator[Finding]:
    if not isinstance(value, bool):
        yield _wrong(path, "true or false (without quotes)", value, key)


def _number(value: Any, path: Path, key: Key) -> Iterator[Finding]:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LARGEST:
        yield _wrong(path, f"a number from 1 to {LARGEST}", value, key)


def _term(value: Any, path: Path, key: Key) -> Iterator[Finding]:
    if not isinstance(value, str):
        yield _wrong(path, "error, warning or info", value, key)
    elif value not in SEVERITIES:
        yield finding(
            path, f"{path[-1]}: '{excerpt(value, 40)}' is not a severity", _near(value, SEVERITIES, "write one of")
        )


def _pointer(value: Any, path: Path, key: Key) -> Iterator[Finding]:
    if not isinstance(value, str) or not re.fullmatch(POINTER, value):
        yield _wrong(path, "a JSON Pointer, which begins with /", value, key)


def _day(value: Any, path: Path, key: Key) -> Iterator[Finding]:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return
    try:
        is_day = bool(re.fullmatch(DAY, value)) and dt.date.fromisoformat(value) is not None
    except (TypeError, ValueError):
        is_day = False
    if not is_day:
        yield _wrong(path, "a day of the calendar", value, key)


def _too_long(value: list[Any], path: Path) -> Finding | None:
    """The fault of a list that is longer than any set needs, of which no entry is looked at then."""
    name = str(path[-1])
    most = MOST_WAIVERS if name == "waivers" else MOST_ENTRIES
    if len(value) <= most:
        return None
    message = f"{name}: the list has {len(value):,} entries; at most {most:,} are allowed"
    return finding(path, message, "shorten it", "key")


def _texts(value: Any, path: Path, key: Key) -> Iterator[Finding]:
    return _each(value, path, key, "a list of texts", _glob if key.kind == "globs" else _text)


def _codes(value: Any, path: Path, key: Key) -> Iterator[Finding]:
    return _each(value, path, key, "a list of codes", _code)


def _each(
    value: Any, path: Path, key: Key, wanted: str, check: Callable[[Any, Path, Key], Iterator[Finding]]
) -> Iterator[Finding]:
    """The faults of a list, or of its entries."""
    if not isinstance(value, list) or (key.filled and not value):
        yield _wrong(path, wanted, value, key)
    elif too_long := _too_long(value, path):
        yield too_long
    else:
        for index, entry in enumerate(value):
            yield from check(entry, (*path, index), key)


def _code(value: Any, path: Path, key: Key) -> Iterator[Finding]:
    if not isinstance(value, str):
        yield _wrong(path, "the beginning of a code", value, key)
        return
    name = str(path[-2])
    message, hint = refusal(value, name)
    if message:
        yield finding(path, f"{name}: {message}", hint)


def refusal(code: str, name: str) -> tuple[str, str]:
    """Why the beginning of a code cannot stand under ``select`` or ``ignore``, and the help; ("", "") if it can."""
    shown = excerpt(code, 40)
    met = [each for each in RULES if each.startswith(code)] if re.fullmatch(CODES, code) else []
    if not met:
        named = next((rule.code for rule in RULES.values() if rule.name == code), "")
        families = dict.fromkeys(each[:3] for each in RULES)
        hint = f"write its code: '{named}'" if named else _near(code, RULES if code[3:] else families, "there are")
        return f"no rule code begins with '{shown}'", hint if len(hint) < 300 else "jco rules lists them"
    fixed = [each for each in met if each.startswith(ALWAYS)]
    if name == "ignore" and fixed:
        others = [each for each in met if each not in fixed]
        hint = (
            f"list the others one by one: {', '.join(others)}"
            if others
            else "delete it, and correct what the rule reports"
        )
        return f"{', '.join(fixed[:3]) if others else shown} cannot be ignored", hint
    return "", ""


def _waivers(value: Any, path: Path, key: Key) -> Iterator[Finding]:
    if not isinstance(value, list):
        yield _wrong(path, "a list of tables", value, key)
        return
    if too_long := _too_long(value, path):
        yield too_long
        return
    for index, entry in enumerate(value):
        if not isinstance(entry, dict):
            yield _wrong((*path, index), "a table", entry, key)
            continue
        yield from _table(entry, WAIVER, (*path, index), "a waiver")
        meant = _meant([name for name in entry if name not in WAIVER])
        for name in REQUIRED:
            if name not in entry and name not in meant:
                yield finding((*path, index), f"'{name}' is missing in the waiver", f"give it: {WAIVER[name].example}")


def _meant(unknown: list[str]) -> set[str | None]:
    """The keys of a waiver that unknown ones are misspelt forms of: these are not missing, too."""
    if not unknown:
        return set()
    from ..schema.near import nearest

    return {nearest(name, WAIVER) for name in unknown}


_CHECKS = {
    "text": _text,
    "words": _words,
    "pointer": _pointer,
    "day": _day,
    "flag": _flag,
    "number": _number,
    "term": _term,
    "glob": _glob,
    "texts": _texts,
    "globs": _texts,
    "codes": _codes,
    "waivers": _waivers,
}
