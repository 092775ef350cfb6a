"""Bangla; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Bangla",
    names="signs",
    page=Page(
        office=r"[^.:;!?।]+\s+মন্ত্রণালয়",
    ),
    ordinal_beginnings={
        1: "প্রথম",
        2: "দ্বিতীয়",
        3: "তৃতীয়",
        4: "চতুর্থ",
        5: "পঞ্চম",
        6: "ষষ্ঠ",
        7: "সপ্তম",
        8: "অষ্টম",
        9: "নবম",
        10: "দশম",
        11: "একাদশ",
        12: "দ্বাদশ",
        13: "ত্রয়োদশ",
        14: "চতুর্দশ",
        15: "পঞ্চদশ",
        16: "ষোড়শ",
        17: "সপ্তদশ",
        18: "অষ্টাদশ",
        19: "ঊনবিংশ, উনবিংশ",
        20: "বিংশ",
    },
    near_days="আজ, গতকাল, আগামীকাল",
    cities={
        "CHN": "বেইজিং",
        "IND": "নয়াদিল্লি, নয়া দিল্লি",
        "TUR": "আঙ্কারা",
        "USA": "ওয়াশিংটন",
        "PAK": "ইসলামাবাদ",
    },
)
