"""Icelandic; docs/languages.md says how this file is written."""

from ..shapes import Figures, Language, Speakers, YearParts

LANGUAGE = Language(
    name="Icelandic",
    everyday={
        "Latn": """
            og, í, að, á, sem, er, til, við, um, af, með, en, það, var, frá, ekki, fyrir, þess, eða, voru,
            einnig, milli, hefur, því
            """,
    },
    names="inflected",
    figures=Figures(
        counted="samning*, skjöl, skjala, skjölum, yfirlýsing*, viljayfirlýsing*, verkefn*, áætl*",
        doubt="þúsund*, milljón*, milljar*, milljörð*, hundr*, hálf*, tug*",
        ranges="til, eða",
        and_="og",
        count_words={
            2: "tvo, tvær, tvö, tveir, tveggja, tveimur",
            3: "þrjú, þrjá, þrjár, þrír, þriggja, þremur",
            4: "fjóra, fjórar, fjögur, fjórir, fjögurra, fjórum",
            5: "fimm",
            6: "sex",
            7: "sjö",
            8: "átta",
            9: "níu",
            10: "tíu",
            20: "tuttugu",
            30: "þrjátíu",
        },
    ),
    vowel_changes={"a": "ö"},
    signing="undirritaður, undirrituð, undirritað, undirritun",
    entry_into_force="gildi",
    bounds="""
        fyrir, fyrir lok, fyrir lok árs, fyrir árslok, fyrir lok ársins, til, til ársins, til loka, til loka árs, til loka ársins, fram til, fram til ársins, fram til loka ársins, eigi síðar en, frá, eftir
        """,
    bounds_of_ends="""
        fyrir lok, fyrir lok árs, fyrir árslok, fyrir lok ársins, til loka, til loka árs, til loka ársins, fram til loka ársins
        """,
    bounds_of_days="eigi síðar en",
    ordinal_beginnings={
        1: "fyrst",
        2: "anna, öðru, aðra, önnur",
        3: "þriðj",
        4: "fjórð",
        5: "fimmt",
        6: "sjött",
        7: "sjöund",
        8: "áttund",
        9: "níund",
        10: "tíund",
        11: "ellefti, ellefta, elleftu",
        12: "tólft",
        13: "þrettánd",
        14: "fjórtánd",
        15: "fimmtánd",
        16: "sextánd",
        17: "sautjánd",
        18: "átjánd",
        19: "nítjánd",
        20: "tuttugast",
    },
    drops_s=True,
    parts=YearParts(
        seasons={
            21: "vor, vori, vorið",
            22: "sumar, sumarið, sumri",
            23: "haust, hausti, haustið",
            24: "vetur, vetri",
        },
        quarter="ársfjórðungi, ársfjórðungur, ársfjórðungs",
        half="árshelmingi, árshelmingur, helmingi",
        links="árið, ársins, af, á, árs",
    ),
    speakers=Speakers(
        passives="var, voru, verið, verður, er, fékk, fær",
    ),
)
