"""The schema as it is in an editor: the real yaml-language-server completes, explains and marks."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import Run
from language_server import LanguageServer
from support import BASE, ROOT, SOURCE
from test_one_slip import SLIPS, TODAY

import validator
from validator.schema.editor import editor_text

SERVER = ROOT / "tests" / "node" / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
SCHEMA = ROOT / "schema" / "outcome.schema.json"
BY_THE_SCHEMA = ("SCH002", "SCH003", "SCH004", "SCH005", "SCH006")  # a blank is not marked while one writes
DEFS = json.loads(SCHEMA.read_text("utf-8"))["$defs"] if SCHEMA.exists() else {}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    node = shutil.which("node")
    if node is None or not SERVER.exists():
        pytest.skip("yaml-language-server is not at hand: npm ci in tests/node")
    running = LanguageServer([node, str(SERVER), "--stdio"], tmp_path_factory.mktemp("data"))
    yield running
    running.close()


@pytest.fixture
def sheet(tmp_path: Path) -> tuple[str, str]:
    """(address, text) of a document that names the schema as the samples do."""
    text = f"# yaml-language-server: $schema={SCHEMA.as_uri()}\n{BASE.read_text('utf-8')}"
    return (tmp_path / "a.yaml").as_uri(), text


def labels(completion: Any) -> list[str]:
    items = completion if isinstance(completion, list) else completion["items"]
    return [item["label"] for item in items]


@pytest.mark.parametrize("name", ["kor-mng-7.yaml", "minimal.yaml", "invented/isl-bwa-3.yaml"])
def test_nothing_is_marked_in_a_valid_sample(server: LanguageServer, name: str) -> None:
    path = ROOT / "samples" / name
    if not path.exists():
        pytest.skip("the samples are out of the way")
    assert server.open(path.as_uri(), path.read_text("utf-8")) == []


def test_what_is_refused_is_marked_in_our_own_words(server: LanguageServer, sheet: tuple[str, str]) -> None:
    uri, text = sheet
    wrong = text.replace("kind: agree\n", "kind: agreed\n").replace("date: 2024-05-14", "date: 14.05.2024")
    wrong = wrong.replace("  title:", "  titel:").replace("format: in-person", "format:")
    found = {each["range"]["start"]["line"] + 1: each["message"] for each in server.open(uri, wrong)}
    assert found[28] == DEFS["outcome-kind"]["errorMessage"]
    assert found[17] == DEFS["date"]["errorMessage"]
    assert found[7] == "Property titel is not allowed."
    assert found[18] == DEFS["meeting-format"]["errorMessage"], "a blank field is marked: it is still to be filled"


def test_keys_and_terms_and_topics_are_completed(server: LanguageServer, sheet: tuple[str, str]) -> None:
    uri, text = sheet
    text = text.replace("strength: firm", "strength: ").replace("topic: transport\n", "topic: \n    \n")
    server.open(uri, text)
    assert labels(server.at("completion", uri, text, "    strength: ")) == DEFS["strength"]["enum"]
    topics = labels(server.at("completion", uri, text, "    topic: "))
    assert {"trade", "critical-minerals", "visas-mobility"} <= set(topics)
    keys = labels(server.at("completion", uri, text, "    topic: \n    "))
    assert {"to", "why", "refs", "amount", "not_stated"} <= set(keys)
    assert not {"kind", "what"} & set(keys), "what is there already is not offered again"


def test_a_key_and_a_term_are_explained_where_the_mouse_rests(server: LanguageServer, sheet: tuple[str, str]) -> None:
    uri, text = sheet
    server.open(uri, text)
    shown = server.at("hover", uri, text, "    streng")["contents"]["value"]
    assert "How firm an undertaking is" in shown
    assert all(meaning in shown for meaning in DEFS["strength"]["enumDescriptions"])
    shown = server.at("hover", uri, text, "  ordin")["contents"]["value"]
    assert DEFS["ordinal"]["description"] in shown


# --- The schema for editors, as jco init puts it into a repository of annotations


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the schema for editors."""
    path = tmp_path_factory.mktemp("schema") / "outcome.schema.json"
    path.write_text(editor_text(), "utf-8")
    return path.as_uri()


