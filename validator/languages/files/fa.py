"""Persian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template

LANGUAGE = Language(
    name="Persian",
    calendar="other",
    joined_letters="و",
    names="signs",
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
        before_city="در",
    ),
    page=Page(
        share="اشتراک گذاری, چاپ, برچسب ها",
        related="اخبار مرتبط, مطالب مرتبط",
        source="منبع",
        office=r"وزارت\s+[^.:;!?]+",
    ),
    ordinal_beginnings={
        1: "اول, نخست, یکم",
        2: "دوم",
        3: "سوم",
        4: "چهارم",
        5: "پنجم",
        6: "ششم",
        7: "هفتم",
        8: "هشتم",
        9: "نهم",
        10: "دهم",
        11: "یازدهم",
        12: "دوازدهم",
        13: "سیزدهم",
        14: "چهاردهم",
        15: "پانزدهم",
        16: "شانزدهم",
        17: "هفدهم",
        18: "هجدهم, هیجدهم",
        19: "نوزدهم",
        20: "بیستم",
    },
    near_days="امروز, دیروز, فردا",
    negations="نه, بدون, هیچ",
    cities={
        "CHN": "پکن",
        "CHE": "برن, ژنو",
        "IND": "دهلی نو",
        "TUR": "آنکارا",
        "USA": "واشنگتن",
        "KAZ": "آستانه",
        "QAT": "دوحه",
        "ARE": "ابوظبی",
        "PAK": "اسلام‌آباد, اسلام آباد",
        "IRN": "اصفهان, شیراز, تبریز",
    },
)
