"""Swedish; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Swedish",
    names="inflected",
    everyday={
        "Latn": """
            och, i, att, det, som, en, på, är, av, för, med, den, till, ett, om, har, de, inte, från, var,
            mellan, vid, sig, samt
            """,
    },
    template=Template(
        committee="kommission, kommissionen, kommissionens, kommitté, kommittén, utskottet, rådet",
        joins="och",
        between="mellan",
        titles="Republiken, Konungariket",
        before_city="i",
        other_session="förra, senaste, föregående, nästa, kommande, förbered*, ska, kommer att, planer*",
        other_bodies="*underkommi*, *underkommitté*, *arbetsgrupp*",
        other_act="*underteck*, *avtal*, *besök*, *toppmöte*, *inrätta*, *antog*, *invig*",
        online="video*, digital*",
        adjective_ends=r"\w{0,3}(?:isk|sk)(?:a|t|e)?",
    ),
    page=Page(
        survey="""
            var informationen till, var den här sidan, hade du nytta av, hjälpte informationen, hittade du
            """,
        office=r"(?:Utrikesdepartementet|Regeringskansliet)",
        date="datum, publicerad, publicerat, uppdaterad",
        kind="pressmeddelande",
        section=r"Nyheter|Pressmeddelanden",
        share="dela, dela på, skriv ut, tillbaka, till toppen, etiketter, ladda ner",
        related="relaterat, relaterade nyheter, läs mer, läs också, presskontakt, fler nyheter",
        source="källa",
    ),
    ordinal_beginnings={
        1: "först",
        2: "andr",
        3: "tredje",
        4: "fjärde",
        5: "femte",
        6: "sjätte",
        7: "sjunde",
        8: "åttonde",
        9: "nionde",
        10: "tionde",
        11: "elfte",
        12: "tolfte",
        13: "trettonde",
        14: "fjortonde",
        15: "femtonde",
        16: "sextonde",
        17: "sjuttonde",
        18: "artonde",
        19: "nittonde",
        20: "tjugonde",
    },
    bounds="""
        före, senast, senast den, före den, till, till den, fram till, fram till den, före utgången av,
        till utgången av, före slutet av, till slutet av, till och med, till och med den, från, från den,
        från och med, från och med den, efter, efter den, sedan
        """,
    bounds_of_ends="till utgången av, till slutet av, före utgången av, före slutet av",
    bounds_of_days="senast, senast den, till och med, till och med den, till, till den, fram till, fram till den",
    negations="inte, ej, aldrig, ingen, inget, inga, utan",
    adjectives={
        "SWE": "svensk*",
        "FIN": "finsk*, finländsk*",
        "NOR": "norsk*",
        "DNK": "dansk*",
        "DEU": "tysk*",
        "CHN": "kinesisk*",
        "IND": "indisk*",
        "IDN": "indonesisk*",
        "JPN": "japansk*",
        "KOR": "koreansk*",
        "VNM": "vietnamesisk*",
        "TUR": "turkisk*",
        "BRA": "brasiliansk*",
        "ZAF": "sydafrikansk*",
    },
    parts=YearParts(
        seasons={
            21: "våren, vår, vårens",
            22: "sommaren, sommar",
            23: "hösten, höst, höstens",
            24: "vintern, vinter",
        },
        quarter="kvartal, kvartalet",
        half="halvår, halvåret, hälften",
        links="av, år, året, i, under",
        fiscal="budgetår*, räkenskapsår*",
    ),
    distances=Distances(
        either="eller",
        days={
            -1: "i går, igår",
            0: "i dag, idag",
            1: "i morgon",
        },
        weeks={
            -1: "förra veckan",
            0: "denna vecka",
            1: "nästa vecka",
        },
        months={
            -1: "förra månaden",
            0: "denna månad",
            1: "nästa månad",
        },
        years={
            -1: "förra året, förra årets, i fjol, fjolårets, föregående år",
            0: "i år, detta år, innevarande år, årets",
            1: "nästa år, kommande år, nästkommande år",
        },
        ends={
            "årsskiftet": "slutet av {}",
            "slutet av året": "slutet av {}",
            "utgången av året": "utgången av {}",
            "årets slut": "slutet av {}",
            "årets utgång": "utgången av {}",
        },
        none="de kommande år",
    ),
    speakers=Speakers(
        negating=r"\s(?:inte|ej)(?!\w)",
        as_said="som",
        turns="för sin del",
    ),
)
