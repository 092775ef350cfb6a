"""``python dask_here.py FOLDER``: a Dask scheduler with one worker in one process, until standard input ends."""

from __future__ import annotations

import asyncio
import sys

from distributed import Scheduler, Worker


async def main() -> None:
    """Print the address, and wait."""
    async with (
        Scheduler(host="127.0.0.1", port=0, dashboard=False) as scheduler,
        Worker(scheduler.address, nthreads=2, local_directory=sys.argv[1], dashboard=False),
    ):
        print(scheduler.address, flush=True)  # noqa: T201
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
