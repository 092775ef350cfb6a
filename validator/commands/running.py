"""Any command, with what can go wrong around it.

Wrong usage is exit 2, lost output and our own bugs 3, a closed pipe 141.
"""

from __future__ import annotations

import errno
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING

from ..system import streams
from ..system.printable import visible
from ..system.selection import WholeMachine
from .options import Refused, UsageError

if TYPE_CHECKING:
    from ..report.report import Report

_FEW = 5
ISSUES = "CONTRIBUTING.md says where to report it"


def guarded(command: Callable[[], int]) -> int:
    """The exit status of a command; what it raises becomes one line on standard error, never a traceback."""
    signal.signal(signal.SIGTERM, _terminated)
    status = _status(command)
    lost = streams.lost_notes()
    return status if lost is None else max(status, 141 if lost.is_pipe else 3)


def _status(command: Callable[[], int]) -> int:
    try:
        return command()
    except (UsageError, WholeMachine) as error:
        streams.note(f"jco: {visible(str(error))}\n")
        return error.status if isinstance(error, UsageError) else UsageError.status
    except Refused as refused:
        streams.note(_in_lines(refused.report))
        return 2
    except streams.OutputLost as error:
        if error.is_pipe:
            return 141
        streams.note(f"jco: the output could not be written: {visible(str(error))}\n")
        return 3
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:  # no system could do that: another name has to be given
            streams.note(f"jco: {in_words(error)}: give a shorter one\n")
            return 2
        streams.note(f"jco: {in_words(error)}; the run is not complete\n")
        return 141 if isinstance(error, BrokenPipeError) else 3
    except Exception as error:  # the last resort: whatever it is, it is our bug
        streams.note(f"jco: a bug in jco: {type(error).__name__}: {visible(str(error))[:300]}; {ISSUES}\n")
        if sys.flags.dev_mode:
            raise
        return 3


def in_words(error: OSError) -> str:
    """What the system refused, and of which file."""
    name = f"{error.filename}: " if error.filename else ""
    return f"{visible(str(name))}{visible(error.strerror or str(error))}"


def note_unwritten(errors: list[OSError]) -> None:
    """Say which files could not be written; the exit status of such a run is 3."""
    for error in errors[:_FEW]:
        streams.note(f"jco: {in_words(error)}; it was not written\n")
    if len(errors) > _FEW:
        more = len(errors) - _FEW
        streams.note(f"jco: {more} more {'files were' if more > 1 else 'file was'} not written\n")


def _in_lines(report: Report) -> str:
    """What is wrong with the configuration, for commands whose output is not a list of findings."""
    from .. import reporters

    return reporters.render("text", [report], reporters.Run())


def _terminated(number: int, _: FrameType | None) -> None:
    sys.exit(128 + number)
