"""Azerbaijani; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, YearParts

LANGUAGE = Language(
    name="Azerbaijani",
    everyday={
        "Latn": """
            və, bir, bu, ilə, üçün, də, da, olan, daha, kimi, arasında, ən, çox, isə, qədər, iki, sonra, hər,
            tərəfindən, olub, ki
            """,
    },
    names="inflected",
    page=Page(
        office=r"(?:[^\W\d_]+\s+){1,6}Nazirliyi",
        date="tarix, dərc olunub, dərc tarixi",
        hits="baxış, baxış sayı, baxılıb",
        share="paylaş, paylaşın, çap, çap et, geri, etiketlər, yuxarı",
        related="digər xəbərlər, oxşar xəbərlər, əlaqəli xəbərlər, həmçinin oxuyun, son xəbərlər",
        source="mənbə",
    ),
    adds_endings=True,
    parts=YearParts(
        seasons={
            21: "yazında, yaz, yazı, yazda",
            22: "yayında, yay, yayda",
            23: "payızında, payız, payızda",
            24: "qışında, qış, qışda",
        },
        quarter="rüb*",
        half="yarı*",
        numbers={
            1: "birinci, ilk",
            2: "ikinci",
            3: "üçüncü",
            4: "dördüncü",
        },
        links="ilin, ci, cı, cu, cü, il",
    ),
)
