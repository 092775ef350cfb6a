"""Greek; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template

LANGUAGE = Language(
    name="Greek",
    names="inflected",
    template=Template(
        committee="επιτροπ*",
        joins="και",
        between="μεταξύ",
        titles="Δημοκρατία",
        other_session="προηγούμεν*, επόμεν*, τελευταί*, προετοιμασ*, θα",
        other_bodies="*υποεπιτροπ*, *ομάδ* εργασίας*",
        other_act="*υπογρ*, *συμφων*, *επίσκεψ*",
        online="βίντεο*, διαδικτυακ*",
    ),
    page=Page(
        office=r"Υπουργείο\s+[^.:;!?]+",
    ),
)
