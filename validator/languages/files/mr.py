"""Marathi; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Marathi",
    everyday={
        "Deva": "आणि, या, आहे, च्या, ते, हे, व, की, मध्ये, केले, होते, साठी, यांनी, एक, वर, आहेत",
    },
)
