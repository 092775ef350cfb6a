"""Malay; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Malay",
    everyday={
        "Latn": """
            yang, dan, di, dengan, untuk, daripada, pada, ini, dalam, itu, telah, oleh, akan, kepada, tidak,
            juga, antara, bahawa, serta, kerana, bersetuju, mesyuarat, kerjasama, pelbagai, iaitu, pelaburan,
            ialah
            """,
    },
    names="plural",
    page=Page(
        share="kongsi, cetak",
        related="berita berkaitan, baca juga",
        source="sumber",
        office=r"Kementerian\s+[^.:;!?]+",
    ),
)
