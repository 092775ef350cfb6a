"""A file that is not text gives one finding that says what it looks like, wherever it was named."""

from __future__ import annotations

import gzip
import io
import random
import sqlite3
import zipfile
from pathlib import Path

import pytest
from sets import GOOD, Jco, put
from support import BASE

from validator import check
from validator.release import stored
from validator.release.damage import Unreadable
from validator.release.stored import load
from validator.reporters import Run, render
from validator.source.kinds import not_text

SOUND = BASE.read_bytes()
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 40


def zipped() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>" * 200)
    return stream.getvalue()


def database() -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.execute("create table t (a)")
    return connection.serialize()


FILES = {
    "PNG": (PNG, "a PNG picture", 1, 1),
    "JPEG": (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(5000), "a JPEG picture", 1, 1),
    "GIF": (b"GIF89a\x01\x00\x01\x00" + bytes(99), "a GIF picture", 1, 7),
    "ZIP": (zipped(), "a ZIP file", 1, 3),
    "gzip": (gzip.compress(SOUND), "a gzip file", 1, 1),
    "PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "a PDF file", 2, 2),
    "PDF of ASCII": (b"%PDF-1.4\n1 0 obj\n", "a PDF file", 1, 1),
    "RTF": (b"{\\rtf1\\ansi Hello}", "an RTF file", 1, 1),
    "old Word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "an old file of Word or Excel", 1, 1),
    "program": (b"\x7fELF\x02\x01\x01" + bytes(6000), "a program", 1, 1),
    "SQLite": (database(), "a database of SQLite", 1, 16),
    "controls": (bytes(range(1, 32)) * 100, "2,800 control characters", 1, 1),
    "noise": (random.Random(1).randbytes(20_000), "control characters", 1, None),
    "padded with zeros": (SOUND + bytes(4096), "4,096 control characters", SOUND.count(b"\n") + 1, 1),
    "zeros": (bytes(1000), "1,000 control characters", 1, 1),
}


@pytest.mark.parametrize(("data", "kind", "line", "column"), FILES.values(), ids=FILES)
def test_a_file_that_is_not_text_is_one_finding(data: bytes, kind: str, line: int, column: int | None) -> None:
    for name in ("a.yaml", "a.json"):
        (found,) = check(data, name=name).diagnostics
        assert found.rule.code == "YML009"
        assert found.message.startswith("this is not text: it") and kind in found.message
        assert found.range is not None and found.range.start.line == line
        assert column in (None, found.range.start.column)
    for form in ("text", "concise", "json", "github", "markdown", "sarif", "junit", "gitlab"):
        assert len(render(form, [check(data, name="a.yaml")], Run())) < 3000, form


@pytest.mark.parametrize(
    "data",
    [SOUND, "회의 مرحبا 中文".encode() * 99, SOUND + b"\x00", SOUND + b"\x07" * 3, b"a\r" * 500, b"PK", b"MZ", b""],
)
def test_a_text_that_is_damaged_in_a_place_or_two_is_a_text(data: bytes) -> None:
    assert not_text(data) == ""


def test_the_same_character_many_times_is_one_finding() -> None:
    (found,) = check(SOUND.replace(b"Ana", b"A" + b"\x07" * 9 + b"na"), name="a.yaml").diagnostics
    assert (found.rule.code, found.message) == ("YML010", "the character U+0007 (9 times) is not allowed here")
    assert found.range is not None and found.range.end.column - found.range.start.column == 9


WRONG_TEXTS = {
    "PNG": (PNG, "it is not text: it looks like a PNG picture"),
    "ZIP": (zipped(), "it is not text: it looks like a ZIP file"),
    "zeros": (bytes(99), "it is not UTF-8: it looks like UTF-16"),
    "UTF-16": ("Title\n\n1. One.".encode("utf-16"), "it is not UTF-8: it looks like UTF-16"),
    "padded": (b"1. One.\n" + bytes(500), "it is not text: it holds 500 control characters"),
    "nothing": (b"", "it is empty"),
    "blanks": (b"\xef\xbb\xbf \n\r\n\t", "it is empty"),
    "UTF-16 without a mark": ("Title\n\n1. One.".encode("utf-16-le"), "it is not UTF-8: it looks like UTF-16"),
    "UTF-16 of other letters": (
        "Заголовок\n\n1. Один раз.".encode("utf-16-be"),
        "it is not UTF-8: it looks like UTF-16",
    ),
    "UTF-16 without Latin letters": (
        "회의 결과\n\n하나.\n둘 셋.".encode("utf-16-le"),
        "it is not UTF-8: it looks like UTF-16",
    ),
    "the source of a page": (
        b"<!DOCTYPE html>\n<html><head><title>x</title></head><body><p>One.</p></body></html>\n",
        "it is the source of a page of HTML",
    ),
    "a part of a page": (b"\n<div class='x'><p>One.</p><p>Two.</p></div>", "it is the source of a page of HTML"),
    "a bullet misread": ("Title\n\n1. One.\nâ€¢ Two.\n".encode(), "its letters were read in the wrong encoding"),
    "accents misread": (
        "Réunion à Paris, été".encode().decode("cp1252").encode(),
        "its letters were read in the wrong",
    ),
    "Hangul misread": ("회의 결과".encode().decode("latin-1").encode(), "its letters were read in the wrong encoding"),
    "LFS": (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "it is a Git LFS pointer"),
    "Latin-1": ("1. Año.".encode("latin-1"), "it is not UTF-8"),
}


