"""What is found in each language: an invented release (``ledger/releases.yaml``) with each kind of fact wrong once.

A right document gives no finding. ``ledger/languages.md`` has the table language × kind, which README shows.
To add a kind of fact, add a line to ``KINDS``: its place, and what the wrong document has there.
"""

from __future__ import annotations

import copy
import datetime
import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from support import ROOT, golden

from validator.diagnostic import pointer
from validator.languages import cldr
from validator.ledger import TRACED, ledger
from validator.release.finding import beside
from validator.report import pipeline
from validator.report.report import Report
from validator.source import load

FOLDER = ROOT / "tests" / "ledger"
README = ROOT / "README.md"
_IN_README = re.compile(r"(<!-- facts found -->\n\n).*?(\n<!-- end of facts found -->)", re.DOTALL)
TODAY = "2026-11-23"
MOST_MISSED = 0.1
Document = dict[str, Any]


class Kind(NamedTuple):
    """A kind of fact: where it stands in a document, and what makes it wrong there."""

    place: Callable[[Document], tuple[str | int, ...]]
    wrong: Callable[[Document], Any]


def _at(*place: str | int) -> Callable[[Document], tuple[str | int, ...]]:
    return lambda _: place


def _moved(days: int = 0, months: int = 0, years: int = 0) -> Callable[[str], str]:
    """Each end of a date a few days, months or years later."""

    def move(value: str) -> str:
        return "/".join(_later(part, days, months, years) for part in value.split("/"))

    return move


def _later(part: str, days: int, months: int, years: int) -> str:
    numbers = [int(number) for number in part.split("-")]
    month = numbers[1] + months
    found = datetime.date(numbers[0] + years, month, numbers[2] if len(numbers) > 2 else 1) + datetime.timedelta(days)
    return found.isoformat()[: len(part)]


