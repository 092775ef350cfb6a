"""Releases that are stored as HTML: the text that a browser shows, what the page says of itself, hostile pages."""

from __future__ import annotations

import html
import json
import random
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support import ROOT, SHARED, golden

from validator import check, convert
from validator.release.html import text_of_html
from validator.release.html import parsing as html_parsing
from validator.release.stored import Unreadable, checksum, load, read_text
from validator.release.text import Description, ReleaseText
from validator.source import Limits

PAGES = ROOT / "tests" / "html"
CASES = ROOT / "tests" / "cases" / "silent"
WITH_TEXT = CASES / "EVD-plain-text.yaml"
SAMPLE = ROOT / "samples" / "kor-mng-7.yaml"
# The pages lie here in UTF-8, and are read in the encoding that they declare.
CODECS = {"board": "cp949", "gongbao": "gb18030", "happyo": "cp932", "kabinet": "cp1251"}
LOCATORS = {
    "bayan": ["title", 1, 2],
    "board": ["title", 1, 2, "2a", "2b", 3],
    "gongbao": ["title", 0, 1, 2],
    "happyo": ["title", 0, 1, 2, "2a", "2b"],
    "kabinet": ["title", 1, 2, "2a", "2b", 3],
    "modern": ["title", 1, 2, 3, "3a", "3b", "3c", "3d", "3e", 4, 5, 6, 7],
}
TITLES = {
    "bayan": "البيان الختامي للجنة المشتركة",
    "board": "제5차 한-팔라우 공동위원회 결과",
    "gongbao": "中国与汤加经贸混委会第四次会议在京举行",
    "happyo": "第２回日・キリバス合同委員会の開催",
    "kabinet": "О втором заседании Смешанной комиссии",
    "modern": "Third session of the Tuvalu-Nauru Joint Fisheries Committee",
}


def stored_page(name: str) -> bytes:
    return (PAGES / f"{name}.html").read_text("utf-8").encode(CODECS.get(name, "utf-8"))


def shown(markup: str) -> str:
    """The lines of a body, without the last line end; nothing where the page has no text."""
    try:
        return text_of_html(f"<!DOCTYPE html><body>{markup}".encode()).text.removesuffix("\n")
    except Unreadable:
        return ""


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


@pytest.mark.parametrize("name", sorted(LOCATORS))
def test_the_text_of_a_page(name: str) -> None:
    page = text_of_html(stored_page(name))
    golden(PAGES / f"{name}.txt", page.text)
    numbering = "printed" if name in ("gongbao", "happyo") else None
    text = ReleaseText(page.text, Description(TITLES[name], numbering=numbering))
    assert list(text.places) == LOCATORS[name]


