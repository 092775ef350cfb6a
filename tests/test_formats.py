"""Every format: one fixed set of reports as it comes out, and what the readers of each format make of it."""

from __future__ import annotations

import html
import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import cmarkgfm
import derive_report
import jsonschema
import junitparser
import pytest
from checked import TODAY, checked
from conftest import Run as Command
from documents import case, written
from outputs import verify
from parts import of_each_rule, some
from specimens import ADDED, HOSTILE, REPORTS, RUN, UNKNOWN, Fixed, at, found
from support import BASE, ROOT, golden, one_in, unmeasured

from validator.catalogue import RULES
from validator.diagnostic import Diagnostic, Finding, Severity
from validator.report import pipeline
from validator.report.added import Added
from validator.report.report import Report, unreadable
from validator.reporters import FORMATS, Run, render
from validator.source import Document
from validator.system.printable import excerpt, visible

GOLDEN = ROOT / "tests" / "formats"
BROKEN = BASE.read_text("utf-8").replace("kind: agree\n", "kind: agreed\n", 1)


def of(severity: Severity, count: int, file: str = "a.yaml", message: str = "found") -> Report:
    """A document with so many findings, one a line, and not very many of one rule."""
    text = "x: 1\n" * count
    rules = [UNKNOWN, *(each for each in RULES.values() if each != UNKNOWN and each.code != "MIS001")]
    each = [
        found(rules[number // 20], f"{message} {number}", "", at(number, 1, 2), severity=severity)._replace(file=file)
        for number in range(1, count + 1)
    ]
    return Fixed(Document(file, text, {}, (), False), tuple(each))


def joined(*reports: Report) -> Report:
    """The findings of all, as those of one document."""
    diagnostics = [each for report in reports for each in report.diagnostics]
    return Fixed(reports[0].document, tuple(sorted(diagnostics, key=Diagnostic.order)))


@cache
def wrong_documents() -> list[Report]:
    return [checked(each.path, each.data) for each in of_each_rule()]


# --- The set as a whole


@pytest.mark.golden("tests/formats/*")
@pytest.mark.parametrize("name", FORMATS)
def test_the_fixed_set_comes_out_as_it_did(name: str) -> None:
    text = render(name, REPORTS, RUN)
    verify(name, text)
    golden(GOLDEN / f"{name}.txt", text)


@pytest.mark.no_cover
@pytest.mark.parametrize("name", FORMATS)
def test_every_wrong_document_of_the_tests_can_be_shown(name: str) -> None:
    reports = wrong_documents()
    assert len(reports) > 100
    verify(name, render(name, reports, Run()))
    for report in reports[:: one_in(24)]:
        verify(name, render(name, [report], Run()))


@pytest.mark.parametrize("name", FORMATS)
def test_a_run_without_findings_and_a_run_without_documents_can_be_shown(name: str) -> None:
    report = pipeline.check(BASE.read_bytes(), "good.yaml", TODAY)
    assert not report.diagnostics
    for reports in ([report], []):
        verify(name, render(name, reports, Run()))


def test_the_bytes_do_not_depend_on_the_seed_of_hashing(jco: Command, jco_process: Command, tmp_path: Path) -> None:
    names = list(map(str, written(tmp_path / "cases")))[:: one_in(40)]
    first, second = ([f"--format={name}={number}.{name}" for name in FORMATS] for number in (1, 2))
    jco("check", *first, *names)
    jco_process("check", *second, *reversed(names), env={"PYTHONHASHSEED": "2"})
    for name in FORMATS:
        own = (tmp_path / f"1.{name}").read_bytes()
        assert own
        assert own == (tmp_path / f"2.{name}").read_bytes()


def test_the_command_names_every_format(jco: Command) -> None:
    said = " ".join(re.sub(r"\W+", " ", jco("check", "--help", env={"COLUMNS": "200"}).stdout.decode()).split())
    for name in FORMATS:
        assert f" {name} " in said
    unknown = jco("check", "--format", "xml", "-")
    assert unknown.returncode == 2
    assert all(name in unknown.stderr.decode() for name in FORMATS)


def test_only_json_needs_pydantic_and_no_format_the_typed_document_or_the_library_of_the_command_line(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(case("SCH/SCH004-terms").data)
    code = (
        "import sys\n"
        "from validator import reporters; from validator.report import pipeline\n"
        "from validator.commands.options import Options\n"
        "from validator.commands import check\n"
        f"assert check.run(Options(({str(path)!r},))) == 1\n"
        "assert 'validator.reporters.github' in sys.modules\n"
        f"report = pipeline.check(open({str(path)!r}, 'rb').read(), 'a.yaml', {TODAY!r})\n"
        "for name in {*reporters.FORMATS} - {'json'}: assert reporters.render(name, [report], reporters.Run())\n"
        "assert 'pydantic' not in sys.modules\n"
        "assert reporters.render('json', [report], reporters.Run())\n"
        "assert not {'typer', 'validator.model'} & set(sys.modules)\n"
    )
    env = {**unmeasured(), "GITHUB_ACTIONS": "true"}
    subprocess.run([sys.executable, "-c", code], check=True, env=env, capture_output=True)


# --- json


@pytest.mark.golden("schema/report.schema.json", "schema/survey.schema.json")
@pytest.mark.parametrize("name", derive_report.SHAPES)
def test_the_published_schema_is_made_of_the_models(name: str) -> None:
    golden(ROOT / "schema" / f"{name}.schema.json", derive_report.render(name))


def test_the_published_schema_refuses_a_report_without_any_of_its_keys() -> None:
    published = jsonschema.Draft202012Validator(json.loads((ROOT / "schema" / "report.schema.json").read_text("utf-8")))
    whole = json.loads(render("json", REPORTS, RUN))
    count = 0
    for parent, key in list(_keys(whole)):
        kept = parent.pop(key)
        assert not published.is_valid(whole), key
        parent[key] = kept
        count += 1
    assert count > 50
    assert published.is_valid(whole)


def _keys(node: Any) -> Any:
    """Each key once with the object that holds it; of lists the first item that has the kind of the others."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield node, key
            yield from _keys(value)
    elif isinstance(node, list):
        for item in node[:3]:
            yield from _keys(item)


def test_nothing_is_cut_in_json_whatever_the_limit_is() -> None:
    report = of("error", 300, message="x" * 5000)
    shape = json.loads(render("json", [report], Run(most_per_file=1)))
    assert [each["message"] for each in shape["diagnostics"]] == [each.message for each in report.diagnostics]


# --- text, concise and the limit


@pytest.mark.parametrize("name", ["text", "concise", "github", "markdown"])
def test_of_many_findings_the_worst_are_shown_and_the_rest_is_counted(name: str) -> None:
    report = joined(of("warning", 300, message="warned"), of("error", 3, message="failed"))
    for most, rest in ((100, 203), (2, 301), (302, 1)):
        text = render(name, [report], Run(most_per_file=most))
        verify(name, text)
        assert len(re.findall("failed [0-9]", text)) == min(3, most)
        assert len(re.findall("warned [0-9]", text)) == max(0, most - 3)
        assert f"{rest} more finding{'s are' if rest > 1 else ' is'} not shown" in text
    assert "not shown" not in render(name, [report], Run(most_per_file=0))


def test_the_limit_is_an_option_of_the_command(jco: Command) -> None:
    bad = BROKEN.replace("status: complete", "status: done").encode()
    assert b"1 more finding is not shown" in jco("check", "--max-per-file", "1", "-", stdin=bad).stdout
    assert b"not shown" not in jco("check", "--max-per-file", "0", "-", stdin=bad).stdout
    assert jco("check", "--max-per-file", "-1", "-", stdin=bad).returncode == 2


# --- github


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """What GitHub's runner reads: kind, properties, message."""
    read = []
    for line in text.splitlines():
        match = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line)
        assert match, line
        properties = dict(pair.split("=", 1) for pair in match[2].split(","))
        assert all(properties.values())
        read.append((match[1], {name: _decoded(value) for name, value in properties.items()}, _decoded(match[3])))
    return read


def _decoded(text: str) -> str:
    for code, char in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, char)
    return text


def test_github_reads_back_every_message_and_file_as_it_was() -> None:
    read = commands(render("github", REPORTS, RUN))
    messages = [message for _, _, message in read]
    for name, text in HOSTILE.items():
        assert f"{excerpt(f'{name}: {text}')}\nhelp: {excerpt(text)}" in messages
    files = {properties.get("file") for _, properties, _ in read}
    assert files == {None, "annotations/한국 a%b:c,d#1.yaml", "annotations/\\udcff gone.yaml"}


def test_github_gets_columns_only_within_one_line_and_no_line_that_ends_before_it_begins() -> None:
    read = [properties for _, properties, _ in commands(render("github", REPORTS, RUN)) if "line" in properties]
    assert {int(each["endLine"]) - int(each["line"]) for each in read} == {0, 3}
    for each in read:
        assert int(each["endLine"]) >= int(each["line"])
        if each["endLine"] != each["line"]:
            assert not {"col", "endColumn"} & set(each)
        assert int(each.get("endColumn", 10**9)) >= int(each.get("col", 0))


def test_github_gets_the_worst_first_and_the_tenth_of_a_kind_says_how_many_have_no_annotation() -> None:
    reports = [of("info", 3, "a.yaml"), of("warning", 10, "b.yaml"), of("error", 25, "c.yaml")]
    read = commands(render("github", reports, Run()))
    kinds = [kind for kind, _, _ in read]
    assert kinds == ["error"] * 26 + ["warning"] * 10 + ["notice"] * 3
    assert read[9][2].startswith("16 more errors have no annotation")
    assert sum("have no annotation" in message for _, _, message in read) == 1


def test_a_workflow_of_github_gets_annotations_beside_the_text_unless_a_format_is_named(jco: Command) -> None:
    bad, env = BROKEN.encode(), {"GITHUB_ACTIONS": "true"}
    both = jco("check", "--stdin-filename", "a.yaml", "-", stdin=bad, env=env).stdout.decode()
    assert "a.yaml:27:11: error[SCH004]" in both
    assert "::error file=a.yaml,line=27,endLine=27,col=11,endColumn=17,title=SCH004 not-in-vocabulary::" in both
    assert b"::error" not in jco("check", "-f", "text", "-", stdin=bad, env=env).stdout
    assert b"::error" not in jco("check", "-", stdin=bad).stdout
    assert jco("check", "-", stdin=BASE.read_bytes(), env=env).stdout == b""


@pytest.mark.parametrize(("name", "variable"), [("github", "GITHUB_WORKSPACE"), ("gitlab", "CI_PROJECT_DIR")])
def test_a_path_is_that_of_the_repository_where_the_run_is_in_a_folder_of_it(
    jco: Command, tmp_path: Path, name: str, variable: str
) -> None:
    (tmp_path / "data" / "sub").mkdir(parents=True)
    (tmp_path / "data" / "a.yaml").write_text(BROKEN, "utf-8")
    env = {variable: str(tmp_path)}
    assert b"data/a.yaml" in jco("check", "-f", name, "a.yaml", cwd=tmp_path / "data", env=env).stdout
    assert b"data/a.yaml" in jco("check", "-f", name, "../a.yaml", cwd=tmp_path / "data" / "sub", env=env).stdout
    elsewhere = {variable: str(tmp_path / "data" / "sub")}
    assert b"data/" not in jco("check", "-f", name, "a.yaml", cwd=tmp_path / "data", env=elsewhere).stdout


# --- markdown


def rendered(text: str) -> str:
    """The page that GitHub's renderer makes, raw HTML let through."""
    from cmarkgfm.cmark import Options

    return str(cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE))


