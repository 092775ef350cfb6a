"""Bytes that cannot be a case under ``cases/``: what is said of them, and where."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from outputs import verify
from support import BASE

from validator import source
from validator.report import pipeline
from validator.report.report import unreadable
from validator.reporters import FORMATS, Run, render
from validator.source import Limits

TEXT = BASE.read_text("utf-8")
SOUND = TEXT.encode("utf-8")
Place = tuple[str, int, int, str]


def places(data: bytes, name: str = "a.yaml") -> list[Place]:
    """(code, line, column, pointer) of what is said; every format can show it."""
    report = pipeline.check(data, name, "2026-11-23")
    for form in FORMATS:
        verify(form, render(form, [report], Run()))
    assert all(each.range is not None for each in report.diagnostics)
    return [(each.rule.code, *each.range.start, each.pointer) for each in report.diagnostics if each.range is not None]


def with_(old: str, new: str) -> bytes:
    assert old in TEXT
    return TEXT.replace(old, new, 1).encode("utf-8", "surrogatepass")


def at(code: str, line: int, column: int, pointer: str = "") -> list[Place]:
    return [(code, line, column, pointer)]


# --- What a file may be stored as

STORED = {
    "a byte-order mark": (b"\xef\xbb\xbf" + SOUND, []),
    "CRLF": (SOUND.replace(b"\n", b"\r\n"), []),
    "a byte-order mark and CRLF": (b"\xef\xbb\xbf" + SOUND.replace(b"\n", b"\r\n"), []),
    "no line end at the end": (SOUND.rstrip(b"\n"), []),
    "UTF-16 with a mark": (TEXT.encode("utf-16"), at("YML009", 1, 1)),
    "UTF-16 without a mark": (TEXT.encode("utf-16-le"), at("YML009", 1, 1)),
    "UTF-16, the other order": (TEXT.encode("utf-16-be"), at("YML009", 1, 1)),
    "UTF-32 with a mark": (TEXT.encode("utf-32"), at("YML009", 1, 1)),
    "UTF-32 without a mark": (TEXT.encode("utf-32-le"), at("YML009", 1, 1)),
    "UTF-32, the other order": (TEXT.encode("utf-32-be"), at("YML009", 1, 1)),
    "Latin-1": (TEXT.replace("Ana", "Ána").encode("latin-1"), at("YML009", 24, 16)),
    "Latin-1 behind a byte-order mark": (b"\xef\xbb\xbfid: \xe9", at("YML009", 1, 5)),
    "CP949": (TEXT.replace("Ana Tora", "이도훈").encode("cp949"), at("YML009", 24, 16)),
    "Latin-1 behind other letters": ("x-a: éé\r\nx-b: é".encode() + b"\xe9", at("YML009", 2, 7)),
    "an overlong zero": (b"id: \xc0\x80", at("YML009", 1, 5)),
    "a surrogate as UTF-8": (with_("Ana", "A\ud800"), at("YML009", 24, 17)),
    "cut in the middle of a letter": (b"id: \xeb\x8f", at("YML009", 1, 5)),
    "two byte-order marks": (b"\xef\xbb\xbf\xef\xbb\xbf" + SOUND, at("YML010", 1, 1)),
    "line ends of the old Mac": (SOUND.replace(b"\n", b"\r"), at("YML010", 1, 97)),
    "one lone carriage return": (with_("  ordinal: 3\n", "  ordinal: 3\r  x-a: 1\n"), at("YML010", 15, 13)),
    "a NUL first": (b"\0" + SOUND, at("YML010", 1, 1)),
    "nothing": (b"", at("SCH003", 1, 1)),
    "a byte-order mark alone": (b"\xef\xbb\xbf", at("SCH003", 1, 1)),
    "blanks": (b" \n\t\n\r\n", at("SCH003", 1, 1)),
    "comments": (b"# nothing\n\n# here\n", at("SCH003", 1, 1)),
    "a mark alone": (b"---\n", at("SCH003", 1, 1)),
    "two marks": (b"---\n...\n", at("SCH003", 1, 1)),
    "null": (b"~\n", at("SCH003", 1, 1)),
    "a number": (b"# one\n5\n", at("SCH003", 2, 1)),
    "a number that loses its form": (b"# one\n2.10\n", at("YML008", 2, 1)),
    "an empty list": (b"[]", at("SCH003", 1, 1)),
    "an empty text": (b"''", at("SCH003", 1, 1)),
}


@pytest.mark.parametrize(("data", "expected"), STORED.values(), ids=STORED.keys())
def test_a_file_is_utf_8_text(data: bytes, expected: list[Place]) -> None:
    assert places(data) == expected


# --- Characters

FORBIDDEN = [
    *range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F, *range(0x80, 0xA0),
    0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0xFFFE, 0xFFFF,
]  # fmt: skip


@pytest.mark.parametrize("code", FORBIDDEN, ids=hex)
def test_a_forbidden_character_is_said_where_it_stands(code: int) -> None:
    assert places(with_("Ana Tora", f"Ana {chr(code)}Tora")) == at("YML010", 24, 20)


@pytest.mark.parametrize("code", [*FORBIDDEN, 0xD800, 0xDFFF], ids=hex)
def test_a_forbidden_character_is_said_as_an_escape_too(code: int) -> None:
    assert places(with_("Ana Tora", f'"Ana \\u{code:04X}Tora"')) == at("YML010", 24, 21)


@pytest.mark.parametrize(
    "escape", ["\\0", "\\a", "\\b", "\\e", "\\f", "\\v", "\\r", "\\N", "\\L", "\\P", "\\x85", "\\U0000202e"]
)
def test_every_form_of_escape_is_looked_at(escape: str) -> None:
    assert places(with_("Ana Tora", f'"Ana {escape}Tora"')) == at("YML010", 24, 21)


@pytest.mark.parametrize(
    "text", ["\u200c", "\u200d", "\u200e", "\u200f", "\u061c", "\u200b", "\u00ad", "\ue000", "\U0001f600", "\u0301"]
)
def test_characters_that_languages_need_are_silent(text: str) -> None:
    assert places(with_("Ana Tora", f"Ana {text}Tora")) == []
    assert places(with_("Ana Tora", f'"Ana {text}Tora"')) == []


def test_all_forbidden_characters_are_said_and_what_else_is_wrong() -> None:
    data = with_("Ana Tora", "Ana\u202e Tora\x07").replace(b"  ordinal: 3\n", b"  ordinal: 3\n  ordinal: 4\n")
    expected = [("YML002", 16, 3, "/meeting/ordinal"), ("YML010", 25, 19, ""), ("YML010", 25, 25, "")]
    assert places(data) == expected


def test_a_syntax_fault_may_come_of_a_forbidden_character() -> None:
    assert places(with_("  ordinal: 3", "  \ufeffordinal: 3")) == at("YML010", 15, 3)
    assert places(with_("  ordinal: 3", "  ordinal:\u00853")) == at("YML010", 15, 11)


def test_columns_are_counted_in_characters() -> None:
    assert places(with_("{city: Suva,", "{x-a: 수바 😀, x-a: 1, city: Suva,")) == at(
        "YML002", 18, 22, "/meeting/place/x-a"
    )


# --- Limits

DEEP = "x-a: " + "[" * 62 + "]" * 62
LIMITS = {
    "62 lists in a list in the document": (TEXT + DEEP.replace("[]", "[[]]"), [("FMT002", 2, 1, "")]),
    "one list deeper": (TEXT + DEEP.replace("[]", "[[[]]]"), at("YML012", 52, 69)),
    "depth by an alias": (
        f"{TEXT}x-a: &a {'[' * 33}{']' * 33}\nx-b: {'[' * 33}*a{']' * 33}", at("YML012", 53, 39)
    ),
    "a hundred aliases": (TEXT + "x-a: &a b\nx-b: [" + "*a, " * 99 + "*a]", [("FMT002", 2, 1, "")]),
    "one alias more": (TEXT + "x-a: &a b\nx-b: [" + "*a, " * 100 + "*a]", at("YML005", 53, 407)),
    "an alias inside itself": (TEXT + "x-a: &a {b: [*a]}\n", at("YML005", 52, 14)),
    "a billion laughs": (
        TEXT + "x-a: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"x-a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)),
        at("YML005", 56, 47),
    ),
    "a long text many times": (TEXT + f"x-a: &a {'b' * 200000}\nx-b: [{'*a, ' * 30}]", at("YML005", 53, 83)),
    "an alias of nothing": (with_("Ana Tora", "*Tora").decode(), at("YML001", 24, 16)),
    "100,000 values": (TEXT + "x-a: [" + "a, " * 100_000 + "]", None),
    "a text of 256 Ki characters": (TEXT + "x-a: " + "a" * 262_144, [("FMT002", 2, 1, "")]),
    "one character more": (TEXT + "x-a: " + "a" * 262_145, at("YML012", 52, 6)),
    "a key of 128 characters": (TEXT + "x-" + "a" * 126 + ": 1", [("FMT002", 2, 1, "")]),
    "one character longer": (TEXT + "x-" + "a" * 127 + ": 1", at("YML011", 52, 1)),
    "a key of 2,000 characters": (TEXT + "x-" + "a" * 1998 + ": 1", at("YML011", 52, 1)),
    "a quoted key of 2,000 characters": (TEXT + '"x-' + "a" * 1998 + '": 1', at("YML011", 52, 1)),
    "an integer of 5,000 digits": (TEXT + "x-a: " + "7" * 5000, at("YML008", 52, 6, "/x-a")),
    "a version of 5,000 digits": (TEXT.replace("jco/1.0", "jco/1." + "7" * 5000), at("FMT001", 2, 9, "/format")),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LIMITS.values(), ids=LIMITS.keys())
def test_a_limit_is_said_where_it_is_passed(text: str, expected: list[Place] | None) -> None:
    got = places(text.encode("utf-8"))
    if expected is None:
        assert [(code, line, pointer) for code, line, _, pointer in got] == [("YML012", 52, "")]
    else:
        assert got == expected


def test_a_file_of_too_many_bytes_is_not_read() -> None:
    report = pipeline.check(SOUND, "a.yaml", "2026-11-23", Limits(bytes=100))
    assert [(each.rule.code, each.pointer) for each in report.diagnostics] == [("YML012", "")]
    assert "--max-bytes" in report.diagnostics[0].help
    assert pipeline.check(SOUND, "a.yaml", "2026-11-23", Limits(bytes=len(SOUND))).diagnostics == ()


def test_a_list_may_be_used_again_by_an_alias() -> None:
    data = with_("topic: transport", "topic: &all [transport, trade]").replace(b"topic: trade\n", b"topic: *all\n")
    assert places(data) == []


# --- JSON is read by the same reader

JSON = {
    "a key twice": ('{"format": "jco/1.0",\n "format": "jco/1.0"}', at("YML002", 2, 2, "/format")),
    "not closed": ('{"format": "jco/1.0",\n "id": [1', at("YML001", 2, 8)),
    "a number too large": ('{"format": 12345678901234567890}', None),
    "an escaped control character": ('{"x-a": "\\u0007"}', at("YML010", 1, 10)),
}


@pytest.mark.parametrize(("text", "expected"), JSON.values(), ids=JSON.keys())
def test_faults_of_json_have_their_places(text: str, expected: list[Place] | None) -> None:
    got = places(text.encode(), "a.json")
    assert got == expected if expected is not None else ("YML008", 1, 12, "/format") in got


def test_json_may_write_one_character_as_two_escapes() -> None:
    document = source.load(b'{"a": "\\ud83d\\ude00 \\\\ud83d \\/"}', "a.json")
    assert document.data == {"a": "😀 \\ud83d /"}


# --- Files


def codes(path: Path | str, limits: Limits | None = None) -> list[str]:
    raw = source.read(str(path), limits or Limits())
    return [raw.fault.code, raw.fault.message] if raw.fault else []


def test_a_missing_file_is_said() -> None:
    assert codes("/nowhere/a.yaml") == ["YML013", "cannot be read: the file does not exist"]


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert codes(tmp_path) == ["YML013", "cannot be read: it is a folder"]


def test_a_name_with_a_nul_is_no_file() -> None:
    assert codes("a\0b.yaml")[0] == "YML013"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO here")
def test_a_fifo_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    assert codes(tmp_path / "a.yaml") == ["YML013", "cannot be read: it is not a regular file"]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_behind_a_link_does_not_fill_the_memory(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to("/dev/zero")
    assert codes(tmp_path / "a.yaml") == ["YML013", "cannot be read: it is not a regular file"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(SOUND)
    (tmp_path / "a.yaml").chmod(0)
    assert codes(tmp_path / "a.yaml") == ["YML013", "cannot be read: no permission"]


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"a" * 101)
    assert codes(tmp_path / "a.yaml", Limits(bytes=100))[0] == "YML012"
    assert codes(tmp_path / "a.yaml", Limits(bytes=101)) == []


@pytest.mark.parametrize("change", ["grows", "shrinks", "is written anew"])
def test_a_file_that_changes_while_it_is_read_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(SOUND)
    read, changed = os.read, []

    def meddling(descriptor: int, size: int) -> bytes:
        part = read(descriptor, size)
        if not changed:
            changed.append(change)
            if change == "is written anew":
                os.utime(path, ns=(1, 1))
            else:
                path.write_bytes(SOUND + b"# more\n" if change == "grows" else SOUND[:100])
        return part

    monkeypatch.setattr(os, "read", meddling)
    assert codes(path) == ["YML013", "cannot be read: it changed while it was read"]


def test_what_cannot_be_read_has_no_place() -> None:
    raw = source.read("/nowhere/a.yaml", Limits())
    assert raw.fault is not None
    (found,) = unreadable("a.yaml", raw.fault).diagnostics
    assert (found.rule.code, found.pointer, found.range) == ("YML013", "", None)


# --- Places that a comment cannot mark


def test_a_block_of_text_ends_at_its_last_line_that_is_not_blank() -> None:
    document = source.load(with_("what: Open a direct shipping line", "what: |\n      Open\n      a line\n\n  \n"), "a")
    assert document.span(("outcomes", 0, "what")).value == ((30, 11), (32, 13))
    assert document.span(("outcomes", 0, "what")).key == ((30, 5), (30, 9))


def test_a_group_goes_from_its_first_key_to_the_end_of_its_last_value() -> None:
    document = source.load(SOUND, "a.yaml")
    assert document.span(("annotation",)).value == ((49, 3), (51, 19))
    assert document.span(("meeting", "place")).value == ((18, 10), (18, 36))
    assert document.span(("outcomes", 1)).value == ((34, 5), (41, 37))
    assert document.span(("outcomes", 1)).key is None
    assert document.span(()).value == ((2, 1), (51, 19))


def test_the_first_of_two_keys_is_shown_beside_the_second() -> None:
    report = pipeline.check(with_("  ordinal: 3\n", "  ordinal: 3\n  lang: en\n  ordinal: 4\n"), "a.yaml", "2026-11-23")
    (found,) = report.diagnostics
    (first,) = found.related
    assert found.range == ((17, 3), (17, 10))
    assert (first.pointer, first.range, first.file) == ("/meeting/ordinal", ((15, 3), (15, 10)), "a.yaml")
