"""Bosnian; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language

LANGUAGE = Language(
    name="Bosnian",
    names="inflected",
    signing="potpisan*, potpisal*, potpisivanj*",
    entry_into_force="na snagu, na snazi",
    distances=Distances(
        either="ili",
        days={
            -1: "jučer",
            0: "danas",
            1: "sutra",
        },
        weeks={
            -1: "prošlog tjedna, prošli tjedan, prošle sedmice",
            0: "ovog tjedna, ovaj tjedan, ove sedmice",
            1: "sljedećeg tjedna, idućeg tjedna, naredne sedmice",
        },
        months={
            -1: "prošlog mjeseca, prošli mjesec",
            0: "ovog mjeseca, ovaj mjesec",
            1: "sljedećeg mjeseca, idućeg mjeseca, sljedeći mjesec",
        },
        years={
            -1: "prošle godine, lani, protekle godine, prethodne godine",
            0: "ove godine, tekuće godine",
            1: "sljedeće godine, iduće godine, naredne godine, dogodine",
        },
        ends={
            "kraja godine": "kraja {}. godine",
        },
    ),
)
