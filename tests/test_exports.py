"""The tables of jco export have what the JSON has, whatever the target; keys join, and each quote is in its text."""

from __future__ import annotations

import datetime
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import exported
import pytest
from documents import CASES
from exported import LEFT_OUT, Rows, brute_force, converted, lay, read
from hypothesis import HealthCheck, Phase, given, settings
from instances import instances
from mutations import every_field
from sets import GOOD, named
from support import examples
from test_model import CANONICAL, canonical
from test_schema import SCHEMA

from validator import check, convert, export
from validator.exports import TARGETS, form, writing
from validator.exports.record import Record
from validator.exports.rows import rows
from validator.exports.spool import Named
from validator.exports.tables import CHILDREN, tables
from validator.report.names import Identity
from validator.schema import shape
from validator.schema.roles import kinds

FORMS = ("csv", "ndjson", "sqlite", "parquet")


class Exported(NamedTuple):
    folder: Path
    json: dict[str, dict[str, Any]]
    places: dict[str, Path]
    tables: dict[str, Rows]

    def rows(self, name: str) -> list[dict[str, Any]]:
        return self.tables["sqlite"][name]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Exported:
    """The set in every target; nobody writes into it."""
    folder, out = tmp_path_factory.mktemp("set"), tmp_path_factory.mktemp("out")
    good = lay(folder)
    places = {to: out / f"set.{to}" for to in TARGETS}
    reports = [check(path) for path in sorted(folder.glob("*.yaml"))]
    for to, place in places.items():
        done = writing.export(reports, to, str(place))
        assert done.reasons == {"exported": len(good), **Counter(LEFT_OUT.values())}
    data = {path.name: each for path, each in zip(good, converted(good), strict=True)}
    return Exported(folder, data, places, {to: read(to, places[to]) for to in FORMS})


# What is in the tables


@pytest.mark.parametrize("to", FORMS)
def test_each_table_has_as_many_rows_as_the_json_has_things(made: Exported, to: str) -> None:
    expected = sum(map(brute_force, made.json.values()), Counter())
    expected["manifest"] = len(made.json) + len(LEFT_OUT)
    counted = {name: len(rows) for name, rows in made.tables[to].items() if name != "facts"}
    assert counted == {table.name: expected[table.name] for table in tables() if table.name != "facts"}
    assert min(counted.values()) >= 1, "the set has something of everything"


@pytest.mark.parametrize("to", FORMS)
def test_the_ledger_has_as_many_rows_in_each_state_as_the_json_says(made: Exported, to: str) -> None:
    for name, data in made.json.items():
        key = next(row["document_id"] for row in made.tables[to]["manifest"] if Path(row["file"]).name == name)
        found = Counter(row["state"] for row in made.tables[to]["facts"] if row["document_id"] == key)
        known = data["derived"].get("facts")
        if known is None:
            assert set(found) <= {"unread", "inferred"}, "no text is at hand"
        else:
            assert {state: found[state] for state in ("traced", "inferred", "contradicted", "unread")} == {
                state: known[state] for state in ("traced", "inferred", "contradicted", "unread")
            }


@pytest.mark.parametrize("to", [to for to in FORMS if to != "sqlite"])
def test_all_targets_have_the_same_rows(made: Exported, to: str) -> None:
    for table in tables():
        found = made.tables[to][table.name]
        wanted = made.tables["sqlite"][table.name]
        if to == "csv":
            wanted = [{name: _in_csv(value) for name, value in row.items()} for row in wanted]
        assert found == wanted, table.name


def _in_csv(value: Any) -> Any:
    """A blank cell is no value, and there are no control characters."""
    return form.without_controls(value) or None if isinstance(value, str) else value


def test_no_control_character_reaches_a_csv_file(made: Exported) -> None:
    assert any("\x1b" in row["exact"] for row in made.rows("evidence")), "a stored text has them"
    assert any(form.CONTROL in row["exact"] for row in made.tables["csv"]["evidence"])
    for path in made.places["csv"].iterdir():
        assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", path.read_bytes()), path.name


def test_what_is_declared_nowhere_keeps_its_words_and_leads_nowhere(made: Exported) -> None:
    rows = [row for row in made.rows("actors") if row["actor"] == "nobody"]
    assert [(row["kind"], row["party_id"], row["person_id"], row["side"]) for row in rows] == [("unknown", *[None] * 3)]
    (ref,) = [row for row in made.rows("refs") if row["ref"] == "gone"]
    assert {ref[name] for name in ref if name.endswith("_id") and name not in ("ref_id", "owner_id")} == {
        *("dangling", "dangling#2", None)
    }
    (answer,) = [row for row in made.rows("outcomes") if row["re"] == "no-such"]
    assert answer["re_id"] is None


