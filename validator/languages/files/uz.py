"""Uzbek; docs/languages.md says how this file is written."""

from ..shapes import Distances, Figures, Language, Page, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Uzbek",
    day_endings="""
        si, i, sida, ida, sidan, idan, siga, iga, da, dan, ga, kuni, kunlari, kunida, сида, ида, си, и, куни, кунлари
        """,
    year_first=True,
    before_apostrophe="og",
    everyday={
        "Latn": """
            va, bir, bu, bilan, uchun, ham, da, oʻzbekiston, o'zbekiston, boʻyicha, bo'yicha, hamda, oʻrtasida,
            ushbu, edi, qildi, oʻrtasidagi, o'rtasidagi, boʻlib, bo'lib, oʻtdi, o'tdi, tomonlar, yil, kuni, shahrida,
            sohasidagi, hamkorlik, yangiliklar
            """,
    },
    names="inflected",
    figures=Figures(
        counted="hujjat*, bitim*, memorandum*, protokol*, shartnoma*, loyiha*, dastur*, kelishuv*",
        between="ta, nafar, dona",
        doubt="ming*, million*, milliard*, yuzlab, yarim, mln, mlrd",
        ranges="yoki",
        and_="va, bilan",
        count_words={
            2: "ikki, ikkita",
            3: "uch, uchta",
            4: "to'rt, to'rtta, to‘rt, to‘rtta, toʻrt, toʻrtta",
            5: "besh, beshta",
            6: "olti, oltita",
            7: "yetti, yettita",
            8: "sakkiz, sakkizta",
            9: "to'qqiz, to'qqizta, to‘qqiz, to‘qqizta, toʻqqiz, toʻqqizta",
            10: "o'n, o'nta, o‘n, o‘nta, oʻn, oʻnta",
            20: "yigirma, yigirmata",
            30: "o'ttiz, o‘ttiz, oʻttiz",
            100: "yuz",
        },
    ),
    ordinal_beginnings={
        1: "birinchi, биринчи",
        2: "ikkinchi, иккинчи",
        3: "uchinchi, учинчи",
        4: "to'rtinchi, to‘rtinchi, toʻrtinchi, тўртинчи",
        5: "beshinchi, бешинчи",
        6: "oltinchi, олтинчи",
        7: "yettinchi, еттинчи",
        8: "sakkizinchi, саккизинчи",
        9: "to'qqizinchi, to‘qqizinchi, toʻqqizinchi, тўққизинчи",
        10: "o'ninchi, o‘ninchi, oʻninchi, ўнинчи",
        11: "o'n birinchi, o‘n birinchi, oʻn birinchi, ўн биринчи",
        12: "o'n ikkinchi, o‘n ikkinchi, oʻn ikkinchi, ўн иккинчи",
        13: "o'n uchinchi, o‘n uchinchi, oʻn uchinchi, ўн учинчи",
        14: "o'n to'rtinchi, o‘n to‘rtinchi, oʻn toʻrtinchi, ўн тўртинчи",
        15: "o'n beshinchi, o‘n beshinchi, oʻn beshinchi, ўн бешинчи",
        16: "o'n oltinchi, o‘n oltinchi, oʻn oltinchi, ўн олтинчи",
        17: "o'n yettinchi, o‘n yettinchi, oʻn yettinchi, ўн еттинчи",
        18: "o'n sakkizinchi, o‘n sakkizinchi, oʻn sakkizinchi, ўн саккизинчи",
        19: "o'n to'qqizinchi, o‘n to‘qqizinchi, oʻn toʻqqizinchi, ўн тўққизинчи",
        20: "yigirmanchi, йигирманчи",
    },
    signing="imzola*, имзола*",
    entry_into_force="kuchga, кучга",
    template=Template(
        session_behind_hyphen="majlis*, sessiya*, uchrashuv*",
        name_before="""
            hukumatlararo, qoʻshma, qo‘shma, qo'shma, aralash, iqtisodiy, savdo, savdo-iqtisodiy, ilmiy-texnikaviy,
            ilmiy-texnik, madaniy, madaniy-gumanitar, sarmoyaviy, ikki, tomonlama, hamkorlik, boʻyicha, bo‘yicha,
            bo'yicha, oʻrtasidagi, o‘rtasidagi, o'rtasidagi, sohasidagi
            """,
        name_joins="va, hamda",
        name_joint="hukumatlararo, qoʻshma, qo‘shma, qo'shma, aralash",
        base_forms={
            "komissiyaning": "komissiya",
            "komissiyasining": "komissiyasi",
            "komissiyani": "komissiya",
            "qoʻmitaning": "qoʻmita",
            "qo‘mitaning": "qo‘mita",
            "qo'mitaning": "qo'mita",
            "qoʻmitasining": "qoʻmitasi",
            "qo‘mitasining": "qo‘mitasi",
            "qo'mitasining": "qo'mitasi",
        },
        committee="komissiya*, qo'mita*, qoʻmita*, qo‘mita*",
        joins="va",
        other_session="keyingi, navbatdagi, oldingi, o'tgan, oʻtgan, o‘tgan",
        held="bo'lib o't*, boʻlib oʻt*, bo‘lib o‘t*",
        online="video*, onlayn",
        city_expression=r"(?<!\w){city}(?:\s+shahrida|\s+sh\.|da)(?!\w)",
        between="o'rtasida, oʻrtasida, o‘rtasida",
        titles="Respublikasi, Qirolligi",
        next_session="navbatdagi majlis*, keyingi majlis*, navbatdagi yig'ilish*, navbatdagi yig‘ilish*, navbatdagi yigʻilish*, keyingi yig'ilish*, keyingi yig‘ilish*, keyingi yigʻilish*",
        behind_year="-yilda, -yilning",
    ),
    page=Page(
        home="UZB",
        office=r"(?:[^\W\d_][\w'‘’ʻ]*,?\s+){1,8}vazirligi",
        date="sana, chop etilgan, eʼlon qilingan",
        hits="ko'rishlar, ko‘rishlar, ko'rishlar soni, ko‘rishlar soni, koʻrishlar soni, koʻrildi, ko'rilgan",
        share="bosh sahifa, ulashish, chop etish, orqaga, teglar",
        related="boshqa yangiliklar, o'xshash yangiliklar, mavzuga oid",
        source="manba",
    ),
    adds_endings=True,
    bounds_behind="""
        yil oxirigacha, yil oxiriga qadar, yilgacha, yilga qadar, -yil oxirigacha, -yil oxiriga qadar, -yilgacha,
        -yilga qadar, yil yakuniga qadar, -yil yakuniga qadar
        """,
    bounds_of_ends="""
        yil oxirigacha, yil oxiriga qadar, -yil oxirigacha, -yil oxiriga qadar, yil yakuniga qadar, -yil yakuniga qadar
        """,
    parts=YearParts(
        seasons={
            21: "bahor*",
            22: "yoz, yozida, yozda",
            23: "kuz, kuzida, kuzda",
            24: "qish, qishida",
        },
        quarter="chora*",
        half="yarm*",
        numbers={
            1: "birinchi",
            2: "ikkinchi",
            3: "uchinchi",
            4: "toʻrtinchi, to‘rtinchi, to'rtinchi",
        },
        links="yil, yilning, yili",
    ),
    distances=Distances(
        either="yoki, ёки",
        days={
            -1: "kecha, кеча",
            0: "bugun, бугун",
            1: "ertaga, эртага",
        },
        weeks={
            -1: "o'tgan hafta",
            0: "shu hafta",
            1: "kelasi hafta",
        },
        months={
            -1: "o'tgan oy",
            0: "shu oy",
            1: "kelgusi oy",
        },
        years={
            -1: "o'tgan yili, o'tgan yil, ўтган йили",
            0: "joriy yil, joriy yilning, shu yili, joriy yilda, жорий йилда, жорий йил",
            1: "kelgusi yil, kelgusi yili, kelasi yili, kelasi yil, келгуси йили",
        },
    ),
    speakers=Speakers(
        passives="*rildi, *tildi, *shildi, *childi, *yildi, *lindi, *rilgan, *tilgan, *shilgan, *lingan, oldi",
        verb_is_last=True,
    ),
    countries={
        "FIN": "Finlyandiya",
        "SVK": "Slovakiya",
        "HUN": "Vengriya",
        "CHE": "Shveytsariya",
        "JPN": "Yaponiya",
        "KOR": "Koreya Respublikasi, Janubiy Koreya",
        "IDN": "Indoneziya",
        "ARE": "BAA, Birlashgan Arab Amirliklari",
    },
    cities={
        "UZB": "Samarqand, Buxoro, Xiva, Namangan, Andijon, Fargʻona, Farg‘ona, Farg'ona, Nukus, Urganch, Termiz, Navoiy",
    },
)
