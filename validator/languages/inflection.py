"""Whether a printed word can be a word of a name in another case or number: what endings do to words.

Nothing here knows the endings of a language. A form shares the beginning of the word, and a consonant that the word
has behind that beginning stays in the ending, or becomes one of those that it alternates with (``Praha``, ``Praze``).
So ``Hovorky`` is a form of ``Hovorka``, and ``Hovorka`` is none of ``Hovorić``.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from ..system.patterns import lazy
from .lookup import entry, listed

PLURALS, ENDINGS, FIXED, UNKNOWN = "plurals", "endings", "fixed", ""
_KIND = {"plural": PLURALS, "inflected": ENDINGS, "signs": ENDINGS, "fixed": FIXED, "": UNKNOWN}
_PLURALS = frozenset("s es x".split())
_LONG, _LEFT_OUT, _ENDING, _LONGEST_ENDING = 3, 3, 4, 10  # letters
_MOVING, _LAST_LATIN = 2, "\u024f"  # letters at the end of a word whose marks may be others
_EVERY_VOWEL = frozenset("aeiouyæœıаеиоуыэюяєіїўөүәαειουηωაეიოუաեէըիոօ")
_VOWELS = _EVERY_VOWEL | frozenset("ўьъй'")  # and what goes with them
# What a consonant at the end of a stem may become before an ending.
_ALTERNATIONS = dict(
    each.split(">")
    for each in """
    k>cgj g>zjk h>zs x>s t>cdnlrsj d>zjnlrt p>bvm n>mst s>hd q>g f>v v>f b>vp r>s z>s
    к>цчгғ қ>ғ г>зж х>сш т>цчд д>жз ц>ч п>б н>дт ч>ц
    """.split()
)
_HISSES = ("z", "x", "ß")  # not s: Hinrichsen is none of Hinrichs
_LETTERS = str.maketrans("łđøıħŧςё", "ldoihtσе")
# The vowels of Arabic and Hebrew, which may be written or left out: عَمان, عمان.
_POINTS = dict.fromkeys([*range(0x591, 0x5BE), *range(0x64B, 0x656), 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x670])
_BEFORE = lazy("[ושהבלמכ]{1,4}|[وف]?[بكلس]?ال|[وف]?لل|[وفبكلس]|[የበለከ]|ስለ|እንደ|ወደ")
_ARTICLE = lazy("ال|ה")
_ROMAN = lazy("(?=[ivxlіх])(?:x|х){0,3}(?:[iі](?:x|х)|[iі]v|v?[iі]{0,3})")
EAST_ORDINAL = " ?[第제]?(?:[0-9]{1,3}|[一二三四五六七八九十百〇]{1,5})[次回届屆차]?[会會]? ?"
"""The number of a session in the middle of a name, where words are not apart."""


def kind(lang: str) -> str:
    """What a language does to a name: plurals only, endings, nothing (fixed); UNKNOWN where that is not known."""
    return _KIND[entry(lang).names]


def is_form(printed: str, wanted: str, lang: str) -> bool:
    """Whether a printed word is a word of a name, or a form of it; both without capitals."""
    if printed == wanted:
        return True
    of_language = kind(lang)
    links = entry(lang).linking_words
    if links and printed in listed(links) and wanted in listed(links):
        return True
    if of_language == PLURALS:
        return _is_plural(printed, wanted, lang)
    if of_language != ENDINGS:
        return entry(lang).has_particles and printed.startswith(wanted) and len(printed) <= len(wanted) + _LEFT_OUT
    if entry(lang).names == "signs":
        printed, wanted = printed.translate(_POINTS), wanted.translate(_POINTS)
        return any(_shares_signs(one, other, lang) for one in bare(printed) for other in _without_article(wanted))
    stems = (wanted, *with_other_vowels(wanted, lang))
    return any(_is_inflected(without_accents(printed), without_accents(stem), lang) for stem in stems)


def with_other_beginnings(name: str, lang: str) -> list[str]:
    """A name whose first word is in another number, where that changes its beginning: Waziri, Mawaziri."""
    known = listed(entry(lang).noun_beginnings)
    stems = [name, *(name[len(one) :] for one in known if name.startswith(one))]
    found = [one + stem for stem in stems for one in known if len(stem.split(" ")[0]) > _LONG]
    return [one for one in dict.fromkeys(found) if one != name]


def with_other_vowels(word: str, lang: str) -> list[str]:
    """A word with the vowel that its stem has before some endings, one in the place of another: Harpa, Hörp-."""
    changes = entry(lang).vowel_changes
    places = [at for at, char in enumerate(word[:-1]) if char in changes]
    return [word[:at] + changes[word[at]] + word[at + 1 :] for at in places]


def is_other_person(printed: str, wanted: str, lang: str) -> bool:
    """Whether a word that can be a form of another is hardly one as the name of a person.

    Marks move from form to form at its end alone (Łódź, Łodzi; Rīga, Rīgā): ``Walczynski`` is not ``Walczyński``. Some
    languages have only few endings for it, which the file of the language lists: Volkmar, Volkmars; not Volker.
    """
    if printed == wanted:
        return False
    endings = person_endings(wanted, lang)
    if endings:
        behind = printed[len(wanted) :]
        return not printed.startswith(wanted) or not (behind in endings or behind[:1] in ("'", "’"))
    if _ends_alike(without_accents(printed), without_accents(wanted)) and not entry(lang).adds_endings:
        return True
    same = without_accents(printed) == without_accents(wanted) and len(printed) == len(wanted)
    if not same or not wanted.isalpha() or max(printed + wanted) > _LAST_LATIN:
        return False
    return any(one != other for one, other in zip(printed[:-_MOVING], wanted[:-_MOVING], strict=True))


def _ends_alike(printed: str, wanted: str) -> bool:
    """Whether two words differ before an end that they share, and not in it: ``Vuković`` is no form of ``Vukotić``."""
    is_longer = printed.startswith(wanted) or wanted.startswith(printed)
    return printed != wanted and not is_longer and len(printed) == len(wanted) and printed[-2:] == wanted[-2:]


def person_endings(name: str, lang: str) -> list[str]:
    """The only endings that the name of a person has (without capitals), where a language has few; else empty."""
    known = entry(lang)
    return listed(known.person_endings) + (listed(known.person_endings_behind_s) if name.endswith(_HISSES) else [])


def least_shared(letters: int) -> int:
    """With how many letters, at least, a form begins as a word of so many does."""
    return min(letters, 2) if letters <= _LONG + 1 else max(_LONG, letters - _LEFT_OUT)


def is_numeral(word: str) -> bool:
    """Whether a word (without capitals) is or has a number in figures, or is a Roman one."""
    return any(char.isdigit() for char in word) or _ROMAN.fullmatch(word) is not None


@lru_cache(maxsize=4096)
def bare(word: str) -> tuple[str, ...]:
    """A word, and what it can be without what is written in one with it: ``والاجتماع`` is ``اجتماع``."""
    if word < "\u0590":
        return (word,)
    ends = range(1, min(5, len(word) - 1))
    return (word, *(word[end:] for end in ends if _BEFORE.fullmatch(word, 0, end)))


def _without_article(word: str) -> tuple[str, ...]:
    match = _ARTICLE.match(word)
    return (word, word[match.end() :]) if match is not None and len(word) > match.end() + 2 else (word,)


@lru_cache(maxsize=16384)
def without_accents(word: str) -> str:
    """A word without the marks on its letters, which move from form to form: ``Łódź``, ``Łodzi``."""
    if word.isascii():
        return word
    word = word.replace("ů", "o")  # dům, domě
    plain = "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
    return plain.translate(_LETTERS)


def is_vowel(letter: str) -> bool:
    """Whether a letter without its accent is a vowel."""
    return letter != "й" and without_accents(letter) in _EVERY_VOWEL


def without_last_vowel(word: str) -> str:
    """A word without the vowel, or the vowels, that it ends in, in place of which other endings stand."""
    end = len(word)
    while end and is_vowel(word[end - 1]):
        end -= 1
    return word[:end]


def _is_plural(printed: str, wanted: str, lang: str) -> bool:
    """Whether a word is the plural of another: ``Ministers of Foreign Affairs Lee and Tora`` name a Minister."""
    if len(wanted) <= _LONG:
        return False
    if printed.startswith(wanted):
        return printed[len(wanted) :] in _PLURALS
    return printed[:-1] == wanted[:-1] and f"{wanted[-1]}>{printed[-1]}" in listed(entry(lang).plurals)


def _shares_signs(printed: str, wanted: str, lang: str) -> bool:
    common = _common(printed, wanted)
    left, more = len(wanted) - common, len(printed) - common
    if len(wanted) <= _LONG:
        return left == 0 and more <= 1
    longest = _LONGEST_ENDING if entry(lang).adds_endings else _ENDING
    return left <= (2 if len(wanted) > 2 * _LONG else 1) and more <= longest


def _is_inflected(printed: str, wanted: str, lang: str) -> bool:
    common = _common(printed, wanted)
    left, ending = wanted[common:], printed[common:]
    if len(wanted) <= _LONG:
        return not left and len(ending) <= 2
    if common < max(_LONG, len(wanted) - _LEFT_OUT) and not _has_other_vowel(wanted, common, ending):
        return False
    if _is_slip(left, ending) or len(ending) > (_LONGEST_ENDING if entry(lang).adds_endings else _ENDING):
        return False
    return _stays(left, ending, lang)


def _has_other_vowel(wanted: str, common: int, ending: str) -> bool:
    """Whether a short word has another vowel before its last consonant: ``Київ``, ``Києві``; ``Орёл``, ``Орле``."""
    if not len(wanted) == common + 2 == _LONG + 1 or wanted[-1] in _VOWELS or wanted[-2] not in _VOWELS:
        return False
    return ending[:1] == wanted[-1] or (ending[:1] in _VOWELS and ending[1:2] == wanted[-1])


def _is_slip(left: str, ending: str) -> bool:
    """Whether what follows the common beginning differs by a letter that is missing, or by two that are exchanged.

    ``Gambiya`` is none of ``Gamiya``, though both have ``iya``. A vowel may come before the last consonant alone
    (``okno``, ``oken``), and change places with it (``Орёл``, ``Орле``).
    """
    stem = left.rstrip("".join(_VOWELS)) or (left[1:] and left)
    if len(left) >= _LONG and left != ending[: len(left)] and sorted(left) == sorted(ending[: len(left)]):
        return True
    if not stem or not ending.startswith(stem, 1) or ending.startswith(stem):
        return False
    return len(ending) > 1 + len(stem) or not _VOWELS.isdisjoint(stem)


def _stays(left: str, ending: str, lang: str) -> bool:
    """Whether the last consonant of what a form leaves out is in its ending, be it as one that it alternates with."""
    consonants = [char for char in left if char not in _VOWELS]
    if not consonants:
        return True
    last = consonants[-1]
    if last in ending or any(char in ending for char in _ALTERNATIONS.get(last, "")):
        return True
    if entry(lang).drops_s and last in "sσνr" and len(consonants) == 1:
        return True
    return last in entry(lang).dropped


def _common(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    if other.startswith(one) or one.startswith(other):
        return min(len(one), len(other))
    at = 0
    while one[at] == other[at]:
        at += 1
    return at
