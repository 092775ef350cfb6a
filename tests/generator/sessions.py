"""A session → its release as a text, and the annotation of it."""

from __future__ import annotations

import datetime
import random
from typing import Any

from .acts import Act, acts
from .faults import Draft
from .pages import SHAPES, Page, Paragraph, has_bullets
from .series import Series, Session
from .words import languages

_LONG = 0.03


def drafted(series: Series, session: Session, following: Session | None) -> Draft:
    """The right document of a session, and its text. ``following``: the next one, if the release may tell of it."""
    dice = series.dice(session.ordinal)
    words = series.words
    released = session.date + datetime.timedelta(days=dice.randint(0, 20))
    count = dice.randint(60, 150) if dice.random() < _LONG else min(40, 2 + int(dice.expovariate(1 / 8)))
    done = acts(words, series.a, series.b, session.date, dice, count)
    shape = dice.choices([each for each, _ in SHAPES], [often for _, often in SHAPES])[0]
    people = _people(series, session)
    body, places = _body(series, session, following, people, done, dice if has_bullets(shape) else None)
    is_closing = dice.random() < 0.3
    if is_closing:
        body.append(Paragraph(words["close"]))
    title = words["title"].format(
        nth=words.nth(session.ordinal), series=words.series(series.a, series.b, series.field, bent=True)
    )
    side = dice.choice((series.a, series.b))
    publisher = f"{words['publisher']} ({words.country(side)['name']})"
    page: Page = shape(f"{publisher}\n{words.date(released)}", title, body)
    data = {
        "format": "jco/1.0",
        "id": f"{series.key}-{session.ordinal}",
        "release": {
            "publisher": publisher,
            "title": title,
            "date": str(released),
            "lang": words.lang,
            "side": side,
            "url": f"https://example.org/{words.lang}/{series.key}/{session.ordinal}",
            "file": f"{words.lang}/{series.key}-{session.ordinal:03}.{page.ending}",
            **page.said,
            "inferred": ["side"],
        },
        "meeting": _meeting(series, session, following, len(body) - is_closing),
        "parties": {
            code: {"role": "side", "name": words.country(code)["name"], "para": 2} for code in (series.a, series.b)
        },
        "people": people,
        "outcomes": [act.outcome | {"para": place} for act, place in zip(done, places, strict=True)],
        **_papers(done, places),
        "annotation": {
            "by": dice.choice(("annotator 1", "annotator 2", "annotator 3")),
            "date": str(released + datetime.timedelta(days=dice.randint(5, 90))),
            "status": dice.choice(("draft", "complete", "complete", "reviewed")),
            **({"skip": [{"para": len(body), "why": "says nothing of the talks"}]} if is_closing else {}),
        },
    }
    names = ("agreements", "projects", "events", "relationship")
    return Draft(data | {"not_stated": [name for name in names if name not in data]}, page.text, page.ending)


def _people(series: Series, session: Session) -> dict[str, Any]:
    """Who led the two sides. A country has somebody else every four years."""
    words, generation = series.words, session.date.year // 4
    countries = list(languages()[words.lang]["countries"])
    return {
        f"head-{code.lower()}": {
            "name": words.person(countries.index(code), generation),
            "party": code,
            "post": words["posts"][(countries.index(code) + generation) % 3],
            "role": "co-chair",
            "para": 2,
        }
        for code in (series.a, series.b)
    }


def _body(
    series: Series,
    session: Session,
    following: Session | None,
    people: dict[str, Any],
    done: list[Act],
    bullets: random.Random | None,
) -> tuple[list[Paragraph], list[int | str]]:
    """The paragraphs, and the locator of each act. ``bullets``: what decides whether some stand in a list."""
    words, (a, b) = series.words, (series.a, series.b)
    name = words.series(a, b, series.field, bent=True)
    form = words["opening" if session.host else "online"]
    host = words.country(session.host)["in"] if session.host else ""
    opening = form.format(nth=words.nth(session.ordinal), series=name, date=words.date(session.date), host=host)
    first, second = people.values()
    heads = words["heads"].format(
        pa=first["name"], ta=first["post"], a=words.country(a)["name"],
        pb=second["name"], tb=second["post"], b=words.country(b)["name"],
    )  # fmt: skip
    body, places = [Paragraph(opening[:1].upper() + opening[1:]), Paragraph(heads)], []
    left = list(done)
    while left:
        is_list = bullets is not None and len(left) > 2 and bullets.random() < 0.15
        some, left = left[: 4 if is_list else 2], left[4 if is_list else 2 :]
        if is_list:
            body.append(Paragraph(words["list"], tuple(act.printed for act in some)))
            places += [f"{len(body)}{'abcd'[number]}" for number in range(len(some))]
        else:
            body.append(Paragraph(" ".join(act.printed for act in some)))
            places += [len(body)] * len(some)
    if following is not None and following.host:
        guest = words.country(following.host)["in"]
        body.append(Paragraph(words["next"].format(guest=guest, month=words.month(following.date))))
    return body, places


def _meeting(series: Series, session: Session, following: Session | None, last: int) -> dict[str, Any]:
    words = series.words
    meeting: dict[str, Any] = {
        "series": words.series(series.a, series.b, series.field),
        "ordinal": session.ordinal,
        "date": str(session.date),
        "format": "in-person" if session.host else "online",
    }
    if session.host:
        meeting["place"] = _place(series, session.host)
    if following is not None and following.host:
        meeting["next"] = {
            "date": str(following.date)[:7],
            "date_text": words.month(following.date),
            "place": _place(series, following.host),
            "para": last,
            "not_stated": ["ordinal"],
        }
    meeting["para"] = 1
    if "next" not in meeting:
        meeting["not_stated"] = ["next"]
    return meeting | {"inferred": ["format"]}


def _place(series: Series, code: str) -> dict[str, Any]:
    return {"city": series.words.country(code)["city"], "country": code, "inferred": ["country"]}


def _papers(done: list[Act], places: list[int | str]) -> dict[str, Any]:
    papers = {
        act.outcome["refs"]: act.paper | {"para": place, "not_stated": ["in_force"], "inferred": ["kind", "signed"]}
        for act, place in zip(done, places, strict=True)
        if act.paper is not None
    }
    return {"agreements": papers} if papers else {}
