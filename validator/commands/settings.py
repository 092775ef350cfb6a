"""What a run goes by: the options of the command line, and what they leave open as ``jco.toml`` says it."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from ..config import Config, configuration_for, load
from ..config.policy import Policy
from ..diagnostic import Diagnostic, Finding, Path
from ..document.edtf import today
from ..report.report import Report
from ..source import Limits
from ..system.boundary import is_inside, is_root, way_out
from ..system.selection import Selection, select, shown
from .options import Options, Refused, UsageError

if TYPE_CHECKING:
    from ..config.reading import Read


_MOST = Limits().bytes


def configured(options: Options) -> Options:
    """The options with what they leave open as the configuration says it. Raises UsageError and Refused."""
    for folder in options.sources:
        refuse_links(folder, "--sources", options.named)
    if options.config_from:
        from .config_from import configuration_from

        if options.write_baseline:
            raise UsageError("--write-baseline writes the baseline of the working tree: omit --config-from")
        read = configuration_from(options)
        if read is not None and read.diagnostics:
            raise Refused(configuration_report(read, read.diagnostics))
    else:
        read = read_here(options)
    config = read.config if read is not None else Config()
    # What the command line selects must not be hidden by what the configuration ignores.
    ignore = options.ignore or (() if options.select else config.ignore)
    return options._replace(
        read=read,
        fail_on=options.fail_on if "fail_on" in options.given else config.fail_on or options.fail_on,
        limits=_limits(options, config),
        show=options.show or config.show,
        sources=(*options.sources, *config.sources),
        force_exclude=options.force_exclude or config.force_exclude,
        baseline=options.baseline or config.baseline,
        policy=Policy(options.select or config.select, ignore, config.document_waivers, config.waivers, config.folder),
        today=options.today or today(),
    )


def _limits(options: Options, config: Config) -> Limits:
    """The limits of the run: a change that is judged does not raise its own (``--since``)."""
    if "limits" in options.given or not config.max_bytes:
        return options.limits
    if not options.since or options.config_from or config.max_bytes <= _MOST:
        return Limits(bytes=config.max_bytes)
    from .config_from import configuration_before

    before = configuration_before(options)
    return Limits(bytes=min(config.max_bytes, max(_MOST, (before and before.config.max_bytes) or 0)))


def read_here(options: Options) -> Read | None:
    """The configuration that holds, if there is one: the named one, else the nearest; None for none."""
    named = options.config_file
    if named is None:
        return None
    if named and not os.path.isfile(named):
        raise UsageError(f"--config: {named} does not exist")
    path = os.path.abspath(named) if named else configuration_for(options.named)
    if not path:
        return None
    read = load(path, shown(path), is_named=bool(named))
    if read.diagnostics:
        raise Refused(configuration_report(read, read.diagnostics))
    return read


def configuration_report(read: Read, diagnostics: list[Diagnostic]) -> Report:
    """A report that is of no document: on the configuration."""
    return Report(read.document, tuple(sorted(diagnostics, key=Diagnostic.order)), is_document=False)


def sources_of(path: str, sources: tuple[str, ...]) -> tuple[str, ...]:
    """The folders of texts that are named, and those of the configuration that holds for the path."""
    return configured(Options((path,), sources=sources)).sources


def refuse_links(path: str, what: str, paths: tuple[str, ...]) -> None:
    """UsageError for a named folder that a link leads out of the data: a change can make any folder a link.

    So it is for the root of the machine. OSError for a name that no folder can have.
    """
    refuse_root(path, what)
    with suppress(FileNotFoundError, NotADirectoryError):
        os.lstat(path)
    if why := way_out(path, data_folder(paths)):
        raise UsageError(f"{what} {path}: {why}: name the folder itself")


def refuse_root(path: str, what: str) -> None:
    """UsageError where a folder is the root of the machine: nothing of a set lies there, everything else does."""
    if is_root(path):
        raise UsageError(f"{what} {path} is the root of this machine: name a folder of its own")


def refuse_file(path: str, what: str) -> None:
    """UsageError where a file stands at the place of a folder that is to be written, or above it."""
    at = path
    while at and not os.path.lexists(at):
        at = os.path.dirname(at)
    if at and not os.path.isdir(at):
        raise UsageError(f"{at} exists but is not a directory: give a folder {what}")


def data_folder(paths: tuple[str, ...]) -> str:
    """The folder of the configuration that holds for what is named, "" where there is none."""
    return os.path.dirname(configuration_for(paths))


def refused(options: Options, path: Path, message: str, hint: str) -> Refused:
    """What is raised for a part of the configuration that only its use shows to be wrong."""
    assert options.read is not None
    return Refused(configuration_report(options.read, [options.read.complain(Finding("CFG001", path, message, hint))]))


def selected(options: Options) -> Selection:
    """The files that the paths name, else those in the folders of the configuration, else in the working folder."""
    config = options.config
    if not options.paths:
        for index, folder in enumerate(config.folders):
            if not os.path.lexists(folder):
                hint = "correct the path (relative to the folder of this file), or create the folder"
                raise refused(options, ("folders", index), f"folders: {shown(folder)} does not exist", hint)
    paths = options.paths or tuple(dict.fromkeys(map(os.path.normpath, config.folders))) or (os.curdir,)
    return select(paths, _excluded(options), excludes_named=options.force_exclude, configured=options.config.folder)


def _excluded(options: Options) -> Callable[[str], bool]:
    """Whether a path is excluded; the patterns are read when the first path is asked for."""
    if not options.config.exclude:
        return lambda _: False

    def excluded(path: str) -> bool:
        from ..system.globs import matcher

        return matcher(options.config.exclude, options.config.folder)(path)

    return excluded


def is_whole(options: Options) -> bool:
    """Whether a run looks at all documents of the set: the folders of the configuration, else its own folder."""
    if options.since or options.shard:
        return False
    config = options.config
    looked_at = [os.path.realpath(path) for path in options.paths or config.folders or (os.curdir,)]
    wanted = [os.path.realpath(path) for path in config.folders or (config.folder or os.curdir,)]
    return all(any(is_inside(path, above) for above in looked_at) for path in wanted)


def is_set(options: Options) -> bool:
    """Whether a run looks at a set: the folders of the configuration, else the folders that are named."""
    if options.since or not all(os.path.isdir(path) for path in options.paths):
        return False
    return not options.config.folders or is_whole(options)
