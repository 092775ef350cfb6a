"""Invented releases in the shapes of pages of ministries: a title and three paragraphs, and what is around them."""

from __future__ import annotations

from typing import NamedTuple

from validator.release.text import Description

LANGUAGES = {
    "en": (
        "Outcome of the 3rd Fiji-Peru Joint Committee Meeting",
        "Minister for Trade Ana Tora held the 3rd Fiji-Peru Joint Committee Meeting in Suva on 14 May 2024.",
        "The two sides agreed to open a direct shipping line between Callao and Suva in the coming year.",
        "Vice Minister Luis Rojas offered to train ten pilots of the port authority in Peru from July on.",
    ),
    "fr": (
        "Troisième session de la Commission mixte entre les Fidji et le Pérou",
        "La ministre du Commerce Ana Tora a tenu à Suva, le 14 mai 2024, la troisième session de la Commission mixte.",
        "Les deux parties sont convenues d'ouvrir une ligne maritime directe entre Callao et Suva l'année prochaine.",
        "Le vice-ministre Luis Rojas a proposé de former au Pérou dix pilotes de l'autorité portuaire dès juillet.",
    ),
    "es": (
        "Tercera reunión de la Comisión Mixta entre Fiyi y el Perú",
        "La ministra de Comercio Ana Tora celebró en Suva, el 14 de mayo de 2024, la tercera reunión de la Comisión.",
        "Ambas partes acordaron abrir el próximo año una línea marítima directa entre el Callao y Suva.",
        "El viceministro Luis Rojas ofreció formar en el Perú a diez pilotos de la autoridad portuaria desde julio.",
    ),
    "pt": (
        "Terceira reunião da Comissão Mista entre Fiji e o Peru",
        "A ministra do Comércio Ana Tora realizou em Suva, em 14 de maio de 2024, a terceira reunião da Comissão.",
        "As duas partes concordaram em abrir no próximo ano uma linha marítima direta entre Callao e Suva.",
        "O vice-ministro Luis Rojas ofereceu formar no Peru dez pilotos da autoridade portuária a partir de julho.",
    ),
    "de": (
        "Dritte Tagung der Gemischten Kommission zwischen Fidschi und Peru",
        "Handelsministerin Ana Tora leitete am 14. Mai 2024 in Suva die dritte Tagung der Gemischten Kommission.",
        "Beide Seiten kamen überein, im nächsten Jahr eine direkte Schiffslinie zwischen Callao und Suva zu eröffnen.",
        "Vizeminister Luis Rojas bot an, ab Juli in Peru zehn Lotsen der Hafenbehörde auszubilden.",
    ),
    "ru": (
        "Третье заседание Совместной комиссии Фиджи и Перу",
        "Министр торговли Ана Тора провела 14 мая 2024 года в Суве третье заседание Совместной комиссии Фиджи и Перу.",
        "Стороны договорились открыть в следующем году прямую морскую линию между Кальяо и Сувой.",
        "Заместитель министра Луис Рохас предложил обучить в Перу десять лоцманов портового управления с июля.",
    ),
    "ar": (
        "الاجتماع الثالث للجنة المشتركة بين فيجي وبيرو",
        "عقدت وزيرة التجارة آنا تورا الاجتماع الثالث للجنة المشتركة بين فيجي وبيرو في سوفا يوم 14 مايو 2024.",
        "اتفق الجانبان على فتح خط ملاحي مباشر بين كاياو وسوفا خلال العام المقبل.",
        "عرض نائب الوزير لويس روخاس تدريب عشرة من مرشدي سلطة الميناء في بيرو اعتبارا من يوليو.",
    ),
    "ko": (
        "제3차 피지-페루 공동위원회 개최 결과",
        "아나 토라 통상장관은 2024년 5월 14일 수바에서 제3차 피지-페루 공동위원회를 개최하였다.",
        "양측은 내년에 카야오와 수바를 잇는 직항 해운 노선을 개설하기로 합의하였다.",
        "루이스 로하스 차관은 7월부터 페루에서 항만청 도선사 열 명을 교육할 것을 제안하였다.",
    ),
    "ja": (
        "第3回フィジー・ペルー合同委員会の開催結果",
        "アナ・トラ貿易大臣は、2024年5月14日、スバにおいて第3回フィジー・ペルー合同委員会を開催しました。",
        "双方は、来年、カヤオとスバを結ぶ直行航路を開設することで合意しました。",
        "ルイス・ロハス次官は、7月からペルーで港湾庁の水先人10名を研修することを提案しました。",
    ),
    "zh": (
        "斐济和秘鲁联合委员会第三次会议成果",
        "贸易部长安娜·托拉于2024年5月14日在苏瓦主持召开斐济和秘鲁联合委员会第三次会议，双方代表参加会议。",
        "双方同意明年开通卡亚俄与苏瓦之间的直达航线，并就港口合作交换了意见。",
        "副部长路易斯·罗哈斯提出自七月起在秘鲁为港务局培训十名引航员，斐方表示感谢。",
    ),
}


