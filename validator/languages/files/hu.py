"""Hungarian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template, YearParts

LANGUAGE = Language(
    name="Hungarian",
    year_first=True,
    everyday={
        "Latn": """
            a, az, és, hogy, is, nem, egy, volt, között, valamint, meg, mint, ezt, el, ez, csak, ki, már, vagy,
            szerint, által, ülés
            """,
    },
    names="inflected",
    template=Template(
        committee="bizottság*, vegyesbizottság*",
        joins="és",
        titles="Köztársaság",
        other_session="előző, legutóbbi, következő, előkészít*, lesz",
        other_bodies="*albizottság*, *munkacsoport*",
        other_act="*aláír*, *egyezmény*, *megállapod*, *látogat*, *csúcs*",
        online="video*, online",
    ),
    page=Page(
        office=r"(?:[^\W\d_]+\s+){0,5}Minisztérium",
        date="dátum, közzétéve, megjelent, közzététel dátuma",
        hits="megtekintések, olvasva",
        kind="közlemény, sajtóközlemény",
        section=r"Hírek|Sajtóközlemények",
        share="""
            megosztás, megosztom, nyomtatás, vissza, vissza a tetejére, címkék, letöltés, küldés, galéria, fotó,
            utolsó frissítés
            """,
        related="""
            kapcsolódó hírek, kapcsolódó cikkek, kapcsolódó tartalom, további hírek, olvassa el, legfrissebb hírek
            """,
        source="forrás",
    ),
    ordinal_beginnings={
        1: "első",
        2: "második",
        3: "harmadik",
        4: "negyedik",
        5: "ötödik",
        6: "hatodik",
        7: "hetedik",
        8: "nyolcadik",
        9: "kilencedik",
        10: "tizedik",
        11: "tizenegyedik",
        12: "tizenkettedik",
        13: "tizenharmadik",
        14: "tizennegyedik",
        15: "tizenötödik",
        16: "tizenhatodik",
        17: "tizenhetedik",
        18: "tizennyolcadik",
        19: "tizenkilencedik",
        20: "huszadik",
    },
    bounds="legkésőbb",
    bounds_behind="-ig, ig, előtt, végéig, év végéig, után, óta, -tól, -től, tól, től",
    bounds_of_ends="végéig, év végéig",
    bounds_of_days="-ig, ig",
    today="ma, mai",
    near_days="ma, mai, tegnap, holnap",
    negations="nem, ne, sem, soha, nélkül",
    cities={
        "CHN": "Peking",
        "CHE": "Bern, Genf",
        "IND": "Újdelhi",
        "TUR": "Ankara",
        "VNM": "Hanoi",
        "USA": "Washington",
        "KAZ": "Asztana",
    },
    adds_endings=True,
    parts=YearParts(
        seasons={
            21: "tavasz*",
            22: "nyár, nyarán, nyári, nyárig",
            23: "ősz, őszén, őszi, őszig, ősszel",
            24: "tél, telén, téli, télen",
        },
        quarter="negyedév*",
        half="félév*, felében, fele, felére, felétől, feléig",
        numbers={
            1: "első",
            2: "második",
            3: "harmadik",
            4: "negyedik",
        },
        links="év, évi, évben, évének",
        fiscal="költségvetési, pénzügyi",
    ),
)
