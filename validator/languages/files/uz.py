"""Uzbek; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Template, YearParts

LANGUAGE = Language(
    name="Uzbek",
    year_first=True,
    everyday={
        "Latn": """
            va, bir, bu, bilan, uchun, ham, da, oʻzbekiston, o'zbekiston, boʻyicha, bo'yicha, hamda, oʻrtasida,
            ushbu, edi, qildi, oʻrtasidagi, o'rtasidagi, boʻlib, bo'lib, oʻtdi, o'tdi, tomonlar, yil, kuni, shahrida,
            sohasidagi, hamkorlik, yangiliklar
            """,
    },
    names="inflected",
    template=Template(
        committee="komissiya*, qo'mita*, qoʻmita*, qo‘mita*",
        joins="va",
        other_session="keyingi, navbatdagi, oldingi, o'tgan, oʻtgan, o‘tgan",
        held="bo'lib o't*, boʻlib oʻt*, bo‘lib o‘t*",
        online="video*, onlayn",
        city_expression=r"(?<!\w){city}(?:\s+shahrida|da)(?!\w)",
        between="o'rtasida, oʻrtasida, o‘rtasida",
        titles="Respublikasi, Qirolligi",
        next_session="navbatdagi yig'ilish*, navbatdagi yig‘ilish*, navbatdagi yigʻilish*, keyingi yig'ilish*, keyingi yig‘ilish*, keyingi yigʻilish*",
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
    bounds_behind="yil oxirigacha, yil oxiriga qadar, yilgacha, yilga qadar",
    bounds_of_ends="yil oxirigacha, yil oxiriga qadar",
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
)
