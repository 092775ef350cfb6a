"""Small inputs that could take for ever, each of any size: what a stranger's change may hold. All invented."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeAlias

Build: TypeAlias = Callable[[Path, int], list[str]]
"""Writes the files of a shape of a size into a folder, and gives the arguments of ``jco`` that are run there."""


class Hostile(NamedTuple):
    """A shape, and the largest size of it that is measured: what the limits let in, or what takes a second or two."""

    size: int
    build: Build


_SYLLABLES = "ba ko ri tu sen mal dor vi pe lan gu shi tor em as".split()
_SENTENCE = 14
TITLE = "Outcome of 3rd Fiji-Peru Joint Committee Meeting"
_LARGE = ["--max-bytes", str(16 * 1024 * 1024)]
_RELEASE = f"""\
format: jco/1.0
id: fji-per-3
release:
  publisher: Ministry of Trade of Fiji
  title: {TITLE}
  date: 2024-05-20
  lang: en
  side: FJI
  url: https://example.org/press/3
"""
_MEETING = """\
meeting:
  series: Fiji-Peru Joint Committee
  ordinal: 3
  date: 2024-05-14
  format: in-person
  place: {city: Suva, country: FJI}
  para: title
  not_stated: [next]
"""
_PARTIES = """\
parties:
  FJI: {role: side, name: Fiji}
  PER: {role: side, name: Peru}
"""
_PEOPLE = """\
people:
  tora: {name: Ana Tora, party: FJI, post: Minister, role: co-chair}
  rojas: {name: Luis Rojas, party: PER, post: Minister, role: co-chair}
"""
_ANNOTATION = "annotation:\n  by: A. Tester\n  date: 2024-06-01\n  status: draft\n"


def lines(count: int, line: str) -> str:
    """So many lines, with their numbers for ``#``."""
    return "".join(line.replace("#", str(number)) + "\n" for number in range(count))


def listed(count: int, item: str, first: str = "") -> str:
    """A list in brackets of so many items."""
    return f"[{first}{', '.join(item.replace('#', str(number)) for number in range(count))}]"


def outcomes(count: int, quote: str = "trade", more: str = "", by: str = "all", what: str = "view #") -> str:
    """So many outcomes, each on a line."""
    fields = f"kind: state, by: {by}, what: {what}, topic: trade, para: 1, quote: {json.dumps(quote)}"
    return lines(count, f"  - {{{fields}{more and ', '}{more}}}")


def document(
    release: str = "",
    meeting: str = "",
    parties: str = "",
    people: str = "",
    entries: str = "",
    outcome: str = "",
    annotation: str = "",
) -> str:
    """A document with more lines below some of its keys."""
    absent = [name for name in ("agreements", "projects", "events") if not entries.startswith(name)]
    return (
        f"{_RELEASE}{release}{_MEETING}{meeting}{_PARTIES}{parties}{_PEOPLE}{people}{entries}"
        f"not_stated: [{', '.join(absent)}]\noutcomes:\n{outcome or outcomes(1)}{_ANNOTATION}{annotation}"
    )


def _checked(make: Callable[[int], str], text: Callable[[int], str] | None = None, *command: str) -> Build:
    """A document, perhaps beside the text of its release, that is checked (or what is said)."""

    def build(folder: Path, size: int) -> list[str]:
        written = make(size)
        if text is not None:
            (folder / "a.txt").write_text(f"{TITLE}\n\n{text(size)}\n", "utf-8")
            written = written.replace("  url: https", "  file: a.txt\n  url: https", 1)
        (folder / "a.yaml").write_text(written, "utf-8")
        return [*(command or ("check",)), *_LARGE, "a.yaml"]

    return build


def _set(make: Callable[[int], str], name: str = "jco.toml") -> Build:
    """A document below a configuration."""

    def build(folder: Path, size: int) -> list[str]:
        (folder / "a.yaml").write_text(document(), "utf-8")
        (folder / name).write_text(make(size), "utf-8")
        return ["check", "."]

    return build


def _file(name: str, make: Callable[[int], str], *command: str) -> Build:
    def build(folder: Path, size: int) -> list[str]:
        (folder / name).write_text(make(size), "utf-8")
        return [*command, *_LARGE, name]

    return build


