"""Every quote of a document → its place in the release, with a verdict (EVD002-EVD004, ``derived.evidence``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from ..diagnostic import Path
from ..document.content import each, peek
from ..document.facts import Facts, attempt
from ..release.finding import Texts
from ..release.text import ReleaseText
from .locating import CAPITALS, ELSEWHERE, EXACT, OUTSIDE, Quote, locate
from .locators import Citation, citations, quoting

_ENOUGH, _TIMES = 2, 2


def located(facts: Facts) -> list[Quote]:
    """All quotes that can be looked for, in the order of the objects."""
    texts = facts.texts
    if texts is None or not facts.has_texts:
        return []
    if texts.quotes is None:
        if any(text.doubts for text in _at_hand(texts)):
            _settle(texts, facts)
        texts.quotes = list(_all(facts))
    found: list[Quote] = texts.quotes
    return found


def is_too_much(facts: Facts) -> bool:
    """Whether looking for the quotes was given up: they are more and longer than any release asks for (YML012)."""
    texts = facts.texts
    if texts is None:
        return False
    if texts.main is not None and texts.main.effort.is_too_much:
        return True
    return bool(texts.versions) and any(text.effort.is_too_much for text in texts.versions.values())


def _at_hand(texts: Texts | None) -> list[ReleaseText]:
    found = [texts.main, *texts.versions.values()] if texts is not None else []
    return [text for text in found if text is not None]


def _settle(texts: Texts, facts: Facts) -> None:
    """Rely on the paragraphs although a field that may bound the body cannot be used, where the quotes bear them out.

    Were the body found in the wrong place, all numbers would be shifted and hardly a quote would stand where it is
    cited; printed numbers are the same wherever the body begins. How the paragraphs are distinguished shows in some of
    them only, so a wrong ``numbering`` is never settled.
    """
    main = texts.main
    for text in _at_hand(texts):
        doubts = text.doubts - {"ends"}
        if doubts and "numbering" not in doubts:
            text.settle(doubts)
            if not _is_borne_out(text, facts):
                text.settle(frozenset())
    if main is None or not main.doubts - {"ends"} or main.description.numbering or "numbering" in main.doubts:
        return
    texts.main = ReleaseText(main.stored, main.description._replace(numbering="printed"))
    texts.main.settle(texts.main.doubts - {"ends"})
    if not _is_borne_out(texts.main, facts):
        texts.main = main


def _is_borne_out(text: ReleaseText, facts: Facts) -> bool:
    cited = [quote for quote in _all(facts) if quote.text is text and cites_numbers(quote)]
    right = sum(quote.verdict in (EXACT, CAPITALS) for quote in cited)
    wrong = sum(quote.verdict in (ELSEWHERE, OUTSIDE) for quote in cited)
    return right >= max(_ENOUGH, _TIMES * wrong)


def relocated(facts: Facts) -> list[Quote]:
    """All quotes, looked for anew: the texts are read in another way than before."""
    return list(_all(facts))


def cites_numbers(quote: Quote) -> bool:
    """Whether all that a quote cites are paragraphs, or bullets and notes in them."""
    return bool(quote.cited) and all(one.number is not None for one in quote.cited)


def _all(facts: Facts) -> Iterator[Quote]:
    for kind in quoting():
        for path, obj in facts.nodes(kind):
            yield from _of(path, obj, facts)
            if is_too_much(facts):
                return


def text_of(citation: Citation, facts: Facts) -> ReleaseText | None:
    """The text that a locator leads to, if it is at hand."""
    if facts.texts is None:
        return None
    return facts.texts.versions.get(citation.lang.casefold()) if citation.lang else facts.texts.main


def cited_texts(cited: Iterable[Citation], facts: Facts) -> Iterator[tuple[str, ReleaseText | None, list[Citation]]]:
    """(language, text, what is cited of it) of each version that is cited; the annotated text if nothing is."""
    by_lang: dict[str, list[Citation]] = {}
    for one in cited:
        by_lang.setdefault(one.lang, []).append(one)
    for lang, own in by_lang.items():
        yield lang, text_of(own[0], facts), own
    if not by_lang:
        yield "", facts.text, []


def doubts_of(text: ReleaseText, facts: Facts) -> frozenset[str]:
    """The unusable fields on which the place and the count of the body depend, but for what the quotes settle."""
    if text.doubts:
        located(facts)
    return text.doubts


def is_known(text: ReleaseText, facts: Facts) -> bool:
    """Whether the paragraphs of a text can be relied on: not where it is not known what bounds or tells them apart."""
    doubts_of(text, facts)
    return text.is_known


def _of(path: Path, obj: dict[str, Any], facts: Facts) -> list[Quote]:
    quotes, cited = peek(obj, "quote"), attempt(partial(citations, path, obj))
    if quotes is None:
        return []
    if cited is None:
        return _of_uncited(path, quotes, facts)
    groups: list[tuple[str, ReleaseText, list[Citation]]] = []
    is_whole = True
    for lang, text, own in cited_texts(cited, facts):
        if text is None:
            is_whole = False
            break
        groups.append((lang, text, own))
    if not groups:
        return []
    found = []
    for index, words in each(quotes):
        quote = locate((*path, "quote", index), words, cited, groups)
        # What is not found may stand in the text that is not at hand.
        if is_whole or quote.verdict == EXACT:
            found.append(quote)
        if is_too_much(facts):
            break
    return found


def _of_uncited(path: Path, quotes: list[str], facts: Facts) -> list[Quote]:
    """The quotes of an object whose ``para`` cannot be read: they stand somewhere in the release, if they are right."""
    texts = facts.texts
    assert texts is not None
    groups: list[tuple[str, ReleaseText, list[Citation]]] = [(lang, text, []) for lang, text in texts.versions.items()]
    if texts.main is not None:
        groups.insert(0, ("", texts.main, []))
    versions = attempt(lambda: len(facts.release.get("versions") or ()))
    is_whole = texts.main is not None and versions == len(texts.versions)
    found = [locate((*path, "quote", index), words, [], groups) for index, words in each(quotes)]
    return [quote for quote in found if is_whole or quote.verdict == EXACT]
