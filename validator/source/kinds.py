"""What a file that is not text may be, told by its first bytes and by the characters that no text has."""

from __future__ import annotations

_FIRST_BYTES = (
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"PK\x03\x04", "a ZIP file (those of Word and Excel are such files)"),
    (b"PK\x05\x06", "an empty ZIP file"),
    (b"%PDF-", "a PDF file"),
    (b"{\\rtf", "an RTF file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old file of Word or Excel"),
    (b"\x1f\x8b", "a gzip file"),
    (b"BZh91AY&SY", "a bzip2 file"),
    (b"\xfd7zXZ\x00", "an xz file"),
    (b"\x28\xb5\x2f\xfd", "a zstd file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z file"),
    (b"Rar!\x1a\x07", "a RAR file"),
    (b"\x7fELF", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\x00asm", "a program"),
    (b"SQLite format 3\x00", "a database of SQLite"),
    (b"PAR1", "a Parquet file"),
)
_CONTROLS = bytes(sorted({*range(0x20), 0x7F} - set(b"\t\n\r")))
_FEW, _MANY = 10, 100
_SHARE = 100
"""One control character in a hundred is not a slip of the keyboard."""


def not_text(data: bytes) -> str:
    """What the bytes are instead of text, in words; "" where they may be text, damaged or in some encoding."""
    for first, kind in _FIRST_BYTES:
        if data.startswith(first):
            return f"it looks like {kind}"
    count = len(data) - len(data.translate(None, _CONTROLS))
    is_binary = count > _MANY or (count >= _FEW and count * _SHARE > len(data))
    return f"it holds {count:,} control characters" if is_binary else ""


def first_control(data: bytes) -> int:
    """The offset of the first byte that no text has; the length where there is none."""
    return next((index for index, byte in enumerate(data) if byte in _CONTROLS), len(data))
