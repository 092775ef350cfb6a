"""No words of a document, of its configuration or of its name are a command for what reads the output.

Each attack stands in a file, goes through every command and format, and is looked for in all that was printed.
"""

from __future__ import annotations

import html
import os
import re
from pathlib import Path

import cmarkgfm
import pytest
from conftest import Run
from sets import BROKEN, GOOD, Jco, put
from surveyed import rows

from validator.diagnostic import Position, Range
from validator.report import pipeline
from validator.reporters import FORMATS
from validator.reporters.frames import frame, width
from validator.reporters.markdown import as_code, as_words
from validator.survey.entry import entry
from validator.system import streams
from validator.system.printable import excerpt, finished, visible, without_commands

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_COMMAND = re.compile(r"##\w*\[|(?m:^\s*::)")

# Each is put where a document, or what is around it, has words of a stranger.
COMMANDS = [
    "##[error]X",
    "::error::X",
    *(pytest.param(words, marks=pytest.mark.long) for words in ("##[add-mask]X", "##vso[task.set]X", "##teamcity[x]")),
]
BROKEN_UP = [  # the parts of a frame, each of which is harmless
    "zz: *##[error]X", "zz: &##[error]X", "zz: !##[error]X", "zz: [##[error]X", "'##[error]X", "zz: #\x07#[error]X",
    "zz: '##[error]X' '##[error]Y'", "##[error]X", "::error::X", "zz: *#\u200b#[error]X", "? ##[error]X",
    "zz: @##vso[x]",
    "zz: %##[error]", "zz: {##[error]X: 1", "##[error]X: ##[group]Y", "zz: \"\\u202E##[error]\"", "zz: *\n ::error::X",
]  # fmt: skip


def safe(printed: str | bytes) -> bool:
    text = printed.decode("utf-8", "surrogateescape") if isinstance(printed, bytes) else printed
    return not _CONTROL.search(text) and not _COMMAND.search(text)


@pytest.mark.parametrize("form", FORMATS)
def test_a_line_that_is_shown_is_no_command(jco_here: Jco, form: str) -> None:
    for number, line in enumerate(BROKEN_UP):
        put(f"annotations/{number}.yaml", f"format: jco/1.0\n{line}\n")
    put("annotations/end.yaml", GOOD.replace("  status: complete", f"  status: complete\n{BROKEN_UP[0]}"))
    done = jco_here("check", "-f", form, "annotations")
    assert done.exit_code == 1
    printed = re.sub("(?m)^::(error|warning|notice) ", "", done.stdout) if form == "github" else done.stdout
    assert safe(printed), (form, printed)
    assert safe(done.stderr)


@pytest.mark.parametrize("words", COMMANDS)
def test_words_of_a_document_are_no_command_in_any_output(jco_here: Jco, words: str) -> None:
    put("a.yaml", BROKEN.replace("what: Open a direct shipping line", f"what: '{words}'\n    x: '{words}'"))
    put("b.yaml", GOOD.replace("publisher: Ministry of Trade of Fiji", f'publisher: "{words}"'))
    put("text.txt", f"{words}\n\n1. {words} agreed.\n\n2. Two {words}\n")
    for told in (
        *(("report", "-f", form, "a.yaml", "b.yaml") for form in ("text", "json", "csv", "markdown", "html")),
        *(("report", "-f", form, "b.yaml") for form in ("text", "markdown", "html")),
        *(("diff", "-f", form, "a.yaml", "b.yaml") for form in ("text", "json", "markdown")),
        ("fmt", "--diff", "a.yaml"),
        ("check", "--fix", "--diff", "a.yaml"),
        ("text", "text.txt"),
        ("text", "text.txt", "--find", words),
        ("text", "text.txt", "--find", f"{words} zz"),
        ("text", "text.txt", "--title", f"{words} zz"),
        ("new", "text.txt"),
        ("explain", words),
        ("check", f"{words}.yaml"),
        ("check", "--format", words, "a.yaml"),
        ("convert", "b.yaml"),
        ("view", "a.yaml", "-o", words.replace("/", "")),
        ("convert", "a.yaml", "b.yaml", "-o", words.replace("/", "")),
        ("diff", "--since", words),
        ("schema", "--check", words),
    ):
        done = jco_here(*told)
        assert done.exit_code in (0, 1, 2), (told, done.stderr)
        if told[0] != "convert":  # the JSON of a document is what it holds
            assert safe(done.stdout), (told, done.stdout)
        assert safe(done.stderr), (told, done.stderr)


OUTPUTS = ["##[add-mask]x", "::error::x", "\x1b[31mred", "a\rb", "a\n::error::x", "\u202ex"]


@pytest.mark.parametrize("name", OUTPUTS, ids=ascii)
def test_a_folder_that_the_configuration_names_is_no_command(jco_here: Jco, name: str) -> None:
    escaped = "".join(f"\\u{ord(char):04X}" for char in name)
    put("jco.toml", f'output = "{escaped}"\nsources = ["{escaped}"]\nfolders = ["annotations"]\n')
    for words in (("convert",), ("convert", "--check"), ("check", "-f", "concise")):
        done = jco_here(*words)
        assert safe(done.stdout) and safe(done.stderr), (words, done.stdout, done.stderr)


