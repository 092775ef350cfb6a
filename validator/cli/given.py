"""The values of options as they are given → what a run goes by; what an option cannot mean is wrong usage."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import typer

from ..source import Limits
from ..source.limits import MOST_BYTES

_ADDRESS = re.compile(r"(?:(?:tcp|tls|wss?|ucx)://)?(?:[^\s/:\[\]]+|\[[0-9A-Fa-f:.]+\]):[0-9]{1,5}")
DASK = "python3 -I -m pip install 'jco[dask]'"


def choice(names: Iterable[str]) -> str:
    """``a, b or c``: what an option can be, for its help."""
    *others, last = names
    return f"{', '.join(others)} or {last}"


def scheduler(asked: dict[str, Any]) -> str:
    """The address of ``--scheduler``, "" for none."""
    address: str = asked.get("scheduler", "")
    if address and asked.get("jobs"):
        raise typer.BadParameter("use only one of them", param_hint="--jobs, --scheduler")
    if address and not _ADDRESS.fullmatch(address):
        raise typer.BadParameter(f"'{address}' is not an address such as tcp://host:8786", param_hint="--scheduler")
    if address:
        from importlib.util import find_spec

        if find_spec("distributed") is None:
            raise typer.BadParameter(f"it needs Dask, which is not installed: {DASK}", param_hint="--scheduler")
    return address


def shard(text: str) -> tuple[int, int] | None:
    """The part of the documents of ``--shard``, and of how many; None for all."""
    found = re.fullmatch(r"([0-9]{1,6})/([0-9]{1,6})", text, re.ASCII)
    part, count = map(int, found.groups()) if found else (0, 0)
    if text and not 1 <= part <= count:
        raise typer.BadParameter(f"'{text}' is not a part such as 1/4, from 1/N to N/N", param_hint="--shard")
    return (part, count) if text else None


def codes(texts: list[str] | None, name: str) -> tuple[str, ...]:
    """The beginnings of codes, separated by commas or given one by one."""
    from ..config.checking import refusal

    found = [code.strip() for text in texts or () for code in text.split(",") if code.strip()]
    for code in found:
        message, hint = refusal(code, name)
        if message:
            raise typer.BadParameter(f"{message}; {hint}", param_hint=f"--{name}")
    if texts and not found:
        raise typer.BadParameter("give a code or the beginning of one, such as EVD", param_hint=f"--{name}")
    return tuple(found)


def one_of(text: str, terms: tuple[str, ...], option: str) -> str:
    """The text, if it is one of the terms."""
    if text not in terms:
        raise typer.BadParameter(
            f"'{text}' is not one of {', '.join(term for term in terms if term)}", param_hint=option
        )
    return text


def day(text: str) -> str:
    """The day of ``--today``, or nothing."""
    if not text:
        return text
    from ..document.edtf import is_day  # most runs are as of today

    if not is_day(text):
        raise typer.BadParameter(f"'{text}' is not a date such as 2026-11-23", param_hint="--today")
    return text


def limits(max_bytes: int) -> Limits:
    """The limits of a run."""
    if not 1 <= max_bytes <= MOST_BYTES:
        raise typer.BadParameter(f"give a number from 1 to {MOST_BYTES}", param_hint="--max-bytes")
    return Limits(bytes=max_bytes)
