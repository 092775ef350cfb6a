"""Romanian; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Romanian",
    everyday={
        "Latn": """
            și, de, la, în, a, al, ale, cu, pe, pentru, din, că, care, este, au, fost, un, o, prin, sau, între,
            cele, celor, privind, au
            """,
    },
    names="inflected",
    letters={"ş": "ș", "ţ": "ț"},
    ordinals=Ordinals(
        words={
            1: """
                prima, primei, primul, primului, întâi, întâia, întâiul, întîi, întîia,
                dintâi, inaugurală, inaugurale
                """,
            2: "a doua, de-a doua, al doilea, de-al doilea",
            3: "a treia, de-a treia, al treilea, de-al treilea",
            4: "a patra, de-a patra, al patrulea, de-al patrulea",
            5: "a cincea, de-a cincea, al cincilea, de-al cincilea",
            6: "a șasea, de-a șasea, al șaselea, de-al șaselea",
            7: "a șaptea, de-a șaptea, al șaptelea, de-al șaptelea",
            8: "a opta, de-a opta, al optulea, de-al optulea",
            9: "a noua, de-a noua, al nouălea, de-al nouălea",
            10: "a zecea, de-a zecea, al zecelea, de-al zecelea",
            11: "a unsprezecea, de-a unsprezecea, al unsprezecelea, de-al unsprezecelea",
            12: "a douăsprezecea, de-a douăsprezecea, al doisprezecelea, de-al doisprezecelea",
            13: "a treisprezecea, de-a treisprezecea, al treisprezecelea, de-al treisprezecelea",
            14: "a paisprezecea, de-a paisprezecea, al paisprezecelea, de-al paisprezecelea",
            15: "a cincisprezecea, de-a cincisprezecea, al cincisprezecelea, de-al cincisprezecelea",
            16: "a șaisprezecea, de-a șaisprezecea, al șaisprezecelea, de-al șaisprezecelea",
            17: "a șaptesprezecea, de-a șaptesprezecea, al șaptesprezecelea, de-al șaptesprezecelea",
            18: "a optsprezecea, de-a optsprezecea, al optsprezecelea, de-al optsprezecelea",
            19: "a nouăsprezecea, de-a nouăsprezecea, al nouăsprezecelea, de-al nouăsprezecelea",
            20: "a douăzecea, de-a douăzecea, al douăzecilea, de-al douăzecilea",
            30: "a treizecea, de-a treizecea, al treizecilea, de-al treizecilea",
            40: "a patruzecea, de-a patruzecea, al patruzecilea, de-al patruzecilea",
            50: "a cincizecea, de-a cincizecea, al cincizecilea, de-al cincizecilea",
        },
        units={
            1: "una, unulea",
            2: "doua, doilea",
            3: "treia, treilea",
            4: "patra, patrulea",
            5: "cincea, cincilea",
            6: "șasea, șaselea",
            7: "șaptea, șaptelea",
            8: "opta, optulea",
            9: "noua, nouălea",
        },
        tens={
            20: "douăzeci și",
            30: "treizeci și",
            40: "patruzeci și",
            50: "cincizeci și",
        },
        greater="sută, o sută, mie, sute",
        digits="1-a, 1-lea",
        roman="V, V-a, V-lea",
    ),
    sessions=Sessions(
        session="sesiuni, ședințe, sesiune, sesiunea, sesiunii, ședință, ședința, ședinței",
        meeting="""
            reuniuni, întâlniri, întruniri, reuniune, reuniunea, reuniunii, întâlnire,
            întâlnirea, întâlnirii, întrunire, întrunirea, întrunirii, rundă, runda, rundei,
            lucrări, lucrările, lucrărilor
            """,
        committee="comisie, comisia, comisiei, comitet, comitetul, comitetului, consiliu, consiliul, consiliului",
        between="""
            mixt*, comun*, interguvernamental*, ordinar*, extraordinar*, plenar*, bilateral*,
            anual*, a, al, ale, lucru, a comisiei, și, pentru, română, moldo, guvernamental*,
            economic*, cea, cel, celei, celui, lucrăr*, permanent*
            """,
        something_else="""
            minis*, prim, viceprim*, secretar*, oară, ori, dată, semest*, trimest*, jumătate,
            secol*, război*, an, ani, anul, anului, anilor, anivers*, zi, zile, ziua, vizit*,
            summit*, forum*, ediți*, etap*, faz*, parte, partea, plan, planul, conferin*,
            dialog*, negocier*, consult*, grup*, subcomis*, subcomit*, expert*, adun*, onu,
            națiuni*, unite, parlament*, senat*, camer*, țar*, stat, statul, loc, locul,
            persoan*, președin*, ambasad*, europea*, european*, general*, drept*, securit*,
            pregătit*, clas*, legislatur*, legislativ*, guvernului, guvernelor, guvern, luni,
            ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie,
            octombrie, noiembrie, decembrie
            """,
        other_bodies="""
            vizit*, minis*, secretar*, oară, ori, dată, semest*, trimest*, secol*, război*,
            anivers*, zi, ediți*, etap*, faz*, parte, președin*, ambasad*, țar*, persoan*,
            summit*, forum*, conferin*, dialog*, negocier*, consult*, grup*, subcomis*,
            subcomit*, expert*, adun*, onu, națiuni*, parlament*, senat*, camer*, europea*,
            european*, securit*, pregătit*, guvernului, guvernelor, guvern
            """,
        joint="mixt*, comun*, interguvernamental*, bilateral*",
        since="din, ani, anul, dată",
        first_since="după, conform, potrivit",
        articles="a, al, de, la, în, aceast*, acest, cea, cel, celei, celui",
        theirs="lor",
        another_before="precedent*, anterior*, ultim*, următoar*, viitoar*, proxim*, trecut*",
        another_after="precedent*, anterior*, următoar*, viitoar*, trecut*",
        number_after=True,
        number_before=True,
    ),
    dates=Dates(
        comma_before_year=True,
        day="1",
        between_days="și, şi, până la, la",
        before_next_day="de, data de",
        before_year="a anului, anul",
        before_lone_year="în, din, anul, anului, până în, sfârșitul lui, începutul lui, finele lui",
        from_weekday="data de, pe, în data de, la data de",
        months={
            9: "sep",
        },
        weekdays={
            6: "sâmbăta, sîmbătă, sîmbăta, sambata",
            7: "duminica",
        },
        behind_other_words="""
            mult*, puțin*, mare, mari, mic*, bun*, important*, înalt*, ridicat*, scăzut*, vech*,
            noi, nou*, recent*, târziu, devreme, jos, sus, apropiat*, cunoscut*, dezvoltat*,
            scurt*, lung*, ales, degrabă, slab*, puternic*, vizitat*, vândut*, ieftin*, scump*,
            interesant*, relevant*, eficient*, competitiv*
            """,
        other_words="mai, luni, mie, joia",
        before_name="luna, lunii, ziua, în",
        no_names="mie, vin, mar, lun, dum, joi",
    ),
    figures=Figures(
        multipliers={
            1_000: "mii, de mii, mie",
            1_000_000: "mil, mln, mio, milion, milionul, milioane, milioanele, de milioane, milioanelor",
            1_000_000_000: "mld, miliard, miliarde, miliardele, de miliarde, miliardelor",
            1_000_000_000_000: "tril, trilion, trilioane, de trilioane",
        },
        currencies={
            "EUR": "euro, de euro",
            "USD": "dolari american*, de dolari american*, dolari sua, de dolari sua, dolari ai sua",
            "RON": "lei românești, de lei românești, lei noi, ron",
            "MDL": "lei moldovenești, de lei moldovenești",
            "GBP": "lire sterline, de lire sterline",
            "CHF": "franci elvețieni, de franci elvețieni",
            "JPY": "yeni, de yeni",
            "CNY": "yuani, de yuani",
            "RUB": "ruble, de ruble",
            "HUF": "forinți, de forinți",
            "UAH": "grivne, de grivne, hrivne, de hrivne",
            "TRY": "lire turcești, de lire turcești",
            "BGN": "leve, de leve",
            "KRW": "woni, de woni",
            "PLN": "zloți, de zloți",
        },
        counted="""
            acord*, memorand*, protoco*, document*, contract*, tratat*, convenți*, înțeleger*,
            proiect*, program*, declarați*, instrument*
            """,
        between="de, noi, bilaterale, comune, alte, importante",
        doubt="""
            jumătate, și jumătate, și ceva, sută, sute, sutele, zeci, de zeci, duzină, duzini,
            treime, treimi, sfert, sferturi, ori, pătrime, cincime, zecime, zecimi
            """,
        ranges="la, până la, sau, ori",
        and_="și, şi",
        labels="articolul, articol, art, alin, alineatul, punctul, nr, faza",
    ),
    template=Template(
        next_session="următoarea sesiune, următoarea reuniune",
        in_year="în, în anul, în cursul anului",
        committee="comisi*, comitet*",
        joins="și, şi",
        between="între, dintre",
        titles="Republica, Regatul",
        before_city="la",
        other_session="anterioar*, ultim*, următoar*, viitoar*, pregăti*, va avea loc, vor",
        other_bodies="*subcomisi*, *grup* de lucru*",
        told="*anunț*, *transm*, *comunic*, *declar*",
        other_act="*semn*, *acord*, *tratat*, *vizit*, *summit*, *înfiin*, *adopt*, *primi*",
        online="video*, online",
        name_after="""
            mixt*, interguvernamental*, comun*, guvernamental*, economic*, bilateral*, permanent*, cooper*,
            colabor*, comer*, tehnic*, tehnico, științific*, ştiinţific*, cultur*, transport*, industri*,
            agricultur*, energ*, investi*, turism*, educa*, parteneriat*, strategic*, româno*
            """,
        name_joins="de, pentru, și, şi, în, domeniul, domeniile, privind",
        name_joint="mixt*, interguvernamental*, comun*, guvernamental*, bilateral*",
        name_agrees="""
            mixt*, interguvernamental*, comun*, guvernamental*, economic*, comercial*, bilateral*, permanent*,
            tehnic*, tehnico, româno*
            """,
        base_forms={
            "Comisiei": "Comisia",
            "comisiei": "comisia",
            "Comitetului": "Comitetul",
            "comitetului": "comitetul",
            "mixte": "mixtă",
            "Mixte": "Mixtă",
            "mune": "mună",
            "tale": "tală",
            "rale": "rală",
            "nente": "nentă",
            "nice": "nică",
            "mice": "mică",
            "ciale": "cială",
            "ere": "eră",
            "are": "ară",
            "eze": "eză",
            "ane": "ană",
            "âne": "ână",
            "ene": "eană",
            "ce": "că",
            "ve": "vă",
        },
        base_ends={
            "comisia": "ă",
            "comitetul": "t, n, l, c, r, z",
        },
        before_its_year="de",
    ),
    page=Page(
        agency="agenția, agerpres",
        joint_account="declarație comună, comunicat comun",
        survey="""
            a fost utilă, v-a fost utilă, ți-a fost utilă, v-a fost util, ați găsit, evaluați, opinia
            dumneavoastră
            """,
        office=r"Ambasada\s+[^.:;!?]+|Ministerul\s+[^.:;!?]+",
        date="data, data publicării, publicat, publicat la, publicat în",
        updated="actualizat, actualizat la, ultima actualizare",
        hits="vizualizări, accesări",
        kind="comunicat de presă, comunicat",
        section=r"Știri|Noutăți|Comunicate|Comunicate de presă",
        menu=r"salt la|sari la",
        share="""
            acasă, prima pagină,
            distribuie, partajează, trimite, tipărește, imprimă, printează, înapoi, sus, etichete, descarcă, galerie
            foto, ultima actualizare, toate drepturile rezervate
            """,
        related="""
            știri similare, articole similare, citește și, citiți și, vezi și, alte știri, ultimele știri, contact
            presă
            """,
        source="sursa, sursă",
    ),
    adjectives={
        "ROU": "româno, român, română, române",
        "MDA": "moldo, moldovean*, moldovenesc*",
        "HUN": "ungar, ungară, ungare, maghiar*",
        "BGR": "bulgar*",
        "SRB": "sârb*",
        "UKR": "ucrainean*, ucrainen*",
        "DEU": "german*",
        "FRA": "francez*",
        "ITA": "italian*",
        "TUR": "turc, turcă, turce",
        "AZE": "azer, azeră, azere",
        "KAZ": "kazah*",
        "CHN": "chinez*",
        "VNM": "vietnamez*",
        "JPN": "japonez*",
        "KOR": "coreean*",
        "EGY": "egiptean*",
        "MAR": "marocan*",
        "ISR": "israelian*",
        "RUS": "rus, rusă, ruse",
        "POL": "polonez*",
        "UZB": "uzbec*",
    },
    bounds="""
        până la, până în, până la sfârșitul lunii, până la sfârșitul anului, până la finalul anului,
        până la finele anului, cel târziu la, cel târziu până la, înainte de, de la, din, după, începând cu
        """,
    bounds_of_ends="până la sfârșitul lunii, până la sfârșitul anului, până la finalul anului, până la finele anului",
    bounds_of_days="până la, cel târziu la, cel târziu până la",
    negations="nu, fără, nici, niciun, nicio, niciodată",
    cities={
        "CHN": "Beijing",
        "CHE": "Berna, Geneva",
        "IND": "New Delhi",
        "TUR": "Ankara",
        "VNM": "Hanoi",
        "USA": "Washington",
    },
    parts=YearParts(
        seasons={
            21: "primăvara, primăvară, primăverii",
            22: "vara, vară, verii",
            23: "toamna, toamnă, toamnei",
            24: "iarna, iarnă, iernii",
        },
        quarter="trimestru, trimestrul, trimestrului",
        half="semestru, semestrul, semestrului, jumătate, jumătatea",
        numbers={
            1: "întâi, prim*",
            2: "doua, doilea",
            3: "treilea, treia",
            4: "patrulea, patra",
        },
        joiners="al, a",
        links="al, a, anului, anul, din, lui",
        fiscal="fiscal, bugetar",
    ),
    distances=Distances(
        either="sau",
        days={
            -1: "ieri",
            0: "astăzi, azi",
            1: "mâine",
        },
        weeks={
            -1: "săptămâna trecută",
            0: "săptămâna aceasta, această săptămână",
            1: "săptămâna viitoare",
        },
        months={
            -1: "luna trecută",
            0: "luna aceasta, luna curentă",
            1: "luna viitoare",
        },
        years={
            -1: "anul trecut, anului trecut",
            0: "anul acesta, acest an, anul curent, anului curent, anul în curs, a.c., anului în curs, acestui an",
            1: "anul viitor, anului viitor, anul următor, anului următor",
        },
        ends={
            "sfârșitul anului": "sfârșitul anului {}",
            "finalul anului": "finalul anului {}",
            "finele anului": "finele anului {}",
        },
    ),
    speakers=Speakers(
        as_said="după cum, așa cum, cum",
        turns="la rândul său, la rândul ei, din partea sa, în ceea ce îl privește",
        auxiliaries="a, s-a",
        address="domnului, doamnei, domnul, doamna",
    ),
    not_negations="nu numai",
)
