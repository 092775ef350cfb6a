"""Words and numbers of a text that an annotation may cut, or that the text itself breaks at the end of a line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import Run
from support import ROOT
from test_releases import locate

from validator import check, convert
from validator.editing.fixes.rounds import fix_all
from validator.editing.fixes.wording import is_same, is_slip
from validator.evidence import cuts
from validator.evidence.names import is_printed
from validator.evidence.near import Index, nearest
from validator.release.edges import WHOLE, cut
from validator.release.finding import beside
from validator.release.text import Description, ReleaseText
from validator.report import pipeline
from validator.report.report import Report

WHOLE_WORDS, A_WORD, A_NUMBER = "whole words", "a word", "a number"
SESSION = "the 14th session, held on 16 May 2026, about 25 million dollars"

# text, quote, what the quote cuts
EDGES = [
    (SESSION, "4th session", A_NUMBER),
    (SESSION, "6 May 2026", A_NUMBER),
    (SESSION, "5 million dollars", A_NUMBER),
    (SESSION, "on 16 May 202", A_NUMBER),
    (SESSION, "the 1 ... dollars", A_NUMBER),
    (SESSION, "14th session", WHOLE_WORDS),
    (SESSION, "16 May 2026", WHOLE_WORDS),
    (SESSION, "the 14", A_WORD),
    (SESSION, "th session", A_WORD),
    ("a growth of 2.5 per cent", "5 per cent", A_NUMBER),
    ("a growth of 2.5 per cent", "growth of 2", A_NUMBER),
    ("about 25,000 tonnes", "000 tonnes", A_NUMBER),
    ("about 25,000 tonnes", "about 25", A_NUMBER),
    ("about 25'500 tonnes", "500 tonnes", A_NUMBER),
    ("environ 25 000 tonnes", "000 tonnes", A_NUMBER),
    ("environ 25\u00a0500 tonnes", "500 tonnes", A_NUMBER),
    ("environ 1 500 000 tonnes", "500 000 tonnes", A_NUMBER),
    ("environ 25 500 tonnes", "500 tonnes", A_WORD),  # 25 and 500 may be two numbers
    ("in 2023 500 people came", "500 people", WHOLE_WORDS),
    ("under Article 5\n120 delegates came", "120 delegates", WHOLE_WORDS),
    ("1/2 of the sum", "2 of the sum", A_NUMBER),
    ("on 12/05/2026 they met", "05/2026 they", A_NUMBER),
    ("in 2025/2026 they met", "2026 they met", WHOLE_WORDS),
    ("on 2026-05-16 they met", "05-16 they", A_NUMBER),
    ("on 5-7 May they met", "7 May they met", WHOLE_WORDS),
    ("at 14:30 today", "30 today", A_NUMBER),
    ("from \u22125 to 3 degrees", "5 to 3 degrees", A_NUMBER),
    ("a balance of -5 per cent", "5 per cent", A_WORD),  # a minus, or a dash
    ("a balance (-5 per cent)", "5 per cent", A_WORD),
    ("about .5 million dollars", "5 million dollars", A_WORD),
    ("about 5 -7 million dollars", "7 million dollars", WHOLE_WORDS),
    ("they agreed:\n-5 ships go", "5 ships go", WHOLE_WORDS),
    ("growth of 3½ per cent", "growth of 3", A_NUMBER),
    ("growth of 3½ per cent", "½ per cent", A_NUMBER),
    ("growth of 3½ per cent", "growth of 3½", WHOLE_WORDS),
    ("in 2023\u00b9 they agreed", "in 2023", WHOLE_WORDS),  # a footnote
    ("the Accord\u00b2 on trade", "the Accord", WHOLE_WORDS),
    ("the XIV session", "IV session", A_NUMBER),
    ("the XIV session", "XIV session", WHOLE_WORDS),
    ("双方举行第十四次会议", "四次会议", A_NUMBER),
    ("双方举行第十四次会议", "举行第十", A_NUMBER),
    ("双方举行第十四次会议", "十四次会议", WHOLE_WORDS),
    ("援助二千五百万美元", "五百万美元", A_NUMBER),
    ("援助25亿美元", "5亿美元", A_NUMBER),
    ("援助25亿美元", "援助25", A_NUMBER),
    ("援助25亿美元", "亿美元", A_NUMBER),
    ("双方一致同意", "一致同意", WHOLE_WORDS),
    ("于2026年一致同意", "一致同意", WHOLE_WORDS),
    ("２５億円を供与", "５億円", A_NUMBER),
    ("第１４回会合", "4回会合", A_NUMBER),
    ("第１４回会合", "14回会合", WHOLE_WORDS),
    ("ครั้งที่ ๑๔ จัดขึ้น", "๔ จัดขึ้น", A_NUMBER),
    ("ครั้งที่ ๑๔ จัดขึ้น", "๑๔ จัด", WHOLE_WORDS),
    ("مبلغ ٢٥ مليون دولار", "٥ مليون دولار", A_NUMBER),
    ("मूल्य २५ करोड़ रुपये", "५ करोड़ रुपये", A_NUMBER),
    ("제14차 공동위원회", "4차 공동위원회", A_NUMBER),
    ("제14차 공동위원회", "14차 공동위원회", WHOLE_WORDS),
    ("총 25억 달러", "억 달러", A_NUMBER),
    ("unpermitted fishing", "permitted fishing", A_WORD),
    ("Kimberley spoke of ports", "Kim", A_WORD),
    ("Kimberley spoke of ports", "ley spoke of ports", A_WORD),
    ("the co-chaired talks", "chaired talks", A_WORD),
    ("a non-binding accord", "binding accord", A_WORD),
    ("a Non-Binding Accord", "Binding Accord", A_WORD),
    ("the twenty-fourth session", "fourth session", A_WORD),
    ("the Twenty-Fourth Session", "Fourth Session", A_WORD),
    ("la dix-huitième session", "huitième session", A_WORD),
    ("the Korea-Mongolia talks", "Mongolia talks", WHOLE_WORDS),
    ("the Korea-Mongolia talks", "the Korea", WHOLE_WORDS),
    ("trade - investment and more", "investment and more", WHOLE_WORDS),
    ("trade\u2014investment and more", "investment and more", WHOLE_WORDS),
    ("a COVID-19 plan", "a COVID", WHOLE_WORDS),
    ("with l’Algérie and more", "Algérie and more", WHOLE_WORDS),
    ("con l'Unione e dell'Italia", "Unione e dell'Italia", WHOLE_WORDS),
    ("Mongolia’s offer", "Mongolia", WHOLE_WORDS),
    ("Ankara'da yapıldı", "Ankara", WHOLE_WORDS),
    ("they can't agree", "they can", A_WORD),
    ("they can't agree", "they can't", WHOLE_WORDS),
    ("п’ять країн", "ять країн", A_WORD),
    ("договор подписан", "договор", WHOLE_WORDS),
    ("договора подписаны", "договор", A_WORD),
    ("נחתם בישראל ובירדן", "ישראל ובירדן", WHOLE_WORDS),
    ("נחתם בישראל ובירדן", "ירדן", WHOLE_WORDS),
    ("נחתם בישראל ובירדן", "נחתם בישרא", A_WORD),
    ("עם צ׳ק בנקאי", "ק בנקאי", A_WORD),
    ("עם צ׳ק בנקאי", "צ'ק בנקאי", WHOLE_WORDS),
    ("עם ארה״ב", "עם ארה", A_WORD),
    ("في تونس وبالجزائر", "جزائر", WHOLE_WORDS),
    ("غير اللامركزية", "مركزية", A_WORD),
    ("نمی‌شود انجام", "می‌شود انجام", A_WORD),
    ("کشور‌های دوست", "کشور", WHOLE_WORDS),
    ("የኢትዮጵያ መንግሥት", "ኢትዮጵያ መንግሥት", WHOLE_WORDS),
    ("한국은 협력하기로 하였다", "협력하기로", WHOLE_WORDS),
    ("한국은 협력하기로 하였다", "한국", WHOLE_WORDS),
    ("비공식 회의", "공식 회의", A_WORD),
    ("한·몽골공동위원회", "공동위원회", WHOLE_WORDS),
    ("사십오 명이 참석", "오 명이 참석", A_NUMBER),
    ("사십오명이 참석", "오명이 참석", A_NUMBER),
    ("제십사차 회의", "사차 회의", A_NUMBER),
    ("제십사차 회의", "십사차 회의", A_NUMBER),
    ("스물다섯 명이 참석", "다섯 명이 참석", A_NUMBER),
    ("모두 오 명이 참석", "오 명이 참석", WHOLE_WORDS),
    ("만일의 경우에", "일의 경우", WHOLE_WORDS),
    ("양국 이사회 의장", "사회 의장", WHOLE_WORDS),
    ("FTA를 체결", "FTA", WHOLE_WORDS),
    ("नई दिल्ली में", "नई दिल्ल", A_WORD),
    ("กรุงเทพมหานคร", "เทพ", WHOLE_WORDS),
    ("签署FTA协定", "FTA", WHOLE_WORDS),
    ("a loan of US$25m", "US$25", A_WORD),
    ("the G20 summit", "20 summit", A_WORD),
    ("cut cut\u0301 cut", "cut cut", A_WORD),
]


@pytest.mark.parametrize(("text", "quote", "expected"), EDGES, ids=lambda value: value[:40])
def test_a_quote_is_found_at_the_edges_of_words_and_numbers(text: str, quote: str, expected: str) -> None:
    found = locate(ReleaseText(text), [1], quote)
    if expected == A_NUMBER:
        assert found.verdict == "nowhere" and cuts.of_number(found.text, quote, [(0, len(text))]) is not None
    else:
        assert (found.verdict, found.is_cut) == ("exact", expected == A_WORD)
        assert (cuts.of_quote(found, "en") is not None) == (expected == A_WORD)


UNACCEPTABLE = "They found trawling un-\nacceptable to both sides."

# text, quote, the stored words that it stands for; None: it is not there
BROKEN = [
    (UNACCEPTABLE, "trawling unacceptable to both", "trawling un-\nacceptable to both"),
    (UNACCEPTABLE, "trawling un-acceptable to both", "trawling un-\nacceptable to both"),
    (UNACCEPTABLE, "TRAWLING UNACCEPTABLE", "trawling un-\nacceptable"),
    (UNACCEPTABLE, "trawling ... unacceptable", "trawling un-\nacceptable"),
    (UNACCEPTABLE.replace("-", "\u1806"), "trawling unacceptable", "trawling un\u1806\nacceptable"),
    ("a non-\nbinding text", "a non-binding text", "a non-\nbinding text"),
    (
        "the anti-\ndumping and trawl-\ning rules",
        "anti-dumping and trawling rules",
        "anti-\ndumping and trawl-\ning rules",
    ),
    ("the anti-\ndumping and trawl-\ning rules", "antidumping and trawl-ing", "anti-\ndumping and trawl-\ning"),
    ("a non-binding text", "a nonbinding text", None),
    ("a nonbinding text", "a non-binding text", None),
    ("un\u00ad\nacceptable", "unacceptable", "un\u00ad\nacceptable"),
    ("un\u00adac\u00adcept\u00adable", "unacceptable", "un\u00adac\u00adcept\u00adable"),
    ("un\u2010\n   acceptable", "unacceptable", "un\u2010\n   acceptable"),
    ("un- \nacceptable", "unacceptable", "un- \nacceptable"),
    ("un\u00ac\nacceptable", "unacceptable", "un\u00ac\nacceptable"),
    ("un-\n\nacceptable", "unacceptable", None),
    ("trade -\ninvestment", "tradeinvestment", None),
    ("COVID-\n19 and more", "COVID-19", "COVID-\n19"),
    ("COVID-\n19 and more", "COVID19", None),
    ("Korea-\nMongolia talks", "Korea-Mongolia", "Korea-\nMongolia"),
    ("Korea-\nMongolia talks", "Mongolia talks", "Mongolia talks"),
    ("die Zusammen-\narbeit", "die Zusammenarbeit", "die Zusammen-\narbeit"),
    ("συνερ-\nγασία", "συνεργασία", "συνερ-\nγασία"),
    ("сотруд-\nничество", "сотрудничество", "сотруд-\nничество"),
    ("համա֊\nգործակցություն", "համագործակցություն", "համա֊\nգործակցություն"),
    ("თანამ-\nშრომლობა", "თანამშრომლობა", "თანამ-\nშრომლობა"),
    ("cafe\u0301-\nte\u0301ria", "cafétéria", "cafe\u0301-\nte\u0301ria"),
    ("협력-\n강화", "협력강화", None),
    ("会谈-\n双方", "会谈双方", None),
]


@pytest.mark.parametrize(("text", "quote", "stored"), BROKEN, ids=str)
def test_a_word_that_is_broken_at_a_line_end_is_one_word(text: str, quote: str, stored: str | None) -> None:
    found = locate(ReleaseText(text), [1], quote)
    assert (text[found.start : found.end] if found.start >= 0 else None) == stored
    assert not found.is_cut


# text, language, quote, the number that it cuts
SPELLED = [
    ("the twenty fourth session", "en", "fourth session", "twenty fourth"),
    ("the twenty fourth session", "en", "twenty fourth session", ""),
    ("the twenty fourth session", "en", "in the twenty", ""),
    ("двадцать четвёртое заседание", "ru", "четвёртое заседание", "двадцать четвёртое"),
    ("la vigésima cuarta reunión", "es", "cuarta reunión", "vigésima cuarta"),
    ("la cuarta reunión", "es", "cuarta reunión", ""),
    ("in twenty countries fourth", "en", "fourth", ""),
]
# The same of a figure and what multiplies it.
MULTIPLIED = [
    ("a loan of US$5 million now", "en", "loan of US$5", "5 million"),
    ("a loan of 25 million dollars", "en", "loan of 25 ... dollars", "25 million"),
    ("a loan of 25 million dollars", "en", "loan of 25 million", ""),
    ("a road of 5 km here", "en", "road of 5", ""),
    ("held on May 14, 2024 in Suva", "en", "held on May 14", ""),
    ("un prêt de 5 millions d'euros", "fr", "prêt de 5", "5 millions"),
    ("ein Darlehen von 5 Mio. Euro", "de", "Darlehen von 5", "5 Mio."),
    ("кредит в 5 млн долларов", "ru", "кредит в 5", "5 млн"),
    ("a loan of 5 million", "la", "loan of 5", ""),  # not read
]


@pytest.mark.parametrize(("text", "lang", "quote", "expected"), SPELLED + MULTIPLIED, ids=str)
def test_a_number_of_several_words_is_one_number(text: str, lang: str, quote: str, expected: str) -> None:
    found = locate(ReleaseText(text), [1], quote)
    cut_ = cuts.of_quote(found, lang) if found.parts else None
    assert (cut_.word if cut_ is not None else "") == expected


@pytest.mark.parametrize("quote", ["acceptable to both sides", "both sides found un", "found trawling un"])
def test_a_part_of_a_broken_word_is_a_part_of_a_word(quote: str) -> None:
    found = locate(ReleaseText(UNACCEPTABLE), [1], quote)
    assert found.is_cut or found.verdict == "nowhere"


ALIKE = [
    ("five % of it", "five% of it"),
    ("A – B talks", "A-B talks"),
    ("Samoa : yes ; no", "Samoa: yes; no"),
    ("and / or", "and/or"),
    ("( the sides ) [ all ]", "(the sides) [all]"),
    ("Oʻzbekiston, Hawaiʻi, Baˈath, ʿAbd, ʾal", "O'zbekiston, Hawai'i, Ba'ath, 'Abd, 'al"),
    ("« bon » et l’« esprit »", '"bon" et l\'"esprit"'),
    ("das »Wort« gilt, »frei!« auch", 'das "Wort" gilt, "frei!" auch'),
    ("צ׳ק של ארה״ב", "צ'ק של ארה\"ב"),
    ("كـــتاب", "كتاب"),
    ("a\u034fb\u180bc\ufe0f", "abc"),
    ("「 FTA 」合意", "「FTA」合意"),
    ("（甲）と（ 乙 ）", "(甲)と(乙)"),
]


@pytest.mark.parametrize(("text", "quote"), ALIKE, ids=str)
def test_what_only_typography_makes_different_is_equal(text: str, quote: str) -> None:
    for one, other in ((text, quote), (quote, text)):
        assert locate(ReleaseText(f"x {one} y"), [1], other).verdict == "exact"


@pytest.mark.parametrize("dots", ["...", "…", "[...]", "(...)", ". . .", "[…]", "[. . .]", "......", "⋯⋯", ". . . ."])
def test_dots_skip_words_however_they_are_written(dots: str) -> None:
    found = locate(ReleaseText("They agreed to open a direct line soon."), [1], f"agreed to {dots} direct line")
    assert (found.verdict, found.start, found.end) == ("exact", 5, 33)
    assert locate(ReleaseText("They agreed to open a line."), [1], f"line {dots} agreed").verdict == "nowhere"


# text, name, language, whether it is there
NAMES = [
    ("Mr Kimberley spoke", "Kim", "en", False),
    ("Mr Kim spoke", "Kim", "en", True),
    ("the Ministers Lee and Tora", "Minister", "en", True),
    ("a Mongolian firm", "Mongolia", "en", False),
    ("Mongolia’s firm", "Mongolia", "en", True),
    ("the Korea-Mongolia talks", "Korea", "en", True),
    ("the Vice-Minister", "Minister", "en", True),
    ("the 14th Round", "4th Round", "en", False),
    ("chez l’Algérie", "Algérie", "fr", True),
    ("d'Ivoire", "Ivoire", "fr", True),
    ("la République d’Algé-\nrie", "République d'Algérie", "fr", True),
    ("Jean-\nPierre Roux", "Jean-Pierre Roux", "fr", True),
    ("Улаанбаатарт болов", "Улаанбаатар", "mn", True),
    ("Mongoliets regering", "Mongoliet", "sv", True),
    ("한국은 몽골과", "한국", "ko", True),
    ("בישראל", "ישראל", "he", True),
    ("والجزائر", "الجزائر", "ar", True),
    ("Ankara'da", "Ankara", "tr", True),
    ("የኢትዮጵያ", "ኢትዮጵያ", "am", True),
    ("日本国政府", "日本国", "ja", True),
    ("第十四次混委会", "四次混委会", "zh", False),
    ("Mr Kim spoke to Mr Lee", "Mr ... Lee", "en", True),
]


@pytest.mark.parametrize(("text", "name", "lang", "is_there"), NAMES, ids=str)
def test_a_name_is_there_as_a_whole(text: str, name: str, lang: str, is_there: bool) -> None:
    assert is_printed(name, [ReleaseText(text)], lang) == is_there


# text of paragraph 1, quote, what --fix makes of it, what --unsafe-fixes make of it; "" for nothing
FIXES = [
    (UNACCEPTABLE, "acceptable to both sides", "", ""),
    (UNACCEPTABLE, "aceptable to both sides", "", ""),
    (UNACCEPTABLE, "Acceptable to both sides", "", ""),
    (UNACCEPTABLE, "unaceptable to both sides", "", "unacceptable to both sides"),
    (UNACCEPTABLE, "Unacceptable to both sides", "unacceptable to both sides", "unacceptable to both sides"),
    ("They signed the non-\nbinding text.", "Signed the non-binding text", *["signed the non-binding text"] * 2),
    ("They signed the non-binding text now.", "signed the binding text now", "", ""),
    ("They signed the binding text now.", "signed the non-binding text now", "", ""),
    ("They held the anti-\ndumping talks there.", "held the dumping talks there", "", ""),
    ("It is not acceptable to both.", "It is acceptable to both", "", ""),
    ("It is acceptable to both.", "It is not acceptable to both", "", ""),
    ("It is unacceptable to both.", "It is acceptable to both", "", ""),
    ("It is a moral duty of both.", "It is amoral duty of both", "", ""),
    ("They condemned unpermitted fishing.", "permitted fishing", "", ""),
    ("Strany nesouhlasí s touto dohodou.", "Strany souhlasí s touto dohodou", "", ""),
    ("Es gibt keine Einigung darüber.", "Es gibt eine Einigung darüber", "", ""),
    ("Taraflar bu metni onaylamadı dün.", "Taraflar bu metni onayladı dün", "", ""),
    ("طرفین این متن را نپذیرفتند دیروز", "طرفین این متن را پذیرفتند دیروز", "", ""),
    ("Pihak itu tidak menyetujui naskah ini.", "Pihak itu menyetujui naskah ini", "", ""),
    ("Mindkét fél nem fogadta el a szöveget.", "Mindkét fél fogadta el a szöveget", "", ""),
    ("双方不同意修改该协定的文本", "双方同意修改该协定的文本", "", ""),
    ("They left, noting that trade grew.", "nothing that trade grew", "", ""),
    ("They said nothing of the trade.", "said noting of the trade", "", ""),
    ("He was unable to sign the text.", "was usable to sign the text", "", ""),
    ("Es steht nichts davon im Text.", "steht nicht davon im Text", "", ""),
    ("They held the 14th session in Suva.", "held the 4th session in Suva", "", ""),
    ("They held the sixth session in Suva.", "held the sixty session in Suva", "", ""),
    ("That state-\nowned firms may bid.", "state-owned frims may bid", "", "state-owned firms may bid"),
    ("That state\u2010\nowned firms may bid.", "state-owned frims may bid", "", "state-owned firms may bid"),
    ("The Minister agreed to open a line.", "[the Minister] agreed to open", "", "The Minister agreed to open"),
    ("He said he agreed to open a line soon.", '"agreed to open a line"', "", "agreed to open a line"),
    ("He said: “agreed to open a line” soon.", '"agreed to opn a line"', "", ""),
    ("They agreed to open a line (in May) soon.", "agreed to open a line in may", "", "agreed to open a line (in May)"),
    ("They agreed to open a direct line.", "agreed to open direct line", "", ""),
    ("They expressed satisfaction with it.", "expressed satisfacton with it", "", "expressed satisfaction with it"),
    ("They expressed satisfaction with it.", "expressed satisfaciton with it", "", "expressed satisfaction with it"),
    ("They promised to look into it.", "promised to look in to it", "", "promised to look into it"),
    ("Ils ont affirmé leur grande amitié.", "ont affirmé leur grande amitie", "", "ont affirmé leur grande amitié"),
    ("הם דנו על צ׳ק בנקאי עם השר הבכיר.", "צ׳ק בנקאי עם השר הבחיר", "", "צ׳ק בנקאי עם השר הבכיר"),
    ("They agreed to a “fair” trade.", 'agreed to a "fair" trade', *["agreed to a “fair” trade"] * 2),
]
BASE = (ROOT / "tests" / "cases" / "silent" / "EVD-plain-text.yaml").read_text("utf-8")
TITLE = "Outcome of 3rd Fiji-Peru Joint Committee Meeting"


def document(folder: Path, paragraph: str, quote: str) -> Path:
    """A document with one quote from a text of one paragraph, which has a printed number."""
    (folder / ".git").mkdir()
    (folder / "harbour.txt").write_text(f"{TITLE}\n\n1. {paragraph}\n\n2. They parted.\n", "utf-8")
    (folder / "a.yaml").write_text(
        f"""\
