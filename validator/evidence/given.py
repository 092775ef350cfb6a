"""What an annotation says of a text, also where a field is refused or its key is misspelt."""

from __future__ import annotations

from typing import Any

from ..diagnostic import Path
from ..document.content import SHUT, Content, View, is_object, peek

OTHER_KEYS = "other keys"
"""Stands for the fields that an unknown key may mean, though it is near to none of them."""


class Given:
    """The release, or a version of it. What can only be meant is read though it was refused.

    So the quotes are checked though a key beside the text is misspelt; of the field itself no rule says anything more.
    Of the fields that were asked for, ``unusable`` are those of which nobody can tell what was meant, ``guessed`` those
    of which it is sure.
    """

    def __init__(self, content: Content, path: Path) -> None:
        self.path = path
        self.unusable: set[str] = set()
        self.guessed: set[str] = set()
        self._content = content
        sound = peek(content.data, *path)
        self._sound = sound if is_object(sound) else None

    def is_sound(self, name: str) -> bool:
        """Whether a field can be read as it is, or is not given."""
        return self._sound is not None and not (isinstance(self._sound, View) and name in self._sound.shut)

    def value(self, name: str) -> Any:
        """The value of a field, or what can only be meant by it; None where it is not given, or unusable."""
        if self._sound is not None and self.is_sound(name):
            if isinstance(self._sound, View) and self._sound.is_open and name not in self._sound.known:
                self.unusable.add(OTHER_KEYS)
            value = peek(self._sound, name)
            if not isinstance(value, list) or not any(item is SHUT for item in list.__iter__(value)):
                return value
        written = self._content.as_written((*self.path, name))
        value = _meant(name, written)
        if value is None and (written is not None or self._sound is not None):
            self.unusable.add(name)
        elif value is not None:
            self.guessed.add(name)
        return value


def _meant(name: str, written: Any) -> Any:
    """What a value that was refused can only mean; None where that is not sure."""
    if name == "paragraphs":
        return written if isinstance(written, int) else None
    if name == "versions":
        return written if isinstance(written, list) else None
    if name == "subtitles":
        texts = [written] if isinstance(written, str) else written
        if not isinstance(texts, list) or len(texts) > _most(name):
            return None
        return texts if all(isinstance(each, str) for each in texts) else None
    if not isinstance(written, str) or not written:
        return None
    return _term(written) if name == "numbering" else written


def _most(name: str) -> int:
    """How many entries a list of the release may have: of more nobody looks for each in the text."""
    from ..schema import shape

    most: int = shape("release").fields[name].node["maxItems"]
    return most


def _term(written: str) -> str | None:
    from ..schema import shape
    from ..schema.near import nearest

    return nearest(written, shape("release").fields["numbering"].node["enum"])
