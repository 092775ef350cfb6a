"""Kyrgyz; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Kyrgyz",
    everyday={
        "Cyrl": """
            жана, менен, үчүн, бул, бир, да, дагы, жөнүндө, болуп, ортосундагы, кыргыз, боюнча, эки, жылы, ушул,
            деп, үчүн
            """,
    },
    names="inflected",
)
