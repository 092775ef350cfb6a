"""What a stranger's change may hold, and what of it runs: nothing. Each test is an attack that worked, or nearly."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import _DECIDES_OUTPUT
from sets import named
from support import BASE, unmeasured
from typer.testing import CliRunner, Result  # noqa: TID253 - a test pays for no start

from validator.cli import app
from validator.system import git as git_of_jco
from validator.system.git import _program as program

GIT = ["git", "-c", "user.name=tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false"]
GOOD = BASE.read_text("utf-8")
COMMANDS = [
    ["check"],
    ["check", "annotations"],
    ["check", "--since", "HEAD~1"],
    ["check", "--since", "HEAD~1", "annotations"],
    ["check", "--changed"],
    ["check", "--fix"],
    ["fmt"],
    ["fmt", "--check", "annotations"],
    ["report"],
    ["report", "annotations"],
    ["view", "-o", "pages"],
    ["convert"],
    ["convert", "--check"],
    ["convert", "annotations", "-o", "out"],
    ["diff", "--since", "HEAD~1"],
    ["diff", "--since", "HEAD~1", "annotations"],
]


def git(folder: Path, *words: str) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    done = subprocess.run([*GIT, *words], cwd=folder, capture_output=True, text=True, check=True, env=environment)
    return done.stdout.strip()


class Here:
    """Run the command in this process, in a folder and with some variables of the environment."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._patch = monkeypatch

    def __call__(self, *words: str | Path, cwd: Path, env: dict[str, str] | None = None) -> Result:
        program.cache_clear()
        with self._patch.context() as patch:
            patch.chdir(cwd)
            for name, value in (env or {}).items():
                patch.setenv(name, value)
            done = CliRunner().invoke(app, [str(word) for word in words])
        assert "bug" not in done.stderr and "fatal" not in done.stderr, done.stderr
        return done


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Here:
    for name in _DECIDES_OUTPUT:
        monkeypatch.delenv(name, raising=False)
    return Here(monkeypatch)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A repository with a configuration and one annotation, in two commits."""
    folder = tmp_path / "data"
    (folder / "annotations").mkdir(parents=True)
    git(folder, "init", "-q", "-b", "main")
    (folder / "jco.toml").write_text('folders = ["annotations"]\noutput = "json"\n', "utf-8")
    (folder / ".gitignore").write_text("drafts/\n", "utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "one")
    (folder / "annotations" / "a.yaml").write_text(GOOD, "utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "two")
    return folder


def evil(folder: Path, proof: Path, work_tree: str = ".") -> Path:
    """A bare repository in files, as a change can bring it, whose configuration names programs."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "HEAD").write_text("ref: refs/heads/main\n", "utf-8")
    for name in ("objects/info", "objects/pack", "refs/heads", "refs/tags", "hooks"):
        (folder / name).mkdir(parents=True)
        (folder / name / "keep").write_text("", "utf-8")
    cmd = f"touch '{proof}'; false"
    hook = folder / "hooks" / "post-index-change"
    hook.write_text(f"#!/bin/sh\n{cmd}\n", "utf-8")
    hook.chmod(0o755)
    (folder / "config").write_text(
        f"[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = {work_tree}\n"
        f'\tfsmonitor = "{cmd}"\n\tpager = "{cmd}"\n'
        f'\thooksPath = hooks\n\tsshCommand = "{cmd}"\n\taskPass = "{cmd}"\n'
        f'[diff]\n\texternal = "{cmd}"\n[diff "x"]\n\ttextconv = "{cmd}"\n\tcommand = "{cmd}"\n'
        f'[filter "x"]\n\tclean = "{cmd}"\n\tsmudge = "{cmd}"\n\tprocess = "{cmd}"\n\trequired = true\n'
        f'[remote "origin"]\n\turl = "ext::sh -c {cmd}"\n\tuploadpack = "{cmd}"\n\tpromisor = true\n'
        f'[protocol "ext"]\n\tallow = always\n[extensions]\n\tpartialClone = origin\n'
        f'[credential]\n\thelper = "!{cmd}"\n[alias]\n\tls-tree = "!{cmd}"\n\tcheck-ignore = "!{cmd}"\n',
        "utf-8",
    )
    return folder


