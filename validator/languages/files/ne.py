"""Nepali; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Nepali",
    everyday={"Deva": "र, को, मा, छ, ले, हो, गर्न, यो, पनि, लागि, भएको, गरेको, दुई, एक, छन्, बीच, तथा"},
)
