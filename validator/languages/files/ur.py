"""Urdu; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Urdu",
    everyday={
        "Arab": """
            کے, کی, میں, اور, کا, سے, نے, کو, پر, ہے, یہ, کہ, ہیں, بھی, اس, تھا, گیا, کیا, دونوں, لیے, ہوئے
            """,
    },
    page=Page(
        office=r"وزارت\s+[^.:;!?]+",
    ),
)
