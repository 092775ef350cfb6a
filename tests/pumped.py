"""Strings that would make a pattern slow, derived from the pattern itself: ``python tests/pumped.py [PART/PARTS]``.

All patterns of jco are compiled: those of its modules, those of every language, and those that the documents of
``tests/cases`` and the texts of ``tests`` ask for. Of each, what it repeats is repeated 1,000 to 4,000 times, at the
beginning and behind what stands before it, with an end that does not match. Where the time grows faster than the text,
and would be more than a second for 100 KB, the name of the pattern is printed with the text.
"""

from __future__ import annotations

import ast
import functools
import importlib
import inspect
import itertools
import math
import pkgutil
import re
import re._compiler as compiler  # type: ignore[import-not-found]
import re._constants as signs  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
_CATEGORIES = {
    signs.CATEGORY_DIGIT: ("7", r"\d"),
    signs.CATEGORY_NOT_DIGIT: ("a", r"\D"),
    signs.CATEGORY_SPACE: (" ", r"\s"),
    signs.CATEGORY_NOT_SPACE: ("a", r"\S"),
    signs.CATEGORY_WORD: ("a", r"\w"),
    signs.CATEGORY_NOT_WORD: ("-", r"\W"),
}
_REPEATS = (signs.MAX_REPEAT, signs.MIN_REPEAT, signs.POSSESSIVE_REPEAT)
_MANY = 8  # turns: what is repeated less often is not pumped
_EVERYWHERE = (" ", "a", "7", "A", "\n", ".")
_ANYTHING = "a7 -A,.é한あ中\n"
_OF_A_PLACE = 110  # patterns that one line of the code makes: one for each language
_SLOW, _SIZE = 1.0, 100_000  # seconds, and characters
_MOST = 0.25  # seconds for one text: then it is slow enough


class Made(NamedTuple):
    """A pattern with the place in the code that makes it: ``layout/margins.py:_LABEL``."""

    name: str
    expression: str | bytes
    flags: int


# --- All patterns


def patterns() -> list[Made]:
    """Every pattern, of a place in the code so many at most."""
    made: dict[tuple[str | bytes, int], str] = {}
    real, lazily = compiler.compile, [""]

    def noted(expression: Any, flags: int = 0) -> Any:
        done = real(expression, flags)
        if not isinstance(expression, re.Pattern) and (name := lazily[0] or _maker()):
            made.setdefault((expression, done.flags), name)
        return done

    compiler.compile = noted
    _import_all()
    for module in _modules():
        for key, value in list(vars(module).items()):
            lazily[0] = f"{module.__name__.removeprefix('validator.').replace('.', '/')}.py:{key}"
            _force(value)
    lazily[0] = ""
    _of_languages()
    _of_documents()
    compiler.compile = real
    places: dict[str, list[Made]] = {}
    for (expression, flags), name in made.items():
        places.setdefault(name, []).append(Made(name, expression, flags & ~re.DEBUG))
    return [
        each for some in places.values() for each in sorted(some, key=lambda one: len(one.expression))[-_OF_A_PLACE:]
    ]


def _maker() -> str:
    """The name in the code of jco to which a pattern is given, or the function that makes it; "" elsewhere."""
    frame = sys._getframe(2)
    while frame.f_back is not None and frame.f_code.co_filename.endswith(("re/__init__.py", "system/patterns.py")):
        frame = frame.f_back
    path = Path(frame.f_code.co_filename)
    if not path.is_relative_to(ROOT / "validator"):
        return ""
    return f"{path.relative_to(ROOT / 'validator').as_posix()}:{_name(path, frame.f_lineno)}"


@cache
def _name(path: Path, line: int) -> str:
    found = ""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.FunctionDef) and node.lineno <= line <= (
            node.end_lineno or 0
        ):
            target = (
                node if isinstance(node, ast.FunctionDef) else ([*getattr(node, "targets", ())] or [node.target])[0]
            )
            if isinstance(target, ast.FunctionDef):
                found = target.name
            elif isinstance(target, ast.Name) and not found:
                found = target.id
    return found


