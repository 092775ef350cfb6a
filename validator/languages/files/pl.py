"""Polish; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Polish",
    everyday={
        "Latn": """
            i, w, z, na, do, się, że, o, oraz, jest, dla, przez, nie, od, po, był, były, które, który, a, także,
            między, przy, ich, tym
            """,
    },
    names="inflected",
    page=Page(
        before_time="o godz.",
        menu="przejdź",
        share="udostępnij, drukuj, powrót, poprzedni, następny, tagi",
        related="zobacz też, zobacz także, powiązane, czytaj więcej, czytaj także",
        source="źródło",
        office=r"Ministerstwo\s+[^.:;!?]+",
    ),
)
