"""EVD: numbers of sessions and amounts against the words that were quoted for them."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding, Path, Related
from ..document.content import each, peek
from ..document.facts import Facts, attempt
from ..languages.money import of_shared_sign
from ..ledger.dated import language_of
from ..schema.roles import fields, holders
from ..system.memo import of_short_texts
from ..system.patterns import lazy
from ..system.printable import excerpt
from .registry import finding, rule
from .sessions import in_quotes

if TYPE_CHECKING:
    from ..languages.figures import Figure

_BARE = lazy(r"[0-9][0-9.,'\s]*")
# What a table says above its columns ("in thousand", "in million", "亿元"), so that the cell has the digits alone.
_ABOVE_A_COLUMN = (1e3, 1e4, 1e6, 1e8, 1e9, 1e12)
_MANY = 10  # currencies of one name: whoever infers one knows that it is a dollar
_CODE = lazy(r"[A-Z]{3}")
_WORDS_OF_UNIT = 2  # of the name of a currency: US dollars
_QUOTES = " .'\"‘’“”"
_LETTERS = "ACHNRSUZFJTdbs."  # before the sign of a dollar: US$


@rule("EVD011", "error", "the quote says 7, the annotation says 8; correct one of the two")
def ordinal_against_quote(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The quote gives the session a different number from the annotation: "held the 7th" with ordinal 8.

    Checked for the meeting, the next and the previous session, and other names of the series. Not reported where the
    quote has the annotated number too, for numbers of the other sessions, where a conflict is recorded for ordinal, and
    in languages whose ordinals jco does not read.

    Wrong:
        release: {lang: en, title: Joint Committee meets}
        meeting: {ordinal: 8, quote: held the 7th Joint Committee Meeting}

    Right:
        release: {lang: en, title: Joint Committee meets}
        meeting: {ordinal: 7, quote: held the 7th Joint Committee Meeting}
    """
    for kind in fields("ordinal"):
        for path, obj in facts.nodes(kind):
            for number, place in attempt(partial(in_quotes, path, facts)) or ():
                message = f"the quote says {number}, the annotation says {obj['ordinal']}"
                hint = "correct one of the two; if the release prints both, record the other number under conflicts"
                related = (Related("the quote", place),)
                yield finding((*path, "ordinal"), message, hint, related=related, rests_on=place)