def cells(page: str) -> list[str]:
    found_ = re.findall(r"<td[^>]*>(.*?)</td>", page, re.DOTALL)
    return [html.unescape(cell).replace("\u200b", "") for cell in found_]


def test_markdown_shows_every_hostile_text_as_it_is() -> None:
    page = rendered(render("markdown", REPORTS, RUN))
    shown = cells(page)
    for name, text in HOSTILE.items():
        assert f"information REF005 unused-entry: {excerpt(f'{name}: {text}')}" in shown
        assert excerpt(text) in shown
    ours = {"h3", "h4", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "strong", "br"}
    assert set(re.findall(r"</?(\w+)", page)) == ours


def test_markdown_would_show_it_otherwise_if_it_were_not_escaped() -> None:
    raw = rendered("| x |\n|---|\n" + "".join(f"| {excerpt(text)} |\n" for text in HOSTILE.values()))
    assert {"a", "img", "em", "del", "code"} <= set(re.findall(r"<(\w+)", raw))


@pytest.mark.parametrize("documents", [1, 40, 300])
def test_markdown_fits_into_a_comment_and_keeps_the_worst(documents: int) -> None:
    reports = [of("warning", 60, f"annotations/{number}.yaml", "warned " + "|" * 300) for number in range(documents)]
    reports[-1] = joined(reports[-1], of("error", 5, reports[-1].file, "failed"))
    text = render("markdown", reports, Run())
    verify("markdown", text)
    assert len(re.findall("failed [0-9]", text)) == 5
    shown = text.count("warned ")
    assert f"{60 * documents - shown} more findings are not shown here" in text or shown == 60
    assert len(text) > 20_000
    assert rendered(text).count("<table>") == 1 + text.count("\n#### ")


