"""Figures and counts: for each language texts with the values and the currency that they give."""

from __future__ import annotations

import pytest

from validator.languages.figures import counts, figures, reads
from validator.languages.quantities import Decimal, parse

Read = tuple[tuple[int | float, ...], str | None]
M, BN = 10**6, 10**9
FIGURES: dict[str, dict[str, list[Read]]] = {
    "en": {
        "5 billion. 200 million followed": [((5 * BN,), None), ((200 * M,), None)],
        "€5 million and 3 thousand trees": [((5 * M,), "EUR"), ((3000,), None)],
        "€37.5 million": [((37_500_000,), "EUR")],
        "€138 million, of which €37.5 million": [((138 * M,), "EUR"), ((37_500_000,), "EUR")],
        "US$5 bn": [((5 * BN,), "USD")],
        "U.S.$5 million": [((5 * M,), "USD")],
        "A$5 million": [((5 * M,), "AUD")],
        "£E5 million": [((5 * M,), "EGP")],
        "E£5 million": [((5 * M,), "EGP")],
        "£5 million": [((5 * M,), "GBP")],
        "$26m": [((26 * M,), None)],
        "A $5 million grant": [((5 * M,), None)],
        "USD 5 million": [((5 * M,), "USD")],
        "5 million EUR": [((5 * M,), "EUR")],
        "50 million US dollars": [((50 * M,), "USD")],
        "5 million dollars": [((5 * M,), None)],
        "500 billion won": [((500 * BN,), "KRW")],
        "¥500 million": [((500 * M,), None)],
        "EUR 1,500": [((1500,), "EUR")],
        "EUR 300.000": [((300_000,), "EUR")],
        "$1,500": [((1500,), None)],
        "1,500 tonnes": [((1500, 1.5), None)],
        "EUR 1,500 million": [((1500 * M, 1_500_000), "EUR")],
        "KWD 12.500": [((12_500, 12.5), "KWD")],
        "1,234,567": [((1_234_567,), None)],
        "1'234'567": [((1_234_567,), None)],
        "12,34,567": [((1_234_567,), None)],
        "1 500 000": [((1_500_000,), None)],
        "1,234.56": [((1234.56,), None)],
        "1.234,56 euros": [((1234.56,), "EUR")],
        "0.500": [((0.5,), None)],
        "five million": [((5 * M,), None)],
        "one million": [((M,), None)],
        "Planting 1 billion trees": [((BN,), None)],
        "$5 million and $10 million": [((5 * M,), None), ((10 * M,), None)],
        "TOP 10": [((10,), None)],
        "Team 5 won the medals": [((5,), None)],
        "26m": [],
        "5,5 million": [],
        "twenty-five million": [],
        "twenty five million": [],
        "one of the sides": [],
        "5 to 10 million": [],
        "5-10 million": [],
        "between 5 and 10 million": [],
        "2023-2027": [],
        "5 hundred": [],
        "5 dozen": [],
        "5 crore": [],
        "two and a half million": [],
        "5 million and a half": [],
        "5½ million": [],
        "5 1/2 million": [],
        "2 thousand billion": [],
        "G20, COP28, COP 28, 5G, 7th, 5-year, COVID-19, 2+2, 24/7": [],
        "10:30 on 26/06/2023": [],
        "Article 5, Phase 2, No. 7": [],
        "1.2.3": [],
        "5 Milliarden": [],
    },
    "fr": {
        "1,2 G$": [],
        "12,5 MDT": [],
        "5 kEUR": [],
        "5 MNT": [((5,), "MNT")],
        "6 MOU": [((6,), None)],
        "5000 TEU": [((5000,), None)],
        "5 millions de dollars des États-Unis": [((5 * M,), "USD")],
        "5 millions de dollars canadiens": [((5 * M,), "CAD")],
        "5 millions d'euros": [((5 * M,), "EUR")],
        "1 500 000 euros": [((1_500_000,), "EUR")],
        "37,5 M€": [((37_500_000,), "EUR")],
        "5 Md€": [((5 * BN,), "EUR")],
        "5 milliards de dollars américains": [((5 * BN,), "USD")],
        "5 billions": [],
    },
    "es": {
        "5 millones de dólares de Estados Unidos": [((5 * M,), "USD")],
        "5 millones de dólares": [((5 * M,), None)],
        "5,5 millones de euros": [((5_500_000,), "EUR")],
        "37.5 millones": [((37_500_000,), None)],
        "5 mil millones de dólares estadounidenses": [((5 * BN,), "USD")],
        "5 millones y medio": [],
    },
    "pt": {
        "2 milhões e 500 mil euros": [],
        "2 milhões de euros e 500 mil reais": [((2 * M,), "EUR"), ((500_000,), "BRL")],
        "5 milhões de dólares dos Estados Unidos": [((5 * M,), "USD")],
        "5 milhões de dólares norte-americanos": [((5 * M,), "USD")],
        "R$ 5 bilhões": [((5 * BN,), "BRL")],
        "5 mil milhões de euros": [((5 * BN,), "EUR")],
        "5 milhões de reais": [((5 * M,), "BRL")],
        "5 biliões": [],
    },
    "de": {
        "rund 1 ½ Millionen": [],
        "1.500 Mrd. Euro": [((1500 * BN, 1_500_000_000), "EUR")],
        "5 Mio. €": [((5 * M,), "EUR")],
        "37,5 Millionen US-Dollar": [((37_500_000,), "USD")],
        "5 Tsd. Euro": [((5000,), "EUR")],
        "5 Dutzend": [],
    },
    "ru": {
        "1 млн 200 тыс. долларов США": [((1_200_000,), "USD")],
        "3 млрд. 400 млн рублей": [((3_400_000_000,), "RUB")],
        "5 млн долл. США": [((5 * M,), "USD")],
        "37,5 млрд рублей": [((37_500_000_000,), "RUB")],
        "100 тыс. евро": [((100_000,), "EUR")],
        "5 миллионов евро": [((5 * M,), "EUR")],
        "5 десятков": [],
    },
    "mn": {
        "1 сая 200 мянган төгрөг": [((1_200_000,), "MNT")],
        "5 сая ам.доллар": [((5 * M,), "USD")],
        "500 тэрбум төгрөг": [((500 * BN,), "MNT")],
        "5 зуун": [],
    },
    "tr": {
        "163,4 milyon ABD dolarına": [((163_400_000,), "USD")],
        "20 milyon avroluk": [((20 * M,), "EUR")],
        "5 milyon ABD doları": [((5 * M,), "USD")],
        "500 bin avro": [((500_000,), "EUR")],
        "5 buçuk milyon": [],
    },
    "ar": {
        "1.2 مليون دينار أردني": [((1_200_000,), "JOD")],
        "5 مليون درهم": [((5 * M,), None)],
        "5 ملايين دولار أمريكي": [((5 * M,), "USD")],
        "500 مليون يورو": [((500 * M,), "EUR")],
    },
    "vi": {
        "1 triệu 200 nghìn USD": [((1_200_000,), "USD")],
        "5 triệu USD": [((5 * M,), "USD")],
        "500 tỷ đồng": [((500 * BN,), "VND")],
        "5 nghìn tỷ đồng": [((5000 * BN,), "VND")],
    },
    "id": {
        "Rp5 miliar": [((5 * BN,), "IDR")],
        "5 juta dolar AS": [((5 * M,), "USD")],
    },
    "ko": {
        "5억 호주 달러": [((500 * M,), "AUD")],
        "500만 달러": [((5 * M,), None)],
        "3억 5천만 달러": [((350 * M,), None)],
        "5백만 미 달러": [((5 * M,), "USD")],
        "1조 2,000억 원": [((1200 * BN,), "KRW")],
        "1억 2345만원": [((123_450_000,), "KRW")],
        "5억 USD": [((500 * M,), "USD")],
        "3천5백만 달러": [],
        "2억5천": [],
        "헌법 3조, 제3조": [],
        "6월 26일, 제7차": [],
    },
    "ja": {
        "5億豪ドル": [((500 * M,), "AUD")],
        "5億円": [((500 * M,), "JPY")],
        "1兆2000億円": [((1200 * BN,), "JPY")],
        "5千万ドル": [((50 * M,), None)],
        "第5回、2023年6月": [],
    },
    "zh": {
        "人民币3000万元": [((30 * M,), "CNY")],
        "新臺幣4億5千萬元": [((450 * M,), "TWD")],
        "3000万元人民币2个项目": [((30 * M,), "CNY"), ((2,), None)],
        "3.5亿美元": [((350 * M,), "USD")],
        "5000万元人民币": [((50 * M,), "CNY")],
        "5億歐元": [((500 * M,), "EUR")],
        "10多亿美元": [],
        "5兆元": [],
    },
}
CASES = [(lang, text, read) for lang, cases in FIGURES.items() for text, read in cases.items()]
COUNTS: list[tuple[str, str, list[int]]] = [
    ("en", "six accords", [6]),
    ("en", "signed 6 MoUs", [6]),
    ("en", "(6) agreements", [6]),
    ("ar", "(3) مذكرات تفاهم", [3]),
    ("en", "The two sides signed six accords", [6]),
    ("en", "six new bilateral cooperation agreements", [6]),
    ("en", "one agreement", [1]),
    ("en", "one of the agreements", []),
    ("en", "the two countries signed agreements", []),
    ("en", "Phase 2 projects", []),
    ("en", "2023 agreements", []),
    ("en", "the 7th agreement", []),
    ("en", "twenty-one agreements", []),
    ("en", "five-year agreements", []),
    ("en", "$5 projects", []),
    ("en", "G7 agreements", []),
    ("fr", "6 accords", [6]),
    ("es", "6 acuerdos", [6]),
    ("pt", "6 acordos", [6]),
    ("de", "6 Abkommen", [6]),
    ("ru", "6 соглашений", [6]),
    ("mn", "6 баримт бичиг", [6]),
    ("tr", "6 anlaşma", [6]),
    ("ar", "6 اتفاقيات", [6]),
    ("vi", "6 văn kiện", [6]),
    ("vi", "6 hiệp định", [6]),
    ("id", "6 perjanjian", [6]),
    ("ko", "6건의 협정", [6]),
    ("ko", "MOU 6건", [6]),
    ("ko", "6개 협정", [6]),
    ("ko", "6개국 협정", []),
    ("ja", "6件の文書", [6]),
    ("ja", "文書6件", [6]),
    ("zh", "6项协议", [6]),
    ("zh", "6个合作文件", [6]),
    ("is", "6 samningar", []),
]


