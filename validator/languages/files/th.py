"""Thai; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Thai",
    page=Page(
        office=r"กระทรวง\S+",
    ),
)
