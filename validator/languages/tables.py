"""The words of a language's file as the readers look them up: folded, and examples of numbers as expressions."""

from __future__ import annotations

import re
from functools import cache

from ..tuples import NamedTuple
from .lookup import entry, listed
from .words import cell

_OPTIONAL = {"[ ]": r"\s*", "[,]": ",?"}
_PLAIN = {" ": r"\s+", "-": "[-‑]", "'": "['’]"}
_NO_TEMPERATURE = r"(?! ?[CFN]\b)"  # 24° C, 47º N


class Table(NamedTuple):
    """How a language counts sessions. Words are those of ``shapes.Sessions``, as ``words.cell`` gives them.

    The expressions have the number in group 1 and are tried without regard to case.
    """

    digits: str  # an ordinal wherever it stands: 7th
    loose: str  # an ordinal only beside a word for session: "7." in German; Roman numbers are added
    is_joined: bool  # a hyphen joins it to the word for session: 12-отырыс
    roman: str  # how a Roman number (%s) is written beside a word for session; "" where it is not
    names_have_roman: bool
    guard: str
    session: str
    meeting: str
    body: str
    joint: str
    link: str
    block: str
    other: str
    since: str
    anew: str
    lead: str
    theirs: str
    bodies_before: bool
    after: bool
    before: bool  # the number stands there too, where ``after`` is set
    before_ends: tuple[str, ...]
    opener: str
    closer: str
    far: int
    months: str  # "June 14th": the day of a date


@cache
def table(lang: str) -> Table | None:
    """How a language of words counts; None for one that is not read, or has signs for it (``east``)."""
    ordinals, sessions = entry(lang).ordinals, entry(lang).sessions
    if ordinals is None or sessions is None:
        return None
    return Table(
        in_digits(ordinals.digits),
        in_digits(", ".join(example for example in listed(ordinals.digits_beside) if not example.endswith("-"))),
        any(example.endswith("-") for example in listed(ordinals.digits_beside)),
        _in_roman(ordinals.roman),
        ordinals.names_have_roman,
        cell(ordinals.greater, lang),
        cell(sessions.session, lang),
        cell(sessions.meeting, lang),
        cell(sessions.committee, lang),
        cell(sessions.joint, lang),
        cell(sessions.between, lang),
        cell(sessions.something_else, lang),
        cell(sessions.other_bodies, lang),
        cell(sessions.since, lang),
        cell(sessions.first_since, lang),
        cell(sessions.articles, lang),
        cell(sessions.theirs, lang),
        sessions.bodies_before,
        sessions.number_after,
        sessions.number_before,
        tuple(listed(sessions.before_ends)),
        cell(sessions.opens_number, lang),
        cell(sessions.closes_number, lang),
        sessions.words_between,
        cell(sessions.months_before, lang),
    )


def in_digits(examples: str) -> str:
    """The expression of some examples with a number (``1st, 2nd, 1[.]er``), the number in group 1; "" of none."""
    pairs = [re.split("[0-9]+", example) for example in listed(examples)]
    if not pairs:
        return ""
    before, after = _either([left for left, _ in pairs]), _either([right for _, right in pairs])
    is_dot = all(right == "." for _, right in pairs)
    return rf"{before}([0-9]{{1,3}}){after}" + (r"(?=\s)" if is_dot else "")


def _in_roman(examples: str) -> str:
    pairs = [example.split("V", 1) for example in listed(examples)]
    return _either([left for left, _ in pairs]) + "%s" + _either([right for _, right in pairs]) if pairs else ""


def after_number(examples: str) -> str:
    """The expression of what follows a number in examples: ``(?:st|nd|)`` of ``1, 1st, 2nd``."""
    return _either([re.split("[0-9]+", example)[1] for example in listed(examples)])


def _either(parts: list[str]) -> str:
    """One of these, the longest first; the empty one makes it optional."""
    found = sorted(dict.fromkeys(map(_expression, parts)), key=lambda part: -len(part))
    return found[0] if len(found) == 1 else f"(?:{'|'.join(found)})"


def _expression(part: str) -> str:
    """What stands before or after the number in an example; ``[.]`` may be missing."""
    tokens = re.findall(r"\[.\]|.", part)
    made = "".join(
        _OPTIONAL.get(token) or (_literal(token[1]) + "?" if len(token) == 3 else _literal(token)) for token in tokens
    )
    return made + _NO_TEMPERATURE if part.endswith(("ª", "º", "°")) else made


def _literal(sign: str) -> str:
    return _PLAIN.get(sign) or re.escape(sign)


def found_in(text: str, is_spaced: bool) -> str:
    """The expression that finds one of some words, each whole but for its stars: ``minist*``, ``*kommission``."""
    return "|".join(_whole(word, is_spaced) for word in listed(text)) or "(?!)"


def _whole(word: str, is_spaced: bool) -> str:
    bare = "".join(map(_part, re.findall(r"\[.\]|.", word.strip("*"))))
    before = r"(?<!\w)" if is_spaced and not word.startswith("*") else ""
    return before + bare + (r"(?!\w)" if is_spaced and not word.endswith("*") else "")


@cache
def words_expression(text: str) -> str:
    """One of some words, each whole: a star is any further letters, ``mid-`` is written in one with what follows."""
    return "|".join(map(_word, sorted(listed(text), key=lambda word: -len(word))))


def _word(word: str) -> str:
    return "".join(map(_part, re.findall(r"\[.\]|.", word)))


_FURTHER = r"\w{0,60}"
"""A bound, for in a text without blanks each place that begins as the word does would be read to the end."""


def _part(sign: str) -> str:
    signs = {"*": _FURTHER, " ": r"\s+", **_OPTIONAL}
    return signs.get(sign) or (re.escape(sign[1]) + "?" if len(sign) == 3 else re.escape(sign))
