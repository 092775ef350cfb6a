"""Tagalog; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Tagalog",
    everyday={
        "Latn": """
            ang, ng, sa, na, mga, at, ay, si, ni, para, kay, ito, nang, mula, hindi, may, kung, din, rin, siya,
            nila, kanyang
            """,
    },
    names="fixed",
)