def written_for(editor: str, text: str) -> str:
    lines = [line for line in text.split("\n") if "yaml-language-server" not in line]
    return "\n".join([f"# yaml-language-server: $schema={editor}", *lines])


TEXTS = {
    "printed": (ROOT / "samples" / "misquoted.txt", ()),
    "an example": (SOURCE / "validator" / "template" / "starter" / "example.txt", ("--by", "A. Kim")),
    "in Korean": (ROOT / "tests" / "new" / "ko-printed.txt", ()),
    "in Chinese": (ROOT / "tests" / "new" / "zh-blocks.txt", ()),
}


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_is_marked_in_a_fresh_template(
    server: LanguageServer, editor: str, jco: Run, tmp_path: Path, name: str
) -> None:
    path, words = TEXTS[name]
    if not path.exists():
        pytest.skip("the texts are out of the way")
    made = jco("new", path, "--today", "2026-11-23", *words)
    assert made.returncode == 0
    text = written_for(editor, made.stdout.decode())
    assert re.search(r"(?m)^ +\w+:$", text), "there are blanks"
    assert server.open((tmp_path / "new.yaml").as_uri(), text) == []


@pytest.mark.parametrize("path", sorted((ROOT / "samples").rglob("*.yaml")), ids=lambda path: path.stem)
def test_nothing_is_marked_in_a_sample_that_check_passes(
    server: LanguageServer, editor: str, tmp_path: Path, path: Path
) -> None:
    marked = server.open((tmp_path / path.name).as_uri(), written_for(editor, path.read_text("utf-8")))
    assert bool(marked) is (path.stem == "broken"), marked


def test_an_unknown_key_is_refused_in_our_words(server: LanguageServer, editor: str, tmp_path: Path) -> None:
    text = written_for(editor, BASE.read_text("utf-8").replace("  title:", "  titel:"))
    marked = [each["message"] for each in server.open((tmp_path / "a.yaml").as_uri(), text)]
    assert marked[0].startswith("This key is not a field of release. Its fields: publisher, via, title,")
    assert [each for each in marked[1:] if "not a field" in each] == []


def test_what_check_refuses_by_the_schema_is_marked_too(server: LanguageServer, editor: str, tmp_path: Path) -> None:
    whole = BASE.read_text("utf-8")
    tried = []
    for number, (name, (_, edit)) in enumerate(SLIPS.items()):
        text = edit(whole)
        path = tmp_path / f"{number}.yaml"
        path.write_text(text, "utf-8")
        refused = [each for each in validator.check(path, today=TODAY).diagnostics if each.rule.code in BY_THE_SCHEMA]
        if refused and not server.open(path.as_uri(), written_for(editor, text)):
            pytest.fail(f"{name} is not marked")
        tried += [name] * bool(refused)
    assert len(tried) >= 20


def test_no_id_of_another_document_is_offered_and_topics_are_described(
    server: LanguageServer, editor: str, tmp_path: Path
) -> None:
    for name, offered in (
        ("by", ["all", "committee", "release"]),
        ("to", ["all", "committee", "release"]),
        ("refs", []),
    ):
        text = written_for(editor, re.sub(rf"(?m)^    {name}: .*", f"    {name}: ", BASE.read_text("utf-8"), count=1))
        uri = (tmp_path / f"{name}.yaml").as_uri()
        server.open(uri, text)
        assert labels(server.at("completion", uri, text, f"    {name}: ")) == offered
    text = written_for(editor, BASE.read_text("utf-8").replace("topic: transport", "topic: "))
    uri = (tmp_path / "topic.yaml").as_uri()
    server.open(uri, text)
    completion = server.at("completion", uri, text, "    topic: ")
    items = completion if isinstance(completion, list) else completion["items"]
    assert len(items) > 50 and all(item["documentation"] for item in items)