def _page(make: Callable[[int], str], command: str = "text") -> Build:
    return _file("a.html", lambda size: f"<html><body>{make(size)}", command)


def _release(make: Callable[[int], str], *command: str) -> Build:
    return _file("a.txt", lambda size: f"{TITLE}\n\n{make(size)}\n", *command)


def _difference(old: Callable[[int], str], new: Callable[[int], str]) -> Build:
    def build(folder: Path, size: int) -> list[str]:
        (folder / "old.yaml").write_text(old(size), "utf-8")
        (folder / "new.yaml").write_text(new(size), "utf-8")
        return ["diff", *_LARGE, "old.yaml", "new.yaml"]

    return build


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


def _prose(size: int) -> str:
    return "\n\n".join(prose(size))


def _people(count: int, name: str) -> str:
    return document(people=lines(count, f"  m#: {{name: {name}, party: FJI, post: Envoy #, role: delegate}}"))


def _agreements(count: int) -> str:
    return "agreements:\n" + lines(count, "  agreement-#: {name: Agreement #, kind: mou}")


def _waived(count: int, rule: str) -> str:
    return "  waive:\n" + lines(count, f"    - {{rule: {rule}, path: /outcomes/#, why: late}}")


def _one_line(count: int) -> str:
    """A document whose outcomes, each with a mistake, stand on one line."""
    return document(
        outcome=f"  [{outcomes(count).replace('state', 'sttate').replace('  - ', '').replace(chr(10), ',')}]\n"
    )


def _of_other_places(count: int) -> str:
    """A document with quotes of the text of ``_prose``, in capitals, that cite the wrong paragraph."""
    words = _prose(100_000).split()
    return document(
        outcome="".join(
            outcomes(1, " ".join(words[3 * number : 3 * number + 12]).upper(), what=f"view {number}")
            for number in range(count)
        )
    )


def _speakers(count: int) -> str:
    """A document in a language that inflects, of people whose names begin alike, each with a quote that one opens."""
    people = lines(count, "  m#: {name: Аб#вг Кл#мн, party: PER, post: Envoy, role: delegate}")
    told = "".join(outcomes(1, f"слово{number} погодилися про торгівлю", by=f"m{number}") for number in range(count))
    return document(people=people, outcome=told).replace("lang: en", "lang: uk")


def _dated(number: int) -> str:
    return outcomes(1, "May", f"when: {_day(number)}", what=f"view {number}")


def _day(number: int) -> str:
    return f"{1900 + number // 300}-{1 + number // 25 % 12:02}-{1 + number % 25:02}"


