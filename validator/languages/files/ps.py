"""Pashto; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Pashto",
    calendar="persian",
    other_months={
        "persian": {
            1: "وری, حمل",
            2: "غویی, ثور",
            3: "غبرګولی, جوزا",
            4: "چنګاښ, سرطان",
            5: "زمری, اسد",
            6: "وږی, سنبله",
            7: "تله, میزان",
            8: "لړم, عقرب",
            9: "لیندۍ, قوس",
            10: "مرغومی, جدی",
            11: "سلواغه, دلو",
            12: "کب, حوت",
        },
    },
    names="signs",
    everyday={
        "Arab": "د, په, او, چې, کې, ته, له, سره, دا, هم, یې, کړی, شوي, لپاره, تر, کړه, شي, دې, دغه",
    },
)
