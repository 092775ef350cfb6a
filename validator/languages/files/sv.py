"""Swedish; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Swedish",
    names="inflected",
    person_endings="s",
    everyday={
        "Latn": """
            och, i, att, det, som, en, på, är, av, för, med, den, till, ett, om, har, de, inte, från, var,
            mellan, vid, sig, samt
            """,
    },
    ordinals=Ordinals(
        words={
            1: "första, förste",
            2: "andra, andre",
            3: "tredje",
            4: "fjärde",
            5: "femte",
            6: "sjätte",
            7: "sjunde",
            8: "åttonde",
            9: "nionde",
            10: "tionde",
            11: "elfte",
            12: "tolfte, tolvte",
            13: "trettonde",
            14: "fjortonde",
            15: "femtonde",
            16: "sextonde",
            17: "sjuttonde",
            18: "artonde",
            19: "nittonde",
            20: "tjugonde",
            30: "trettionde",
            40: "fyrtionde",
            50: "femtionde",
            60: "sextionde",
            70: "sjuttionde",
            80: "åttionde",
            90: "nittionde",
        },
        tens={
            20: "tjugo-, tjugo",
            30: "trettio-, trettio",
            40: "fyrtio-, fyrtio",
            50: "femtio-, femtio",
            60: "sextio-, sextio",
            70: "sjuttio-, sjuttio",
            80: "åttio-, åttio",
            90: "nittio-, nittio",
        },
        greater="hundra, tusen, ett, en, den ena, förra",
        digits="1:a, 1:e, 1a, 1e",
        digits_beside="1.",
        roman="V, V:a, V:e",
    ),
    sessions=Sessions(
        session="session, sessionen, sessionens, sammanträde, sammanträdet, sammanträdets",
        meeting="""
            möte, mötet, mötets, mötesomgång, mötesomgången, kommittémöte, kommittémötet, kommissionsmöte,
            kommissionsmötet
            """,
        committee="""
            kommission, kommissionen, kommissionens, *kommission, *kommissionen, *kommissionens, kommitté,
            kommittén, kommitténs, *kommitté, *kommittén, *kommitténs, utskott, utskottet, utskottets,
            samarbetsråd, samarbetsrådet, samarbetsrådets
            """,
        between="""
            i, av, med, den, det, och, för, sin, sitt, gemensamma, blandade, bilaterala, ordinarie, extra,
            extraordinarie, årliga, mellanstatliga, ekonomiska, svensk, formella, regeringsmellanliga
            """,
        something_else="""
            minister*, *minister, *ministern, vice*, biträdande, ställföreträdande, statssekreterare*, gång*,
            halvår*, kvartal*, år, året, åren, århundrad*, sekel, seklet, världskrig*, besök*, toppmöte*, forum*,
            fas, fasen, etapp*, dag, dagen, del, delen, plan, planen, konferens*, dialog*, förhandling*,
            konsultation*, arbetsgrupp*, under*, expert*, januari, februari, mars, april, maj, juni, juli,
            augusti, september, oktober, november, december, fn, förenta, nationerna, nationernas,
            generalförsamling*, riksdag*, parlament*, säkerhetsråd*, europeiska, konstitutionsutskott*,
            finansutskott*, utrikesutskott*, land, landet, plats, platsen, vågen, generation*, rond*, läsning*
            """,
        other_bodies="""
            toppmöte*, forum*, konferens*, dialog*, förhandling*, konsultation*, arbetsgrupp*, underkommitté*,
            underkommission*, underutskott*, expert*, fn, förenta, nationerna, nationernas, generalförsamling*,
            riksdag*, parlament*, säkerhetsråd*, regeringen, regeringens
            """,
        since="sedan, åren, år sedan",
        first_since="efter, enligt, under",
        articles="den, det, denna, detta, dess, sitt, sin",
        theirs="deras, hans, hennes, parternas, ministrarnas",
        another_before="förra, senaste, föregående, tidigare, nästa, kommande, följande",
    ),
    dates=Dates(
        comma_before_year=True,
        day="1, 1:a, 1:e, 1[.]",
        between_days="och, till, till och med",
        before_next_day="den",
        before_lone_year="""
            år, året, under, under år, sedan, senast, våren, sommaren, hösten, vintern, slutet av, början
            av, mitten av, utgången av, fram till, fram emot, före utgången av
            """,
        from_weekday="den",
        weekdays={
            1: "måndagen",
            2: "tisdagen",
            3: "onsdagen",
            4: "torsdagen",
            5: "fredagen",
            6: "lördagen",
            7: "söndagen",
        },
        months={
            9: "sept",
        },
    ),
    figures=Figures(
        multipliers={
            1_000: "tusen, tkr",
            1_000_000: "miljon, miljoner, mkr, mnkr",
            1_000_000_000: "miljard, miljarder, mdr, mdkr",
            1_000_000_000_000: "biljon, biljoner",
        },
        currencies={
            "SEK": "kr, krona, kronor, svenska kronor",
            "EUR": "euro, euron",
            "USD": "us dollar, amerikansk* dollar, dollar us",
            "GBP": "brittiska pund, pund sterling",
            "NOK": "norska kronor, norska kr",
            "DKK": "danska kronor, danska kr",
            "ISK": "isländska kronor",
            "CZK": "tjeckiska kronor",
            "CHF": "schweizerfranc, schweiziska franc",
            "JPY": "yen, japanska yen",
            "CNY": "yuan, kinesiska yuan, renminbi",
            "KRW": "won, sydkoreanska won",
            "RUB": "ryska rubel",
            "PLN": "zloty, polska zloty",
            "INR": "indiska rupier",
            "UAH": "hryvnia, ukrainska hryvnia",
        },
        counted="""
            avtal, avtalen, *avtal, överenskommelse*, memorand*, protokoll*, dokument*, fördrag*, kontrakt*,
            projekt*, program, programmen, *projekt
            """,
        doubt="""
            dussin, dussintal, tjog, hundra, hundratal, tiotal, tusental, halv, halva, och_en, och_ett,
            tredjedel*, fjärdedel*, femtedel*, tiondel*, gånger, miljontal
            """,
        ranges="till, eller",
        and_="och",
        labels="artikel, artikeln, artiklarna, punkt, punkterna, paragraf, fas, kapitel",
        count_words={
            2: "två, båda",
            3: "tre",
            4: "fyra",
            5: "fem",
            6: "sex",
            7: "sju",
            8: "åtta",
            9: "nio",
            10: "tio",
            11: "elva",
            12: "tolv",
            20: "tjugo",
            30: "trettio",
            100: "hundra, etthundra",
        },
    ),
    template=Template(
        next_session="nästa möte, nästa session, nästa sammanträde",
        in_year="år, under, i",
        committee="kommission, kommissionen, kommissionens, kommitté, kommittén, utskottet, rådet",
        joins="och",
        between="mellan",
        titles="Republiken, Konungariket",
        before_city="i",
        there="där",
        other_session="förra, senaste, föregående, nästa, kommande, förbered*, ska, kommer att, planer*",
        other_bodies="*underkommi*, *underkommitté*, *arbetsgrupp*",
        told="*meddel*, *sade*, *uppger*",
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
        share="start, dela, dela på, skriv ut, tillbaka, till toppen, etiketter, ladda ner",
        related="relaterat, relaterade nyheter, läs mer, läs också, presskontakt, fler nyheter",
        source="källa",
    ),
    bounds_of_years="senast, till och med",
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
        sides="den {} sidan, den {} delegationen",
        passives="""
            blev, bli, blir, blivit, är, var, fick, får, fått, mottog, mottar, mottagit, erhöll, erhåller,
            ska, skall, bör, *as, *es, *ts, *ds, *ns, *gs, *ks, *vs, *ys
            """,
        negating=r"\s(?:inte|ej)(?!\w)",
        as_said="som",
        turns="för sin del",
        address="fru",
    ),
    not_negations="inte bara, inte minst, inte endast",
)
