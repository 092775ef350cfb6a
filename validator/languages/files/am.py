"""Amharic; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Amharic",
    calendar="ethiopic",
    other_months={
        "ethiopic": {
            1: "መስከረም",
            2: "ጥቅምት",
            3: "ኅዳር, ህዳር",
            4: "ታኅሣሥ, ታህሳስ, ታኅሳስ, ታህሣሥ",
            5: "ጥር",
            6: "የካቲት",
            7: "መጋቢት",
            8: "ሚያዝያ, ሚያዚያ",
            9: "ግንቦት",
            10: "ሰኔ",
            11: "ሐምሌ, ሀምሌ",
            12: "ነሐሴ, ነሀሴ",
            13: "ጳጉሜን, ጳጉሜ",
        },
    },
    names="signs",
    everyday={"Ethi": "እና, ነው, በ, ላይ, ውስጥ, ጋር, ይህ, እንደ, ሁለቱ, አገራት, መካከል, ነበር, ለ, የ, ናቸው"},
)
