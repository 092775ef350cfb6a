"""EVD: the quotes, looked for in the paragraphs that are cited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding, Path
from ..document.content import each, peek
from ..document.facts import Facts
from ..evidence.locators import quoting
from ..release.signs import FIRST_UNSPACED, is_unspaced
from ..source.lint import STRAIGHT, around_in_curly
from ..system.patterns import lazy
from ..system.printable import excerpt
from .registry import finding, rule
from .stored import is_body_here

if TYPE_CHECKING:
    from ..evidence.locating import Quote

_WORDS, _CHARACTERS = 25, 60
_WORD = lazy(r"(?<!\S)(?:_|[^\w\s])*+[^\W_]")  # up to its first letter or digit
_COPY = "copy the words exactly as they are printed"


@rule(
    "EVD002",
    "error",
    "the quote is not in paragraph 4; it is in 3 (else: copy it exactly; a comma inside [ ] splits a quote)",
)
def quote_not_there(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A quote must be word for word in a paragraph that para cites, or in the text from the first to the last of them.

    Typography does not count: straight or curly quotes, dashes, spaces, line breaks, composed letters. Three dots skip
    words, in order. A word that is broken at a line end may keep its hyphen or lose it. A number is never cut: 4th is
    not in 14th. In a list in brackets a comma separates two quotes: put a quote with a comma in quotation marks. If
    para, or a field that defines the body and its paragraphs, is not valid, the quote is looked for in the whole text.
    Not reported where the text is not available, where para points to nothing (EVD001), and where EVD023 is reported.

    The release says:
        Outcome of the talks

        1. The ministers met in Suva on 14 May 2024.

        2. They agreed to open a direct shipping line.

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        outcomes: [{kind: agree, by: all, what: Ships, para: 1, quote: agreed to open a direct shipping line}]

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        outcomes: [{kind: agree, by: all, what: Ships, para: 2, quote: agreed to open a direct shipping line}]
    """
    quotes = _quotes(facts)
    if not quotes:
        return
    from ..evidence.locating import ELSEWHERE, NOWHERE, OUTSIDE

    indexes: dict[int, Any] = {}
    said: set[Any] = set()
    counts = Counter(quote.path[:-1] for quote in quotes)
    for quote in quotes:
        if quote.verdict in (ELSEWHERE, OUTSIDE) and not _cites_nothing(quote):
            # Several quotes of one object from one other paragraph: what is wrong is para, and it is said once.
            wrong = (quote.path[:-1], quote.place)
            if quote.verdict == ELSEWHERE and wrong in said:
                continue
            said.add(wrong)
            where, hint = _where(quote)
            about = (*quote.path[:-2], "para") if quote.verdict == ELSEWHERE else None
            yield finding(quote.path, f"the quote is not in {_cited(quote)}; {where}", hint, about=about)
        elif quote.verdict == NOWHERE and not (quote.text.is_known and _cites_nothing(quote)):
            yield finding(quote.path, *_explained(quote, indexes, counts[quote.path[:-1]] > 1))


def _where(quote: Quote) -> tuple[str, str]:
    """Where a quote stands that is not in what is cited, and what to do about it."""
    if quote.place is None:
        return "it is outside the body", _COPY
    end = quote.text.at(quote.end - 1)
    if end is None or end.locator == quote.place:
        right = f"correct para to {_written(quote, quote.place)}, or quote words of the paragraph that is cited"
        return f"it is in {_named(quote.place)}", right
    both = ", ".join(_written(quote, each) for each in (quote.place, end.locator))
    where = f"it runs from {_named(quote.place)} into {_named(end.locator)}"
    return where, f"quote words of one paragraph, or cite both: [{both}]"


def _cites_nothing(quote: Quote) -> bool:
    """Whether some of what it cites is not there, so that it cannot be known where the quote should be."""
    own = [one for one in quote.cited if one.lang == quote.lang]
    return not all(quote.text.may_have(one.locator) for one in own)


