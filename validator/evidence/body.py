"""Whether the body of the release was found in the right place (EVD023)."""

from __future__ import annotations

from ..document.content import Unknown
from ..document.facts import Facts
from ..release.text import ReleaseText
from .locating import CAPITALS, ELSEWHERE, EXACT, OUTSIDE
from .quotes import doubts_of, located

_SEVERAL = 2


def is_elsewhere(facts: Facts) -> bool:
    """Whether most quotes stand outside the body that was found, or all numbers are shifted.

    Where no heading stands on a line of its own, the body begins with the menus of the page, and the paragraphs are
    counted wrong: quotes in another paragraph than the cited one are then outside too.
    """
    text = facts.text
    if text is None or facts.texts is None:
        return False
    if facts.texts.recount is not None:
        return bool(facts.texts.recount.shift)
    own = [quote.verdict for quote in located(facts) if quote.text is text and quote.cited]
    known = [verdict for verdict in own if verdict in (EXACT, CAPITALS, ELSEWHERE, OUTSIDE)]
    outside = known.count(OUTSIDE)
    if not text.is_bounded and not text.description.begins:
        moved = known.count(ELSEWHERE) + outside
        outside = moved if moved >= _SEVERAL else outside
    return 2 * outside > len(known)


def body_of(text: ReleaseText, facts: Facts) -> tuple[int, int]:
    """The offsets of the body; ``Unknown`` where something that bounds it is refused."""
    if doubts_of(text, facts) - {"numbering"}:
        raise Unknown
    return text.body
