"""Swahili; docs/languages.md says how this file is written."""

from ..shapes import Figures, Language, Speakers

LANGUAGE = Language(
    name="Swahili",
    names="fixed",
    figures=Figures(
        counted="hati, mikataba, makubaliano, miradi, nyaraka, mipango",
        count_is_behind=True,
        doubt="elfu, milioni, bilioni, mia, nusu, laki",
        ranges="hadi, au",
        and_="na",
        count_words={
            2: "mbili, wawili, viwili, miwili, mawili",
            3: "tatu, watatu, vitatu, mitatu, matatu",
            4: "nne, wanne, vinne, minne, manne",
            5: "tano, watano, vitano, mitano, matano",
            6: "sita",
            7: "saba",
            8: "nane, vinane, minane",
            9: "tisa",
            10: "kumi",
        },
    ),
    noun_beginnings="m, mw, wa, mi, ma, ki, vi, ch, vy, u",
    ordinal_beginnings={
        1: "wa kwanza, ya kwanza, cha kwanza, la kwanza",
        2: "wa pili, ya pili, cha pili, la pili",
        3: "wa tatu, ya tatu, cha tatu, la tatu",
        4: "wa nne, ya nne, cha nne, la nne",
        5: "wa tano, ya tano, cha tano, la tano",
        6: "wa sita, ya sita, cha sita, la sita",
        7: "wa saba, ya saba, cha saba, la saba",
        8: "wa nane, ya nane, cha nane, la nane",
        9: "wa tisa, ya tisa, cha tisa, la tisa",
        10: "wa kumi, ya kumi, cha kumi, la kumi",
        11: "wa kumi na moja, ya kumi na moja",
        12: "wa kumi na mbili, ya kumi na mbili",
        13: "wa kumi na tatu, ya kumi na tatu",
        14: "wa kumi na nne, ya kumi na nne",
        15: "wa kumi na tano, ya kumi na tano",
        16: "wa kumi na sita, ya kumi na sita",
        17: "wa kumi na saba, ya kumi na saba",
        18: "wa kumi na nane, ya kumi na nane",
        19: "wa kumi na tisa, ya kumi na tisa",
        20: "wa ishirini, ya ishirini",
    },
    signing="*sainiwa, saini",
    entry_into_force="kutumika",
    bounds="""
        ifikapo, ifikapo mwaka, ifikapo mwishoni mwa, ifikapo mwishoni mwa mwaka, hadi, hadi mwaka, hadi mwishoni mwa, hadi mwishoni mwa mwaka, hadi mwisho wa mwaka, kabla ya, kabla ya mwaka, kabla ya mwisho wa, kabla ya mwisho wa mwaka, tangu, tangu mwaka, kuanzia, kuanzia mwaka, baada ya
        """,
    bounds_of_ends="""
        ifikapo mwishoni mwa, ifikapo mwishoni mwa mwaka, hadi mwishoni mwa, hadi mwishoni mwa mwaka, hadi mwisho wa mwaka, kabla ya mwisho wa, kabla ya mwisho wa mwaka
        """,
    bounds_of_years="ifikapo, ifikapo mwaka",
    everyday={
        "Latn": """
            ya, wa, na, kwa, ni, katika, za, la, kuwa, hii, huo, huyo, cha, pia, kama, baina, kati, yake, wake,
            hiyo, amesema
            """,
    },
    speakers=Speakers(
        passives="*shwa, *liwa, *niwa, *tiwa, *piwa, *kiwa, *mbwa, *lewa, *lwa",
    ),
)
