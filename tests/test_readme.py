"""README.md: what it shows is what happens, and what it tells others to run runs."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing
from pathlib import Path

import derive_commands
import derive_tables
import pytest
from conftest import Run
from derive_config import as_toml
from outputs import verify
from ruamel.yaml import YAML
from support import BASE, ROOT, golden, unmeasured

from validator import reporters, survey
from validator.commands import verbs
from validator.exports import TARGETS

README = ROOT / "README.md"
TEXT = README.read_text("utf-8")
BLOCKS = re.findall(r"(?ms)^```(\w*)\n(.*?)^```$", TEXT)


def block(language: str, begins: str) -> str:
    """The one block of a language with some words in its first lines."""
    (found,) = [text for name, text in BLOCKS if name == language and begins in text[:200]]
    return found


def test_the_findings_that_it_shows_are_those_that_the_tool_gives(jco: Run) -> None:
    shown = block("", "$ jco check samples/broken.yaml").partition("\n")[2]
    done = jco("check", "samples/broken.yaml", cwd=ROOT)
    given = done.stdout.decode("utf-8")
    findings = re.split(r"(?m)^(?=samples/)", shown)[1:]
    assert len(findings) == 3
    for finding in findings:
        assert finding.removesuffix("...\n") in given, finding


def test_the_ledger_that_it_shows_is_counted_like_that(jco: Run) -> None:
    command, shown, counted = block("console", "$ jco check samples/invented/isl-bwa-3.yaml").splitlines()
    done = jco(*command.split()[2:], cwd=ROOT)
    line, summary = done.stderr.decode("utf-8").splitlines()
    assert line.startswith(shown.partition("...")[0]) and summary == counted


def test_the_broken_sample_has_as_many_mistakes_as_it_says(jco: Run) -> None:
    done = jco("check", "samples/broken.yaml", "-f", "json", cwd=ROOT)
    assert len({each["range"]["start"]["line"] for each in json.loads(done.stdout)["diagnostics"]}) == 11
    assert "eleven mistakes" in (ROOT / "samples" / "broken.yaml").read_text("utf-8")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the demo writes JSON and pages."""
    return tmp_path_factory.mktemp("build")


@pytest.fixture(scope="module")
def demo(built: Path) -> str:
    """What `make demo` prints once .venv is set up."""
    command = ["bash", str(ROOT / "samples" / "demo.sh"), sys.executable, built.as_posix()]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=unmeasured(), check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_demo_prints_what_the_readme_shows_of_it_and_ends_at_a_page(demo: str, built: Path) -> None:
    places = [demo.find(part) for part in block("", "$ jco check samples/misquoted.yaml").split("...\n")]
    assert -1 not in places, demo
    assert places == sorted(places)
    (page,) = re.findall(r"file://(\S+/index\.html)", demo)
    assert Path(page).samefile(built / "pages" / "index.html")


def test_the_demo_begins_with_what_was_verified_and_shows_one_mistake(demo: str, built: Path) -> None:
    first, second, third, *_ = demo.split("\n== ")[1:]
    assert "no findings" in first
    assert re.search(r"\b\d\d quotes and \d\d facts with their places", first)
    (error,) = [line for line in (first + second).splitlines() if " error[" in line]
    assert error.endswith("the quote is not in paragraph 2: 'review' in the release, 'reduce' in the quote")
    assert "EVD009" not in first + second
    assert "not checked" not in first + second
    assert "quotes not checked" in third, "what was not looked at is said"
    assert json.loads((built / "kor-mng-jc-7.json").read_text("utf-8"))["id"] == "kor-mng-jc-7"


@pytest.mark.golden("README.md")
def test_every_key_of_the_configuration_stands_in_it() -> None:
    before, start, rest = README.read_text("utf-8").partition("```toml\n")
    _, end, after = rest.partition("```\n")
    golden(README, before + start + as_toml() + end + after)
    tomllib.loads(as_toml())


