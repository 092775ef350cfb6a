"""Tigrinya; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Tigrinya",
    names="signs",
    everyday={"Ethi": "እዩ, ኣብ, ናይ, ከም, ምስ, እቲ, ነቲ, ክልቲኡ, ሃገራት, ኣብ, መንጎ, ድማ, እዮም"},
)
