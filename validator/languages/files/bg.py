"""Bulgarian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template

LANGUAGE = Language(
    name="Bulgarian",
    no_letters="ыэё",
    everyday={
        "Cyrl": """
            и, на, в, за, се, от, да, с, по, че, са, е, които, както, между, бе, бяха, през, също, ще, не, до,
            със, този, това
            """,
    },
    names="inflected",
    template=Template(
        committee="комис*, комитет*",
        joins="и",
        between="между",
        titles="Република, Кралство",
        before_city="в, във",
        other_session="предишн*, последн*, следващ*, подготов*, ще",
        other_bodies="*подкомис*, *работн* груп*",
        other_act="*подпис*, *споразумен*, *договор*, *посещен*, *визит*, *създаден*, *приет*",
        online="видео*, онлайн",
        adjective_ends=r"\w{0,3}ск(?:о|\w{1,4})",
    ),
    page=Page(
        office=r"Министерство(?:то)?\s+на\s+[^.:;!?]+",
    ),
)
