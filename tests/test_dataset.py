"""The rules over a set: what stands between documents, in a run over folders and in a hook that names a few files."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Run
from series import NEXT, document, other_day, put

# rule, the documents by name, where it is said: file, pointer
PAIRS: list[tuple[str, dict[str, str], str, str]] = [
    ("SER001", {"a": document("one"), "b": document("one", 4, 2025)}, "b", "/id"),
    ("SER002", {"a": document("one"), "b": document("two")}, "b", "/meeting/ordinal"),
    (
        "SER002",
        {
            "a": document("one", 3, 2024, ("  ordinal: 3\n", ""), (NEXT, "  not_stated: [next, ordinal]\n")),
            "b": document("two", 3, 2024, ("  ordinal: 3\n", ""), (NEXT, "  not_stated: [next, ordinal]\n")),
        },
        "b",
        "/meeting/date",
    ),
    ("SER003", {"a": document("one", 5), "b": document("two", 7, 2026)}, "b", "/meeting/ordinal"),
    ("SER003", {"b": document("one", 3), "a": document("two", 9, 2026)}, "a", "/meeting/ordinal"),
    ("SER004", {"a": document("one", 7, 2025), "b": document("two", 8)}, "b", "/meeting/date"),
    (
        "SER004",
        {"a": document("one", 1, 2028), "b": document("two", 2, 2024), "c": document("three", 3, 2025)},
        "a",
        "/meeting/date",
    ),
    (
        "SER005",
        {
            "a": document("one", 3, 2024, (NEXT, "  next: {ordinal: 4, date: 2025-03-01}\n")),
            "b": document("two", 4, 2025),
        },
        "a",
        "/meeting/next/date",
    ),
    (
        "SER005",
        {
            "a": document("one", 3),
            "b": document("two", 4, 2025, (NEXT, f"{NEXT}  previous: {{date: 2024-06, date_text: in June}}\n")),
        },
        "b",
        "/meeting/previous/date",
    ),
    (
        "SER006",
        {"a": document("one"), "b": document("two", 4, 2025, ("name: Ana Tora,", "name: Ana To-ra,"))},
        "b",
        "/people/tora/name",
    ),
    (
        "SER006",
        {"a": document("one"), "b": document("two", 4, 2025, ("name: Luis Rojas,", "name: Luís Rojas,"))},
        "b",
        "/people/rojas/name",
    ),
    (
        "SER006",
        {"a": document("one"), "b": document("two", 4, 2025, ("name: Luis Rojas,", "name: Luis Roxas,"))},
        "b",
        "/people/rojas/name",
    ),
    (
        "SER006",
        {
            "a": document("one"),
            "b": document("two", 4, 2025, ("series: Fiji-Peru Joint Committee", "series: Fiji-Peru Joint Comittee")),
        },
        "b",
        "/meeting/series",
    ),
    (
        "SER007",
        {
            "a": document("one"),
            "b": document("two", 4, 2025, ("release:\n", "revision: 2\nsupersedes: old@1\nrelease:\n")),
        },
        "b",
        "/supersedes",
    ),
]
FINDING = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+):\d+: \w+\[(?P<code>SER\d+)\]", re.MULTILINE)


def said(done: bytes) -> list[tuple[str, str]]:
    return [(match["code"], Path(match["file"]).stem) for match in FINDING.finditer(done.decode())]


@pytest.mark.parametrize(("code", "documents", "where", "pointer"), PAIRS)
def test_what_stands_between_documents_is_said_once_at_its_place(
    code: str, documents: dict[str, str], where: str, pointer: str, jco: Run, tmp_path: Path
) -> None:
    put(tmp_path, documents)
    done = jco("check", "annotations", "-f", "json")
    found = [each for each in json.loads(done.stdout)["diagnostics"] if each["code"].startswith("SER")]
    assert [(each["code"], each["file"], each["pointer"]) for each in found] == [
        (code, f"annotations/{where}.yaml", pointer)
    ]
    others = {f"annotations/{name}.yaml" for name in documents if name != where}
    assert code == "SER007" or {each["file"] for each in found[0]["related"]} <= others
    assert code == "SER007" or all(each["range"]["start"]["line"] > 1 for each in found[0]["related"])


SILENT: list[dict[str, str]] = [
    {"a": document("one", 3), "b": document("two", 4, 2025), "c": document("three", 5, 2026)},
    # Revisions of one document; the older one counts no more.
    {"a": document("one"), "b": document("one", 3, 2025, ("release:\n", "revision: 2\nsupersedes: one@1\nrelease:\n"))},
    # Another publisher, another series, other sides, sessions that are counted anew each year.
    {"a": document("one"), "b": document("two", 3, 2024, ("publisher: Ministry of Trade of Fiji", "publisher: Other"))},
    {"a": document("one", 3), "b": document("two", 9, 2020, ("series: Fiji-Peru Joint", "series: Fisheries Working"))},
    {
        "a": document("one", 3, 2023, ("  ordinal: 3\n", "  ordinal: 3\n  ordinal_year: 2023\n")),
        "b": document("two", 1, 2024, ("  ordinal: 1\n", "  ordinal: 1\n  ordinal_year: 2024\n")),
    },
    # The other spelling is listed; another person of another party; short names.
    {"a": document("one"), "b": document("two", 4, 2025, ("name: Ana Tora,", "name: Ana To-ra, also: [Ana Tora],"))},
    {"a": document("one"), "b": document("two", 4, 2025, ("name: Ana Tora,", "name: Bea Torres,"))},
    # Series that differ in a word of their own.
    {
        "a": document(
            "one", 3, 2024, ("series: Fiji-Peru Joint Committee", "series: Fiji-Peru Joint Committee on Trade")
        ),
        "b": document(
            "two", 3, 2024, ("series: Fiji-Peru Joint Committee", "series: Fiji-Peru Joint Committee on Trust")
        ),
    },
    # The same session told by both sides, a date that is less exact, one that is not sure.
    {"a": document("one", 3), "b": document("two", 4, 2024, other_day("2024"))},
    {"a": document("one", 7, 2025), "b": document("two", 8, 2024, other_day("2024-05-14?"))},
    {
        "a": document("one", 3, 2024, (NEXT, "  next: {ordinal: 4, date: 2025, date_text: next year}\n")),
        "b": document("two", 4, 2025),
    },
]


@pytest.mark.parametrize("documents", SILENT)
def test_a_set_in_which_nothing_is_wrong_is_silent(documents: dict[str, str], jco: Run, tmp_path: Path) -> None:
    put(tmp_path, documents)
    assert said(jco("check", "annotations", "-f", "concise").stdout) == []


def test_a_hook_that_names_one_file_finds_the_duplicate_in_another(jco: Run, tmp_path: Path) -> None:
    put(tmp_path, {"a": document("one"), "b": document("one", 4, 2025), "c": document("two", 5, 2026)})
    (tmp_path / "jco.toml").write_text('folders = ["annotations"]\n', "utf-8")
    assert said(jco("check", "annotations/a.yaml", "-f", "concise").stdout) == [("SER001", "a")]
    assert said(jco("check", "annotations/b.yaml", "-f", "concise").stdout) == [("SER001", "b")]
    assert said(jco("check", "annotations/c.yaml", "-f", "concise").stdout) == []
    assert said(jco("check", "-f", "concise").stdout) == [("SER001", "b")]
    assert said(jco("check", "annotations/a.yaml", "-f", "concise", "--no-config").stdout) == []


def test_all_shows_what_is_wrong_between_documents_that_were_not_named(jco: Run, tmp_path: Path) -> None:
    put(tmp_path, {"a": document("one"), "b": document("one", 4, 2025), "c": document("two", 5, 2026)})
    (tmp_path / "jco.toml").write_text('folders = ["annotations"]\n', "utf-8")
    assert said(jco("check", "annotations/c.yaml", "-f", "concise").stdout) == []
    run = jco("check", "--all", "annotations/c.yaml", "-f", "concise")
    assert said(run.stdout) == [("SER001", "b")]
    assert b"1 document checked: " in run.stdout + run.stderr
    assert run.returncode == 1


def test_a_finding_of_the_set_can_be_waived_ignored_and_held_by_a_baseline(jco: Run, tmp_path: Path) -> None:
    waiver = ("  status: complete\n", "  status: complete\n  waive: [{rule: SER003, why: It was never reported.}]\n")
    put(tmp_path, {"a": document("one", 5), "b": document("two", 7, 2026, waiver)})
    done = jco("check", "annotations", "-f", "concise")
    assert said(done.stdout) == [] and b"1 waived" in done.stderr and b"WAV001" not in done.stdout
    put(tmp_path, {"b": document("two", 7, 2026)})
    assert said(jco("check", "annotations", "-f", "concise", "--ignore", "SER003").stdout) == []
    assert jco("check", "annotations", "--write-baseline", "--baseline", "b.json").returncode == 0
    assert said(jco("check", "annotations", "-f", "concise", "--baseline", "b.json").stdout) == []


def test_what_cannot_be_read_stops_no_rule_over_the_others(jco: Run, tmp_path: Path) -> None:
    put(tmp_path, {"a": document("one"), "b": "format: jco/1.0\nid: [\n", "c": document("one", 4, 2025)})
    put(tmp_path, {"d": "format: jco/1.0\nid: 5\nmeeting: 3\nparties: [a]\npeople: {a: b, c: {name: 5}}\n"})
    assert said(jco("check", "annotations", "-f", "concise").stdout) == [("SER001", "c")]


@pytest.fixture
def asked(jco: Run, tmp_path: Path) -> Callable[[], list[tuple[str, str]]]:
    """Check the first of three documents of a set, of which the second has its id; what is said of it."""
    put(tmp_path, {"a": document("one"), "b": document("one", 4, 2025), "c": document("two", 5, 2026)})
    (tmp_path / "jco.toml").write_text('folders = ["annotations"]\n', "utf-8")
    return lambda: said(jco("check", "annotations/a.yaml", "-f", "concise").stdout)


@pytest.fixture
def kept(own_cache: Path) -> Path:
    """The file in which is kept what was worked out of the documents."""
    return own_cache / "jco" / "jco-cache.sqlite"


def test_what_is_kept_of_a_document_is_that_of_its_content(
    asked: Callable[[], list[tuple[str, str]]], tmp_path: Path, kept: Path
) -> None:
    assert asked() == asked() == [("SER001", "a")]
    assert kept.exists()
    put(tmp_path, {"b": document("other", 4, 2025)})
    assert asked() == []
    put(tmp_path, {"b": "id: [", "c": document("one", 5, 2026)})
    assert asked() == asked() == [("SER001", "a")]
    (tmp_path / "annotations" / "c.yaml").unlink()
    assert asked() == asked() == []


@pytest.mark.parametrize("left", [b"no database", b"", b"SQLite format 3\0" + b"x" * 2000])
def test_a_cache_that_cannot_be_used_changes_nothing(
    left: bytes, asked: Callable[[], list[tuple[str, str]]], kept: Path
) -> None:
    kept.parent.mkdir(parents=True)
    kept.write_bytes(left)
    assert asked() == asked() == asked() == [("SER001", "a")]


def test_values_that_another_hand_put_into_the_cache_are_not_believed(
    asked: Callable[[], list[tuple[str, str]]], kept: Path
) -> None:
    asked()
    for value in ("5", "[]", "{", "[1, 2, 3]", '["f", "i", 1, "", "", [], [[["x"], "s", 1]], {}, []]'):
        with sqlite3.connect(kept) as store:
            store.execute("UPDATE kept SET value = ?", (value,))
        assert asked() == [("SER001", "a")], value


def test_a_cache_that_another_run_holds_is_not_waited_for(
    asked: Callable[[], list[tuple[str, str]]], tmp_path: Path, kept: Path
) -> None:
    asked()
    with sqlite3.connect(kept, isolation_level=None) as store:
        store.execute("BEGIN EXCLUSIVE")
        put(tmp_path, {"c": document("one", 6, 2027)})
        assert asked() == [("SER001", "a")]


def test_without_a_home_and_with_jco_no_cache_nothing_is_kept(jco: Run, tmp_path: Path, kept: Path) -> None:
    put(tmp_path, {"a": document("one"), "b": document("one", 4, 2025)})
    (tmp_path / "jco.toml").write_text('folders = ["annotations"]\n', "utf-8")
    for env in ({"JCO_NO_CACHE": "1"}, {"XDG_CACHE_HOME": "relative"}, {"XDG_CACHE_HOME": "/proc/none"}):
        done = jco("check", "annotations/a.yaml", "-f", "concise", env=env)
        assert said(done.stdout) == [("SER001", "a")], env
    assert not kept.exists() and not (tmp_path / "relative").exists()
