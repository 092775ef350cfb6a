"""SHA-256, whose library is loaded when the first one is asked for: that takes as long as to read a short text."""

from __future__ import annotations


def sha256(data: bytes) -> str:
    """The SHA-256 of bytes in hexadecimal digits."""
    import hashlib

    return hashlib.sha256(data).hexdigest()