def test_every_key_is_there_once_and_every_key_that_is_referred_to_is_there(made: Exported) -> None:
    keys = {table.name: [row[table.key] for row in made.rows(table.name)] for table in tables()}
    for name, values in keys.items():
        assert len(set(values)) == len(values), name
        assert None not in values, name
    joins = [(table, column) for table in tables() for column in table.columns if column.references]
    assert len(joins) > 40
    for table, column in joins:
        used = {row[column.name] for row in made.rows(table.name)} - {None}
        assert used <= set(keys[column.references]), (table.name, column.name)


def test_every_quote_and_every_fact_can_be_cut_out_of_its_text(made: Exported) -> None:
    rows = made.rows("evidence")
    assert {row["kind"] for row in rows} == {"quote", "fact"}
    for row in rows:
        text = (made.folder / row["text_file"]).read_bytes().decode("utf-8").replace("\r\n", "\n")
        assert text[row["start"] : row["end"]] == row["exact"]
        assert text[: row["start"]].endswith(row["prefix"])
        assert text[row["end"] :].startswith(row["suffix"])


def test_every_path_leads_to_the_value_in_the_json(made: Exported) -> None:
    by_key = {row["document_id"]: made.json[Path(row["file"]).name] for row in made.rows("documents")}

    def at(row: dict[str, Any]) -> Any:
        value: Any = by_key[row["document_id"]]
        for step in row["path"].split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            value = value[int(key)] if isinstance(value, list) else value[key]
        return value

    for row in made.rows("quotes"):
        assert at(row) == row["quote"]
    for row in made.rows("topics"):
        assert at(row) == row["topic"]
    for row in made.rows("facts"):
        assert str(at(row)) == row["value"]
    for row in made.rows("amounts"):
        assert (at(row)["text"], at(row).get("value")) == (row["text"], row["value"])
    for row in made.rows("outcomes"):
        found = at(row)
        assert (found["kind"], found["what"], found.get("when")) == (row["kind"], row["what"], row["when_edtf"])
        assert row["outcome_id"] == f"{row['document_id']}#{row['n']}"


def test_an_outcome_says_by_when_and_whether_that_is_stated(made: Exported) -> None:
    rows = {row["outcome_id"]: row for row in made.rows("outcomes")}
    shown = {
        key: (str(row["when_first"]), str(row["when_last"]), row["when_text"], row["when_state"])
        for key, row in rows.items()
    }
    assert shown["isl-bwa-joint-commission-3#1"] == ("2023-10-01", "2025-03-31", "since the previous session", "given")
    assert shown["isl-bwa-joint-commission-3#5"] == ("None", "None", None, "not-stated")
    assert shown["isl-bwa-joint-commission-3#4"] == ("None", "None", None, "blank")
    assert shown["hostile#2"] == ("2024-06-01", "None", "1E5", "given"), "an open end is no day"


def test_actors_are_resolved_to_persons_parties_and_sides(made: Exported) -> None:
    def who(key: str, direction: str = "by") -> list[tuple[Any, ...]]:
        rows = [row for row in made.rows("actors") if (row["outcome_id"], row["direction"]) == (key, direction)]
        return [(row["actor"], row["kind"], row["name"], row["party"], row["side"], row["inferred"]) for row in rows]

    isl = "isl-bwa-joint-commission-3#"
    assert who(f"{isl}2") == [
        ("all", "all", "Iceland", "ISL", "ISL", False),
        ("all", "all", "Botswana", "BWA", "BWA", False),
    ]
    assert who(f"{isl}1") == [("committee", "committee", "Iceland-Botswana Joint Commission", None, None, False)]
    assert who(f"{isl}6") == [("MMWR", "party", "Ministry of Minerals and Water Resources", "MMWR", "BWA", False)]
    assert who(f"{isl}7", "to")[0][-2:] == ("BWA", True), "the addressee is inferred"
    assert who(f"{isl}9") == [("release", "release", "Ministry for Foreign Affairs of Iceland", "ISL", "ISL", False)], (
        "the voice of the release is that of its publisher"
    )
    assert who(f"{isl}10")[1] == ("kagiso", "person", "Kagiso Mothibedi", "BWA", "BWA", False)
    assert who(f"{isl}11") == [("naledi", "person", "Naledi Oarabile", "KBS", None, False)], "an observer has no side"


