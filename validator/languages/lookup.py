"""The file of a language, read when the language is first asked for."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module

from .shapes import Language

_UNKNOWN = Language(name="")


@cache
def entry(code: str) -> Language:
    """What the file of a language says (``zh``, not ``zh-Hant``); of one that has no file, nothing."""
    if not (code.isascii() and code.isalpha() and code.islower()):
        return _UNKNOWN
    name = f"{__package__}.files.{code}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise  # the file is there, and asks for a module that is not
        return _UNKNOWN
    language: Language = module.LANGUAGE
    return language


@cache
def codes() -> tuple[str, ...]:
    """The languages that have a file, in the order of the alphabet."""
    names = os.listdir(os.path.join(os.path.dirname(__file__), "files"))
    return tuple(sorted(name[:-3] for name in names if name.endswith(".py") and not name.startswith("_")))


@cache
def everyday(code: str) -> frozenset[str]:
    """The words that every text of a language is full of, in all its scripts."""
    return frozenset(word for cell in entry(code).everyday.values() for word in listed(cell))


def listed(cell: str) -> list[str]:
    """The words of a cell, which stand apart by commas; ``[,]`` is part of one."""
    if "\n" in cell:  # a phrase may go on in the next line
        cell = " ".join(cell.split())
    words = (word.strip().replace("\0", "[,]") for word in cell.replace("[,]", "\0").split(","))
    return [word for word in words if word]
