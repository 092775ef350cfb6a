"""The script of a title, and whether it is one of its language."""

from __future__ import annotations

import pytest

from validator.languages.scripts import foreign_script, script_of, scripts_for

SCRIPT_OF: dict[str, str | None] = {
    "Outcome of 7th Korea-Mongolia Joint Committee": "Latn",
    "제7차 한-몽골 공동위원회 MOU 체결": "Hang",
    "Седьмое заседание": "Cyrl",
    "اجتماع اللجنة": "Arab",
    "第七次会议": "Hani",
    "パートナーシップ": "Kana",
    "Κοινή Επιτροπή": "Grek",
    "ᠮᠣᠩᠭᠣᠯ ᠤᠯᠤᠰ": "Mong",
    "Joint Committee 공동위원회": None,
    "2023": None,
    "": None,
}
# (language, title): the script that does not fit, None where it fits or nobody can be sure.
FOREIGN: dict[tuple[str, str], str | None] = {
    ("en", "제7차 한-몽골 공동위원회 개최"): "Hang",
    ("en", "Седьмое заседание"): "Cyrl",
    ("ko", "Outcome of 7th Korea-Mongolia Joint Committee"): "Latn",
    ("ko", "KOREA-MONGOLIA JOINT COMMITTEE MEETING"): "Latn",
    ("zh", "Joint Committee Meeting"): "Latn",
    ("zh", "日本とモンゴルのパートナーシップについて"): "Kana",
    ("sr-Latn", "Седьмое заседание"): "Cyrl",
    ("en", "KOICA 공동위 Joint Committee"): None,
    ("ko", "MOU 체결 (Memorandum of Understanding)"): None,
    ("ko", "ODA MOU KOICA"): None,
    ("ko", "第七次會議"): None,
    ("ja", "第七次会議"): None,
    ("ja", "第7回日・モンゴル合同委員会"): None,
    ("ru", "EU-KOREA FTA ОТЧЁТ"): None,
    ("sr", "Седма седница"): None,
    ("sr", "Sedma sednica odbora"): None,
    ("kk", "Qazaqstan Respublikasy"): None,
    ("mn", "ᠮᠣᠩᠭᠣᠯ ᠤᠯᠤᠰ"): None,
    ("en", "2023"): None,
    ("en", ""): None,
    ("xx", "Седьмое заседание"): None,
}


@pytest.mark.parametrize(("text", "script"), SCRIPT_OF.items())
def test_the_script_of_a_text_is_that_of_most_letters(text: str, script: str | None) -> None:
    assert script_of(text) == script


@pytest.mark.parametrize(("case", "script"), FOREIGN.items(), ids=[" ".join(case) for case in FOREIGN])
def test_only_a_text_that_is_clearly_in_another_script_is_foreign(case: tuple[str, str], script: str | None) -> None:
    lang, text = case
    assert foreign_script(text, lang) == script


@pytest.mark.parametrize(
    ("lang", "scripts"),
    [
        ("en", "Latn"), ("ko", "Hang Hani"), ("ja", "Hani Kana"), ("zh-Hant", "Hani"), ("sr", "Cyrl Latn"),
        ("mn", "Cyrl Mong"), ("kk", "Arab Cyrl Latn"), ("uz", "Arab Cyrl Latn"), ("az", "Arab Cyrl Latn"),
        ("pa", "Arab Guru"), ("ar", "Arab"), ("uz-Cyrl-UZ", "Cyrl"), ("en-GB", "Latn"), ("xx", ""),
    ],
)  # fmt: skip
def test_the_scripts_of_a_language(lang: str, scripts: str) -> None:
    assert scripts_for(lang) == frozenset(scripts.split())


def test_kurdish_has_all_its_scripts() -> None:
    assert {"Latn", "Arab", "Cyrl"} <= scripts_for("ku")
