"""The documents of a series, right and faulty; also what is wrong between two of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from .faults import Draft, Expected, Spoilt, spoil
from .series import Series, Session
from .sessions import drafted

_BETWEEN = 0.25
_YEARS, _MONTHS = 25, 5


class Made(NamedTuple):
    """A document and its text. ``expected``: code and pointer of each error and warning; none if it is right."""

    path: str
    yaml: bytes
    text_name: str
    text: str
    fault: str = ""
    expected: Expected = ()


def made(series: Series, faulty: float, most: int) -> Iterator[Made]:
    """The documents of a series, in the order of their sessions: of the first sessions, so many at most."""
    told, sessions = dict(pairwise(series.sessions)), series.sessions[:most]
    right: list[Draft] = []  # directly before
    is_needed = False  # by what was said of the session before
    for number, session in enumerate(sessions):
        dice, following = series.dice(f"{session.ordinal}/fault"), told.get(session)
        is_faulty = dice.random() < faulty and not is_needed
        is_needed = False
        draft = drafted(series, session, following)
        if not is_faulty:
            yield _whole(series, session, draft, draft.as_it_is())
            right.append(draft)
            continue
        is_last = number + 1 == len(sessions)
        is_next = following is not None and following.host and following.ordinal == session.ordinal + 1
        kinds = [*(["next"] if is_next and not is_last else []), *_kinds(right)]
        if dice.random() > _BETWEEN or not kinds:
            yield _whole(series, session, draft, spoil(draft, dice))
        else:
            kind = dice.choice(kinds)
            is_needed = kind == "next"
            yield from _between(kind, series, session, following, right)
        right = []


def _kinds(right: list[Draft]) -> list[str]:
    """What can be wrong with a document beside the right ones before it."""
    return ["twice", *(["id"] if right else []), *(["order"] if len(right) > 1 else [])]


def _between(
    kind: str, series: Series, session: Session, following: Session | None, right: list[Draft]
) -> Iterator[Made]:
    """A document that is right alone, but not beside the others; the text says the same."""
    if kind == "next" and following is not None:
        other = following._replace(date=following.date + datetime.timedelta(days=30 * _MONTHS))
        draft = drafted(series, session, other)
        yield _whole(series, session, draft, _alone(draft, "another next session", "SER005", "/meeting/next/date"))
    elif kind == "order":
        draft = drafted(series, session._replace(date=session.date.replace(year=session.date.year - _YEARS)), following)
        yield _whole(series, session, draft, _alone(draft, "dated before the one before", "SER004", "/meeting/date"))
    elif kind == "id":
        draft = drafted(series, session, following)
        draft.data["id"] = right[-1].data["id"]
        yield _whole(series, session, draft, _alone(draft, "the id of another", "SER001", "/id"))
    else:
        draft = drafted(series, session, following)
        yield _whole(series, session, draft, draft.as_it_is())
        draft.data["id"] += "-again"
        again = _whole(series, session, draft, _alone(draft, "a session twice", "SER002", "/meeting/ordinal"))
        yield again._replace(path=again.path.replace(".yaml", "b.yaml"))


def _alone(draft: Draft, fault: str, code: str, pointer: str) -> Spoilt:
    return draft.as_it_is()._replace(fault=fault, expected=((code, pointer),))


def _whole(series: Series, session: Session, draft: Draft, spoilt: Spoilt) -> Made:
    name = f"{series.words.lang}/{series.key}-{session.ordinal:03}"
    return Made(f"annotations/{name}.yaml", spoilt.yaml, f"{name}.{draft.ending}", draft.text, *spoilt[1:])
