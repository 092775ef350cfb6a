"""Slips of somebody who annotates for the first time: one finding, and its help says what is to be typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from support import ROOT

import validator

BASE = (ROOT / "tests" / "cases" / "silent" / "base.yaml").read_text("utf-8")
SUM = "  - kind: request\n    amount: {{text: €26m, value: {}, unit: EUR}}\n"
SLIPS = {
    "a bracket is open": ("[file]\nmeeting", "[file\nmeeting", "YML001", "add ] at the end of line 12"),
    "a bracket over lines is open": (
        "[accord, port, visit]",
        "[accord,\n      port",
        "YML001",
        "add ] at the end of line 40",
    ),
    "a brace is open": ("country: FJI}", "country: FJI", "YML001", "add } at the end of line 18"),
    "a text begins with a bracket": (
        "title: Outcome",
        "title: [Outcome",
        "YML001",
        "if the [ belongs to the text, put",
    ),
    "a double quote is open": (
        "name: Ana Tora",
        'name: "Ana Tora',
        "YML001",
        'add " at the end of this text in line 24',
    ),
    "a single quote is open": (
        "publisher: Min",
        "publisher: 'Min",
        "YML001",
        "add ' at the end of this text in line 5",
    ),
    "a code of two letters": ("country: FJI", "country: FJ", "SCH005", "write FJI."),
    "a code that YAML once took for no": ("country: FJI", "country: NO", "SCH005", "write NOR."),
    "a code in small letters": ("country: FJI", "country: uk", "SCH005", "write GBR."),
    "a country by its name": ("country: FJI", "country: Norway", "SCH005", "write NOR."),
    "a code as in sports": ("country: FJI", "country: GER", "PTY003", "write DEU"),
    "a code as in the news": ("country: FJI", "country: ROK", "PTY003", "write KOR"),
    "an actor by the name of a country": ("by: tora", "by: fiji", "REF002", "did you mean 'FJI'?"),
    "a list over lines is open": ("[accord, port, visit]", "[accord,\n      visit,", "YML001", "end of line 40"),
    "a list is open before a comment": (
        "[accord, port, visit]",
        "[accord, port # both",
        "YML001",
        "add ] in line 39, before the comment",
    ),
    "a list is open above a comment": (
        "[accord, port, visit]",
        "[accord, port\n    # both, as printed",
        "YML001",
        "add ] at the end of line 39",
    ),
    "a list ends with a brace": ("[accord, port, visit]", "[accord, visit}", "YML001", "write ] in place of the }"),
    "a list ends with another bracket": ("[file]", "[file)", "YML001", "write ] in place of the )"),
    "a group ends with a bracket": ("country: FJI}", "country: FJI]", "YML001", "write } in place of the ]"),
    "no space before a brace": ("place: {", "place:{", "YML001", "write the field as 'key: value'"),
    "a comma between two lines": ("lang: en\n  side", "lang: en, side", "YML001", "'side:', in place of the comma"),
    "a date in brackets": ("date: 2024-05-14", "date: [2024-05-14]", "SCH003", "write 2024-05-14, without"),
    "a sum with a zero before it": ("  - kind: request\n", SUM.format("'007,500'"), "SCH003", "Give the number alone"),
    "actors without a comma": ("by: tora", "by: [FJI tora]", "SCH005", "write FJI, tora."),
    "a value in a list": ("kind: agree\n", "kind: [agree]\n", "SCH003", "write agree, without the brackets."),
    "a list of one without brackets": ("name: Ana Tora", "also: Tora, name: Ana Tora", "SCH003", "write [Tora]."),
    "a date without hyphens": ("date: 2024-05-14", "date: 20240514", "SCH006", "write 2024-05-14."),
    "a date with a time": ("date: 2024-05-14", "date: 2024-05-14T10:00", "SCH005", "write 2024-05-14."),
    "a number in other digits": ("ordinal: 3", "ordinal: ٣", "SCH003", "write 3."),
    "a paragraph in other digits": ("para: 2\n", "para: ٢\n", "SCH005", "write 2."),
    "a key by another word": ("by: tora", "who: tora", "SCH002", "rename it to 'by'"),
    "two fields in a line": ("lang: en\n  side", "lang: en side", "YML001", "begin a new line before 'side:'"),
    "two lines at the top": ("jco/1.0\nid", "jco/1.0 id", "YML001", "begin a new line before 'id:'"),
    "a bracket too many": ("[file]", "[file]]", "YML001", "delete this ]"),
    "a wide space after the colon": ("publisher: ", "publisher:\u00a0", "YML001", "type a plain space after the colon"),
    "a sum in words": ("  - kind: request\n", SUM.format("26 million"), "SCH003", "write 26000000."),
    "a sum with points": ("  - kind: request\n", SUM.format("26.000.000"), "SCH003", "write 26000000."),
    "a party by two letters": (r"\bPER\b", "PE", "PTY002", "write PER, here and wherever PE is used"),
    "a party by its name": (r"\bPER\b", "Peru", "SCH005", "write PER, here and wherever Peru is used."),
    "a party by its name in capitals": (r"\bPER\b", "PERU", "PTY002", "write PER, here"),
}


def found(path: Path, text: str) -> list[tuple[str, str]]:
    path.write_text(text, "utf-8")
    given = validator.check(path, today="2026-11-30").diagnostics
    return [(each.rule.code, f"{each.message} -- {each.help}") for each in given]


def with_slip(old: str, new: str) -> str:
    text = re.sub(old, new, BASE) if old.startswith(r"\b") else BASE.replace(old, new, 1)
    assert text != BASE
    return text


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_gives_one_finding_that_says_what_to_type(name: str, tmp_path: Path) -> None:
    old, new, code, said = SLIPS[name]
    ((given, words),) = found(tmp_path / "a.yaml", with_slip(old, new))
    assert given == code
    assert said in words


@pytest.mark.parametrize(
    ("party", "code"),
    [
        ("NO: {role: mentioned, name: Norway}", "NOR"),
        ("GER: {role: mentioned}", "DEU"),
        ("CH: {role: side, name: Swiss Confederation}", "CHE"),
        ("SA: {role: mentioned, name: South Africa}", "ZAF"),
        ("AU: {role: mentioned, name: African Union}", ""),  # Australia by its letters
        ("AU: {role: side, name: African Union}", ""),
        ("PA: {role: side, name: Palestinian Authority}", ""),
        ("CH: {role: side, name: Norway}", "NOR"),
        ("IDB: {role: mentioned}", ""),
        ("DRC: {role: mentioned}", "COD"),
        ("ROK: {role: side, name: Korea}", "KOR"),
    ],
)
def test_what_is_offered_for_a_code_goes_by_the_name_too(party: str, code: str, tmp_path: Path) -> None:
    text = BASE.replace("people:\n", f"  {party}\npeople:\n", 1)
    told = next(words for given, words in found(tmp_path / "a.yaml", text) if given == "PTY002")
    assert (f"write {code}, here" in told) if code else ("write " not in told)


@pytest.mark.parametrize(
    ("party", "code"),
    [
        ("au: {role: mentioned, name: African Union}", ""),
        ("jordan: {role: mentioned, name: Jordan Valley Authority}", ""),
        ("norway: {role: mentioned, name: Norway}", "NOR"),
        ("south-africa: {role: mentioned, name: Republic of South Africa}", "ZAF"),
    ],
)
def test_a_party_in_small_letters_is_a_country_only_if_its_name_is(party: str, code: str, tmp_path: Path) -> None:
    text = BASE.replace("people:\n", f"  {party}\npeople:\n", 1)
    ((given, words),) = found(tmp_path / "a.yaml", text)
    assert given == "SCH005"
    assert (f"write {code}, here and wherever" in words) if code else ("write " not in words)


@pytest.mark.parametrize("name", ["African Union", "Palestinian Authority", "Korea"])
def test_a_side_whose_name_is_no_country_of_its_letters_is_not_renamed(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    text = re.sub(r"\bPER\b", "AU", BASE).replace("name: Peru", f"name: {name}")
    path.write_text(text, "utf-8")
    validator_fix(path)
    assert path.read_text("utf-8") == text


TIMES = [
    ("2024-05-14T10:00/2024-05-15T12:00", False),
    ("2024-05-14 10:00,2024-05-15", False),
    ("2024-05-14T10:00~", False),
    ("2024-05-14T25:99", False),
    ("2024-05-14T10:00:00+09:00", True),
    ("2024-05-14 10:00Z", True),
]


@pytest.mark.parametrize(("date", "is_read"), TIMES)
def test_a_time_behind_a_day_is_cut_and_nothing_else(date: str, is_read: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(BASE.replace("  date: 2024-05-14", f"  date: {date}", 1), "utf-8")
    validator_fix(path)
    assert (path.read_text("utf-8") == BASE) is is_read


@pytest.mark.parametrize("value", ["'0,125'", "'1.500'", "15%", "1 Billion"])
def test_of_a_sum_that_can_mean_two_nothing_is_offered(value: str, tmp_path: Path) -> None:
    text = with_slip("  - kind: request\n", SUM.format(value)).replace("lang: en", "lang: fr")
    told = [words for given, words in found(tmp_path / "a.yaml", text) if given == "SCH003"]
    assert told and not any("write " in words for words in told)


def test_a_party_is_renamed_wherever_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(with_slip(r"\bPER\b", "PE"), "utf-8")
    validator_fix(path)
    assert path.read_text("utf-8") == BASE


def validator_fix(path: Path) -> None:
    from checked import checked

    from validator.editing.fixes.rounds import fix_all

    path.write_bytes(fix_all(path.read_bytes(), lambda data: checked(path, data), unsafe=False).data)


NAMED = [
    ("    para: 2\n", "", "", "'para' is missing in outcome 2"),
    ("    para: 2\n", "", "answered", "'para' is missing in outcome 2 ('answered')"),
    ("strength: firm", "strength: hard", "", "'hard' is not a term of 'strength'"),
    ("topic: trade", "topic: 5", "", "outcome 2, topic: expected"),
    ("refs: [accord, port, visit]", "refs: [accord, 5]", "", "outcome 2, refs, entry 2: expected"),
]


@pytest.mark.parametrize(("old", "new", "name", "said"), NAMED)
def test_an_outcome_is_named_by_its_number_from_one_or_its_id(
    old: str, new: str, name: str, said: str, tmp_path: Path
) -> None:
    text = with_slip(old, new)
    if name:
        text = text.replace("  - kind: request\n", f"  - kind: request\n    id: {name}\n")
    (tmp_path / "a.yaml").write_text(text, "utf-8")
    found = [
        each
        for each in validator.check(tmp_path / "a.yaml", today="2026-11-30").diagnostics
        if each.rule.code != "REF005"
    ]
    assert said in found[0].message
    assert found[0].pointer.startswith("/outcomes/"), "of other programs it is counted from zero, as always"


def test_an_outcome_elsewhere_is_named_with_its_line(tmp_path: Path) -> None:
    start, end = BASE.index("  - kind: agree\n"), BASE.index("  - kind: request\n")
    text = BASE.replace("agreements:\n", BASE[start:end] + "agreements:\n", 1)
    (tmp_path / "a.yaml").write_text(text, "utf-8")
    (found,) = validator.check(tmp_path / "a.yaml", today="2026-11-30").diagnostics
    assert found.message == "same kind, actor and content as outcome 1 (line 27)"
