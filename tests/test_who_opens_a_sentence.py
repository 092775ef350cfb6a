"""EVD026 in other languages than English: who opens the sentence of a quote, if nobody else can be meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import BASE

import validator

TITLE = "Outcome of 3rd Fiji-Peru Joint Committee Meeting"
DOCUMENT = BASE.read_text("utf-8").replace("  paragraphs: 3\n", "  file: text.txt\n")
LONG = "Excelentísimo Honorabilísimo Ilustrísimo Distinguidísimo Respetadísimo Reverendísimo Licenciado"


def told(folder: Path, lang: str, names: tuple[str, str], sentence: str, quote: str) -> list[str]:
    """What is said of who asks, where the first person is said to."""
    document = DOCUMENT.replace("lang: en", f"lang: {lang}").replace(
        "quote: requested faster licences", f"quote: {quote}"
    )
    for before, name in zip(("Ana Tora", "Luis Rojas"), names, strict=True):
        assert before in document
        document = document.replace(before, name)
    assert "requested" not in document and quote in sentence
    (folder / "text.txt").write_text(f"{TITLE}\n\n1. {TITLE}.\n\n2. {sentence}\n", "utf-8")
    (folder / "a.yaml").write_text(document, "utf-8")
    report = validator.check(folder / "a.yaml", today="2026-11-23")
    found = [each for each in report.diagnostics if each.rule.code == "EVD026"]
    return [each.message for each in found if each.pointer == "/outcomes/1/by"]


def is_told(folder: Path, lang: str, names: tuple[str, str], sentence: str, quote: str) -> bool:
    """Whether the second person is found to be meant."""
    return bool(told(folder, lang, names, sentence, quote))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Luis Rojas pidió más licencias.", True),
        ("Excelentísimo Luis Rojas pidió más licencias.", True),
        (f"{LONG} Luis Rojas pidió más licencias.", False),
        ("Luis Rojas con Ana Tora pidió más licencias.", False),
        ("A propuesta de Luis Rojas, pidió más licencias.", False),
        ("Hubo un acuerdo amplio. Luis Rojas pidió más licencias.", True),
        ("Luis Rojas saludó a todos. Ella pidió más licencias.", False),
        ("El ministro pidió más licencias a Luis Rojas.", False),
    ],
)
def test_who_opens_the_sentence_is_meant(sentence: str, told: bool, tmp_path: Path) -> None:
    assert is_told(tmp_path, "es", ("Ana Tora", "Luis Rojas"), sentence, "pidió más licencias") is told


def test_a_name_of_three_letters_is_enough_alone(tmp_path: Path) -> None:
    for surname, is_meant in (("Kim", True), ("Vu", False)):
        sentence = f"{surname} asked for more licences."
        assert is_told(tmp_path, "en", ("Ana Lee", f"Bo {surname}"), sentence, "asked for more licences") is is_meant


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("Luis Rojas pidió más licencias", True),
        ("Excelentísimo Luis Rojas pidió más licencias", False),
        ("pidió más licencias", True),
    ],
)
def test_who_is_named_behind_other_words_of_a_quote_may_be_its_object(quote: str, told: bool, tmp_path: Path) -> None:
    sentence = "Excelentísimo Luis Rojas pidió más licencias."
    assert is_told(tmp_path, "es", ("Ana Tora", "Luis Rojas"), sentence, quote) is told


@pytest.mark.parametrize(
    ("sentence", "quote", "told"),
    [
        ("Luis Rojas pidió a Ana Tora más licencias.", "pidió a Ana Tora más licencias", True),
        ("Luis Rojas y Ana Tora pidió más licencias.", "y Ana Tora pidió más licencias", False),
        ("Hoy Luis Rojas pidió a Ana Tora más licencias.", "pidió a Ana Tora más licencias", False),
    ],
)
def test_the_first_of_two_is_meant_right_before_the_quote(
    sentence: str, quote: str, told: bool, tmp_path: Path
) -> None:
    assert is_told(tmp_path, "es", ("Ana Tora", "Luis Rojas"), sentence, quote) is told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Рохас просив нових ліцензій.", True),
        ("Рохас поруч Кравченки просив нових ліцензій.", False),
        ("Рохас поруч Кравчука просив нових ліцензій.", True),
        ("Рохасові просив нових ліцензій.", False),
    ],
)
def test_a_form_of_another_name_or_of_the_name_gives_nobody(sentence: str, told: bool, tmp_path: Path) -> None:
    names = ("Ана Кравченка", "Луїс Рохас")
    assert is_told(tmp_path, "uk", names, sentence, "просив нових ліцензій") is told


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Vice Minister pidió más licencias.", "Vice Minister"),
        ("El Vice Minister pidió más licencias.", "El Vice Minister"),
        ("Luis Rojas pidió más licencias.", "Luis Rojas"),
        ("Peru pidió más licencias.", "Peru"),
        ("El Peru pidió más licencias.", "El Peru"),
    ],
)
def test_the_words_that_name_who_is_meant_are_shown(sentence: str, words: str, tmp_path: Path) -> None:
    (message,) = told(tmp_path, "es", ("Ana Tora", "Luis Rojas"), sentence, "pidió más licencias")
    assert f"'{words}'" in message