def test_what_a_page_says_of_itself() -> None:
    page = text_of_html(stored_page("modern"))
    title = "Third session of the Tuvalu–Nauru Joint Fisheries Committee"
    assert page[1:] == (
        "en-NZ",
        f"{title} | Ministry of Tides",
        title,
        "https://tides.example/news/3",
        "2031-04-09",
    )
    assert text_of_html(stored_page("board"))[1:] == ("", "외교부 보도자료", "", "", "")


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("<title>a <b>b</b> &amp; c</title>", ("a <b>b</b> & c", "", "", "")),
        ('<title>a</title><title>b</title><meta property=og:title content=" c\n d">', ("a", "c d", "", "")),
        ('<link rel="shortlink" href="https://a.example/"><link rel=canonical href=/b>', ("", "", "", "")),
        ('<meta property=og:url content="https://a.example/1"><link rel=canonical href=/b>', ("", "", "https://a.example/1", "")),
        ('<meta name=DC.date.issued content="2020-02-30"><meta itemprop=datePublished content=2020-02-29>', ("", "", "", "2020-02-29")),
        ('<meta property=article:published_time content="29.2.2020">', ("", "", "", "")),
    ],
)  # fmt: skip
def test_only_what_is_sure_is_taken_from_the_head(head: str, said: tuple[str, ...]) -> None:
    assert text_of_html(f"<html lang='x y'><head>{head}</head><p>text".encode())[1:] == ("", *said)


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("a\n  b<i> c</i>d", "a b cd"),
        ("<p>a<p>b", "a\n\nb"),
        ("<div>a</div>b<div>c</div>", "a\nb\nc"),
        ("<div>a<br></div><div>b</div>", "a\nb"),
        ("a<br><br><br><br>b", "a\n\nb"),
        ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
        ("<p>a</p><p>&nbsp;</p><p>b</p>", "a\n\nb"),
        ("<h2>a</h2>b<hr>c", "a\n\nb\n\nc"),
        ("&lt;p&gt; &amp;amp; &eacute;&#x301;&#150;&copy", "<p> &amp; é\u0301–©"),
        ("a\0b&#0;c&#1;d", "ab\ufffdcd"),
        ("<span style='display: block'>a</span><span>b</span>", "a\nb"),
        # Lists stay with the paragraph before them, and their items have the marks that a browser draws.
        ("<p>a</p><ul><li>b<li>c</ul><p>d</p>", "a\n• b\n• c\n\nd"),
        ("<ul><li>a<ul><li>b<ul><li>c<ul><li>d</ul></ul></ul><li>e</ul>", "• a\n◦ b\n▪ c\n▪ d\n• e"),
        ("<ol start=9><li>a<li value=3>b<li>c</ol>", "9. a\n3. b\n4. c"),
        ("<ol reversed><li>a<li>b<li>c</ol>", "3. a\n2. b\n1. c"),
        ("<ol type=a start=27><li>a</ol><ol type=I start=1999><li>b</ol><ol type=i start=0><li>c</ol>", "aa. a\n\nMCMXCIX. b\n\n0. c"),
        ("<ul style='list-style: none inside'><li>a</ul><ol><li style='list-style-type:none'>b<li>c</ol>", "a\n\nb\n2. c"),
        ("<ul><li>- a<li>ㅇ b<li><b>1</b>. c<li>※ d<li>(2) e<li>2.5 m</ul>", "- a\n• ㅇ b\n1. c\n※ d\n(2) e\n• 2.5 m"),
        ("<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>d", "• a\nb\n• c\n\nd"),
        ("<ul><li><p>a<p>b<p>c<p>d</ul>", "a\n\nb\n\nc\n\nd"),
        ("<p>a</p><ul><li></ul><p>b", "a\n\nb"),
        ("<li>a", "• a"),
        # Rows of a table; a cell of several lines stands by itself.
        ("<table><tr><th>a<td>b<tr><td>c<td><p>d</p></table>e", "a\tb\nc\td\ne"),
        ("<table><tr><td>a<td>b<p>c<td>d<td>e</table>", "a\nb\n\nc\n\nd\te"),
        ("<table><tr><td><td>a<td> <td>b</table>", "a\tb"),
        ("<table><tr><td>a<td><table><tr><td>b<td>c<tr><td>d</table></table>", "a\nb\tc\nd"),
        ("<table>a<tr><td>b<caption>c</table>", "a\nb\nc"),
        # What looks otherwise than its characters.
        ("in 2023<sup><a href='#f'>1</a></sup> and<a href='/x#f'><sup>[2]</sup></a>", "in 2023[1] and[2]"),
        ("in 2023<sup>1</sup>, 10<sup>-6</sup>, the 7<sup>th</sup>, CO<sub>2</sub>", "in 2023¹, 10-6, the 7th, CO2"),
        ("he <q>said <q>a</q></q>", "he “said “a””"),
        ("<ruby>東<rp>(<rt>とう<rp>)</rp>京<rt>きょう</ruby>", "東(とう)京(きょう)"),
        ("<pre>\n a\n\n\tb </pre>c", " a\n\n\tb\n\nc"),
        ("<div style='white-space: pre-wrap'>a  b\nc</div>d  e", "a  b\nc\nd e"),
        # What a browser does not show.
        ("a<script>b</script><style>c</style><noscript><p>d</p></noscript><template>e</template><!-- f -->g", "ag"),
        ("a<p hidden>b</p><div style='DISPLAY:none'>c</div><i style='color:red;visibility: hidden'>d</i>", "a"),
        ("a<textarea>b</textarea><select><option>c</select><button>d</button><dialog>e</dialog><svg><title>f</title></svg>", "a"),
        ("<iframe>a</iframe><object>b</object><video>c</video><canvas>d</canvas>e", "e"),
        # What it shows after a click, or reads out, or draws beside the text, is part of it.
        ("<details><summary>a</summary>b</details><p hidden=until-found>c<p aria-hidden=true>d", "a\nb\n\nc\n\nd"),
        ("<h3><button>a</button></h3><dialog open>b</dialog><p style='display:none2'>c", "a\n\nb\n\nc"),
        ("<xmp><b>a</b></xmp>", "<b>a</b>"),
        ("<p dir=rtl>אב <bdo dir=ltr>CD</bdo> ג&rlm;", "אב CD ג\u200f"),
    ],
)  # fmt: skip
def test_the_lines_of_markup(markup: str, lines: str) -> None:
    assert shown(markup) == lines


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<nav>a</nav><header>b</header>c<aside>d</aside><footer>e</footer><div role=search>f</div>", "c"),
        ("<article><nav>a</nav><header>b</header>c<aside>d</aside><footer>e</footer></article>", "b\nc\nd\ne"),
        ("<header><nav>a</nav><h1>b</h1></header>c", "b\n\nc"),
        ("<nav>a<article>b</article>c", "a\nb\nc"),
        ("<nav><ul><li>a<h1>The release</h1><p>b", "a\n\nThe release\n\nb"),
        ("x<main><h1>The release</h1><p>y</main>z", "The release\n\ny"),
        ("x<div role=main><h2>The<br>release</h2>y</div>z", "The\nrelease\n\ny"),
        ("<h1>The release</h1><main>y</main>z", "The release\n\ny\nz"),
        ("<main><h1>The release</h1></main><p>a body that is longer", "The release\n\na body that is longer"),
        ("<main><h1>The release</h1>y</main><main>z</main>", "The release\n\ny\nz"),
        ("x<article><b>The release</b><p>y</article><a href=/>a menu that is longer than all</a>", "The release\n\ny"),
        ("<article><h1>The release</h1>y</article><article><h1>Another</h1></article>", "The release\n\ny\n\nAnother"),
        ("<main>x<article><h1>The release</h1>y</article>z</main>", "x\n\nThe release\n\ny\nz"),
        ("<main hidden><h1>The release</h1></main><p>y", "y"),
    ],
)
def test_which_part_of_a_page_is_the_release(markup: str, lines: str) -> None:
    page = f"<title>The release - Office</title><body>{markup}"
    assert text_of_html(page.encode()).text.removesuffix("\n") == lines


