"""Danish; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Danish",
    names="inflected",
    everyday={
        "Latn": """
            og, i, at, det, som, en, på, er, af, for, med, den, til, et, om, har, de, ikke, fra, var, mellem,
            ved, sig, samt, blev, af, også
            """,
    },
    ordinal_beginnings={
        1: "først",
        2: "and, anden, andet",
        3: "tredje",
        4: "fjerde",
        5: "femte",
        6: "sjette",
        7: "syvende",
        8: "ottende",
        9: "niende",
        10: "tiende",
        11: "ellevte, elvte",
        12: "tolvte",
        13: "trettende",
        14: "fjortende",
        15: "femtende",
        16: "sekstende",
        17: "syttende",
        18: "attende",
        19: "nittende",
        20: "tyvende",
    },
    bounds="""
        før, før den, senest, senest den, inden, inden den, til, til den, indtil, indtil den, inden udgangen af,
        til og med, til og med den, fra, fra den, efter, efter den, siden
        """,
    bounds_of_ends="inden udgangen af",
    bounds_of_days="senest, senest den, til og med, til og med den, indtil, indtil den",
    negations="ikke, aldrig, ingen, intet, uden",
    template=Template(
        committee="kommission, kommissionen, komité, komitéen, udvalg, udvalget",
        joins="og",
        between="mellem",
        titles="Republikken, Kongeriget",
        before_city="i",
        other_session="sidste, seneste, forrige, næste, kommende, forbered*, skal, vil, planl*",
        other_bodies="*underkomm*, *underudvalg*, *arbejdsgrupp*",
        other_act="*underskr*, *aftale*, *besøg*, *topmøde*, *opret*, *vedt*",
        online="video*, digital*",
    ),
    page=Page(
        survey="var denne side, fik du hjælp, fandt du",
        date="dato, publiceret, offentliggjort",
        kind="pressemeddelelse",
        share="del, del på, udskriv, print, tilbage, til toppen",
        related="relateret, relaterede nyheder, læs mere, læs også, pressekontakt, flere nyheder",
        source="kilde",
    ),
    parts=YearParts(
        seasons={
            21: "foråret, forår",
            22: "sommeren, sommer",
            23: "efteråret, efterår",
            24: "vinteren, vinter",
        },
        quarter="kvartal, kvartalet",
        half="halvår, halvåret, halvdel",
        links="af, i, år, året",
        fiscal="finansår*, regnskabsår*",
    ),
    distances=Distances(
        either="eller",
        days={
            -1: "i går",
            0: "i dag",
            1: "i morgen",
        },
        weeks={
            -1: "sidste uge, forrige uge",
            0: "denne uge",
            1: "næste uge",
        },
        months={
            -1: "sidste måned, forrige måned",
            0: "denne måned",
            1: "næste måned",
        },
        years={
            -1: "sidste år, forrige år, i fjor",
            0: "i år, dette år, indeværende år",
            1: "næste år, kommende år",
        },
        ends={
            "årets udgang": "udgangen af {}",
            "udgangen af året": "udgangen af {}",
            "slutningen af året": "slutningen af {}",
        },
        none="de kommende år, kommende års",
    ),
    speakers=Speakers(
        negating=r"\sikke(?!\w)",
        as_said="som",
        turns="for sin del",
    ),
)
