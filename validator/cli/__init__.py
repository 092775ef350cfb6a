"""The command line: commands, their arguments and options. What they do is in ``commands``."""

from __future__ import annotations

from . import documents, reference, texts  # noqa: F401
from .app import app, run

__all__ = ["app", "run"]
