"""Hindi; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Hindi",
    everyday={
        "Deva": "के, में, की, और, का, से, ने, को, पर, है, यह, कि, हैं, भी, इस, लिए, एक, था, दोनों, गया",
    },
    page=Page(
        office=r"[^.:;!?।]+\s+मंत्रालय",
    ),
)