def _import_all() -> None:
    import validator

    for each in pkgutil.walk_packages(validator.__path__, "validator."):
        if not each.name.endswith("__main__"):
            importlib.import_module(each.name)


def _modules() -> list[Any]:
    return [module for name, module in list(sys.modules.items()) if name.startswith("validator")]


def _force(value: Any, depth: int = 0) -> None:
    """Compile what is compiled at its first use."""
    if type(value).__name__ == "_Lazy":
        _ = value.search
    elif depth < 3 and isinstance(value, dict | tuple | list | set | frozenset):
        for each in value.values() if isinstance(value, dict) else value:
            _force(each, depth + 1)


def _of_languages() -> None:
    """Ask every function for that which it keeps of a language."""
    from validator.languages import files

    codes = [each.name.replace("_", "-") for each in pkgutil.iter_modules(files.__path__)]
    for module in _modules():
        for value in list(vars(module).values()):
            if not isinstance(value, functools._lru_cache_wrapper) or value.__module__ != module.__name__:
                continue
            given = list(inspect.signature(value).parameters.values())
            if not given:
                _asked(value)
            elif given[0].name in ("lang", "code"):
                others = [(False, True) if each.annotation == "bool" else () for each in given[1:]]
                for words in itertools.product(codes, *others):
                    _asked(value, *words)


def _asked(function: Callable[..., Any], *words: Any) -> None:
    with suppress(AssertionError, LookupError, OSError, ValueError):  # what a language does not have
        _force(function(*words))


def _of_documents() -> None:
    from documents import cases

    from validator.release import stored
    from validator.release.damage import Unreadable
    from validator.release.finding import beside
    from validator.report import pipeline
    from validator.template.draft import NoBody, Request, draft
    from validator.template.reading import Given, Head

    around = beside(str(ROOT / "tests" / "cases" / "silent" / "a.yaml"))
    for each in cases():
        pipeline.check(each.data, "a.yaml", "2026-11-23", around=around)
    for path in sorted((ROOT / "tests" / "releases").rglob("*.txt")):
        with suppress(Unreadable, NoBody):
            draft(Request(stored.load(path.read_bytes()), "2026-11-23", Given(), Head(), "a.txt"))


@cache
def _code() -> str:
    return "\n".join(path.read_text("utf-8") for path in (ROOT / "validator").rglob("*.py"))


@cache
def is_matched(name: str) -> bool:
    """Whether the code asks a pattern only whether it stands at one place: then nothing is tried at every place."""
    given = r"(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?"
    used = re.findall(rf"\b{re.escape(name.partition(':')[2])}{given}\.(\w+)\(", _code())
    return bool(used) and set(used) <= {"match", "fullmatch"}


# --- What a pattern repeats


def pumped(made: Made) -> Iterator[tuple[str, str]]:
    """(what stands before, what is repeated), each once."""
    tree = list(parser.parse(made.expression, made.flags))
    found = [*_repeated(tree, [""])]
    for turn in range(3):
        grown = ""
        for node in tree[:12]:
            grown += _example([node], turn)
            found.append(("", grown))
    yield from dict.fromkeys(each for each in [*found, *(("", one) for one in _EVERYWHERE)] if 0 < len(each[1]) <= 60)


def _repeated(nodes: list[Any], before: list[str]) -> Iterator[tuple[str, str]]:
    for kind, value in nodes:
        if kind in _REPEATS:
            _, most, inner = value
            if most is signs.MAXREPEAT or most >= _MANY:
                turns = [_example(inner, turn) for turn in range(3)]
                turns += [one for each, of in inner if each is signs.IN for one in _of_class(of)[:6]]
                yield from itertools.product(before[:2], turns)
            yield from _repeated(list(inner), before)
        else:
            for part in _parts(kind, value):
                yield from _repeated(list(part), before)
        before = list(
            dict.fromkeys(f"{before[turn % len(before)]}{_example([(kind, value)], turn)}" for turn in range(3))
        )


def _parts(kind: Any, value: Any) -> list[Any]:
    if kind is signs.SUBPATTERN:
        return [value[3]]
    if kind is signs.BRANCH:
        return list(value[1][:40])
    if kind in (signs.ASSERT, signs.ASSERT_NOT):
        return [value[1]]
    return [value] if kind is signs.ATOMIC_GROUP else []