@rule("EVD012", "error", "'5 million' is 5,000,000, not 500,000; correct one of the two")
def amount_against_text(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The value of an amount differs from its printed text: "5 million" is 5,000,000, not 500,000.

    It reads the digits and multipliers of the language. Not reported where the text has several figures, a range, or a
    word that could multiply it in another way, and where value is listed under inferred.

    Wrong:
        release: {lang: en}
        outcomes: [{amount: {text: €5 million, value: 500000, unit: EUR}}]

    Right:
        release: {lang: en}
        outcomes: [{amount: {text: €5 million, value: 5000000, unit: EUR}}]
    """
    for path, obj, figure in facts.once(_figures):
        meant = attempt(partial(_other_value, path, obj, figure, facts))
        if meant is not None:
            words = excerpt(figure["text"], 60)
            message = f"'{words}' is {' or '.join(map(_grouped, meant))}, not {_grouped(figure['value'])}"
            hint = "correct one of the two; value is the number in full"
            yield finding((*path, "value"), message, hint, related=(Related("the printed words", (*path, "text")),))


def _other_value(path: Path, obj: dict[str, Any], figure: dict[str, Any], facts: Facts) -> tuple[float, ...] | None:
    """What the text says, where that is another number than the value."""
    value = figure.get("value")
    if value is None or "value" in (figure.get("inferred") or ()):
        return None
    found = _read(obj, figure, facts)
    if not found:
        from ..ledger.sums import other_value

        return other_value(value, figure["text"], language_of(obj, facts), figure.get("unit")) or None
    can_be = [one * power for read in found for one in read.values for power in (1, *_powers(figure["text"]))]
    # "a fall of 3 %" may well be -3: the words that say so are not read.
    if any(math.isclose(abs(value), one, rel_tol=1e-9) for one in can_be):
        return None
    if len(found) > 1:
        found = [one for one in found if one.currency or one.bare_dollar]
    return found[0].values if len(found) == 1 else None


def _powers(text: str) -> tuple[float, ...]:
    return _ABOVE_A_COLUMN if _BARE.fullmatch(text.strip()) else ()


def _grouped(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:,}"


@rule("EVD016", "warning", "'$' alone does not name a currency; list unit under inferred, or under not_stated")
def bare_dollar(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The sign "$" alone does not name a currency: many countries have a dollar, some a peso with the same sign.

    Resolve it and list unit under inferred, or list unit under not_stated. Not reported where letters show which dollar
    is meant (US$, A$, USD), and in languages whose figures jco does not read.

    Wrong:
        release: {lang: en}
        outcomes: [{amount: {text: $26m, value: 26000000, unit: AUD}}]

    Right:
        release: {lang: en}
        outcomes: [{amount: {text: $26m, value: 26000000, unit: AUD, inferred: [unit]}}]
    """
    for path, obj, figure in facts.once(_figures):
        if attempt(partial(_is_unresolved, path, obj, figure, facts)):
            message = f"'$' alone does not name a currency, and unit says {excerpt(figure['unit'], 20)}"
            hint = "list unit under inferred (which dollar was concluded), or under not_stated instead of giving it"
            yield finding((*path, "unit"), message, hint)


def _is_unresolved(path: Path, obj: dict[str, Any], figure: dict[str, Any], facts: Facts) -> bool:
    unit = figure.get("unit")
    listed = [*(figure.get("inferred") or ()), *(figure.get("not_stated") or ())]
    if unit is None or "unit" in listed or "$" not in figure["text"] or not _CODE.fullmatch(unit):
        return False
    of_sign = of_shared_sign(figure["text"])
    if of_sign and unit not in of_sign:
        return False
    found = _read(obj, figure, facts)
    return any(one.bare_dollar for one in found) and not any(one.currency == unit for one in found)


@rule("EVD017", "error", "'€5 million' is in EUR, not USD; correct the unit")
def unit_against_text(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The printed text of an amount names a different currency from its unit: "€5 million" is in EUR, not USD.

    Not reported where the text names both, where unit is listed under inferred, for a currency that a sign of several
    can stand for (Rs, £, kr; of $ that is EVD016), and where none of the words is in the names that CLDR has for
    currencies in the language, or in English. One that such a sign, or "dollars", never stands for is reported though
    inferred. A unit that is the sign or the name of a currency ($, dollars, usd) is reported with the code to write.

    Wrong:
        release: {lang: en}
        outcomes: [{amount: {text: €5 million, value: 5000000, unit: USD}}]

    Right:
        release: {lang: en}
        outcomes: [{amount: {text: €5 million, value: 5000000, unit: EUR}}]
    """
    for path, obj, figure in facts.once(_figures):
        meant = attempt(partial(_of_sign_or_name, obj, figure, facts))
        if meant:
            message = f"'{excerpt(figure['unit'], 20)}' is a sign or name of a currency, not its ISO 4217 code"
            yield finding((*path, "unit"), message, _code_to_write(meant))
            continue
        can_be = attempt(partial(_other_unit, path, obj, figure, facts))
        if can_be is not None:
            from ..ledger.sums import listed_codes

            currency = listed_codes(can_be)
            message = f"'{excerpt(figure['text'], 60)}' is in {currency}, not {excerpt(figure['unit'], 20)}"
            related = (Related("the printed words", (*path, "text")),)
            yield finding((*path, "unit"), message, f"correct the unit: {currency}", related=related)


def _of_sign_or_name(obj: dict[str, Any], figure: dict[str, Any], facts: Facts) -> frozenset[str]:
    """The currencies that a unit means which is written as a sign or a name: ``US$``, ``euros``, ``usd``."""
    unit = figure.get("unit")
    if unit is None or _CODE.fullmatch(unit) or len(unit.split()) > _WORDS_OF_UNIT:
        return frozenset()
    lang, bare = language_of(obj, facts), unit.strip(_QUOTES)
    if not _may_be_currency(bare, lang):
        return frozenset()
    from ..ledger.sums import currencies_of

    told = currencies_of(figure["text"], lang)
    if _CODE.fullmatch(bare.upper()):
        is_printed = bare.casefold() in figure["text"].casefold()  # "20 pens" are no soles
        return frozenset({bare.upper()}) & (told if is_printed else currencies_of(f"{bare.upper()} 5", "en"))
    is_sign = not any(map(str.isalpha, bare.lstrip(_LETTERS)))
    first, _, last = bare.partition(" ")
    if last and currencies_of(f"5 {first}", lang) == currencies_of(f"5 {bare}", lang):
        return frozenset()  # of which a currency is told: euro pallets
    meant = currencies_of(f"{bare}5" if is_sign else f"5 {bare}", lang) or currencies_of(f"5 {bare}", "en")
    of_text = meant & told or (told if meant and len(told) == 1 else frozenset())
    is_weight = not is_sign and len(of_text) > 1 and "GBP" in of_text  # pounds of rice
    return frozenset() if is_weight else of_text or (meant if is_sign else frozenset())


def _may_be_currency(unit: str, lang: str) -> bool:
    """A quick look, so that a document without a text need not load what reads sums for its ``persons``."""
    if _CODE.fullmatch(unit.upper()) or any(unicodedata.category(sign) == "Sc" for sign in unit):
        return True
    from ..languages.floor_numbers import named_currencies

    return any(named_currencies(f"5 {unit}", each) for each in dict.fromkeys((lang, "en")))


def _code_to_write(meant: frozenset[str]) -> str:
    from ..ledger.sums import listed_codes

    if len(meant) == 1:
        return f"write {next(iter(meant))}"
    first = "USD, " if "USD" in meant else ""
    rest = listed_codes(meant - {"USD"} if first else meant).removeprefix("one of ")
    return (
        f"write the code that is meant ({first}{rest}) and list unit under inferred; if that is not sure, "
        "delete it and list unit under not_stated"
    )


def _other_unit(path: Path, obj: dict[str, Any], figure: dict[str, Any], facts: Facts) -> frozenset[str] | None:
    """The currencies that the words of an amount can mean, if its unit is none of them."""
    unit = figure.get("unit")
    if unit is None or not _CODE.fullmatch(unit):
        return None
    from ..languages.figures import reads  # a document without sums has no use for it
    from ..ledger.sums import currencies_of

    lang = language_of(obj, facts)
    if "unit" in (figure.get("inferred") or ()):
        can_be, meant = of_shared_sign(figure["text"]), currencies_of(figure["text"], lang)
        can_be = can_be or (meant if len(meant) >= _MANY else can_be)
        # What is inferred is which of them it is.
        return can_be if can_be and unit not in can_be and meant == can_be else None
    named = {one.currency for one in _read(obj, figure, facts)} if reads(lang) else set()
    can_be = currencies_of(figure["text"], lang)
    if any(named):
        told = can_be or frozenset(each for each in named if each is not None)
        return told if len(named) == 1 and unit not in told else None
    return can_be if can_be and unit not in can_be and unit not in figure["text"] else None


def _figures(facts: Facts) -> list[tuple[Path, dict[str, Any], dict[str, Any]]]:
    """(place, object around it, amount) of all amounts that can be read."""
    return [
        ((*path, field, index), obj, figure)
        for kind, (field,) in holders("figure").items()
        for path, obj in facts.nodes(kind)
        for index, figure in each(peek(obj, field))
    ]


def _read(obj: dict[str, Any], figure: dict[str, Any], facts: Facts) -> list[Figure]:
    return _figures_of(unicodedata.normalize("NFC", figure["text"]), language_of(obj, facts))


@of_short_texts(64)
def _figures_of(words: str, lang: str) -> list[Figure]:
    """The figures in the words of one amount: three rules ask for them."""
    from ..languages.figures import figures

    return figures(words, lang)
