"""The name of a committee in its base form, in whatever form a sentence prints it; never a name that is cut or bent.

``tests/new/committees.tsv``: language, sentence, and the name; ``?`` where the sentence does not show it for certain.
"""

from __future__ import annotations

import pytest
from support import ROOT

from validator.layout.session import numbers_of_sessions
from validator.template import committee
from validator.template.draft import Request, draft
from validator.template.growth import is_fuller
from validator.template.reading import Given

CASES = [line.split("\t") for line in (ROOT / "tests" / "new" / "committees.tsv").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(("lang", "text", "name"), CASES, ids=lambda value: value[:40])
def test_a_name_is_given_in_its_base_form_or_not_at_all(lang: str, text: str, name: str) -> None:
    found = committee.series([text], lang)
    assert len(found) == 1
    assert (found[0].name.base if found[0].name.is_sure else "?") == name


@pytest.mark.parametrize(
    ("lang", "fuller", "shorter"),
    [
        ("es", "Comisión Mixta de Cooperación entre Chile y Croacia", "Comisión Mixta de Cooperación"),
        ("en", "Joint Committee on Trade between Norway and Ghana", "Norway-Ghana Joint Committee"),
        ("en", "Nepal-Qatar Joint Commission", "NEPAL-QATAR JOINT COMMISSION"),
        ("zh", "臺灣與帛琉經濟合作混合委員會", "臺帛經濟合作混合委員會"),
        ("zh", "中国—蒙古经济、贸易和技术合作联合委员会", "中蒙联合委员会"),
        ("ko", "한-피지 경제공동위원회", "경제공동위원회"),
        ("uk", "Спільна міжурядова українсько-чилійська комісія з питань торгівлі", "українсько-чилійська комісія"),
    ],
)
def test_of_two_names_the_one_that_says_more_is_taken(lang: str, fuller: str, shorter: str) -> None:
    assert is_fuller(fuller, shorter, lang) and not is_fuller(shorter, fuller, lang)


def test_two_names_of_which_neither_says_more_are_named_and_neither_is_written() -> None:
    text = (
        "Third session of the Fiji-Peru Joint Committee\n\n"
        "The third session of the Bilateral Council on Fisheries was held in Suva on 3 May 2024. Both sides spoke.\n\n"
        "The two sides agreed that the work will go on, and that they will meet again in the year 2026.\n"
    )
    made = draft(Request(text, "2026-11-30", Given(lang="en"), file="release.txt"))
    plain = " ".join(made.yaml.replace("#", " ").split())
    assert "series: TODO" in made.yaml and "meeting.series" in made.todo
    assert (
        "The text prints more than one name, in line 1: 'Fiji-Peru Joint Committee'; line 3: 'Bilateral Council"
        in plain
    )


def test_of_a_name_whose_base_form_is_not_sure_it_is_said_where_it_stands() -> None:
    text = (
        "Spotkanie w Warszawie\n\n"
        "W Warszawie odbyła się XIV sesja Mieszanej Komisji do spraw rybołówstwa, dnia 3 maja 2024 r.\n\n"
        "Obie strony uzgodniły dalszą współpracę w dziedzinie energetyki, która będzie trwać do końca 2026 roku.\n"
    )
    made = draft(Request(text, "2026-11-30", Given(lang="pl"), file="release.txt"))
    plain = " ".join(made.yaml.replace("#", " ").split())
    assert "series: TODO" in made.yaml
    assert "The text prints it in line 3: 'Mieszanej Komisji': write the base form of that name." in plain


@pytest.mark.parametrize(
    ("lang", "text", "numbers"),
    [
        ("sk", "V Bratislave sa konalo ôsme zasadnutie Zmiešanej komisie.", [8]),
        ("cs", "V Praze zasedala 10. smíšená komise.", [10]),
        ("cs", "V. zasedání Smíšené komise", [5]),
        ("az", "Birgə Komissiyanın yeddinci iclası keçirilib.", [7]),
        ("hr", "Održano četvrto zasjedanje Mješovite komisije.", [4]),
        ("lt", "Įvyko penktasis komisijos posėdis.", [5]),
        ("sv", "Det tredje mötet i den blandade kommissionen", [3]),
    ],
)
def test_the_number_of_a_session_is_no_preposition(lang: str, text: str, numbers: list[int]) -> None:
    assert [one.value for one in numbers_of_sessions(text, lang)] == numbers
