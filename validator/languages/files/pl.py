"""Polish; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Polish",
    everyday={
        "Latn": """
            i, w, z, na, do, się, że, o, oraz, jest, dla, przez, nie, od, po, był, były, które, który, a, także,
            między, przy, ich, tym
            """,
    },
    names="inflected",
    template=Template(
        opens="rozpoczęł*",
        committee="komisj*, komitet*, rad*",
        joins="i, oraz, a",
        between="między, pomiędzy",
        titles="Republika, Republiki, Królestwo",
        held="odbył*, obradował*, zakończył*, rozpoczęł*, spotkał*, przewodniczy*",
        before_city="w, we",
        other_session="""
            poprzedni*, ostatni*, następn*, kolejn*, przygotow*, będzie, odbędzie, planowan*, zaplanowan*
            """,
        other_bodies="*podkomisj*, *grup* robocz*",
        other_act="""
            *podpis*, *umow*, *porozumieni*, *traktat*, *wizyt*, *szczyt*, *utworz*, *przyjęt*, *przybył*,
            *przyjął*
            """,
        online="wideo*, online, zdaln*",
        adjective_ends=r"\w{0,3}sk(?:o|\w{1,4})",
        name_before="""
            wspóln*, mieszan*, międzyrządow*, stał*, dwustronn*, gospodarcz*, handlow*, ekonomiczn*, naukow*,
            techniczn*, polityczn*, rządow*, międzyresortow*
            """,
        name_after="""
            wspóln*, mieszan*, międzyrządow*, gospodarcz*, handlow*, handlu, współprac*, naukow*, naukowo,
            techniczn*, technologiczn*, kultur*, ekonomiczn*, inwestyc*, przemysł*, energet*, energii, transportu,
            turystyk*, edukac*, nauk*, rolnict*, bezpieczeństw*, obronn*, polityczn*, rozwoj*, środowisk*
            """,
        name_joins="ds, do, spraw, i, oraz, w, zakresie, dziedzinie",
        name_joint="wspóln*, mieszan*, międzyrządow*, dwustronn*",
        name_agrees="wspóln*, mieszan*, międzyrządow*, stał*, dwustronn*, gospodarcz*, handlow*",
        base_forms={
            "Komisji": "Komisja",
            "komisji": "komisja",
            "Komisję": "Komisja",
            "komisję": "komisja",
            "Komisją": "Komisja",
            "komisją": "komisja",
            "Komitetu": "Komitet",
            "komitetu": "komitet",
            "Komitetem": "Komitet",
            "komitetem": "komitet",
            "Komitecie": "Komitet",
            "komitecie": "komitet",
            "Rady": "Rada",
            "rady": "rada",
            "Radę": "Rada",
            "radę": "rada",
            "kiego": "ki",
            "giego": "gi",
            "ego": "y",
            "kiej": "ka",
            "giej": "ga",
            "ej": "a",
            "ą": "a",
            "kim": "ki",
            "ym": "y",
        },
        base_ends={
            "komisja": "a",
            "komitet": "y, i",
            "rada": "a",
        },
    ),
    page=Page(
        division=r"(?:Biuro|Departament|Wydział|Zespół)\s.+",
        survey="""
            czy ta strona, czy artykuł, czy ten artykuł, czy strona była, czy informacja była, oceń artykuł, oceń
            stronę, oceń tę, twoja opinia, pomóż nam, wypełnij ankietę
            """,
        before_time="o godz.",
        menu="przejdź",
        share="""
            udostępnij, drukuj, powrót, poprzedni, następny, tagi, zdjęcia, informacje o publikacji dokumentu,
            pierwsza publikacja, ostatnia modyfikacja, wytworzył, pokaż historię zmian, udostępnij na facebooku,
            wydrukuj, do góry, pobierz, kategorie, galeria, załączniki, multimedia, kontakt dla mediów, wróć
            """,
        related="""
            zobacz też, zobacz także, powiązane, czytaj więcej, czytaj także, podobne artykuły, pozostałe
            aktualności, inne aktualności, najnowsze wiadomości, powiązane artykuły, kontakt dla mediów,
            materiały, załączniki, pliki do pobrania, informacje o publikacji dokumentu
            """,
        source="źródło",
        office=r"Ambasada\s+[^.:;!?]+|Ministerstwo\s+[^.:;!?]+",
        hits="wyświetleń, liczba wyświetleń, odsłon",
        date="data, data publikacji, opublikowano, data dodania",
        section=r"Aktualności|Wiadomości",
        kind="komunikat prasowy, informacja prasowa",
    ),
    adjectives={
        "POL": "polsk*",
        "CZE": "czesk*",
        "SVK": "słowack*",
        "DEU": "niemieck*",
        "HUN": "węgiersk*",
        "RUS": "rosyjsk*",
        "UKR": "ukraińsk*",
        "LTU": "litewsk*",
        "BLR": "białorusk*",
        "FRA": "francusk*",
        "ITA": "włosk*",
        "ESP": "hiszpańsk*",
        "GBR": "brytyjsk*",
        "USA": "amerykańsk*",
        "CHN": "chińsk*",
        "JPN": "japońsk*",
        "KOR": "koreańsk*",
        "VNM": "wietnamsk*",
        "IND": "indyjsk*",
        "TUR": "tureck*",
        "KAZ": "kazachsk*, kazachstańsk*",
        "UZB": "uzbeck*",
        "AZE": "azerbejdżańsk*, azersk*",
        "GEO": "gruzińsk*",
        "ARM": "ormiańsk*",
        "ISR": "izraelsk*",
        "EGY": "egipsk*",
        "SRB": "serbsk*",
        "MNG": "mongolsk*",
        "MDA": "mołdawsk*",
        "NOR": "norwesk*",
        "MAR": "marokańsk*",
    },
    ordinal_beginnings={
        1: "pierwsz",
        2: "drug",
        3: "trzec",
        4: "czwart",
        5: "piąt",
        6: "szóst",
        7: "siódm",
        8: "ósm",
        9: "dziewiąt",
        10: "dziesiąt",
        11: "jedenast",
        12: "dwunast",
        13: "trzynast",
        14: "czternast",
        15: "piętnast",
        16: "szesnast",
        17: "siedemnast",
        18: "osiemnast",
        19: "dziewiętnast",
        20: "dwudziest",
    },
    bounds="""
        do, do końca, przed, przed końcem, nie później niż, nie później niż do, najpóźniej, najpóźniej w,
        najpóźniej do, najpóźniej do końca, od, od końca, począwszy od, po
        """,
    bounds_of_ends="do końca, najpóźniej do końca",
    bounds_of_days="do, nie później niż, nie później niż do, najpóźniej, najpóźniej do",
    after_year="r, roku",
    negations="nie, bez, nigdy, nic, nikt, ani, żaden, żadna, żadne",
    cities={
        "CHN": "Pekin",
        "CHE": "Berno, Genewa",
        "IND": "Nowe Delhi",
        "TUR": "Ankara",
        "MAR": "Rabat",
        "VNM": "Hanoi",
        "USA": "Waszyngton",
        "KAZ": "Astana",
        "POL": "Kraków, Gdańsk, Wrocław, Poznań, Łódź, Katowice",
        "CAN": "Ottawa",
        "UKR": "Lwów, Odessa, Charków",
    },
    parts=YearParts(
        seasons={
            21: "wiosną, wiosna, wiosnę, wiosny",
            22: "latem, lato, lata",
            23: "jesienią, jesień, jesieni",
            24: "zimą, zima, zimy, zimę",
        },
        quarter="kwarta*",
        half="półrocz*, połow*",
        numbers={
            1: "pierwsz*",
            2: "drug*",
            3: "trzeci*",
            4: "czwart*, ostatni*",
        },
        links="roku, r, w",
        fiscal="obrotow*, budżetow*",
    ),
    distances=Distances(
        either="lub, albo",
        days={
            -1: "wczoraj",
            0: "dzisiaj, dziś",
            1: "jutro",
        },
        weeks={
            -1: "w zeszłym tygodniu, ubiegłym tygodniu, minionym tygodniu",
            0: "w tym tygodniu, bieżącym tygodniu",
            1: "w przyszłym tygodniu, przyszłym tygodniu",
        },
        months={
            -1: "w zeszłym miesiącu, ubiegłym miesiącu, zeszłym miesiącu",
            0: "w tym miesiącu, tym miesiącu, bieżącym miesiącu, bm., b.m.",
            1: "w przyszłym miesiącu, przyszłym miesiącu",
        },
        years={
            -1: """
                w zeszłym roku, zeszłym roku, zeszłego roku, ubiegłym roku, ubiegłego roku, ub.r., ub. r.,
                minionym roku, minionego roku, poprzednim roku, poprzedniego roku
                """,
            0: "w tym roku, tym roku, tego roku, bieżącym roku, bieżącego roku, br., b.r., b. r.",
            1: """
                w przyszłym roku, przyszłym roku, przyszłego roku, w nadchodzącym roku, następnym roku,
                następnego roku, kolejnym roku
                """,
        },
        ends={
            "końca roku": "końca {} r.",
            "koniec roku": "koniec {} r.",
        },
    ),
    speakers=Speakers(
        others="i",
        as_said="jak, jako",
        turns="ze swojej strony, ze swej strony, z kolei, natomiast",
        auxiliaries="się",
    ),
)
