"""The canonical layout of a document: comments kept, values never changed, both proven before anything is written."""

from __future__ import annotations

from ...source import Document
from ...source.building import written
from ...source.tree import Unkept
from ...tuples import NamedTuple
from .order import in_order
from .proof import Lost, prove
from .writing import text_of

__all__ = ["Formatted", "Lost", "Unkept", "formatted"]


class Formatted(NamedTuple):
    """The text of a document in its canonical layout, and whether fields changed places."""

    text: str
    has_moved: bool


def formatted(document: Document) -> Formatted:
    """The document in its canonical layout.

    Raises Unkept where it holds what cannot be kept with certainty (the document is to be left alone), and Lost where
    the proof fails that data and comments are what they were, which is our bug.
    """
    done = _once(document.text)
    if done.text == document.text:  # nothing is changed, so there is nothing to prove
        return done
    prove(document, done.text, is_in_place=not done.has_moved)
    try:
        again = _once(done.text).text
    except Unkept as error:
        raise Lost("the result cannot be read again") from error
    if again != done.text:
        raise Lost("formatting the result would change it again")
    return done


def _once(text: str) -> Formatted:
    document = written(text)
    has_moved = in_order(document)
    return Formatted(text_of(document), has_moved)