@pytest.mark.skipif(os.name != "posix", reason="names of files are text here")
def test_the_name_of_a_file_is_no_command(jco_here: Jco) -> None:
    names = ["##[error].yaml", "::error::.yaml", "a\n::error::x.yaml", "\x1b[31m.yaml", os.fsdecode(b"\xff##[x].yaml")]
    for name in names:
        put(f"annotations/{name}", BROKEN)
    for form in FORMATS:
        done = jco_here("check", "-f", form, "annotations")
        printed = re.sub("(?m)^::(error|warning|notice) ", "", done.stdout) if form == "github" else done.stdout
        assert safe(printed) and safe(done.stderr), (form, printed)
    for words in (
        ("fmt",),
        ("fmt", "--check"),
        ("report",),
        ("report", "-f", "csv"),
        ("report", "-f", "markdown"),
        ("report", "-f", "html"),
    ):
        done = jco_here(*words, "annotations")
        assert safe(done.stdout) and safe(done.stderr), (words, done.stdout)


def test_a_page_shows_the_words_of_a_command_and_is_none() -> None:
    for words in ("##[error]x", "###[x]", "::error::x", "\n  ::x::y", "##vso[x]", 'a href="##x[y]"', "#[x] ::y a::b"):
        page = without_commands(f"<p>{words}</p>\n{words}")
        assert safe(page) and html.unescape(page) == f"<p>{words}</p>\n{words}"


def test_what_the_command_line_says_of_its_arguments_is_no_command(jco: Run) -> None:
    done = jco("check", "--color", "\x1b[31m##[error]x\n::error::y")
    assert done.returncode == 2
    assert safe(done.stderr), done.stderr
    assert b"\\x1b[31m#\\x23[error]x" in done.stderr


def test_a_text_that_is_put_together_is_safe_as_a_whole() -> None:
    for parts in (("#", "#[error]"), ("##", "[error]"), ("\n", "::error::"), ("\n ", ":", ":x::"), ("##v", "so[x]")):
        whole = finished("".join(map(visible, parts)))
        assert safe(whole) and finished(whole) == whole
    assert finished("\x1b[1;31m##[x]\x1b[0m\x1b[2J", colours=True) == "\x1b[1;31m#\\x23[x]\x1b[0m\\x1b[2J"
    assert finished("::error ::##[x]\x07", commands=True) == "::error ::#\\x23[x]\\x07"


def test_the_writer_cleans_whatever_it_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    streams.out("##[error]\x1b[2J\n::error::x\n")
    streams.note("##[error]\x1b[2J\n::error::x\n")
    streams.aside("\r::error::x\n")
    assert all(map(safe, capsys.readouterr()))


@pytest.mark.parametrize("line", ["zz: *##[error]X", "zz: &#\x07[x] end", "a\t##[b] c", "::x ##vso[y] z"])
def test_carets_stand_below_the_words_where_a_command_is_broken(line: str) -> None:
    for start in range(len(line)):
        text, carets = frame(line, Range(Position(1, start + 1), Position(1, start + 2)))
        before = len(carets) - len(carets.lstrip())
        assert safe(f"| {text}")
        assert width(text[:before]) == before
        marked = line[start]
        if marked.isalnum():
            assert text[before] == marked, (text, carets)


# --- Markdown and tables

WORDS = [
    "[x](http://a.example)", "![x](http://a.example/x.png)", "<img src=//a.example>", "@owner", "#12", "a|b", "`c`",
    "`<b>`", "# head", "1. one", "- item", "+ item", "===", "www.a.example", "mailto:a@b.example", "<!--", "~~no~~",
    "\\",
]  # fmt: skip


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("made", [as_words, as_code])
def test_words_in_markdown_are_words(words: str, made: object) -> None:
    shown = made(words)  # type: ignore[operator]
    for text in (shown, f"| {shown} | b |\n|---|---|\n| {shown} | {shown} |\n", f"### {shown}\n"):
        page = cmarkgfm.github_flavored_markdown_to_html(text)
        assert not re.search(r"<(a|img|del|ol|ul|li|h1|b)\b|<!--", page), page
        assert page.count("<td>") in (0, 2), page


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\t=1", " =1", "\n=1", "＝1", "\u00a0=1"])
def test_no_cell_of_a_table_is_a_formula(cell: str) -> None:
    report = pipeline.check(GOOD.encode(), "a.yaml", "2026-11-23")
    found = {row["by"] for row in rows([entry(report)._replace(by=cell)])}
    assert found == {f"'{visible(cell)}"}


def test_a_number_of_a_million_digits_can_be_told() -> None:
    assert "thousands of digits" in excerpt(10**5000)


def test_a_number_of_a_million_digits_in_the_configuration_is_a_mistake_in_it(jco_here: Jco) -> None:
    for number in ("0x" + "9" * 100_000, "9" * 100_000):
        put("jco.toml", f"max_bytes = {number}\n")
        done = jco_here("check")
        assert (done.exit_code, "CFG001" in done.stdout) == (2, True)


def test_a_page_shows_what_it_was_asked_for_and_runs_nothing(jco_here: Jco, tmp_path: Path) -> None:
    put("a.yaml", BROKEN.replace("what: Open a direct shipping line", "what: '<script>x</script>'"))
    assert jco_here("view", "a.yaml", "-o", "pages").exit_code == 0
    assert all("<script>x" not in path.read_text("utf-8") for path in (tmp_path / "pages").iterdir())
