"""Each lock is closed: an installation from one of them has nothing to resolve."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import metadata

import pytest
from locks import Environment, Lock, environments, holds, read, walk
from packaging.markers import default_environment
from support import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PYTHONS = re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["project"]["classifiers"]))
EVERYWHERE = environments(PYTHONS)
RUN, TEST, BUILD = "requirements.txt", "requirements-dev.txt", ".github/requirements-build.txt"
ROOTS = {
    RUN: PROJECT["project"]["dependencies"],
    TEST: [
        *PROJECT["project"]["dependencies"],
        *PROJECT["dependency-groups"]["dev"],
        *PROJECT["build-system"]["requires"],
    ],
    BUILD: PROJECT["build-system"]["requires"],
}


@pytest.fixture(scope="module")
def locks() -> dict[str, Lock]:
    return {name: read((ROOT / name).read_text("utf-8")) for name in ROOTS}


@cache
def installed(name: str) -> tuple[str, tuple[str, ...]] | None:
    """(version, Requires-Dist) of a package that is installed here."""
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None
    return found.version, tuple(found.requires or ())


def requires(name: str) -> tuple[str, ...]:
    """What a package asks for. That of a package for other systems is seen there: CI runs this on each of them."""
    return (installed(name) or ("", ()))[1]


def test_what_is_installed_is_what_is_locked(locks: dict[str, Lock]) -> None:
    here = {key: str(value) for key, value in default_environment().items()}
    for name, pin in locks[TEST].items():
        if holds(pin.marker, here):
            assert (installed(name) or ("nothing",))[0] == pin.version, f"{name}: make setup"


@pytest.mark.parametrize("name", ROOTS)
def test_every_requirement_of_every_package_is_met_by_a_locked_version(locks: dict[str, Lock], name: str) -> None:
    found = walk(locks[name], ROOTS[name], requires, EVERYWHERE)
    assert not found.open, "\n".join(sorted(found.open)) + "\nmake lock"
    assert found.reached == set(locks[name]), "locked, and nothing asks for it: make lock"


def test_no_extra_can_be_taken_out(locks: dict[str, Lock]) -> None:
    lock = locks[TEST]
    extras = [(name, extra) for name, pin in lock.items() for extra in pin.extras]
    assert extras, "nothing is asked for with an extra any more: this test has nothing to show"
    for name, extra in extras:
        less = lock | {name: lock[name]._replace(extras=lock[name].extras - {extra})}
        assert walk(less, ROOTS[TEST], requires, EVERYWHERE).open, f"{name}[{extra}]"


@pytest.mark.parametrize("less", [RUN, BUILD])
def test_all_locks_name_the_same_files(locks: dict[str, Lock], less: str) -> None:
    for name, pin in locks[less].items():
        other = locks[TEST][name]
        assert (pin.version, pin.hashes) == (other.version, other.hashes), name
        assert all(holds(other.marker, each) for each in EVERYWHERE if holds(pin.marker, each)), name


@pytest.mark.parametrize("name", ROOTS)
def test_no_index_and_no_host_stands_in_a_lock(name: str) -> None:
    lines = (ROOT / name).read_text("utf-8").splitlines()
    assert [line for line in lines if re.search(r"://|^\s*-(?!-hash=sha256:)|\s@\s", line.partition("#")[0])] == []


INVENTED = {
    "runner": ("measure[tables]>=2; python_version >= '3.11'", "paint; sys_platform == 'win32'"),
    "measure": ("reader>=1; extra == 'tables'", "pictures; extra == 'images'"),
    "reader": (),
    "paint": (),
}
CLOSED = ["runner==1", "measure[tables]==2.1", "reader==1.4", "paint==3; sys_platform == 'win32'"]


def invented(lines: list[str], systems: list[Environment] = EVERYWHERE) -> set[str]:
    """What is open in a lock of these lines, for a project that asks for ``runner``."""
    lock = read("".join(f"{line} \\\n    --hash=sha256:00\n" for line in lines))
    return walk(lock, ["runner"], INVENTED.__getitem__, systems).open


def test_a_closed_lock_has_nothing_open() -> None:
    assert invented(CLOSED) == set()


@pytest.mark.parametrize(
    ("line", "instead", "said"),
    [
        ("measure[tables]==2.1", "measure==2.1", "runner asks for measure: it is in the lock without [tables]"),
        ("reader==1.4", None, "measure[tables] asks for reader: it is not in the lock (linux, Python 3.11)"),
        ("reader==1.4", "reader==0.9", "measure[tables] asks for reader: >=1, and 0.9 is in the lock"),
        ("reader==1.4", "reader==1.4rc1", None),
        (
            "reader==1.4",
            "reader==1.4; python_version < '3.13'",
            "measure[tables] asks for reader: it is not in the lock (darwin, Python 3.14)",
        ),
        (CLOSED[3], None, "runner asks for paint: it is not in the lock (win32, Python 3.12)"),
        (
            CLOSED[3],
            "paint==3; os_name == 'posix'",
            "runner asks for paint: it is not in the lock (win32, Python 3.11)",
        ),
        (CLOSED[3], "paint==3", None),
        ("runner==1", None, "the project asks for runner: it is not in the lock (win32, Python 3.14)"),
    ],
)
def test_what_is_open_in_a_lock_is_said(line: str, instead: str | None, said: str | None) -> None:
    found = invented([*(each for each in CLOSED if each != line), *([instead] if instead else [])])
    assert (said in found) if said else not found, found


@pytest.mark.parametrize(
    "line", ["a", "a>=1 --hash=sha256:0", "a==1", "a==1.* --hash=sha256:0", "a @ https://example.org/a.whl"]
)
def test_a_line_that_leaves_a_choice_is_not_a_pin(line: str) -> None:
    with pytest.raises((AssertionError, ValueError)):
        read(line)
