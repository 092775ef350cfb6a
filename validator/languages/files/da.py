"""Danish; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Danish",
    names="inflected",
    signing="undertegnet, undertegnede, underskrevet, undertegnelsen, underskrivelsen",
    entry_into_force="i kraft",
    person_endings="s",
    everyday={
        "Latn": """
            og, i, at, det, som, en, på, er, af, for, med, den, til, et, om, har, de, ikke, fra, var, mellem,
            ved, sig, samt, blev, af, også
            """,
    },
    ordinals=Ordinals(
        words={
            1: "første",
            2: "anden, andet",
            3: "tredje",
            4: "fjerde",
            5: "femte",
            6: "sjette",
            7: "syvende",
            8: "ottende",
            9: "niende",
            10: "tiende",
            11: "ellevte, elvte, elfte",
            12: "tolvte",
            13: "trettende",
            14: "fjortende",
            15: "femtende",
            16: "sekstende",
            17: "syttende",
            18: "attende",
            19: "nittende",
            20: "tyvende",
            30: "tredivte",
            40: "fyrretyvende, fyrrende",
            50: "halvtredsindstyvende",
            60: "tresindstyvende",
            70: "halvfjerdsindstyvende",
            80: "firsindstyvende",
            90: "halvfemsindstyvende",
        },
        units={
            1: "en",
            2: "to",
            3: "tre",
            4: "fire",
            5: "fem",
            6: "seks",
            7: "syv",
            8: "otte",
            9: "ni",
        },
        compound="{unit}og{ten}",
        greater="hundrede, hundred, tusind, en, et, hver, hvert",
        digits="1te, 1de, 1nde, 1ende",
        digits_beside="1.",
        roman="V, V.",
    ),
    sessions=Sessions(
        session="session, sessionen, sessionens, samling, samlingen, samlingens",
        meeting="""
            møde, mødet, mødets, møderunde, møderunden, udvalgsmøde, udvalgsmødet, kommissionsmøde,
            kommissionsmødet
            """,
        committee="""
            kommission, kommissionen, kommissionens, *kommission, *kommissionen, *kommissionens, komité, komiteen,
            komitéen, komiteens, komitéens, *komité, *komiteen, *komitéen, udvalg, udvalget, udvalgets, *udvalg,
            *udvalget, *udvalgets
            """,
        between="""
            i, af, med, den, det, og, for, sin, sit, fælles, blandede, bilaterale, ordinære, ekstraordinære,
            årlige, mellemstatslige, økonomiske, dansk, formelle
            """,
        something_else="""
            minister*, *minister, *ministeren, vice*, statssekretær*, gang, gange, halvår*, kvartal*, år, året,
            årene, århundred*, verdenskrig*, besøg*, topmøde*, forum*, fase, fasen, etape*, dag, dagen, del,
            delen, plan, planen, konference*, dialog*, forhandling*, konsultation*, arbejdsgruppe*, under*,
            ekspert*, januar, februar, marts, april, maj, juni, juli, august, september, oktober, november,
            december, fn, forenede, nationer, nationers, generalforsamling*, folketing*, parlament*,
            sikkerhedsråd*, europæiske, udenrigsudvalg*, finansudvalg*, europaudvalg*, land, landet, plads,
            generation*, runde, runden, behandling*
            """,
        other_bodies="""
            topmøde*, forum*, konference*, dialog*, forhandling*, konsultation*, arbejdsgruppe*, underudvalg*,
            underkommission*, underkomit*, ekspert*, fn, forenede, nationer, nationers, generalforsamling*,
            folketing*, parlament*, sikkerhedsråd*, regeringen, regeringens, udenrigsudvalg*, finansudvalg*,
            europaudvalg*
            """,
        since="siden, årene",
        first_since="efter, under, ifølge",
        articles="den, det, denne, dette, dets, dens, sit, sin",
        theirs="deres, hans, hendes, parternes, ministrenes",
        another_before="sidste, seneste, forrige, foregående, tidligere, næste, kommende, følgende",
    ),
    dates=Dates(
        comma_before_year=True,
        day="1[.]",
        between_days="og, til, til og med",
        before_next_day="den",
        before_lone_year="""
            i, år, året, i år, siden, inden, senest, foråret, sommeren, efteråret, vinteren, udgangen af,
            slutningen af, begyndelsen af, midten af, løbet af, frem til, frem mod, til og med
            """,
        from_weekday="den, d.",
        months={
            9: "sept",
        },
        no_names="man",
    ),
    figures=Figures(
        multipliers={
            1_000: "tusind, tusinde",
            1_000_000: "million, millioner, mio",
            1_000_000_000: "milliard, milliarder, mia",
            1_000_000_000_000: "billion, billioner",
        },
        currencies={
            "DKK": "kr, krone, kroner, danske kroner, danske kr",
            "EUR": "euro",
            "USD": "us dollar, us dollars, amerikanske dollar*",
            "GBP": "britiske pund, pund sterling",
            "NOK": "norske kroner, norske kr",
            "SEK": "svenske kroner, svenske kr",
            "ISK": "islandske kroner",
            "CZK": "tjekkiske kroner",
            "CHF": "schweizerfranc, schweiziske franc",
            "JPY": "yen, japanske yen",
            "CNY": "yuan, kinesiske yuan, renminbi",
            "KRW": "won, sydkoreanske won",
            "RUB": "russiske rubler",
            "PLN": "zloty, polske zloty",
            "INR": "indiske rupees",
            "UAH": "hryvnia, ukrainske hryvnia",
            "GHS": "ghanesiske cedi",
        },
        counted="""
            aftale, aftaler, *aftale, *aftaler, overenskomst*, memorand*, protokol*, dokument*, traktat*,
            kontrakt*, projekt*, program, programmer
            """,
        doubt="""
            dusin, snes, hundrede, hundreder, hundredvis, tusinder, tusindvis, halv, halve, halvanden, og_en,
            og_et, tredjedel*, fjerdedel*, femtedel*, tiendedel*, gange
            """,
        ranges="til, eller",
        and_="og",
        currencies_before={"DKK": "kr"},
        labels="artikel, paragraf, fase, kapitel",
        count_words={
            2: "to",
            3: "tre",
            4: "fire",
            5: "fem",
            6: "seks",
            7: "syv",
            8: "otte",
            9: "ni",
            10: "ti",
            11: "elleve",
            12: "tolv",
            20: "tyve",
            30: "tredive",
            100: "hundrede",
        },
    ),
    bounds_of_years="senest, senest i, til og med",
    bounds="""
        før, før den, senest, senest i, senest den, inden, inden den, til, til den, indtil, indtil den,
        inden udgangen af, til og med, til og med den, fra, fra den, efter, efter den, siden, frem til,
        frem til den, frem til og med, frem til udgangen af, inden slutningen af, ved udgangen af,
        senest ved udgangen af
        """,
    bounds_of_ends="""
        inden udgangen af, til og med, frem til og med, frem til udgangen af, inden slutningen af,
        ved udgangen af, senest ved udgangen af
        """,
    bounds_of_days="senest, senest den, til og med, til og med den, indtil, indtil den, frem til, frem til den",
    negations="ikke, aldrig, ingen, intet, uden",
    template=Template(
        next_session="næste møde, næste session",
        in_year="i, i løbet af",
        committee="kommission, kommissionen, komité, komitéen, udvalg, udvalget",
        joins="og",
        between="mellem",
        titles="Republikken, Kongeriget",
        before_city="i",
        there="der",
        other_session="sidste, seneste, forrige, næste, kommende, forbered*, skal, vil, planl*",
        other_bodies="*underkomm*, *underudvalg*, *arbejdsgrupp*",
        told="*oplys*, *sagde*, *meddel*",
        other_act="*underskr*, *aftale*, *besøg*, *topmøde*, *opret*, *vedt*",
        online="video*, digital*",
        before_its_year="for",
    ),
    page=Page(
        home="DNK",
        survey="var denne side, fik du hjælp, fandt du",
        date="dato, publiceret, offentliggjort",
        kind="pressemeddelelse",
        share="forside, del, del på, udskriv, print, tilbage, til toppen",
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
        sides="den {} side, den {} delegation",
        passives="""
            blev, bliver, blive, blevet, er, var, fik, får, fået, modtog, modtager, modtaget, skal, bør,
            *es
            """,
        negating=r"\sikke(?!\w)",
        as_said="som",
        turns="for sin del",
        address="fru",
    ),
    not_negations="ikke bare, ikke mindst, ikke kun, ikke minst",
)