def test_markdown_fits_into_a_comment_whatever_the_names_are() -> None:
    words = "&#@|" * 60
    fault = Finding("YML013", (), words, words)
    reports = [unreadable(f"{words}{number}.yaml", fault) for number in range(300)]
    text = render("markdown", reports, Run(added=(Added(words, "waiver", words, 3),) * 70))
    verify("markdown", text)
    assert re.search("^- and [0-9]+ more$", text, re.MULTILINE)
    assert re.search("[0-9]+ more documents are not listed", text)
    assert "more findings are not shown here" in text


# --- sarif


def results(text: str) -> list[dict[str, Any]]:
    shape = json.loads(text)
    verify("sarif", text)
    return list(shape["runs"][0]["results"])


def test_a_fingerprint_survives_moved_lines_moved_items_and_other_findings() -> None:
    one = "  - {kind: agreed, by: all, what: x, para: 2, quote: one}\n"
    two = "  - {kind: agreed, by: all, what: x, para: 2, quote: two}\n"
    head, _, tail = BASE.read_text("utf-8").partition("outcomes:\n")
    before = results(render("sarif", [_checked(f"{head}outcomes:\n{one}{two}{tail}")], Run()))
    after = results(render("sarif", [_checked(f"# above\n\n{head}outcomes:\n{two}{one}{tail}")], Run()))
    swapped = {"/outcomes/0/kind": "/outcomes/1/kind", "/outcomes/1/kind": "/outcomes/0/kind"}
    old, new = _kinds(before), _kinds(after)
    assert set(old) == set(swapped)
    assert {swapped[pointer]: mark for pointer, mark in old.items()} == new
    other = _kinds(results(render("sarif", [_checked(f"{head}outcomes:\n{one}{two}{tail}x-a: 1_000\nzz: 1\n")], Run())))
    assert other == old
    assert len(set(old.values())) == 2


