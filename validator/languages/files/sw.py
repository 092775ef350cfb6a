"""Swahili; docs/languages.md says how this file is written."""

from ..shapes import Language, Speakers

LANGUAGE = Language(
    name="Swahili",
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
