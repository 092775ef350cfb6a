"""What the outcomes of a page can be narrowed down to: kinds, parties, topics, each with its number of outcomes."""

from __future__ import annotations

from collections import Counter

from ..rules.kinds import kinds
from ..tuples import NamedTuple
from .cards import Card
from .values import Names

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
