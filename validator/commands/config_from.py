"""``--config-from``: configuration and baseline of a revision, so that no change decides how it is judged."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..config import FILE, PYPROJECT, folders, load_data, speaks_of_us
from ..system import streams
from ..system.printable import visible
from ..system.selection import shown
from .options import Options, UsageError

if TYPE_CHECKING:
    from ..config.reading import Read
    from ..report.baseline import Known
    from .revisions import Revision


def configuration_from(options: Options) -> Read | None:
    """The configuration that held at the revision; None where there was none, which is said."""
    if options.config_file is None:
        return None
    then = _revision(options.config_from)
    read = configuration_at(then, options)
    if not options.quiet:
        name, revision = visible(read.document.file if read else FILE), visible(options.config_from)
        streams.note(
            f"configuration and baseline are taken from {revision}\n"
            if read
            else f"{name} does not exist at {revision}; checked without configuration\n"
        )
    return read


def configuration_before(options: Options) -> Read | None:
    """The configuration that held before the change that ``--since`` is about; None where there was none."""
    from .revisions import NoRevision, merge_base

    try:
        then = merge_base(options.since, os.curdir)
    except NoRevision:
        return None
    return configuration_at(then, options)


def configuration_at(then: Revision, options: Options) -> Read | None:
    """The configuration as it was at a revision: the named one, else the one that would have held (``holding``)."""
    from .revisions import content_at

    named = options.config_file
    for path in [os.path.abspath(named)] if named else _candidates(then, options.named):
        data = content_at(then, path)
        if data is not None and (named or os.path.basename(path) == FILE or speaks_of_us(data)):
            return load_data(path, shown(path), data)
    return None


def _candidates(then: Revision, paths: tuple[str, ...]) -> Iterator[str]:
    for folder in folders(paths):
        at = os.path.realpath(folder)
        while then.name(os.path.join(at, FILE)) is not None:
            yield from (os.path.join(at, FILE), os.path.join(at, PYPROJECT))
            at = os.path.dirname(at)


def baseline_at(revision: str, path: str) -> Known:
    """What a baseline held at a revision. Raises Unreadable."""
    from ..report.baseline import Unreadable, parse
    from .revisions import content_at

    data = content_at(_revision(revision), path)
    if data is None:
        raise Unreadable(f"it does not exist at {revision}")
    return parse(data)


def _revision(name: str) -> Revision:
    from .revisions import NoRevision, revision

    try:
        return revision(name, os.curdir)
    except NoRevision as why:
        raise UsageError(f"--config-from: {why}") from None
