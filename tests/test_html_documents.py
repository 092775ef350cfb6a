"""A document whose release is stored as HTML: check, convert and text say of it what they say of the same text."""

from __future__ import annotations

import html
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run
from support import ROOT, SHARED

from validator import check, convert
from validator.release.damage import Unreadable
from validator.release.stored import checksum, load, read_text
from validator.release.text import Description, ReleaseText
from validator.source import Limits

CASES = ROOT / "tests" / "cases" / "silent"
WITH_TEXT = CASES / "EVD-plain-text.yaml"
SAMPLE = ROOT / "samples" / "kor-mng-7.yaml"


def wrapped(text: str, title: str) -> str:
    """A text as the page of an office that never heard of ``main``: menus above, around and below it."""
    blocks = "".join(f"<p>{html.escape(block).replace(chr(10), '<br>')}</p>\n" for block in re.split("\n{2,}", text))
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)} | Office</title>
<script>document.write("<p>9. Written by a script.</p>")</script></head><body>
<div id="skip"><a href="#c">Skip to content</a></div>
<header><a href="/">Office</a><nav><ul><li><a href="/1">About</a></li><li><a href="/2">News</a></li></ul></nav></header>
<div class="wrap"><div class="side"><ul><li><a href="/3">Speeches</a></li></ul></div>
<div class="content"><!-- the release --><h3>{html.escape(title)}</h3>
<dl><dt>Views</dt><dd>1,234</dd></dl><div class="body">{blocks}</div></div></div>
<nav><ul><li><a href="/4">Outcome of the meeting before</a></li></ul></nav>
<footer><p>{html.escape(title)}</p><p>All rights reserved.</p></footer></body></html>"""


def test_a_document_whose_release_is_a_page_is_checked_against_its_text(tmp_path: Path, jco: Run) -> None:
    title = "Outcome of 3rd Fiji-Peru Joint Committee Meeting"
    page = wrapped((CASES / "harbour.txt").read_text("utf-8"), title)
    (tmp_path / "harbour.html").write_bytes(page.encode())
    (tmp_path / "a.yaml").write_text(WITH_TEXT.read_text("utf-8").replace("harbour.txt", "harbour.html"), "utf-8")
    plain = jco("text", tmp_path / "harbour.html", "--plain").stdout
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain" / "harbour.txt").write_bytes(plain)
    (tmp_path / "plain" / "a.yaml").write_bytes(WITH_TEXT.read_bytes())
    assert check(tmp_path / "a.yaml").diagnostics == check(tmp_path / "plain" / "a.yaml").diagnostics == ()
    of_page, of_text = (json.loads(convert(tmp_path / folder / "a.yaml"))["derived"] for folder in (".", "plain"))
    assert of_page.pop("content_sha256", "") != of_text.pop("content_sha256", "-")
    assert of_page == of_text
    assert of_page["source_sha256"] == checksum(load(plain))
    for entry in of_page["evidence"]:
        assert plain.decode()[entry["start"] : entry["end"]] == entry["exact"]
    places = jco("text", tmp_path / "a.yaml").stdout
    assert places == jco("text", tmp_path / "plain" / "a.yaml").stdout
    assert b"\n2a     - Two hundred licences" in places and b"\n2n1    " in places
    found = jco("text", tmp_path / "harbour.html", "--find", "SUVA port upgrade")
    assert (found.returncode, found.stdout.split(maxsplit=1)[1]) == (0, b"Suva Port Upgrade\n")
    assert jco("report", tmp_path / "a.yaml").returncode == 0


def test_a_page_that_cannot_be_decoded_is_one_finding(tmp_path: Path, jco: Run) -> None:
    (tmp_path / "harbour.HTM").write_bytes(b"<p>\xb0\xf8\xb5\xbf")
    (tmp_path / "a.yaml").write_text(WITH_TEXT.read_text("utf-8").replace("harbour.txt", "harbour.HTM"), "utf-8")
    found = check(tmp_path / "a.yaml").diagnostics
    assert [(each.rule.code, each.pointer) for each in found] == [("EVD019", "/release/file")]
    assert "does not declare its encoding" in found[0].message
    (tmp_path / "harbour.HTM").write_bytes(b"<p>" + b"a" * 2_000_000)
    assert [each.rule.code for each in check(tmp_path / "a.yaml").diagnostics] == ["EVD019"]
    shown = jco("text", tmp_path / "harbour.HTM")
    assert shown.returncode == 2 and b"larger than the limit of" in shown.stderr
    with pytest.raises(Unreadable, match="does not exist"):
        read_text(str(tmp_path / "b.html"), Limits())


def test_the_whole_text_is_printed_as_it_is_stored(tmp_path: Path, jco: Run) -> None:
    text = "\ufeffa\r\n\x1b[31m b\n".encode()
    (tmp_path / "a.txt").write_bytes(text)
    assert jco("text", tmp_path / "a.txt", "--plain").stdout == b"a\n\x1b[31m b\n"
    assert jco("text", tmp_path / "a.txt", "--plain", "--find", "a").returncode == 2


def test_who_stores_text_does_not_pay_for_the_parser() -> None:
    program = (
        "import sys, validator; validator.check(__import__('pathlib').Path(sys.argv[1]));"
        "print([name for name in ('selectolax', 'webencodings', 'validator.release.html') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", program, WITH_TEXT], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"


def test_the_real_release_as_a_page_gives_the_same_paragraphs_and_quotes(tmp_path: Path) -> None:
    files = sorted((SHARED / "releases").glob("*.txt"))
    if not files:
        pytest.skip("the real release is not at hand")
    title = "Outcome of 7th Korea-Mongolia Joint Committee Meeting"
    release = load(files[0].read_bytes())
    body = release[release.rindex(title) :]
    (tmp_path / "page.html").write_bytes(wrapped(body, title).encode())
    (tmp_path / "a.yaml").write_text(SAMPLE.read_text("utf-8").replace(files[0].name, "page.html"), "utf-8")
    of_page = check(tmp_path / "a.yaml")
    of_text = check(SAMPLE, sources=[files[0].parent])
    codes = [[(each.rule.code, each.pointer) for each in report.diagnostics] for report in (of_page, of_text)]
    assert codes[0] == codes[1]
    assert not [each for each in of_page.diagnostics if each.severity != "info"]
    assert of_page.coverage == of_text.coverage == (9, 0, 9)
    stored = read_text(str(tmp_path / "page.html"), Limits())
    derived = json.loads(convert(tmp_path / "a.yaml"))["derived"]
    same = json.loads(convert(SAMPLE, sources=[files[0].parent]))["derived"]
    assert derived["source_sha256"] == checksum(stored)
    for each in (derived, same):
        each["evidence"] = [entry for entry in each["evidence"] if entry["kind"] == "quote"]
    assert len(derived["evidence"]) == len(same["evidence"]) == 48
    for entry, other in zip(derived["evidence"], same["evidence"], strict=True):
        assert stored[entry["start"] : entry["end"]] == entry["exact"]
        assert (entry["path"], entry["exact"].split()) == (other["path"], other["exact"].split())
    paragraphs = [ReleaseText(text, Description(title)).paragraphs for text in (stored, release)]
    texts = [
        [" ".join(text[place.words : place.end].split()) for place in places]
        for text, places in zip((stored, release), paragraphs, strict=True)
    ]
    assert texts[0] == texts[1] and len(texts[0]) == 10  # with what stands before the first, the subtitles
