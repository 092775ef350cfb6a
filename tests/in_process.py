"""The command ``jco`` inside the process of the tests: what it writes and how it ends, as of a process of its own."""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from functools import cache
from pathlib import Path
from subprocess import CompletedProcess
from unittest.mock import patch

import typer.main  # noqa: TID253 - a test pays for no start

from validator.__main__ import main
from validator.report import pipeline

# typer makes all commands, options and help texts anew at each call, which takes longer than most commands.
typer.main.get_command = cache(typer.main.get_command)

SHELTERED = pipeline.with_fallback
"""As users have it; here a bug shows itself where it is, and not as RUN001, in all that a test runs in its process."""
pipeline.with_fallback = lambda work, _: work()


def in_process(
    words: list[str], stdin: bytes, cwd: Path, env: dict[str, str], *, merged: bool = False
) -> CompletedProcess[bytes]:
    """What ``jco`` with these words does. An exception that leaves it fails the test, as a traceback would.

    ``merged``: all that it writes is its output, in order, as on a terminal.
    """
    assert not any(name.startswith("PYTHON") for name in env if env[name] != os.environ.get(name)), "see jco_process"
    streams = {name: _stream(data) for name, data in (("stdin", stdin), ("stdout", b""), ("stderr", b""))}
    if merged:
        streams["stderr"] = streams["stdout"]
    with (
        chdir(cwd),
        patch.dict(os.environ, env, clear=True),
        patch.multiple(sys, argv=["jco", *words], **streams),
        _own(),
    ):
        try:
            main()
            status: object = 0
        except SystemExit as end:
            status = end.code
    for stream in streams.values():
        stream.flush()
    assert status is None or isinstance(status, int), status
    out, err = (streams[name].buffer.getvalue() for name in ("stdout", "stderr"))  # type: ignore[attr-defined]
    return CompletedProcess(words, status or 0, out, err)


def _stream(data: bytes) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")


@contextmanager
def _own() -> Iterator[None]:
    """What a command changes for the rest of its process is put back."""
    handler = signal.getsignal(signal.SIGTERM)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, handler)
