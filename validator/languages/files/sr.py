"""Serbian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template, YearParts

LANGUAGE = Language(
    name="Serbian",
    no_letters="ыэёъйщ",
    everyday={
        "Latn": """
            i, u, na, se, je, za, da, od, s, o, su, koji, koja, kao, te, između, sa, iz, bi, bio, bila, što, uz,
            tokom, odbor, savet, ministar
            """,
        "Cyrl": """
            и, у, на, се, је, за, да, од, са, о, су, који, која, као, те, између, из, би, био, била, што, уз,
            током, ће, није
            """,
    },
    names="inflected",
    template=Template(
        committee="комис*, комитет*, komis*, komitet*, odbor*, одбор*",
        joins="и, i",
        between="између, između",
        titles="Република, Republika",
        before_city="у, u",
        other_session="""
            претходн*, последњ*, следећ*, наредн*, prethodn*, poslednj*, sledeć*, naredn*, биће, biće, ће, će
            """,
        other_bodies="*радн* груп*, *radn* grup*",
        other_act="*потпис*, *споразум*, *уговор*, *посет*, *potpis*, *sporazum*, *ugovor*, *poset*",
        online="видео*, video*, онлајн, onlajn",
        adjective_ends=r"\w{0,3}(?:ск|šk|шк|sk)(?:о|o|\w{1,3})",
    ),
    page=Page(
        office=r"(?:Министарство|Ministarstvo)\s+[^.:;!?]+",
        date="датум, објављено, datum, objavljeno",
        hits="прегледа, број прегледа, pregleda",
        kind="саопштење, саопштење за јавност, saopštenje, saopštenje za javnost",
        section=r"Вести|Саопштења|Vesti|Saopštenja",
        share="""
            подели, пошаљи, штампај, одштампај, назад, на врх, ознаке, преузми, podeli, pošalji, štampaj, nazad, na
            vrh, oznake
            """,
        related="""
            повезане вести, остале вести, последње вести, прочитајте још, povezane vesti, ostale vesti, pročitajte
            još
            """,
        source="извор, izvor",
    ),
    ordinal_beginnings={
        1: "прв, prv",
        2: "друг, drug",
        3: "трећ, treć",
        4: "четврт, četvrt",
        5: "пет, pet",
        6: "шест, šest",
        7: "седм, sedm",
        8: "осм, osm",
        9: "девет, devet",
        10: "десет, deset",
        11: "једанаест, jedanaest",
        12: "дванаест, dvanaest",
        13: "тринаест, trinaest",
        14: "четрнаест, četrnaest",
        15: "петнаест, petnaest",
        16: "шеснаест, šesnaest",
        17: "седамнаест, sedamnaest",
        18: "осамнаест, osamnaest",
        19: "деветнаест, devetnaest",
        20: "двадесет, dvadeset",
    },
    bounds="""
        до, до краја, најкасније до, најкасније до краја, пре, пре краја, од, након, do, do kraja, najkasnije do,
        najkasnije do kraja, pre, pre kraja, od, nakon
        """,
    bounds_of_ends="до краја, најкасније до краја, do kraja, najkasnije do kraja",
    bounds_of_days="до, најкасније до, do, najkasnije do",
    after_year="године, годину, год, г, godine, godinu, god, g",
    today="данас, danas",
    near_days="данас, јуче, сутра, danas, juče, sutra",
    negations="не, без, никад, ништа, ne, bez, nikad, ništa",
    parts=YearParts(
        seasons={
            21: "proleće, proleća, proleću, пролеће, пролећа, пролећу",
            22: "leto, leta, letu, лето, лета",
            23: "jesen, jeseni, јесен, јесени",
            24: "zima, zime, zimu, зима, зиме, зиму",
        },
        quarter="tromeseč*, kvartal*, квартал*, тромесеч*",
        half="polugod*, polovin*, полугод*, половин*",
        numbers={
            1: "prv*, прв*",
            2: "drug*, друг*",
            3: "treć*, трећ*",
            4: "četvrt*, четврт*",
        },
        links="godine, god, u, године, год, у",
        fiscal="fiskaln*, фискалн*",
    ),
)
