"""The files of a commit → the documents that they concern, for ``jco hook``.

A document concerns itself, a text the documents that name it, the configuration and the baseline all of them.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from typing import Any

from .. import source
from ..release.finding import beside, find
from ..system.boundary import is_inside
from ..tuples import NamedTuple
from .options import Options
from .settings import selected

_DOCUMENTS = (".yaml", ".yml", ".json")


class Concerned(NamedTuple):
    """``named``: the documents and folders among what is named. ``paths``: what is to be checked.

    ``others``: how many of the files concern no document. ``is_all``: whether the whole set is concerned.
    """

    named: tuple[str, ...]
    paths: tuple[str, ...]
    others: int = 0
    is_all: bool = False


def documents_concerned(options: Options) -> Concerned:
    """What is to be checked for the files that are named; the options are settled. Raises UsageError and Refused."""
    settings = {os.path.realpath(path) for path in (options.baseline, _configuration(options)) if path}
    named = tuple(path for path in options.paths if _is_document(path) and os.path.realpath(path) not in settings)
    others = {os.path.realpath(path) for path in options.paths if path not in named}
    if others & settings:
        return Concerned(named, _all_and(named, options), is_all=True)
    texts: set[str] = set()
    found = []
    for document in _not_named(named, options) if others else ():
        if naming := others.intersection(_texts_of(document, others, options)):
            texts |= naming
            found.append(document)
    return Concerned(named, (*named, *found), len(others - texts))


def _is_document(path: str) -> bool:
    return path.lower().endswith(_DOCUMENTS) or os.path.isdir(path) or not os.path.lexists(path)


def _all_and(named: tuple[str, ...], options: Options) -> tuple[str, ...]:
    """The folders of the set, and what is named and lies in none of them; () where nothing does."""
    folders = options.config.folders or (os.curdir,)
    inside = [os.path.realpath(folder) for folder in folders]
    apart = [path for path in named if not any(is_inside(os.path.realpath(path), folder) for folder in inside)]
    return (*apart, *folders) if apart else ()


def _configuration(options: Options) -> str:
    return options.read.document.file if options.read is not None else ""


def _not_named(named: tuple[str, ...], options: Options) -> Iterator[str]:
    """The documents of the set that are not named themselves, nor in a folder that is."""
    there = tuple(folder for folder in options.config.folders if os.path.isdir(folder))
    if options.config.folders and not there:
        return
    looked_at = {os.path.realpath(path) for path in selected(options._replace(paths=named)).files} if named else set()
    for path in selected(options._replace(paths=there)).files:
        if os.path.realpath(path) not in looked_at:
            yield path


def _texts_of(path: str, texts: Collection[str], options: Options) -> Iterator[str]:
    """The real paths of the texts that a document names.

    One that cannot be read as a document, but holds the name of a text, may name it.
    """
    data = source.read_inside(path, options.limits, options.config.folder).data
    named = [text for text in texts if os.path.basename(text).encode() in data]
    if not named:
        return
    document = source.load(data, path, options.limits)
    if document.stopped:
        yield from named
        return
    around = beside(path, options.sources, options.config.folder)
    for entry in _entries(document.data):
        if isinstance(file := entry.get("file"), str) and (found := find(file, around).path):
            yield found


def _entries(data: Any) -> list[dict[str, Any]]:
    """What names a text: the release and its versions."""
    release = data.get("release") if isinstance(data, dict) else None
    if not isinstance(release, dict):
        return []
    versions = release.get("versions")
    return [release, *(each for each in (versions if isinstance(versions, list) else ()) if isinstance(each, dict))]
