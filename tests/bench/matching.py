"""Texts and quotes of every shape that matching could stumble over; all invented, and the same at every run."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeAlias

Quote: TypeAlias = tuple[int, str]
"""The paragraph that is cited, and the words."""

_TITLE = "Outcome of 3rd Fiji-Peru Joint Committee Meeting"
_HEAD = f"""\
format: jco/1.0
id: fji-per-3
release:
  publisher: Ministry of Trade of Fiji
  title: {_TITLE}
  date: 2024-05-20
  lang: en
  side: FJI
  url: https://example.org/press/3
  file: FILE
meeting:
  series: Fiji-Peru Joint Committee
  ordinal: 3
  date: 2024-05-14
  format: in-person
  place: {{city: Suva, country: FJI}}
  para: title
  not_stated: [next]
parties:
  FJI: {{role: side, name: Fiji}}
  PER: {{role: side, name: Peru}}
people:
  tora: {{name: Ana Tora, party: FJI, post: Minister, role: co-chair}}
  rojas: {{name: Luis Rojas, party: PER, post: Minister, role: co-chair}}
not_stated: [agreements, projects, events]
outcomes:
"""
_TAIL = "annotation: {by: A. Tester, date: 2024-06-01, status: draft}\n"
_SYLLABLES = "ba ko ri tu sen mal dor vi pe lan gu shi tor em as".split()
_SENTENCE, _QUOTE = 14, 7


class Shape(NamedTuple):
    """The paragraphs of a text, and what is quoted from them."""

    paragraphs: list[str]
    quotes: list[Quote]


def write(folder: Path, name: str, shape: Shape) -> Path:
    """A document of this shape beside its text; the path of the document."""
    (folder / f"{name}.txt").write_text("\n\n".join([_TITLE, *shape.paragraphs]) + "\n", "utf-8")
    outcomes = [
        f'  - {{kind: state, by: all, what: view {number}, topic: trade, para: {para}, quote: "{words}"}}\n'
        for number, (para, words) in enumerate(shape.quotes)
    ]
    path = folder / f"{name}.yaml"
    path.write_text(_HEAD.replace("FILE", f"{name}.txt") + "".join(outcomes) + _TAIL, "utf-8")
    return path


def prose(characters: int, paragraph: int = 1000) -> list[str]:
    """Paragraphs of made-up sentences, of about so many characters together, and each."""
    dice = random.Random(characters)
    words = ["".join(dice.choices(_SYLLABLES, k=dice.randint(1, 4))) for _ in range(4000)]
    found, sentences, length, total = [], [], 0, 0
    while total < characters:
        sentence = " ".join(dice.choices(words, k=_SENTENCE)).capitalize() + "."
        sentences.append(sentence)
        length += len(sentence) + 1
        total += len(sentence) + 1
        if length >= paragraph or total >= characters:
            found.append(" ".join(sentences))
            sentences, length = [], 0
    return found


def quoted(paragraphs: list[str], count: int) -> list[Quote]:
    """Words of the paragraphs, from all over the text."""
    dice, found = random.Random(count), []
    split = [paragraph.split() for paragraph in paragraphs]
    for _ in range(count):
        number = dice.randrange(len(split))
        first = dice.randrange(len(split[number]) - _QUOTE)
        found.append((number + 1, " ".join(split[number][first : first + _QUOTE])))
    return found


def _missed(quotes: list[Quote]) -> list[Quote]:
    """The same quotes with one word changed."""
    return [(para, " ".join([*words.split()[:3], "zebra", *words.split()[4:]])) for para, words in quotes]


def _in_prose(size: int, paragraph: int, change: Callable[[list[Quote]], list[Quote]] = list) -> Shape:
    paragraphs = prose(size, paragraph)
    return Shape(paragraphs, change(quoted(paragraphs, 1000)))


def shapes(size: int) -> dict[str, Shape]:
    """Texts of a size with 1,000 quotes each; the first one is as a release would be."""
    words = "word " * (size // 5)
    once = [(1, "word word word word")] * 1000
    return {
        "every quote where it is cited": _in_prose(size, 1000),
        "every quote in another paragraph": _in_prose(size, 1000, lambda found: [(1, words) for _, words in found]),
        "every quote a near miss": _in_prose(size, 1000, _missed),
        "no quote anywhere": _in_prose(size, 1000, lambda found: [(1, f"zebra {n} yak") for n in range(len(found))]),
        "one paragraph": _in_prose(size, size),
        "one paragraph, every quote a near miss": _in_prose(size, size, _missed),
        "one word, over and over": Shape([words], once),
        "one word, every quote a near miss": Shape([words], _missed(once)),
        "one word, ... three times in every quote": Shape([words], [(1, "word ... word ... word ... word")] * 1000),
        "one letter without a space": Shape(["a" * size], [(1, "a"), (1, "aaaaaaaaab")] * 500),
        "one letter with all its marks": Shape(["a" + "\u0301" * (size // 2)], [(1, "aa")] * 1000),
        "parts of words only": Shape(["wordy " * (size // 6)], [(1, "ord ... wor")] * 1000),
        "a paragraph a letter": Shape(["x"] * (size // 3), [(1, "xx")] * 1000),
        "the title, over and over": Shape([_TITLE] * (size // 50), [(1, "Joint Committee")] * 1000),
    }
