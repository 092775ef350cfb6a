"""What stands around a body as it is copied from a site, and days that leave out what the page says elsewhere."""

from __future__ import annotations

import pytest

from validator.layout import tail
from validator.layout.assumed import assume
from validator.layout.dates import dates
from validator.layout.rows import rows
from validator.template import sitting
from validator.template.reading import Given, read

_BODY = "The two ministers agreed on a plan for the harbour, and the work will be done by the end of next year."


def body_of(below: str, lang: str = "en", body: str = _BODY) -> str:
    text = f"Third session of the Fiji-Peru Joint Committee\n\n{body}\n\n{body}\n\n{below}\n"
    found = assume(text, lang=lang).text
    return text[found.body[0] : found.body[1]].strip()


@pytest.mark.parametrize(
    "below",
    [
        "Was this page useful?\nYes   No",
        "Contesta nuestra encuesta de satisfacción.\n¿Cómo fue tu experiencia en gob.mx?",
        "¿Te sirvió el contenido de esta página?",
        "Cette page vous a-t-elle été utile ?\nOui\nNon",
        "War diese Seite hilfreich?",
        "Esta página foi útil para você?",
        "Была ли статья полезной?",
        "Чи була ця сторінка корисною?",
        "Czy ta strona była przydatna?",
        "이 페이지에서 제공하는 정보에 만족하십니까?",
        "このページの情報は役に立ちましたか？",
        "هل كانت هذه الصفحة مفيدة؟",
        "Apakah halaman ini bermanfaat?",
        "Bu sayfa faydalı oldu mu?",
        "Kouamé Y.",
        "A. B.",
        "(Y. Kouamé)",
        "—o0o—",
        "Page 1 of 3",
        "Seite 2 von 4",
        "¹ The list of delegates is in Annex A.",
        "For more information, contact: Press Office, +679 1 770 244",
        "Var informationen till hjälp?\nJa   Nej\nDela",
        "Onko tämä sivu hyvä?\nEi",
        "- 000 -",
    ],
)
def test_a_survey_the_initials_of_an_author_and_signs_of_an_end_are_no_paragraph(below: str) -> None:
    assert body_of(below) == f"{_BODY}\n\n{_BODY}"


@pytest.mark.parametrize(
    "below",
    [
        "Was this page of history to be turned? The two ministers said so, with more words than a site has.",
        "They thanked Minister A. Kim.",
    ],
)
def test_a_sentence_with_such_words_is_one(below: str) -> None:
    assert body_of(below).endswith(below)


@pytest.mark.parametrize(
    ("lang", "sentence", "day", "words"),
    [
        ("uk", "24-25 червня відбулося сьоме засідання комісії.", "2024-06-24/2024-06-25", "24-25 червня"),
        (
            "sr",
            "Шеста седница комисије одржана је 24. и 25. јуна 2024.",
            "2024-06-24/2024-06-25",
            "24. и 25. јуна 2024",
        ),
        (
            "pl",
            "W dniach 24–25 czerwca odbyło się piąte posiedzenie komisji.",
            "2024-06-24/2024-06-25",
            "24–25 czerwca",
        ),
        (
            "fr",
            "La 3e session de la commission s'est tenue du 22 au 25 juin.",
            "2024-06-22/2024-06-25",
            "22 au 25 juin",
        ),
        (
            "es",
            "La III reunión de la comisión se celebró del 22 al 25 de junio.",
            "2024-06-22/2024-06-25",
            "22 al 25 de junio",
        ),
        ("hu", "Budapesten tartotta 11. ülését 2024. június 24-én a bizottság.", "2024-06-24", "2024. június 24"),
        ("en", "The third session of the committee was held on 24 June.", "2024-06-24", "24 June"),
        ("en", "The committee met from 31 May to 1 June 2024.", "2024-05-31/2024-06-01", "31 May to 1 June 2024"),
        (
            "es",
            "La comisión se reunió del 31 de mayo al 2 de junio.",
            "2024-05-31/2024-06-02",
            "31 de mayo al 2 de junio",
        ),
    ],
)
def test_the_days_of_a_session_are_read_without_a_year_and_in_a_row(
    lang: str, sentence: str, day: str, words: str
) -> None:
    assert sitting.date(sentence, lang, "2024-06-26") == (day, words)


def test_two_days_of_which_neither_is_the_last_are_not_a_period() -> None:
    assert sitting.date("La 3e session de la commission s'est tenue le 22 et 25 juin.", "fr", "2024-06-26") is None


def test_a_day_that_each_order_reads_otherwise_is_read_in_that_of_the_language_or_not_at_all() -> None:
    assert [(one.month, one.day) for one in dates("05/06/2024", "nl")] == [(6, 5)]


