"""``jco diff``: what changed, told in the words of the annotation."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from conftest import Run

from validator.document import comparison
from validator.report import pipeline

GIT = ["git", "-c", "user.name=tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false"]
HOPE = "  - {kind: hope, by: all, what: More cruises, topic: tourism, para: 1, quote: hoped for more cruises}\n"
EDITS = {
    "date: 2024-05-14": "date: 2024-05-15",
    "strength: firm": "strength: explore",
    "name: Ana Tora": "name: Anna Tora",
    "topic: trade\n": "topic: [trade, energy]\n",
    "outcomes:\n": "outcomes:\n" + HOPE,
}
TOLD = """\
~ {name} (Fiji-Peru Joint Committee, session 3): date 14 → 15 May 2024; 1 person changed; 1 outcome added, 2 changed
    ~ meeting.date: 14 → 15 May 2024
    ~ people.tora.name: Ana Tora → Anna Tora
    + outcome 1: hope by all: More cruises
    ~ outcome 2, strength: firm → explore  (agree by all: Open a direct shipping line)
    ~ outcome 3, topic: + energy  (request by tora: Faster licences for fish exports)
"""


def edited(text: str) -> str:
    for old, new in EDITS.items():
        assert text.count(old) == 1
        text = text.replace(old, new)
    return text


@pytest.fixture
def repository(tmp_path: Path, base: str) -> Path:
    """A repository with one committed annotation, and a file that is none."""
    subprocess.run([*GIT, "init", "-q"], cwd=tmp_path, check=True)
    (tmp_path / "a.yaml").write_text(base, "utf-8")
    (tmp_path / "other.yaml").write_text("key: value\n", "utf-8")
    subprocess.run([*GIT, "add", "-A"], cwd=tmp_path, check=True)
    subprocess.run([*GIT, "commit", "-qm", "one"], cwd=tmp_path, check=True)
    return tmp_path


def test_two_documents_are_compared_in_the_words_of_the_annotation(jco: Run, tmp_path: Path, base: str) -> None:
    (tmp_path / "old.yaml").write_text(base, "utf-8")
    (tmp_path / "new.yaml").write_text(edited(base), "utf-8")
    done = jco("diff", "old.yaml", "new.yaml")
    assert (done.returncode, done.stdout.decode()) == (1, TOLD.format(name="new.yaml"))
    assert jco("diff", "old.yaml", "old.yaml").returncode == 0


def test_a_revision_of_git_is_compared_with_the_work_tree(jco: Run, repository: Path, base: str) -> None:
    assert jco("diff", "--since", "HEAD").returncode == 0
    (repository / "a.yaml").write_text(edited(base), "utf-8")
    assert jco("diff", "--since", "HEAD").stdout.decode() == TOLD.format(name="a.yaml")
    (repository / "b.yaml").write_text(base, "utf-8")
    (repository / "a.yaml").unlink()
    assert jco("diff", "--since", "HEAD").returncode == 0, "another name is no change of what it says"
    (repository / "b.yaml").write_text(edited(base), "utf-8")
    assert jco("diff", "--since", "HEAD").stdout.decode() == TOLD.format(name="b.yaml")
    (repository / "b.yaml").write_text(base.replace("id: fji-per-3", "id: fji-per-4"), "utf-8")
    told = jco("diff", "--since", "HEAD").stdout.decode().splitlines()
    assert [line.split(" (")[0] for line in told] == ["- a.yaml", "+ b.yaml"]


def test_documents_that_share_an_id_are_told_apart_by_their_paths(jco: Run, tmp_path: Path, base: str) -> None:
    for folder, first in (("x", base), ("y", edited(base))):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.yaml").write_text(first, "utf-8")
        (tmp_path / folder / "b.yaml").write_text(base, "utf-8")
    assert jco("diff", "x", "y").stdout.decode() == TOLD.format(name="a.yaml")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("date: 2024-05-14", "date: 2024-13-99", "~ meeting.date: 2024-05-14 → 2024-13-99"),
        ("kind: agree", "kind: agreed", "~ outcome 1, kind: agree → agreed"),
        ("by: tora", "by: [{a: b}]", "+ outcome 2, by, entry 1: a: b"),
        ("title: Outcome", "titel: Outcome", "+ release.titel: Outcome of 3rd Fiji-Peru Joint Committee Meeting"),
        ("events:\n", "events:\n  - foo\n", "~ events: "),
    ],
)
def test_what_the_schema_refuses_is_told_as_it_is_written(
    jco: Run, tmp_path: Path, base: str, old: str, new: str, line: str
) -> None:
    (tmp_path / "old.yaml").write_text(base, "utf-8")
    changed = base.replace(old, new, 1)
    if "- foo" in new:
        changed = base[: base.index("events:")] + new + base[base.index("annotation:") :]
    (tmp_path / "new.yaml").write_text(changed, "utf-8")
    done = jco("diff", "old.yaml", "new.yaml")
    assert done.returncode == 1 and line in done.stdout.decode(), done.stdout.decode()
    assert jco("diff", "old.yaml", "new.yaml", "-f", "json").returncode == 1
    again = tmp_path / "again.yaml"
    again.write_text(changed, "utf-8")
    assert jco("diff", "new.yaml", "again.yaml").returncode == 0


def test_days_that_are_none_are_shown_as_they_are() -> None:
    assert comparison.arrow("2026-05-26", "2026-05-27") == "26 → 27 May 2026"
    assert comparison.arrow("2026-05-26", "2026-05---") == "2026-05-26 → 2026-05---"
    assert comparison.arrow("2026-13-26", "2026-13-27") == "2026-13-26 → 2026-13-27"


def test_a_command_of_a_runner_and_a_mention_stay_words(jco: Run, tmp_path: Path, base: str) -> None:
    (tmp_path / "old.yaml").write_text(base, "utf-8")
    hostile = '"##[error]x @me http://evil.example #1 :tada: <b>"'
    (tmp_path / "new.yaml").write_text(base.replace("what: Open a direct shipping line", f"what: {hostile}"), "utf-8")
    told = jco("diff", "old.yaml", "new.yaml", "-f", "json").stdout.decode()
    assert "##[" not in told and "##[error]x @me" in json.dumps(json.loads(told))
    told = jco("diff", "old.yaml", "new.yaml", "-f", "markdown").stdout.decode()
    assert not any(live in told for live in ("<b>", "@me", "://", ":tada:", " #1"))


def test_a_document_that_could_not_be_read_then_does_not_stop_the_others(jco: Run, repository: Path, base: str) -> None:
    (repository / "bad.yaml").write_text("format: [\n", "utf-8")
    subprocess.run([*GIT, "add", "-A"], cwd=repository, check=True)
    subprocess.run([*GIT, "commit", "-qm", "two"], cwd=repository, check=True)
    (repository / "bad.yaml").write_text(base.replace("id: fji-per-3", "id: fji-per-4"), "utf-8")
    (repository / "a.yaml").write_text(edited(base), "utf-8")
    done = jco("diff", "--since", "HEAD")
    assert done.returncode == 1 and TOLD.format(name="a.yaml") in done.stdout.decode()
    assert b"at HEAD: bad.yaml cannot be read as a document: YML001" in done.stderr


def test_the_repository_is_that_of_the_path_and_not_of_the_working_folder(
    jco: Run, repository: Path, base: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other")
    subprocess.run([*GIT, "init", "-q"], cwd=other, check=True)
    (repository / "a.yaml").write_text(base.replace("kind: agree\n", "kind: agreed\n", 1), "utf-8")
    done = jco("check", "--changed", repository, cwd=other)
    assert (done.returncode, b"error[SCH004]" in done.stdout) == (1, True), done.stderr
    assert b"~ " in jco("diff", "--since", "HEAD", repository, cwd=other).stdout
    (other / "b.yaml").write_text(base, "utf-8")
    done = jco("check", "--changed", cwd=other)  # nothing is committed there: all of it is new
    assert (done.returncode, b"1 document checked" in done.stderr) == (0, True), done.stderr


def test_a_document_of_which_only_the_text_changed_is_looked_at_again(jco: Run, repository: Path, base: str) -> None:
    named = base.replace("  not_stated: [file]\n", "  file: texts/a.txt\n")
    (repository / "a.yaml").write_text(named, "utf-8")
    (repository / "b.yaml").write_text(base.replace("id: fji-per-3", "id: fji-per-4"), "utf-8")
    (repository / "texts").mkdir()
    (repository / "texts" / "a.txt").write_text("1. One.\n", "utf-8")
    subprocess.run([*GIT, "add", "-A"], cwd=repository, check=True)
    subprocess.run([*GIT, "commit", "-qm", "two"], cwd=repository, check=True)
    assert b"2 unchanged" in jco("check", "--changed", ".").stderr
    (repository / "texts" / "a.txt").write_text("1. One!\n", "utf-8")
    done = jco("check", "--changed", ".")
    assert (done.returncode, b"1 unchanged" in done.stderr) == (1, True), done.stderr
    assert b"a.yaml" in done.stdout and b"b.yaml" not in done.stdout


def test_names_that_are_not_ascii_do_in_any_locale(jco_process: Run, repository: Path, base: str) -> None:
    (repository / "\ud55c.yaml").write_text(base.replace("id: fji-per-3", "id: fji-per-4"), "utf-8")
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = jco_process("check", "--changed", ".", env=plain)
    assert (done.returncode, b"1 document checked" in done.stderr) == (0, True), done.stderr
    assert jco_process("diff", "--since", "HEAD", ".", env=plain).returncode == 1


def test_a_submodule_leaves_what_git_ignores_ignored(jco: Run, repository: Path, base: str) -> None:
    lib = repository / "lib"
    lib.mkdir()
    subprocess.run([*GIT, "init", "-q"], cwd=lib, check=True)
    (lib / "c.yaml").write_text(base.replace("id: fji-per-3", "id: fji-per-5"), "utf-8")
    subprocess.run([*GIT, "add", "-A"], cwd=lib, check=True)
    subprocess.run([*GIT, "commit", "-qm", "lib"], cwd=lib, check=True)
    (repository / ".gitignore").write_text("/z/\n")
    (repository / "z").mkdir()
    (repository / "z" / "draft.yaml").write_text(base, "utf-8")
    add = ["-c", "protocol.file.allow=always", "add", "."]
    subprocess.run([*GIT, *add], cwd=repository, check=True, capture_output=True)
    done = jco("check", ".")
    assert b"2 documents checked" in done.stderr and b"1 ignored by git" in done.stderr, done.stderr


@pytest.mark.parametrize("name", ["nope", "--output=x", "HEAD^99", "HEAD:a.yaml"])
@pytest.mark.usefixtures("repository")
def test_what_is_no_revision_is_wrong_usage(jco: Run, name: str) -> None:
    done = jco("diff", f"--since={name}")
    assert done.returncode == 2
    assert done.stderr.startswith(b"jco: ")
    assert b"revision" in done.stderr


def test_folders_are_compared_by_the_ids_of_their_documents(jco: Run, tmp_path: Path, base: str) -> None:
    for folder, text in (("x", base), ("y", edited(base))):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"{folder}.yaml").write_text(text, "utf-8")
    (tmp_path / "y" / "more.yaml").write_text(base.replace("id: fji-per-3", "id: fji-per-4"), "utf-8")
    told = jco("diff", "x", "y").stdout.decode()
    assert told == TOLD.format(name="fji-per-3") + "+ fji-per-4 (Fiji-Peru Joint Committee, session 3): added\n"


def test_json_has_pointers_and_plain_values(jco: Run, tmp_path: Path, base: str) -> None:
    (tmp_path / "old.yaml").write_text(base, "utf-8")
    (tmp_path / "new.yaml").write_text(edited(base), "utf-8")
    data = json.loads(jco("diff", "old.yaml", "new.yaml", "--format", "json").stdout)
    found = {each["pointer"]: each for each in data["documents"][0]["changes"]}
    assert (found["/meeting/date"]["before"], found["/meeting/date"]["after"]) == ("2024-05-14", "2024-05-15")
    assert found["/outcomes/0"]["after"]["by"] == ["all"]


def test_markdown_keeps_hostile_words_as_words(jco: Run, tmp_path: Path, base: str) -> None:
    hostile = "What: <img src=x> [a](javascript:b) `c` | d"
    (tmp_path / "old.yaml").write_text(base, "utf-8")
    changed = base.replace("what: Open a direct shipping line", f'what: "{hostile}"')
    (tmp_path / "new.yaml").write_text(changed, "utf-8")
    told = jco("diff", "old.yaml", "new.yaml", "--format", "markdown").stdout.decode()
    assert "<img" not in told
    assert "\\[a\\](javascript:b) \\`c\\` \\| d" in told


@pytest.mark.parametrize("arguments", [["a.yaml"], ["a.yaml", "."], ["a.yaml", "nope.yaml"], ["a.yaml", "other.yaml"]])
def test_what_cannot_be_compared_is_wrong_usage(jco: Run, repository: Path, arguments: list[str]) -> None:
    (repository / "other.yaml").write_text("key: [", "utf-8")
    done = jco("diff", *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith(b"jco: ")


def test_an_exchanged_order_of_outcomes_is_one_change_and_a_deleted_one_is_named_where_it_was() -> None:
    one, two = {"kind": "agree", "by": ["all"], "what": "A"}, {"kind": "hope", "by": ["KOR"], "what": "B"}
    (moved,) = comparison.changes({"outcomes": [one, two]}, {"outcomes": [two, one]})
    assert (moved.kind, moved.pointer, comparison.arrow(moved.before, moved.after)) == (
        "changed",
        "/outcomes",
        "in another order",
    )
    assert comparison.summary([moved]) == "outcomes in another order"
    grown = comparison.changes({"outcomes": [one, two]}, {"outcomes": [two | {"what": "C"}, one, two]})
    assert [each.pointer for each in grown] == ["/outcomes/0"]
    gone = comparison.changes({"outcomes": [one, two]}, {"outcomes": [two]})
    assert [(each.kind, each.pointer, each.label) for each in gone] == [("removed", "/outcomes/0", "agree by all: A")]


def test_only_what_changed_since_a_revision_is_checked(jco: Run, repository: Path, base: str) -> None:
    done = jco("check", "--changed", ".")
    assert done.returncode == 0
    assert b"no documents checked: no findings; 2 files skipped (1 no annotation, 1 unchanged)" in done.stderr
    (repository / "new.yaml").write_text(base.replace("kind: agree\n", "kind: agreed\n", 1), "utf-8")
    done = jco("check", "--changed", "--format", "concise")
    assert (done.returncode, done.stdout.decode().splitlines()[0][:12]) == (1, "new.yaml:27:")
    subprocess.run([*GIT, "add", "-A"], cwd=repository, check=True)
    subprocess.run([*GIT, "commit", "-qm", "two"], cwd=repository, check=True)
    assert jco("check", "--since", "HEAD", "-q").returncode == 0
    assert jco("check", "--since", "HEAD~1", "-q").returncode == 1
    assert jco("check", "--since", "nope").returncode == 2


def test_no_rule_looks_at_what_is_only_compared(
    jco: Run, tmp_path: Path, base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> list[object]:
        raise AssertionError("a rule ran")

    (tmp_path / "old.yaml").write_text(base, "utf-8")
    (tmp_path / "new.yaml").write_text(edited(base).replace("kind: hope", "kind: hoppe"), "utf-8")
    (tmp_path / "cut.yaml").write_text("format: [", "utf-8")
    monkeypatch.setattr(pipeline.rules, "run", refuse)
    done = jco("diff", "old.yaml", "new.yaml")
    assert done.returncode == 1 and "hoppe by all: More cruises" in done.stdout.decode()
    done = jco("diff", "old.yaml", "cut.yaml")
    assert done.returncode == 2 and "cut.yaml cannot be read as a document: YML001" in done.stderr.decode()


SUM = "    amount: {text: $26 million, value: 26000000, unit: AUD}\n"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            SUM,
            SUM.replace("26", "27"),
            "outcome 2, amount, entry 1: $26 million (26000000, AUD) → $27 million (27000000, AUD)",
        ),
        (SUM, SUM.replace("26000000", "26500000"), "outcome 2, amount, entry 1, value: 26000000 → 26500000"),
        (SUM, "", "- outcome 2, amount: $26 million (26000000, AUD)"),
    ],
)
def test_a_changed_sum_is_one_change(old: str, new: str, told: str, jco: Run, tmp_path: Path, base: str) -> None:
    for name, line in (("old", old), ("new", new)):
        text = base.replace("    what: Faster licences", f"{line}    what: Faster licences")
        (tmp_path / f"{name}.yaml").write_text(text, "utf-8")
    (line,) = jco("diff", "old.yaml", "new.yaml").stdout.decode().splitlines()[1:]
    assert told in line


def test_of_sums_that_are_exchanged_each_is_told_by_its_place() -> None:
    old = {"outcomes": [{"what": "x", "amount": [{"text": "$1"}, {"text": "$2"}]}]}
    new = {"outcomes": [{"what": "x", "amount": [{"text": "$1"}, {"text": "$3"}]}]}
    (change,) = comparison.changes(old, new)
    assert (change.kind, change.pointer, change.before["text"]) == ("changed", "/outcomes/0/amount/1", "$2")
    more = {"outcomes": [{"what": "x", "amount": [{"text": "$1"}, {"text": "$2"}, {"text": "$3"}]}]}
    assert [each.kind for each in comparison.changes(old, more)] == ["added"]
