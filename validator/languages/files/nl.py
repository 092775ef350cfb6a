"""Dutch; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Dutch",
    everyday={
        "Latn": """
            de, het, een, en, van, in, te, dat, op, voor, met, zijn, is, door, aan, bij, werd, ook, om, over,
            deze, hebben, naar, tussen
            """,
    },
    names="plural",
    signing="ondertekend, ondertekening, getekend",
    entry_into_force="in werking, van kracht",
    ordinals=Ordinals(
        words={
            1: "eerste, allereerste",
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
            30: "dertigste",
            40: "veertigste",
            50: "vijftigste",
            60: "zestigste",
            70: "zeventigste",
            80: "tachtigste",
            90: "negentigste",
        },
        units={
            1: "eenen",
            2: "tweeën, tweeen",
            3: "drieën, drieen",
            4: "vieren",
            5: "vijfen",
            6: "zesen",
            7: "zevenen",
            8: "achten",
            9: "negenen",
        },
        compound="{unit}{ten}",
        greater="honderd, honderden, tweehonderd, duizend",
        digits="1e, 1ste, 1de",
        roman="V, Ve, Vde, Vste, V.",
        names_have_roman=True,
    ),
    sessions=Sessions(
        session="""
            zitting, zittingen, zittingsronde, sessie, sessies, commissievergadering,
            commissievergaderingen, commissiezitting
            """,
        meeting="vergadering, vergaderingen, bijeenkomst, bijeenkomsten, ontmoeting, ronde, overleg",
        committee="commissie, commissies, comité, comités, raad, *commissie, *comité",
        between="""
            van, de, het, en, gemengde, gezamenlijke, gemeenschappelijke, gewone, buitengewone,
            bilaterale, plenaire, jaarlijkse, intergouvernementele, economische, grote,
            ministeriële, speciale, permanente, officiële, reguliere, formele
            """,
        something_else="""
            kamercommissie*, raadscommissie*, vaste, minister, ministers, vice*, viceminister*,
            staatssecretaris*, keer, maal, jaar, jaren, halfjaar, kwartaal, semester, helft,
            eeuw*, wereldoorlog, oorlog, verjaardag*, bezoek*, staatsbezoek*, top,
            topontmoeting*, topconferentie*, forum, editie*, fase, dag, dagen, deel, plan,
            plannen, conferentie*, dialoog, onderhandeling*, consultatie*, werkgroep*,
            expertgroep*, sub*, deelcommissie*, algemene, vergaderjaar, verenigde, vn, europese,
            europees, parlement*, tweede kamer, kamer, senaat, land, landen, plaats, president*,
            voorzitter*, secretaris*, generatie*, persoon, lid, artikel, ambassadeur*, burger*,
            januari, februari, maart, april, mei, juni, juli, augustus, september, oktober,
            november, december, mensenrechten, veiligheidsraad, voorbereidend*
            """,
        other_bodies="""
            top, topontmoeting*, topconferentie*, forum, conferentie*, dialoog, onderhandeling*,
            consultatie*, werkgroep*, expertgroep*, sub*, deelcommissie*, algemene, verenigde,
            vn, parlement*, kamer, senaat, europese, europees, mensenrechten, veiligheidsraad,
            voorbereidend*
            """,
        joint="gemengde, gezamenlijke, intergouvernementele, bilaterale",
        since="sinds, jaar, jaren",
        first_since="na, onder",
        articles="de, het, deze, dit",
        theirs="hun",
        another_before="vorige, voorgaande, afgelopen, laatste, volgende, aanstaande, komende, toekomstige",
        another_after="vorige, volgende",
    ),
    dates=Dates(
        comma_before_year=True,
        day="1, 1e, 1ste, 1de",
        between_days="en, op, tot, tot en met, t/m",
        before_next_day="op, de",
        before_year="van",
        before_lone_year="""
            in, sinds, eind, begin, medio, midden, vanaf, tot, tot en met, tegen, na, voor,
            jaar, het jaar, zomer van, herfst van, najaar van, voorjaar van, winter van,
            kwartaal van, helft van, einde van
            """,
        from_weekday="de, op, den",
        months={
            9: "sept",
        },
        other_words="maart, mei",
        before_name="in, op, eind, begin, half, medio, sinds, vanaf, van, tot, tegen, maand",
        no_names="zo, do",
    ),
    figures=Figures(
        multipliers={
            1_000: "duizend",
            1_000_000: "miljoen, miljoenen, mln, mio",
            1_000_000_000: "miljard, miljarden, mld, mrd",
            1_000_000_000_000: "biljoen, biljoenen, bln",
        },
        currencies={
            "EUR": "euro, euro's",
            "USD": "amerikaanse dollar*, us dollar*, u.s. dollar*",
            "GBP": "britse pond*, pond sterling, britse ponden",
            "JPY": "yen, japanse yen",
            "CNY": "yuan, renminbi, chinese yuan",
            "RUB": "roebel*, russische roebel*",
            "CHF": "zwitserse frank*",
            "KRW": "won, zuid koreaanse won",
            "TRY": "turkse lira*",
            "NOK": "noorse kronen",
            "SEK": "zweedse kronen",
            "DKK": "deense kronen",
            "PLN": "zloty*",
            "CZK": "tsjechische kronen",
            "INR": "indiase roepie*",
            "IDR": "indonesische roepia*, roepia*",
            "ZAR": "zuid afrikaanse rand, rand",
            "SRD": "surinaamse dollar*",
            "CAD": "canadese dollar*",
            "AUD": "australische dollar*",
        },
        counted="""
            akkoord*, overeenkomst*, verdrag*, memorand*, protocol*, document*, contract*,
            verklaring*, project*, programma*, afspraken, intentieverklaring*
            """,
        between="nieuwe, bilaterale, gezamenlijke, verschillende, belangrijke, andere",
        doubt="""
            dozijn, dozijnen, honderd, honderden, duizenden, tiental, tientallen, half, halve,
            en een, anderhalf, anderhalve, derde, kwart, vierde, vijfde, tiende, keer, maal
            """,
        ranges="tot, tot en met, t/m, of, à",
        and_="en",
        labels="artikel, artikelen, art, punt, punten, paragraaf, fase, nummer, nr",
        numbers="""
            één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien,
            veertien, vijftien, zestien, zeventien, achttien, negentien, twintig
            """,
        tens="honderd, duizend",
    ),
    template=Template(
        next_session="volgende vergadering, volgende zitting, volgende bijeenkomst",
        in_year="in, in het jaar",
        committee="commissie, comité, *commissie",
        joins="en",
        between="tussen",
        articles="de, het",
        titles="Republiek, Koninkrijk",
        before_city="in, te",
        there="daar, er, aldaar",
        in_city_of="in de stad",
        other_session="vorige, laatste, volgende, voorbereid*, zal, zullen",
        other_bodies="*subcommissie*, *werkgroep*",
        told="*meld*, *zei*, *laten weten*, *aangekondigd*",
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
        before_its_year="in",
    ),
    page=Page(
        enquiries="voor meer informatie, neem voor meer informatie",
        survey="""
            was deze pagina, was deze informatie, vond u wat u zocht, heeft deze informatie u geholpen, heeft u
            gevonden, help ons
            """,
        share="""
            home,
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
        updated="bijgewerkt, bijgewerkt op, laatst gewijzigd",
        hits="weergaven, keer bekeken",
        kind="nieuwsbericht, persbericht",
        section=r"Nieuws|Persberichten|Nieuwsberichten",
    ),
    bounds_of_years="tegen, uiterlijk in, tot en met, uiterlijk",
    bounds="""
        tegen, tegen eind, tegen het einde van, voor, vóór, voor eind, vóór eind, voor het einde van,
        vóór het einde van, tot, tot eind, tot en met, tot het einde van, uiterlijk, uiterlijk in,
        uiterlijk op, uiterlijk eind, tot uiterlijk, tot uiterlijk op, niet later dan, sinds, sinds eind, vanaf, vanaf eind, na
        """,
    bounds_of_ends="tegen eind, tegen het einde van, tot eind, tot het einde van, uiterlijk eind, tot en met",
    bounds_of_days="tot, tot en met, uiterlijk, uiterlijk op, niet later dan, tot uiterlijk",
    abbreviations="ds",
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
        of_the_year=r"van het jaar",
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
        both=r"(?:de\s+)?beide\s+(?:partijen|delegaties)",
        both_say="benadrukten, bevestigden, onderstreepten, verwelkomden, bespraken, ondertekenden, besloten, spraken",
        sides="de {} zijde, de {} delegatie, de {} regering, {} zijde",
        passives="""
            werd, werden, wordt, worden, geworden, is, was, zijn, kreeg, krijgt, krijgen, gekregen, ontving,
            ontvangt, ontvangen, moet, dient, mag
            """,
        negating=r"\sniet(?!\w)",
        as_said="zoals, volgens",
        turns="op zijn beurt, op haar beurt, van zijn kant",
        auxiliaries="heeft",
        address="de heer, mevrouw",
    ),
    not_negations="niet alleen, niet in de laatste",
)
