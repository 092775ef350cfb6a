"""Tigrinya; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Tigrinya",
    calendar="ethiopic",
    other_months={
        "ethiopic": {
            1: "መስከረም",
            2: "ጥቅምቲ",
            3: "ሕዳር",
            4: "ታሕሳስ",
            5: "ጥሪ",
            6: "ለካቲት",
            7: "መጋቢት",
            8: "ሚያዝያ",
            9: "ግንቦት",
            10: "ሰነ",
            11: "ሓምለ",
            12: "ነሓሰ",
            13: "ጳጉሜን",
        },
    },
    names="signs",
    everyday={"Ethi": "እዩ, ኣብ, ናይ, ከም, ምስ, እቲ, ነቲ, ክልቲኡ, ሃገራት, ኣብ, መንጎ, ድማ, እዮም"},
)
