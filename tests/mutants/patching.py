"""Other code for a module that is imported already: whoever holds its functions, classes or values has the new ones."""

from __future__ import annotations

import ast
import sys
from functools import cached_property
from types import FunctionType, ModuleType

from validator.rules import registry

_BODIES = (ast.FunctionDef, ast.AsyncFunctionDef)
_PLAIN = (bool, int, float, str, tuple, frozenset)


def patch(name: str, code: str, line: int = 0) -> None:
    """Give a module this code. ``line`` is where it differs: what import works out there is worked out anew."""
    module = sys.modules[name]
    fresh = {key: value for key, value in vars(module).items() if key.startswith("__")}
    before = list(registry._registered)
    try:
        exec(compile(code, str(module.__file__), "exec"), fresh)
    finally:
        registry._registered[:] = before  # the rules that are registered are those whose code is replaced below
    for key, new in fresh.items():
        if not key.startswith("__"):
            _replace(vars(module).get(key), new)
    for key in _worked_out(code, line):
        _rebind(module, key, fresh[key])


def lines_of(code: str, line: int) -> range | None:
    """The lines of the statement there, without its body; None for what is done once, at import."""
    nodes = (node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.stmt))
    around = [node for node in nodes if node.lineno <= line <= (node.end_lineno or 0)]
    if not any(isinstance(node, _BODIES) and node.body[0].lineno <= line for node in around):
        return None
    inner = around[-1]  # ``walk`` gives what is deeper later
    body = getattr(inner, "body", None)
    end = body[0].lineno if body else (inner.end_lineno or line) + 1
    return None if isinstance(inner, _BODIES) else range(inner.lineno, max(end, inner.lineno + 1))


def _worked_out(code: str, line: int) -> list[str]:
    """The names that a statement of the module itself gives a value to."""
    found = (each for each in ast.parse(code).body if each.lineno <= line <= (each.end_lineno or 0))
    assigned = (each for each in found if isinstance(each, ast.Assign | ast.AnnAssign))
    targets = (node for each in assigned for node in ast.walk(each) if isinstance(node, ast.Name))
    return [node.id for node in targets if isinstance(node.ctx, ast.Store)]


def _rebind(module: ModuleType, key: str, value: object) -> None:
    old = vars(module)[key]
    for each in [each for name, each in sys.modules.items() if name.startswith("validator")]:
        if vars(each).get(key) is old:
            setattr(each, key, value)


def _replace(old: object, new: object) -> None:
    if old is new or type(old) is not type(new):
        return
    if isinstance(old, FunctionType) and isinstance(new, FunctionType):
        old.__code__, old.__defaults__, old.__kwdefaults__ = new.__code__, new.__defaults__, new.__kwdefaults__
    elif isinstance(old, type):
        for key, each in vars(new).items():
            if isinstance(each, _PLAIN) and not key.startswith("__"):
                setattr(old, key, each)
            _replace(vars(old).get(key), each)
    elif isinstance(old, property) and isinstance(new, property):
        _replace(old.fget, new.fget)
    elif isinstance(old, cached_property) and isinstance(new, cached_property):
        _replace(old.func, new.func)
    elif isinstance(old, staticmethod | classmethod):
        _replace(old.__func__, new.__func__)  # type: ignore[attr-defined]
    elif hasattr(old, "cache_clear"):
        _replace(old.__wrapped__, new.__wrapped__)  # type: ignore[attr-defined]
        old.cache_clear()
