"""Serbian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

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
    page=Page(
        office=r"(?:Министарство|Ministarstvo)\s+[^.:;!?]+",
    ),
)
