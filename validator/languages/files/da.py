"""Danish; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Danish",
    everyday={
        "Latn": """
            og, i, at, det, som, en, på, er, af, for, med, den, til, et, om, har, de, ikke, fra, var, mellem,
            ved, sig, samt, blev, af, også
            """,
    },
)
