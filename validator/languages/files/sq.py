"""Albanian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Speakers

LANGUAGE = Language(
    name="Albanian",
    everyday={
        "Latn": """
            dhe, në, e, të, i, për, me, një, nga, që, se, është, u, ka, janë, si, ose, midis, mes, duke, këtë,
            tij, ndërmjet, kjo, ky
            """,
    },
    names="inflected",
    page=Page(
        office=r"Ministria\s+[^.:;!?]+",
    ),
    speakers=Speakers(
        passives="u, është, ishte, qenë, mori, merr",
    ),
)
