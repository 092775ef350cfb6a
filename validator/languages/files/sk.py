"""Slovak; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Slovak",
    everyday={
        "Latn": """
            a, v, na, sa, je, z, že, do, o, s, k, bol, bola, pre, ktorá, ktorý, za, po, i, medzi, od, pri, jeho,
            tiež, vo, sú, zo, aby
            """,
    },
    names="inflected",
    signing="podpísan*, podpísal*, podpis, podpisu, podpisom",
    entry_into_force="platnosť, platnosti, účinnosť, účinnosti",
    ordinals=Ordinals(
        words={
            1: "prvý, prvého, prvému, prvom, prvým, prvá, prvej, prvú, prvou, prvé, prvých, prvými",
            2: """
                druhý, druhého, druhému, druhom, druhým, druhá, druhej, druhú, druhou,
                druhé, druhých, druhými
                """,
            3: """
                tretí, tretieho, tretiemu, treťom, tretím, tretia, tretej, tretiu, treťou,
                tretie, tretích, tretími
                """,
            4: """
                štvrtý, štvrtého, štvrtému, štvrtom, štvrtým, štvrtá, štvrtej, štvrtú,
                štvrtou, štvrté, štvrtých, štvrtými
                """,
            5: """
                piaty, piateho, piatemu, piatom, piatym, piata, piatej, piatu, piatou,
                piate, piatych, piatymi
                """,
            6: """
                šiesty, šiesteho, šiestemu, šiestom, šiestym, šiesta, šiestej, šiestu,
                šiestou, šieste, šiestych, šiestymi
                """,
            7: """
                siedmy, siedmeho, siedmemu, siedmom, siedmym, siedma, siedmej, siedmu,
                siedmou, siedme, siedmych, siedmymi
                """,
            8: "ôsmy, ôsmeho, ôsmemu, ôsmom, ôsmym, ôsma, ôsmej, ôsmu, ôsmou, ôsme, ôsmych, ôsmymi",
            9: """
                deviaty, deviateho, deviatemu, deviatom, deviatym, deviata, deviatej,
                deviatu, deviatou, deviate, deviatych, deviatymi
                """,
            10: """
                desiaty, desiateho, desiatemu, desiatom, desiatym, desiata, desiatej,
                desiatu, desiatou, desiate, desiatych, desiatymi
                """,
            11: """
                jedenásty, jedenásteho, jedenástemu, jedenástom, jedenástym, jedenásta,
                jedenástej, jedenástu, jedenástou, jedenáste, jedenástych, jedenástymi
                """,
            12: """
                dvanásty, dvanásteho, dvanástemu, dvanástom, dvanástym, dvanásta, dvanástej,
                dvanástu, dvanástou, dvanáste, dvanástych, dvanástymi
                """,
            13: """
                trinásty, trinásteho, trinástemu, trinástom, trinástym, trinásta, trinástej,
                trinástu, trinástou, trináste, trinástych, trinástymi
                """,
            14: """
                štrnásty, štrnásteho, štrnástemu, štrnástom, štrnástym, štrnásta, štrnástej,
                štrnástu, štrnástou, štrnáste, štrnástych, štrnástymi
                """,
            15: """
                pätnásty, pätnásteho, pätnástemu, pätnástom, pätnástym, pätnásta, pätnástej,
                pätnástu, pätnástou, pätnáste, pätnástych, pätnástymi
                """,
            16: """
                šestnásty, šestnásteho, šestnástemu, šestnástom, šestnástym, šestnásta,
                šestnástej, šestnástu, šestnástou, šestnáste, šestnástych, šestnástymi
                """,
            17: """
                sedemnásty, sedemnásteho, sedemnástemu, sedemnástom, sedemnástym,
                sedemnásta, sedemnástej, sedemnástu, sedemnástou, sedemnáste, sedemnástych,
                sedemnástymi
                """,
            18: """
                osemnásty, osemnásteho, osemnástemu, osemnástom, osemnástym, osemnásta,
                osemnástej, osemnástu, osemnástou, osemnáste, osemnástych, osemnástymi
                """,
            19: """
                devätnásty, devätnásteho, devätnástemu, devätnástom, devätnástym,
                devätnásta, devätnástej, devätnástu, devätnástou, devätnáste, devätnástych,
                devätnástymi
                """,
            20: """
                dvadsiaty, dvadsiateho, dvadsiatemu, dvadsiatom, dvadsiatym, dvadsiata,
                dvadsiatej, dvadsiatu, dvadsiatou, dvadsiate, dvadsiatych, dvadsiatymi
                """,
            30: """
                tridsiaty, tridsiateho, tridsiatemu, tridsiatom, tridsiatym, tridsiata,
                tridsiatej, tridsiatu, tridsiatou, tridsiate, tridsiatych, tridsiatymi
                """,
            40: """
                štyridsiaty, štyridsiateho, štyridsiatemu, štyridsiatom, štyridsiatym,
                štyridsiata, štyridsiatej, štyridsiatu, štyridsiatou, štyridsiate,
                štyridsiatych, štyridsiatymi
                """,
            50: """
                päťdesiaty, päťdesiateho, päťdesiatemu, päťdesiatom, päťdesiatym,
                päťdesiata, päťdesiatej, päťdesiatu, päťdesiatou, päťdesiate, päťdesiatych,
                päťdesiatymi
                """,
        },
        tens={
            20: """
                dvadsiaty, dvadsiateho, dvadsiatemu, dvadsiatom, dvadsiatym, dvadsiata,
                dvadsiatej, dvadsiatu, dvadsiatou, dvadsiate, dvadsiatych, dvadsiatymi
                """,
            30: """
                tridsiaty, tridsiateho, tridsiatemu, tridsiatom, tridsiatym, tridsiata,
                tridsiatej, tridsiatu, tridsiatou, tridsiate, tridsiatych, tridsiatymi
                """,
            40: """
                štyridsiaty, štyridsiateho, štyridsiatemu, štyridsiatom, štyridsiatym,
                štyridsiata, štyridsiatej, štyridsiatu, štyridsiatou, štyridsiate,
                štyridsiatych, štyridsiatymi
                """,
            50: """
                päťdesiaty, päťdesiateho, päťdesiatemu, päťdesiatom, päťdesiatym,
                päťdesiata, päťdesiatej, päťdesiatu, päťdesiatou, päťdesiate, päťdesiatych,
                päťdesiatymi
                """,
        },
        greater="sto, stý, stá, sté, stého, tisíc, dvesto",
        digits_beside="1.",
        roman="V, V.",
    ),
    sessions=Sessions(
        session="zasadnut*, zasadan*, zasadaní, schôdza, schôdze, schôdzi, schôdzu, schôdzou",
        meeting="rokovan*, stretnut*, schôdzka, schôdzky, schôdzke, schôdzku, kolo, kola, kole, kolom",
        committee="komisia, komisie, komisii, komisiu, komisiou, výbor*, rada, rady, rade, radu, radou",
        between="""
            pre, zmiešan*, medzivládn*, spoločn*, riadn*, mimoriadn*, plenárn*, dvojstrann*,
            bilateráln*, slovensko, stál*, hospodársk*, obchodn*, medzirezortn*, pravideln*,
            výročn*, ekonomick*
            """,
        something_else="""
            minist*, podpredsed*, predsed*, premiér*, tajomn*, prezident*, krát, raz, polrok*,
            štvrťrok*, polovic*, storoč*, vojn*, rok, roka, roku, roky, rokov, výroč*, deň, dňa,
            dni, dní, návštev*, summit*, samit*, fór*, ročník*, etap*, fáz*, časť, časti, plán*,
            konferenc*, dialóg*, vyjednáv*, rozhovor*, konzultác*, skupin*, podkomis*,
            podvýbor*, pracovn*, expert*, valn*, zhromažden*, osn, organizácie, spojených,
            národov, národn*, parlament*, krajin*, štát*, miest*, osob*, európsk*, volebn*,
            bezpečnosti, ľudské, prípravn*, veľvyslan*, január*, február*, marec, marc*, apríl*,
            máj*, jún*, júl*, august*, septemb*, októb*, novemb*, decemb*
            """,
        other_bodies="""
            vlád, vlády, vláda, vláde, summit*, samit*, fór*, konferenc*, dialóg*, konzultác*,
            skupin*, podkomis*, podvýbor*, pracovn*, expert*, valn*, zhromažden*, osn, národn*,
            parlament*, európsk*, bezpečnosti, ľudské, prípravn*
            """,
        joint="zmiešan*, medzivládn*, spoločn*, dvojstrann*, slovensko",
        since="od, rokov, rokoch",
        first_since="po, podľa",
        articles="toto, na, v",
        theirs="ich",
        another_before="""
            predchádzajúc*, minul*, posledn*, budúc*, ďalš*, nasledujúc*, nadchádzajúc*,
            najbližš*, uplynul*
            """,
    ),
    dates=Dates(
        comma_before_year=True,
        day="1.",
        between_days="a, až, do",
        before_next_day="dňa",
        before_lone_year="roku, roka, rok, rokom, roky",
        after_lone_year_expression=r"(?![\w–—/-]|[.,][0-9])",
        months={
            1: "januári, januárom",
            2: "februári, februárom",
            3: "marci, marcom",
            4: "apríli, aprílom",
            5: "máji, májom",
            6: "júni, júnom",
            7: "júli, júlom",
            8: "auguste, augustom",
            9: "septembri, septembrom",
            10: "októbri, októbrom",
            11: "novembri, novembrom",
            12: "decembri, decembrom",
        },
        weekdays={
            1: "pondelka, pondelku, pondelkom",
            2: "utorka, utorku, utorkom",
            3: "stredu, stredy, stredou",
            4: "štvrtka, štvrtku, štvrtkom",
            5: "piatka, piatku, piatkom",
            6: "sobotu, soboty, sobotou",
            7: "nedeľu, nedele, nedeľou",
        },
        from_weekday="dňa",
        other_words="stredu, stredy, stredou, nedele, auguste",
        before_name="v, vo, mesiac, mesiaci, začiatkom, koncom, počas",
        after_name="roka, roku, t",
        no_names="po, so, st, ut, št, pi, ne",
    ),
    figures=Figures(
        multipliers={
            1_000: "tis, tisíc, tisíce, tisícov, tisíca, tisícom, tisícoch, tisícmi",
            1_000_000: "mil, mio, milión*",
            1_000_000_000: "mld, miliarda, miliardy, miliárd, miliardu, miliardou, miliardami, miliardách, miliardám",
            1_000_000_000_000: "bil, bilión*",
        },
        currencies={
            "EUR": "euro, eura, eur, eurách, eurami, eurá, euru, eurom",
            "USD": "americk* dolár*, dolár* usa, us dolár*",
            "CZK": "česk* korun*, česk* korún",
            "GBP": "britsk* libier, britsk* libr*, libier šterlingov",
            "CHF": "švajčiarsk* frank*",
            "PLN": "poľsk* zlot*, zlot*",
            "HUF": "forint*, maďarsk* forint*",
            "SEK": "švédsk* korún, švédsk* korun*",
            "NOK": "nórsk* korún, nórsk* korun*",
            "DKK": "dánsk* korún, dánsk* korun*",
            "UAH": "hrivien, hrivny, hrivna",
            "RUB": "rubľ*, rusk* rubľ*",
            "CNY": "jüan*, juan*, čínsk* jüan*",
            "JPY": "jen, jeny, jenov, japonsk* jen*",
            "KRW": "won, wony, wonov, juhokórejsk* won*",
            "TRY": "tureck* lír*",
        },
        counted="""
            dohod*, dohôd, zmluv*, zmlúv, memorand*, protokol*, dokument*, kontrakt*, projekt*,
            program*, dohovor*, deklarác*, vyhláseni*
            """,
        between="""
            nové, nových, spoločné, spoločných, dvojstranné, dvojstranných, medzivládne,
            medzivládnych, ďalšie, ďalších, významné, významných
            """,
        doubt="""
            pol, a pol, polovic*, tucet, tucta, tucty, tuctov, sto, stovk*, stoviek, desiatk*,
            desiatok, krát, tretin*, štvrtin*, násobok, násobne
            """,
        ranges="až, do, alebo, či",
        and_="a",
        labels="článok, článku, čl, bod, bodu, č, ods",
        count_words={
            2: "dva, dve, dvoch, dvom, dvoma, dvomi",
            3: "tri, troch, trom, troma, tromi",
            4: "štyri, štyroch, štyrom, štyrmi",
            5: "päť, piatich, piatim, piatimi",
            6: "šesť, šiestich, šiestim, šiestimi",
            7: "sedem, siedmich",
            8: "osem, ôsmich",
            9: "deväť, deviatich",
            10: "desať, desiatich",
            11: "jedenásť, jedenástich",
            12: "dvanásť, dvanástich",
            20: "dvadsať, dvadsiatich",
            30: "tridsať",
            100: "sto",
        },
    ),
    template=Template(
        next_session="nasledujúce zasadnutie, ďalšie zasadnutie",
        in_year="v roku",
        committee="komis*, výbor*",
        joins="a",
        between="medzi",
        titles="Republika, Kráľovstvo",
        before_city="v, vo",
        there="tam",
        other_session="minul*, predchádzajúc*, ďalš*, budúc*, príprav*, bude, sa uskutoční",
        other_bodies="*podkomis*, *pracovn* skupin*",
        told="*oznám*, *uvied*, *informov*",
        other_act="*podpis*, *dohod*, *zmluv*, *návštev*, *summit*, *prija*",
        online="video*, online",
        adjective_ends=r"\w{0,3}(?:sk|ck|zk)(?:o|\w{1,4})",
        name_before="""
            zmiešan*, medzivládn*, spoločn*, stál*, hospodársk*, obchodn*, medzirezortn*, dvojstrann*, ekonomick*,
            vedeck*, technick*
            """,
        name_after="""
            hospodársk*, priemyseln*, vedeck*, vedecko, vedeckotechnick*, technick*, technologick*, obchod*,
            spoluprác*, kultúr*, ekonomick*, investíc*, energeti*, doprav*, cestovný, ruch, poľnohospodár*,
            vzdelávani*, bezpečnos*
            """,
        name_joins="pre, a, v, oblasti, o, otázky",
        name_joint="zmiešan*, medzivládn*, spoločn*, dvojstrann*",
        name_agrees="zmiešan*, medzivládn*",
        base_forms={
            "komisie": "komisia",
            "Komisie": "Komisia",
            "komisii": "komisia",
            "Komisii": "Komisia",
            "komisiu": "komisia",
            "Komisiu": "Komisia",
            "výboru": "výbor",
            "Výboru": "Výbor",
            "výborom": "výbor",
            "Výborom": "Výbor",
            "ládneho": "ládny",
            "ého": "ý",
            "ládnej": "ládna",
            "očnej": "očná",
            "ej": "á",
            "ládnu": "ládna",
            "ú": "á",
        },
        base_ends={
            "komisia": "á, ládna",
            "výbor": "ý, ládny",
        },
    ),
    page=Page(
        number="č., č",
        home="SVK",
        survey="bola táto stránka, boli tieto informácie, pomohla vám, našli ste, ohodnoťte",
        office=r"Ministerstvo\s+[^.:;!?]+",
        date="dátum, dátum publikácie, publikované, zverejnené, dátum zverejnenia",
        hits="zobrazené, počet zobrazení",
        kind="tlačová správa",
        section=r"Aktuality|Tlačové správy",
        share="""
            domov, úvod,
            zdieľať, zdieľajte, tlač, tlačiť, vytlačiť, späť, hore, štítky, na stiahnutie, stiahnuť, prílohy,
            posledná aktualizácia, fotogaléria
            """,
        related="súvisiace, súvisiace články, ďalšie správy, čítajte tiež, prečítajte si aj",
        source="zdroj",
    ),
    adjectives={
        "CZE": "česk*",
        "SVK": "slovensk*",
        "POL": "poľsk*",
        "DEU": "nemeck*",
        "AUT": "rakúsk*",
        "HUN": "maďarsk*",
        "RUS": "rusk*",
        "UKR": "ukrajinsk*",
        "FRA": "francúzsk*",
        "ITA": "taliansk*",
        "ESP": "španielsk*",
        "GBR": "britsk*",
        "USA": "americk*",
        "CHN": "čínsk*",
        "JPN": "japonsk*",
        "KOR": "kórejsk*",
        "VNM": "vietnamsk*",
        "IND": "indick*",
        "TUR": "tureck*",
        "KAZ": "kazašsk*",
        "UZB": "uzbeck*",
        "AZE": "azerbajdžansk*",
        "GEO": "gruzínsk*",
        "ISR": "izraelsk*",
        "EGY": "egyptsk*",
        "SRB": "srbsk*",
        "HRV": "chorvátsk*",
        "MNG": "mongolsk*",
    },
    bounds="""
        do, do konca, najneskôr do, najneskôr do konca, pred, pred koncom, od, po, do konca roka, do roku,
        do roka, najneskôr do konca roka
        """,
    bounds_of_ends="do konca, najneskôr do konca, do konca roka, najneskôr do konca roka",
    bounds_of_days="do, najneskôr do",
    after_year="roka, roku, r",
    negations="nie, bez, nikdy, nič, nikto, žiadny, žiadna, žiadne",
    cities={
        "CHN": "Peking",
        "CHE": "Bern, Ženeva",
        "IND": "Nové Dillí",
        "TUR": "Ankara",
        "VNM": "Hanoj",
        "USA": "Washington",
        "SVK": "Košice",
    },
    parts=YearParts(
        seasons={
            21: "jar, jari, jarou",
            22: "lete, leto, leta",
            23: "jeseň, jeseni, jeseňou",
            24: "zime, zima, zimy, zimu",
        },
        quarter="štvrťrok*, kvartál*",
        half="polrok*, polovic*",
        of_the_year=r"roka",
        numbers={
            1: "prv*",
            2: "druh*",
            3: "tret*",
            4: "štvrt*",
        },
        links="roku, r, v",
        fiscal="fiškáln*",
    ),
    distances=Distances(
        either="alebo, či",
        days={
            -1: "včera",
            0: "dnes",
            1: "zajtra",
        },
        weeks={
            -1: "minulý týždeň, minulom týždni",
            0: "tento týždeň, tomto týždni",
            1: "budúci týždeň, budúcom týždni",
        },
        months={
            -1: "minulý mesiac, minulom mesiaci",
            0: "tento mesiac, tomto mesiaci",
            1: "budúci mesiac, budúcom mesiaci",
        },
        years={
            -1: "v minulom roku, minulom roku, minulého roku, minulého roka, minulý rok, vlani, vlaňajšku, vlaňajšom roku, uplynulom roku",
            0: "v tomto roku, tomto roku, tohto roku, tohto roka, tento rok, t. r., t.r.",
            1: "v budúcom roku, budúcom roku, budúceho roka, budúceho roku, budúci rok, nasledujúcom roku",
        },
        ends={
            "konca roka": "konca roka {}",
            "koncom roka": "koncom roka {}",
        },
    ),
    speakers=Speakers(
        both=r"obe\s+(?:strany|delegácie)",
        both_say="zdôraznili, potvrdili, prerokovali, vyjadrili, podpísali, ocenili, privítali, odsúdili, zhodli",
        sides="{} strana, {} delegácia",
        passives="""
            bola, bol, bolo, bude, budú, je, sú, byť, obdržala, obdrží, dostala, dostane, získala, získa,
            má, *ená, *aná, *utá, *atá, *itá, *ené, *ané
            """,
        as_said="ako",
        turns="zo svojej strany",
        auxiliaries="sa",
        address="pan, pani, paní",
    ),
)
