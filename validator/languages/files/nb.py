"""Norwegian Bokmål; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Norwegian Bokmål",
    names="inflected",
    everyday={
        "Latn": """
            og, i, at, det, som, en, på, er, av, for, med, den, til, et, om, har, de, ikke, fra, var, mellom,
            ved, seg, samt, ble, også, etter
            """,
    },
    ordinal_beginnings={
        1: "første, fyrste",
        2: "andre, annen, annet",
        3: "tredje",
        4: "fjerde",
        5: "femte",
        6: "sjette",
        7: "sjuende, syvende",
        8: "åttende",
        9: "niende",
        10: "tiende",
        11: "ellevte",
        12: "tolvte",
        13: "trettende",
        14: "fjortende",
        15: "femtende",
        16: "sekstende",
        17: "syttende",
        18: "attende",
        19: "nittende",
        20: "tjuende, tyvende",
    },
    bounds="""
        før, før den, senest, senest den, innen, innen den, til, til den, inntil, innen utgangen av, til og med,
        til og med den, fra, fra den, etter, etter den, siden
        """,
    bounds_of_ends="innen utgangen av",
    bounds_of_days="senest, senest den, innen, innen den, til og med, til og med den",
    negations="ikke, aldri, ingen, intet, uten",
    template=Template(
        committee="kommisjon, kommisjonen, komité, komiteen, utvalg, utvalget",
        joins="og",
        between="mellom",
        titles="Republikken, Kongeriket",
        before_city="i",
        other_session="siste, forrige, neste, kommende, forbered*, skal, vil, planl*",
        other_bodies="*underkomm*, *underutvalg*, *arbeidsgrupp*",
        other_act="*undert*, *avtale*, *besøk*, *toppmøte*, *opprett*, *vedt*",
        online="video*, digital*",
    ),
    page=Page(
        survey="var denne siden, fant du det du, var innholdet nyttig",
        date="dato, publisert, oppdatert",
        kind="pressemelding",
        share="del, del på, skriv ut, tilbake, til toppen",
        related="relatert, relaterte nyheter, les mer, les også, pressekontakt, flere nyheter",
        source="kilde",
    ),
    parts=YearParts(
        seasons={
            21: "våren, vår",
            22: "sommeren, sommer",
            23: "høsten, høst",
            24: "vinteren, vinter",
        },
        quarter="kvartal, kvartalet",
        half="halvår, halvåret, halvdel",
        links="av, i, år, året",
        fiscal="budsjettår*, regnskapsår*",
    ),
    distances=Distances(
        either="eller",
        days={
            -1: "i går",
            0: "i dag",
            1: "i morgen",
        },
        weeks={
            -1: "forrige uke, sist uke",
            0: "denne uken, denne uka",
            1: "neste uke",
        },
        months={
            -1: "forrige måned, sist måned",
            0: "denne måneden",
            1: "neste måned",
        },
        years={
            -1: "i fjor, fjoråret, fjorårets, forrige år, forrige års",
            0: "i år, dette året, inneværende år, årets",
            1: "neste år, neste års, til neste år, kommende år",
        },
        ends={
            "utgangen av året": "utgangen av {}",
            "slutten av året": "slutten av {}",
            "årets slutt": "slutten av {}",
            "årsskiftet": "slutten av {}",
        },
        none="de kommende år",
    ),
    speakers=Speakers(
        negating=r"\sikke(?!\w)",
        as_said="som",
        turns="for sin del",
    ),
)
