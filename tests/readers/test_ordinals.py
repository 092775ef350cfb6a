"""Session numbers: for each language texts that count a session, and texts with numbers that count something else."""

from __future__ import annotations

import pytest
from support import ROOT

from validator.languages.numerals import han, roman, spelled
from validator.languages.ordinals import ordinals, reads, session_ordinals

# language → text → the numbers that count a session of a committee
SESSIONS: dict[str, dict[str, list[int]]] = {
    "en": {
        "Its third meeting was on 25 June. The eighth meeting of the Joint Committee will follow": [8],
        "8th session held in person on Monday": [8],
        "Outcome of 7th Korea-Mongolia Joint Committee Meeting": [7],
        "7th Korea-Mongolia Joint Committee": [7],
        "OUTCOME OF THE 7TH JOINT COMMITTEE": [7],
        "This seventh Korea–Mongolia Joint Committee Meeting was held in the first half of the year": [7],
        "The Twenty-first Session of the Joint Committee": [21],
        "twenty first session of the Joint Committee": [21],
        "the 12th Meeting of the Joint Committee on Trade": [12],
        "the 6th and 7th sessions of the Joint Commission": [6, 7],
        "9th Joint Economic, Trade and Technical Committee Meeting": [9],
        "7th U.S.-Korea Joint Committee": [7],
        "VII session of the Joint Commission": [7],
        "inaugural session of the Joint Committee": [1],
        "the first session of the Joint Committee": [1],
        "EU-Mongolia Joint Committee holds its 5th meeting": [5],
        "The Joint Committee, established in 1999, held its seventh meeting in Seoul on Monday this week": [7],
        "held its seventh meeting": [7],
        "the 7th": [7],
        "First Deputy Prime Minister Attends 7th Joint Committee Meeting": [7],
        "EU and Mongolia hold 5th Joint Committee and 7th Human Rights Dialogue": [5],
        "2nd Vice Minister Chairs Joint Committee Meeting": [],
        "Second Minister for Trade Opens Joint Committee": [],
        "14th June": [],
        "on June 14th Joint Committee": [],
        "the 7th of June": [],
        "On the 7th, Mongolia and Korea held a Joint Committee": [],
        "30th Anniversary of Relations Marked at Joint Committee Meeting": [],
        "the first of its kind in 12 years": [],
        "the first time": [],
        "first half": [],
        "21st Century Partnership Committee": [],
        "G20": [],
        "COP28 and the Joint Committee": [],
        "first-ever session": [],
        "Third-Country Training Joint Committee": [],
        "one hundred and first session": [],
        "77th session of the UN General Assembly": [],
        "52nd session of the Human Rights Council": [],
        "First Committee of the General Assembly": [],
        "Third Committee": [],
        "3rd Subcommittee Meeting": [],
        "second round of negotiations": [],
        "held their second meeting": [],
        "Vice Minister holds the 2nd meeting with counterpart on the margins of events today": [],
        "Committee for the 4th Industrial Revolution": [],
        "Second World War Remains Joint Committee Meeting": [],
        "the first Joint Committee meeting since 2019": [],
        "First Joint Committee Meeting in Five Years": [],
        "John Paul II Committee": [],
        "Title VI Committee": [],
        "Session II of the meeting": [],
        "1.7th session of the Joint Committee": [],
    },
    "fr": {
        "La huitième session se tiendra l’année prochaine": [8],
        "8e session au niveau des ministres": [8],
        "7e session de la Commission mixte": [7],
        "le Premier ministre a ouvert la 7ème session": [7],
        "La septième session de la Commission mixte": [7],
        "dix-huitième réunion du comité mixte": [18],
        "la vingt et unième session": [21],
        "soixante et onzième session de la Commission": [71],
        "7e Commission mixte Corée-Mongolie": [7],
        "VIIe session de la Commission mixte": [7],
        "1re session de la Commission": [1],
        "SEPTIEME SESSION": [7],
        "Troisième Commission de l'Assemblée générale": [],
        "77e session de l’Assemblée générale des Nations unies": [],
        "le XXIe siècle": [],
        "1er juin, session de la commission": [],
        "première fois": [],
        "cent unième session": [],
        "la première session de la Commission depuis 2019": [],
    },
    "es": {
        "VII Reunión de la Comisión Mixta": [7],
        "VII Comisión Mixta": [7],
        "séptima sesión": [7],
        "SÉPTIMA SESIÓN": [7],
        "la Séptima Reunión de la Comisión Mixta": [7],
        "7ª Reunión de la Comisión": [7],
        "7.ª Reunión de la Comisión": [7],
        "decimotercera sesión": [13],
        "décima tercera sesión": [13],
        "vigésima primera reunión de la Comisión Mixta": [21],
        "vigesimoprimera sesión": [21],
        "Felipe VI preside la comisión": [],
        "el primer ministro asistió a la comisión": [],
        "Segundo vicepresidente de la Comisión": [],
        "el 1º de junio": [],
        "siglo XXI": [],
        "primera vez": [],
        "VII Ronda de negociaciones": [],
    },
    "pt": {
        "a oitava sessão terá lugar no próximo ano": [8],
        "a 8.ª sessão, presidida pelo ministro": [8],
        "7ª Reunião da Comissão Mista": [7],
        "VII Reunião da Comissão Mista Brasil-Coreia": [7],
        "sétima sessão da Comissão": [7],
        "décima primeira sessão": [11],
        "II Comissão Mista": [2],
        "1.ª sessão": [1],
        "segunda-feira, sessão da comissão": [],
        "na segunda-feira": [],
        "2ª feira": [],
        "primeiro-ministro": [],
    },
    "de": {
        "Die achte Sitzung findet im nächsten Jahr statt": [8],
        "die achte Tagung unter Vorsitz von Staatssekretär Huber": [8],
        "die 8. Sitzung der Arbeitsgruppe": [],
        "7. Sitzung der Gemischten Kommission": [7],
        "siebte Tagung des Ausschusses": [7],
        "die 7. deutsch-mongolische Regierungskommission": [7],
        "7. Gemischter Ausschuss": [7],
        "Einundzwanzigste Sitzung": [21],
        "Dreißigste Sitzung": [30],
        "VII. Sitzung": [7],
        "7. Juni": [],
        "am 7. Juni tagte die Gemischte Kommission": [],
        "Erster Stellvertretender Minister leitet Sitzung": [],
        "Zweiter Weltkrieg": [],
        "zum ersten Mal": [],
    },
    "ru": {
        "Следующее, восьмое, заседание планируется провести": [8],
        "Восьмое заседание состоится в 2025 году": [8],
        "седьмое заседание прошло под председательством министра": [7],
        "третье заседание рабочей группы": [],
        "седьмое заседание Межправительственной комиссии": [7],
        "седьмого заседания смешанной комиссии": [7],
        "7-е заседание": [7],
        "7-я встреча комиссии": [7],
        "VII заседание российско-монгольской комиссии": [7],
        "ХII заседание": [12],
        "двадцать первая сессия": [21],
        "Третья сессия": [3],
        "первый заместитель министра провёл заседание комиссии": [],
        "первый вице-премьер": [],
        "сто двадцать первое заседание": [],
        "7-летие комиссии": [],
        "XXI век": [],
        "77-я сессия Генеральной Ассамблеи ООН": [],
    },
    "mn": {
        "8 дахь хуралдааныг ирэх жил зохион байгуулна": [8],
        "Монгол-Солонгосын хамтарсан хорооны 7 дахь хуралдаан": [7],
        "VII хуралдаан": [7],
        "ХII хуралдаан": [12],
        "долоодугаар хуралдаан": [7],
        "арван нэгдүгээр хуралдаан": [11],
        "анхдугаар хуралдаан": [1],
        "7-р хуралдаан": [7],
        "7 дахь удаагийн хуралдаан": [7],
        "7 дугаар сарын 26": [],
        "Баянзүрх дүүргийн 7 дугаар хороо": [],
        "хоёр дахь удаа хуралдаан": [],
    },
    "tr": {
        "Karma Ekonomik Komisyonu 7. Dönem Toplantısı": [7],
        "7. Türkiye-Moğolistan Karma Ekonomik Komisyonu Toplantısı": [7],
        "KEK 7. Toplantısı": [7],
        "7. Dönem KEK Protokolü": [7],
        "Türkiye-Moğolistan 7. Dönem Karma Ekonomik Komisyon Toplantısı": [7],
        "VII. Dönem Ortak Komisyon Toplantısı": [7],
        "27. Dönem Milletvekili": [],
        "7'nci Dönem Toplantısı": [7],
        "VII. Dönem KEK Toplantısı": [7],
        "yedinci toplantı": [7],
        "YEDİNCİ TOPLANTI": [7],
        "Yirmi birinci oturum": [21],
        "7. Cumhurbaşkanı Komisyon Toplantısı": [],
        "İkinci Dünya Savaşı": [],
        "21. yüzyıl": [],
        "ikinci döneminde": [],
    },
    "ar": {
        "الدورة الثامنة برئاسة نائب رئيس الوزراء": [8],
        "الدورة الثامنة لمجلس الأعمال": [],
        "الدورة السابعة للجنة المشتركة": [7],
        "الاجتماع السابع للجنة المشتركة": [7],
        "اجتماع اللجنة المشتركة السابع": [7],
        "في دورتها السابعة": [7],
        "الدورة الحادية والعشرين للجنة": [21],
        "الدورة الثانية عشرة": [12],
        "الدورة الـ7 للجنة المشتركة": [7],
        "الدورة الـ٧ للجنة المشتركة": [7],
        "الدورة السابعة والسبعين للجمعية العامة": [],
        "اللجنة الثالثة": [],
        "الساعة السابعة": [],
        "القرن الحادي والعشرين": [],
        "النصف الأول من العام": [],
        "النائب الأول لرئيس الوزراء": [],
    },
    "vi": {
        "Kỳ họp thứ 8 nhân chuyến thăm": [8],
        "Kỳ họp lần thứ 7 Ủy ban liên Chính phủ Việt Nam - Mông Cổ": [7],
        "Phiên họp Ủy ban liên Chính phủ Việt Nam - Mông Cổ lần thứ 19": [19],
        "phiên họp lần thứ bảy": [7],
        "Kỳ họp lần thứ hai mươi mốt": [21],
        "Kỳ họp lần thứ VII Ủy ban hỗn hợp": [7],
        "Kỳ họp thứ 7": [7],
        "thứ Bảy, ngày 26": [],
        "cuộc họp thứ Hai": [],
        "họp Ủy ban vào thứ 7": [],
        "Kỳ họp thứ 5 Quốc hội khóa XV": [],
        "Hội nghị cấp cao lần thứ 7": [],
        "chuyến thăm lần thứ 3": [],
    },
    "id": {
        "SKB ke-8 pada hari Senin": [8],
        "Dalam Sidang ketujuh ini": [7],
        "Sidang Komisi Bersama ke-7": [7],
        "Pertemuan ke-7 Komisi Bersama": [7],
        "Sidang Ketujuh Komisi Bersama": [7],
        "Sidang Komisi Bersama ke-VII": [7],
        "Sidang pertama": [1],
        "kedua negara menggelar sidang": [],
        "Pertemuan kedua Menteri": [],
        "abad ke-21": [],
        "ulang tahun ke-50 hubungan": [],
    },
    "ko": {
        "공동위원회 회의(제7차)": [7],
        "분과위원회 제3차 회의": [],
        "제7차 한-몽골 공동위원회 개최 결과": [7],
        "한-몽골 공동위(7차)": [7],
        "제 12 차 한-몽 공동위": [12],
        "제 7 차 회의": [7],
        "7회 한-몽 공동위": [7],
        "제7차": [7],
        "７차 공동위원회": [7],
        "제2차관 주재 제7차 한-몽골 공동위": [7],
        "제2차관, 한-몽골 공동위원회 참석": [],
        "1차관": [],
        "제1차관보": [],
        "2차전지 협의회": [],
        "4차산업혁명위원회": [],
        "제3차 방한 계기 회의": [],
        "제7차 유엔총회": [],
        "1, 2차 회의": [],
        "제20차 한-미 정상회의": [],
        "40회 생일": [],
    },
    "ja": {
        "前回（第十一回）は令和四年五月に東京で開催": [11],
        "次回（第８回）会合は": [8],
        "合同委員会会合（第8回）": [8],
        "二国間投資協定の第３回交渉会合": [],
        "農業分科会第２回会合": [],
        "第7回日・モンゴル合同委員会": [7],
        "第七回会合": [7],
        "第２回会議の開催": [2],
        "第２次世界大戦": [],
        "第1四半期の会議": [],
        "第3回日ASEAN首脳会議": [],
        "第10回を迎えた会議": [],
        "国連総会第7回会議": [],
    },
    "th": {
        "การประชุมคณะกรรมาธิการร่วมไทย - กานา ครั้งที่ ๗": [7],
        "การประชุมคณะกรรมการร่วมทางการค้า ครั้งที่เจ็ด": [7],
        "คณะกรรมาธิการร่วม ครั้งที่สิบสอง": [12],
        "การประชุมครั้งที่ 8 จะจัดขึ้นที่กรุงอักกรา": [8],
        "การประชุมสุดยอดอาเซียน ครั้งที่ 42": [],
        "การประชุมคณะทำงาน ครั้งที่ 2": [],
        "การประชุมคณะอนุกรรมการ ครั้งที่ 2": [],
        "การประชุมสมัชชาสหประชาชาติ สมัยที่ 77": [],
        "คณะกรรมาธิการร่วม เมื่อวันที่ 26 มิถุนายน เป็นครั้งที่ 2": [],
        "สงครามโลกครั้งที่สอง": [],
    },
    "zh": {
        "臺巴經濟合作會議第23屆會議": [23],
        "下次会议（第八次）": [8],
        "投资合作分委会第二次会议": [],
        "中韩经贸联委会第七次会议": [7],
        "第七届混委会": [7],
        "第七屆聯合委員會會議": [7],
        "第二十一次会议": [21],
        "举行第七次会议": [7],
        "二十届中央委员会第三次全体会议": [],
        "全国人大常委会第五次会议": [],
        "第四次工业革命委员会": [],
        "第七次访华并出席委员会会议": [],
        "第7轮谈判": [],
        "第二次世界大战": [],
        "第七十七届联合国大会会议": [],
    },
}
SESSION_CASES = [(lang, text, numbers) for lang, cases in SESSIONS.items() for text, numbers in cases.items()]
# Whatever they count; what is not read whole is not read.
ANY: list[tuple[str, str, list[int]]] = [
    ("en", "first half, 21st century, June 7th", [1, 21, 7]),
    ("en", "Twenty-first", [21]),
    ("en", "Ninety-ninth", [99]),
    ("en", "the 22th time", [22]),
    ("en", "firstly, secondhand, 7thly, x7th", []),
    ("fr", "Dix-huitième", [18]),
    ("fr", "quatre-vingt-dix-neuvième", [99]),
    ("pt", "segunda-feira", []),
    ("de", "7. Juni", []),
    ("ru", "двадцать первого", [21]),
    ("is", "7. fundur", []),
]
SERIES = "Korea-Mongolia Joint Committee"
BESIDE: list[tuple[str, list[int]]] = [
    ("The Korea-Mongolia 7th Joint Committee met.", [7]),
    ("the 7th session of the Joint Committee Korea-Mongolia", []),
    ("The seventh Korea–Mongolia Joint Committee met.", [7]),
    ("the 7th meeting of the Korea-Mongolia Joint Committee", [7]),
    ("The Korea-Mongolia Joint Committee held its seventh meeting.", [7]),
    ("The second session of the Joint Committee of Mongolia and Japan met.", []),
    ("Before the Korea-Mongolia Joint Committee the ministers opened the 3rd session of the Energy Committee.", []),
    ("The third session ended. Korea-Mongolia Joint Committee members left.", []),
]


