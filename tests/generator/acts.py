"""What the sides do in a session: a kind of act in a field, printed in the language, and as an outcome."""

from __future__ import annotations

import datetime
import random
from typing import Any, NamedTuple

from .words import Words, languages

TOPICS = (
    *("energy", "agriculture-fisheries", "water", "education", "health", "tourism", "transport", "mining", "forestry"),
    *("digital", "climate-change", "culture-sport", "trade", "disaster-risk", "space", "standards-regulation"),
)


class Kind(NamedTuple):
    """``by``: all, committee, a or b. ``what``: in the words of the annotator."""

    kind: str
    by: str
    what: str
    strength: str = ""


KINDS = {
    "group": Kind("agree", "all", "Set up a working group for {f}", "firm"),
    "explore": Kind("agree", "all", "Look for ways to cooperate in {f}", "explore"),
    "money": Kind("commit", "a", "Pay for training in {f}", "firm"),
    "deadline": Kind("commit", "a", "Draft of a programme for {f}", "firm"),
    "request": Kind("request", "b", "Send experts for {f}"),
    "propose": Kind("propose", "a", "Seminar on {f}"),
    "appreciate": Kind("appreciate", "all", "Results in {f}"),
    "review": Kind("review", "committee", "Progress in {f}"),
    "hope": Kind("hope", "b", "More exchange in {f}"),
    "sign": Kind("sign", "all", "Memorandum on {f}"),
    "inform": Kind("inform", "a", "New law on {f}"),
    "invite": Kind("invite", "a", "Visit to a fair of {f}"),
}
_TO_THE_OTHER = ("request", "invite")


class Act(NamedTuple):
    """An act as it is printed, and as an outcome without its locator; ``paper``: the agreement that is signed."""

    printed: str
    outcome: dict[str, Any]
    paper: dict[str, Any] | None


def acts(words: Words, a: str, b: str, held: datetime.date, dice: random.Random, count: int) -> list[Act]:
    """So many acts, no two alike."""
    every = [(name, field) for name in KINDS for field in range(len(TOPICS))]
    return [_act(words, a, b, held, dice, *which) for which in dice.sample(every, min(count, len(every)))]


def _act(words: Words, a: str, b: str, held: datetime.date, dice: random.Random, name: str, field: int) -> Act:
    kind = KINDS[name]
    if dice.random() < 0.5:
        a, b = b, a
    due = datetime.date(held.year + dice.randint(1, 2), dice.randint(1, 12), 1)
    amount = words.amount(dice.randint(11, 480))
    slots = {"A": words.subject(a), "B": words.subject(b), "f": words["fields"][field]}
    printed = words["acts"][name].format(**slots, amount=amount["text"], month=words.month(due))
    quote = printed[printed.index("<") + 1 : printed.index(">")]
    outcome: dict[str, Any] = {
        "kind": kind.kind,
        **({"strength": kind.strength} if kind.strength else {}),
        "by": {"a": a, "b": b}.get(kind.by, kind.by),
        **({"to": a if kind.by == "b" else b} if kind.kind in _TO_THE_OTHER else {}),
        "what": kind.what.format(f=languages()["en"]["fields"][field]),
        "topic": TOPICS[field],
    }
    paper = None
    if name == "sign":
        outcome["refs"] = f"memorandum-{field + 1}"
        paper = {"name": words["paper"].format(**slots), "kind": "mou", "status": "signed", "signed": str(held)}
    if name == "deadline":
        outcome |= {"when": str(due)[:7], "when_text": words.month(due)}
    if name == "money":
        outcome["amount"] = amount
    return Act(printed.replace("<", "").replace(">", ""), outcome | {"para": 0, "quote": quote}, paper)