@pytest.mark.parametrize(("data", "says"), WRONG_TEXTS.values(), ids=WRONG_TEXTS)
def test_a_release_that_is_not_text_is_said_once_by_every_command(jco_here: Jco, data: bytes, says: str) -> None:
    with pytest.raises(Unreadable, match=says):
        stored.load(data)
    Path("a.txt").write_bytes(data)
    put("a.yaml", GOOD.replace("  not_stated: [file]", "  file: a.txt"))
    done = jco_here("check", "-f", "concise", "a.yaml")
    assert [line.split("[")[1][:6] for line in done.stdout.splitlines()] == ["EVD019"]
    assert says in done.stdout
    for words in (("text", "a.txt"), ("text", "a.txt", "--plain"), ("text", "a.txt", "--find", "x"), ("new", "a.txt")):
        done = jco_here(*words)
        assert (done.exit_code, done.stdout) == (2, ""), words
        assert f"a.txt: {says}" in done.stderr


@pytest.mark.parametrize(
    "text",
    [
        "« Déjà\u00a0» dit-il à Orléans, été, CAFÉ–BAR",
        "Prices <b>rose</b> by 5 % < 6 %",
        "<Title>\n\n1. One.",
        "naïve façade, Ærø, Ångström, ¿Qué?",
        "Ä–Ö, Ü… ã»",
        "1. Réunion\n",
        "Đã ký tại Hà Nội",
    ],
)
def test_a_text_with_odd_letters_is_a_text(text: str) -> None:
    assert load(text.encode()) == text


WAY_OUT = {
    "old Word": ("a.doc", FILES["old Word"][0], "save the words of the release as UTF-8 text"),
    "Word": ("a.docx", zipped(), "save the words of the release as UTF-8 text"),
    "PDF": ("a.pdf", FILES["PDF"][0], "save the words of the release as UTF-8 text"),
    "picture": ("a.png", PNG, "save the words of the release as UTF-8 text"),
    "UTF-16": ("a.txt", "Title\n\n1. One.".encode("utf-16"), "save the words of the release as UTF-8 text"),
    "nothing": ("a.txt", b"", "save the words of the release as UTF-8 text"),
    "LFS": ("a.txt", WRONG_TEXTS["LFS"][0], "run git lfs pull"),
    "frames": ("a.html", b"<frameset><frame src=a.html></frameset>", "save the page that is in the frame"),
    "a page without text": ("a.html", b"<body><script>draw()</script>", "save the words of the release as UTF-8 text"),
    "a folder": ("a.txt", None, "check the name and the permissions of the file"),
}


@pytest.mark.parametrize(("name", "data", "hint"), WAY_OUT.values(), ids=WAY_OUT)
def test_what_to_do_about_a_file_that_is_not_text_is_said(
    jco_here: Jco, name: str, data: bytes | None, hint: str
) -> None:
    Path(name).mkdir() if data is None else Path(name).write_bytes(data)
    for words in (("text", name), ("new", name)):
        done = jco_here(*words)
        assert (done.exit_code, done.stdout) == (2, ""), words
        assert f"; {hint}\n" in done.stderr and done.stderr.count(hint) == 1, words


def test_a_page_that_is_a_picture_is_said(jco_here: Jco) -> None:
    Path("a.html").write_bytes(PNG)
    done = jco_here("text", "a.html")
    assert (done.exit_code, "a.html: it is not text: it looks like a PNG picture" in done.stderr) == (2, True)


def test_a_configuration_that_is_a_picture_is_one_finding(jco_here: Jco) -> None:
    Path("jco.toml").write_bytes(PNG)
    done = jco_here("check", "-f", "concise")
    assert (done.exit_code, done.stdout.count("CFG001")) == (2, 1)


# A blank that is not a space stays in a comment.
@pytest.mark.parametrize("blank", ["\u00a0", "\u3000", "\u2003", "\u2009", "\u202f", "\u1680", "\u200b"])
def test_comments_that_end_in_a_wide_blank_are_kept_by_the_formatter(jco_here: Jco, blank: str) -> None:
    lines = [
        f"format:  jco/1.0 # a{blank}", f"# b{blank} ", "release:", f"  title: |- # c{blank}\t", "    One",
        f"  subtitles: [a, # d{blank}", "    b]", f"# {blank}", "",
    ]  # fmt: skip
    put("a.yaml", "\n".join(lines))
    done = jco_here("fmt", "a.yaml")
    assert done.exit_code == 0, done.output
    assert Path("a.yaml").read_text("utf-8").count(blank) == 5
    assert jco_here("fmt", "--check", "a.yaml").exit_code == 0
