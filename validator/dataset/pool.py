"""Work on many documents in several processes: results in the order of the documents, whatever becomes of a process.

A process that dies (killed, out of memory) is replaced, and the documents that it may have had are tried one by one.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from itertools import islice
from typing import Any, Generic, TypeAlias, TypeVar

from ..system.boundary import one_run
from ..tuples import NamedTuple

T = TypeVar("T")
Work: TypeAlias = Callable[[str], T]
"""Path → result, which is plain data: it goes from process to process."""

_PAYS_FROM = 40  # documents a process: with fewer its start takes longer than it saves
_MOST = 61  # more are not possible on Windows, and of no use to a disk
_CHUNK = 32
_AHEAD = 3  # chunks a process that are under way
_WATCH = 1.0  # seconds


def processes(jobs: int, count: int) -> int:
    """How many processes to use for so many documents; ``jobs``: how many at most, 0 for as many as pay."""
    wanted = min(jobs, count) if jobs else min(_processors(), count // _PAYS_FROM)
    return max(1, min(wanted, _MOST))


def _processors() -> int:
    """Those that this process may use, which can be fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def mapped(work: Work[T], paths: Sequence[str], jobs: int, otherwise: Work[T]) -> Generator[T]:
    """What the work gives of each path, in order; ``otherwise``: of one on which a process dies, that alone had it.

    The generator is to be closed: then no process is left.
    """
    try:
        pool = _started(jobs, work)
    except (OSError, NotImplementedError, ImportError):  # a system that does not let processes talk to each other
        yield from map(work, paths)
        return
    batch: _Batch[T] = _Batch(pool, work, paths, jobs, otherwise)
    with closing(batch):
        yield from batch.results()


class _UnderWay(NamedTuple):
    """A chunk that a process has; ``future`` is None where it could not be handed over."""

    chunk: Sequence[str]
    future: Future[list[Any]] | None


class _Batch(Generic[T]):
    """The chunks of a run: as many as the processes can use are under way, the first one is waited for."""

    def __init__(
        self, pool: ProcessPoolExecutor, work: Work[T], paths: Sequence[str], jobs: int, otherwise: Work[T]
    ) -> None:
        self._work, self._jobs, self._otherwise = work, jobs, otherwise
        size = max(1, min(_CHUNK, len(paths) // (jobs * _AHEAD)))
        self._left = iter([paths[at : at + size] for at in range(0, len(paths), size)])
        self._pool: ProcessPoolExecutor | None = pool

    def results(self) -> Iterator[T]:
        under_way: deque[_UnderWay] = deque()
        while True:
            for chunk in islice(self._left, self._jobs * _AHEAD - len(under_way)):
                under_way.append(_UnderWay(chunk, self._submitted(chunk)))
            if not under_way:
                return
            chunk, future = under_way[0]
            try:
                found = future.result() if future is not None else None
            except BrokenProcessPool:
                found = None
            if found is None:
                self.close()
                yield from self._one_by_one(chunk)
                under_way = deque(map(self._again, islice(under_way, 1, None)))
                continue
            under_way.popleft()
            yield from found

    def _again(self, each: _UnderWay) -> _UnderWay:
        """A chunk after a process has died: one that was done is."""
        is_done = each.future is not None and each.future.done() and not each.future.cancelled()
        if is_done and each.future is not None and each.future.exception() is None:
            return each
        return each._replace(future=self._submitted(each.chunk))

    def _submitted(self, chunk: Sequence[str]) -> Future[list[Any]] | None:
        """The chunk under way; None where a process has died just now."""
        if self._pool is None:
            self._pool = _pool(self._jobs, self._work)
        try:
            return self._pool.submit(_chunk, chunk)
        except BrokenProcessPool:
            return None

    def _one_by_one(self, chunk: Sequence[str]) -> Iterator[T]:
        for path in chunk:
            if self._pool is None:
                self._pool = _pool(1, self._work)
            try:
                found = self._pool.submit(_chunk, [path]).result()
            except BrokenProcessPool:
                self.close()
                found = [self._otherwise(path)]
            yield from found
        self.close()

    def close(self) -> None:
        """End all processes at once."""
        pool, self._pool = self._pool, None
        if pool is not None:
            _kill(pool)


def _pool(jobs: int, work: Work[Any]) -> ProcessPoolExecutor:
    # Where processes are started anew, Python would look for what they import in the working folder first, which may
    # be a stranger's: a folder ``multiprocessing`` of a change would run.
    os.environ["PYTHONSAFEPATH"] = "1"
    return ProcessPoolExecutor(jobs, initializer=_begin, initargs=(work,))


def _started(jobs: int, work: Work[Any]) -> ProcessPoolExecutor:
    """The processes, of which one has answered. Raises OSError where they cannot be had."""
    pool = _pool(jobs, work)
    try:
        pool.submit(_chunk, ()).result()
    except BaseException as error:
        _kill(pool)
        if isinstance(error, BrokenProcessPool):
            raise OSError(str(error)) from error
        raise
    return pool


def _kill(pool: ProcessPoolExecutor) -> None:
    running = list((getattr(pool, "_processes", None) or {}).values())
    for process in running:
        process.kill()
    # The thread of the pool may wait for what a process had begun to send when it was killed: nobody waits for it.
    pool.shutdown(wait=False, cancel_futures=True)
    for process in running:
        process.join(_WATCH)


_of_this_process: list[Work[Any]] = []


def _begin(work: Work[Any]) -> None:
    """Begin a process: it ends without a word when it is interrupted, and by itself when nobody is left to work for."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    _of_this_process[:] = [work]
    threading.Thread(target=_watch, args=(os.getppid(),), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_WATCH)
    os._exit(1)


def _chunk(paths: Sequence[str]) -> list[Any]:
    [work] = _of_this_process
    with one_run():
        return [work(path) for path in paths]
