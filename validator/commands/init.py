"""``jco init``: a data repository ready to go: folders, configuration, hooks, workflow, editor, a first template."""

from __future__ import annotations

import os

from ..config import FILE, PYPROJECT, Config
from ..schema import schema_text
from ..schema.editor import editor_text
from ..source import Limits
from ..source import read as read_bytes
from ..system import git, streams
from ..system.boundary import way_out
from ..system.output import write_alone
from ..system.patterns import lazy
from ..system.printable import visible
from .options import Refused, UsageError
from .starter import EXAMPLE, Layout, lacking, layout, made, where_to_add

_FILES = {
    FILE: "jco.toml",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    ".github/workflows/annotations.yml": "workflow.yml",
    ".gitattributes": "gitattributes",
    ".gitignore": "gitignore",
    ".vscode/settings.json": "vscode-settings.json",
    ".vscode/extensions.json": "vscode-extensions.json",
    ".vscode/tasks.json": "vscode-tasks.json",
    "README.md": "README.md",
}
_SCHEMA = "schema/outcome.schema.json"
_EXAMPLE = ("example.txt", "example.yaml")
_ORIGIN = lazy(r"[\w.~:/@+%=&?#\[\],<>!-]+")


def run(folder: str, today: str, origin: str = "") -> int:
    """Write what is not there yet; files that are there are left as they are, and what they lack is shown."""
    from .settings import refuse_file, refuse_root

    if origin and not _ORIGIN.fullmatch(origin):
        raise UsageError(f"--install-from '{origin}' is not something that pip installs, such as {EXAMPLE}")
    refuse_root(folder, "jco init")
    refuse_file(folder, "to set up")
    config, name = _configured(folder)
    its = layout(config, folder, origin, name)
    files = {path: made(template, its) for path, template in _FILES.items() if path != FILE or name in ("", FILE)}
    files[_SCHEMA] = editor_text().encode("utf-8")
    folders = (*its.folders, its.texts, its.output)
    _refuse_ways_out(folder, [*files, *(f"{path}/x" for path in folders)])
    there = {
        path: _existing(os.path.join(folder, path)) for path in files if os.path.lexists(os.path.join(folder, path))
    }
    text, sheet = (
        os.path.join(folder, at, file) for at, file in zip((its.texts, its.folders[0]), _EXAMPLE, strict=True)
    )
    is_empty = not any(_has_files(os.path.dirname(path)) for path in (text, sheet))
    for path, data in files.items():
        if path not in there:
            _write(folder, path, data)
    for path in folders:
        os.makedirs(os.path.join(folder, path), exist_ok=True)
    if is_empty:
        _example(folder, text, sheet, its, today)
    streams.note("".join(_of_kept(path, there[path], files[path]) for path in there))
    if config is not None and name == PYPROJECT:
        streams.note(f"kept as it is: {PYPROJECT}, which has the settings of jco\n")
    streams.note(_what_next(folder, its, there, files))
    return 0


def _configured(folder: str) -> tuple[Config | None, str]:
    """The configuration that the repository has already, and the name of its file. Raises Refused for its faults."""
    from ..config import load, speaks_of_us
    from .settings import configuration_report

    for name in (FILE, PYPROJECT):
        path = os.path.join(folder, name)
        if os.path.isfile(path) and (name == FILE or speaks_of_us(_existing(path))):
            read = load(os.path.abspath(path), visible(path))
            if read.diagnostics:
                raise Refused(configuration_report(read, read.diagnostics))
            return read.config, name
    return None, ""


def _refuse_ways_out(folder: str, paths: list[str]) -> None:
    """UsageError where what is to be written would lie elsewhere, or something stands in its way."""
    for path in paths:
        if why := way_out(os.path.join(folder, os.path.dirname(path))):
            raise UsageError(f"{os.path.join(folder, path)} is not written: {why}")
    for path in paths:
        _keep_inside(folder, os.path.dirname(path))


def _keep_inside(folder: str, path: str) -> None:
    """UsageError where what stands at the place of a folder is none, or leads somewhere else."""
    at = folder
    for step in path.split("/"):
        at = os.path.join(at, step)
        if os.path.islink(at):
            raise UsageError(f"{at} is a link, and links are not followed: replace it with a folder")
        if os.path.lexists(at) and not os.path.isdir(at):
            raise UsageError(f"{at} exists but is not a directory")


def _existing(path: str) -> bytes:
    return read_bytes(path, Limits()).data if os.path.isfile(path) else b""


def _has_files(folder: str) -> bool:
    return os.path.isdir(folder) and bool(os.listdir(folder))


def _write(folder: str, path: str, data: bytes) -> None:
    target = os.path.join(folder, *path.split("/"))
    write_alone(target, data)
    streams.out(f"{visible(path)}\n")


def _example(folder: str, text: str, sheet: str, its: Layout, today: str) -> None:
    """An invented text, and the template of its annotation as ``jco new`` makes it: both or neither."""
    from ..template.reading import Given
    from . import new

    _write(folder, os.path.relpath(text, folder), made("example.txt", its))
    sources = (os.path.join(folder, its.texts),)
    new.run(text, new.Target(sheet, force=False, is_example=True), Given("", "", "", "", ""), today, sources, Limits())
    streams.out(f"{visible(os.path.relpath(sheet, folder))}\n")


def _of_kept(path: str, there: bytes, whole: bytes) -> str:
    """That a file was kept, and what to add to it, ready to be copied."""
    said = f"kept as it is: {visible(path)}"
    if path == _SCHEMA:
        drifted = there not in (whole, schema_text().encode("utf-8"))
        return (
            f"{said}{f'; it is not the schema of this version: jco schema --editor > {_SCHEMA}' if drifted else ''}\n"
        )
    snippet = lacking(path, there, whole)
    return f"{said}; {where_to_add(path, there)}:\n\n{snippet.rstrip()}\n\n" if snippet else f"{said}\n"


def _what_next(folder: str, its: Layout, there: dict[str, bytes], files: dict[str, bytes]) -> str:
    here = "" if folder == os.curdir else f"cd {visible(folder)}, then "
    begin = "" if git.top(folder) else "git init, "
    is_ours = there.get("README.md", files["README.md"]) == files["README.md"]
    how = (
        "README.md explains how to annotate a release"
        if is_ours
        else f"jco new TEXT -o {visible(its.folders[0])}/NAME.yaml starts the annotation of a release"
    )
    lines = [f"next: {here}{begin}pre-commit install, jco check; {how}\n"]
    written = [path for path, data in files.items() if path not in there and EXAMPLE.encode() in data]
    if written and not its.origin:
        lines.append(f"to do: say where jco is installed from, at the TODO in {' and in '.join(written)}\n")
    return "".join(lines)
