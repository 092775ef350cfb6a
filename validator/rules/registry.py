"""The rules: functions over the content of a document, each with its code, found by importing their topics."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, TypeAlias

from ..catalogue import RULES
from ..diagnostic import Finding, On, Path, Related, Severity
from ..document.content import Unknown
from ..document.facts import Facts


class Fault(NamedTuple):
    """What a rule found: the path is relative to the object that the rule looks at.

    ``severity`` is given where it is lower than that of the rule.
    """

    path: Path
    message: str
    help: str
    on: On = "value"
    related: tuple[Related, ...] = ()
    severity: Severity | None = None


Check: TypeAlias = Callable[[Any, Facts], Iterable[Fault]]


class Registered(NamedTuple):
    """A rule with the kind of object that it looks at."""

    code: str
    on: str
    check: Check


_registered: list[Registered] = []


def rule(code: str, on: str = "document") -> Callable[[Check], Check]:
    """Register a function as the rule of this code.

    It is called with each object of the kind ``on`` (the name of a definition of the schema) and with the facts, and
    yields faults. Its docstring is what ``jco explain`` shows.
    """
    if code not in RULES:
        raise ValueError(f"{code} is not in the catalogue")

    def register(check: Check) -> Check:
        _registered.append(Registered(code, on, check))
        return check

    return register


def registered() -> list[Registered]:
    """All rules, in the order of their topics."""
    return _registered


def run(facts: Facts) -> Iterator[Finding]:
    """The findings of all rules. A rule that reads something refused has nothing to say of that object."""
    for code, on, check in _registered:
        for path, value in facts.nodes(on):
            try:
                for fault in check(value, facts):
                    yield Finding(code, (*path, *fault.path), *fault[1:5], severity=fault.severity)
            except Unknown:
                continue