def test_a_page_whose_window_has_no_title_of_its_own_goes_by_its_h1() -> None:
    page = "<title>Office</title><body>x<main><h1>The release</h1><p>y</main>z"
    assert text_of_html(page.encode()).text == "The release\n\ny\n"


@pytest.mark.parametrize(
    ("label", "codec", "words"),
    [
        ("EUC-KR", "cp949", "공동위원회 똠"),
        ("ks_c_5601-1987", "cp949", "공동위원회"),
        ("GB2312", "gb18030", "混委会 喆 €"),
        ("big5", "big5hkscs", "混委會"),
        ("x-sjis", "cp932", "合同委員会①"),
        ("euc-jp", "euc_jis_2004", "合同委員会①"),
        ("iso-2022-jp", "iso2022_jp", "合同委員会"),
        ("windows-1251", "cp1251", "комиссия №"),
        ("koi8-u", "koi8_u", "комісія"),
        ("latin1", "cp1252", "Comissão “mista” – €"),
        ("windows-1256", "cp1256", "اللجنة"),
        ("tis-620", "cp874", "คณะกรรมาธิการ"),
        ("utf-16", "utf-8", "комиссия"),
        ("euc-kr", "utf-8", "공동위원회"),
    ],
)
def test_encodings_go_by_the_labels_of_browsers(label: str, codec: str, words: str) -> None:
    for declared in (
        f"<meta charset={label}>",
        f'<META content="text/html; charset={label}" http-equiv=content-type>',
        f"<!-- <meta charset=koi8-r> --><meta name=a content=b><meta charset='{label}' >",
    ):
        page = f"<!DOCTYPE html><title>a</title>{declared}<p>{words} ".encode(codec)
        assert text_of_html(page).text == f"{words}\n"
    assert text_of_html(f"<?xml version='1.0' encoding='{label}'?><p>{words}</p>".encode(codec)).text == f"{words}\n"


