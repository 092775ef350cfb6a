"""Azerbaijani; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Azerbaijani",
    everyday={
        "Latn": """
            və, bir, bu, ilə, üçün, də, da, olan, daha, kimi, arasında, ən, çox, isə, qədər, iki, sonra, hər,
            tərəfindən, olub, ki
            """,
    },
    names="inflected",
    template=Template(
        committee="komissiya*, komitə*, şura*",
        joins="və, ilə",
        titles="Respublikası, Krallığı",
        other_session="ötən, əvvəlki, son, növbəti, gələn, hazır*, keçiriləcək, olacaq, planlaş*",
        other_bodies="*alt komissiya*, *işçi qrup*",
        other_act="*imza*, *saziş*, *müqavilə*, *səfər*, *sammit*, *yarad*, *qəbul*",
        online="onlayn*, video*",
    ),
    page=Page(
        survey="bu səhifə sizə, bu məlumat sizə, qiymətləndirin",
        office=r"(?:[^\W\d_]+\s+){1,6}Nazirliyi",
        date="tarix, dərc olunub, dərc tarixi",
        hits="baxış, baxış sayı, baxılıb",
        share="paylaş, paylaşın, çap, çap et, geri, etiketlər, yuxarı",
        related="digər xəbərlər, oxşar xəbərlər, əlaqəli xəbərlər, həmçinin oxuyun, son xəbərlər",
        source="mənbə",
    ),
    adds_endings=True,
    ordinal_beginnings={
        1: "birinci",
        2: "ikinci",
        3: "üçüncü",
        4: "dördüncü",
        5: "beşinci",
        6: "altıncı",
        7: "yeddinci",
        8: "səkkizinci",
        9: "doqquzuncu",
        10: "onuncu",
        11: "on birinci",
        12: "on ikinci",
        13: "on üçüncü",
        14: "on dördüncü",
        15: "on beşinci",
        16: "on altıncı",
        17: "on yeddinci",
        18: "on səkkizinci",
        19: "on doqquzuncu",
        20: "iyirminci",
    },
    parts=YearParts(
        seasons={
            21: "yazında, yaz, yazı, yazda",
            22: "yayında, yay, yayda",
            23: "payızında, payız, payızda",
            24: "qışında, qış, qışda",
        },
        quarter="rüb*",
        half="yarı*",
        numbers={
            1: "birinci, ilk",
            2: "ikinci",
            3: "üçüncü",
            4: "dördüncü",
        },
        links="ilin, ci, cı, cu, cü, il",
    ),
    distances=Distances(
        either="və ya",
        days={
            -1: "dünən",
            0: "bu gün, bugün",
            1: "sabah",
        },
        weeks={
            -1: "keçən həftə, ötən həftə",
            0: "bu həftə",
            1: "gələn həftə, növbəti həftə",
        },
        months={
            -1: "keçən ay, ötən ay",
            0: "bu ay",
            1: "gələn ay, növbəti ay",
        },
        years={
            -1: "ötən il, keçən il, ötən ilin, keçən ilin",
            0: "bu il, bu ilin, cari il, cari ilin",
            1: "gələn il, növbəti il, gələn ilin, növbəti ilin",
        },
        ends={
            "ilin sonuna qədər": "{} ilin sonuna qədər",
            "ilin sonunadək": "{} ilin sonunadək",
        },
    ),
    speakers=Speakers(
        subject_has_comma=True,
    ),
)
