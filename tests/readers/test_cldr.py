"""What CLDR knows of a language is derived, whole, and read only for the language that is asked for."""

from __future__ import annotations

import pytest
from support import UPDATE, golden, one_in

from validator.languages import cldr


@pytest.mark.golden("validator/languages/cldr/*", "validator/languages/cldr/money/*")
def test_the_files_are_what_the_libraries_give() -> None:
    pytest.importorskip("babel")
    pytest.importorskip("pycountry")
    import derive_cldr

    if not UPDATE and derive_cldr.versions() not in (derive_cldr.FOLDER / "scripts.py").read_text("utf-8"):
        pytest.skip("made with other versions of the libraries")
    languages = [*derive_cldr.LANGUAGES]
    for name, text in derive_cldr.files(languages[:: 1 if UPDATE else one_in(4)]).items():
        golden(derive_cldr.FOLDER / name, text)
    paths = (*derive_cldr.FOLDER.iterdir(), *(derive_cldr.FOLDER / "money").iterdir())
    kept = {str(path.relative_to(derive_cldr.FOLDER)) for path in paths if path.suffix in (".json", ".py")}
    derived = {"scripts.py", "currencies.py"}
    derived.update(name for lang in languages for name in (f"{lang}.json", f"money/{lang}.json"))
    assert kept - {"__init__.py"} == derived, "a file that is no longer derived is left"


@pytest.mark.parametrize("code", cldr.codes())
def test_a_language_has_all_months_weekdays_and_countries(code: str) -> None:
    language = cldr.of(code)
    assert language is not None
    assert (len(language.months), len(language.months_short)) == (12, 12)
    assert (len(language.weekdays), len(language.weekdays_short)) == (7, 7)
    assert all(map(all, language.months)) and all(map(all, language.weekdays))
    assert len(language.countries) > 220
    assert sorted(language.order) == ["d", "m", "y"]
    assert len(language.digits) in (0, 10)
    assert "".join(str(int(digit)) for digit in language.digits) in ("", "0123456789")
    assert all(factor >= 1000 for _, factor in (*language.multipliers, *language.multipliers_short))


def test_forms_in_a_date_come_before_those_that_stand_alone() -> None:
    polish, russian, finnish = (cldr.of(code) for code in ("pl", "ru", "fi"))
    assert polish and polish.months[0] == ("stycznia", "styczeń")
    assert russian and russian.months[4] == ("мая", "май")
    assert finnish and finnish.months[11] == ("joulukuuta", "joulukuu")


@pytest.mark.parametrize("code", ["pl", "th", "he", "de"])
def test_no_name_of_another_language_is_among_them(code: str) -> None:
    """Babel keeps what it has read of one language, and gives it for the names that the next one has not."""
    language = cldr.of(code)
    assert language is not None
    assert not {"yan", "1月", "ינו"} & {name for names in language.months_short for name in names}


def test_what_multiplies_is_a_word_with_its_factor() -> None:
    factors = {code: dict(language.multipliers) for code in cldr.codes() if (language := cldr.of(code))}
    assert factors["pl"]["milionów"] == 10**6
    assert factors["hi"]["करोड़"] == 10**7
    assert factors["th"]["พันล้าน"] == 10**9
    assert factors["zh"]["亿"] == factors["zh"]["億"] == 10**8
    assert factors["es"]["mil millones"] == 10**9
    polish = cldr.of("pl")
    assert polish and dict(polish.multipliers_short)["mld"] == 10**9


def test_countries_and_cities_lead_to_their_codes() -> None:
    italian, thai = cldr.of("it"), cldr.of("th")
    assert italian and "Corea del Sud" in italian.countries["KOR"]
    assert italian and italian.countries["XKX"] == ("Kosovo",)
    assert italian and italian.countries["MMR"] == ("Myanmar", "Birmania")
    assert italian and italian.capitals["POL"] == ("Varsavia",)
    assert italian and "San Paolo" in italian.cities["BRA"]
    assert thai and thai.capitals["KOR"] == ("โซล",)


@pytest.mark.parametrize(
    ("tag", "code"), [("zh-Hant", "zh"), ("no", "nb"), ("sr-Latn", "sr"), ("PT-BR", "pt"), ("tl", "fil")]
)
def test_a_tag_leads_to_its_language(tag: str, code: str) -> None:
    language = cldr.of(tag)
    assert language and language.code == code


@pytest.mark.parametrize("tag", ["", "xx", "scripts", "../en", "und"])
def test_a_language_without_a_file_is_not_known(tag: str) -> None:
    assert cldr.of(tag) is None