def test_a_byte_order_mark_decides() -> None:
    page = "<meta charset=euc-kr><p>комиссия 공동"
    for codec in ("utf-8-sig", "utf-16"):
        assert text_of_html(page.encode(codec)).text == "комиссия 공동\n"


def test_a_character_that_was_cut_in_the_margin_costs_no_page() -> None:
    page = "<meta charset=euc-kr><p>".encode() + ("위원회 " * 500).encode("cp949") + b"<li>\xb0<p>x"
    assert "위원회\n• \ufffd" in text_of_html(page).text


@pytest.mark.parametrize(
    ("page", "why"),
    [
        (b"<p>\xb0\xf8", "does not say in which encoding"),
        (b"<meta charset=klingon><p>\xb0\xf8", "'klingon'"),
        (b"<meta charset=iso-2022-kr><p>a", "browsers refuse"),
        (b"<meta charset=utf-8><p>\xb0\xf8\xb5\xbf", "2 characters cannot be read|3 characters|4 characters"),
        ("<meta charset=shift_jis><p>комиссия".encode("utf-16-le"), "looks like UTF-16"),
        (b"", "no text"),
        (b"<!DOCTYPE html><div id=app></div><script src=app.js></script>", "no text"),
        (b"<frameset><frame src=a.html></frameset>", "frames"),
    ],
)
def test_a_page_that_cannot_be_read_says_why(page: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        text_of_html(page)


HOSTILE = [
    ("<div>" * 100_000, "nested"),
    ("<div></x>" * 100_000, "nested"),
    ("<b>" * 300_000 + "<p>x" * 20_000, "nested"),
    ("<ul><li>" * 100_000 + "x", "nested"),
    ("<table><tr><td>" * 60_000 + "x", "nested"),
    ("<div><object></div></object>" * 35_000, "nested"),
    ("<mark>x</div>" * 70_000, "nested"),
    ("<p " + " ".join(f"a{number}=1" for number in range(100_000)) + ">x", "attributes"),
    ("<p " + " ".join(f'a{number}=">"' for number in range(80_000)) + ">x", "attributes"),
    ("".join(f"<body a{number}=1>" for number in range(50_000)) + "x", "attributes"),
    # Each of these formatting elements would be copied into each of the paragraphs: 2 million elements from 30 kB.
    ("<p>" + "".join(f"<b id={n}>" for n in range(1500)) + "</p><p>x" * 1500, "\n\n".join("x" * 1500)),
    ("<a><p>x" * 3000, "\n\n".join("x" * 3000)),
    ("<div>" * 3000 + "x", "x"),
    ("<!--" * 250_000 + "x", ""),
    ("<" * 500_000, "<" * 500_000),
    ("<script>" * 100_000 + "x", ""),
    ("\0" * 1_000_000 + "x", "x"),
    ("&nbsp;" * 150_000 + "x", "\xa0" * 150_000 + "x"),
    ("<br>" * 100_000 + "x", "x"),
]


@pytest.mark.parametrize(("markup", "outcome"), HOSTILE, ids=[f"{markup[:12]}..." for markup, _ in HOSTILE])
def test_a_hostile_page_takes_no_time(markup: str, outcome: str) -> None:
    began = time.process_time()
    try:
        found = text_of_html(f"<body>{markup}".encode()).text.removesuffix("\n")
    except Unreadable as fault:
        found = str(fault)
        assert (outcome and outcome in found) or "no text" in found
    else:
        assert found == outcome
    assert time.process_time() - began < 10


def test_a_page_in_the_limit_of_bytes_with_the_most_that_may_be_nested() -> None:
    page = "<div>" * 400 + "<p>some <b>words</b> of the release</p>\n" * 20_000
    assert text_of_html(page.encode()).text == "\n\n".join(["some words of the release"] * 20_000) + "\n"


soups = st.lists(
    st.one_of(
        st.sampled_from("p div b i a font nobr h1 ul ol li table tr td pre br article main nav sup svg title".split()).flatmap(
            lambda name: st.sampled_from([f"<{name}>", f"</{name}>", f"<{name} id=1 href=#a>", f"<{name} hidden"])
        ),
        st.sampled_from(["<!--", "-->", "<![CDATA[", "<!", "</", "&", "&#x", "\0", "\n", " ", '"', "'", ">", "=", "\u3000"]),
        st.text(max_size=5),
    ),
    max_size=40,
).map("".join)


@settings(max_examples=300, deadline=None)
@given(soups)
@example("<p><b><i><p>x</b>y</i>z")
@example("<b><p>x</b>y</p>z<table><b>w<tr><td></b>v")
def test_names_without_meaning_change_no_text(markup: str) -> None:
    """The parser gets other names for formatting elements; the text is that of the page as it is written."""
    plain = shown(markup)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(html_parsing, "_NAME", re.compile(r"(?!)(a)(b)(c)"))
        assert shown(markup) == plain


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60), st.sampled_from(["", "<meta charset=euc-kr>", "<meta charset=shift_jis>", "\ufeff"]))
def test_bytes_are_a_page_or_a_refusal(data: bytes, before: str) -> None:
    try:
        text = text_of_html(before.encode() + data).text
    except Unreadable:
        return
    assert text.endswith("\n") and not re.search("[\0-\x08\x0b-\x1f]|\n\n\n|[ \t]\n", text)
    assert load(text.encode()) == text


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
    assert "does not say in which encoding" in found[0].message
    (tmp_path / "harbour.HTM").write_bytes(b"<p>" + b"a" * 2_000_000)
    assert [each.rule.code for each in check(tmp_path / "a.yaml").diagnostics] == ["EVD019"]
    shown = jco("text", tmp_path / "harbour.HTM")
    assert shown.returncode == 2 and b"limit of bytes" in shown.stderr
    with pytest.raises(Unreadable, match="no such file"):
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
    stored, sha256 = read_text(str(tmp_path / "page.html"), Limits())
    derived = json.loads(convert(tmp_path / "a.yaml"))["derived"]
    same = json.loads(convert(SAMPLE, sources=[files[0].parent]))["derived"]
    assert derived["source_sha256"] == sha256
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


