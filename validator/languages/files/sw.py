"""Swahili; docs/languages.md says how this file is written."""

from ..shapes import Language, Speakers

LANGUAGE = Language(
    name="Swahili",
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
