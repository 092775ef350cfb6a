"""Polish; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template, YearParts

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
        committee="komisj*, komitet*, rad*",
        joins="i, oraz",
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
    ),
    page=Page(
        before_time="o godz.",
        menu="przejdź",
        share="""
            udostępnij, drukuj, powrót, poprzedni, następny, tagi, zdjęcia, informacje o publikacji dokumentu,
            pierwsza publikacja, ostatnia modyfikacja, wytworzył, pokaż historię zmian, udostępnij na facebooku,
            wydrukuj, do góry, pobierz, kategorie, galeria, załączniki, multimedia, kontakt dla mediów, wróć
            """,
        related="""
            zobacz też, zobacz także, powiązane, czytaj więcej, czytaj także, podobne artykuły, pozostałe
            aktualności, inne aktualności, najnowsze wiadomości, powiązane artykuły, kontakt dla mediów
            """,
        source="źródło",
        office=r"Ministerstwo\s+[^.:;!?]+",
        hits="wyświetleń, liczba wyświetleń, odsłon",
        date="data, data publikacji, opublikowano, data dodania",
        section=r"Aktualności|Wiadomości",
        kind="komunikat prasowy, informacja prasowa",
    ),
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
    today="dzisiaj, dziś",
    near_days="dzisiaj, dziś, wczoraj, jutro",
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
)
