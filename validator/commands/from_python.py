"""A command as a program asks for it: what it goes by, and what is raised in place of words for a terminal."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from .options import Options, Refused, UsageError


def options_of(
    paths: tuple[str, ...],
    config: str | os.PathLike[str] | None,
    sources: tuple[str, ...],
    baseline: str | os.PathLike[str],
    today: str,
    jobs: object,
) -> Options:
    """The options of a run over a set, which prints nothing. Raises ValueError for what is not a number of jobs."""
    if not isinstance(jobs, int) or jobs < 0:
        raise ValueError(f"jobs: {jobs!r} is not a number of processes; 0 uses as many as pay")
    return Options(
        paths,
        today=today,
        sources=sources,
        baseline=os.fspath(baseline),
        config_file=os.fspath(config) if config is not None else "",
        quiet=True,
        jobs=jobs,
        cache=False,
    )


@contextmanager
def as_value_errors() -> Iterator[None]:
    """Raises ValueError for what the command line calls wrong usage, and for a configuration that is not valid."""
    try:
        yield
    except UsageError as why:
        raise ValueError(str(why)) from None
    except Refused as refused:
        first = refused.report.diagnostics[0]
        raise ValueError(f"{refused.report.file} is not valid: {first.message}; {first.help}") from None
