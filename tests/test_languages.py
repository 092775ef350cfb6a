"""The files of the languages: what is made of all of them, what one of them may hold, and ``jco languages``."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Run
from support import ROOT, golden, unmeasured

from validator.commands.languages import in_markdown
from validator.languages import cldr, index, lookup
from validator.languages.calendar import days
from validator.languages.figures import figures
from validator.languages.lookup import codes, entry, listed
from validator.release import joined


@pytest.mark.golden("validator/languages/index.py")
def test_what_all_languages_say_together_is_derived() -> None:
    import derive_languages

    golden(Path(index.__file__), derive_languages.index())


@pytest.mark.golden("validator/languages/everyday.py")
def test_the_everyday_words_of_all_languages_are_derived() -> None:
    import derive_languages

    golden(Path(index.__file__).with_name("everyday.py"), derive_languages.everyday())


@pytest.mark.golden("validator/release/joined.py")
def test_what_joins_words_and_ends_no_sentence_is_derived() -> None:
    import derive_languages

    golden(Path(joined.__file__), derive_languages.edges())


@pytest.mark.parametrize("code", codes())
def test_a_language_has_a_name_and_reads_what_goes_together(code: str) -> None:
    language = entry(code)
    assert language.name
    assert (language.ordinals is None) == (language.sessions is None), "ordinals are read by the words around them"
    assert not (language.ordinals and language.counters), "a language has words for ordinals, or signs"


@pytest.mark.parametrize("code", ["", "xx", "De", "../de", "files", "__init__", "zz9"])
def test_a_language_without_a_file_says_nothing(code: str) -> None:
    assert entry(code) == lookup._UNKNOWN


def test_words_stand_apart_by_commas() -> None:
    assert listed(" de, del ,\n  la [,] y, de\n  la, ") == ["de", "del", "la [,] y", "de la"]


README = ROOT / "README.md"
TABLE = re.compile(r"(?s)(<!-- jco languages --format markdown -->\n).*(<!-- end of jco languages -->)")


@pytest.mark.golden("README.md")
def test_the_readme_shows_what_is_read_in_each_language() -> None:
    text = README.read_text("utf-8")
    assert TABLE.search(text)
    golden(README, TABLE.sub(lambda match: match[1] + in_markdown() + "\n" + match[2], text))


def test_languages_are_listed_for_people_and_programs(jco: Run) -> None:
    text = jco("languages").stdout.decode()
    assert re.search(r"(?m)^de +German +yes +yes +yes +inflected +yes$", text)
    assert "Polish" in text
    given = {each["code"]: each for each in json.loads(jco("languages", "-f", "json").stdout)}
    assert given["ko"]["ordinals"] and given["ko"]["recognised"]
    assert given["is"]["names"] == "inflected" and not given["is"]["dates"]
    assert jco("languages", "-f", "markdown").stdout.decode() == in_markdown()
    wrong = jco("languages", "-f", "xml")
    assert wrong.returncode == 2
    assert b"unknown format 'xml'; choose from text, json, markdown" in wrong.stderr


def test_what_is_said_to_be_read_is_read() -> None:
    dated, counted = ("vi", "ngày 26 tháng 6 năm 2023"), ("de", "5 Millionen Euro")
    assert days(dated[1], dated[0]) and figures(counted[1], counted[0])
    assert not days("26. júní 2023", "is")
    assert not figures("5 milljónir evra", "is")


def test_the_file_that_the_page_for_native_speakers_shows_is_one() -> None:
    """What docs/languages.md shows is read as any other file: ordinals, sessions, dates and figures of it."""
    page = (ROOT / "docs" / "languages.md").read_text("utf-8")
    (example,) = re.findall(r"(?ms)^```python\n(.*?)^```$", page)
    code = (
        "import sys, types\n"
        "from validator.languages import files\n"
        "module = types.ModuleType('validator.languages.files.nl')\n"
        "module.__package__ = files.__name__\n"
        f"exec({example!r}, vars(module))\n"
        "sys.modules[module.__name__] = module\n"
        "from validator.languages.ordinals import session_ordinals\n"
        "from validator.languages.calendar import days\n"
        "from validator.languages.figures import figures\n"
        "print([one.value for one in session_ordinals('de 7e zitting van de Gemengde Commissie', 'nl')],\n"
        "      [one.value for one in session_ordinals('de drieëntwintigste zitting', 'nl')],\n"
        "      [one.value for one in session_ordinals('de 7e minister van de Gemengde Commissie', 'nl')],\n"
        "      [(one.day, one.month, one.year) for one in days('op 26 en 27 mei 2023', 'nl')],\n"
        "      [(one.values, one.currency) for one in figures('5 miljoen euro', 'nl')], sep='; ')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", env=unmeasured(), check=True
    )
    assert done.stdout.strip() == "[7]; [23]; []; [(26, 5, 2023), (27, 5, 2023)]; [((5000000,), 'EUR')]"


@pytest.mark.parametrize("code", codes())
def test_everyday_words_are_those_of_a_script_that_the_language_is_written_in(code: str) -> None:
    from validator.languages.scripts import script_of, scripts_for

    for script, words in entry(code).everyday.items():
        assert script in scripts_for(code)
        assert script_of(words) == script


def test_only_the_file_of_the_language_that_is_read_is_opened() -> None:
    code = (
        "import sys\n"
        "from validator.languages.calendar import days\n"
        "from validator.languages.ordinals import session_ordinals\n"
        "session_ordinals('die 7. Sitzung der Kommission', 'de'); days('am 26. Juni 2023', 'de')\n"
        "from validator.languages import cldr\n"
        "print([name for name in sys.modules if '.languages.files.' in name], cldr._read.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=unmeasured(), check=True)
    assert done.stdout.strip() == "['validator.languages.files.de'] 1"


def test_what_a_file_of_cldr_is_called_is_what_its_language_is_called() -> None:
    """A language has the same code in both folders; Serbo-Croatian and the like are in one only."""
    both = set(codes()) & set(cldr.codes())
    assert {"en", "pl", "th"} <= both
    assert [code for code in both if not (known := cldr.of(code)) or known.name != entry(code).name] == []


@pytest.mark.parametrize("given", [{"wordz": {1: "first"}}, {"words": {}, "Roman": ""}])
def test_a_name_that_no_section_has_is_refused(given: dict[str, object]) -> None:
    from validator.languages.shapes import Ordinals

    with pytest.raises(TypeError, match=r"Ordinals has no (wordz|Roman)"):
        Ordinals(**given)  # type: ignore[arg-type]


SCRIPTS, ANY, DERIVED = "how scripts are written and letters changed", "what is read in any language", "derived"
WITH_WORDS = {
    "languages/everyday.py": DERIVED,
    "languages/index.py": DERIVED,
    "release/joined.py": DERIVED,
    **dict.fromkeys(
        """
        languages/date_signs.py languages/floor_months.py languages/hebrew_calendar.py languages/inflection.py
        languages/lookalikes.py languages/numerals.py languages/scripts.py languages/series.py languages/words.py
        layout/country_names.py release/edges.py release/html/writing.py release/marks.py release/numbers.py
        release/signs.py
        """.split(),
        SCRIPTS,
    ),
    **dict.fromkeys(
        """
        languages/figure_tables.py languages/figures.py languages/floor_dates.py
        languages/floor_numbers.py languages/floor_ordinals.py languages/floor_parts.py languages/floor_years.py
        languages/money.py languages/part_words.py
        """.split(),
        ANY,
    ),
}
"""The modules that may have words in other letters than those of ASCII, and why."""


def test_the_words_of_a_language_stand_in_its_file() -> None:
    package = Path(index.__file__).parent.parent
    modules = {path.relative_to(package).as_posix(): path for path in package.rglob("*.py")}
    found = {
        name
        for name, path in modules.items()
        if not name.startswith(("languages/files/", "languages/cldr/")) and any(_foreign_words(path))
    }
    assert found - WITH_WORDS.keys() == set(), "move them to validator/languages/files"
    assert WITH_WORDS.keys() - found == set(), "no longer needed"


def _foreign_words(path: Path) -> Iterator[str]:
    """Words in the literals of a module that are not ASCII: two letters or more, but not those of a class ([а-я])."""
    for text in _literals(path):
        words = re.findall(r"[^\W\d_]{2,}", re.sub(r"\[[^\]]*\]", " ", text))
        yield from (word for word in words if not word.isascii())


def _literals(path: Path) -> Iterator[str]:
    """The texts in a module, but for its documentation."""
    tree = ast.parse(path.read_text("utf-8"))
    documented = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented:
            yield node.value


OF_ENGLISH = {
    **dict.fromkeys((f"languages/floor_{name}.py" for name in ("dates", "numbers", "ordinals")), ANY),
    "release/html/parsing.py": "elements of HTML",
    "layout/headings.py": "headers of a mail (RFC 5322)",
    "rules/hiding.py": "the head of a table for people",
}
"""The modules that may have words of English, and why."""


def test_the_readers_have_no_everyday_word_number_or_title_of_english() -> None:
    package = Path(index.__file__).parent.parent
    english = entry("en")
    assert english.figures is not None and english.ordinals is not None
    cells = (english.figures.numbers, english.figures.tens, *english.ordinals.words.values(), english.speakers.address)
    vocabulary = lookup.everyday("en") | {word for cell in (*cells, english.denying_prefixes) for word in listed(cell)}
    vocabulary |= {"st", "nd", "rd", "th"}
    rooms = ("evidence", "languages", "layout", "ledger", "release", "rules", "template")
    modules = [path for room in rooms for path in (package / room).rglob("*.py")]
    found = {
        path.relative_to(package).as_posix()
        for path in modules
        if not {"files", "cldr"} & {*path.parts} and WITH_WORDS.get(path.relative_to(package).as_posix()) != DERIVED
        if (_words_in_patterns(path) | _words_in_lists(path)) & vocabulary
    }
    assert found == OF_ENGLISH.keys(), "move them to validator/languages/files/en.py"


def _words_in_lists(path: Path) -> set[str]:
    """The words of texts that a module parts: ``"non un anti".split()``."""
    calls = (node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    parted = (node.value for node in calls if isinstance(node, ast.Attribute) and node.attr == "split")
    texts = (node.value for node in parted if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return {word for text in texts for word in text.split()}


def _words_in_patterns(path: Path) -> set[str]:
    """The words in regular expressions of a module, without the names of groups and the letters of classes."""
    patterns = (text for text in _literals(path) if re.search(r"\\[swbdZA]|\(\?[:=!<iP]|\|", text))
    bare = (re.sub(r"\\.|\(\?(?:[:=!]|<[=!]|P<\w+>|[a-z]+[:)])|\[[^\]]*\]", " ", text) for text in patterns)
    return {word for text in bare for word in re.findall(r"[a-z]{2,}", text.lower())}


def _words_in_lists(path: Path) -> set[str]:
    """The words of the texts of a module that are taken apart at blanks."""
    calls = (node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    splits = (call.value for call in calls if isinstance(call, ast.Attribute) and call.attr == "split")
    return {word for text in splits if isinstance(text, ast.Constant) for word in str(text.value).split()}


def test_the_readers_name_no_language_but_english() -> None:
    """A language is one file; English is asked for what a release in any language may quote."""
    folder = Path(index.__file__).parent
    named = {
        (path.name, node.value)
        for path in folder.glob("*.py")
        if path.name != "everyday.py"  # which is made of the files
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and node.value in codes()
    }
    abbreviations = {("figure_tables.py", name) for name in ("bn", "mn", "tr")}  # billions, millions, trillions
    readers = ("calendar.py", "figure_tables.py", "floor_dates.py", "floor_months.py", "floor_numbers.py")
    assert named - abbreviations == {(name, "en") for name in readers}