def test_equal_findings_have_fingerprints_of_their_own() -> None:
    one = "  - {kind: agreed, by: all, what: x, para: 2, quote: one}\n"
    head, _, tail = BASE.read_text("utf-8").partition("outcomes:\n")
    found_ = _kinds(results(render("sarif", [_checked(f"{head}outcomes:\n{one}{one}{tail}")], Run())))
    first, second = (found_[f"/outcomes/{number}/kind"] for number in (0, 1))
    assert second == f"{first}:2"


def _checked(yaml: str) -> Report:
    return pipeline.check(yaml.encode(), "a.yaml", TODAY)


def _kinds(found_: list[dict[str, Any]]) -> dict[str, str]:
    return {
        each["locations"][0]["logicalLocations"][0]["fullyQualifiedName"]: each["partialFingerprints"]["jcoFinding/v1"]
        for each in found_
        if each["ruleId"] == "SCH004"
    }


def test_sarif_says_what_is_waived_related_fixed_and_where() -> None:
    shape = json.loads(render("sarif", REPORTS, RUN))
    (run,) = shape["runs"]
    assert [len(each["suppressions"]) for each in run["results"]].count(1) == 2
    kinds = [each["suppressions"][0]["kind"] for each in run["results"] if each["suppressions"]]
    assert kinds == ["inSource", "external"]
    (related,) = [each["relatedLocations"] for each in run["results"] if "relatedLocations" in each]
    assert [("region" in each["physicalLocation"]) for each in related] == [True, True, False]
    (fixes,) = [each["fixes"] for each in run["results"] if "fixes" in each]
    (change,) = fixes[0]["artifactChanges"]
    assert change["replacements"][0]["insertedContent"]["text"] == "title\u202e"
    uris = [each["location"]["uri"] for each in run["artifacts"]]
    assert uris == [
        "%3Cstdin%3E", "annotations/b.yaml",
        "annotations/%ED%95%9C%EA%B5%AD%20a%25b%3Ac%2Cd%231.yaml", "annotations/%FF%20gone.yaml",
    ]  # fmt: skip
    (invocation,) = run["invocations"]
    notified = invocation.pop("toolConfigurationNotifications")
    assert [each["message"]["text"].count("waives DAT011") for each in notified] == [1, 0]
    assert invocation == {"executionSuccessful": True, "exitCode": 2}
    levels = {each["level"] for each in run["results"]}
    assert levels == {"error", "warning", "note"}


def test_the_rules_of_sarif_have_the_words_of_explain(jco: Command) -> None:
    shape = json.loads(jco("check", "-f", "sarif", "-", stdin=BROKEN.encode()).stdout)
    (rule,) = shape["runs"][0]["tool"]["driver"]["rules"]
    explained = jco("explain", "SCH004").stdout.decode().strip()
    assert explained in rule["help"]["text"].replace("{{", "{").replace("}}", "}")
    assert rule["shortDescription"]["text"] == "Not in vocabulary"
    page = rendered(rule["help"]["markdown"])
    assert "<pre" in page
    assert "<code>jco explain SCH004</code>" in page


