"""Marathi; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Marathi",
    names="signs",
    everyday={
        "Deva": "आणि, या, आहे, च्या, ते, हे, व, की, मध्ये, केले, होते, साठी, यांनी, एक, वर, आहेत",
    },
    ordinal_beginnings={
        1: "पहिल",
        2: "दुसर",
        3: "तिसर",
        4: "चौथ",
        5: "पाचव",
        6: "सहाव",
        7: "सातव",
        8: "आठव",
        9: "नवव",
        10: "दहाव",
        11: "अकराव",
        12: "बाराव",
        13: "तेराव",
        14: "चौदाव",
        15: "पंधराव",
        16: "सोळाव",
        17: "सतराव",
        18: "अठराव",
        19: "एकोणिसाव",
        20: "विसाव",
    },
)
