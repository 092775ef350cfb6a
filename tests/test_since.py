"""``--since``: what is looked at again, what is said of what is not there; and what is emptied or left in conflict."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sets import named
from support import ROOT
from test_strangers_change import GOOD, Here, git

CASES = ROOT / "tests" / "cases" / "silent"
NAMING = (CASES / "EVD-plain-text.yaml").read_text("utf-8").replace("file: harbour.txt", "file: ../texts/harbour.txt")
TEXT = (CASES / "harbour.txt").read_text("utf-8")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Here:
    return Here(monkeypatch)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A repository with two annotations, of which one has its text in another folder."""
    for name, text in (
        ("annotations/a.yaml", NAMING),
        ("annotations/b.yaml", named(GOOD, "b")),
        ("texts/harbour.txt", TEXT),
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "jco.toml").write_text('folders = ["annotations"]\nsources = ["texts"]\noutput = "json"\n', "utf-8")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    return tmp_path


def _made_a_link(text: Path) -> None:
    text.unlink()
    text.symlink_to("nothing")


# What happens to a text → the code that the full check gives for its document.
CONFLICT = f"<<<<<<< HEAD\n{TEXT}=======\nx\n>>>>>>> topic\n"
MOVES: dict[str, tuple[Callable[[Path], object], str]] = {
    "edited": (lambda text: text.write_text(TEXT.replace("requested", "asked for"), "utf-8"), "EVD002"),
    "deleted": (lambda text: text.unlink(), "EVD009"),
    "renamed": (lambda text: text.rename(text.parent / "port.txt"), "EVD009"),
    "moved": (lambda text: text.rename(text.parent.parent / "harbour.txt"), "EVD009"),
    "made a link": (_made_a_link, "EVD009"),
    "in conflict": (lambda text: text.write_text(CONFLICT, "utf-8"), "EVD019"),
}


@pytest.mark.parametrize("is_committed", [True, False], ids=["committed", "not committed"])
@pytest.mark.parametrize(("happens", "code"), MOVES.values(), ids=MOVES.keys())
def test_a_document_is_looked_at_again_when_something_happened_to_its_text(
    run: Here, data: Path, happens: Callable[[Path], object], code: str, is_committed: bool
) -> None:
    happens(data / "texts" / "harbour.txt")
    if is_committed:
        git(data, "add", "-A")
        git(data, "commit", "-qm", "two")
    done = run("check", "--since", "HEAD~1" if is_committed else "HEAD", "-f", "concise", cwd=data)
    assert (done.exit_code, code in done.stdout) == (1, True), done.stdout
    assert "1 document checked" in done.stderr and "1 unchanged" in done.stderr


def test_a_document_that_names_the_text_by_its_new_name_is_looked_at_too(run: Here, data: Path) -> None:
    (data / "annotations" / "a.yaml").write_text(NAMING.replace("harbour.txt", "the port 7.txt"), "utf-8")
    git(data, "commit", "-qam", "a name that is not there yet")
    (data / "texts" / "harbour.txt").rename(data / "texts" / "the port 7.txt")
    done = run("check", "--changed", "-f", "concise", cwd=data)
    assert "1 document checked: no findings" in done.stderr, done.stderr


def test_a_text_with_any_ending_is_a_text(run: Here, data: Path) -> None:
    (data / "texts" / "harbour.txt").rename(data / "texts" / "release")
    (data / "annotations" / "a.yaml").write_text(NAMING.replace("harbour.txt", "release"), "utf-8")
    git(data, "add", "-A")
    git(data, "commit", "-qm", "two")
    assert "2 unchanged" in run("check", "--changed", cwd=data).stderr
    (data / "texts" / "release").write_text(TEXT + "\n", "utf-8")
    assert "1 document checked" in run("check", "--changed", cwd=data).stderr


def test_texts_in_a_repository_of_their_own_are_compared_there(run: Here, data: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "harbour.txt").write_text(TEXT, "utf-8")
    for words in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-qm", "one"]):
        git(other, *words)
    (data / "jco.toml").write_text('folders = ["annotations"]\nsources = ["other"]\n', "utf-8")
    (data / "annotations" / "a.yaml").write_text(NAMING.replace("../texts/", ""), "utf-8")
    git(data, "commit", "-qam", "two")
    assert "2 unchanged" in run("check", "--changed", cwd=data).stderr
    (other / "harbour.txt").unlink()
    assert "EVD009" in run("check", "--changed", "-f", "concise", cwd=data).stdout
    done = run("check", "--since", "HEAD~1", cwd=data)
    assert "there is no revision 'HEAD~1' in" in done.stderr and "is unknown" in done.stderr


def test_line_ends_alone_are_no_change(run: Here, data: Path) -> None:
    (data / "texts" / "harbour.txt").write_bytes(TEXT.replace("\n", "\r\n").encode())
    (data / "annotations" / "b.yaml").write_bytes(named(GOOD, "b").replace("\n", "\r\n").encode())
    assert "2 unchanged" in run("check", "--changed", cwd=data).stderr


@pytest.mark.parametrize("words", [["annotations", "nothere"], ["nothere", "annotations"], ["nothere"]])
def test_a_path_that_is_not_there_is_said_whatever_changed(run: Here, data: Path, words: list[str]) -> None:
    done = run("check", "--since", "HEAD", "-f", "concise", "--", *words, cwd=data)
    assert (done.exit_code, "nothere: error[YML013]" in done.stdout) == (2, True), done.stdout


def test_a_document_that_is_named_and_was_deleted_is_said(run: Here, data: Path) -> None:
    (data / "annotations" / "b.yaml").unlink()
    done = run("check", "--changed", "annotations/b.yaml", cwd=data)
    assert (done.exit_code, "YML013" in done.stdout) == (2, True)


