"""One mistake, one message: a sound document with one thing changed gives one finding, at its place."""

from __future__ import annotations

import re

import pytest
from support import BASE

from validator.report import pipeline
from validator.schema import shape

TEXT = BASE.read_text("utf-8")

# what is replaced, by what (the place is where <> stands), code, pointer
MISTAKES = [
    ("format: jco/1.0", "format: <>jco/1.7", "FMT001", "/format"),
    ("format: jco/1.0", "format: <>jco/1", "SCH005", "/format"),
    ("id: fji-per-3", "id: <>Fji Per", "SCH005", "/id"),
    ("id: fji-per-3", "id: <>3", "SCH003", "/id"),
    ("  publisher: Ministry of Trade of Fiji\n", "", "SCH001", "/release"),
    ("  publisher: Ministry of Trade of Fiji", "  <>publisher:", "SCH001", "/release/publisher"),
    ("  publisher: Ministry of Trade of Fiji", "  <>publisher: ~", "SCH001", "/release/publisher"),
    ("  url: https://example.org/press/3", "  <>url:", "MIS001", "/release/url"),
    ("  date: 2024-05-14\n  format", "  <>date:\n  format", "MIS002", "/meeting/date"),
    ("  ordinal: 3", "  <>ordinal:", "MIS001", "/meeting/ordinal"),
    ("  place: {city: Suva, country: FJI}", "  place: {city: Suva, <>country: }", "MIS001", "/meeting/place/country"),
    ("    to: PER\n", "    <>to: null\n", "MIS002", "/outcomes/1/to"),
    ("    what: Open a direct shipping line\n", "    <>what:\n", "SCH001", "/outcomes/0/what"),
    ("  - kind: agree\n", "  - <>kind:\n", "SCH001", "/outcomes/0/kind"),
    ("  PER: {role: side, name: Peru}", "  PER: {<>role: , name: Peru}", "SCH001", "/parties/PER/role"),
    ("  by: A. Tester\n", "  <>by:\n", "SCH001", "/annotation/by"),
    ("  publisher: Ministry of Trade of Fiji", "  publisher: <>5", "SCH003", "/release/publisher"),
    ("  publisher: Ministry of Trade of Fiji", "  publisher: <>''", "SCH006", "/release/publisher"),
    ("  publisher: Ministry of Trade of Fiji", "  publisher: <>[Ministry]", "SCH003", "/release/publisher"),
    ("  publisher: Ministry of Trade of Fiji", "  publisher: <>TODO", "FMT007", "/release/publisher"),
    ("  publisher: Ministry of Trade of Fiji", "  publisher: <>'TODO: ask them'", "FMT007", "/release/publisher"),
    ("  lang: en", "  lang: <>und", "FMT007", "/release/lang"),
    ("  side: FJI", "  side: <>TODO", "FMT007", "/release/side"),
    ("    to: PER\n", "    to: <>TODO\n", "FMT007", "/outcomes/1/to"),
    ("  - kind: agree\n", "  - kind: <>TODO\n", "SCH004", "/outcomes/0/kind"),
    ("  date: 2024-05-20", "  date: <>TODO", "SCH005", "/release/date"),
    ("format: jco/1.0", "format: jco/1.0\n<>x-todo: []", "FMT007", "/x-todo"),
    ("  date: 2024-05-20", "  date: <>20.05.2024", "SCH005", "/release/date"),
    ("  date: 2024-05-20", "  date: <>2024-05-32", "SCH005", "/release/date"),
    ("  date: 2024-05-20", "  date: <>2024-06-31", "DAT001", "/release/date"),
    ("  lang: en", "  lang: <>English", "SCH005", "/release/lang"),
    ("  side: FJI", "  side: <>fji", "SCH005", "/release/side"),
    ("  url: https://example.org/press/3", "  url: <>example.org", "SCH005", "/release/url"),
    ("  paragraphs: 3\n", "", "MIS002", "/release"),
    ("  paragraphs: 3", "  paragraphs: <>three", "SCH003", "/release/paragraphs"),
    ("  paragraphs: 3", "  paragraphs: <>0", "SCH006", "/release/paragraphs"),
    ("  not_stated: [file]", "  not_stated: [file, <>colour]", "SCH004", "/release/not_stated/1"),
    ("  not_stated: [file]", "  not_stated: <>[file, file]", "SCH006", "/release/not_stated"),
    ("  not_stated: [file]", "  <>nots_tated: [file]", "SCH002", "/release/nots_tated"),
    ("  series: Fiji-Peru Joint Committee\n", "", "SCH001", "/meeting"),
    ("  ordinal: 3", "  ordinal: <>3rd", "SCH003", "/meeting/ordinal"),
    ("  ordinal: 3", "  ordinal: <>'3'", "SCH003", "/meeting/ordinal"),
    ("  ordinal: 3", "  ordinal: <>03", "YML008", "/meeting/ordinal"),
    ("  ordinal: 3", "  ordinal: <>3.0", "YML008", "/meeting/ordinal"),
    ("  ordinal: 3", "  ordinal: <>true", "SCH003", "/meeting/ordinal"),
    ("  date: 2024-05-14\n  format", "  format", "MIS002", "/meeting"),
    ("format: in-person", "format: <>inperson", "SCH004", "/meeting/format"),
    ("format: in-person", "format: <>5", "SCH003", "/meeting/format"),
    ("  place: {city: Suva, country: FJI}\n", "", "MIS002", "/meeting"),
    ("  place: {city: Suva, country: FJI}", "  place: <>{}", "SCH006", "/meeting/place"),
    ("  place: {city: Suva, country: FJI}", "  place: <>Suva", "SCH003", "/meeting/place"),
    ("country: FJI", "country: <>NO", "SCH005", "/meeting/place/country"),
    ("country: FJI", "country: <>FIJ", "PTY003", "/meeting/place/country"),
    ("{city: Suva, country: FJI}", "{city: Suva, country: FJI, <>vanue: Hall}", "SCH002", "/meeting/place/vanue"),
    ("{city: Suva, country: FJI}", "{city: Suva, country: FJI, <>para: 1}", "SCH002", "/meeting/place/para"),
    ("  PER: {role: side, name: Peru}", "  PER: {name: Peru}", "SCH001", "/parties/PER"),
    ("  PER: {role: side", "  PER: {role: <>sides", "SCH004", "/parties/PER/role"),
    ("party: PER, post: Vice", "party: PER, post: <>5, note: Vice", "SCH003", "/people/rojas/post"),
    ("  - kind: agree\n", "  - kind: <>agreed\n", "SCH004", "/outcomes/0/kind"),
    ("    by: all\n", "", "MIS002", "/outcomes/0"),
    ("    by: all\n", "    by: <>alll\n", "REF002", "/outcomes/0/by"),
    ("    what: Open a direct shipping line\n", "", "SCH001", "/outcomes/0"),
    ("    what: Open a direct shipping line\n", "    what: <>x\n", "SCH006", "/outcomes/0/what"),
    ("    topic: transport\n", "    topic: <>[transport, transport]\n", "SCH006", "/outcomes/0/topic"),
    ("    topic: transport\n", "    topic: <>Transport Links\n", "SCH005", "/outcomes/0/topic"),
    ("    para: 1\n", "    para: <>2.10\n", "YML008", "/outcomes/0/para"),
    ("    para: 1\n", "    para: <>2.1\n", "SCH003", "/outcomes/0/para"),
    ("    para: 1\n", "    para: <>[1, '1']\n", "SCH006", "/outcomes/0/para"),
    ("    para: 1\n", "    para: <>one\n", "SCH005", "/outcomes/0/para"),
    ("    para: 1\n", "    para: [1, <>~]\n", "SCH003", "/outcomes/0/para/1"),
    ("quote: agreed to open a direct shipping line", "quote: <>" + "agreed to " * 25, "SCH006", "/outcomes/0/quote"),
    ("quote: agreed to open a direct shipping line", "quote: <>agreed to open #1", "YML007", "/outcomes/0/quote"),
    ("quote: agreed to open a direct shipping line", "quote: <>“agreed to open”", "YML015", "/outcomes/0/quote"),
    ("quote: agreed to open a direct shipping line", "quote: <>&agreed to open", "YML014", "/outcomes/0/quote"),
    ("    to: PER\n", "", "MIS002", "/outcomes/1"),
    ("status: under-negotiation", "status: signed", "MIS002", "/agreements/accord"),
    ("  by: A. Tester\n", "", "SCH001", "/annotation"),
    ("  status: complete", "  status: <>done", "SCH004", "/annotation/status"),
    ("  status: complete", "  status: complete\nderived: <>{}", "SCH007", "/derived"),
    ("  status: complete", "  status: complete\n<>derivd: {}", "SCH002", "/derivd"),
    ("  status: complete", "  status: complete\n<>unheard:", "SCH002", "/unheard"),
    ("  status: complete", "  status: complete\n  <>status: draft", "YML002", "/annotation/status"),
    ("  status: complete", "  status: complete\n  <>2023: x", "YML011", "/annotation"),
    ("  status: complete", "  status: complete\n  <><<: {a: b}", "YML004", "/annotation"),
    ("  status: complete", "  status: <>!!text complete", "YML004", "/annotation/status"),
    ("  status: complete", "  status: complete\n<>---\n", "YML006", ""),
    ("  status: complete", "<>\tstatus: complete", "YML003", ""),
    ("  status: complete", "<>\u00a0 status: complete", "YML003", ""),
    ("  status: complete", "  status: <>'complete", "YML001", ""),
    ("  status: complete", "  status: complete\n  waive: <>[a, b", "YML001", ""),
    ("  status: complete", "  status: <>*complete", "YML001", ""),
    ("  status: complete", "  status: comp<>\u202elete", "YML010", ""),
    ("  status: complete", '  status: "comp<>\\u202Elete"', "YML010", ""),
    ("  status: complete", "<><<<<<<< HEAD\n  status: complete\n=======\n  status: draft\n>>>>>>> other", "YML016", ""),
]  # fmt: skip


