"""The command ``jco``.

``jco check PATH...`` without an option, which is what a hook runs, starts no command-line library.
"""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line and exit with its status."""
    arguments = sys.argv[1:]
    try:
        if arguments[:1] == ["check"] and not any(word.startswith("-") for word in arguments[1:]):
            from .commands.options import Options
            from .commands.running import guarded

            sys.exit(guarded(lambda: _check(Options(tuple(arguments[1:])))))
        from .cli import app

        app()
    except KeyboardInterrupt:
        # The interpreter must not wait for anything, nor print where it was.
        os._exit(130)


def _check(options: object) -> int:
    from .commands import checking

    return checking.run(options)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
