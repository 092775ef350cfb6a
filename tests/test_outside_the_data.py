"""Nothing outside the data is read or written for a stranger's change, and nothing of git is: each attack is run."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from sets import BROKEN, GOOD, Jco, put
from typer.testing import CliRunner, Result  # noqa: TID253 - a test pays for no start

from validator.cli import app
from validator.system import boundary
from validator.system.boundary import home, is_hidden, way_out

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links")
TOKEN = "AUTHORIZATION: basic c2VjcmV0"
SECRET = f'[http "https://github.com/"]\n\textraheader = {TOKEN}\n'
NEAR = "extraheader = AUTHORIZATION: basic"
UGLY = GOOD.replace("  publisher:", "  publisher:   ").replace("kind: agree\n", "kind: agreed\n", 1)
ASKS = GOOD.replace("  paragraphs: 3\n  not_stated: [file]\n", "  file: FILE\n").replace(
    "shipping line\n    topic", "x"
)
Setup = Callable[[], object]


def asks(file: str, where: str = "annotations/a.yaml") -> None:
    """A document that names a text, and quotes what is like the secret: the words as they are printed would show it."""
    text = GOOD.replace("  paragraphs: 3\n  not_stated: [file]\n", f"  file: {file}\n")
    put(where, text.replace("agreed to open a direct shipping line", f"'{NEAR} x'"))


@pytest.fixture
def attack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Jco:
    """Run the command in a repository with a token in its .git, and a victim beside it; nothing of them may change."""
    victim, data = tmp_path / "victim", tmp_path / "data"
    for folder in (victim, data / ".git", data / "annotations", data / ".hidden", data / "texts"):
        folder.mkdir(parents=True)
    (victim / "a.yaml").write_text(UGLY, "utf-8")
    (victim / "secret.txt").write_text(SECRET, "utf-8")
    (data / ".git" / "config").write_text(SECRET, "utf-8")
    (data / ".hidden" / "secret.txt").write_text(SECRET, "utf-8")
    monkeypatch.chdir(data)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)

    def state() -> dict[str, bytes | None]:
        kept = [*victim.rglob("*"), *(data / ".git").rglob("*")]
        return {str(path): path.read_bytes() if path.is_file() else None for path in kept}

    before = state()

    def run(*words: str) -> Result:
        done = CliRunner().invoke(app, list(words))
        assert "c2VjcmV0" not in done.output, "the secret is shown"
        assert state() == before, "something outside the data was written"
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done

    return run


# What a text may not be: the name, and whether the link has to be made first (name of the link, where it leads).
TEXTS: dict[str, tuple[str, tuple[str, str] | None]] = {
    "the configuration of git": ("../.git/config", None),
    "git in capitals": ("../.GIT/config", None),
    "git by its short name": ("../git~1/config", None),
    "git with a sign that shows nothing": ('"../.g\\u200cit/config"', None),
    "git in full width": ('"../\\uff0egit/config"', None),
    "git with a point behind": ("../.git./config", None),
    "a hidden folder": ("../.hidden/secret.txt", None),
    "a hidden file": (".env", ("annotations/.env", "../.hidden/secret.txt")),
    "a way through a hidden folder": ("../.hidden/../.hidden/secret.txt", None),
    "a link to git": ("t.txt", ("annotations/t.txt", "../.git/config")),
    "a link to a hidden file or folder": ("t.txt", ("annotations/t.txt", "../.hidden/secret.txt")),
    "a link to a link": ("t.txt", ("annotations/t.txt", "../texts/u.txt")),
    "a linked folder": ("t/secret.txt", ("annotations/t", "../../victim")),
    "a linked folder of git": ("t/config", ("annotations/t", "../.git")),
    "outside": ("../../victim/secret.txt", None),
    "the machine": ("/etc/passwd", None),
    "the process": ("/proc/self/environ", None),
    "a device": ("/dev/zero", None),
}


@pytest.mark.parametrize(("file", "link"), TEXTS.values(), ids=TEXTS)
def test_what_is_hidden_outside_or_of_git_is_never_a_text(attack: Jco, file: str, link: tuple[str, str] | None) -> None:
    os.symlink("../../victim/secret.txt", "texts/u.txt")
    if link:
        os.symlink(link[1], link[0])
    asks(file)
    for words in (("check",), ("report",), ("view", "annotations", "-o", "pages"), ("check", "--fix")):
        done = attack(*words)
        if words == ("check",):
            assert (done.exit_code, "EVD020" in done.stdout) == (1, True), done.output
    assert attack("text", "annotations/a.yaml").exit_code == 2
    assert TOKEN not in "".join(path.read_text("utf-8") for path in Path("pages").glob("*.html"))


def test_a_text_of_another_version_is_held_to_the_same(attack: Jco) -> None:
    text = GOOD.replace(
        "  not_stated: [file]\n", "  not_stated: [file]\n  versions: [{lang: es, file: ../.git/config}]\n"
    )
    put("annotations/a.yaml", text.replace("para: 1\n    quote: agreed to", "para: es:1\n    quote: extraheader to"))
    done = attack("check")
    assert (done.exit_code, "EVD020" in done.stdout) == (1, True)


# What a configuration may not say, and where the finding stands: line and column.
PATHS: dict[str, tuple[str, str]] = {
    "sources of the machine": ('sources = ["/etc"]', "1:12"),
    "sources outside": ('sources = ["texts", "../victim"]', "1:21"),
    "sources by a link": ('sources = ["out"]', "1:12"),
    "sources in git": ('sources = [".git"]', "1:12"),
    "hidden sources": ('sources = [".hidden"]', "1:12"),
    "sources by a link to a hidden file or folder": ('sources = ["hid"]', "1:12"),
    "folders outside": ('folders = ["../victim"]', "1:12"),
    "folders of the whole machine": ('folders = ["/"]', "1:12"),
    "folders above": ('folders = [".."]', "1:12"),
    "folders by a link": ('folders = ["annotations", "out"]', "1:27"),
    "folders in git": ('folders = ["texts/../.git"]', "1:12"),
    "a file of folders by a link": ('folders = ["a.yaml"]', "1:12"),
    "output outside": ('output = "../victim"', "1:10"),
    "output by a link": ('output = "out"', "1:10"),
    "output below a link": ('output = "out/json"', "1:10"),
    "output in git": ('output = ".git/hooks"', "1:10"),
    "baseline outside": ('baseline = "../victim/b.json"', "1:12"),
    "baseline by a linked folder": ('baseline = "out/b.json"', "1:12"),
    "baseline in git": ('baseline = ".GIT/b.json"', "1:12"),
}
COMMANDS = (
    ("check",),
    ("check", "annotations/a.yaml"),
    ("check", "--fix"),
    ("check", "--write-baseline"),
    ("fmt",),
    ("convert",),
    ("report",),
    ("view", "-o", "pages"),
)


@pytest.mark.parametrize(("line", "place"), PATHS.values(), ids=PATHS)
@pytest.mark.parametrize("file", ["jco.toml", "pyproject.toml"])
def test_the_paths_of_a_configuration_stay_in_its_folder(attack: Jco, line: str, place: str, file: str) -> None:
    put("annotations/a.yaml", BROKEN)
    os.symlink("../victim", "out")
    os.symlink("../victim/a.yaml", "a.yaml")
    os.symlink(".hidden", "hid")
    put(file, ("" if file == "jco.toml" else "[tool.jco]\n") + line + "\n")
    expected = place if file == "jco.toml" else place.replace("1:", "2:")
    for words in COMMANDS:
        done = attack(*words)
        assert done.exit_code == 2, (words, done.output)
        assert f"{file}:{expected}: error[CFG001]" in done.output, (words, done.output)


def test_a_configuration_that_is_named_is_held_to_its_own_folder_too(attack: Jco) -> None:
    put("conf/jco.toml", 'folders = ["../annotations"]\n')
    done = attack("check", "--config", "conf/jco.toml")
    assert (done.exit_code, "CFG001" in done.stdout) == (2, True)


def test_a_person_may_name_what_lies_outside(attack: Jco, tmp_path: Path) -> None:
    asks("b.txt")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "b.txt").write_text("1. a\n\n2. b\n\n3. c\n", "utf-8")
    assert "EVD020" not in attack("check", "--sources", "../mine").stdout
    assert attack("check", str(tmp_path / "victim" / "a.yaml")).exit_code == 1, "it is checked"
    (tmp_path / "mine" / "a.yaml").write_text(GOOD, "utf-8")
    assert attack("convert", "../mine/a.yaml", "-o", "../mine").exit_code == 0
    assert (tmp_path / "mine" / "fji-per-3.json").exists()


LINKS: dict[str, tuple[tuple[str, str], tuple[str, ...], str]] = {
    "the folder, checked": (("annotations", "../victim"), ("check", "annotations"), "YML013"),
    "the folder, formatted": (("annotations", "../victim"), ("fmt", "annotations"), "leads outside the data"),
    "the folder, fixed": (("annotations", "../victim"), ("check", "--fix", "annotations"), "YML013"),
    "a file in it": (("annotations", "../victim"), ("fmt", "annotations/a.yaml"), "leads outside the data"),
    "a file in it, fixed": (("annotations", "../victim"), ("check", "--fix", "annotations/a.yaml"), "YML013"),
    "a file": (("annotations/b.yaml", "../../victim/secret.txt"), ("check", "annotations/b.yaml"), "YML013"),
    "a file of git": (("annotations/b.yaml", "../.git/config"), ("check", "annotations/b.yaml"), "YML013"),
    "a file that is hidden": (("b.yaml", ".hidden/secret.txt"), ("check", "b.yaml"), "YML013"),
    "a file that is found": (("annotations/b.yaml", "../../victim/a.yaml"), ("check",), "YML013"),
    "a file that is compared": (("b.yaml", ".git/config"), ("diff", "b.yaml", "b.yaml"), "into a git folder"),
    "a text": (("t.txt", ".git/config"), ("text", "t.txt"), "into a git folder"),
    "a text, whole": (("t.txt", "../victim/secret.txt"), ("text", "--plain", "t.txt"), "leads outside the data"),
    "a text for a template": (("t.txt", ".git/config"), ("new", "t.txt"), "into a git folder"),
    "sources": (("t", "../victim"), ("check", "--sources", "t"), "leads outside the data"),
    "sources in git": (("t", ".git"), ("check", "--sources", "t"), "into a git folder"),
    "output": (("json", "../victim"), ("convert", "annotations", "-o", "json"), "leads outside the data"),
    "output below": (("json", "../victim"), ("convert", "annotations", "-o", "json/x"), "leads outside the data"),
    "output in git": (("json", ".git"), ("convert", "annotations", "-o", "json"), "into a git folder"),
    "pages": (("pages", "../victim"), ("view", "annotations", "-o", "pages"), "leads outside the data"),
    "tables": (("t", "../victim"), ("export", "annotations", "--to", "csv", "-o", "t"), "leads outside the data"),
    "tables in git": (("t", ".git"), ("export", "annotations", "--to", "csv", "-o", "t/x"), "into a git folder"),
    "a database": (("t", "../victim"), ("export", "--to", "sqlite", "-o", "t/set.sqlite"), "leads outside the data"),
    "a database that is a link": (
        *(("set.sqlite", "../victim/secret.txt"), ("export", "--to", "sqlite", "-o", "set.sqlite")),
        "leads outside the data",
    ),
    "a report": (("r", "../victim"), ("check", "-f", "json=r/report.json"), "leads outside the data"),
    "a baseline": (("r", "../victim"), ("check", "--baseline", "r/b.json", "--write-baseline"), "leads outside"),
    "a template": (("r", "../victim"), ("new", "texts/t.txt", "-o", "r/new.yaml"), "leads outside the data"),
    "a new repository": ((".github", "../victim"), ("init",), "leads outside the data"),
}


@pytest.mark.parametrize(("link", "words", "says"), LINKS.values(), ids=LINKS)
def test_no_link_is_followed_out_of_the_data(
    attack: Jco, link: tuple[str, str], words: tuple[str, ...], says: str
) -> None:
    put("texts/t.txt", "1. The sides met in Suva.\n")
    if link[0] == "annotations":
        os.rmdir("annotations")
    else:
        put("annotations/a.yaml", GOOD)
    os.symlink(*reversed(link))
    done = attack(*words)
    assert (done.exit_code, says in done.output) == (2, True), done.output


@pytest.mark.parametrize("target", ["../../victim/secret.txt", "../../pipe", "../.git/config", "/dev/zero"])
def test_a_link_out_of_the_data_that_is_found_in_a_folder_is_said_and_not_opened(
    attack: Jco, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    os.mkfifo(tmp_path / "pipe")
    put("annotations/a.yaml", GOOD)
    os.symlink(target, "annotations/b.yaml")
    real = os.path.realpath("annotations/b.yaml")
    opened = []
    before = os.open
    monkeypatch.setattr(os, "open", lambda path, *more, **named: opened.append(path) or before(path, *more, **named))
    for words in (("check",), ("check", "annotations"), ("report",), ("fmt",), ("check", "--fix")):
        done = attack(*words)
        assert (done.exit_code, "b.yaml" in done.output) == (2, True), (words, done.output)
    assert not [path for path in opened if os.path.realpath(path) == real]


def test_a_link_inside_the_data_and_a_link_of_the_machine_are_followed(attack: Jco, tmp_path: Path) -> None:
    put("shared/a.yaml", GOOD)
    os.symlink("../shared/a.yaml", "annotations/b.yaml")
    os.symlink("shared", "same")
    assert attack("check", "annotations/b.yaml", "same").exit_code == 0
    os.symlink("data", tmp_path / "mine")
    assert attack("check", str(tmp_path / "mine" / "shared")).exit_code == 0
    assert way_out(str(tmp_path / "mine" / "shared" / "a.yaml")) == ""


def test_where_nothing_around_is_data_it_is_the_folder_of_the_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir(), (tmp_path / "there").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert home(str(tmp_path / "there")) == str(tmp_path / "there")
    assert home(str(tmp_path / "there"), str(tmp_path)) == str(tmp_path)
    (tmp_path / "there" / "a.yaml").symlink_to("/etc/passwd")
    assert way_out("../there/a.yaml") == "it is a link that leads outside the data"
    (tmp_path / "there" / "sub").symlink_to("/etc")
    assert way_out("../there/sub/passwd", str(tmp_path / "there")) == "a link in the path leads outside the data"
    monkeypatch.chdir("/")
    assert home("/etc") == "/etc", "the root of the machine is never data"


@pytest.mark.parametrize(
    ("path", "hidden"),
    [
        ("a/.git/config", True),
        ("a/.Git/x", True),
        ("a/GIT~2/x", True),
        ("a/.git :x", True),
        ("a/\u200d.git/x", True),
        ("a/.txt", True),
        ("a/git/config", False),
        ("a/x.git/y", False),
        ("a/git~x", False),
        ("a/...b", True),
        ("a/b.txt", False),
    ],
)
def test_what_begins_with_a_point_is_hidden_and_git_is_known_in_any_spelling(path: str, hidden: bool) -> None:
    assert is_hidden(f"/.data/x/{path}", "/.data/x") == hidden


# --- one run over many documents


def test_in_a_run_a_folder_is_asked_once_and_a_file_each_time(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    place = tmp_path / "a" / "text.txt"
    with boundary.one_run():
        assert boundary.real(str(place)) == os.path.realpath(place)
        place.symlink_to(tmp_path / "b" / "other.txt")
        assert boundary.real(str(place)) == os.path.realpath(tmp_path / "b" / "other.txt")


def test_after_a_run_a_folder_that_became_a_link_is_seen(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with boundary.one_run():
        boundary.real(str(tmp_path / "a" / "text.txt"))
        boundary.home_and_why(str(tmp_path / "a"))
    (tmp_path / "a").rmdir()
    (tmp_path / "a").symlink_to(tmp_path / "b")
    for _ in range(2):
        assert boundary.real(str(tmp_path / "a" / "text.txt")) == os.path.realpath(tmp_path / "b" / "text.txt")
    with boundary.one_run():
        assert boundary.real(str(tmp_path / "a" / "text.txt")) == os.path.realpath(tmp_path / "b" / "text.txt")


@pytest.mark.parametrize("name", ["a/x.txt", "x.txt", "./a/../x.txt", "a/", "a", ".", "..", "a/..", "a//x", "", "l/x"])
def test_in_a_run_the_real_path_is_what_it_is_outside_of_one(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "l").symlink_to(tmp_path / "a")
    monkeypatch.chdir(tmp_path)
    for path in (name, str(tmp_path / name)):
        with boundary.one_run():
            assert boundary.real(path) == boundary.real(path) == os.path.realpath(path)
