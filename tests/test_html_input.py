"""Pages of HTML as they come: encodings, broken and hostile markup; a browser as the second opinion."""

from __future__ import annotations

import base64
import html
import json
import random
import re
import subprocess
import time

import pytest
from html_lines import shown
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from support import chromium, examples

from validator.release.damage import Unreadable
from validator.release.html import parsing, text_of_html
from validator.release.stored import load
from validator.source.kinds import not_text


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
    page = b"<meta charset=euc-kr><p>" + ("위원회 " * 500).encode("cp949") + b"<li>\xb0<p>x"
    assert "위원회\n• \ufffd" in text_of_html(page).text


@pytest.mark.parametrize(
    ("page", "why"),
    [
        (b"<p>\xb0\xf8", "does not declare its encoding"),
        (b"<meta charset=klingon><p>\xb0\xf8", "'klingon'"),
        (b"<meta charset=iso-2022-kr><p>a", "browsers reject"),
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


NAMES = "p div b i a font nobr h1 ul ol li table tr td pre br article main nav sup svg title".split()
SIGNS = ["<!--", "-->", "<![CDATA[", "<!", "</", "&", "&#x", "\0", "\n", " ", '"', "'", ">", "=", "\u3000"]
tags = st.tuples(st.sampled_from(["<{}>", "</{}>", "<{} id=1 href=#a>", "<{} hidden"]), st.sampled_from(NAMES))
pieces = st.one_of(tags.map(lambda tag: tag[0].format(tag[1])), st.sampled_from(SIGNS), st.text(max_size=5))
soups = st.lists(pieces, max_size=40).map("".join)


@settings(max_examples=examples(80, times=40), deadline=None)
@given(soups)
@example("<p><b><i><p>x</b>y</i>z")
@example("<b><p>x</b>y</p>z<table><b>w<tr><td></b>v")
def test_names_without_meaning_change_no_text(markup: str) -> None:
    """The parser gets other names for formatting elements; the text is that of the page as it is written.

    But for one that is hidden and ended by the tag of another: ``<i hidden>…</b>``.
    """
    assume(" hidden" not in markup)
    plain = shown(markup)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parsing, "_NAME", re.compile(r"(?!)(a)(b)(c)"))
        assert shown(markup) == plain


@settings(max_examples=examples(100), deadline=None)
@given(st.binary(max_size=60), st.sampled_from(["", "<meta charset=euc-kr>", "<meta charset=shift_jis>", "\ufeff"]))
@example(b"PAR1", "")
def test_bytes_are_a_page_or_a_refusal(data: bytes, before: str) -> None:
    try:
        text = text_of_html(before.encode() + data).text
    except Unreadable:
        return
    assert text.endswith("\n") and not re.search("[\0-\x08\x0b-\x1f]|\n\n\n|[ \t]\n", text)
    # A page may begin with the word by which another kind of file is known.
    assert not_text(text.encode()) or load(text.encode()) == text


@pytest.mark.tools
def test_the_lines_are_those_that_a_browser_shows() -> None:
    """Chromium's ``innerText`` as the second opinion on tag soup; the marks that it leaves out aside."""
    browser = chromium()
    if browser is None:
        pytest.skip("no Chromium is at hand")
    soups = _soups(random.Random(4), 300)
    for soup, text in zip(soups, _inner_texts(browser, soups), strict=True):
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


def _inner_texts(browser: str, soups: list[str]) -> list[str]:
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
    address = "data:text/html;base64," + base64.b64encode(page.encode()).decode()
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", address]
    dumped = subprocess.run(command, capture_output=True, timeout=60, check=True).stdout.decode()
    match = re.search('<pre id="texts">(.*?)</pre>', dumped, re.DOTALL)
    assert match is not None
    texts: list[str] = json.loads(html.unescape(match[1]))
    return texts


def _bare_lines(text: str) -> list[str]:
    text = re.sub("[“”]", "", text).replace("\t", "\n")
    lines = (re.sub(r"^(?:[•◦▪]|\d+\.)(?: |$)", "", " ".join(line.split())) for line in text.split("\n"))
    return [line for line in lines if line]
