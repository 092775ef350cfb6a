"""The command line: commands, their arguments and options. What they do is in ``commands``."""

from __future__ import annotations

from . import changes, checks, export, fmt, reference, starting, texts  # noqa: F401
from .app import app
from .starting_up import run

__all__ = ["app", "run"]
