"""The Python interface over one document and over a set."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sets import GOOD, LATE, Jco, put

import validator
from validator import check, check_set, convert, export, load

SAMPLES = Path(__file__).parent.parent / "samples"


@pytest.fixture(autouse=True)
def set_of_three(jco_here: Jco) -> None:  # noqa: ARG001
    put("a/one.yaml", GOOD)
    put("a/two.yaml", GOOD.replace("id: fji-per-3", "id: fji-per-4"))
    put("a/late.yaml", LATE.replace("id: fji-per-3", "id: fji-per-5"))


def test_a_set_is_given_one_by_one_in_the_order_of_names() -> None:
    found = check_set("a")
    assert isinstance(found, Iterator)
    assert [each.file for each in found] == ["a/late.yaml", "a/one.yaml", "a/two.yaml"]


def test_what_stands_between_documents_is_among_their_findings() -> None:
    codes = {each.file: {found.rule.code for found in each.diagnostics} for each in check_set(["a"])}
    assert "SER002" in codes["a/two.yaml"]


def test_a_document_that_is_named_alone_is_judged_as_part_of_the_set_of_the_configuration() -> None:
    put("jco.toml", 'folders = ["a"]\n')
    put("a/two.yaml", GOOD)
    (one,) = check_set(Path("a/two.yaml"))
    assert "SER001" in {each.rule.code for each in one.diagnostics}


def test_several_jobs_give_the_same_in_the_same_order() -> None:
    for number in range(15):
        put(f"a/{number:02}.yaml", GOOD.replace("id: fji-per-3", f"id: fji-per-1{number}"))
    assert list(check_set("a", jobs=2)) == list(check_set("a"))


def test_it_can_be_left_in_the_middle() -> None:
    found = check_set("a", jobs=2)
    assert next(found).file == "a/late.yaml"
    found.close()  # type: ignore[attr-defined]


def test_a_baseline_and_waivers_count_as_on_the_command_line(jco_here: Jco) -> None:
    put("a/wrong.yaml", GOOD.replace("id: fji-per-3", "id: fji-per-9") + "zz: 1\n")
    assert not all(one.valid for one in check_set("a"))
    jco_here("check", "a", "--baseline", "known.json", "--write-baseline")
    found = [
        each for one in check_set("a", baseline="known.json") for each in one.diagnostics if each.severity == "error"
    ]
    assert found
    assert all(each.waived is not None and each.waived.source == "baseline" for each in found)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"paths": "nowhere-at-all"}, "does not exist|no document was found"),
        ({"paths": "a", "config": "none.toml"}, "none.toml does not exist"),
        ({"paths": "a", "config": "bad.toml"}, "bad.toml is not valid: "),
        ({"paths": "a", "baseline": "bad.toml"}, "cannot be used as the baseline"),
    ],
)
def test_what_cannot_be_done_is_said_in_an_error(asked: dict[str, str], words: str) -> None:
    put("bad.toml", "folder = 1\n")
    if asked["paths"] == "nowhere-at-all":
        Path("nowhere-at-all").mkdir()
    with pytest.raises(ValueError, match=words):
        next(check_set(**asked))  # type: ignore[arg-type]


def test_nothing_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    put("jco.toml", 'folders = ["a"]\nsources = ["not-there"]\n')
    list(check_set())
    assert capsys.readouterr() == ("", "")


def test_one_folder_of_texts_is_a_folder_and_not_its_letters() -> None:
    path = SAMPLES / "invented" / "isl-bwa-3.yaml"
    data = path.read_bytes()
    wanted = check(data, sources=[SAMPLES / "invented"])
    assert wanted.coverage is not None
    for sources in (str(SAMPLES / "invented"), SAMPLES / "invented"):
        assert check(data, sources=sources).coverage == wanted.coverage
        assert convert(data, sources=sources) == convert(data, sources=[SAMPLES / "invented"])


@pytest.mark.parametrize("name", ["a.yaml", "annotations/not there.yml", "x.JSON", "a/one.yaml", "C:\\data\\a.yaml"])
@pytest.mark.parametrize("call", [check, convert, load])
def test_the_name_of_a_file_in_place_of_a_text_is_said(call: object, name: str) -> None:
    with pytest.raises(ValueError, match="is the name of a file, not the text of a document: use Path"):
        call(name)  # type: ignore[operator]


@pytest.mark.parametrize(
    "text", ["", "a", "format: jco/1.0", "file: a.yaml", "- a.yaml\n", '{"a": "b.json"}', "\0.txt"]
)
def test_a_text_that_is_no_document_is_still_a_text(text: str) -> None:
    assert check(text).diagnostics


def test_a_loaded_document_has_its_warnings() -> None:
    document = load(SAMPLES / "minimal.yaml")
    assert {each.severity for each in document.warnings} <= {"warning", "info"}
    assert "MIS001" in {each.rule.code for each in document.warnings}
    other = load(SAMPLES / "minimal.yaml")
    other.keep_warnings(())
    assert document == other
    assert "warnings" not in document.model_dump()


def test_the_package_shows_what_there_is() -> None:
    assert dir(validator) == sorted(validator.__all__)
    assert {"check", "check_set", "convert", "export", "load", "InvalidDocument"} <= set(dir(validator))


WRONG: list[tuple[Callable[[], object], type[Exception], str]] = [
    (lambda: check(5), TypeError, "a Path, a text or bytes, not int"),
    (lambda: check(None), TypeError, "not NoneType"),
    (lambda: check(io.StringIO(GOOD)), TypeError, "not StringIO"),
    (lambda: check(GOOD, today="yesterday"), ValueError, "'yesterday' is not a date"),
    (lambda: check(GOOD, today="2026-11"), ValueError, "'2026-11' is not a date"),
    (lambda: check(GOOD, today=dt.date(2026, 1, 1)), ValueError, "is not a date as text"),
    (lambda: next(check_set("a", today="x")), ValueError, "'x' is not a date"),
    (lambda: next(check_set("a", jobs=-1)), ValueError, "jobs: -1"),
    (lambda: next(check_set("a", jobs="2")), ValueError, "jobs: '2'"),
    (lambda: next(check_set(5)), TypeError, "paths are given as text or Path, or several of them, not as int"),
    (lambda: next(check_set([5])), TypeError, "paths are given as text or Path"),
    (lambda: export("a", "csv", ""), ValueError, "output is empty"),
    (lambda: export("a", "tables", "csv"), ValueError, "'tables' is not one of"),
    (lambda: export("a", "sqlite", "x.db", excel=True), ValueError, "excel and separator are for csv"),
    (lambda: export("a", "csv", "x", separator="tab"), ValueError, "'tab' is not a comma, a semicolon or a tab"),
]


@pytest.mark.parametrize(("use", "kind", "words"), WRONG, ids=[each[2] for each in WRONG])
def test_wrong_use_is_an_error_that_says_what_is_right_and_writes_nothing(
    use: Callable[[], object], kind: type[Exception], words: str
) -> None:
    before = sorted(Path().rglob("*"))
    with pytest.raises(kind, match=re.escape(words)):
        use()
    assert sorted(Path().rglob("*")) == before


def test_a_document_may_be_any_bytes() -> None:
    assert check(bytearray(GOOD.encode())).diagnostics == check(GOOD).diagnostics
