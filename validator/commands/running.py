"""Any command, with what can go wrong around it.

Wrong usage is exit 2, lost output and our own bugs 3, a closed pipe 141.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING

from .. import streams
from ..printable import visible
from .options import Refused, UsageError

if TYPE_CHECKING:
    from ..pipeline import Report

ISSUES = "CONTRIBUTING.md says where to report it"


def guarded(command: Callable[[], int]) -> int:
    """The exit status of a command; what it raises becomes one line on standard error, never a traceback."""
    signal.signal(signal.SIGTERM, _terminated)
    try:
        return command()
    except UsageError as error:
        streams.note(f"jco: {visible(str(error))}\n")
        return 2
    except Refused as refused:
        streams.note(_in_lines(refused.report))
        return 2
    except streams.OutputLost as error:
        if error.is_pipe:
            return 141
        streams.note(f"jco: the output was lost: {visible(str(error))}\n")
        return 3
    except OSError as error:
        name = f"{error.filename}: " if error.filename else ""
        streams.note(f"jco: {visible(str(name))}{visible(error.strerror or str(error))}; the run is not complete\n")
        return 3
    except Exception as error:  # the last resort: whatever it is, it is our bug
        streams.note(f"jco: a bug of jco: {type(error).__name__}: {visible(str(error))[:300]}; {ISSUES}\n")
        if sys.flags.dev_mode:
            raise
        return 3


def _in_lines(report: Report) -> str:
    """What is wrong with the configuration, for commands whose output is no list of findings."""
    from .. import reporters

    return reporters.render("text", [report], reporters.Run())


def _terminated(number: int, _: FrameType | None) -> None:
    sys.exit(128 + number)