@pytest.mark.parametrize(
    ("lang", "text", "numbers"), SESSION_CASES, ids=[f"{case[0]}: {case[1]}" for case in SESSION_CASES]
)
def test_a_number_is_read_where_it_counts_a_session(lang: str, text: str, numbers: list[int]) -> None:
    found = session_ordinals(text, lang)
    assert [one.value for one in found] == numbers
    assert all(text[one.start : one.end].strip() == text[one.start : one.end] != "" for one in found)


@pytest.mark.parametrize(("lang", "text", "numbers"), ANY, ids=[f"{case[0]}: {case[1]}" for case in ANY])
def test_any_ordinal_is_read_whole_or_not_at_all(lang: str, text: str, numbers: list[int]) -> None:
    assert [one.value for one in ordinals(text, lang)] == numbers


INFLECTED = [
    ("ru", "Российско-Уругвайская комиссия", "седьмое заседание Российско-Уругвайской комиссии", [7]),
    ("ru", "Российско-Уругвайская комиссия", "седьмое заседание Российско-Монгольской комиссии", []),
    (
        "de",
        "Gemischte Kommission Österreich – Uruguay",
        "die 14. Tagung der Gemischten Kommission Österreich-Uruguay",
        [14],
    ),
    ("ar", "اللجنة الأردنية الغانية المشتركة", "الدورة السابعة للجنة الأردنية الغانية المشتركة", [7]),
    ("ar", "اللجنة الأردنية الغانية المشتركة", "الدورة السابعة للجنة الأردنية المصرية المشتركة", []),
    ("mn", "Монгол-Чилийн комисс", "Монгол-Чилийн комиссын VII хуралдаан", [7]),
    ("tr", "Karma Ekonomik Komisyonu", "Karma Ekonomik Komisyonunun 7. Dönem Toplantısı", [7]),
    ("id", "Sidang Komisi Bersama RI-Fiji", "Sidang Komisi Bersama (SKB) ke-7 RI-Fiji", [7]),
    ("zh", "中国—加纳联合委员会", "中国－加纳联合委员会第七次会议", [7]),
]


