"""Number words as figures: twenty, veinte, vinte, vingt, zwanzig; a part of a greater number is none."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import ROOT

from validator.languages.figures import figures
from validator.languages.number_words import counted
from validator.ledger.sums import other_value
from validator.release.finding import beside
from validator.report import pipeline

MINIMAL = (ROOT / "samples" / "minimal.yaml").read_text("utf-8")
TITLE = "Malta and Samoa hold Joint Committee"

WORDS = [
    ("veinte becas", "es", 20),
    ("veinte millones de euros", "es", 20_000_000),
    ("dos mil becas", "es", 2000),
    ("vinte bolsas", "pt", 20),
    ("vingt bourses", "fr", 20),
    ("zwanzig Stipendien", "de", 20),
    ("twenty grants", "en", 20),
    ("treinta y dos becas", "es", None),
    ("veinte y dos becas", "es", None),
    ("ciento veinte becas", "es", None),
    ("trescientas veinte becas", "es", None),
    ("vinte e duas bolsas", "pt", None),
    ("vinte e dois bolsistas", "pt", None),
    ("vingt-deux bourses", "fr", None),
    ("vingt et une bourses", "fr", None),
    ("quatre-vingts bourses", "fr", None),
    ("soixante-dix bourses", "fr", None),
    ("zweiundzwanzig Stipendien", "de", None),
    ("uno de los acuerdos", "es", None),
    ("tres mil quinientas becas", "es", None),
    ("dos millones quinientos mil", "es", None),
    ("três mil e quinhentas bolsas", "pt", None),
    ("dix mille cinq cents bourses", "fr", None),
    ("deux mille vingt-six", "fr", None),
    ("deux millions cinq cent mille euros", "fr", None),
    ("deux millions et demi", "fr", None),
    ("zwei Millionen fünfhunderttausend Euro", "de", None),
    ("fünf Millionen Euro", "de", 5_000_000),
    ("three thousand five hundred grants", "en", None),
    ("deux tiers", "fr", None),
    ("dos tercios", "es", None),
    ("zwei Drittel", "de", None),
    ("dois terços", "pt", None),
    ("trois quarts", "fr", None),
    ("un navire neuf", "fr", None),
    ("neuf bourses", "fr", 9),
]

# (words, language, what they say): whatever else a reader may take them for, that is never called wrong.
RIGHT = [
    ("dvě stě korun", "cs", 200),
    ("два с половиной рубля", "ru", 2.5),
    ("două virgulă cinci milioane", "ro", 2_500_000),
    ("hai phẩy năm tỷ", "vi", 2_500_000_000),
    ("quatre-vingts euros", "fr", 80),
    ("deux virgule cinq millions", "fr", 2_500_000),
    ("fünf Komma zwei Millionen", "de", 5_200_000),
]


@pytest.mark.parametrize(("words", "lang", "value"), RIGHT)
def test_a_sum_in_words_that_go_on_is_not_called_wrong(words: str, lang: str, value: float) -> None:
    assert other_value(value, words, lang) in ((), None)


@pytest.mark.parametrize(("words", "lang", "value"), WORDS)
def test_a_number_in_words_is_read_whole_or_not_at_all(words: str, lang: str, value: int | None) -> None:
    assert [one.values for one in figures(words, lang)] == ([(value,)] if value is not None else [])
    if value is not None:
        assert other_value(value + 10, words, lang) == (value,)
        assert other_value(value, words, lang) == ()


COUNTED = [
    ("signed twenty two decisions", "en", "decisions", [22]),
    ("twenty-two decisions", "en", "decisions", [22]),
    ("six (6) Memoranda of Understanding", "en", "Memoranda of Understanding", [6]),
    ("four of the five sub-committees", "en", "sub-committees", [5]),
    ("a hundred and two decisions", "en", "decisions", []),
    ("two or three agreements", "en", "agreements", []),
    ("phase two agreements", "en", "agreements", []),
    ("three agreements and two contracts", "en", "agreements", [3]),
    ("three agreements and two contracts", "en", "", [3, 2]),
    ("sono stati firmati tre accordi", "it", "accordi", [3]),
    ("podpisały trzy umowy", "pl", "umowy", [3]),
    ("modernizace tří vodáren", "cs", "vodárny", [3]),
    ("podepsaly dvacet tři dokumenty", "cs", "dokumenty", [23]),
    ("a trei porturi", "ro", "porturi", [3]),
    ("douăzeci și trei de acorduri", "ro", "acorduri", [23]),
    ("két megállapodást írtak alá", "hu", "megállapodás", [2]),
    ("υπέγραψαν τρεις συμφωνίες", "el", "συμφωνίες", [3]),
    ("підписали три документи", "uk", "документи", [3]),
    ("подписано сто двадцать четыре документа", "ru", "документы", []),
    ("подписано четыре документа", "ru", "документы", [4]),
    ("tre avtal", "sv", "avtal", [3]),
    ("fem oppdrettsanlegg", "nb", "oppdrettsanlegg", [5]),
    ("kolme sopimusta", "fi", "sopimus", [3]),
    ("divus līgumus", "lv", "līgumi", [2]),
    ("on üç mutabakat zaptı", "tr", "mutabakat zaptı", [13]),
    ("đã ký ba văn kiện", "vi", "văn kiện", [3]),
    ("hai mươi ba văn kiện", "vi", "văn kiện", []),
    ("empat dokumen", "id", "dokumen", [4]),
    ("dua puluh empat dokumen", "id", "dokumen", []),
    ("أربع مذكرات تفاهم", "ar", "مذكرات تفاهم", [4]),
    ("خمس وعشرون مذكرة", "ar", "مذكرة", []),
]


@pytest.mark.parametrize(("text", "lang", "name", "values"), COUNTED)
def test_a_number_word_before_a_name_counts_what_is_named_if_all_of_it_is_read(
    text: str, lang: str, name: str, values: list[int]
) -> None:
    assert counted(text, lang, name) == values


SUMS = [
    ("fifty United States Dollars", "en", 50),
    ("twenty-five officials", "en", 25),
    ("treinta becas", "es", 30),
    ("dvacet tři škol", "cs", 23),
    ("dodici ambulanze", "it", 12),
]
NOT_READ = [
    ("fifty-one officials", "en", 51),
    ("yüz elli bin", "tr", 150_000),
    ("yirmi bir okul", "tr", 21),
    ("due milioni di euro", "it", 2_000_000),
    ("триста двадцать школ", "ru", 320),
    ("двадцать тысяч триста", "ru", 20_300),
    ("vingt et un millions", "fr", 21_000_000),
    ("quatre-vingt-dix bourses", "fr", 90),
    ("ba trăm nghìn suất", "vi", 300_000),
    ("tre e mezzo", "it", 3.5),
]


@pytest.mark.parametrize(("words", "lang", "value"), SUMS)
def test_a_sum_that_begins_with_a_number_in_words_is_compared(words: str, lang: str, value: int) -> None:
    assert other_value(value + 10, words, lang) == (value,)
    assert other_value(value, words, lang) == ()


@pytest.mark.parametrize(("words", "lang", "value"), NOT_READ)
def test_of_a_number_in_words_that_goes_on_nothing_is_said(words: str, lang: str, value: float) -> None:
    assert other_value(value, words, lang) == ()


# (text of the paragraph, what is counted, how many): honest counts, of which the text prints the parts.
HONEST = [
    ("The sides signed two cooperation documents on trade and three on fisheries.", "cooperation documents", 5),
    ("The sides signed two accords on trade and an accord on ports.", "accords", 3),
    ("The sides signed two accords on trade. They also signed three on fisheries.", "accords", 5),
    ("The sides signed two accords on trade. Three more were initialled.", "accords", 5),
    ("The sides signed a dozen cooperation documents, among them three on trade.", "cooperation documents", 12),
    ("The sides signed two agreements in Yaren and two agreements in Maribor.", "agreements", 4),
    ("The sides signed three agreements, two contracts and one letter.", "agreements", 6),
]


@pytest.mark.parametrize(("text", "name", "count"), HONEST)
@pytest.mark.parametrize("is_quoted", [False, True], ids=["cited", "quoted"])
def test_a_count_whose_parts_are_printed_is_not_called_wrong(
    text: str, name: str, count: int, is_quoted: bool, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(f"{TITLE}\n\n1. {text}\n", "utf-8")
    data = MINIMAL.replace("  paragraphs: 1 # or `file`, the stored text: then every quote is checked", "  file: a.txt")
    quote = f", quote: '{text[10:-1]}'" if is_quoted else ""
    data = data.replace(
        "outcomes:", f"agreements:\n  docs: {{name: {name}, count: {count}, status: signed, para: 1{quote}}}\noutcomes:"
    )
    report = pipeline.check(data.encode(), "a.yaml", "2026-11-23", around=beside(str(tmp_path / "a.yaml")))
    assert "file: a.txt" in data
    assert "AGR003" not in [found.rule.code for found in report.diagnostics]


@pytest.mark.parametrize(
    ("lang", "text", "name", "count"),
    [
        (
            "fr",
            "La session a vu la signature de six accords de coopération entre les deux pays.",
            "accords de coopération entre les deux pays",
            7,
        ),
        ("en", "The sides have over twenty bilateral treaties. There are 11 draft accords now.", "draft accords", 12),
        ("fr", "Les experts ont examiné les 27 projets d’accord. Deux journées y suffiront.", "projets d'accord", 28),
        ("es", "Se revisaron cuatro proyectos de acuerdo. Durante dos días hubo reuniones.", "proyectos de acuerdo", 5),
    ],
)
def test_a_number_of_another_sentence_that_counts_something_else_does_not_hide_a_wrong_count(
    lang: str, text: str, name: str, count: int, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(f"{TITLE}\n\n1. {text}\n", "utf-8")
    data = MINIMAL.replace("  paragraphs: 1 # or `file`, the stored text: then every quote is checked", "  file: a.txt")
    data = data.replace("lang: en", f"lang: {lang}")
    data = data.replace(
        "outcomes:", f'agreements:\n  docs: {{name: "{name}", count: {count}, status: signed, para: 1}}\noutcomes:'
    )
    report = pipeline.check(data.encode(), "a.yaml", "2026-11-23", around=beside(str(tmp_path / "a.yaml")))
    assert "AGR003" in [found.rule.code for found in report.diagnostics]


@pytest.mark.parametrize(
    ("words", "unit", "lang", "value"),
    [
        ("31-member", "members", "en", 31),
        ("30-jährigen", "Jahre", "de", 30),
        ("30년간", "년", "ko", 30),
        ("5-day", "days", "en", 5),
    ],
)
def test_a_figure_in_one_word_with_its_unit_is_the_value(words: str, unit: str, lang: str, value: int) -> None:
    assert other_value(value * 10, words, lang, unit) == (value,)
    assert other_value(value * 1000, words, lang, unit) == (value,)
    assert other_value(value, words, lang, unit) == ()


@pytest.mark.parametrize(
    ("words", "unit", "lang"), [("31-member", "states", "en"), ("30-fold", "EUR", "en"), ("5-dozen", None, "en")]
)
def test_of_a_figure_in_one_word_with_something_else_nothing_is_said(words: str, unit: str | None, lang: str) -> None:
    assert other_value(310, words, lang, unit) == ()
