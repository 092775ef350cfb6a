"""Releases that are stored as HTML: the text that a browser shows, and what the page says of itself."""

from __future__ import annotations

import pytest
from html_lines import shown
from support import ROOT, golden

from validator.release.html import text_of_html
from validator.release.text import Description, ReleaseText

PAGES = ROOT / "tests" / "html"
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


@pytest.mark.golden("tests/html/*")
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
        "Ministry of Tides",
    )
    assert text_of_html(stored_page("board"))[1:] == ("", "외교부 보도자료", "", "", "", "")


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("<title>a <b>b</b> &amp; c</title>", ("a <b>b</b> & c", "", "", "", "")),
        ('<title>a</title><title>b</title><meta property=og:title content=" c\n d">', ("a", "c d", "", "", "")),
        ('<link rel="shortlink" href="https://a.example/"><link rel=canonical href=/b>', ("", "", "", "", "")),
        ('<meta property=og:url content="https://a.eu"><link rel=canonical href=/b>', ("", "", "https://a.eu", "", "")),
        ("<title>a - b | c d</title>", ("a - b | c d", "", "", "", "c d")),
        ("<title>a | b</title><meta property=og:site_name content=c>", ("a | b", "", "", "", "c")),
        ("<meta name=DC.date.issued content=2020-02-30>", ("", "", "", "", "")),
        ("<meta name=dcterms.issued content=2020>", ("", "", "", "", "")),
        ("<meta itemprop=datePublished content=2020-02-29>", ("", "", "", "2020-02-29", "")),
        ('<meta property=article:published_time content="29.2.2020">', ("", "", "", "", "")),
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
        ("<ol type=a start=27><li>a</ol><ol type=I start=1999><li>b</ol>", "aa. a\n\nMCMXCIX. b"),
        ("<ol type=i start=0><li>a</ol>", "0. a"),
        ("<ul style='list-style: none inside'><li>a</ul>", "a"),
        ("<ol><li style='list-style-type:none'>a<li>b</ol>", "a\n2. b"),
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
        ("a<textarea>b</textarea><select><option>c</select><button>d</button>", "a"),
        ("a<dialog>b</dialog><svg><title>c</title></svg>", "a"),
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
