"""Persian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template

LANGUAGE = Language(
    name="Persian",
    everyday={
        "Arab": """
            در, و, به, از, که, این, را, با, است, آن, برای, شد, های, می, بین, نیز, کرد, خود, دو, تا, شده, بر
            """,
    },
    template=Template(
        committee="کمیسیون, کمیته",
        joins="و",
        between="میان, بین",
        other_session="قبلی, گذشته, آینده, بعدی, خواهد",
        other_bodies="*کارگروه*",
        other_act="*امضا*, *توافق*, *سفر*, *دیدار*",
        online="*مجازی*, *ویدئو*",
    ),
    page=Page(
        share="اشتراک گذاری, چاپ, برچسب ها",
        related="اخبار مرتبط, مطالب مرتبط",
        source="منبع",
        office=r"وزارت\s+[^.:;!?]+",
    ),
)
