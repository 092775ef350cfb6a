"""Amharic; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Amharic",
    names="signs",
    everyday={"Ethi": "እና, ነው, በ, ላይ, ውስጥ, ጋር, ይህ, እንደ, ሁለቱ, አገራት, መካከል, ነበር, ለ, የ, ናቸው"},
)