@pytest.mark.parametrize(("lang", "series", "text", "numbers"), INFLECTED)
def test_the_name_of_a_series_is_known_in_the_form_that_its_language_gives_it(
    lang: str, series: str, text: str, numbers: list[int]
) -> None:
    assert [one.value for one in session_ordinals(text, lang, series)] == numbers


QUOTED = [
    ("en", "The eighth meeting will be held in Seoul in 2024", [8]),
    ("es", "La octava reunión se realizará en Acra", [8]),
    ("pt", "a IV Reunião será realizada em Ulã Bator", [4]),
    ("fr", "La huitième réunion se tiendra à Bruxelles en 2026", [8]),
    ("en", "the second meeting of the Working Group on Energy in Suva", []),
    ("en", "held their second meeting on the margins of the forum", []),
]


@pytest.mark.parametrize(("lang", "text", "numbers"), QUOTED)
def test_a_meeting_that_is_quoted_for_a_session_is_one_of_the_committee(
    lang: str, text: str, numbers: list[int]
) -> None:
    assert [one.value for one in session_ordinals(text, lang, quoted=True)] == numbers
    assert session_ordinals(text, lang) == []


@pytest.mark.parametrize(("text", "numbers"), BESIDE)
def test_with_a_series_only_numbers_beside_its_name_are_read(text: str, numbers: list[int]) -> None:
    assert [one.value for one in session_ordinals(text, "en", SERIES)] == numbers


