"""Greek; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Greek",
    names="inflected",
    page=Page(
        office=r"Υπουργείο\s+[^.:;!?]+",
    ),
)
