"""Work on many documents on a Dask cluster, in the order of the documents: https://distributed.dask.org/.

Scheduler and workers have the same jco, and the documents under the same path. A worker does one chunk at a time, in
the folder of the run. What a worker that dies had is done by others; a document on which several die is lost alone.
"""

from __future__ import annotations

import asyncio
import logging
import os
import threading
import time
import warnings
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import CancelledError
from typing import Any, TypeVar

from distributed import Client, Future, KilledWorker, Security, get_worker, rpc

from ..tuples import NamedTuple
from . import kept

T = TypeVar("T")

PATIENCE = 10.0
"""Seconds that a scheduler has to answer, and in which it must have a worker."""
_WATCH = 1.0  # seconds between two looks whether there are still workers
_CLOSING = 2  # seconds
_CHUNK = 32
_AHEAD = 3  # chunks a worker that are under way
_NOT_THERE = (ImportError, AttributeError, RuntimeError)
"""What a cluster raises that cannot load the work: jco is missing there, or an older one."""


class ClusterError(ConnectionError):
    """The cluster cannot do the work, or not go on with it: why, in words."""


class Unlike(Exception):
    """A worker would not do what this machine does: why, in words."""


class Here(NamedTuple):
    """What the workers must have in common with this machine: the folder of the run, the code, and a document."""

    folder: str
    code: dict[str, str]
    path: str
    size: int


def mapped(work: Callable[[str], T], paths: Sequence[str], address: str, otherwise: Callable[[str], T]) -> Generator[T]:
    """What the work gives of each path, in order; ``otherwise``: of one on which several workers die.

    Raises ClusterError. The generator is to be closed: then nothing is under way.
    """
    client = _connected(address)
    try:
        yield from _Batch(client, work, paths, otherwise).results()
    finally:
        client.close(timeout=_CLOSING)


def _connected(address: str) -> Client:
    """The cluster at this address, with a worker."""
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] == "distributed":
            logging.getLogger(name).setLevel(logging.CRITICAL)  # what matters is an error of the run
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            asyncio.run(asyncio.wait_for(_said(address), PATIENCE))  # a client waits for ever for who says nothing
            client = Client(address, timeout=PATIENCE, set_as_default=False, name="jco")
    except OSError:
        raise ClusterError(f"no Dask scheduler answers at {address} (tried for {PATIENCE:.0f} seconds)") from None
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError:
        client.close(timeout=_CLOSING)
        raise ClusterError(f"the scheduler at {address} has no worker (waited for {PATIENCE:.0f} seconds)") from None
    return client


async def _said(address: str) -> None:
    """Ask a scheduler what it is."""
    async with rpc(address, connection_args=Security().get_connection_args("client")) as asked:
        await asked.identity()


class _Batch:
    """The chunks of a run: as many as the workers can use are under way, the first one is waited for."""

    def __init__(
        self, client: Client, work: Callable[[str], Any], paths: Sequence[str], otherwise: Callable[[str], Any]
    ) -> None:
        self._client, self._work, self._otherwise = client, work, otherwise
        self._most = _AHEAD * len(client.nthreads())
        size = max(1, min(_CHUNK, len(paths) // self._most))
        self._left = (paths[at : at + size] for at in range(0, len(paths), size))
        self._here = _here(paths)

    def results(self) -> Iterator[Any]:
        under_way: deque[tuple[Sequence[str], Future]] = deque()
        while True:
            while len(under_way) < self._most and (chunk := next(self._left, None)):
                under_way.append((chunk, self._submitted(chunk)))
            if not under_way:
                return
            chunk, future = under_way.popleft()
            found = self._result(future)
            yield from self._one_by_one(chunk) if found is None else found

    def _submitted(self, chunk: Sequence[str]) -> Future:
        return self._client.submit(_done, self._work, chunk, self._here, pure=False)

    def _one_by_one(self, chunk: Sequence[str]) -> Iterator[Any]:
        for path in chunk:
            found = self._result(self._submitted([path])) if len(chunk) > 1 else None
            yield from [self._otherwise(path)] if found is None else found

    def _result(self, future: Future) -> list[Any] | None:
        """What a chunk gave; None where several workers died on it."""
        seen = time.monotonic()
        while True:
            try:
                found: list[Any] = future.result(timeout=_WATCH)
            except KilledWorker:
                return None
            except CancelledError:
                raise ClusterError("the Dask scheduler is gone") from None
            except Unlike as why:
                raise ClusterError(str(why)) from None
            except _NOT_THERE as error:
                raise ClusterError(
                    "the cluster cannot load this jco: install the same version on the scheduler and on every worker "
                    f"({type(error).__name__}: {str(error).partition(chr(10))[0]})"
                ) from None
            except TimeoutError:
                seen = time.monotonic() if self._has_workers() else seen
                if time.monotonic() - seen > PATIENCE:
                    raise ClusterError(f"no worker is left (waited for {PATIENCE:.0f} seconds)") from None
            else:
                return found

    def _has_workers(self) -> bool:
        try:
            return bool(self._client.nthreads())
        except (OSError, TimeoutError):
            raise ClusterError("the Dask scheduler is gone") from None


def _here(paths: Sequence[str]) -> Here:
    path = paths[0]
    return Here(os.getcwd(), kept.versions(), path, _size(path))


def _size(path: str) -> int:
    try:
        return os.path.getsize(path)
    except OSError:
        return -1


# On a worker

_alone = threading.Lock()
"""A worker may have several threads, and a process has one working folder."""


def _done(work: Callable[[str], Any], paths: Sequence[str], here: Here) -> list[Any]:
    with _alone:
        before = os.getcwd()
        try:
            if why := _unlike(here):
                raise Unlike(f"the worker {get_worker().address} {why}")
            return [work(path) for path in paths]
        finally:
            kept.close()
            os.chdir(before)


def _unlike(here: Here) -> str:
    """What this worker has otherwise; "" for nothing. Its working folder is that of the run then."""
    own = kept.versions()
    for name, version in here.code.items():
        if own.get(name) != version:
            return f"has {name} {own.get(name) or 'not at all'}, and not {version} as here: install the same on both"
    try:
        os.chdir(here.folder)
    except OSError:
        return f"does not have the folder {here.folder}: documents and texts must lie there on a path that all share"
    if _size(here.path) != here.size:
        return f"sees another {here.path} in {here.folder}: documents and texts must lie on a path that all share"
    return ""