HOSTILE: dict[str, Hostile] = {
    # Quotes and names in a text.
    "... over one word of many letters": Hostile(
        800_000, _checked(lambda _: document(outcome=outcomes(100, "a ... y")), lambda n: f"a {'a' * n} y")
    ),
    "... many times over parts of words": Hostile(
        400_000,
        _checked(lambda _: document(outcome=outcomes(50, " ... ".join("ab" * 20))), lambda n: "abba " * (n // 5)),
    ),
    "one quote in all outcomes": Hostile(
        2000, _checked(lambda n: document(outcome=outcomes(n, "trade and more")), lambda _: "trade and more " * 5000)
    ),
    "near misses": Hostile(
        2000, _checked(lambda n: document(outcome=outcomes(n, "ba z# ko ri tu sen mal")), lambda _: _prose(100_000))
    ),
    "names in a text": Hostile(2000, _checked(lambda n: _people(n, "Sen Mal#dor"), lambda _: _prose(100_000))),
    "names of a language that inflects": Hostile(
        1000,
        _checked(lambda n: _people(n, "Bako Ritu#").replace("lang: en", "lang: ru"), lambda _: _prose(100_000)),
    ),
    "people who open the sentences of quotes": Hostile(
        2000, _checked(_speakers, lambda n: lines(n, "Аб#вг слово# погодилися про торгівлю.\n"))
    ),
    "two people of each name": Hostile(
        2000,
        _checked(
            lambda n: document(
                people="".join(
                    f"  m{number}: {{name: Ana Tora{number // 2}, party: FJI, post: Envoy {number}, role: delegate}}\n"
                    for number in range(n)
                )
            ),
            lambda _: "".join(f"Ana Tora{number // 2}, Envoy {number} of Fiji, spoke.\n\n" for number in range(2000)),
        ),
    ),
    "other forms of a name": Hostile(
        20_000,
        _checked(
            lambda n: document(
                people="  z: {name: Z Z, party: FJI, post: M, role: delegate, also: " + listed(n, "n#") + "}\n"
            ),
            lambda _: _prose(30_000),
        ),
    ),
    "printed dates": Hostile(
        2000,
        _checked(
            lambda n: document(outcome=outcomes(n, "trade and more", "when: 2024-07, when_text: in July #")),
            lambda _: _prose(100_000),
        ),
    ),
    "days beside days": Hostile(
        1000,
        _checked(
            lambda n: document(outcome="".join(_dated(number) for number in range(n))),
            lambda _: "5 May 2024, " * 15_000,
        ),
    ),
    "amounts": Hostile(
        4000,
        _checked(
            lambda n: document(
                outcome=outcomes(1, more="amount: " + listed(n, "{text: '# million', value: #000000, unit: USD}"))
            ),
            lambda _: _prose(30_000),
        ),
    ),
    # Texts.
    "one paragraph": Hostile(800_000, _checked(lambda _: document(), lambda n: " ".join(prose(n)))),
    "paragraphs": Hostile(80_000, _checked(lambda _: document(), lambda n: lines(n, "Word #.\n"))),
    "bullets": Hostile(80_000, _checked(lambda _: document(), lambda n: "Word:\n" + lines(n, "- Word #."))),
    "countries": Hostile(
        10_000, _checked(lambda _: document(), lambda n: "China, India and The Mongolia. Minister Lee. " * n)
    ),
    "months": Hostile(800_000, _checked(lambda _: document(), lambda n: "May " * (n // 4))),
    "words with capitals": Hostile(100_000, _checked(lambda _: document(), lambda n: "The " * n)),
    "digits": Hostile(400_000, _checked(lambda _: document(), lambda n: "9" * n)),
    "spaces": Hostile(400_000, _checked(lambda _: document(), lambda n: f"a{' ' * n}b")),
    "a line of spaces": Hostile(400_000, _checked(lambda _: document(), lambda n: f"Word.\n\n{' ' * n}\n\nWord.")),
    "a title in every line": Hostile(8000, _checked(lambda _: document(), lambda n: lines(n, TITLE))),
    "skipped paragraphs": Hostile(
        5000,
        _checked(
            lambda n: document(annotation="  skip:\n" + lines(n, "    - {para: 1000#, why: a menu}")),
            lambda n: lines(n, "Word.\n"),
        ),
    ),
    "beginnings of words in one word": Hostile(
        100_000,
        _checked(
            lambda _: document().replace("lang: en", "lang: pl"),
            lambda n: f"3. sesja Komisji Fidżi-Peru {'grup' * (n // 4)}",
        ),
    ),
    # Lists of a document.
    "waivers": Hostile(8000, _checked(lambda n: document(annotation=_waived(n, "DAT011")))),
    "waivers of findings": Hostile(
        2000, _checked(lambda n: document(outcome=outcomes(n), annotation=_waived(n, "EVD006")))
    ),
    "conflicts": Hostile(
        8000, _checked(lambda n: document(meeting="  conflicts:\n" + lines(n, "    - {field: ordinal, value: #}")))
    ),
    "cited paragraphs": Hostile(
        20_000,
        _checked(
            lambda n: document(outcome=outcomes(1).replace("para: 1", "para: " + listed(n, "2#", "1, "))),
            lambda _: _prose(30_000),
        ),
    ),
    "ids that are misspelt": Hostile(
        2000,
        _checked(lambda n: document(entries=_agreements(n), outcome=outcomes(n, more="refs: [agrement-#x]"))),
    ),
    "names in place of ids": Hostile(
        4000,
        _checked(
            lambda n: document(
                people=lines(n, "  m#: {name: Ana Tora#, party: FJI, post: Envoy, role: delegate}"),
                outcome="".join(outcomes(1, by=f"Ana Tora{number}", what=f"view {number}") for number in range(n)),
            )
        ),
    ),
    "agreements of one name": Hostile(
        4000,
        _checked(
            lambda n: document(
                entries="agreements:\n"
                + "".join(
                    f"  a{number}: {{name: Fish Accord, kind: mou, status: signed, signed: {_day(number)}}}\n"
                    for number in range(n)
                )
            )
        ),
    ),
    "outcomes without anything": Hostile(8000, _checked(lambda n: document(outcome=lines(n, "  - {kind: sign}")))),
    "keys that are unknown": Hostile(20_000, _checked(lambda n: document() + lines(n, "key#: 1"))),
    "comments": Hostile(100_000, _checked(lambda n: document() + "# x\n" * n)),
    "findings on one line: sarif": Hostile(2000, _checked(_one_line, None, "check", "-f", "sarif")),
    "findings on one line: gitlab": Hostile(2000, _checked(_one_line, None, "check", "-f", "gitlab")),
    "findings on one line: baseline": Hostile(
        2000, _checked(_one_line, None, "check", "--baseline", "b.json", "--write-baseline")
    ),
    "quotes of other paragraphs, with their fixes": Hostile(
        2000, _checked(_of_other_places, lambda _: _prose(100_000), "check", "-f", "json")
    ),
    # JSON.
    "JSON: keys": Hostile(
        20_000, _file("a.json", lambda n: json.dumps({f"k{number}": 1 for number in range(n)}), "check")
    ),
    "JSON: objects in objects": Hostile(400_000, _file("a.json", lambda n: '{"a":' * (n // 5), "check")),
    "JSON: escapes": Hostile(400_000, _file("a.json", lambda n: '{"a":"' + "\\ud83d" * (n // 6) + '"}', "check")),
    # What is no YAML.
    "dashes on a line": Hostile(800_000, _file("a.yaml", lambda n: f"a: b\n{'- ' * (n // 2)}!\nb: c\n", "check")),
    "keys in a bracket": Hostile(800_000, _file("a.yaml", lambda n: f"a: {{{': a' * (n // 3)} b: c}}\n", "check")),
    # The configuration.
    "jco.toml: one key of many names": Hostile(400_000, _set(lambda n: f"a{'.a' * n} = 1\n")),
    "pyproject.toml: one key of many names": Hostile(
        400_000, _set(lambda n: f"[tool.jco]\n[x]\na{'.a' * n} = 1\n", "pyproject.toml")
    ),
    "jco.toml: lists in lists": Hostile(400_000, _set(lambda n: f"a = {'[' * n}{']' * n}\n")),
    "jco.toml: tables": Hostile(50_000, _set(lambda n: lines(n, "[t#]"))),
    "jco.toml: tables in a list": Hostile(20_000, _set(lambda n: "a = " + listed(n, "{b = 1}"))),
    "jco.toml: dates": Hostile(50_000, _set(lambda n: "a = " + listed(n, "2024-01-01"))),
    "jco.toml: keys that are unknown": Hostile(40_000, _set(lambda n: lines(n, "folder# = 1"))),
    "jco.toml: a long list": Hostile(80_000, _set(lambda n: "exclude = " + listed(n, "'a#'"))),
    "jco.toml: patterns of many stars": Hostile(1000, _set(lambda n: "exclude = " + listed(n, "'a*b*c*d*#'"))),
    "jco.toml: waivers": Hostile(
        8000, _set(lambda n: lines(n, "[[waivers]]\nrule = 'MIS001'\nfile = 'a#*b*'\npath = '/a/#'\nwhy = 'late'"))
    ),
    # Pages.
    "page: a long title": Hostile(
        400_000, _file("a.html", lambda n: f"<title>{'a' * n}</title><body><p>{'a' * n}b", "text")
    ),
    "page: elements in elements": Hostile(80_000, _page(lambda n: "<div>" * n)),
    "page: lists in lists": Hostile(40_000, _page(lambda n: "<ul><li>x" * n)),
    "page: cells": Hostile(40_000, _page(lambda n: "<table><tr>" + "<td>x</td>" * n)),
    "page: what is not closed": Hostile(40_000, _page(lambda n: "<p>x<b>y" * n)),
    "page: a long attribute": Hostile(800_000, _page(lambda n: f"<p title='{'x' * n}'>x")),
    "page: headings that are the title": Hostile(
        10_000, _file("a.html", lambda n: f"<title>{TITLE}</title><body>" + f"<h1>{TITLE}</h1>" * n, "text")
    ),
    "page: entities": Hostile(800_000, _page(lambda n: "<p>" + "&amp;" * (n // 5))),
    "page: attributes": Hostile(100_000, _page(lambda n: f"<p {' '.join(f'a{number}=1' for number in range(n))}>x")),
    "page: styles of a list": Hostile(400_000, _page(lambda n: f"<ul style='{'list-style:' * (n // 11)}'><li>x")),
    "page: tables in tables": Hostile(20_000, _page(lambda n: "<table><tr><td>x" * n + "</table>" * n)),
    "page: line breaks": Hostile(40_000, _page(lambda n: "<p>" + "x<br>" * n)),
    "page: one word": Hostile(800_000, _page(lambda n: "<p>" + "a" * n)),
    "page: what is left out": Hostile(20_000, _page(lambda n: "<nav><ul><li>x</ul></nav>" * n + "<p>Word.")),
    # Other commands.
    "diff: outcomes that changed": Hostile(
        4000,
        _difference(
            lambda n: document(outcome=outcomes(n)), lambda n: document(outcome=outcomes(n, "trades", what="idea #"))
        ),
    ),
    "--fix: kinds that are misspelt": Hostile(
        1000,
        _checked(
            lambda n: document(outcome=outcomes(n).replace("kind: state", "kind: sttate")), None, "check", "--fix"
        ),
    ),
    "--fix: quotes with other capitals": Hostile(
        1000,
        _checked(
            lambda n: document(outcome=outcomes(n, "Trade And More")),
            lambda _: "trade and more " * 100,
            "check",
            "--fix",
        ),
    ),
    "fmt: one line": Hostile(4000, _checked(_one_line, None, "fmt")),
    "fmt: a list in brackets": Hostile(
        20_000, _checked(lambda n: document() + "zz: " + listed(n, "a#") + "\n", None, "fmt")
    ),
    "view: outcomes": Hostile(
        1000,
        _checked(
            lambda n: document(outcome=outcomes(n, "trade and more")),
            lambda _: "trade and more " * 100,
            "view",
            "-o",
            "h",
        ),
    ),
    "new: lines": Hostile(40_000, _release(lambda n: "Word.\n" * n, "new")),
    "new: paragraphs": Hostile(20_000, _release(lambda n: "Word of it.\n\n" * n, "new")),
    "new: paragraphs of a word": Hostile(20_000, _release(lambda n: lines(n, "p #\n"), "new")),
    "new: ordinals": Hostile(10_000, _release(lambda n: "The 3rd Session of the Joint Committee. " * n, "new")),
    "new: names": Hostile(
        4000, _release(lambda n: "Minister Ana Tora and H.E. Mr. Luis Rojas, Minister of Trade of Fiji, " * n, "new")
    ),
    "new: dates": Hostile(10_000, _release(lambda n: lines(n, "On 5 May 2024 they met in Suva, Fiji.\n"), "new")),
    "new: bullets": Hostile(20_000, _release(lambda n: "They agreed:\n" + lines(n, "- to meet #."), "new")),
    "new: hyphens in a line": Hostile(
        50_000, _file("a.txt", lambda n: f"{TITLE}\n\nThe 3rd session {'-' * n} was held in Suva.\n", "new")
    ),
    "new: a title of digits": Hostile(100_000, _file("a.txt", lambda n: f"{'1,' * (n // 2)}\n\nThey met.\n", "new")),
    "new: one word": Hostile(400_000, _release(lambda n: "a" * n, "new")),
    "text: paragraphs": Hostile(40_000, _release(lambda n: "Word of it.\n\n" * n, "text")),
    "text --find, with words left out": Hostile(
        20_000, _release(lambda n: "word of it.\n\n" * n, "text", "--find", "word ... it ... no")
    ),
    "text --find": Hostile(40_000, _release(lambda n: "word of it.\n\n" * n, "text", "--find", "word of")),
}