class Shape(NamedTuple):
    """``text``: with ``{title}``, ``{a}`` ``{b}`` ``{c}``; ``numbering``: how its paragraphs are counted.

    ``has_tail``: something stands below ``{c}`` that is no part of the text.
    """

    text: str
    numbering: str = "blocks"
    has_tail: bool = False


_BANNER = "An official website. Here is how you know. Secure sites use a lock."
_BLOCKS = "{a}\n\n{b}\n\n{c}\n"
SHAPES = {
    "blocks": Shape("{title}\n\n" + _BLOCKS),
    "lines": Shape("{title}\n\n{a}\n{b}\n{c}\n", "lines"),
    "printed": Shape("{title}\n\n1. {a}\n\n2. {b}\n\n3. {c}\n", "printed"),
    "printed lines": Shape("{title}\n\n1. {a}\n2. {b}\n3. {c}\n", "printed"),
    "bullets": Shape("{title}\n\n1. {a}\n- {b}\n\n2. {c}\n- {b}\n\n3. {b}\n", "printed"),
    "menu": Shape("Home\nNews\nContact\nEN | FR | ES\n\n{title}\n\n" + _BLOCKS),
    "breadcrumb": Shape("Home > News > 2024\n\n{title}\n\n" + _BLOCKS),
    "title twice": Shape("{title}\n\nHome > News\n\n{title}\n\n" + _BLOCKS),
    "date line": Shape("{title}\n\n2024-05-20\n\n" + _BLOCKS),
    "counter": Shape("{title}\n\n2024-05-20    Hits: 1,204\n\n" + _BLOCKS),
    "heading mark": Shape("# {title}\n\n" + _BLOCKS),
    "emphasis": Shape("**{title}**\n\n**{a}**\n\n{b}\n\n{c}\n"),
    "front matter": Shape("---\ntitle: {title}\ndate: 2024-05-20\nsource: example.org\n---\n\n{title}\n\n" + _BLOCKS),
    "title broken": Shape("{title}\n" + _BLOCKS),
    "tail": Shape("{title}\n\n" + _BLOCKS + "\nShare\nPrint\n", has_tail=True),
    "sign-off": Shape("{title}\n\n" + _BLOCKS + "\n(END)\n", has_tail=True),
    "banner": Shape(_BANNER + "\n\nMenu\n\n{title}\n\n" + _BLOCKS),
    "source line": Shape("{title}\n\n{a}\n{b}\n{c}\nSource: example.org\n", "lines", has_tail=True),
    "lead": Shape("{title}\n\n{a}\n\n1. {b}\n\n2. {c}\n\n3. {c}\n", "printed"),
    "feed stamp": Shape("{title}\n\n" + _BLOCKS + "\n2024-05-20T10:11:12Z\n", has_tail=True),
    "no title": Shape(_BLOCKS),
}


def written(lang: str, shape: str) -> tuple[str, Description]:
    """A text, and what an annotation says of its body, so that its paragraphs are counted right."""
    title, a, b, c = LANGUAGES[lang]
    text = SHAPES[shape].text.format(title=title, a=a, b=b, c=c)
    ends = c if SHAPES[shape].has_tail else None
    return text, Description(begins=a, ends=ends, numbering=SHAPES[shape].numbering)
