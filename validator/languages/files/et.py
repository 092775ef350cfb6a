"""Estonian; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Template, YearParts

LANGUAGE = Language(
    name="Estonian",
    everyday={
        "Latn": """
            ja, on, ei, et, oli, ning, ka, see, mis, kui, ta, või, aga, ning, koos, vahel, mille, selle, nende,
            tema, aasta, poolt
            """,
    },
    names="inflected",
    template=Template(
        committee="komisjon*, komitee*, nõukog*, segakomisjon*",
        joins="ja, ning",
        titles="Vabariik, Kuningriik",
        other_session="eelmis*, viimas*, järgmi*, tuleva*, etteval*, toimub, plaani*",
        other_bodies="*allkomi*, *töörüh*",
        other_act="*allkirjas*, *leping*, *kokkulep*, *visiid*, *tippkoht*, *asuta*, *vastu võ*",
        online="video*, veebi*",
    ),
    page=Page(
        survey="kas see leht, kas leidsid, kas sellest",
        office=r"[^\W\d_]+ministeerium",
        date="kuupäev, avaldatud",
        kind="pressiteade",
        share="jaga, prindi, tagasi, märksõnad, üles",
        related="seotud uudised, loe ka, loe veel, lisainfo, veel uudiseid",
        source="allikas",
    ),
    ordinal_beginnings={
        1: "esime",
        2: "teine, teise, teist",
        3: "kolmas, kolmanda",
        4: "neljas, neljanda",
        5: "viies, viienda",
        6: "kuues, kuuenda",
        7: "seitsmes, seitsmenda",
        8: "kaheksas, kaheksanda",
        9: "üheksas, üheksanda",
        10: "kümnes, kümnenda",
        11: "üheteistkümnes, üheteistkümnenda",
        12: "kaheteistkümnes, kaheteistkümnenda",
        13: "kolmeteistkümnes, kolmeteistkümnenda",
        14: "neljateistkümnes, neljateistkümnenda",
        15: "viieteistkümnes, viieteistkümnenda",
        16: "kuueteistkümnes, kuueteistkümnenda",
        17: "seitsmeteistkümnes, seitsmeteistkümnenda",
        18: "kaheksateistkümnes, kaheksateistkümnenda",
        19: "üheksateistkümnes, üheksateistkümnenda",
        20: "kahekümnes, kahekümnenda",
    },
    adds_endings=True,
    dropped="ktpgdb",
    parts=YearParts(
        seasons={
            21: "kevadel, kevad, kevade*",
            22: "suvel, suvi, suve",
            23: "sügisel, sügis, sügise*",
            24: "talvel, talv, talve",
        },
        quarter="kvartal*",
        half="poolaasta*, pooles, pool, poole",
        numbers={
            1: "esimes*, esimene",
            2: "teis*, teine",
            3: "kolmanda*, kolmas",
            4: "neljanda*, neljas",
        },
        links="aasta, aastal",
        fiscal="eelarveaasta*",
    ),
    distances=Distances(
        either="või",
        days={
            -1: "eile",
            0: "täna",
            1: "homme",
        },
        weeks={
            -1: "eelmisel nädalal, möödunud nädalal",
            0: "sel nädalal",
            1: "järgmisel nädalal, tuleval nädalal",
        },
        months={
            -1: "eelmisel kuul",
            0: "sel kuul",
            1: "järgmisel kuul",
        },
        years={
            -1: "eelmisel aastal, eelmise aasta, möödunud aastal, mullu",
            0: "tänavu, sel aastal, käesoleval aastal, selle aasta, käesoleva aasta",
            1: "järgmisel aastal, järgmise aasta, tuleval aastal, tuleva aasta",
        },
        ends={
            "aasta lõpuks": "{}. aasta lõpuks",
        },
    ),
)
