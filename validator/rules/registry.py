"""The rules: functions over the content of a document, each with its code, found by importing their topics."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Literal, TypeAlias

from ..diagnostic import Finding, On, Path, Related, Rule, Severity
from ..document.content import Unknown
from ..document.facts import Facts
from ..tuples import NamedTuple

Check: TypeAlias = Callable[[Any, Facts], Iterable[Finding]]
Degree: TypeAlias = Severity | Literal["error once complete"]


class Registered(NamedTuple):
    """A rule with the kind of object that it looks at."""

    code: str
    on: str
    check: Check


def finding(
    path: Path,
    message: str,
    help_: str,
    on: On = "value",
    related: tuple[Related, ...] = (),
    *,
    about: Path | None = None,
    rests_on: Path | None = None,
    subject: str = "",
    suggestions: tuple[str, ...] = (),
) -> Finding:
    """What a rule found: ``path`` is relative to the object that the rule looks at, and its code is that of the rule.

    ``about`` and ``rests_on`` are paths from the root.
    """
    found = Finding("", path, message, help_, on, related, about=about, rests_on=rests_on)
    return found._replace(subject=subject, suggestions=suggestions)


_registered: list[Registered] = []
_stated: list[Rule] = []


def rule(
    code: str, severity: Degree | None = None, summary: str = "", on: str = "document"
) -> Callable[[Check], Check]:
    """Register a function as the rule of this code, or as one of several; the name of the first is that of the rule.

    It is called with each object of the kind ``on`` (the name of a definition of the schema) and with the facts, and
    yields findings. Its docstring is what ``jco explain`` shows. ``severity`` and ``summary`` stand over one function
    of each code; ``error once complete`` is a warning in a draft.
    """

    def register(check: Check) -> Check:
        _registered.append(Registered(code, on, check))
        if severity is not None:
            grows = severity == "error once complete"
            degree: Severity = "warning" if severity == "error once complete" else severity
            _stated.append(Rule(code, check.__name__.replace("_", "-"), degree, grows, summary))
        return check

    return register


def stated() -> list[Rule]:
    """What stands over the functions: the rules as the catalogue is to have them."""
    return _stated


def registered() -> list[Registered]:
    """All rules, in the order of their topics."""
    return _registered


def run(facts: Facts) -> Iterator[Finding]:
    """The findings of all rules. A rule that reads something refused has nothing to say of that object."""
    nodes = facts.content.nodes
    for code, on, check in _registered:
        for path, value in nodes.get(on, ()):
            try:
                for found in check(value, facts):
                    yield found._replace(code=code, path=(*path, *found.path))
            except Unknown:
                continue
