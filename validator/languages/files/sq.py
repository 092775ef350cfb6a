"""Albanian; docs/languages.md says how this file is written."""

from ..shapes import Figures, Language, Page, Speakers

LANGUAGE = Language(
    name="Albanian",
    everyday={
        "Latn": """
            dhe, në, e, të, i, për, me, një, nga, që, se, është, u, ka, janë, si, ose, midis, mes, duke, këtë,
            tij, ndërmjet, kjo, ky
            """,
    },
    names="inflected",
    figures=Figures(
        counted="marrëveshje*, memorandum*, protokoll*, dokument*, projekt*, program*",
        doubt="mijë, mijëra, milion*, miliard*, qind*, gjysmë, dhjetëra",
        ranges="deri, ose, apo",
        and_="dhe, e",
        count_words={
            2: "dy",
            3: "tre, tri",
            4: "katër",
            5: "pesë",
            6: "gjashtë",
            7: "shtatë",
            8: "tetë",
            9: "nëntë",
            10: "dhjetë",
            20: "njëzet",
            30: "tridhjetë",
            100: "njëqind",
        },
    ),
    ordinal_beginnings={
        1: "i parë, e parë, të parë, së parë",
        2: "i dytë, e dytë, të dytë, së dytë",
        3: "i tretë, e tretë, të tretë, së tretë",
        4: "katërt",
        5: "pestë",
        6: "gjashtë",
        7: "shtatë",
        8: "tetë",
        9: "nëntë",
        10: "dhjetë",
        11: "njëmbëdhjetë",
        12: "dymbëdhjetë",
        13: "trembëdhjetë",
        14: "katërmbëdhjetë",
        15: "pesëmbëdhjetë",
        16: "gjashtëmbëdhjetë",
        17: "shtatëmbëdhjetë",
        18: "tetëmbëdhjetë",
        19: "nëntëmbëdhjetë",
        20: "njëzetë",
    },
    linking_words="i, e, të, së",
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
