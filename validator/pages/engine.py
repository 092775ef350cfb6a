"""Jinja's only doorway: templates → bytes of HTML, everything escaped, nothing fetched from anywhere."""

from __future__ import annotations

import base64
import hashlib
import os
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..document.places import counted
from ..system.printable import legible, without_commands
from .spans import runs

_STYLES = {
    "document": ("document.css",),
    "index": ("tables.css",),
    "survey": ("tables.css", "survey.css"),
}
"""Template → what it needs beside the style that all pages share."""
_FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "templates")


def fill(template: str, **values: Any) -> bytes:
    """The page that a template gives."""
    text = _environment().get_template(f"{template}.html").render(**_shared(template), **values)
    return without_commands(text).encode("utf-8")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        finalize=_finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["runs"] = runs
    environment.filters["counted"] = counted
    return environment


def _finalize(value: Any) -> Any:
    """What a template prints: a text of the user without control characters, which no escaping of HTML touches."""
    return legible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _shared(template: str) -> dict[str, Any]:
    """Style, script and the policy that allows these and nothing else."""
    style = "".join(map(_file, ("shared.css", *_STYLES[template])))
    script = _file("shared.js") + (_file("document.js") if template == "document" else "")
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    # Our own files, with nothing of a user in them.
    return {"style": Markup(style), "script": Markup(script), "policy": policy}  # noqa: S704


def _file(name: str) -> str:
    with open(os.path.join(_FOLDER, name), encoding="utf-8") as stream:
        return stream.read()


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"
