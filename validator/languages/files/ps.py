"""Pashto; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Pashto",
    calendar="other",
    names="signs",
    everyday={
        "Arab": "د, په, او, چې, کې, ته, له, سره, دا, هم, یې, کړی, شوي, لپاره, تر, کړه, شي, دې, دغه",
    },
)