def _slip(value: str) -> str:
    """Two letters in the middle of the longest word have changed places."""
    word = max(value.replace("-", " ").split(), key=len)
    at = next(number for number in range(len(word) // 2, len(word)) if number and word[number] != word[number - 1])
    return value.replace(word, word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :])


def _side(data: Document) -> tuple[str | int, ...]:
    return ("parties", next(iter(data["parties"])), "name")


def _country(data: Document) -> str:
    """That of the other side, and nothing says that it is inferred."""
    place = data["meeting"]["place"]
    del place["inferred"]
    return next(code for code in data["parties"] if code != place["country"])


def _value(*place: str | int, to: Callable[[Any], Any]) -> Kind:
    return Kind(_at(*place), lambda data: to(_in(data, place)))


def _in(data: Any, place: tuple[str | int, ...]) -> Any:
    for step in place:
        data = data[step]
    return data


KINDS = {
    "series": _value("meeting", "series", to=_slip),
    "ordinal": _value("meeting", "ordinal", to=lambda value: value + 1),
    "day": _value("meeting", "date", to=_moved(days=-1)),
    "month": _value("meeting", "date", to=_moved(months=-1)),
    "year": _value("meeting", "date", to=_moved(years=-1)),
    "release date": _value("release", "date", to=_moved(days=1)),
    "next date": _value("meeting", "next", "date", to=_moved(months=1)),
    "next year": _value("meeting", "next", "date", to=_moved(years=1)),
    "city": _value("meeting", "place", "city", to=lambda _: "Valdoria"),
    "slip in a city": _value("meeting", "next", "place", "city", to=_slip),
    "country": Kind(_at("meeting", "place", "country"), _country),
    "slip in a name": Kind(_side, lambda data: _slip(_in(data, _side(data)))),
    "name of the other": Kind(_side, lambda data: list(data["parties"].values())[1]["name"]),
    "amount": _value("outcomes", 0, "amount", "value", to=lambda value: value * 10),
}


@cache
def releases() -> dict[str, Any]:
    return dict(load((FOLDER / "releases.yaml").read_bytes(), "releases.yaml").data)


def _paragraph(text: str, number: int) -> str:
    line = next(line for line in text.splitlines() if line.startswith(f"{number}. "))
    return line.removeprefix(f"{number}. ").rstrip(".।۔。")


def document(lang: str) -> Document:
    """The right document of a language."""
    told = releases()[lang]
    first, second = told["sides"]
    title = told["text"].splitlines()[2]
    after = dict(told["next"])
    city = after.pop("city")
    return {
        "format": "jco/1.0",
        "id": f"ledger-{lang}",
        "release": {
            "publisher": "A ministry",
            "title": title,
            "date": "2026-05-08",
            "lang": lang,
            "side": "all",
            "file": f"{lang}.txt",
            "not_stated": ["url"],
            "inferred": ["publisher", "side"],
        },
        "meeting": {
            "series": told["series"],
            "ordinal": told["ordinal"],
            "date": told.get("date", "2026-05-06"),
            "format": "in-person",
            "place": {"city": told["city"], "country": first, "inferred": ["country"]},
            "next": {
                **after,
                "place": {"city": city, "country": second, "inferred": ["country"]},
                "para": 3,
            },
            "para": 1,
            "inferred": ["format"],
        },
        "parties": {key: {"role": "side", "name": name, "not_stated": ["head"]} for key, name in told["sides"].items()},
        "outcomes": [
            {
                "kind": "commit",
                "strength": "firm",
                "by": first,
                "what": "Money for training",
                "topic": "education",
                "amount": told["amount"],
                "para": 2,
                "quote": _quote(_paragraph(told["text"], 2), lang),
            }
        ],
        "annotation": {"by": "A. Tester", "date": "2026-06-01", "status": "complete"},
        "not_stated": ["people", "agreements", "projects", "events", "relationship"],
    }


def _quote(words: str, lang: str) -> str:
    return words[:40] if lang in ("ja", "th", "zh") else words


def _report(data: Document, lang: str, folder: Path) -> Report:
    (folder / f"{lang}.txt").write_text(releases()[lang]["text"], "utf-8")
    path = folder / f"{lang}.yaml"
    path.write_text(json.dumps(data, ensure_ascii=False), "utf-8")
    return pipeline.check(path.read_bytes(), path.name, TODAY, around=beside(str(path)))


def _said(report: Report) -> list[str]:
    return [f"{found.rule.code} {found.pointer}: {found.message}" for found in report.diagnostics]


def _is_found(lang: str, kind: Kind, folder: Path) -> bool:
    """Whether a document with one fact wrong gives one finding, at its place."""
    data = copy.deepcopy(document(lang))
    place = kind.place(data)
    _in(data, place[:-1])[place[-1]] = kind.wrong(data)
    return [found.pointer for found in _report(data, lang, folder).diagnostics] == [pointer(place)]


@pytest.mark.parametrize("lang", releases())
def test_nothing_is_said_of_a_right_document(lang: str, tmp_path: Path) -> None:
    assert _said(_report(document(lang), lang, tmp_path)) == []


@pytest.mark.parametrize("lang", releases())
def test_every_date_number_and_sum_of_a_right_document_is_traced(lang: str, tmp_path: Path) -> None:
    report = _report(document(lang), lang, tmp_path)
    assert report.facts is not None
    found = [(fact, trace) for fact, trace in ledger(report.facts) if fact.role in ("date", "ordinal", "sum")]
    assert [(fact.path, trace.why) for fact, trace in found if trace.state != TRACED] == []
    assert len(found) == 6


@pytest.mark.golden("tests/ledger/languages.md", "README.md")
def test_a_wrong_fact_is_found_in_nearly_every_language(tmp_path: Path) -> None:
    found = {lang: {name: _is_found(lang, kind, tmp_path) for name, kind in KINDS.items()} for lang in releases()}
    golden(FOLDER / "languages.md", _table(found))
    golden(README, _IN_README.sub(lambda match: match[1] + _summary(found) + match[2], README.read_text("utf-8")))
    for name in KINDS:
        missed = [lang for lang, cells in found.items() if not cells[name]]
        assert len(missed) <= MOST_MISSED * len(found), (name, missed)


def _table(found: dict[str, dict[str, bool]]) -> str:
    rows = []
    for lang, cells in found.items():
        known = cldr.of(lang)
        rows.append([f"{known.name if known else lang} ({lang})", *("yes" if cell else "-" for cell in cells.values())])
    return _markdown([["language", *KINDS], *rows, ["**found**", *_counts(found)]])


def _summary(found: dict[str, dict[str, bool]]) -> str:
    return _markdown([["wrong fact", "found"], *map(list, zip(KINDS, _counts(found), strict=True))])


def _counts(found: dict[str, dict[str, bool]]) -> list[str]:
    return [f"{sum(cells[name] for cells in found.values())} of {len(found)}" for name in KINDS]


def _markdown(rows: list[list[str]]) -> str:
    rows.insert(1, ["---"] * len(rows[0]))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n"