def test_the_configuration_that_it_shows_is_a_right_one(jco: Run, tmp_path: Path) -> None:
    for folder in ("annotations", "texts", "json"):
        (tmp_path / folder).mkdir()
    (tmp_path / "annotations" / "a.yaml").write_bytes(BASE.read_bytes())
    (tmp_path / "jco.toml").write_text(as_toml(), "utf-8")
    assert jco("check", "--write-baseline", cwd=tmp_path).returncode == 0
    done = jco("check", "-f", "concise", "--fail-on", "error", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert b"CFG001" not in done.stdout
    assert b"1 document checked" in done.stderr


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A repository with one document of which one warning is left, and its JSON."""
    (tmp_path / "annotations").mkdir()
    (tmp_path / "annotations" / "a.yaml").write_text(
        BASE.read_text("utf-8").replace("date: 2024-05-20", "date: 2024-09-20").replace("2024-06-01", "2024-10-01"),
        "utf-8",
    )
    return tmp_path


def shell(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run lines of a script as a service of CI does: a shell that stops at the first that fails. jco is installed."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script], cwd=folder, env={**os.environ, "PATH": path}, text=True,
        capture_output=True, check=False,
    )  # fmt: skip


def without_installation(lines: list[str]) -> str:
    """The lines but for the one that installs: of an address that is an example."""
    install = [line for line in lines if "pip install" in line]
    assert [re.sub(r" git\+\S+.*", "", line) for line in install] == ["python3 -I -m pip install"]
    return "\n".join(line for line in lines if line not in install)


def test_the_job_for_gitlab_runs_and_leaves_the_reports_that_it_names(data: Path) -> None:
    job = YAML(typ="safe").load(block("yaml", "jco:\n  image:"))["jco"]
    script = without_installation(job["script"])
    done = shell(script, data)
    assert done.returncode == 0, done.stdout + done.stderr
    reports = job["artifacts"]["reports"]
    verify("gitlab", (data / reports["codequality"]).read_text("utf-8"))
    verify("junit", (data / reports["junit"]).read_text("utf-8"))
    assert json.loads((data / reports["codequality"]).read_text("utf-8"))[0]["check_name"] == "DAT011 late-release"
    broken = (data / "annotations" / "a.yaml").read_text("utf-8").replace("kind: agree\n", "kind: agreed\n", 1)
    (data / "annotations" / "a.yaml").write_text(broken, "utf-8")
    done = shell(script, data)
    assert (done.returncode, "error[SCH004]" in done.stdout) == (1, True)
    verify("junit", (data / reports["junit"]).read_text("utf-8"))


def test_the_plain_commands_run_and_fail_where_json_is_missing(data: Path) -> None:
    script = without_installation(block("sh", "pip install").splitlines())
    done = shell(script, data)
    assert (done.returncode, "error[FMT005]" in done.stdout) == (1, True), done.stdout + done.stderr
    assert shell("jco convert annotations/ -o json/", data).returncode == 0
    assert shell(script, data).returncode == 0


def test_the_workflow_gives_inputs_that_the_action_has() -> None:
    action = YAML(typ="safe").load(ROOT / "action.yml")
    (step,) = [each for each in YAML(typ="safe").load(block("yaml", "- uses: actions/checkout")) if "with" in each]
    assert set(step["with"]) <= set(action["inputs"])
    named = re.findall(r"`([a-z-]+)(?:: \w+)?`", TEXT.partition("On GitHub (")[2].partition("On GitLab")[0])
    assert {"changed-only", "fail-on", "errors", "report"} <= set(named) <= {*action["inputs"], *action["outputs"]}


def test_the_hooks_that_it_names_are_there() -> None:
    hooks = {each["id"] for each in YAML(typ="safe").load(ROOT / ".pre-commit-hooks.yaml")}
    (repo,) = YAML(typ="safe").load(block("yaml", "repos:"))["repos"]
    assert {each["id"] for each in repo["hooks"]} <= hooks
    assert all(each in TEXT for each in hooks)


def test_the_python_that_it_shows_runs() -> None:
    done = subprocess.run(
        [sys.executable, "-c", block("python", "from pathlib")], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "SCH002 /release/titel" in done.stdout


def test_the_python_over_a_set_runs() -> None:
    program = block("python", "from validator import check_set")
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "samples/invented/isl-bwa-3.yaml True Counts(required=(" in done.stdout
    assert len(done.stdout.splitlines()) == len(list((ROOT / "samples" / "invented").glob("*.yaml")))


def test_the_lines_that_give_a_frame_give_one(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    shown = block("python", "import polars").replace("build/tables", tmp_path.as_posix())
    # Not every environment has polars, which reads the same file as pyarrow does.
    program = shown.replace("import polars", "import pyarrow.parquet").replace(
        "polars.read_parquet", "pyarrow.parquet.read_table"
    )
    program += "print(outcomes.num_rows, outcomes.column_names[:2])"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(done.stdout.split()[0]) > 10
    assert "outcome_id" in done.stdout


@pytest.fixture
def database(jco: Run, tmp_path: Path) -> Path:
    """What the README exports."""
    shown = block("console", "$ jco export").splitlines()
    words = [str(tmp_path / "set.sqlite") if each == "build/set.sqlite" else each for each in shown[0].split()[2:]]
    done = jco(*words, cwd=ROOT)
    said = done.stderr.decode().replace((tmp_path / "set.sqlite").as_posix(), "build/set.sqlite")
    assert (done.returncode, said.splitlines()) == (0, shown[1:])
    return tmp_path / "set.sqlite"


@pytest.mark.golden("README.md")
def test_the_answers_that_it_shows_are_those_that_the_queries_give(database: Path) -> None:
    asked = re.findall(r"(?ms)^```sql\n(.*?)^```\n\n((?:\|[^\n]*\n)+)", TEXT)
    assert len(asked) == 3
    made = README.read_text("utf-8")
    with closing(sqlite3.connect(database)) as opened:
        for query, shown in asked:
            answer = opened.execute(query)
            head = [each[0] for each in answer.description]
            rows = [["" if each is None else str(each) for each in row] for row in answer]
            assert len(rows) > 1, query
            lines = [head, ["---"] * len(head), *rows]
            made = made.replace(shown, "".join(f"| {' | '.join(line)} |\n" for line in lines))
    golden(README, made)


@pytest.mark.golden("docs/tables.md")
def test_the_tables_are_documented() -> None:
    golden(ROOT / "docs" / "tables.md", derive_tables.render())


def rows(head: str, meanings: dict[str, str]) -> str:
    """A table in Markdown of names and what they mean."""
    return "\n".join((head, "|---|---|", *(f"| `{name}` | {meaning} |" for name, meaning in meanings.items()))) + "\n"


FOR = "| `--format` | for |"
TABLES = {
    "commands": derive_commands.table,
    "formats": lambda: rows(FOR, {name: each.use for name, each in reporters.FORMATS.items()}),
    "formats of jco report": lambda: rows(FOR, {name: each.use for name, each in survey.FORMATS.items()}),
    "targets of jco export": lambda: rows("| `--to` | writes |", {name: each.writes for name, each in TARGETS.items()}),
    "jco explain verbs": lambda: verbs.in_markdown() + "\n",
}
"""What stands between two comments of this name → what it is made of."""


@pytest.mark.golden("README.md")
@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_what_the_code_says(name: str) -> None:
    start, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->\n"
    before, _, rest = README.read_text("utf-8").partition(start)
    golden(README, before + start + TABLES[name]() + end + rest.partition(end)[2])


@pytest.mark.golden("docs/commands.md")
def test_each_option_of_a_command_is_documented() -> None:
    golden(ROOT / "docs" / "commands.md", derive_commands.page())


def test_every_link_leads_to_a_file() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", TEXT)
    assert links
    for link in links:
        assert (ROOT / link).exists(), link
