"""Where the files that come with the tool lie (in the package, or beside it in a checkout), and SHA-256 of bytes."""

from __future__ import annotations

import os

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def bundled(name: str) -> str:
    """The path of a file of ``schema/``, from a wheel or from the source tree."""
    path = os.path.join(_PACKAGE, "schema_files", name)
    return path if os.path.exists(path) else os.path.join(os.path.dirname(_PACKAGE), "schema", name)


def sha256(data: bytes) -> str:
    """The SHA-256 of bytes in hexadecimal digits."""
    import hashlib

    return hashlib.sha256(data).hexdigest()
