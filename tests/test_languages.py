"""The files of the languages: what is made of all of them, and what one of them may hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import golden

from validator.languages import index, lookup
from validator.languages.lookup import codes, entry, listed


@pytest.mark.golden("validator/languages/index.py")
def test_what_all_languages_say_together_is_derived() -> None:
    import derive_languages

    golden(Path(index.__file__), derive_languages.index())


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
    assert listed(" de, del ,\n  la [,] y, ") == ["de", "del", "la [,] y"]