def test_places_are_those_of_the_printed_number() -> None:
    text = "Outcome of 7th Korea-Mongolia Joint Committee Meeting"
    assert [text[one.start : one.end] for one in session_ordinals(text, "en")] == ["7th"]


@pytest.mark.parametrize("lang", sorted(SESSIONS))
def test_a_language_with_cases_is_read_in_any_variant(lang: str) -> None:
    assert reads(lang) and reads(f"{lang}-XX")


def test_other_languages_are_not_read() -> None:
    assert not reads("is") and not reads("")
    assert session_ordinals("7th Joint Committee", "is") == []


@pytest.mark.parametrize("lang", ["en", "fr", "es", "pt", "de", "ru", "mn", "tr", "ar", "vi"])
def test_spelled_ordinals_have_no_gap_up_to_thirty_nine(lang: str) -> None:
    assert set(range(1, 40)) <= set(spelled(lang).values())


def test_roman_numbers_are_read_back() -> None:
    assert [roman(letters) for letters in ("I", "IV", "VII", "XIX", "XXI", "XLII", "LXXXIX")] == [
        1,
        4,
        7,
        19,
        21,
        42,
        89,
    ]
    assert [roman(letters) for letters in ("IIII", "VX", "LI", "IXI", "")] == [None] * 5


def test_han_numbers_are_read_back() -> None:
    assert [han(signs) for signs in ("七", "十", "十二", "二十", "二十一", "一百二十五", "二〇二三", "12")] == [
        7, 10, 12, 20, 21, 125, 2023, 12,
    ]  # fmt: skip
    assert [han(signs) for signs in ("十十", "十百", "日")] == [None] * 3


PAIRS = [
    line.split("\t")
    for line in (ROOT / "tests" / "ledger" / "pairs_of_ordinals.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("lang", "text", "numbers"), PAIRS)
def test_two_numbers_with_one_word_for_session_both_count_one(lang: str, text: str, numbers: str) -> None:
    assert [found.value for found in session_ordinals(text, lang)] == [int(number) for number in numbers.split()]
