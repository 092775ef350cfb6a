"""Norwegian Bokmål; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Norwegian Bokmål",
    everyday={
        "Latn": """
            og, i, at, det, som, en, på, er, av, for, med, den, til, et, om, har, de, ikke, fra, var, mellom,
            ved, seg, samt, ble, også, etter
            """,
    },
)
