"""One slip of an annotator gives one finding that names it, in the annotations of several languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from support import ROOT

import validator
from validator.diagnostic import Diagnostic

FOLDER = ROOT / "tests" / "releases" / "annotated"
TODAY = "2026-11-30"


def put(pattern: str, other: str | Callable[[re.Match[str]], str], within: str = "") -> Callable[[str], str]:
    """An edit of the first match, ``within`` the part that begins with a word."""

    def edit(text: str) -> str:
        start = text.index(f"\n{within}:") if within else 0
        return text[:start] + re.sub(pattern, other, text[start:], count=1, flags=re.MULTILINE)

    return edit


TITLE = r'^  title: "?([^"\n]*)"?$'
SLIPS: dict[str, tuple[str, Callable[[str], str]]] = {
    "a key is misspelt": ("SCH002", put(r"^  series:", "  serise:")),
    "a key has a capital": ("SCH002", put(r"^  title:", "  Title:")),
    "a key of the document is misspelt": ("SCH002", put(r"^outcomes:", "outcome:")),
    "no blank behind the colon": ("YML001", put(r"^  lang: ", "  lang:")),
    "no colon": ("YML001", put(r"^  date: ", "  date ")),
    "a colon of full width": ("YML001", put(r"^  ordinal: ", "  ordinal：")),
    "a field is indented less": ("YML001", put(r"^  ordinal:", " ordinal:")),
    "a field is indented more": ("YML001", put(r"^  ordinal:", "   ordinal:")),
    "a tab": ("YML003", put(r"^  ordinal:", "\tordinal:")),
    "a no-break space": ("YML003", put(r"^  ordinal:", "\u00a0\u00a0ordinal:")),
    "no hyphen before an entry": ("YML001 YML002", put(r"(?s)(\A.*?\n  - .*?\n)  - ", r"\1    ", "outcomes")),
    "a quotation mark is not closed": ("YML001", put(TITLE, r'  title: "\1')),
    "a colon in a text": ("YML001", put(TITLE, r"  title: Press: \1")),
    "a text begins with @": ("YML001", put(TITLE, r"  title: @ \1")),
    "a text begins with #": ("MIS002", put(TITLE, r"  title: # \1")),
    "a text begins with *": ("YML001", put(TITLE, r"  title: *\1")),
    "a text in curly quotes": ("EVD010 YML001", put(TITLE, r"  title: “\1”")),
    "a field stands twice": ("YML002", put(r"^(  lang: .*\n)", r"\1\1")),
    "an id has a blank": ("SCH005", put(r"^  ([a-z][\w-]*):", r"  \1 x:", "people")),
    "a word that is no kind": ("SCH004", put(r"kind: (\w+)", r"kind: \1x", "outcomes")),
    "a word that is no format": ("SCH004", put(r"^  format: .*", "  format: face-to-face", "meeting")),
    "the language by its name": ("SCH005", put(r"^  lang: .*", "  lang: French")),
    "another language": ("VER002", put(r"^  lang: .*", "  lang: fi")),
    "a paragraph that is not there": ("EVD001", put(r"para: \S.*$", "para: 99", "outcomes")),
    "a paragraph in words": ("SCH005", put(r"para: \S.*$", "para: two", "outcomes")),
    "a range of paragraphs": ("SCH005", put(r"para: \S.*$", "para: 1-2", "outcomes")),
    "a word of a quote": ("EVD002", put(r"quote: (\S+) ", "quote: xyz ", "outcomes")),
    "a quote in curly quotes": ("EVD002", put(r"quote: ([^\[\"'\n]+)$", r"quote: “\1”", "outcomes")),
    "an actor nobody declared": ("REF002", put(r"\bby: (\w+)", r"by: \1x", "outcomes")),
    "an actor in words": ("SCH005", put(r"\bby: .*$", "by: both sides", "outcomes")),
    "a list for a group": ("SCH003", put(r"^  place: .*(?:\n    .*)*", "  place: [Paris, FRA]", "meeting")),
    "a text for a group": ("SCH003", put(r"^  place: .*(?:\n    .*)*", "  place: Paris", "meeting")),
    "a list for a text": ("SCH003", put(r"^  series: (.*)$", r"  series: [\1]")),
    "a field is blank": ("SCH001", put(r"^  series: .*$", "  series:")),
    "a text is empty": ("SCH006", put(r"^  series: .*$", "  series: ''")),
    "a date as in a letter": ("SCH005", put(r"^  date: (\d{4})-(\d\d)-(\d\d)", r"  date: \3.\2.\1")),
    "a date in words": ("SCH005", put(r"^  date: \d{4}-\d\d-\d\d", "  date: 26 June 2023")),
    "a day that no month has": ("DAT001", put(r"^  date: (\d{4})-(\d\d)-\d\d", r"  date: \1-02-30")),
    "an ordinal in words": ("SCH003", put(r"^  ordinal: \d+", "  ordinal: third")),
    "a Roman ordinal": ("SCH003", put(r"^  ordinal: \d+", "  ordinal: VII")),
    "another ordinal": (
        "MTG001 MTG002 EVD011 EVD025",
        put(r"^  ordinal: (\d+)", lambda match: f"  ordinal: {int(match[1]) + 1}", "meeting"),
    ),
    "no code of a country": ("PTY002", put(r"^  ([A-Z]{2})[A-Z]:", r"  \1X:", "parties")),
    "a code in small letters": ("SCH005", put(r"^  [A-Z]{3}:", lambda match: match[0].lower(), "parties")),
    "a country by its name": ("SCH005", put(r"country: [A-Z]{3}", "country: France")),
    "a file that is not there": ("EVD009", put(r"^  file: .*$", "  file: nope.txt")),
    "no format": ("SCH001", put(r"^format: .*\n", "")),
    "other first words": ("EVD010", put(r"^  begins: (.*)$", r"  begins: xxx \1")),
    "no first words": ("EVD028 EVD023 COV001 EVD022", put(r"^  begins: .*\n", "")),
    "the key of a date in Spanish": ("SCH002", put(r"^  date:", "  fecha:", "meeting")),
    "the key of a place in German": ("SCH002", put(r"^  place:", "  ort:", "meeting")),
    "people as a list": ("SCH003 YML001", put(r"^  ([a-z][\w-]*):", r"  - \1:", "people")),
    "parties indented like the fields above": ("SCH002", put(r"^parties:", "  parties:")),
    "a city in the meeting itself": (
        "SCH002",
        put(r"^  place: .*(?:\n    .*)*", "  city: Suva\n  country: FJI", "meeting"),
    ),
    "the file in the document itself": ("SCH002", put(r"(?s)^release:\n(.*?)^  (file: .*?\n)", r"\2release:\n\1")),
    "an entry in braces without a hyphen": (
        "YML001",
        put(r"(?s)(outcomes:\n)  - .*?\n(?=  - )", r"\1  {kind: agree, by: all, what: Trade, para: 1}\n"),
    ),
    "the sign of a dollar as a unit": ("EVD017", put(r"unit: USD", "unit: US$")),
    "a currency in small letters": ("EVD017", put(r"unit: USD", "unit: usd")),
    "a date with long dashes": ("SCH005", put(r"^  date: (\d{4})-(\d\d)-(\d\d)", "  date: \\1–\\2–\\3", "meeting")),
    "two days in a list": (
        "SCH003",
        put(r"^  date: (\d{4}-\d\d)-\d\d.*$", r"  date: [\1-01, \1-02]", "meeting"),
    ),
    "a comma at the end": ("SCH005", put(r"^  lang: (\S+)", r"  lang: \1,")),
    "topics in round brackets": ("SCH005", put(r"topic: .*$", "topic: (trade, energy)", "outcomes")),
    "words that say that it is not stated": ("SCH005", put(r"^  date: .*", "  date: not stated", "meeting")),
    "no last words": ("COV001", put(r"^  ends: .*\n", "")),
}
BLIND = {"no first words", "no last words", "another ordinal", "a quote in curly quotes"}
"""What some texts do not show: one that is bounded without it, or prints no number."""


@pytest.mark.parametrize("lang", ["de", "fr", "ja", "zh", "ar", "ru", "ko", "th"])
def test_a_slip_gives_one_finding(lang: str, tmp_path: Path) -> None:
    path = tmp_path / f"{lang}.yaml"
    (tmp_path / f"{lang}.txt").write_bytes((FOLDER / f"{lang}.txt").read_bytes())
    whole = (FOLDER / f"{lang}.yaml").read_text("utf-8")
    before = _found(path, whole)
    wrong = {}
    for name, (codes, edit) in SLIPS.items():
        text = edit(whole)
        if text == whole:
            continue
        found = [each for each in _found(path, text) if _key(each) not in Counter(map(_key, before))]
        if not (len(found) == 1 and found[0].rule.code in codes.split()) and not (name in BLIND and not found):
            wrong[name] = [(each.rule.code, each.message) for each in found]
        assert all(each.help for each in found), name
    assert wrong == {}


def test_a_text_that_is_a_comment_is_asked_for_with_the_reason(tmp_path: Path) -> None:
    whole = (FOLDER / "fr.yaml").read_text("utf-8")
    (tmp_path / "fr.txt").write_bytes((FOLDER / "fr.txt").read_bytes())
    for pattern, blank in ((TITLE, "  title: # 7e session"), (r"^  series: .*$", '  "series" : # Commission')):
        (found,) = _found(tmp_path / "fr.yaml", put(pattern, blank)(whole))
        assert found.help.startswith(
            "# begins a comment: if the words behind it are the text, put them in quotes; else "
        )
    (found,) = _found(tmp_path / "fr.yaml", put(TITLE, "  title:")(whole))
    assert found.help.startswith("give it: ")


def _found(path: Path, text: str) -> list[Diagnostic]:
    """What is said loudly of a document."""
    path.write_text(text, "utf-8")
    return [each for each in validator.check(path, today=TODAY).diagnostics if each.severity != "info"]


def _key(found: Diagnostic) -> tuple[str, str]:
    return found.rule.code, found.pointer
