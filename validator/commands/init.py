"""``jco init``: a data repository ready to go: folders, configuration, hooks, workflow, editor, a first template."""

from __future__ import annotations

import os

from ..schema import schema_text
from ..source import Limits
from ..system import streams
from ..system.boundary import way_out
from ..system.output import write_alone
from ..system.printable import visible
from ..version import VERSION
from .options import UsageError

_FILES = {
    "jco.toml": "jco.toml",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    ".github/workflows/annotations.yml": "workflow.yml",
    ".gitattributes": "gitattributes",
    ".gitignore": "gitignore",
    ".vscode/settings.json": "vscode-settings.json",
    ".vscode/extensions.json": "vscode-extensions.json",
    ".vscode/tasks.json": "vscode-tasks.json",
    "README.md": "README.md",
    "texts/example.txt": "example.txt",
}
_SCHEMA = "schema/outcome.schema.json"
_SHEET = "annotations/example.yaml"
_STARTER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "template", "starter")


def run(folder: str, today: str) -> int:
    """Write what is not there yet; files that are there are left as they are, and named."""
    if os.path.lexists(folder) and not os.path.isdir(folder):
        raise UsageError(f"{folder} exists but is not a directory")
    for path in (*_FILES, _SCHEMA, _SHEET):
        if why := way_out(os.path.join(folder, os.path.dirname(path))):
            raise UsageError(f"{os.path.join(folder, path)} is not written: {why}")
    for path in ("json", *(os.path.dirname(path) for path in (*_FILES, _SCHEMA, _SHEET))):
        _keep_inside(folder, path)
    left = [path for path in (*_FILES, _SCHEMA, _SHEET) if os.path.lexists(os.path.join(folder, path))]
    is_new = not left
    for path, name in _FILES.items():
        _write(folder, path, _template(name), left)
    _write(folder, _SCHEMA, schema_text().encode("utf-8"), left)
    os.makedirs(os.path.join(folder, "json"), exist_ok=True)
    if is_new:
        _sheet(folder, today)
    for path in left:
        streams.note(f"kept as it is: {visible(path)}\n")
    streams.note(_what_next(folder))
    return 0


def _keep_inside(folder: str, path: str) -> None:
    """UsageError where what stands at the place of a folder is none, or leads somewhere else."""
    at = folder
    for step in path.split("/"):
        at = os.path.join(at, step)
        if os.path.islink(at):
            raise UsageError(f"{at} is a link, and links are not followed: replace it with a folder")
        if os.path.lexists(at) and not os.path.isdir(at):
            raise UsageError(f"{at} exists but is not a directory")


def _template(name: str) -> bytes:
    with open(os.path.join(_STARTER, name), "rb") as stream:
        return stream.read().replace(b"@VERSION@", VERSION.encode("ascii"))


def _write(folder: str, path: str, data: bytes, left: list[str]) -> None:
    if path in left:
        return
    target = os.path.join(folder, *path.split("/"))
    os.makedirs(os.path.dirname(target) or os.curdir, exist_ok=True)
    write_alone(target, data)
    streams.out(f"{path}\n")


def _sheet(folder: str, today: str) -> None:
    """The template of the example, as ``jco new`` makes it."""
    from ..template.reading import Given
    from . import new

    os.makedirs(os.path.join(folder, "annotations"), exist_ok=True)
    target = new.Target(os.path.join(folder, *_SHEET.split("/")), False)
    text, sources = os.path.join(folder, "texts", "example.txt"), (os.path.join(folder, "texts"),)
    new.run(text, target, Given("", "", "", "", ""), today, sources, Limits())
    streams.out(f"{_SHEET}\n")


def _what_next(folder: str) -> str:
    here = "" if folder == os.curdir else f"cd {visible(folder)}, then "
    return f"next: {here}git init, pre-commit install, jco check; README.md explains how to annotate a release\n"
