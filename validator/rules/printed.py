"""EVD: names and printed words that the annotation gives, looked for in the text of the release."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding, Path
from ..document.content import each
from ..document.facts import Facts, attempt
from ..evidence.locators import Citation, citations
from ..schema.roles import fields, holders, with_words
from ..system.printable import excerpt
from .registry import finding, rule

if TYPE_CHECKING:
    from ..release.text import ReleaseText


@rule("EVD007")
def name_not_there(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A name, a post or another form of a name is given as it is printed in the release.

    The whole name must match: Kim is not found in Kimberley. In languages that inflect names the endings may differ;
    capitals do not count. Not reported for what is listed under inferred, for other forms where the text of another
    version is not available, and where no text is available.
    """
    if facts.text is None or facts.texts is None:
        return
    from ..evidence.names import is_printed

    texts = [facts.text, *facts.texts.versions.values()]
    lang, versions = facts.release["lang"], attempt(lambda: facts.release.get("versions"))
    all_at_hand = len(facts.texts.versions) == len(versions or ())
    for kind in fields("name"):
        for path, obj in facts.nodes(kind):
            inferred = attempt(lambda obj=obj: obj.get("inferred") or [])  # type: ignore[misc]
            for field in fields("name", "post", "name-form")[kind]:
                if inferred is None or field in inferred or (field == "also" and not all_at_hand):
                    continue
                for place, words in _values(obj, field):
                    if not is_printed(words, texts, lang):
                        message = f"'{excerpt(words, 60)}' is not in the release{_only_inside(words, texts)}"
                        mend = "copy it as it is printed" + (
                            f", or list {field} under inferred" if field != "also" else ", or delete it"
                        )
                        yield finding((*path, *place), message, mend)


def _only_inside(words: str, texts: list[ReleaseText]) -> str:
    """Of what the words are a part, where they stand nowhere else."""
    from ..evidence.cuts import of_name

    found = next((cut for text in texts if (cut := of_name(text, words)) is not None), None)
    return f", only inside '{excerpt(found.whole, 60)}'" if found is not None else ""


def _values(obj: dict[str, Any], field: str) -> Iterator[tuple[Path, str]]:
    value = attempt(partial(obj.get, field))
    if isinstance(value, list):
        yield from (((field, index), words) for index, words in each(value) if isinstance(words, str))
    elif isinstance(value, str):
        yield (field,), value


@rule("EVD008")
def printed_words_not_there(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """date_text, when_text and the text of an amount contain printed words, so they are in the cited paragraph.

    They may also be anywhere between the first and the last cited paragraph, and anywhere at all if para is left out.
    Words and numbers must match as a whole: 6 May is not in 16 May. Three dots skip words, capitals do not count. Not
    reported where the paragraphs are unreliable (EVD001, EVD010, EVD023).
    """
    from ..evidence.body import is_elsewhere

    if not facts.has_texts or is_elsewhere(facts):
        return
    for path, place, obj, words in _printed(facts):
        cited = attempt(partial(citations, (), obj))
        if cited is not None and _is_there(words, cited, facts) is False:
            count = len(cited)
            where = "the cited paragraph" if count == 1 else "the cited paragraphs" if count else "the release"
            message = f"'{excerpt(words, 60)}' is not in {where}{_only_inside(words, list(_texts(facts)))}"
            mend = "copy the printed words, or correct para"
            yield finding((*path, *place), message, mend, rests_on=(*path, "para"))


def _texts(facts: Facts) -> Iterator[ReleaseText]:
    if facts.text is not None:
        yield facts.text
    if facts.texts is not None:
        yield from facts.texts.versions.values()


def _printed(facts: Facts) -> Iterator[tuple[Path, Path, dict[str, Any], str]]:
    """(object, place in it, its content, words) of all printed words that are given."""
    for kind, fields_of in with_words("date").items():
        for field in dict.fromkeys(fields_of.values()):
            for path, obj in facts.nodes(kind):
                words = attempt(partial(obj.get, field))
                if words is not None:
                    yield path, (field,), obj, words
    for kind, (field,) in holders("figure").items():
        for path, obj in facts.nodes(kind):
            for index, figure in each(attempt(partial(obj.get, field))):
                words = attempt(partial(figure.get, "text"))
                if words is not None:
                    yield path, (field, index, "text"), obj, words


def _is_there(words: str, cited: list[Citation], facts: Facts) -> bool | None:
    """Whether the words are in what is cited; None where that cannot be known."""
    from ..evidence.quotes import has_words, is_known, text_of

    texts: list[tuple[ReleaseText, list[Citation]]] = []
    for lang in dict.fromkeys(one.lang for one in cited) or ("",):
        own = [one for one in cited if one.lang == lang]
        text = text_of(own[0], facts) if own else facts.text
        if text is None or not is_known(text, facts) or any(one.locator not in text.places for one in own):
            return None
        texts.append((text, own))
    return any(has_words(text, words, own) for text, own in texts)
