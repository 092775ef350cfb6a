"""The command ``jco``.

``check``, ``convert`` and ``hook`` of paths, without an option but that of a hook, start no command-line library.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .commands.options import Options

_COLLECT_AFTER = (100_000, 20, 20)
"""A run makes large data and ends: collecting after 700 new objects costs a fifth of it, and frees next to nothing."""


def main() -> None:
    """Run the command line and exit with its status."""
    gc.set_threshold(*_COLLECT_AFTER)
    try:
        if None in (sys.stdin, sys.stdout, sys.stderr):
            from .system.streams import open_all

            open_all()
        sys.exit(_run(sys.argv[1:]))
    except KeyboardInterrupt:
        # The interpreter must not wait for anything, nor print where it was.
        os._exit(130)


def process() -> None:
    """``main`` as all that a process does: what it has made is not taken apart at the end, which took a sixth of it."""
    atexit.register(gc.freeze)
    try:
        main()
    except SystemExit as end:
        with suppress(OSError, ValueError):
            _end(end.code)
        raise


def _end(status: object) -> None:
    """End the process at once, if nothing but its output waits for it to end."""
    if isinstance(status, int) and "threading" not in sys.modules and not sys.flags.dev_mode:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _run(arguments: list[str]) -> int:
    of_hook = arguments[:2] == ["check", "--force-exclude"]
    paths = _only_paths(["check", *arguments[2:]] if of_hook else arguments)
    if paths is None:
        from .cli import run

        return run(arguments)
    from .commands.options import Options
    from .commands.running import guarded

    command = _DIRECT[arguments[0]]
    return guarded(lambda: command(Options(tuple(paths), force_exclude=of_hook)))


def _only_paths(arguments: list[str]) -> list[str] | None:
    """The paths of one of these commands without any option; None for all else, and where a path is empty."""
    if "" in arguments or not arguments or arguments[0] not in _DIRECT:
        return None
    if arguments[1:2] == ["--"]:
        return arguments[2:]
    return None if any(word.startswith("-") for word in arguments[1:]) else arguments[1:]


def _check(options: Options) -> int:
    from .commands import check

    return check.run(options)


def _convert(options: Options) -> int:
    from .commands import convert

    return convert.run(options, None, convert.Mode())


def _hook(options: Options) -> int:
    from .commands import hook

    return hook.run(options)


_DIRECT = {"check": _check, "convert": _convert, "hook": _hook}

if __name__ == "__main__":
    process()
