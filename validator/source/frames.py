"""The maps and lists that are open while the events of a document are read."""

from __future__ import annotations

from typing import Any

from ..diagnostic import Finding, Path


class Slot:
    """Stands where no key is: before a key has come, and for a key that is left out."""


NO_KEY, LEFT_OUT = Slot(), Slot()


class Frame:
    """An open map or list: where it hangs, and what has been read of it."""

    __slots__ = (
        "as_key",
        "before",
        "container",
        "event",
        "first_fault",
        "height",
        "key",
        "key_event",
        "mark",
        "parent",
        "repeated",
        "seen",
    )

    def __init__(
        self, container: Any, parent: Frame | None, event: Any, as_key: bool, before: tuple[int, int], mark: int
    ) -> None:
        self.container = container
        self.parent = parent
        self.event = event
        self.as_key = as_key
        self.before = before
        self.mark = mark
        self.key: str | Slot = NO_KEY
        self.key_event: Any = None
        self.seen: dict[str, Any] = {}
        self.repeated: list[Finding] | None = None  # of keys that were seen before
        self.first_fault = 0  # which finding the first of these is
        self.height = 0

    @property
    def path(self) -> Path:
        """Where it hangs, while it is open: few are asked."""
        return self.parent.next_path if self.parent is not None else ()

    @property
    def next_path(self) -> Path:
        """The path of what comes next in it."""
        if type(self.container) is list:
            return (*self.path, len(self.container))
        return (*self.path, self.key) if isinstance(self.key, str) else self.path

    @property
    def awaits_key(self) -> bool:
        """Whether what comes next is a key."""
        return self.key is NO_KEY and type(self.container) is dict

    @property
    def is_merged(self) -> bool:
        """Whether the value of a merge key is what comes next; a list or map that stands as a key has no text."""
        return self.key is LEFT_OUT and getattr(self.key_event, "value", None) == "<<"