def _explained(quote: Quote, indexes: dict[int, Any], is_one_of_several: bool) -> tuple[str, str]:
    """Message and help for a quote that stands nowhere: with the nearest words, if there are any."""
    from ..evidence.cuts import of_number
    from ..evidence.near import Index, nearest
    from ..evidence.same_letters import same_letters

    text = quote.text
    places = [text.places[one.locator] for one in quote.cited if one.lang == quote.lang and one.locator in text.places]
    stretches = [(place.start, place.end) for place in places] or [text.body, (0, len(text.stored))]
    comma = (
        "; a comma inside [ ] separates two quotes: put a quote with a comma in quotation marks"
        if is_one_of_several and len(quote.words) < 60
        else ""
    )
    number = of_number(text, quote.words, stretches) if quote.is_cut else None
    if number is not None:
        message = f"the quote {number.how} inside the number '{excerpt(number.word, 40)}'"
        whole = excerpt(number.whole, 100)
        hint = f"quote the whole number: {whole}" + (comma if "," in number.word else "")
        return f"{message}; the release says '{whole}'", hint
    if curly := around_in_curly(quote.words.strip()):
        return f"the quote is not in {_cited(quote)}: {curly}", STRAIGHT
    all_of_it = [*((place.start, place.end) for place in places), text.body]
    near = same_letters(text, quote.words, all_of_it)
    if near is None:
        index = indexes.get(id(text))
        if index is None:
            index = indexes[id(text)] = Index(text)
        near = nearest(index, quote.words, all_of_it)
    cited = _cited(quote)
    if near is None:
        return f"the quote is not in {cited}, nor anywhere else in the release", _COPY + comma
    message = f"the quote is not in {cited}: {excerpt('; '.join(dict.fromkeys(near.differences[:3])), 160)}"
    if near.place is not None and not quote.text.doubts and not any(near.place == place.locator for place in places):
        message += f" (the closest words are in {_named(near.place)})"
    return message, f"{_COPY}: {excerpt(near.words, 160)}"


