"""Turkmen; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Turkmen",
    everyday={
        "Latn": """
            we, bir, bu, bilen, üçin, hem, da, türkmenistan, boýunça, arasynda, şeýle, onuň, häzirki, bolan,
            edildi, edip
            """,
    },
    names="inflected",
    adds_endings=True,
)