def found(text: str) -> list[tuple[str, str, int, int]]:
    report = pipeline.check(text.encode("utf-8"), "a.yaml", "2026-11-23")
    return [
        (each.rule.code, each.pointer, each.range.start.line, each.range.start.column)
        for each in report.diagnostics
        if each.range is not None
    ]


@pytest.mark.parametrize(("old", "new", "code", "pointer"), MISTAKES, ids=lambda value: value[:40])
def test_one_mistake_gives_one_message_at_its_place(old: str, new: str, code: str, pointer: str) -> None:
    assert old in TEXT
    text = TEXT.replace(old, new, 1)
    place = text.find("<>")
    text = text.replace("<>", "", 1)
    got = found(text)
    assert [(rule, where) for rule, where, _, _ in got] == [(code, pointer)], got
    if place >= 0:
        line, column = text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
        assert got[0][2:] == (line, column)
    else:
        parent = pointer.rsplit("/", 1)[-1]
        shown = text.split("\n")[got[0][2] - 1][got[0][3] - 1 :]
        assert shown.startswith(parent) or parent.isdigit(), "what is missing points at the key of its parent"


KEYS = sorted(
    {
        (kind, name)
        for kind in ("release", "meeting", "outcome", "party", "person", "agreement", "project", "event", "annotation")
        for name, field in shape(kind).fields.items()
        # Keys that the root has too would be misspelt there as well.
        if re.search(rf"\b{name}: ", TEXT) and len(name) > 2 and name not in shape("document").fields
    }
)


@pytest.mark.parametrize(("kind", "name"), KEYS, ids=str)
def test_a_misspelt_key_is_said_once_and_counts_as_given(kind: str, name: str) -> None:
    """The same slip in every object that has the field: each gives its message, and nothing follows from it."""
    slip = name[:-2] + name[-1] + name[-2] if name[-1] != name[-2] else name + "x"
    text = re.sub(rf"(?<![\w_]){name}: ", f"{slip}: ", TEXT)
    got = found(text)
    count = len(re.findall(rf"(?<![\w_]){slip}: ", text))
    assert {code for code, *_ in got} == {"SCH002"}, (kind, got)
    assert len(got) == count