def test_the_lines_are_those_that_a_browser_shows() -> None:
    """Chromium's ``innerText`` as the second opinion on tag soup; the marks that it leaves out aside."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium is at hand")
    soups = _soups(random.Random(4), 300)
    for soup, text in zip(soups, _inner_texts(chromium, soups), strict=True):
        assert _bare_lines(shown(soup)) == _bare_lines(text), soup


def _soups(chance: random.Random, count: int) -> list[str]:
    names = "p div br ul ol li table tr td span b i a h2 pre hr section blockquote dl dd center q".split()
    words = iter(range(1_000_000))
    makers = (
        lambda: chance.choice(["", " ", "\n"]) + f"w{next(words)}" + chance.choice(["", " ", "\n"]),
        lambda: f"<{chance.choice(names)}>",
        lambda: f"</{chance.choice(names)}>",
    )
    return ["".join(chance.choice(makers)() for _ in range(chance.randint(3, 25))) for _ in range(count)]


def _inner_texts(chromium: str, soups: list[str]) -> list[str]:
    script = """
        const frame = document.querySelector("iframe"), texts = [];
        for (const soup of SOUPS) {
          const page = frame.contentDocument;
          page.open(); page.write("<!DOCTYPE html><body>" + soup); page.close();
          texts.push(page.body.innerText);
        }
        document.body.innerHTML = "<pre id=texts></pre>";
        document.querySelector("#texts").textContent = JSON.stringify(texts);
    """.replace("SOUPS", json.dumps(soups).replace("</", "<\\/"))
    page = f"<!DOCTYPE html><meta charset=utf-8><body><iframe></iframe><script>{script}</script>"
    address = "data:text/html;base64," + __import__("base64").b64encode(page.encode()).decode()
    command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", address]
    dumped = subprocess.run(command, capture_output=True, timeout=60, check=True).stdout.decode()
    match = re.search('<pre id="texts">(.*?)</pre>', dumped, re.DOTALL)
    assert match is not None
    texts: list[str] = json.loads(html.unescape(match[1]))
    return texts


def _bare_lines(text: str) -> list[str]:
    text = re.sub("[“”]", "", text).replace("\t", "\n")
    lines = (re.sub(r"^(?:[•◦▪]|\d+\.)(?: |$)", "", " ".join(line.split())) for line in text.split("\n"))
    return [line for line in lines if line]
