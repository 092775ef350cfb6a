"""Romanian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Romanian",
    everyday={
        "Latn": """
            și, de, la, în, a, al, ale, cu, pe, pentru, din, că, care, este, au, fost, un, o, prin, sau, între,
            cele, celor, privind, au
            """,
    },
    names="inflected",
    page=Page(
        office=r"Ministerul\s+[^.:;!?]+",
    ),
)
