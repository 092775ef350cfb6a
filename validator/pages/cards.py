"""Outcomes, parties, people, agreements and whatever else a document declares → cards."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import Any

from ..diagnostic import Path, spoken
from ..document.content import Node, each, peek
from ..document.facts import Facts
from ..evidence.locating import CAPITALS, ELSEWHERE, NOWHERE, OUTSIDE, Quote
from ..evidence.locators import citation
from ..evidence.unchecked import Reason, how, reasons
from ..report.missing import Missing
from ..report.report import Report
from ..schema import shape
from ..schema.kinds import kinds
from ..schema.roles import OWN_WORDS, WITH_ITS_OBJECT, fields
from ..tuples import NamedTuple
from .notes import Note, Notes
from .rows import Row, common, conflict_value, rows
from .values import Names, Piece, Value, cited_as, of_object, text_of

_IN_THE_HEAD = ("id", "code", "actor", *OWN_WORDS, *WITH_ITS_OBJECT)


class Shown(NamedTuple):
    """A quote as a card shows it; ``verdict`` says what is not as it should be, in words."""

    value: Value
    verdict: str


class Card(NamedTuple):
    """One object. ``pointer`` and ``line`` say where it stands in the file, ``tags`` are short words about it."""

    fragment: str
    number: str
    name: str
    pointer: str
    line: int
    kind: str
    family: str
    tags: list[str]
    head: dict[str, list[Value]]
    head_state: dict[str, str]
    rows: list[Row]
    cites: list[Value]
    quotes: list[Shown]
    conflicts: list[Value]
    note: str
    notes: list[Note]
    missing: list[Missing]
    parties: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    home: tuple[str, int | str | None] = ("", None)
    used_by: tuple[Value, ...] = ()


class Cards:
    """The cards of a document. ``quotes``: what became of each quote, by its path."""

    def __init__(self, report: Report, facts: Facts, names: Names, notes: Notes, quotes: dict[Any, Quote]) -> None:
        self.report, self.facts, self.names, self.notes, self.quotes = report, facts, names, notes, quotes
        self.users = self._users()

    def outcomes(self) -> list[Card]:
        """The outcomes that can be read, in their order."""
        return [self._outcome(node) for node in self.facts.nodes("outcome")]

    def in_table(self, table: str) -> list[Card]:
        """The entries of a map of the document, or the one object of this name."""
        return [self._entry(node, table) for node in self.facts.nodes(_kind(table)) if node.path[0] == table]

    def _outcome(self, node: Node) -> Card:
        kind = text_of(node.value, "kind")
        head, states = self._head(node)
        number = str(int(node.path[1]) + 1)
        tags = [text for name in ("strength", "setting") if (text := _tag(node.value, name))]
        card = self._card(node, "outcome", frozenset(fields(*_IN_THE_HEAD)["outcome"]), number)
        acting = [peek(node.value, name) for name in ("by", "to")]
        parties = tuple(dict.fromkeys(party for some in acting for party in self.names.parties_of(some)))
        topics = tuple(str(topic) for _, topic in each(peek(node.value, "topic")))
        return card._replace(
            kind=kind,
            family=kinds()[kind].family if kind in kinds() else "other",
            tags=[*tags, *card.tags],
            head=head,
            head_state=states,
            parties=parties,
            topics=topics,
            home=_home(node.value),
        )

    def _head(self, node: Node) -> tuple[dict[str, list[Value]], dict[str, str]]:
        """(values, states) of who does what: what stands at the top of the card of an outcome."""
        wanted = fields("actor", "own-words")["outcome"]
        without = frozenset(shape("outcome").fields) - set(wanted)
        found = {row.label: row for row in rows(node, "outcome", self.names, self.notes.on(node.path), without)}
        given = {name: found[name].values if name in found else [] for name in wanted}
        return given, {name: found[name].state if name in found else "" for name in wanted}

    def _entry(self, node: Node, table: str) -> Card:
        key = str(node.path[1]) if len(node.path) > 1 else ""
        card = self._card(node, _kind(table), common() | {"name"}, key)
        name = text_of(node.value, "name") or key
        inferred = [item for _, item in each(peek(node.value, "inferred"))]
        tags = ["name inferred"] if "name" in inferred else []
        return card._replace(name=name, tags=[*tags, *card.tags], used_by=tuple(self.users.get(key, ())))

    def _card(self, node: Node, kind: str, without: frozenset[str], number: str) -> Card:
        path, obj = node
        own = self.notes.on(path)
        found = rows(node, kind, self.names, own, without)
        at_rows = {row.label.replace(" ", "_") for row in found if row.notes}
        certainty = text_of(obj, "certainty")
        return Card(
            fragment=of_object(path),
            number=number,
            name="",
            pointer=spoken(path),
            line=self._line(path),
            kind="",
            family="",
            tags=[f"certainty: {certainty}"] if certainty else [],
            head={},
            head_state={},
            rows=found,
            cites=[self.names.cited(item) for _, item in each(peek(obj, "para"))],
            quotes=[self._quote(path, index, words) for index, words in each(peek(obj, "quote"))],
            conflicts=[conflict_value(item, self.names) for _, item in each(peek(obj, "conflicts"))],
            note=text_of(obj, "note"),
            notes=[note for note in own if note.field not in at_rows],
            missing=self.notes.missing_in(path),
        )

    def _quote(self, path: Any, index: int, words: str) -> Shown:
        place = (*path, "quote", index)
        return Shown(self.names.quote(place, words), verdict(self.quotes.get(place)) or self._open(place))

    def _open(self, place: Path) -> str:
        """What was not checked of a quote, and why; nothing where all was."""
        why = self._reasons.get(place)
        return f"{how(why.is_searched)}: {why.words}" if why is not None else ""

    @cached_property
    def _reasons(self) -> dict[Path, Reason]:
        return reasons(self.facts)

    def _line(self, path: Any) -> int:
        span = self.report.document.span(path)
        return (span.key or span.value).start.line

    def _users(self) -> dict[str, list[Value]]:
        """Id → the outcomes that name it, as actor or among their references."""
        found: dict[str, list[Value]] = {}
        for path, outcome in self.facts.nodes("outcome"):
            link = [Piece(str(int(path[1]) + 1), f"#{of_object(path)}")]
            named = [item for name in fields("actor", "reference")["outcome"] for _, item in each(peek(outcome, name))]
            for key in dict.fromkeys(item for item in named if isinstance(item, str)):
                found.setdefault(key, []).append(link)
        return found


def _kind(table: str) -> str:
    """The kind of object that a field of the document holds."""
    return shape("document").fields[table].kind or ""


def verdict(quote: Quote | None) -> str:
    """What is to be said of a quote that was looked for: nothing where it stands in the cited place."""
    if quote is None:
        return ""
    if quote.verdict == ELSEWHERE:
        return f"in {cited_as(quote.place)}, which is not cited" if quote.place is not None else "not where it is cited"
    words = {CAPITALS: "other capitals", OUTSIDE: "outside the body", NOWHERE: "not in the text"}
    return words.get(quote.verdict, "")


def _home(obj: dict[str, Any]) -> tuple[str, int | str | None]:
    """(language, number or heading) of the first paragraph that an outcome cites, else of the first heading."""
    cited = [citation((), item) for _, item in each(peek(obj, "para"))]
    for one in sorted(cited, key=lambda one: one.number is None):
        return one.lang, one.number if one.number is not None else one.locator
    return "", None


def _tag(obj: dict[str, Any], name: str) -> str:
    value = text_of(obj, name)
    inferred = [item for _, item in each(peek(obj, "inferred"))]
    return f"{value} (inferred)" if value and name in inferred else value


FAMILIES = {
    "joint": "done together",
    "undertaking": "undertaken by a side",
    "asking": "asked of another",
    "view": "view or information",
    "other": "other",
}


class Choice(NamedTuple):
    """One thing to narrow down to. ``value`` is what the script looks for on the cards."""

    value: str
    label: str
    number: int


class Filters(NamedTuple):
    """Kinds by family, parties, topics; the most frequent party and topic first."""

    kinds: list[tuple[Choice, list[Choice]]]
    parties: list[Choice]
    topics: list[Choice]

    @property
    def families(self) -> list[Choice]:
        """The families of the outcomes."""
        return [family for family, _ in self.kinds]


def filters(cards: list[Card], names: Names) -> Filters:
    """The filters for these outcomes."""
    by_family = Counter(card.family for card in cards)
    by_kind = Counter(card.kind for card in cards)
    groups = []
    for family, words in FAMILIES.items():
        if by_family[family]:
            own = [kind for kind, about in kinds().items() if about.family == family and by_kind[kind]]
            choices = [Choice(kind, kind, by_kind[kind]) for kind in own]
            groups.append((Choice(f"family:{family}", f"{family}: {words}", by_family[family]), choices))
    parties = Counter(party for card in cards for party in card.parties)
    topics = Counter(topic for card in cards for topic in dict.fromkeys(card.topics))
    return Filters(
        groups,
        [Choice(key, names.name(key), count) for key, count in parties.most_common()],
        [Choice(key, key, count) for key, count in sorted(topics.items(), key=lambda item: (-item[1], item[0]))],
    )
