"""A lock, and what is open in it: what is asked for, extras and markers included, and is not pinned to a version."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

Environment = Mapping[str, str]
Metadata = Callable[[str], Iterable[str]]  # the Requires-Dist of a package


class Pin(NamedTuple):
    """A package of a lock: ``coverage[toml]==7.17.3 ; marker --hash=...``."""

    version: str
    extras: frozenset[str]
    marker: Marker | None
    hashes: frozenset[str]


Lock = dict[str, Pin]

SYSTEMS = [
    ("posix", "linux", "Linux", "x86_64"),
    ("posix", "linux", "Linux", "aarch64"),
    ("posix", "darwin", "Darwin", "arm64"),
    ("nt", "win32", "Windows", "AMD64"),
]


def read(text: str) -> Lock:
    """The packages of a lock. Every line must be a package with one version and its hashes, and nothing else."""
    lock: Lock = {}
    for line in text.replace("\\\n", " ").splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        wanted, *hashes = re.split(r"\s+--hash=", line.strip())
        pin = Requirement(wanted)
        (only,) = pin.specifier
        assert only.operator == "==" and "*" not in only.version, f"no single version: {wanted}"
        assert hashes and pin.url is None, f"no hash: {wanted}"
        name = canonicalize_name(pin.name)
        assert name not in lock, f"twice: {wanted}"
        lock[name] = Pin(only.version, frozenset(pin.extras), pin.marker, frozenset(hashes))
    return lock


def environments(pythons: Iterable[str]) -> list[Environment]:
    """All in which the lock must hold: CPython of these versions, the first and the last of each, on each system."""
    own = {key: str(value) for key, value in default_environment().items()}
    own |= {"implementation_name": "cpython", "platform_python_implementation": "CPython"}
    names = ("os_name", "sys_platform", "platform_system", "platform_machine")
    return [
        own | {"python_version": python, "python_full_version": full} | dict(zip(names, system, strict=True))
        for python in pythons
        for full in (f"{python}.0", f"{python}.99")
        for system in SYSTEMS
    ]


def holds(marker: Marker | None, environment: Environment, extra: str = "") -> bool:
    return marker is None or marker.evaluate({**environment, "extra": extra})


class Walk(NamedTuple):
    """What follows from the requirements that are asked for first."""

    open: set[str]
    reached: set[str]


def walk(lock: Lock, roots: Iterable[str], requires: Metadata, environments: Iterable[Environment]) -> Walk:
    """Follow each requirement whose marker holds, for each extra that a package is asked for with.

    A requirement is met when the package is locked for that environment, in a version that it allows, and under every
    extra that it names: a pip that finds an extra without its pin looks for a version of its own.
    """
    found = Walk(set(), set())
    for environment in environments:
        todo = [("the project", Requirement(root)) for root in roots]
        seen: set[tuple[str, str]] = set()
        while todo:
            asking, wanted = todo.pop()
            name = canonicalize_name(wanted.name)
            if not holds(wanted.marker, environment):
                continue
            pin = lock.get(name)
            faults = list(_faults(pin, wanted, environment))
            found.open.update(f"{asking} asks for {wanted.name}: {fault}" for fault in faults)
            if pin is None:
                continue
            found.reached.add(name)
            news = {(name, extra) for extra in ("", *wanted.extras)} - seen
            seen |= news
            for _, extra in news:
                for line in requires(name):
                    further = Requirement(line)
                    if holds(further.marker, environment, extra):
                        further.marker = None
                        todo.append((f"{name}[{extra}]" if extra else name, further))
    return found


def _faults(pin: Pin | None, wanted: Requirement, environment: Environment) -> Iterator[str]:
    where = f"{environment['sys_platform']}, Python {environment['python_version']}"
    if pin is None or not holds(pin.marker, environment):
        yield f"it is not in the lock ({where})"
    elif not wanted.specifier.contains(pin.version, prereleases=True):
        yield f"{wanted.specifier}, and {pin.version} is in the lock"
    elif not wanted.extras <= pin.extras:
        yield f"it is in the lock without [{','.join(sorted(wanted.extras - pin.extras))}]"
