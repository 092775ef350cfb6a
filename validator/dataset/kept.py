"""What was found in a document before, kept by its content: a run over what has not changed reads, hashes and looks up.

The key has all that a document is judged by: its bytes and name, the options, the code with its data and libraries, and
the day where a waiver ends. What the key cannot have, because only the document says so, is kept beside the value and
looked at again: which texts were looked for, where they were found, and what stands in them.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache as once
from typing import TYPE_CHECKING, Any

from ..release.finding import Found, Surroundings, find
from ..release.stored import mark
from ..source import Limits, Raw, read
from ..system.cache import Store, key
from ..tuples import NamedTuple
from ..version import VERSION

if TYPE_CHECKING:
    from .job import Job

_LIBRARIES = ("jsonschema", "jsonschema-rs", "pydantic", "rapidfuzz", "referencing", "ruamel.yaml", "ruamel.yaml.clib")
_DATED = (b"until", b"\\")
"""One of these stands in a document that a day matters to: a waiver has an end, or a word is written otherwise."""
_BUG = "RUN001"


class Asking(NamedTuple):
    """What is asked of a document: ``what`` tells it from other questions; ``name``, ``around``: of its file."""

    what: str
    name: str
    around: Surroundings
    job: Job


def kept(raw: Raw, asking: Asking, work: Callable[[], tuple[str, bool]]) -> str:
    """What the work gives of the bytes of a document; what it gave before, if nothing that it rests on has changed.

    The work also says whether its result rests on nothing else.
    """
    store, around, job = _opened(), asking.around, asking.job
    around.marks = True
    own = key(asking.what, _judged_by(asking.name, job, raw.data).encode() + b"\0" + raw.data)
    held = store.get(own)
    if held:
        first, _, text = held.partition("\n")
        if _still_holds(first, around, job.limits):
            return text
    text, is_lasting = work()
    if is_lasting and _BUG not in text:
        store.put(own, f"{json.dumps(around.asked)}\n{text}")
    return text


_stores: dict[int, Store] = {}


def _opened() -> Store:
    """The store of this process: another one must not go on with the connection of the one that began it."""
    own = os.getpid()
    if own not in _stores:
        _stores[own] = Store()
    return _stores[own]


def close() -> None:
    """Let go of the store, at the end of a run."""
    store = _stores.pop(os.getpid(), None)
    if store is not None:
        store.close()


def _still_holds(asked: str, around: Surroundings, limits: Limits) -> bool:
    """Whether the texts are where they were, and the same."""
    for name, found, stamp in json.loads(asked):
        now = find(name, around)
        if _plain(now) != found or (stamp and mark(read(now.path, limits)) != stamp):
            return False
    return True


def _plain(found: Found) -> list[Any]:
    """As JSON has it."""
    return [*found[:-1], found.data and list(found.data)]


def _judged_by(name: str, job: Job, data: bytes) -> str:
    """All but the bytes that a document is judged by, as text."""
    has_day = any(each.until for each in job.policy.waivers) or any(word in data for word in _DATED)
    return f"{json.dumps(name)} {_of_job(job, has_day)}"


_last_job: list[tuple[Job, bool, str]] = []


def _of_job(job: Job, has_day: bool) -> str:
    """The same of the job, which is one for many documents."""
    for known, had_day, text in _last_job:
        if known is job and had_day is has_day:
            return text
    finish = job.finish and f"{job.finish.__module__}.{job.finish.__qualname__}"
    plain = job._replace(today=job.today if has_day else "", finish=None, fingerprint="")
    text = json.dumps([plain, finish, job.fingerprint])
    _last_job[:] = [*_last_job[-1:], (job, has_day, text)]
    return text


def fingerprint() -> str:
    """Of the code and its data, of the libraries and of the folder that runs it: another one judges anew."""
    return f"{os.getcwd()}\n{_of_code()}"


@once
def _of_code() -> str:
    return _mark([of_files(), *_libraries().values()])


@once
def of_files() -> str:
    """Of the code and its data alone, for what no library has a part in that judges: quick enough for a hook."""
    return _mark([sys.version, *(sorted(each) for each in map(_files, _folders()))])


def _mark(plain: Any) -> str:
    return hashlib.sha256(json.dumps(plain).encode("utf-8", "surrogatepass")).hexdigest()


@once
def versions() -> dict[str, str]:
    """What does the work, by its name: two machines that agree on it judge alike, wherever it lies on them."""
    content = hashlib.sha256()
    for folder in _folders():
        for name, *_ in sorted(_files(folder)):
            with open(os.path.join(folder, name), "rb") as stream:
                content.update(f"{name.replace(os.sep, '/')}\n".encode() + hashlib.sha256(stream.read()).digest())
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return {"jco": VERSION, "Python": python, **_libraries(), "the code of jco": content.hexdigest()[:12]}


def _libraries() -> dict[str, str]:
    from importlib.metadata import PackageNotFoundError, version

    found = dict.fromkeys(_LIBRARIES, "")
    for name in _LIBRARIES:
        with suppress(PackageNotFoundError):
            found[name] = version(name)
    return found


def _folders() -> tuple[str, str]:
    """That of the code, and that of its schema."""
    return os.path.dirname(os.path.dirname(os.path.abspath(__file__))), _schema()


def _schema() -> str:
    from ..schema.bundle import SCHEMA_FILE
    from ..system.files import bundled

    return os.path.dirname(bundled(SCHEMA_FILE))


def _files(folder: str) -> Iterator[tuple[Any, ...]]:
    """The files of a folder with their sizes and times."""
    for root, folders, names in os.walk(folder):
        folders[:] = [each for each in folders if each != "__pycache__"]
        for name in names:
            found = os.stat(os.path.join(root, name))
            yield os.path.relpath(os.path.join(root, name), folder), found.st_size, found.st_mtime_ns
