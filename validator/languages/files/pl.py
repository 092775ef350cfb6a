"""Polish; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template

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
        share="udostępnij, drukuj, powrót, poprzedni, następny, tagi",
        related="zobacz też, zobacz także, powiązane, czytaj więcej, czytaj także",
        source="źródło",
        office=r"Ministerstwo\s+[^.:;!?]+",
    ),
)