@pytest.mark.parametrize("where", ["", "annotations", "annotations/deep"])
def test_a_bare_repository_among_the_data_runs_nothing(run: Here, data: Path, where: str) -> None:
    proof = data.parent / "PWNED"
    evil(data / where, proof)
    (data / ".gitattributes").write_text("* filter=x diff=x\n", "utf-8")
    (data / "annotations" / "a.yaml").write_text(GOOD + "# more\n", "utf-8")
    for words in COMMANDS if where == "annotations" else COMMANDS[:4]:
        for folder in (data, data / "annotations"):
            run(*(word if word != "annotations" else data / "annotations" for word in words), cwd=folder)
            assert not proof.exists(), (words, folder)


def test_it_would_run_if_git_were_asked_from_there(data: Path) -> None:
    proof = data.parent / "PWNED"
    evil(data / "annotations", proof)
    words = ["git", "-c", "safe.bareRepository=all", "check-ignore", "a.yaml"]
    subprocess.run(words, check=False, capture_output=True, cwd=data / "annotations")
    assert proof.exists(), "else the tests around this one show nothing"


def _file_of_git(data: Path, proof: Path) -> None:
    evil(data / "evil", proof, "../annotations")
    (data / "annotations" / ".git").write_text("gitdir: ../evil\n", "utf-8")


def _repository_of_git(data: Path, proof: Path) -> None:
    evil(data / "annotations" / ".git", proof, "..")


def _own_configuration(data: Path, proof: Path) -> None:
    lines = (evil(data.parent / "elsewhere", proof) / "config").read_text("utf-8").splitlines(keepends=True)
    with (data / ".git" / "config").open("a", encoding="utf-8") as stream:
        stream.writelines(line for line in lines if "bare =" not in line and "worktree =" not in line)


def _included_configuration(data: Path, proof: Path) -> None:
    evil(data.parent / "elsewhere", proof)
    git(data, "config", "include.path", str(data.parent / "elsewhere" / "config"))


