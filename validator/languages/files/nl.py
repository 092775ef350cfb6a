"""Dutch; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Dutch",
    everyday={
        "Latn": """
            de, het, een, en, van, in, te, dat, op, voor, met, zijn, is, door, aan, bij, werd, ook, om, over,
            deze, hebben, naar, tussen
            """,
    },
    names="plural",
    template=Template(
        committee="commissie, comité, *commissie",
        joins="en",
        between="tussen",
        articles="de, het",
        titles="Republiek, Koninkrijk",
        before_city="in, te",
        other_session="vorige, laatste, volgende, voorbereid*, zal, zullen",
        other_bodies="*subcommissie*, *werkgroep*",
        other_act="*teken*, *akkoord*, *verdrag*, *overeenkomst*, *bezoek*, *top*",
        online="video*, online, virtue*",
        name_before="""
            gemengde, gezamenlijke, gemeenschappelijke, economische, bilaterale, permanente, intergouvernementele,
            vaste
            """,
        name_after="""
            economische, samenwerking, handel, technische, wetenschappelijke, culturele, investeringen
            """,
        name_joins="voor, en, van, de, het, op, inzake",
        name_joint="gemengde, gezamenlijke, gemeenschappelijke, bilaterale, intergouvernementele",
    ),
    page=Page(
        survey="""
            was deze pagina, was deze informatie, vond u wat u zocht, heeft deze informatie u geholpen, heeft u
            gevonden, help ons
            """,
        share="""
            delen, afdrukken, terug, deel, deel dit, deel deze pagina, deel op, print, printen, naar boven, terug
            naar boven, trefwoorden, download, downloads, reageer, reacties
            """,
        related="""
            gerelateerd, lees ook, zie ook, gerelateerde artikelen, gerelateerd nieuws, lees meer, lees verder, meer
            nieuws, meer informatie, perscontact, contact
            """,
        source="bron",
        office=r"Ambassade\s+van\s+[^.:;!?]+|Ministerie\s+van\s+[^.:;!?]+",
        date="datum, gepubliceerd, gepubliceerd op, geplaatst op",
        hits="weergaven, keer bekeken",
        kind="nieuwsbericht, persbericht",
        section=r"Nieuws|Persberichten|Nieuwsberichten",
    ),
    ordinal_beginnings={
        1: "eerst",
        2: "tweede",
        3: "derde",
        4: "vierde",
        5: "vijfde",
        6: "zesde",
        7: "zevende",
        8: "achtste",
        9: "negende",
        10: "tiende",
        11: "elfde",
        12: "twaalfde",
        13: "dertiende",
        14: "veertiende",
        15: "vijftiende",
        16: "zestiende",
        17: "zeventiende",
        18: "achttiende",
        19: "negentiende",
        20: "twintigste",
    },
    bounds="""
        tegen, tegen eind, tegen het einde van, voor, vóór, voor eind, vóór eind, voor het einde van,
        vóór het einde van, tot, tot eind, tot en met, tot het einde van, uiterlijk, uiterlijk in,
        uiterlijk op, uiterlijk eind, tot uiterlijk, tot uiterlijk op, niet later dan, sinds, sinds eind, vanaf, vanaf eind, na
        """,
    bounds_of_ends="tegen eind, tegen het einde van, tot eind, tot het einde van, uiterlijk eind",
    bounds_of_days="tot, tot en met, uiterlijk, uiterlijk op, niet later dan, tot uiterlijk",
    negations="niet, geen, nooit, niets, niemand, zonder, noch",
    cities={
        "CHN": "Peking",
        "CHE": "Bern, Genève",
        "IND": "New Delhi",
        "TUR": "Ankara",
        "MAR": "Rabat",
        "NLD": "Den Haag, Rotterdam",
        "USA": "Washington",
    },
    parts=YearParts(
        seasons={
            21: "voorjaar, lente",
            22: "zomer",
            23: "najaar, herfst",
            24: "winter",
        },
        quarter="kwartaal",
        half="helft, halfjaar, jaarhelft",
        numbers={
            4: "laatste",
        },
        links="van, het, jaar, in",
        fiscal="boekjaar, begrotingsjaar",
    ),
    distances=Distances(
        either="of",
        days={
            -1: "gisteren",
            0: "vandaag",
            1: "morgen",
        },
        weeks={
            -1: "vorige week, afgelopen week",
            0: "deze week",
            1: "volgende week, komende week",
        },
        months={
            -1: "vorige maand, afgelopen maand",
            0: "deze maand",
            1: "volgende maand, komende maand",
        },
        years={
            -1: "vorig jaar, afgelopen jaar, verleden jaar",
            0: "dit jaar, van dit jaar, lopende jaar, huidige jaar",
            1: "volgend jaar, komend jaar, het komende jaar",
        },
        ends={
            "het einde van het jaar": "het einde van {}",
            "eind van het jaar": "eind {}",
            "het eind van het jaar": "eind {}",
        },
    ),
    speakers=Speakers(
        negating=r"\sniet(?!\w)",
        as_said="zoals, volgens",
        turns="op zijn beurt, op haar beurt, van zijn kant",
        articles="de",
        auxiliaries="heeft",
    ),
)