def test_an_answer_leads_to_what_it_answers_and_a_reference_to_what_it_names(made: Exported) -> None:
    outcomes = {row["outcome_id"]: row for row in made.rows("outcomes")}
    assert outcomes["isl-bwa-joint-commission-3#7"]["re_id"] == "isl-bwa-joint-commission-3#6"
    refs = [row for row in made.rows("refs") if row["outcome_id"] == "fji-per-3#2"]
    assert [(row["ref"], row["agreement_id"], row["project_id"], row["event_id"]) for row in refs] == [
        ("accord", "fji-per-3#accord", None, None),
        ("port", None, "fji-per-3#port", None),
        ("visit", None, None, "fji-per-3#visit"),
    ]
    (basis,) = [row for row in made.rows("refs") if row["field"] == "basis"]
    assert (basis["owner"], basis["agreement_id"]) == ("meeting", "isl-bwa-joint-commission-3#cooperation-agreement")


def test_a_document_is_one_row_with_its_meeting_its_release_and_its_annotation(made: Exported) -> None:
    row = next(row for row in made.rows("documents") if row["id"] == "isl-bwa-joint-commission-3")
    assert [row[name] for name in ("series", "ordinal", "date_edtf", "status", "valid", "waived", "url")] == [
        *("Iceland-Botswana Joint Commission", 3, "2025-03-11", "complete", True, 1, None)
    ]
    assert (row["meeting_place_city"], row["meeting_inferred"]) == ("Reykjavik", ["format", "level", "place.country"])
    assert (row["release_file"], Path(row["file"]).name) == ("isl-bwa-3.txt", "isl-bwa-3.yaml")
    assert (row["required_filled"], row["required_total"]) == tuple(
        made.json["isl-bwa-3.yaml"]["derived"]["completeness"]["required"]
    )


def test_the_manifest_says_of_every_document_whether_it_is_in_the_tables_and_why_not(made: Exported) -> None:
    rows = {Path(row["file"]).name: row for row in made.rows("manifest")}
    assert set(rows) == {*made.json, *LEFT_OUT}
    for name, row in rows.items():
        assert (row["exported"], row["reason"]) == (name in made.json, LEFT_OUT.get(name, "exported"))
        assert (row["document_id"] is None) is (name in LEFT_OUT)
    assert re.fullmatch(r"1 error at line 27: SCH004 .*'agreed'.*", rows["broken.yaml"]["why"])
    assert rows["twin-a.yaml"]["why"].endswith("twin-b.yaml")
    assert (rows["fji.yaml"]["quotes_unchecked"], rows["fji.yaml"]["unchecked_why"]) == (2, "no text at hand")
    assert rows["isl-bwa-3.yaml"]["quotes_unchecked"] == 0


def test_a_revision_that_another_one_supersedes_has_its_number_in_the_key(made: Exported) -> None:
    assert [
        (row["document_id"], row["revision"], row["supersedes"])
        for row in made.rows("documents")
        if row["id"] == "revised"
    ] == [("revised@1", None, None), ("revised", 2, "revised@1")]


def test_the_json_of_a_document_gives_the_same_rows_as_the_document(made: Exported, tmp_path: Path) -> None:
    for name in ("isl-bwa-3.yaml", "fji.yaml", "hostile.yaml"):
        (tmp_path / name).with_suffix(".json").write_bytes(convert(made.folder / name))
    given = [path for name in ("isl-bwa-3", "fji", "hostile") for path in (made.folder / f"{name}.yaml",)]
    export(given, "ndjson", tmp_path / "yaml")
    export([tmp_path / f"{path.stem}.json" for path in given], "ndjson", tmp_path / "json")
    for table in tables():
        ours, theirs = (read("ndjson", tmp_path / each)[table.name] for each in ("yaml", "json"))
        apart = {"file", *(("state", "why", "prints") if table.name == "facts" else ())}
        apart |= {"quotes_unchecked", "unchecked_why", "infos", "warnings"} if table.name == "manifest" else set()
        for row in (*ours, *theirs):
            for name in apart:
                row.pop(name, None)
        key = table.key if table.key != "file" else "id"
        assert sorted(ours, key=lambda row: row[key]) == sorted(theirs, key=lambda row: row[key]), table.name


