"""Romanian; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Romanian",
    everyday={
        "Latn": """
            și, de, la, în, a, al, ale, cu, pe, pentru, din, că, care, este, au, fost, un, o, prin, sau, între,
            cele, celor, privind, au
            """,
    },
    names="inflected",
    template=Template(
        committee="comisi*, comitet*",
        joins="și, şi",
        between="între, dintre",
        titles="Republica, Regatul",
        before_city="la",
        other_session="anterioar*, ultim*, următoar*, viitoar*, pregăti*, va avea loc, vor",
        other_bodies="*subcomisi*, *grup* de lucru*",
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
    ),
    page=Page(
        survey="""
            a fost utilă, v-a fost utilă, ți-a fost utilă, v-a fost util, ați găsit, evaluați, opinia
            dumneavoastră
            """,
        office=r"Ambasada\s+[^.:;!?]+|Ministerul\s+[^.:;!?]+",
        date="data, data publicării, publicat, publicat la, publicat în",
        hits="vizualizări, accesări",
        kind="comunicat de presă, comunicat",
        section=r"Știri|Noutăți|Comunicate|Comunicate de presă",
        menu=r"salt la|sari la",
        share="""
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
    ordinal_beginnings={
        1: "prim, întâi, întîi, dintâi",
        2: "doua, doilea",
        3: "treia, treilea",
        4: "patra, patrulea",
        5: "cincea, cincilea",
        6: "șasea, șaselea, şasea, şaselea",
        7: "șaptea, șaptelea, şaptea, şaptelea",
        8: "opta, optulea",
        9: "noua, nouălea",
        10: "zecea, zecelea",
        11: "unsprezecea, unsprezecelea",
        12: "douăsprezecea, doisprezecelea",
        13: "treisprezecea, treisprezecelea",
        14: "paisprezecea, paisprezecelea",
        15: "cincisprezecea, cincisprezecelea",
        16: "șaisprezecea, șaisprezecelea, şaisprezece",
        17: "șaptesprezecea, șaptesprezecelea, şaptesprezece",
        18: "optsprezecea, optsprezecelea",
        19: "nouăsprezecea, nouăsprezecelea",
        20: "douăzecea, douăzecilea",
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
    ),
)