@pytest.mark.parametrize(("lang", "text", "expected"), CASES, ids=[f"{case[0]}: {case[1]}" for case in CASES])
def test_a_figure_is_read_with_its_multiplier_and_currency(lang: str, text: str, expected: list[Read]) -> None:
    assert [(one.values, one.currency) for one in figures(text, lang)] == expected


@pytest.mark.parametrize(("lang", "text", "expected"), COUNTS, ids=[f"{case[0]}: {case[1]}" for case in COUNTS])
def test_a_count_is_one_of_agreements_or_projects(lang: str, text: str, expected: list[int]) -> None:
    assert counts(text, lang) == expected


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("$26 million", True),
        ("5 $", True),
        ("$26 million USD", False),
        ("$26 million (USD)", False),
        ("US$26 million", False),
        ("US $26 million", False),
        ("MX$26 million", False),
        ("26 million dollars", False),
        ("€5", False),
    ],
)
def test_a_dollar_sign_is_bare_with_no_letter_before_it(text: str, bare: bool) -> None:
    assert [one.bare_dollar for one in figures(text, "en")] == [bare]


def test_places_cover_the_currency() -> None:
    text = "a loan of US$37.5 million, and 5 million euros"
    assert [text[one.start : one.end] for one in figures(text, "en")] == ["US$37.5 million", "5 million euros"]


@pytest.mark.parametrize(
    ("printed", "decimals", "expected"),
    [
        ("1,234", ".", [Decimal(1234, 0), Decimal(1234, 3)]),
        ("1.234", ",", [Decimal(1234, 0), Decimal(1234, 3)]),
        ("1234,567", ",", [Decimal(1234567, 3)]),
        ("1,23", ".", []),
        ("1,234.567", ",", [Decimal(1234567, 3)]),
        ("1.234.567,8", ",", [Decimal(12345678, 1)]),
        ("1 234,5", ".", [Decimal(12345, 1)]),
        ("1.23.456", ",", []),
        ("007", ".", []),
        ("1" * 30, ".", []),
    ],
)
def test_digits_mean_one_number_or_two_or_none(printed: str, decimals: str, expected: list[Decimal]) -> None:
    assert parse(printed, decimals) == expected


@pytest.mark.parametrize("lang", sorted(FIGURES))
def test_a_language_with_cases_is_read_in_any_variant(lang: str) -> None:
    assert reads(lang) and reads(f"{lang}-XX")


def test_other_languages_are_not_read() -> None:
    assert not reads("is") and figures("5", "is") == []