format: jco/1.0
id: a
release: {{lang: en, title: {TITLE}, file: harbour.txt}}
outcomes:
  - kind: state
    para: 1
    quote: {json.dumps(quote, ensure_ascii=False)}
""",
        "utf-8",
    )
    return folder / "a.yaml"


def checked(path: Path, data: bytes) -> Report:
    return pipeline.check(data, path.name, "2026-11-23", around=beside(str(path)))


@pytest.mark.parametrize(("text", "quote", "safe", "unsafe"), FIXES, ids=lambda value: value[:40])
def test_a_fix_of_a_quote_adds_no_word_and_makes_no_opposite(
    text: str, quote: str, safe: str, unsafe: str, tmp_path: Path
) -> None:
    path = document(tmp_path, text, quote)
    for is_unsafe, expected in ((False, safe), (True, unsafe)):
        done = fix_all(path.read_bytes(), lambda data: checked(path, data), unsafe=is_unsafe)
        assert done.report.document.data["outcomes"][0]["quote"] == (expected or quote)


@pytest.mark.parametrize(("text", "quote"), [row[:2] for row in FIXES] + [row[:2] for row in EDGES])
def test_no_suggestion_begins_or_ends_inside_a_word_or_takes_in_a_number(text: str, quote: str) -> None:
    release = ReleaseText(f"{TITLE}\n\n1. {text}\n\n2. They parted.", Description(TITLE))
    place = release.places[1]
    near = nearest(Index(release), quote, [(place.start, place.end)])
    if near is not None:
        found = locate(release, [1], near.words)
        assert (found.verdict, found.is_cut) == ("exact", False)
        assert found.start >= place.words and found.end <= place.end
        assert all(cut(release.folded, at, is_start) == WHOLE for part in found.parts for at, is_start in _edges(part))


def _edges(part: tuple[int, int]) -> list[tuple[int, bool]]:
    return [(part[0], True), (part[1], False)]


@pytest.mark.parametrize(
    ("quote", "message"),
    [
        ("4th session", "the quote begins inside the number '14th'; the release says '14th session'"),
        ("session in 2026 of", "the quote ends inside the word 'offices'"),
        ("fices were", "the quote begins inside the word 'offices'"),
    ],
)
def test_the_message_says_what_is_cut(quote: str, message: str, tmp_path: Path) -> None:
    path = document(tmp_path, "The 14th session in 2026 offices were opened.", quote)
    found = [each for each in checked(path, path.read_bytes()).diagnostics if each.pointer == "/outcomes/0/quote"]
    assert [each.message for each in found] == [message]
    assert found[0].rule.code == ("EVD002" if "number" in message else "EVD027")


@pytest.mark.parametrize(
    ("text", "quote", "where"),
    [
        ("a balance of -5 per cent", "5 per cent", "begins inside the number '-5'"),
        ("environ 25 500 tonnes", "500 tonnes", "begins inside the number '25 500'"),
        ("the 14th session", "th session", "begins inside the word '14th'"),
    ],
)
def test_what_has_no_letter_is_called_a_number(text: str, quote: str, where: str, tmp_path: Path) -> None:
    path = document(tmp_path, f"They told of {text}.", quote)
    found = [each for each in checked(path, path.read_bytes()).diagnostics if each.pointer == "/outcomes/0/quote"]
    assert [(each.rule.code, each.message) for each in found] == [("EVD027", f"the quote {where}")]


@pytest.mark.parametrize(
    ("quote", "where", "hint"),
    [
        ("a line. 2. They parted", "it runs from paragraph 1 into paragraph 2", "or cite both: [1, 2]"),
        ("They parted. 3. Later", "it runs from paragraph 2 into paragraph 3", "or cite both: [2, 3]"),
        ("They parted", "it is in paragraph 2", "correct para to 2"),
    ],
)
def test_a_quote_that_runs_on_into_the_next_paragraph_is_said_to(
    quote: str, where: str, hint: str, tmp_path: Path
) -> None:
    path = document(tmp_path, "They agreed to open a line.", quote)
    with (tmp_path / "harbour.txt").open("a", encoding="utf-8") as text:
        text.write("\n3. Later they met.\n")
    found = [each for each in checked(path, path.read_bytes()).diagnostics if each.rule.code == "EVD002"]
    assert [each.message for each in found] == [f"the quote is not in paragraph 1; {where}"]
    assert hint in str(found[0].help)


def test_text_find_and_the_evidence_agree_with_the_check(jco: Run) -> None:
    found = ROOT / "tests" / "cases" / "silent" / "EVD002-broken-words.yaml"
    assert check(found).diagnostics == ()
    stored = (found.parent / "cuts.txt").read_text("utf-8")
    entries = json.loads(convert(found))["derived"]["evidence"]
    assert "un-\nacceptable to both sides" in [entry["exact"] for entry in entries]
    assert all(stored[entry["start"] : entry["end"]] == entry["exact"] for entry in entries)
    for words, code, line in (
        ("unacceptable to both", 0, "1      unacceptable to both\n"),
        ("un-acceptable to both", 0, "1      un-acceptable to both\n"),
        ("permitted fishing", 0, "1      unpermitted fishing\n"),
        ("14th round", 0, "2      14th round\n"),
        ("4th round of talks", 1, "2      14th round of talks\n"),
    ):
        done = jco("text", found, "--find", words)
        assert (done.returncode, done.stdout.decode()) == (code, line)


@pytest.mark.parametrize(
    ("quote", "printed", "same", "slip"),
    [
        ("agreed to open", "Agreed to open", True, True),
        ("a “fair” trade", 'a "fair" trade', True, True),
        ("agred to open", "agreed to open", False, True),
        ("agreed to open", "disagreed to open", False, False),
        ("kein Konsens", "ein Konsens", False, False),
        ("co operation", "cooperation", False, False),
        ("work shop", "workshop", False, True),
        ("कि समझौता", "का समझौता", False, False),
    ],
)
def test_what_a_fix_may_change(quote: str, printed: str, same: bool, slip: bool) -> None:
    assert (is_same(quote, printed), is_slip(quote, printed)) == (same, slip)


def test_broken_words_cost_no_more_than_others() -> None:
    """The places that are looked at are counted: as many times more as the text is longer, not their square."""
    spent = []
    for times in (100, 1000):
        text = ReleaseText("They set up the anti-\ndumping body of list-\nmakers here. " * times)
        for quote in ("anti-dumping bodies", "anti-dumping body of list-makers", "a-b-c"):
            locate(text, [1], quote)
        spent.append(text.effort.spent)
    assert spent[1] < 15 * spent[0]
