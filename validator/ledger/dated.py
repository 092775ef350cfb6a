"""The dates of a document, each with the field for the words that the release prints for it; quotes, their language."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

from ..diagnostic import Path
from ..document.content import each, peek
from ..document.edtf import Interval, parse
from ..document.facts import Facts, attempt
from ..languages.words import language
from ..schema.roles import holders, with_words
from ..tuples import NamedTuple


class Dated(NamedTuple):
    """A date field of an object; ``words`` is the field for the printed words beside it."""

    kind: str
    path: Path
    obj: dict[str, Any]
    field: str

    @property
    def words(self) -> str:
        """The name of the field for the printed words."""
        return with_words("date")[self.kind][self.field]


@cache
def taking_place() -> frozenset[str]:
    """The kinds of what takes place, on a day and somewhere: sessions and events."""
    return frozenset(with_words("date")) & frozenset(holders("place"))


def day(obj: dict[str, Any], field: str) -> Interval | None:
    """The days of a date that can be compared; None where there is none."""
    text = obj.get(field)
    interval = parse(text) if text is not None else None
    return None if interval is None or interval.qualified else interval


def dated_fields(facts: Facts) -> list[Dated]:
    """Every date that is given, of the fields that have one for printed words beside them."""
    return facts.once(_dated_fields)


def _dated_fields(facts: Facts) -> list[Dated]:
    return [
        Dated(kind, path, obj, name)
        for kind, names in with_words("date").items()
        for path, obj in facts.nodes(kind)
        for name in names
        if peek(obj, name) is not None
    ]


def quotes_of(path: Path, obj: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    """(place, words) of the quotes of an object that can be read; words with composed letters."""
    for index, words in each(peek(obj, "quote")):
        yield (*path, "quote", index), unicodedata.normalize("NFC", words)


def language_of(obj: dict[str, Any], facts: Facts) -> str:
    """The language of the words of an object: that of the version, if all its evidence is cited from one (``ko:3``)."""
    paras = attempt(lambda: list(obj.get("para") or ())) or ()
    versions = {str(para).partition(":")[0] if ":" in str(para) else "" for para in paras}
    version = versions.pop() if len(versions) == 1 else ""
    return version or own_language(facts)


def own_language(facts: Facts) -> str:
    """The language by which the words of the release are read: if lang is wrong, that of its text (VER002)."""
    return facts.once(_own_language)


def _own_language(facts: Facts) -> str:
    lang = str(facts.release["lang"])
    if facts.text is None:
        return lang
    from ..evidence.spoken import written_in

    return written_in(facts.text, lang)


def is_english(obj: dict[str, Any], facts: Facts) -> bool:
    """Whether the words of an object are English: the release is, and no version in another language is cited."""
    paras = obj.get("para") or ()
    tags = [own_language(facts), *(para.partition(":")[0] for para in paras if isinstance(para, str) and ":" in para)]
    return all(language(tag) == "en" for tag in tags)
