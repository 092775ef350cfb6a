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
    signing="nënshkru*, firmos*",
    entry_into_force="në fuqi",
    bounds="""
        deri në, deri më, deri në fund të, deri në fund të vitit, deri në fundin e vitit, deri në vitin, brenda vitit, para, para vitit, para fundit të vitit, nga, pas
        """,
    bounds_of_ends="deri në fund të, deri në fund të vitit, deri në fundin e vitit, para fundit të vitit",
    bounds_of_days="deri më",
    page=Page(
        office=r"Ministria\s+[^.:;!?]+",
    ),
    speakers=Speakers(
        passives="u, është, ishte, qenë, mori, merr",
    ),
)
