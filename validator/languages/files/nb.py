"""Norwegian Bokmål; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Norwegian Bokmål",
    names="inflected",
    person_endings="s",
    everyday={
        "Latn": """
            og, i, at, det, som, en, på, er, av, for, med, den, til, et, om, har, de, ikke, fra, var, mellom,
            ved, seg, samt, ble, også, etter
            """,
    },
    ordinals=Ordinals(
        words={
            1: "første, fyrste",
            2: "andre",
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
            21: "enogtyvende, enogtjuende",
            22: "toogtyvende, toogtjuende",
            23: "treogtyvende, treogtjuende",
            24: "fireogtyvende, fireogtjuende",
            25: "femogtyvende, femogtjuende",
            26: "seksogtyvende, seksogtjuende",
            27: "syvogtyvende, syvogtjuende",
            28: "åtteogtyvende, åtteogtjuende",
            29: "niogtyvende, niogtjuende",
            30: "trettiende, tredevte",
            31: "enogtredevte, enogtrettiende",
            32: "toogtredevte, toogtrettiende",
            33: "treogtredevte, treogtrettiende",
            34: "fireogtredevte, fireogtrettiende",
            35: "femogtredevte, femogtrettiende",
            36: "seksogtredevte, seksogtrettiende",
            37: "syvogtredevte, syvogtrettiende",
            38: "åtteogtredevte, åtteogtrettiende",
            39: "niogtredevte, niogtrettiende",
            40: "førtiende",
            50: "femtiende",
            60: "sekstiende",
            70: "syttiende",
            80: "åttiende",
            90: "nittiende",
        },
        tens={
            20: "tjue-, tjue",
            30: "tretti-, tretti",
            40: "førti-, førti",
            50: "femti-, femti",
            60: "seksti-, seksti",
            70: "sytti-, sytti",
            80: "åtti-, åtti",
            90: "nitti-, nitti",
        },
        greater="hundre, hundreog, tusen, en, et, hver, hvert",
        digits="1te, 1de, 1nde, 1ende",
        digits_beside="1.",
        roman="V, V.",
    ),
    sessions=Sessions(
        session="sesjon, sesjonen, sesjonens",
        meeting="møte, møtet, møtets, møterunde, møterunden, komitémøte, komitémøtet, kommisjonsmøte, kommisjonsmøtet",
        committee="""
            kommisjon, kommisjonen, kommisjonens, *kommisjon, *kommisjonen, *kommisjonens, komité, komiteen,
            komitéen, komiteens, *komité, *komiteen, *komitéen, *komiteens, utvalg, utvalget, utvalgets, *utvalg,
            *utvalget, *utvalgets
            """,
        between="""
            i, av, med, den, det, og, for, sin, sitt, felles, blandede, blanda, bilaterale, ordinære,
            ekstraordinære, årlige, mellomstatlige, økonomiske, norsk, formelle
            """,
        something_else="""
            minister*, *minister, *ministeren, vise*, statssekretær*, gang, gangen, ganger, halvår*, kvartal*, år,
            året, årene, århundre*, verdenskrig*, besøk*, toppmøte*, forum*, fase, fasen, etappe*, dag, dagen,
            del, delen, plan, planen, konferanse*, dialog*, forhandling*, konsultasjon*, arbeidsgruppe*, under*,
            ekspert*, januar, februar, mars, april, mai, juni, juli, august, september, oktober, november,
            desember, fn, forente, nasjoner, nasjoners, generalforsamling*, storting*, parlament*, sikkerhetsråd*,
            europeiske, utenrikskomit*, finanskomit*, land, landet, plass, generasjon*, runde, runden, behandling*
            """,
        other_bodies="""
            toppmøte*, forum*, konferanse*, dialog*, forhandling*, konsultasjon*, arbeidsgruppe*, underutvalg*,
            underkommisjon*, underkomit*, ekspert*, fn, forente, nasjoner, nasjoners, generalforsamling*,
            storting*, parlament*, sikkerhetsråd*, regjeringen, regjeringens, utenrikskomit*, finanskomit*
            """,
        since="siden, årene",
        first_since="etter, under, ifølge",
        articles="den, det, denne, dette, dets, dens, sitt, sin",
        theirs="deres, hans, hennes, partenes, ministrenes",
        another_before="siste, seneste, forrige, foregående, tidligere, neste, kommende, følgende",
    ),
    dates=Dates(
        comma_before_year=True,
        day="1[.]",
        between_days="og, til, til og med",
        before_next_day="den",
        before_lone_year="""
            i, år, året, i år, siden, innen, senest, våren, sommeren, høsten, vinteren, utgangen av, slutten
            av, begynnelsen av, midten av, løpet av, fram til, frem til, fram mot, frem mot,
            til og med
            """,
        from_weekday="den",
        months={
            9: "sept",
        },
        no_names="man, må, mån, ty, on, to, fr, la, lau, sø, tor",
    ),
    figures=Figures(
        multipliers={
            1_000: "tusen",
            1_000_000: "million, millioner, millionar, mill, mio",
            1_000_000_000: "milliard, milliarder, milliardar, mrd, mia",
            1_000_000_000_000: "billion, billioner",
        },
        currencies={
            "NOK": "kr, krone, kroner, norske kroner, norske kr",
            "EUR": "euro",
            "USD": "us dollar, amerikanske dollar*",
            "GBP": "britiske pund, pund sterling",
            "SEK": "svenske kroner, svenske kr",
            "DKK": "danske kroner, danske kr",
            "ISK": "islandske kroner",
            "CZK": "tsjekkiske kroner",
            "CHF": "sveitsiske franc, sveitserfranc",
            "JPY": "yen, japanske yen",
            "CNY": "yuan, kinesiske yuan, renminbi",
            "KRW": "won, sørkoreanske won",
            "RUB": "russiske rubler",
            "PLN": "zloty, polske zloty",
            "INR": "indiske rupi*",
            "UAH": "hryvnia, ukrainske hryvnia",
        },
        counted="""
            avtale, avtaler, avtalene, *avtale, *avtaler, overenskomst*, memorand*, protokoll*, dokument*,
            traktat*, kontrakt*, prosjekt*, program, programmer, programmene
            """,
        doubt="""
            dusin, snes, hundre, hundrevis, hundretalls, tusener, tusenvis, halv, halve, halvannen, og_en, og_et,
            tredjedel*, fjerdedel*, firedel*, femtedel*, tidel*, tiendedel*, ganger
            """,
        ranges="til, eller",
        and_="og",
        currencies_before={"NOK": "kr"},
        labels="artikkel, paragraf, fase, kapittel",
        count_words={
            2: "to",
            3: "tre",
            4: "fire",
            5: "fem",
            6: "seks",
            7: "sju, syv",
            8: "åtte",
            9: "ni",
            10: "ti",
            11: "elleve",
            12: "tolv",
            20: "tjue",
            30: "tretti",
            100: "hundre",
        },
    ),
    bounds="""
        før, før den, senest, senest den, innen, innen den, til, til den, inntil, innen utgangen av,
        til og med, til og med den, fra, fra den, etter, etter den, siden, fram til, frem til,
        fram til og med, frem til og med, fram til den, frem til den, før utgangen av, innen slutten av,
        ved utgangen av, fram til utgangen av, frem til utgangen av, seinest, seinest den
        """,
    bounds_of_ends="""
        innen utgangen av, til og med, fram til og med, frem til og med, før utgangen av, innen slutten av,
        ved utgangen av, fram til utgangen av, frem til utgangen av
        """,
    bounds_of_days="""
        senest, senest den, innen, innen den, til og med, til og med den, fram til, frem til, fram til den,
        frem til den, seinest, seinest den
        """,
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
        before_its_year="for",
    ),
    page=Page(
        home="NOR",
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
        numbers={2: "annet, annen, andet"},
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
        sides="den {} siden, den {} delegasjonen, {} side",
        passives="""
            ble, blei, blir, bli, blitt, er, var, fikk, får, fått, mottok, mottar, mottatt, skal, bør, *es
            """,
        negating=r"\sikke(?!\w)",
        as_said="som",
        turns="for sin del",
        address="fru",
    ),
    not_negations="ikke bare, ikke minst, ikke kun, ikke mindst",
)