@pytest.mark.parametrize(
    "name", ["^main", "--all", "-h", "main..HEAD", "^HEAD^", "main:jco.toml", "nothing", "x\ny", ":"]
)
@pytest.mark.parametrize("words", [["check"], ["fmt", "--check"], ["convert", "--check"], ["diff"]], ids=" ".join)
def test_what_is_not_one_revision_is_refused_in_our_words(run: Here, data: Path, words: list[str], name: str) -> None:
    done = run(*words, f"--since={name}", cwd=data)
    assert (done.exit_code, "there is no revision" in done.stderr) == (2, True), done.stderr


def test_a_revision_that_is_not_there_is_said_where_nothing_could_be_compared(run: Here, data: Path) -> None:
    (data / "empty").mkdir()
    done = run("check", "--since", "nothing", "--allow-empty", "empty", cwd=data)
    assert (done.exit_code, "there is no revision 'nothing'" in done.stderr) == (2, True)


def test_outside_of_a_repository_that_is_what_is_said(run: Here, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "a.yaml").write_text(GOOD, "utf-8")
    for words in (["check", "--changed"], ["check", "--changed", "nothere"], ["diff", "--since", "HEAD"]):
        done = run(*words, cwd=outside)
        assert (done.exit_code, "is not in a git repository" in done.stderr) == (2, True), done.stderr


def test_a_history_that_is_cut_short_is_said(run: Here, data: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("shallow") / "clone"
    first = git(data, "rev-parse", "HEAD")
    git(data, "commit", "-q", "--allow-empty", "-m", "two")
    git(data, "clone", "-q", "--depth", "1", data.as_uri(), str(folder))
    done = run("check", "--since", first, cwd=folder)
    assert (done.exit_code, "whose history is cut short" in done.stderr) == (2, True), done.stderr
    assert run("check", "--since", "main", cwd=folder).exit_code == 0


def test_before_the_first_commit_everything_has_changed(run: Here, data: Path) -> None:
    git(data, "checkout", "-q", "--orphan", "new")
    assert "2 documents checked" in run("check", "--changed", cwd=data).stderr


# What vanishes


LEFT = ["", "\n \n", "# gone\n\n  # here\n", "\ufeff", "---\n...\n", "%YAML 1.2\n---\n", "{}", "null\n", "# a\n~", "[]"]


@pytest.mark.parametrize("left", LEFT)
def test_what_is_left_empty_in_a_folder_of_annotations_is_found(run: Here, data: Path, left: str) -> None:
    (data / "annotations" / "b.yaml").write_text(left, "utf-8")
    for words in ([], ["annotations"], ["."], ["--changed"]):
        done = run("check", "-f", "concise", *words, cwd=data)
        assert (done.exit_code, "b.yaml:1:1: error[SCH003]" in done.stdout) == (1, True), (words, done.stdout)


def test_an_empty_file_elsewhere_is_not_an_annotation(run: Here, data: Path) -> None:
    (data / "mkdocs.yml").write_text("", "utf-8")
    (data / "jco.toml").unlink()
    assert "mkdocs" not in run("check", "-f", "concise", cwd=data).stdout
    assert "mkdocs" not in run("check", "-f", "concise", ".", cwd=data).stdout
    assert "SCH003" in run("check", "-f", "concise", "mkdocs.yml", cwd=data).stdout


@pytest.mark.parametrize(
    ("text", "is_conflict"),
    [
        (f"<<<<<<< HEAD\n{TEXT}", True),
        (f"{TEXT}\n=======\nmore\n>>>>>>> topic\n", True),
        (f"{TEXT}\r\n=======\r\nmore\r\n>>>>>>> topic\r\n", True),
        (f"{TEXT}\n=======\n", False),
        (f"{TEXT}\n>>>>>>> quoted mail\n", False),
        (f"{TEXT}\n" + "=======\n" * 9_000, False),
    ],
)
def test_a_conflict_in_a_text_is_said_for_what_it_is(run: Here, data: Path, text: str, is_conflict: bool) -> None:
    (data / "texts" / "harbour.txt").write_text(text, "utf-8")
    done = run("check", "-f", "concise", "annotations/a.yaml", cwd=data)
    assert ("there is a git merge conflict in line" in done.stdout) == is_conflict
    if is_conflict:
        for words in (["new", "texts/harbour.txt"], ["text", "texts/harbour.txt"]):
            done = run(*words, cwd=data)
            assert (done.exit_code, "a git merge conflict" in done.stderr) == (2, True)


def test_json_that_a_commit_would_leave_out_is_said(run: Here, data: Path) -> None:
    (data / "annotations" / "c.yaml").write_text(GOOD.replace("fji-per-3", "fji-per-4"), "utf-8")
    (data / "annotations" / "a.yaml").unlink()
    assert run("convert", cwd=data).exit_code == 0
    done = run("convert", "--check", "-f", "concise", cwd=data)
    (line,) = done.stdout.splitlines()
    assert line.startswith("annotations/b.yaml:2:1: warning[FMT005]"), "c.yaml is not added itself"
    assert "json/b.json is up to date here, but missing in git: nobody has added it (git add json/b.json, and" in line
    assert "not converted" not in done.stderr, "its JSON is there, and right"
    assert (done.exit_code, run("convert", "--check", "--strict", cwd=data).exit_code) == (0, 1)
    git(data, "add", "-A")
    assert run("convert", "--check", "-f", "concise", cwd=data).stdout == ""
    git(data, "rm", "-q", "--cached", "-r", "json")
    (data / ".gitignore").write_text("json/\n", "utf-8")
    assert run("convert", "--check", "-f", "concise", cwd=data).stdout == "", "it is not to be committed at all"