# --- junit


def test_a_reader_of_test_reports_finds_every_finding() -> None:
    text = render("junit", REPORTS, RUN)
    read = junitparser.JUnitXml.fromstring(text.encode())
    assert (read.tests, read.failures, read.errors) == (12, 6, 1)
    cases = [case for suite in read for case in suite]
    failed = [
        case.result[0].message for case in cases if case.result and isinstance(case.result[0], junitparser.Failure)
    ]
    assert "'same' is not 1 of 2" in failed
    assert sum(case.is_skipped for case in cases) == 2 + len(ADDED)
    assert [case.name for case in cases if case.is_passed] == ["valid"]
    said = "".join(each.text or "" for each in ElementTree.fromstring(text).iter("system-out"))
    for text_ in HOSTILE.values():
        assert excerpt(text_) in said


def test_a_case_fails_where_its_finding_makes_the_run_fail() -> None:
    report = joined(of("warning", 3, message="warned"), of("info", 2, message="told"))
    for fail_on, failures in (("error", 0), ("warning", 3), ("info", 5)):
        root = ElementTree.fromstring(render("junit", [report], Run(fail_on=fail_on)))
        assert root.get("failures") == str(failures)
        valid = [case for case in root.iter("testcase") if case.get("name") == "valid"]
        assert len(valid) == (failures == 0)


def test_every_character_is_legal_or_made_visible_in_xml() -> None:
    every = [*range(0x3000), *range(0xD7F0, 0xE010), *range(0xFDC0, 0x10010), 0x1FFFE, 0x10FFFF]
    text = "".join(chr(code) for code in every)
    report = Fixed(Document("a.yaml", text, {}, (), False), (found(UNKNOWN, text, "/" + text, at(1, 1, 2)),))
    xml = render("junit", [report], Run())
    fault = ElementTree.fromstring(xml).find(".//failure")
    assert fault is not None
    assert fault.get("message") == visible(text)
    assert "\\x00" in visible(text)
    assert "\\udc00" in visible(text)


# --- Where an output goes


def test_several_formats_go_to_files_at_once(jco: Command, tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text(BROKEN, "utf-8")
    others = [name for name in FORMATS if name != "github"]
    done = jco("check", "bad.yaml", "--format", "github", *(f"--format={name}={name}.out" for name in others))
    verify("github", done.stdout.decode())
    for name in others:
        verify(name, (tmp_path / f"{name}.out").read_text("utf-8"))


@pytest.mark.parametrize(
    "words", [["-f", "json="], ["-f", "json=a", "-f", "sarif=a"], ["-f", "json", "-f", "sarif"], ["-f", "json=", "-"]]
)
def test_formats_that_could_not_all_be_read_are_refused(jco: Command, words: list[str]) -> None:
    done = jco("check", *words, "-", stdin=BROKEN.encode())
    assert done.returncode == 2
    assert done.stderr.startswith(b"jco: ")
    assert done.stdout == b""


@pytest.mark.parametrize("name", some(["json", "sarif", "junit", "gitlab"], {"json", "junit"}.__contains__))
def test_formats_for_programs_are_utf_8_whatever_the_terminal_is(jco: Command, jco_process: Command, name: str) -> None:
    bad = BROKEN.replace("kind: agreed", "kind: 합의😀")
    ascii_only = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    done = jco_process("check", "-f", name, "-", stdin=bad.encode(), env=ascii_only)
    assert done.stdout == jco("check", "-f", name, "-", stdin=bad.encode()).stdout
    assert "합의😀" in done.stdout.decode("utf-8")
    verify(name, done.stdout.decode("utf-8"))


@pytest.mark.skipif(os.name != "posix", reason="names of files are text here")
def test_a_file_whose_name_is_no_utf_8_can_be_shown_in_every_format(jco: Command, tmp_path: Path) -> None:
    name = os.fsdecode(b"\xff ##[error]x\n::error::y.yaml")
    try:
        (tmp_path / name).write_text(BROKEN, "utf-8")
    except OSError:
        pytest.skip("the file system has no such name")
    done = jco("check", *(f"--format={each}={each}.out" for each in FORMATS), name)
    assert done.returncode == 1
    for each in FORMATS:
        verify(each, (tmp_path / f"{each}.out").read_text("utf-8"))
