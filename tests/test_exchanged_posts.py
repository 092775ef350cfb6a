"""Posts of two people exchanged: found where the text prints each beside its name, and never where they are right."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from itertools import combinations
from pathlib import Path

import pytest
from test_annotated_releases import FOLDER, NAMES, TODAY

from validator import source
from validator.evidence.holders import People, holders
from validator.release.finding import beside
from validator.release.text import ReleaseText
from validator.report import pipeline

LEAST = 0.8  # of all pairs; in inflected languages, and where posts stand far from names, nobody can be sure


def _exchange(instead: dict[str, str], match: re.Match[str]) -> str:
    return f"post: '{instead[match[1]]}'"


def exchanged(name: str) -> Iterator[str]:
    """An annotation with the posts of two people exchanged, for each two that have one each."""
    text = (FOLDER / f"{name}.yaml").read_text("utf-8")
    people = source.load(text.encode(), name).data.get("people") or {}
    posts = {person["post"] for person in people.values() if isinstance(person.get("post"), str)}
    for one, other in combinations(sorted(posts), 2):
        instead = {one: other, other: one}
        either = "|".join(map(re.escape, instead))
        swapped = re.sub(rf"post: \"?({either})\"?(?=[,}}\n])", partial(_exchange, instead), text)
        if swapped != text and "'" not in one + other:
            yield swapped


def test_most_exchanged_posts_are_found_in_all_languages() -> None:
    found = []
    for name in NAMES:
        for text in exchanged(name):
            report = pipeline.check(text.encode(), "a.yaml", TODAY, around=beside(str(FOLDER / "a.yaml")))
            codes = {one.rule.code: one for one in report.diagnostics}
            found.append("EVD007" in codes and codes["EVD007"].pointer.endswith("/post"))
    assert len(found) >= 40 and sum(found) >= LEAST * len(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister of Trade Ana Tora met Vice Minister Luis Rojas.", ["tora", "rojas"]),
        ("Ana Tora, Minister of Trade, and Luis Rojas, Vice Minister, met.", ["tora", "rojas"]),
        ("The Minister of Trade, Ana Tora, and the Vice Minister, Luis Rojas, met.", ["tora", "rojas"]),
        ("Ana Tora (Minister of Trade) met H.E. Mr. Luis Rojas (Vice Minister).", ["tora", "rojas"]),
        ("Minister of Trade H.E. Ms. Ana Tora met Luis Rojas. The Vice Minister left.", ["tora", ""]),
        ("Ana Tora, Minister of Trade, Luis Rojas met.", [""]),
        ("Luis Rojas, Minister of Trade Ana Tora, met.", ["tora"]),
        ("Ana Tora Minister of Trade Luis Rojas", [""]),
        ("The Minister of Trade of Fiji met Ana Tora.", [""]),
        ("The Minister of Trades Ana Tora and the two Vice Ministers Luis Rojas met.", []),
        ("The XVice Minister Luis Rojas met _Vice Minister Luis Rojas.", []),
        ("The Vice Minister, Ambassador Luis Rojas, left.", ["rojas"]),
        ("The Vice Minister Ambassador of Fiji Luis Rojas left.", [""]),
        (
            "The Vice Minister Senator Luis Rojas met the Minister of Trade (MOT), Professor Ana Tora.",
            ["rojas", "tora"],
        ),
        ("The Vice Minister and Head of Mission Luis Rojas left.", ["rojas", "rojas"]),
        ("The Vice Minister, Head of Mission Mr. Luis Rojas, left.", ["rojas", "rojas"]),
        ("The Minister of Trade and Vice Minister Luis Rojas met.", ["", "rojas"]),
        ("Ana Tora O.B.E., Minister of Trade, met Hon. Luis Rojas AO, Vice Minister.", ["tora", "rojas"]),
        ("商务部副部长安娜·托拉与外交部司长路易斯·罗哈斯会面。", ["tora", "rojas"]),
        ("안나 토라(安娜) 통상장관은 루이스 로하스(路易斯) 국장을 만났다.", ["tora", "rojas"]),
    ],
)
def test_a_post_is_that_of_the_name_beside_it_where_it_is_one_alone(text: str, expected: list[str]) -> None:
    names = {"tora": ["Ana Tora", "安娜·托拉", "안나 토라"], "rojas": ["Luis Rojas", "路易斯·罗哈斯", "루이스 로하스"]}
    posts = {
        "tora": ["Minister of Trade", "商务部副部长", "통상장관"],
        "rojas": ["Vice Minister", "Head of Mission", "外交部司长", "국장"],
    }
    assert [one.person for one in holders(ReleaseText(text), People(names, posts))] == expected


@pytest.mark.parametrize(
    ("lang", "text", "names", "posts"),
    [
        (
            "ru",
            "Встреча министра торговли Анны Торовой и министра энергетики Глеба Рогова прошла в Суве.",
            ("Анна Торова", "Глеб Рогов"),
            ("министр торговли", "министр энергетики"),
        ),
        (
            "pl",
            "Rozmowy Ministra Handlu Jana Torskiego z Ministrem Energii Piotrem Rogalem zakończono.",
            ("Jan Torski", "Piotr Rogal"),
            ("Minister Handlu", "Minister Energii"),
        ),
        (
            "fi",
            "Kauppaministeri Aino Torvan ja energiaministeri Lauri Rajalan tapaaminen pidettiin.",
            ("Aino Torva", "Lauri Rajala"),
            ("Kauppaministeri", "energiaministeri"),
        ),
    ],
)
def test_posts_and_names_are_found_in_the_forms_of_their_language(
    lang: str, text: str, names: tuple[str, str], posts: tuple[str, str]
) -> None:
    known = People({"a": [names[0]], "b": [names[1]]}, {"a": [posts[0]], "b": [posts[1]]})
    held = holders(ReleaseText(text), known, lang)
    assert [(one.post, one.person) for one in held] == [(posts[0], "a"), (posts[1], "b")]


SILENT_PAIRS = [
    "Deputy Ministers Ana Tora and Luis Rojas met in Suva.",
    "Ana Tora (Fiji) and Luis Rojas (Peru), Deputy Ministers, met in Suva.",
    "The Deputy Ministers, Ms. Ana Tora, and Mr. Luis Rojas met in Suva.",
    "Ana Tora, Deputy Ministers, and Luis Rojas, Deputy Ministers, met in Suva.",
    "Deputy Ministers Ana Tora left. The Deputy Ministers Senator Luis Rojas stayed.",
    "Ana Tora (WTO) and Luis Rojas (Lima), Deputy Ministers, met in Suva.",
    "Ana Tora of Fiji and Luis Rojas of Peru, Deputy Ministers, met in Suva.",
    "The Deputy Ministers Ana Tora of Fiji and Luis Rojas of Peru met in Suva.",
    "The Deputy Ministers Ana Tora of the Republic of Fiji and Luis Rojas of the Republic of Peru met in Suva.",
    "The Deputy Ministers, Ms. Ana Tora (Fiji) and Mr. Luis Rojas (Peru), met in Suva.",
]
COPIED = [
    "Deputy Ministers Ana Tora and Minister of Trade Luis Rojas met in Suva.",
    "The Deputy Ministers, Ms. Ana Tora, and the Minister of Trade, Ambassador Luis Rojas, met in Suva.",
    "Ana Tora (Deputy Ministers) met Luis Rojas. The Deputy Ministers of both sides left.",
    "The Deputy Ministers Ana Tora of Fiji received Luis Rojas of Peru in Suva.",
]


def _said_of_one_post(text: str, folder: Path, post: str | list[str] = "Deputy Ministers") -> list[str]:
    (folder / "a.txt").write_text(f"Two met\n\n1. {text}\n", "utf-8")
    data = {
        "format": "jco/1.0",
        "id": "two",
        "release": {"publisher": "A", "title": "Two met", "lang": "en", "file": "a.txt", "not_stated": ["date"]},
        "meeting": {"series": "Two met", "place": {"city": "Suva", "country": "FJI"}, "para": 1},
        "parties": {key: {"role": "side", "name": name} for key, name in (("FJI", "Fiji"), ("PER", "Peru"))},
        "people": {
            "tora": {"name": "Ana Tora", "party": "FJI", "post": "Deputy Ministers", "para": 1},
            "rojas": {"name": "Luis Rojas", "party": "PER", "post": post, "para": 1},
        },
        "annotation": {"by": "A. Tester", "date": "2026-06-01", "status": "draft"},
    }
    report = pipeline.check(json.dumps(data).encode(), "a.yaml", TODAY, around=beside(str(folder / "a.yaml")))
    return [one.pointer for one in report.diagnostics if one.rule.code == "EVD007" and "/people/" in one.pointer]


@pytest.mark.parametrize("text", SILENT_PAIRS)
def test_two_people_of_whom_one_post_is_said_may_both_have_it(text: str, tmp_path: Path) -> None:
    assert _said_of_one_post(text, tmp_path) == []


@pytest.mark.parametrize("text", COPIED)
def test_a_post_that_stands_beside_another_name_alone_is_that_of_the_other(text: str, tmp_path: Path) -> None:
    assert _said_of_one_post(text, tmp_path) == ["/people/rojas/post"]


def test_of_several_posts_the_one_is_named_that_is_wrong(tmp_path: Path) -> None:
    posts = ["Chair of the Board", "Deputy Ministers"]
    text = f"{COPIED[0]} The Chair of the Board spoke."
    assert _said_of_one_post(text, tmp_path, posts) == ["/people/rojas/post/1"]


def test_of_several_posts_one_that_is_copied_is_found_though_another_is_right(tmp_path: Path) -> None:
    text = "Deputy Ministers Ana Tora and Chair of the Board Luis Rojas met in Suva."
    assert _said_of_one_post(text, tmp_path, ["Chair of the Board", "Deputy Ministers"]) == ["/people/rojas/post/1"]
    both = "Deputy Ministers Ana Tora and Luis Rojas met in Suva. Chair of the Board Luis Rojas spoke."
    assert _said_of_one_post(both, tmp_path, ["Chair of the Board", "Deputy Ministers"]) == []


def test_of_two_people_with_one_name_the_one_is_found_whose_post_stands_elsewhere() -> None:
    path = FOLDER / "he-third.yaml"
    data = json.loads(json.dumps(source.load(path.read_bytes(), path.name).data, default=str))
    names = [person["name"] for person in data["people"].values()]
    for number, key in enumerate(data["people"]):
        other = names[1 - number] if number < 2 else names[0]
        alone = {**data["people"][key], "name": "Nobody Else"}
        people = {"alone": alone, **data["people"], key: {**data["people"][key], "name": other}}
        wrong = {**data, "people": people}
        text = json.dumps(wrong, ensure_ascii=False).encode()
        report = pipeline.check(text, "a.yaml", TODAY, around=beside(str(path)))
        assert ("EVD007", f"/people/{key}/name") in [(one.rule.code, one.pointer) for one in report.diagnostics]
