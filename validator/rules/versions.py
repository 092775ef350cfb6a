"""VER: the other versions of a release, and the language of its title."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from ..content import each
from ..diagnostic import Related
from ..facts import Facts, attempt
from ..printable import excerpt
from .registry import Fault, rule


@rule("VER001", on="release")
def language_twice(release: dict[str, Any], facts: Facts) -> Iterator[Fault]:
    """Two of the other versions are in one language, so that a locator such as ko:3 would have two meanings.

    zh-Hans and zh-Hant are two languages here. A version in the language of the release itself is another edition,
    and silent.
    """
    first: dict[str, int] = {}
    for index, version in each(release.get("versions")):
        lang = attempt(partial(version.__getitem__, "lang"))
        if lang is None:
            continue
        earlier = first.setdefault(lang.lower(), index)
        if earlier != index:
            place = ("release", "versions", earlier, "lang")
            message = f"two versions are in one language: '{excerpt(lang, 40)}'"
            mend = "delete one of the two, or correct its language"
            yield Fault(("versions", index, "lang"), message, mend, related=(Related("the first one", place),))