def _example(nodes: Any, turn: int) -> str:
    """What matches, as short as it may be in the first turn."""
    return "".join(_of_node(kind, value, turn) for kind, value in nodes)


def _of_node(kind: Any, value: Any, turn: int) -> str:
    if kind is signs.LITERAL:
        return chr(value)
    if kind in (signs.ANY, signs.NOT_LITERAL):
        return "b" if value == ord("a") else "a"
    if kind is signs.IN:
        every = _of_class(value)
        return every[turn % len(every)]
    if kind in _REPEATS:
        least, most, inner = value
        return _example(inner, turn) * (least if not turn else max(least, min(1, most)))
    if kind is signs.BRANCH:
        return _example(value[1][7 * turn % len(value[1])], turn)
    return (
        "" if kind in (signs.ASSERT, signs.ASSERT_NOT) else "".join(_example(one, turn) for one in _parts(kind, value))
    )


def _of_class(items: Any) -> list[str]:
    """Characters of a class."""
    if items[0][0] is signs.NEGATE:
        return [one for one in _ANYTHING if not any(_is_in(one, *item) for item in items[1:])] or ["\u2603"]
    starts = (
        _CATEGORIES[value][0] if kind is signs.CATEGORY else chr(value if kind is signs.LITERAL else value[0])
        for kind, value in items
    )
    return list(dict.fromkeys(starts))


def _is_in(one: str, kind: Any, value: Any) -> bool:
    if kind is signs.CATEGORY:
        return re.fullmatch(_CATEGORIES[value][1], one) is not None
    first, last = (value, value) if kind is signs.LITERAL else value
    return bool(first <= ord(one) <= last)


# --- How long it takes


class _LateError(Exception):
    pass


def _late(*_: object) -> None:
    raise _LateError


def bounded() -> None:
    """Have the clock of the processor end what takes too long."""
    signal.signal(signal.SIGPROF, _late)


def seconds(ask: Callable[[Any], object], text: str | bytes) -> float:
    """Of the processor, at most ``_MOST``."""
    signal.setitimer(signal.ITIMER_PROF, _MOST)
    start = time.thread_time()
    try:
        ask(text)
        return time.thread_time() - start
    except _LateError:
        return _MOST
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def of_100_kb(made: Made, before: str, again: str, end: str) -> float:
    """The seconds that so many characters would take, as the time of fewer grows; 0 where they take next to nothing."""
    pattern = re.compile(made.expression, made.flags)
    ask = pattern.match if is_matched(made.name) else lambda text: sum(1 for _ in pattern.finditer(text))
    took: list[tuple[int, float]] = []
    for count in (24, 1000, 2000, 4000):
        text = before + again * count + end
        data = text.encode("utf-8", "replace") if isinstance(made.expression, bytes) else text
        took.append((len(data), min(seconds(ask, data), seconds(ask, data))))
        if count == 1000 and took[-1][1] < 0.0001:
            return 0.0
        if took[-1][1] >= 0.1:
            break
    (less, few), (size, many) = took[-2:] if len(took) > 1 else ((1, 1e-6), took[0])
    power = math.log(many / max(few, 1e-6)) / math.log(size / less)
    return many * (max(_SIZE, size) / size) ** (power if power > 1.5 else 1)


def slow(part: int, parts: int) -> Iterator[tuple[str, str]]:
    """The names of slow patterns, each with what makes it slow; of so many parts of all patterns one."""
    found: Counter[str] = Counter()
    for made in patterns()[part - 1 :: parts]:
        for (before, again), end in itertools.product(pumped(made), ("", "\x01")):
            if not found[made.name] and (took := of_100_kb(made, before, again, end)) > _SLOW:
                found[made.name] += 1
                yield made.name, f"{took:.0f} s: {before[:40]!r} + {again[:40]!r} * n + {end!r}"


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    bounded()
    for name, why in slow(*map(int, (sys.argv[1] if len(sys.argv) > 1 else "1/1").split("/"))):
        print(f"{name}\t{why}", flush=True)  # noqa: T201 - for test_pumped.py
