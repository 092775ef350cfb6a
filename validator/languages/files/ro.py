"""Romanian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template

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
    ),
    page=Page(
        office=r"Ministerul\s+[^.:;!?]+",
    ),
)
