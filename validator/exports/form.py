"""How an export is written, and what is raised where it cannot be."""

from __future__ import annotations

from ..tuples import NamedTuple


class Form(NamedTuple):
    """How csv files are written. ``excel``: as it opens them rightly. ``separator``: between two cells."""

    excel: bool = False
    separator: str = ","


class Unfit(Exception):
    """This machine lacks what a target needs: what it is, and how to get it."""
