"""The command ``jco``.

``jco check PATH...`` and ``jco hook PATH...`` without an option but that of a hook start no command-line library.
"""

from __future__ import annotations

import gc
import os
import sys
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
        status = _run(sys.argv[1:])
        gc.freeze()  # all of it goes back to the system: nobody has to look through it once more
        sys.exit(status)
    except KeyboardInterrupt:
        # The interpreter must not wait for anything, nor print where it was.
        os._exit(130)


def _run(arguments: list[str]) -> int:
    of_hook = arguments[:2] == ["check", "--force-exclude"]
    paths = _only_paths(["check", *arguments[2:]] if of_hook else arguments)
    if paths is None:
        from .cli import run

        return run(arguments)
    from .commands.options import Options
    from .commands.running import guarded

    command = _hook if arguments[0] == "hook" else _check
    return guarded(lambda: command(Options(tuple(paths), force_exclude=of_hook)))


def _only_paths(arguments: list[str]) -> list[str] | None:
    """The paths of a ``check`` or ``hook`` without any option; None for all else, and where a path is empty."""
    if "" in arguments or arguments[:1] not in (["check"], ["hook"]):
        return None
    if arguments[1:2] == ["--"]:
        return arguments[2:]
    return None if any(word.startswith("-") for word in arguments[1:]) else arguments[1:]


def _check(options: Options) -> int:
    from .commands import check

    return check.run(options)


def _hook(options: Options) -> int:
    from .commands import hook

    return hook.run(options)


if __name__ == "__main__":
    main()
