"""Where a run may write and what it may read: no document, no text is written over, no link leads out of the data."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from conftest import Run
from support import BASE

GOOD = BASE.read_bytes()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.yaml").write_bytes(GOOD)
    (tmp_path / "text.txt").write_text("1. One.\n\n2. Two.\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("check", "-f", "json=a.yaml", "a.yaml"), b"a.yaml is one of the documents to check"),
        (("check", "-f", "json=./a.yaml"), b"a.yaml is one of the documents to check"),
        (("check", "--baseline", "a.yaml", "--write-baseline"), b"a.yaml is one of the documents to check"),
        (("check", "-f", "json=text.txt/a.json", "a.yaml"), b"text.txt exists but is not a directory"),
        (("check", "--write-baseline", "--baseline", "text.txt/no/b.json"), b"text.txt exists but is not a directory"),
        (("new", "text.txt", "-o", "text.txt", "--force"), b"text.txt is the text itself"),
        (("new", "text.txt", "-o", "text.txt/a.yaml"), b"text.txt exists but is not a directory"),
        (("report", "-f", "html=text.txt/a.html"), b"text.txt exists but is not a directory"),
        (("convert", "-o", "text.txt/json"), b"text.txt exists but is not a directory"),
        (("view", "a.yaml", "-o", "text.txt/pages"), b"text.txt exists but is not a directory"),
        (("export", "a.yaml", "--to", "csv", "-o", "text.txt/tables"), b"text.txt"),
        (("new", "text.txt", "-o", ".", "--force"), b". is a folder"),
    ],
)
def test_what_is_read_is_not_written_over_and_what_cannot_be_written_is_said_before(
    jco: Run, folder: Path, words: tuple[str, ...], says: bytes
) -> None:
    text = (folder / "text.txt").read_bytes()
    done = jco(*words)
    assert done.returncode == 2, done.stderr
    assert says in done.stderr and b"jco-tmp" not in done.stderr
    assert ((folder / "a.yaml").read_bytes(), (folder / "text.txt").read_bytes()) == (GOOD, text)


@pytest.mark.parametrize(
    ("words", "file"),
    [
        (("check", "-f", "json=new/er/a.json"), "a.json"),
        (("check", "--write-baseline", "--baseline", "new/er/b.json"), "b.json"),
        (("report", "-f", "html=new/er/a.html"), "a.html"),
        (("new", "text.txt", "-o", "new/er/a.yaml"), "a.yaml"),
        (("convert", "a.yaml", "-o", "new/er"), "fji-per-3.json"),
        (("convert", "a.yaml", "-o", "new/er/a.json"), "a.json"),
        (("view", "a.yaml", "-o", "new/er"), "index.html"),
        (("export", "a.yaml", "--to", "csv", "-o", "new/er"), "manifest.csv"),
        (("export", "a.yaml", "--to", "sqlite", "-o", "new/er/a.sqlite"), "a.sqlite"),
    ],
)
def test_each_command_that_writes_a_file_makes_its_folder(
    jco: Run, folder: Path, words: tuple[str, ...], file: str
) -> None:
    done = jco(*words)
    assert done.returncode in (0, 1), done.stderr
    assert (folder / "new" / "er" / file).is_file()


def test_a_repository_is_not_begun_where_a_file_stands_in_its_way(jco: Run, tmp_path: Path) -> None:
    (tmp_path / "json").touch()
    done = jco("init")
    assert (done.returncode, os.listdir(tmp_path)) == (2, ["json"])
    assert b"json exists but is not a directory" in done.stderr


def test_in_a_pipe_a_document_that_cannot_be_read_comes_back_as_it_is(jco: Run) -> None:
    done = jco("fmt", "-", stdin=b"a: [")
    assert (done.returncode, done.stdout) == (1, b"a: [")
    assert b"<stdin>:1:5: not formatted" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="links")
def test_a_configuration_that_is_a_link_out_of_the_data_is_not_shown(jco: Run, folder: Path) -> None:
    outside, inside = folder / "outside", folder / "data"
    outside.mkdir(), inside.mkdir()
    (outside / "secret").write_text("root:x:0:0\n")
    (inside / "a.yaml").write_bytes(GOOD)
    (inside / "jco.toml").symlink_to(outside / "secret")
    for words in (("check",), ("fmt",), ("report",)):
        done = jco(*words, "a.yaml", cwd=inside)
        assert done.returncode == 2
        assert b"root" not in done.stdout + done.stderr
        assert b"leads outside the data" in done.stdout + done.stderr
    (inside / "mine.toml").write_text('output = "json"\n')
    (inside / "jco.toml").unlink()
    (inside / "jco.toml").symlink_to("mine.toml")
    assert jco("check", "a.yaml", cwd=inside).returncode == 0


def test_folders_of_texts_that_are_not_there_are_named(jco: Run, folder: Path) -> None:
    (folder / "jco.toml").write_text('sources = ["text"]\n')
    done = jco("check")
    assert (done.returncode, b"jco.toml: sources: the folder text does not exist" in done.stderr) == (0, True)
    assert b"sources" not in jco("check", "-q").stderr