def _missing_objects(data: Path, proof: Path) -> None:
    """A clone without its files: git would fetch them, by whatever the configuration names."""
    _own_configuration(data, proof)
    blob = git(data, "rev-parse", "HEAD:annotations/a.yaml")
    (data / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    tree = git(data, "rev-parse", "HEAD~1^{tree}")
    (data / ".git" / "objects" / tree[:2] / tree[2:]).unlink()


@pytest.mark.parametrize(
    "planted",
    [_file_of_git, _repository_of_git, _own_configuration, _included_configuration, _missing_objects],
    ids=lambda planted: planted.__name__.strip("_"),
)
def test_no_configuration_of_a_repository_runs_a_program(
    run: Here, data: Path, planted: Callable[[Path, Path], None]
) -> None:
    """None of these can come with a change, since git tracks no .git; an unpacked archive may hold them."""
    proof = data.parent / "PWNED"
    planted(data, proof)
    proof.unlink(missing_ok=True)
    (data / ".gitattributes").write_text("* filter=x diff=x\n", "utf-8")
    (data / "annotations" / "a.yaml").write_text(GOOD + "# more\n", "utf-8")
    for words in COMMANDS[1::2]:
        assert run(*words, cwd=data).exit_code != 3, words
        assert not proof.exists(), words


@pytest.mark.skipif(os.name == "nt", reason="a script of sh")
def test_a_git_of_the_working_folder_is_not_the_one_that_is_asked(run: Here, data: Path) -> None:
    proof = data.parent / "PWNED"
    (data / "git").write_text(f"#!/bin/sh\ntouch '{proof}'\n", "utf-8")
    (data / "git").chmod(0o755)
    for path in (f".{os.pathsep}{os.environ['PATH']}", f"{os.pathsep}{os.environ['PATH']}"):
        run("check", "--changed", cwd=data, env={"PATH": path})
        assert not proof.exists()


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_no_module_of_the_working_folder_is_imported_where_processes_are_started_anew(data: Path, method: str) -> None:
    """So they are on macOS, on Windows, and on Linux from Python 3.14 on."""
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip("not on this system")
    proof = data.parent / "PWNED"
    for name in ("multiprocessing", "validator", "sitecustomize", "signal", "encodings"):
        (data / name).mkdir()
        (data / name / "__init__.py").write_text(f"open({str(proof)!r}, 'w').close()\n", "utf-8")
    for number in range(40):
        (data / "annotations" / f"{number}.yaml").write_text(named(GOOD, f"fji-per-{number}"), "utf-8")
    script = data.parent / "begin.py"
    script.write_text(
        "import multiprocessing\nfrom validator.__main__ import main\n\n"
        f"if __name__ == '__main__':\n    multiprocessing.set_start_method({method!r})\n    main()\n",
        "utf-8",
    )
    around = {name: value for name, value in unmeasured().items() if name != "PYTHONSAFEPATH"}
    command = [sys.executable, str(script), "check", "--no-cache", "--jobs", "2", "annotations"]
    done = subprocess.run(command, cwd=data, env=around, capture_output=True, text=True, check=False)
    assert not proof.exists()
    assert "41 documents checked" in done.stderr, done.stderr


def test_without_git_what_needs_it_says_so_and_the_rest_goes_on(run: Here, data: Path) -> None:
    empty = {"PATH": str(data.parent / "nothing")}
    assert run("check", cwd=data, env=empty).exit_code == 0
    done = run("check", "--changed", cwd=data, env=empty)
    assert (done.exit_code, "git is not installed" in done.stderr) == (2, True)


# Hooks: git exports to them which repository and which index it speaks of


@pytest.fixture
def linked(data: Path) -> Path:
    """A linked work tree with an ignored draft."""
    git(data, "worktree", "add", "-q", "-b", "topic", "../linked")
    drafts = data.parent / "linked" / "annotations" / "drafts"
    drafts.mkdir()
    (drafts / "b.yaml").write_text("format: [\n", "utf-8")
    return data.parent / "linked"


def exported(folder: Path) -> dict[str, str]:
    """What git exports to a hook of a linked work tree, and some of what a commit of parts adds."""
    own = git(folder, "rev-parse", "--absolute-git-dir")
    return {"GIT_DIR": own, "GIT_INDEX_FILE": f"{own}/index", "GIT_PREFIX": "", "GIT_EXEC_PATH": "/nowhere"}


def test_what_git_exports_to_a_hook_changes_nothing(run: Here, linked: Path, data: Path) -> None:
    (linked / "annotations" / "a.yaml").write_text(GOOD.replace("kind: agree\n", "kind: agreed\n", 1), "utf-8")
    elsewhere = {"GIT_DIR": str(data / ".git"), "GIT_WORK_TREE": str(data), "GIT_OBJECT_DIRECTORY": "/nowhere"}
    for words in (["check"], ["check", "--changed"], ["check", "annotations"], ["diff", "--since", "HEAD"]):
        plain = run(*words, cwd=linked)
        for environment in (exported(linked), elsewhere):
            told = run(*words, cwd=linked, env=environment)
            assert (told.exit_code, told.stdout, told.stderr) == (plain.exit_code, plain.stdout, plain.stderr)
    assert "1 ignored by git" in run("check", cwd=linked, env=exported(linked)).stderr
    (linked / "annotations" / "a.yaml").write_text(GOOD, "utf-8")
    unchanged = run("check", "--changed", cwd=linked, env=exported(linked))
    assert "no documents checked" in unchanged.stderr and "1 unchanged" in unchanged.stderr
    assert run("diff", "--since", "HEAD", cwd=linked, env=exported(linked)).exit_code == 0


@pytest.mark.skipif(os.name == "nt", reason="a script of sh")
def test_a_hook_in_a_linked_work_tree_sees_that_work_tree(linked: Path, data: Path) -> None:
    hook = data / ".git" / "hooks" / "pre-commit"
    hook.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m validator check --changed\n', "utf-8")
    hook.chmod(0o755)
    (linked / "annotations" / "c.yaml").write_text(named(GOOD, "fji-per-4"), "utf-8")
    git(linked, "add", "-A")
    done = subprocess.run([*GIT, "commit", "-qm", "x"], cwd=linked, capture_output=True, text=True, check=True)
    assert "1 document checked: no findings" in done.stderr, done.stderr
    assert "1 ignored by git, 1 unchanged" in done.stderr


def test_what_is_ignored_is_what_git_says_in_each_repository(run: Here, data: Path) -> None:
    inner = data / "annotations" / "inner"
    inner.mkdir()
    git(inner, "init", "-q", "-b", "main")
    for name in (
        "drafts/a.yaml",
        ":(top)x.yaml",
        "inner/drafts/b.yaml",
        "inner/own/c.yaml",
        "local.yaml",
        "kept/drafts/d.yaml",
    ):
        (data / "annotations" / name).parent.mkdir(parents=True, exist_ok=True)
        (data / "annotations" / name).write_text(GOOD, "utf-8")
    (inner / ".gitignore").write_text("own/\n", "utf-8")
    (data / ".git" / "info" / "exclude").write_text("local.yaml\n", "utf-8")
    git(data, "add", "-f", "annotations/kept")  # ignored by its folder, and tracked: a change may well touch it
    done = run("check", "-f", "concise", cwd=data)
    assert "4 documents checked" in done.stderr and "3 ignored by git" in done.stderr, done.stderr
    link = data.parent / "link"
    link.symlink_to(data / "annotations", target_is_directory=True)
    assert "3 ignored by git" in run("check", link, cwd=data.parent).stderr


def test_a_folder_that_only_looks_like_a_submodule_does_not_hide_what_is_ignored(run: Here, data: Path) -> None:
    """A change can add the entry of a submodule without its repository; git then refuses to answer at all."""
    commit = git(data, "rev-parse", "HEAD")
    git(data, "update-index", "--add", "--cacheinfo", f"160000,{commit},annotations/sub")
    for name in ("sub/a.yaml", "drafts/b.yaml"):
        (data / "annotations" / name).parent.mkdir(exist_ok=True)
        (data / "annotations" / name).write_text(GOOD, "utf-8")
    assert "1 ignored by git" in run("check", cwd=data).stderr


def test_an_empty_folder_called_git_is_the_edge_of_the_data_and_no_repository(run: Here, data: Path) -> None:
    shutil.rmtree(data / ".git")
    (data / ".git").mkdir()
    assert run("check", cwd=data).exit_code == 0
    done = run("check", "--changed", cwd=data)
    assert (done.exit_code, "is not a git repository" in done.stderr) == (2, True)


# Histories that are small and hold very much


def folders_without_end(data: Path) -> str:
    """A commit of ten small folders in which ten times ten billion files lie."""
    blob = git(data, "hash-object", "-w", "jco.toml")
    tree = made_tree(data, [f"100644 blob {blob}\tf{number}" for number in range(10)])
    for _ in range(10):
        tree = made_tree(data, [f"040000 tree {tree}\td{number}" for number in range(10)])
    return tree


def made_tree(data: Path, entries: list[str]) -> str:
    lines = "".join(f"{entry}\n" for entry in entries).encode()
    done = subprocess.run([*GIT, "mktree"], cwd=data, input=lines, capture_output=True, check=True)
    return done.stdout.decode().strip()


@pytest.mark.parametrize("words", [["check", "--since"], ["check", "--config-from"], ["diff", "--since"]])
def test_folders_without_end_in_the_history_are_given_up(
    run: Here, data: Path, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("validator.system.git._MOST", 1024**2)
    commit = git(data, "commit-tree", "-m", "x", folders_without_end(data))
    done = run(*words, commit, cwd=data)
    assert (done.exit_code, "git lists more than 1 MB of names" in done.stderr) == (2, True), done.stderr


@pytest.mark.parametrize("words", [["check", "--config-from"], ["diff", "--since"], ["check", "--since"]])
def test_files_of_any_size_in_the_history_are_read_up_to_the_limit(
    run: Here, data: Path, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Zeros fill the memory: of a gigabyte git keeps a megabyte."""
    large = data.parent / "large"
    with large.open("wb") as stream:
        stream.truncate(40 * 1024**2)
    blob = git(data, "hash-object", "-w", str(large))
    folder = made_tree(data, [f"100644 blob {blob}\ta.yaml"])
    tree = made_tree(data, [f"100644 blob {blob}\tjco.toml", f"040000 tree {folder}\tannotations"])
    commit = git(data, "commit-tree", "-m", "x", tree)
    read: list[int] = []

    def ask(*words: str, ask: Callable[..., bytes] = git_of_jco.ask, **how: object) -> bytes:
        found = ask(*words, **how)
        read.append(len(found))
        return found

    monkeypatch.setattr(git_of_jco, "ask", ask)
    done = run(*words, commit, cwd=data)
    assert max(read) <= 16 * 1024**2 + 1
    assert words == ["check", "--since"] or "larger than the limit" in done.stdout + done.stderr
