"""A brief as text, for the disk, another process or the cache, and back. Data alone: nothing in it can be run."""

from __future__ import annotations

import json
from typing import Any

from ..catalogue import RULES
from ..diagnostic import Diagnostic, Edit, Fix, Hidden, Position, Range, RelatedPlace, Waived
from ..document.completeness import Counts
from ..evidence.unchecked import Unchecked
from ..ledger.tally import Tally
from .brief import Brief
from .names import Identity
from .waivers import Entry, InForce, Said


def frozen(one: Brief) -> str:
    """A brief as one line of JSON."""
    plain = one._replace(
        diagnostics=tuple(map(_row, one.diagnostics)),  # type: ignore[arg-type]
        hidden=tuple(map(_row, one.hidden)),  # type: ignore[arg-type]
        lines=list(one.lines.items()),  # type: ignore[arg-type]
        seen=sorted(one.seen),  # type: ignore[arg-type]
        steps=list(one.steps.items()),  # type: ignore[arg-type]
    )
    return json.dumps(plain, separators=(",", ":"))


def thawed(text: str) -> Brief:
    """The brief that a text holds. Raises ValueError, TypeError, KeyError or AttributeError for another text."""
    one = Brief(*json.loads(text))
    return one._replace(
        diagnostics=tuple(map(_diagnostic, one.diagnostics)),
        hidden=tuple(map(_diagnostic, one.hidden)),
        lines=dict(one.lines),
        identity=Identity(*one.identity),
        counts=one.counts and Counts(*map(tuple, one.counts)),  # type: ignore[arg-type]
        coverage=one.coverage and tuple(one.coverage),  # type: ignore[arg-type]
        tally=one.tally and Tally(*one.tally),
        unchecked=tuple(Unchecked(*each) for each in one.unchecked),
        said=_said(*one.said),
        seen=frozenset(one.seen),
        steps={tuple(path): tuple(way) for path, way in one.steps},  # type: ignore[arg-type]
        ledger=tuple(map(tuple, one.ledger)),  # type: ignore[arg-type]
        waives=tuple(map(tuple, one.waives)),  # type: ignore[arg-type]
    )


def _row(each: Diagnostic) -> tuple[Any, ...]:
    """What is needed of a finding when it is shown; what fixes and rules asked of it is over."""
    return (
        *(each.rule.code, each.severity, each.message, each.help, each.file, each.path, each.range),
        *(each.waived, each.fix, each.related, each.on, each.subject, each.hidden),
    )


def _diagnostic(row: Any) -> Diagnostic:
    code, severity, message, help_, file, path, where, waived, fix, related, on, subject, hidden = row
    return Diagnostic(
        RULES[code],
        severity,
        message,
        help_,
        file,
        tuple(path),
        _range(where),
        waived and Waived(*waived),
        fix and Fix(fix[0], fix[1], tuple(Edit(_sure(where), text) for where, text in fix[2])),
        tuple(RelatedPlace(words, name, tuple(way), _range(at)) for words, name, way, at in related),
        on,
        subject=subject,
        hidden=hidden and Hidden(hidden[0], _range(hidden[1])),
    )


def _range(where: Any) -> Range | None:
    return None if where is None else _sure(where)


def _sure(where: Any) -> Range:
    return Range(Position(*where[0]), Position(*where[1]))


def _said(own: Any, listed: Any, ended: Any) -> Said:
    return Said(
        tuple(InForce(number, tuple(place), why, until) for number, place, why, until in own),
        tuple(Entry(*each) for each in listed),
        tuple(map(tuple, ended)),
    )