@rule("EVD003", "info", "the quote differs from the release in its capitals; copy it exactly")
def quote_other_capitals(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The quote is in the cited paragraph, but with other capitals: it was typed, or made to look like a sentence.

    A quote that is copied exactly may begin with a small letter.

    The release says:
        Outcome of the talks

        1. The ministers met in Suva on 14 May 2024.

        2. They agreed to open a direct shipping line.

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        outcomes: [{kind: agree, by: all, what: Ships, para: 2, quote: Agreed to open a direct shipping line}]

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        outcomes: [{kind: agree, by: all, what: Ships, para: 2, quote: agreed to open a direct shipping line}]
    """
    quotes = _quotes(facts)
    if not quotes:
        return
    from ..evidence.locating import CAPITALS
    from ..evidence.printed import of_quote

    for quote in quotes:
        if quote.verdict == CAPITALS:
            printed = excerpt(of_quote(quote), 80)
            yield finding(
                quote.path, "the quote differs from the release in its capitals", f"copy it exactly: {printed}"
            )


@rule("EVD004", "warning", "the quote occurs more than once in the paragraph; quote a word or two more")
def quote_ambiguous(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The quote occurs more than once in the paragraph, so it is unclear which place is meant.

    The release says:
        Outcome of the talks

        1. They welcomed the new line and the new line of credit.

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        outcomes: [{kind: appreciate, by: all, what: Ships, para: 1, quote: the new line}]

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        outcomes: [{kind: appreciate, by: all, what: Ships, para: 1, quote: welcomed the new line}]
    """
    quotes = _quotes(facts)
    if not quotes:
        return
    from ..evidence.locating import CAPITALS, EXACT

    for quote in quotes:
        if quote.again and quote.verdict in (EXACT, CAPITALS) and quote.place is not None:
            message = f"the quote '{excerpt(quote.words, 40)}' occurs more than once in {_named(quote.place)}"
            yield finding(quote.path, message, "quote a word or two more, before or after it")


@rule("EVD005", "warning", "the quote has more than 25 words; keep the words that matter")
def quote_long(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A quote is a few exact words: 25 are enough (60 characters of Han, kana, Thai, Lao, Khmer or Burmese).

    Three dots skip words; a list holds several quotes.

    Wrong:
        outcomes:
          - quote: agreed to open a line and to build a port and to train pilots and to hold a fair and to send experts and to share data with each other soon

    Right:
        outcomes:
          - quote: agreed to open a line ... to share data
    """  # noqa: E501
    for path, _, parts, characters in facts.once(_measured):
        if characters > _CHARACTERS or (not characters and parts > _WORDS):
            much = f"{characters} characters; {_CHARACTERS}" if characters else f"{parts} words; {_WORDS}"
            yield finding(path, f"the quote has {much} are enough", "keep the words that matter; ... skips words")


@rule("EVD006", "info", "a quote of one word proves little; quote a word or two more (not CJK)")
def quote_one_word(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A quote of one word proves little. Not reported in Han, kana, Hangul, Thai, Lao, Khmer and Burmese.

    Wrong:
        outcomes: [{quote: agreed}]

    Right:
        outcomes: [{quote: agreed to open a line}]
    """
    for path, words, parts, characters in facts.once(_measured):
        if parts == 1 and not characters and not any("\uac00" <= char <= "\ud7a3" for char in words):
            yield finding(path, f"a quote of one word ('{excerpt(words, 40)}')", "quote a word or two more")


def _measured(facts: Facts) -> list[tuple[Path, str, int, int]]:
    """(path, words, how many words, how many characters) of all quotes that can be read."""
    return [
        ((*path, "quote", index), words, *_length(words))
        for kind in quoting()
        for path, obj in facts.nodes(kind)
        for index, words in each(peek(obj, "quote"))
    ]


def _length(words: str) -> tuple[int, int]:
    """How many words a quote has, and how many characters where it is in a script without spaces (else 0)."""
    parts = len(_WORD.findall(words))
    if words.isascii() or max(words) < FIRST_UNSPACED:
        return parts, 0
    unspaced = sum(char.isalpha() and is_unspaced(char) for char in words)
    characters = sum(not char.isspace() for char in words)
    return parts, characters if 2 * unspaced > sum(char.isalpha() for char in words) else 0  # digits: of any script


@rule("EVD027", "warning", "the quote begins (or ends) inside the word 'unpermitted'; quote whole words")
def quote_cuts_word(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The quote begins or ends inside a word, so that it may say something else: permitted is not unpermitted.

    A word with a hyphen is one word (co-chaired), an ordinal of two words is one number (twenty fourth), and so is a
    figure with the word that multiplies it (5 million), in the languages whose numbers jco reads. What a language
    attaches to a word may be left out: an article before an apostrophe, Hebrew, Arabic and Ethiopic prefixes, Korean
    particles. Not reported in scripts that do not separate words with spaces. A quote that skips the word that denies
    it (agreed ... to open, of "agreed not to open"), begins right behind it (同意 of 不同意) or ends right before it
    (支援し of 支援しない) is cut in the same way.

    The release says:
        Outcome of the talks

        1. They condemned unpermitted fishing in both zones.

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        outcomes: [{kind: condemn, by: all, what: Fishing, para: 1, quote: permitted fishing in both zones}]

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
        outcomes: [{kind: condemn, by: all, what: Fishing, para: 1, quote: condemned unpermitted fishing}]
    """
    quotes = _quotes(facts)
    if not quotes:
        return
    from ..evidence.cuts import of_negation, of_quote
    from ..evidence.locating import CAPITALS, EXACT

    lang = facts.release["lang"]
    for quote in quotes:
        if quote.verdict not in (EXACT, CAPITALS):
            continue
        cut = of_quote(quote, lang)
        if cut is not None:
            hint = f"quote whole words: {excerpt(cut.whole, 160)}"
            yield finding(quote.path, f"the quote {cut.how} {cut.where}", hint)
            continue
        denied = of_negation(quote, lang)
        if denied is not None:
            message = f"the quote {denied.how} '{denied.word}', without which it says something else"
            yield finding(quote.path, message, f"quote that word, too: {excerpt(denied.whole, 160)}")


def _quotes(facts: Facts) -> list[Quote]:
    """The quotes with their verdicts; none where no text is at hand, or the body was not found where they are."""
    if not facts.has_texts or not is_body_here(facts):
        return []
    from ..evidence.quotes import located

    return located(facts)


def _named(locator: int | str | None) -> str:
    return {"title": "the title"}.get(
        str(locator), f"paragraph {locator}" if str(locator)[0].isdigit() else str(locator)
    )


def _cited(quote: Quote) -> str:
    own = [one for one in quote.cited if one.lang == quote.lang]
    if len(own) == 1:
        return _named(own[0].locator)
    return f"paragraphs {', '.join(str(one.locator) for one in own)}" if own else "the release"


def _written(quote: Quote, place: int | str) -> str:
    return f"{quote.lang}:{place}" if quote.lang else str(place)
