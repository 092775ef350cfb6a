"""SER001-SER007 on small sets: what is wrong between their documents, and what only looks so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import Run
from series import NEXT, Change, document, other_day, put

from validator.report.names import Identity, stems
from validator.source.events import Composer

Said = list[tuple[str, str, str]]
Set = dict[str, str]
PUBLISHER = "publisher: Ministry of Trade of Fiji"
OTHER = (PUBLISHER, "publisher: Embassy of Peru")
UNNUMBERED = (("  ordinal: 3\n", ""), (NEXT, "  not_stated: [next, ordinal]\n"))


def series(name: str) -> Change:
    return ("series: Fiji-Peru Joint Committee", f"series: {name}")


def also(name: str, number: int, own: str = "Fiji-Peru Joint Committee") -> Change:
    return series(f"{own}\n  also: [{{series: {name}, ordinal: {number}}}]")


def person(name: str) -> Change:
    return ("name: Ana Tora,", f"name: {name},")


def status(name: str) -> Change:
    return ("  format: in-person\n", f"  status: {name}\n  format: in-person\n")


def revision(number: int, older: str = "") -> Change:
    return ("release:\n", f"revision: {number}\n{f'supersedes: {older}' if older else ''}\nrelease:\n")


def upcoming(text: str) -> Change:
    return (NEXT, f"  next: {text}\n")


def of_persons(one: str, other: str, *further: str) -> Set:
    """Sessions 3, 4 and so on, each with its spelling of one person."""
    names = enumerate((one, other, *further), 3)
    return {f"s{number}": document(f"s-{number}", number, 2021 + number, person(name)) for number, name in names}


def of_series(one: str, other: str) -> Set:
    names = enumerate((one, other), 3)
    return {f"s{number}": document(f"s-{number}", number, 2021 + number, series(name)) for number, name in names}


NAME, SERIES = [("SER006", "s4", "/people/tora/name")], [("SER006", "s4", "/meeting/series")]
JWG, JC = "Fiji-Peru Joint Working Group", "Fiji-Peru Joint Committee"
NEW = series("Fiji-Peru Trade Council")
LATER = ("  date: 2023-05-14\n", "  date: 2023-09-14\n")
RENAMED = also(JC, 5, "Fiji-Peru Trade Council")

# what the set is, what is said of it, its documents
SETS: list[tuple[str, Said, Set]] = [
    (
        "three copies of one document",
        [("SER001", "b", "/id"), ("SER001", "c", "/id")],
        {"a": document("one"), "b": document("one", 4, 2025), "c": document("one", 5, 2026)},
    ),
    (
        "one revision twice",
        [("SER001", "c", "/id"), ("SER002", "c", "/meeting/ordinal")],
        {
            "a": document("one"),
            "b": document("one", 3, 2024, revision(2, "one@1")),
            "c": document("one", 3, 2024, revision(2, "one@1")),
        },
    ),
    (
        "one session on one day, once without its number",
        [("SER002", "b", "/meeting/date")],
        {"a": document("one"), "b": document("two", 3, 2024, *UNNUMBERED)},
    ),
    (
        "one day, but two numbers",
        [],
        {"a": document("one"), "b": document("two", 4)},
    ),
    (
        "one publisher with other capitals and spaces",
        [("SER002", "b", "/meeting/ordinal")],
        {"a": document("one"), "b": document("two", 3, 2024, (PUBLISHER, "publisher: Ministry of  trade of fiji"))},
    ),
    (
        "an announcement, and the account of the session",
        [],
        {"a": document("one", 8, 2025), "b": document("two", 8, 2025, status("planned"))},
    ),
    (
        "two announcements",
        [("SER002", "b", "/meeting/ordinal")],
        {"a": document("one", 8, 2025, status("planned")), "b": document("two", 8, 2025, status("planned"))},
    ),
    (
        "a session that another committee counts too, told twice",
        [("SER002", "b", "/meeting/ordinal")],
        {
            "a": document("one", 3, 2024, also("Fisheries Committee", 5)),
            "b": document("two", 5, 2024, series("Fisheries Committee")),
        },
    ),
    (
        "two committees of one plain name, of other sides",
        [],
        {
            "a": document("one", 3, 2024, series("Joint Committee")),
            "b": document("two", 3, 2025, series("Joint Committee")).replace("FJI", "CHL"),
        },
    ),
    (
        "a document that another one with another id supersedes",
        [],
        {"a": document("one"), "b": document("two", 3, 2024, revision(2, "one"))},
    ),
    (
        "an id without revision means the newest one",
        [],
        {
            "a": document("one"),
            "b": document("one", 3, 2024, revision(2, "one@1")),
            "c": document("two", 3, 2024, revision(3, "one")),
        },
    ),
    (
        "the only revision of an id is not the first",
        [],
        {"b": document("one", 3, 2024, revision(2)), "c": document("two", 3, 2024, revision(3, "one"))},
    ),
    (
        "a revision that is not here",
        [("SER007", "b", "/supersedes")],
        {"a": document("old"), "b": document("new", 4, 2025, revision(2, "old@3"))},
    ),
    (
        "one document alone whose older one is missing",
        [("SER007", "a", "/supersedes")],
        {"a": document("one", 3, 2024, revision(2, "old"))},
    ),
    ("one document alone", [], {"a": document("one")}),
    (
        "one series with two kinds of dash",
        [("SER004", "b", "/meeting/date"), ("SER006", "b", "/meeting/series")],
        {"a": document("one", 7, 2025), "b": document("two", 8, 2024, series("Fiji–Peru Joint Committee"))},
    ),
    (
        "a missing number that another name of the series has",
        [],
        {
            "a": document("one", 5),
            "b": document("two", 6, 2025, NEW),
            "c": document("three", 7, 2026, also(JC, 7, "Fiji-Peru Trade Council")),
        },
    ),
    (
        "a committee that is renamed",
        [],
        {"a": document("one", 4), "b": document("two", 5, 2025, RENAMED), "c": document("three", 6, 2026, NEW)},
    ),
    (
        "a gap after it was renamed",
        [("SER003", "c", "/meeting/ordinal")],
        {"a": document("one", 4), "b": document("two", 5, 2025, RENAMED), "c": document("three", 7, 2026, NEW)},
    ),
    (
        "a session without a number that may be the missing one",
        [],
        {"a": document("one", 5), "b": document("two", 3, 2025, *UNNUMBERED), "c": document("three", 7, 2026)},
    ),
    (
        "a session without a number, before the gap",
        [("SER003", "c", "/meeting/ordinal")],
        {"a": document("one", 5), "b": document("two", 3, 2020, *UNNUMBERED), "c": document("three", 7, 2026)},
    ),
    (
        "a session without a number on the day of its neighbour",
        [("SER003", "c", "/meeting/ordinal")],
        {
            "a": document("one", 5),
            "b": document("two", 3, 2024, OTHER, *UNNUMBERED),
            "c": document("three", 7, 2026),
        },
    ),
    (
        "a number that cannot be read may be the missing one",
        [],
        {
            "a": document("one", 5),
            "b": document("two", 6, 2025, ("  ordinal: 6\n", "  ordinal: six\n")),
            "c": document("three", 7, 2026),
        },
    ),
    (
        "a superseded document leaves a gap",
        [("SER003", "c", "/meeting/ordinal")],
        {"a": document("one", 5), "b": document("two", 6, 2025), "c": document("three", 7, 2026, revision(2, "two"))},
    ),
    (
        "a gap in the sessions of one year",
        [("SER003", "b", "/meeting/ordinal")],
        {
            "a": document("one", 1, 2023, ("  ordinal: 1\n", "  ordinal: 1\n  ordinal_year: 2023\n")),
            "b": document("two", 3, 2023, ("  ordinal: 3\n", "  ordinal: 3\n  ordinal_year: 2023\n"), LATER),
        },
    ),
    (
        "a number that a session of another committee counts, too",
        [],
        {
            "a": document("one", 5),
            "b": document("two", 2, 2025, also(JC, 6, "Trade Talks")),
            "c": document("x", 7, 2026),
        },
    ),
    (
        "vague dates hide no date that is out of order",
        [("SER004", "b", "/meeting/date")],
        {
            "a": document("one", 1, 2024, other_day("2024-12-01")),
            "b": document("two", 2, 2024, other_day("2024-06-01")),
            "c": document("three", 3, 2024, other_day("2024")),
            "d": document("four", 4, 2024, other_day("2024")),
        },
    ),
    (
        "a season before the session before",
        [("SER004", "b", "/meeting/date")],
        {"a": document("one", 7, 2025), "b": document("two", 8, 2024, other_day("2024-21"))},
    ),
    (
        "days that overlap",
        [],
        {
            "a": document("one", 7, 2024, other_day("2024-05-13/2024-05-15")),
            "b": document("two", 8, 2024, other_day("2024-05-14/2024-05-16")),
        },
    ),
    (
        "a session that was put off keeps no date",
        [],
        {"a": document("one", 8, 2023, status("postponed")), "b": document("two", 7, 2024)},
    ),
    (
        "the next session, as one of its two documents dates it",
        [],
        {
            "a": document("one", 3, 2024, upcoming("{ordinal: 4, date: 2025-05-15}")),
            "b": document("two", 4, 2025),
            "c": document("three", 4, 2025, OTHER, ("  date: 2025-05-14\n", "  date: 2025-05-15\n")),
        },
    ),
    (
        "the next session, as none of its two documents dates it",
        [("SER005", "a", "/meeting/next/date")],
        {
            "a": document("one", 3, 2024, upcoming("{ordinal: 4, date: 2025-05-16}")),
            "b": document("two", 4, 2025),
            "c": document("three", 4, 2025, OTHER, ("  date: 2025-05-14\n", "  date: 2025-05-15\n")),
        },
    ),
    (
        "the next session without its number",
        [("SER005", "a", "/meeting/next/date")],
        {"a": document("one", 3, 2024, upcoming("{date: 2025-03}")), "b": document("two", 4, 2025)},
    ),
    (
        "the next session in a season, and unsure",
        [],
        {
            "a": document("one", 3, 2024, upcoming("{date: 2025-21}")),
            "b": document("two", 4, 2025, upcoming("{date: '2026-03?'}")),
            "c": document("three", 5, 2026),
        },
    ),
    ("a name in capitals", NAME, of_persons("Ana Tora", "Ana TORA")),
    ("a family name first", NAME, of_persons("Tora Ana Maria", "Ana Maria Tora")),
    ("a family name first, and a hyphen", NAME, of_persons("Lee Do-hoon", "Dohoon Lee")),
    ("a family name before a comma", NAME, of_persons("'Lee, Do-hoon'", "Do-hoon Lee")),
    ("a short title", NAME, of_persons("Ana Tora", "Amb. Ana Tora")),
    ("accents", NAME, of_persons("Müller-Öztürk", "Muller-Ozturk")),
    ("ё and е", NAME, of_persons("Семён Королёв", "Семен Королев")),
    ("another transliteration in Latin letters", NAME, of_persons("이도훈, latin: Lee Do-hoon", "Lee Dohoon")),
    ("its own transliteration", [], of_persons("이도훈, latin: Lee Do-hoon", "Lee Do-hoon")),
    ("composed and decomposed letters", [], of_persons("Ana Tóra", "Ana To\u0301ra")),
    ("names of three syllables that differ in one", [], of_persons("이도훈", "이도현")),
    ("a middle name", [], of_persons("Ana Tora", "Ana Cristina Tora")),
    ("an initial is no title", [], of_persons("Bo Li", "A. Bo Li")),
    (
        "both spellings in a third document",
        [],
        of_persons("Ana Tora", "Ana To-ra", "Ana To-ra, also: [Ana Tora]"),
    ),
    (
        "two people who stand in one document",
        [],
        {
            **of_persons("Kim Minsoo", "Kim Minsou"),
            "s5": document(
                "s-5",
                5,
                2026,
                person("Kim Minsoo"),
                ("people:\n", "people:\n  kim: {name: Kim Minsou, party: FJI, post: Minister, role: delegate}\n"),
            ),
        },
    ),
    (
        "people of two ministries with one id",
        [],
        {
            f"s{number}": document(
                f"s-{number}",
                number,
                2021 + number,
                ("people:\n", f"  MFA: {{role: mentioned, name: MFA, type: ministry, of: {of}}}\npeople:\n"),
                ("name: Ana Tora, party: FJI", f"name: {name}, party: MFA"),
            )
            for number, of, name in ((3, "FJI", "Ana Torana"), (4, "PER", "Ana Toran"))
        },
    ),
    ("a numbered group", [], of_series(f"{JWG} I", f"{JWG} II")),
    ("a group with a letter", [], of_series(f"{JWG} A", f"{JWG} B")),
    ("two subjects that sound alike", [], of_series(f"{JWG} on Tourism", f"{JWG} on Terrorism")),
    ("one subject inside another", [], of_series(f"{JC} on Cultural Affairs", f"{JC} on Agricultural Affairs")),
    ("two short subjects", [], of_series(f"{JC} on Import", f"{JC} on Export")),
    ("two acronyms", [], of_series(f"{JWG} on ICT", f"{JWG} on IPR")),
    ("a word more", [], of_series(JC, "Fiji-Peru Joint Trade Committee")),
    ("a committee and its subcommittee", [], of_series(JC, "Fiji-Peru Joint Subcommittee")),
    ("two subjects in Chinese", [], of_series("斐济秘鲁经济合作委员会", "斐济秘鲁经贸合作委员会")),
    ("two languages", [], of_series(JC, "Comité Conjunto Fiyi-Perú")),
    ("an article", SERIES, of_series(JC, f"The {JC}")),
    ("spaces about a dash", SERIES, of_series(JC, "Fiji - Peru Joint Committee")),
    ("the sides the other way round", SERIES, of_series(JC, "Peru-Fiji Joint Committee")),
    ("an older spelling", SERIES, of_series(f"{JC} on Defence", f"{JC} on Defense")),
    ("an ending", SERIES, of_series("Fiji-Peru Joint Programme Committee", "Fiji-Peru Joint Program Committee")),
    ("a preposition", SERIES, of_series(f"{JC} on Trade", f"{JC} for Trade")),
    ("a sign for a word", SERIES, of_series("Fiji-Peru Trade and Fish Council", "Fiji-Peru Trade & Fish Council")),
    (
        "another language under also, and dates out of order",
        [("SER004", "b", "/meeting/date")],
        {
            "a": document("one", 7, 2025, also("Comité Conjunto Fiyi-Perú", 7)),
            "b": document("two", 8, 2024, series("Comité Conjunto Fiyi-Perú")),
        },
    ),
    (
        "a misspelt series that a third document lists",
        [],
        {
            **of_series(JC, "Fiji-Peru Joint Comittee"),
            "s5": document("s-5", 5, 2026, also("Fiji-Peru Joint Comittee", 5)),
        },
    ),
]


@pytest.mark.parametrize(("expected", "documents"), [each[1:] for each in SETS], ids=[each[0] for each in SETS])
def test_what_is_said_of_a_set(expected: Said, documents: Set, jco: Run, tmp_path: Path) -> None:
    put(tmp_path, documents)
    found = json.loads(jco("check", "annotations", "-f", "json").stdout)["diagnostics"]
    said = [
        (each["code"], Path(each["file"]).stem, each["pointer"]) for each in found if each["code"].startswith("SER")
    ]
    assert sorted(said) == expected


def test_no_document_is_read_a_second_time_for_what_stands_between_it_and_another_one(
    jco: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, of_persons("Ana Tora", "Anna Tora"))
    read: list[str] = []
    run = Composer.run
    monkeypatch.setattr(Composer, "run", lambda composer: (read.append(composer.text), run(composer))[1])
    [found] = json.loads(jco("check", "annotations", "-f", "json").stdout)["diagnostics"]
    assert (found["code"], found["related"][0]["range"]["start"]["line"]) == ("SER006", found["range"]["start"]["line"])
    assert len(read) == len(set(read)) == 2


def test_a_file_that_is_named_alone_is_judged_by_the_set_that_the_configuration_names(jco: Run, tmp_path: Path) -> None:
    put(tmp_path, {"a": document("one", 3, 2024, revision(2, "old"))})
    assert b"SER007" not in jco("check", "annotations/a.yaml").stdout
    (tmp_path / "jco.toml").write_text('folders = ["annotations"]\n', "utf-8")
    assert b"SER007" in jco("check", "annotations/a.yaml").stdout


def test_an_older_document_that_is_named_without_its_revision_is_the_newest() -> None:
    found = [Identity("one", 1, ""), Identity("one", 2, "one@1"), Identity("two", 1, "one")]
    assert stems(found) == ["one@1", "one@2", "two"]
