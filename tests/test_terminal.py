"""What a person sees on a terminal: help, completion, colours, carets, the count of a long run."""

from __future__ import annotations

import io
import sys

import pytest
from conftest import Run

from validator.cli.app import _COMMANDS
from validator.diagnostic import Position, Range
from validator.reporters.frames import frame, width
from validator.system import streams


def test_the_help_lists_the_commands_in_the_order_of_the_work_each_on_a_line(jco: Run) -> None:
    told = jco("--help", env={"COLUMNS": "80"}).stdout.decode()
    listed = told.partition("Commands:\n")[2].partition("\n\n")[0].splitlines()
    names = [line.split()[0] for line in listed]
    assert names == [name for name in _COMMANDS if name in names]
    assert len(names) == len(listed) > 10
    assert "jco check annotations/" in told


def test_every_command_has_help_with_an_example(jco: Run) -> None:
    for name in [*_COMMANDS]:
        done = jco(name, "--help", env={"COLUMNS": "60"})
        assert done.returncode == 0, name
        if name != "rules":
            assert f"Example: jco {name}" in " ".join(done.stdout.decode().split()), name
        assert max(map(len, done.stdout.decode().splitlines())) <= 80, name


OFFERS = {"jco ch": "check", "jco explain EVD01": "EVD013", "jco explain meeting.da": "meeting.date"}


@pytest.mark.parametrize(("words", "offered"), OFFERS.items())
def test_bash_completes_commands_codes_and_fields(jco: Run, words: str, offered: str) -> None:
    given = {"_JCO_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    assert offered in jco(env=given).stdout.decode().splitlines()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_a_script_for_completion(jco: Run, shell: str) -> None:
    assert "_JCO_COMPLETE" in jco(env={"_JCO_COMPLETE": f"source_{shell}"}).stdout.decode()


def test_colours_are_used_when_asked_for_and_never_in_a_pipe(jco: Run) -> None:
    wrong = b"format: jco/1.0\n"
    assert b"\x1b[" not in jco("check", "-", stdin=wrong).stdout
    assert b"\x1b[" in jco("check", "--color", "always", "-", stdin=wrong).stdout
    assert b"\x1b[" in jco("check", "-", stdin=wrong, env={"FORCE_COLOR": "1"}).stdout
    assert b"\x1b[" not in jco("check", "-", stdin=wrong, env={"FORCE_COLOR": "1", "NO_COLOR": "1"}).stdout


@pytest.mark.parametrize(
    ("line", "start", "end", "marked"),
    [
        ("title: 제7차 한-몽골 공동위원회", 8, 11, "제7차"),
        ("name:\tLee", 7, 10, "Lee"),
        ("name: e\u0301te\u0301 x", 13, 14, "x"),
        ("what: " + "가" * 90, 7, 9, "가가"),
    ],
)
def test_the_carets_stand_below_the_words(line: str, start: int, end: int, marked: str) -> None:
    text, carets = frame(line, Range(Position(1, start), Position(1, end)))
    before = len(carets) - len(carets.lstrip())
    assert width(text[: text.index(marked)]) == before
    assert width(marked) == len(carets.strip())


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_long_run_counts_for_a_person_and_clears_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "_PATIENCE", -1.0)
    monkeypatch.setattr(streams, "_PAUSE", -1.0)
    monkeypatch.setattr(sys, "stderr", _Terminal())
    assert list(streams.counted("abc", 3, "checked")) == ["a", "b", "c"]
    told = sys.stderr.getvalue()  # type: ignore[attr-defined]
    assert "checked 2 of 3" in told
    assert told.endswith("\r\x1b[K")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, ""), (2.4, ", 2 s left"), (119, ", 119 s left"), (120, ", 2 min left"), (7300, ", 122 min left")],
)
def test_a_long_run_says_how_much_time_is_left(monkeypatch: pytest.MonkeyPatch, seconds: float, words: str) -> None:
    times = iter([0.0, 10.0, *[10.0 + seconds] * 9])
    monkeypatch.setattr("time.monotonic", lambda: next(times))
    monkeypatch.setattr(sys, "stderr", _Terminal())
    total = round(1 + seconds / 10, 6)
    assert list(streams.counted("a", total, "checked")) == ["a"]  # type: ignore[arg-type]
    assert f"checked 1 of {total}{words}\x1b[K" in sys.stderr.getvalue()  # type: ignore[attr-defined]


def test_a_short_run_and_a_pipe_get_no_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", _Terminal())
    assert list(streams.counted("abc", 3, "checked")) == ["a", "b", "c"]
    assert not sys.stderr.getvalue()  # type: ignore[attr-defined]
    monkeypatch.setattr(streams, "_PATIENCE", -1.0)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert list(streams.counted("abc", 3, "checked")) == ["a", "b", "c"]
    assert not sys.stderr.getvalue()  # type: ignore[attr-defined]
