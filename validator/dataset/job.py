"""What a run asks of each document, in plain data."""

from __future__ import annotations

from collections.abc import Callable

from ..config.policy import Policy
from ..report.brief import Wants
from ..report.report import Report
from ..source import Limits
from ..tuples import NamedTuple


class Job(NamedTuple):
    """What a run asks of each document. ``folder``: that of the configuration, "" where there is none.

    ``has_set``: the rules over the set run. ``finish``: what is done with a report before it is let go.
    ``fingerprint``: of what does the work, where what it finds is kept from run to run; "" where it is not.
    """

    today: str
    limits: Limits = Limits()
    sources: tuple[str, ...] = ()
    folder: str = ""
    policy: Policy = Policy()
    wants: Wants = Wants()
    has_set: bool = False
    finish: Callable[[Report], Report] | None = None
    fingerprint: str = ""