TYPES = {"text": str, "integer": int, "number": int | float, "boolean": bool, "date": datetime.date, "list": list}


def test_a_document_with_every_field_has_all_its_rows() -> None:
    assert_rows(canonical(every_field(SCHEMA), SCHEMA))


# A failing example is small enough as it is found; to make it smaller takes minutes.
@pytest.mark.long
@settings(
    max_examples=examples(10, 30),
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate),
)
@given(instances(CANONICAL, CANONICAL))
def test_whatever_the_schema_accepts_has_its_rows(instance: dict[str, Any]) -> None:
    """Each finding of a rule can be waived, so that a document of any content may come here."""
    assert_rows(instance)


def assert_rows(instance: dict[str, Any]) -> None:
    """The rows of a document in canonical form are as many as it has things, and as the columns say."""
    counts = {"required": [1, 2], "recommended": [1, 1, 3]}
    data = {**instance, "derived": {"content_sha256": "0" * 64, "completeness": counts}}
    one = Record("a.yaml", Identity("a", 1, ""), None, None, "exported", None, True, {"waived": 0}, (0, None), data)
    found: dict[str, list[dict[str, Any]]] = {table.name: [] for table in tables()}
    for name, row in rows([Named("a", one)]):
        found[name].append(row)
    counted = {name: len(some) for name, some in found.items() if name not in ("facts", "manifest")}
    assert counted == {name: brute_force(data)[name] for name in counted}
    keys = {table.name: [row[table.key] for row in found[table.name]] for table in tables()}
    for table in tables()[:-1]:
        assert len(set(keys[table.name])) == len(keys[table.name]), table.name
        for row in found[table.name]:
            assert row.keys() <= {column.name for column in table.columns}
            for column in table.columns:
                value = row.get(column.name)
                assert value is not None or not column.required, (table.name, column.name)
                assert value is None or isinstance(value, TYPES[column.type]), (table.name, column.name)
                assert value is None or not column.references or value in keys[column.references]


def test_the_evidence_of_an_older_json_is_that_of_quotes(made: Exported, tmp_path: Path) -> None:
    data = json.loads(convert(made.folder / "isl-bwa-3.yaml"))
    del data["derived"]["facts"]
    evidence = [each for each in data["derived"]["evidence"] if each.pop("kind") == "quote"]
    data["derived"]["evidence"] = evidence
    (tmp_path / "a.json").write_text(json.dumps(data), "utf-8")
    assert export(tmp_path / "a.json", "sqlite", tmp_path / "set.sqlite").reasons == {"exported": 1}
    rows = read("sqlite", tmp_path / "set.sqlite")["evidence"]
    assert ({row["kind"] for row in rows}, len(rows)) == ({"quote"}, len(evidence))


# The tables themselves


def test_every_kind_of_object_of_the_schema_has_its_columns_in_some_table() -> None:
    held = {table.kind for table in tables()} | {child.kind for child in CHILDREN}
    flat = {"place", "meeting", "release", "relationship", "annotation"}
    assert set(kinds()) == held - {""} | flat, "an object of the format that no table has"


@pytest.mark.parametrize("table", tables(), ids=lambda table: table.name)
def test_a_table_has_a_name_for_each_column_and_says_what_it_means(table: exported.Table) -> None:
    names = [column.name for column in table.columns]
    assert len({name.casefold() for name in names}) == len(names)
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", name) for name in (table.name, *names))
    for column in table.columns:
        assert column.description and "\n" not in column.description, column.name
        kind, _, field = column.source.partition(".")
        if kind and kind != "derived":
            assert field.partition(".")[0] in shape(kind).fields, column.source


# Cells that a spreadsheet would run or change


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1+1", "  -2", "＝1", "＋1", "－1", "＠x"),
        *("\u200b=1", "\ufeff=1", "'quoted'", "''", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x")'),
    ],
)
def test_what_a_spreadsheet_would_run_has_a_mark_before_it_and_can_be_had_back(text: str) -> None:
    assert form.cell(text) == f"'{text}"
    assert form.plain(form.cell(text)) == text


@pytest.mark.parametrize(
    "text", ["2023-06", "2a", "3/4", "1E5", "07", ".5", "June 26", "Mar 5", "true", "15:04", "(5)"]
)
def test_what_excel_would_change_is_marked_for_excel_alone(text: str) -> None:
    assert (form.cell(text, excel=True), form.cell(text)) == (f"'{text}", text)