def test_the_year_is_that_of_the_dates_around_a_text_whose_own_date_is_not_sure() -> None:
    text = (
        "Joint Committee of Fiji and Peru\n\n27 June 2024\n26 June 2024\n\n"
        "The third session of the Fiji-Peru Joint Committee was held in Suva on 24 June, with both ministers there.\n\n"
        f"{_BODY}\n"
    )
    values = read(text, Given(lang="en"))[0]
    assert values["meeting", "date"].value == "2024-06-24"
    assert ("release", "date") not in values


def test_the_date_that_a_page_gives_in_two_calendars_is_read() -> None:
    text = (
        "انعقاد الدورة الخامسة للجنة السعودية البولندية المشتركة في الرياض\n\n"
        "الثلاثاء 1446/4/12 هـ الموافق 2024/10/15 م\n\n"
        "عُقدت اليوم في الرياض أعمال الدورة الخامسة للجنة السعودية البولندية المشتركة برئاسة الوزيرين.\n\n"
        "وبحث الجانبان سبل تعزيز التعاون في مجالات التجارة والزراعة والطاقة المتجددة بين البلدين الصديقين.\n"
    )
    values = read(text, Given(lang="ar"))[0]
    assert (values["release", "date"].value, values["meeting", "date"].value) == ("2024-10-15", "2024-10-15")


def test_two_days_of_two_months_that_are_joined_by_and_are_no_period() -> None:
    assert sitting.date("The committee met on 31 May and 3 June 2024.", "en", "2024-06-26") is None


def test_a_footnote_of_a_mark_in_the_text_is_no_paragraph_and_a_list_is_one() -> None:
    noted = _BODY.replace("harbour,", "harbour(1),")
    assert body_of("(1) The list of delegates is in Annex A.", body=noted) == f"{noted}\n\n{noted}"
    assert body_of("(1) The plan will be written in Suva by the end of the year.").endswith("of the year.")


def test_a_question_that_is_answered_below_is_part_of_the_text() -> None:
    assert body_of(f"What comes next?\n\n{_BODY}").endswith(f"What comes next?\n\n{_BODY}")


def test_words_that_lines_break_are_whole() -> None:
    text = (
        "JOINT COMMUNIQUÉ\n\nSuva, 18 September 2024\n\n"
        "The Second Session of the Fiji–Peru Joint Commission for Eco-\n"
        "nomic Cooperation was held in Suva on 17 and 18 September 2024,\n"
        "under the co-chairmanship of the two ministers of trade.²\n\n"
        "The two sides reviewed the imple-\nmentation of the agreement of 2019 and agreed to double\n"
        "the bilat-\neral trade by 2028.\n"
    )
    values = read(text, Given(lang="en"))[0]
    assert values["meeting", "series"].value == "Fiji–Peru Joint Commission for Economic Cooperation"
    assert values["meeting", "date"].value == "2024-09-17/2024-09-18"


@pytest.mark.parametrize(
    ("more", "day"), [("The session ends on 26 June.", None), ("They will meet again.", "2024-06-24")]
)
def test_of_a_session_that_only_began_the_days_are_not_known_where_it_goes_on(more: str, day: str | None) -> None:
    text = (
        "Joint Committee of Fiji and Peru\n\nSUVA, 24 June 2024 - The third session of the Fiji-Peru Joint Committee "
        f"opened in Suva today, with both ministers there.\n\n{_BODY}\n\n{more} {_BODY}\n"
    )
    found = read(text, Given(lang="en"))[0].get(("meeting", "date"))
    assert (found.value if found else None) == day


def test_the_language_of_a_short_body_is_that_of_the_page_around_it() -> None:
    page = "Azərbaycan Respublikası Xarici İşlər Nazirliyi\nAna səhifə / Xəbərlər / Mətbuat üçün məlumat\n\n"
    title = "Azərbaycan və Bolqarıstan arasında Birgə Komissiyanın iclası keçirilib\n\n"
    body = (
        "Bakıda Azərbaycan ilə Bolqarıstan arasında əməkdaşlıq üzrə Birgə Komissiyanın yeddinci iclası keçirilib.\n\n"
        "Tərəflər növbəti iclası Sofiyada keçirməyi qərara alıblar və energetika müzakirə olunub.\n"
    )
    assert assume(page + title + body).lang == "az"
    assert assume("Home   News   About   Contact\nThe Ministry and its work for all of you\n\n" + body).lang != "en"


def test_a_semicolon_asks_in_greek_alone() -> None:
    def asks(words: str) -> bool:
        (row,) = rows(words)
        return tail._is_question(row)

    assert asks("Ήταν χρήσιμη αυτή η σελίδα;") and asks("Was this page useful?")
    assert not asks("new licences for the ports of both countries;") and not asks("новые лицензии для портов;")
