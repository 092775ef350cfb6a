"""Tamil; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Tamil",
    year_first=True,
    names="signs",
    signing="கையெழுத்*",
    entry_into_force="நடைமுறைக்கு, அமலுக்கு",
    bounds_behind="""
        ஆம் ஆண்டு இறுதிக்குள், ஆம் ஆண்டின் இறுதிக்குள், ஆம் ஆண்டுக்குள், க்குள், ஆம் ஆண்டு வரை, வரை, முதல், ஆம் ஆண்டு முதல்
        """,
    bounds_of_ends="ஆம் ஆண்டு இறுதிக்குள், ஆம் ஆண்டின் இறுதிக்குள்",
    bounds_of_years="ஆம் ஆண்டுக்குள், க்குள்",
    adds_endings=True,
)