@pytest.mark.parametrize("value", ["Ministry of Trade", "Monday 5 May", "truely", "a=1", "¶ 5", -5, 1.5, True, None])
def test_what_is_harmless_stays_as_it_is(value: Any) -> None:
    assert not form.cell(value, excel=True).startswith("'")


def test_excel_gets_a_mark_of_the_encoding_its_separator_and_no_cell_that_it_cannot_hold(tmp_path: Path) -> None:
    document = (CASES / "silent" / "EVD-plain-text.yaml").read_text("utf-8")
    text = (CASES / "silent" / "harbour.txt").read_text("utf-8")
    between = "\N{CHEESE WEDGE} of cheese; " * 2400  # Excel counts the sign twice
    (tmp_path / "harbour.txt").write_text(text.replace("on May 14, 2024.", f"on May 14, 2024. {between}"), "utf-8")
    quote = '"held the 3rd Fiji-Peru Joint Committee Meeting ... open a direct shipping line"'
    document = document.replace("quote: held the 3rd Fiji-Peru Joint Committee Meeting", f"quote: {quote}")
    (tmp_path / "a.yaml").write_text(document, "utf-8")
    done = export(tmp_path / "a.yaml", "csv", tmp_path / "csv", excel=True, separator=";")
    raw = (tmp_path / "csv" / "evidence.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfevidence_id;document_id;outcome_id;path;kind;")
    rows = read("csv", tmp_path / "csv", separator=";")["evidence"]
    cut = max((row["exact"] for row in rows), key=len)
    assert (done.cut, cut.endswith(form.CUT), len(cut.encode("utf-16-le")) // 2) == (1, True, form.LONGEST)
    said = json.loads((tmp_path / "csv" / "datapackage.json").read_text("utf-8"))
    assert all(each["dialect"] == {"delimiter": ";"} for each in said["resources"])
    assert "'... (cut)'" in said["description"]
    assert export(tmp_path / "a.yaml", "csv", tmp_path / "plain").cut == 0
    assert "cut" not in (tmp_path / "plain" / "datapackage.json").read_text("utf-8")


# The data package


def test_the_package_describes_the_files_as_they_are(made: Exported) -> None:
    said = json.loads((made.places["csv"] / "datapackage.json").read_text("utf-8"))
    assert [each["path"] for each in said["resources"]] == [f"{table.name}.csv" for table in tables()]
    assert {each.name for each in made.places["csv"].iterdir()} == {
        "datapackage.json",
        *(each["path"] for each in said["resources"]),
    }
    for resource, table in zip(said["resources"], tables(), strict=True):
        rows = made.tables["csv"][table.name]
        for field in resource["schema"]["fields"]:
            values = [row[field["name"]] for row in rows]
            rules = field.get("constraints", {})
            assert not rules.get("required") or None not in values, (table.name, field)
            assert "enum" not in rules or set(values) <= {*rules["enum"], None}, (table.name, field)
        header = (made.places["csv"] / resource["path"]).read_text("utf-8").partition("\n")[0]
        assert header.split(",") == [field["name"] for field in resource["schema"]["fields"]]


def test_the_dictionary_is_that_of_the_schema(made: Exported) -> None:
    said = json.loads((made.places["csv"] / "datapackage.json").read_text("utf-8"))
    outcomes = next(each for each in said["resources"] if each["name"] == "outcomes")
    kind = next(each for each in outcomes["schema"]["fields"] if each["name"] == "kind")
    own = shape("outcome").fields["kind"].node
    assert (kind["description"], kind["constraints"]["enum"]) == (own["description"], own["enum"])
    assert (kind["jco:source"], kind["jco:term"]) == ("outcome.kind", own["x-term"])


def test_documents_of_one_id_are_left_out_and_no_other(tmp_path: Path) -> None:
    for name, id_ in (("a", "one"), ("b", "one"), ("c", "one"), ("d", "two")):
        (tmp_path / f"{name}.yaml").write_text(named(GOOD, id_), "utf-8")
    done = export(tmp_path, "ndjson", tmp_path / "out")
    assert done.reasons == {"id-twice": 3, "exported": 1}
    assert done.left_out[0].why.endswith("b.yaml and of 1 more")
    assert [row["document_id"] for row in read("ndjson", tmp_path / "out")["documents"]] == ["two"]
