"""One fixed set of reports that goes through every format: hostile text, and each kind of finding."""

from __future__ import annotations

from validator.diagnostic import Diagnostic, Edit, Fix, Position, Range, RelatedPlace, Rule, Severity, Waived
from validator.document.completeness import Counts
from validator.report.added import Added
from validator.report.report import Report
from validator.reporters import Run
from validator.source import Document


class Fixed(Report):
    """A report whose counts are given: no change of the schema changes what the formats show."""

    counts = Counts((139, 139), (116, 3, 119))  # type: ignore[assignment]
    coverage = (8, 1, 9)  # type: ignore[assignment]
    id = "kor-mng-jc-7"  # type: ignore[assignment]
    status = "complete"  # type: ignore[assignment]


class Unread(Report):
    """A report on a file that is not a document."""

    counts = coverage = id = status = None  # type: ignore[assignment]


UNKNOWN = Rule("SCH002", "unknown-key", "error", False, "unknown key 'vanue'; did you mean 'venue'?")
MISSING = Rule("MIS001", "missing-recommended", "warning", True, "'next' is recommended and not annotated yet")
CUT = Rule("YML007", "cut-by-comment", "warning", False, "the text ends before ' #'; put the text in quotes")
UNUSED = Rule("REF005", "unused-entry", "info", False, "no outcome refers to 'x'")
TWICE = Rule("YML002", "duplicate-key", "error", False, "'x' occurs twice {here}, see [first](0)")
UNREADABLE = Rule("YML013", "unreadable-file", "error", False, "cannot be read: {reason}")
LATE = Rule("DAT011", "released-late", "warning", False, "released more than 60 days after the meeting")

TEXT = """\
format: jco/1.0
release:
  titel: "회의 결과 😀 <b>"
  title: a|b `c` ::error::x ##[error]y
meeting:
  place: {city: Ulaan\tbaatar}
outcomes:
- quote: first
  what: same
- quote: second
  what: same
"""
DATA = {
    "format": "jco/1.0",
    "release": {"titel": "회의 결과 😀 <b>", "title": "a|b `c` ::error::x"},
    "meeting": {"place": {"city": "Ulaan\tbaatar"}},
    "outcomes": [{"quote": "first", "what": "same"}, {"quote": "second", "what": "same"}],
}
FILE = "annotations/한국 a%b:c,d#1.yaml"

HOSTILE = {
    "a control character, a bell and a colour": "\x00 \x07 \x1b[31mred",
    "lines": "one\ntwo\r\nthree",
    "a bidirectional override": "abc\u202edef\u2066",
    "a lone surrogate and a non-character": "\ud800 \ufffe",
    "a command of a runner": "::error file=x::owned",
    "an old command of a runner": "x ##[error]owned ##[group]",
    "escapes of a runner": "100%0A::error::owned %0D %25",
    "the end of character data": "]]> <![CDATA[ <!-- --> &amp; &#x0;",
    "markup": "**bold** _it_ ~~no~~ `code` [words](https://example.org) ![i](x) | cell | \\| # head",
    "HTML": "<script>alert(1)</script><img src=x onerror=y> &lt;",
    "names and addresses that make links": "@owner #12 www.example.org http://example.org a@example.org :tada:",
    "a formula and a placeholder": "$x^2$ costs $5, {0} [first](0)",
    "many scripts": "회의 مرحبا 中文 e\u0301 😀 \U000e0001",
}


def at(line: int, column: int, end: int, last: int = 0) -> Range:
    return Range(Position(line, column), Position(last or line, end))


def found(
    rule: Rule, message: str, pointer: str, where: Range | None, *, severity: Severity | None = None, help_: str = ""
) -> Diagnostic:
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    path = tuple(int(step) if step.isdecimal() else step for step in steps)
    return Diagnostic(rule, severity or rule.severity, message, help_, FILE, path, where)


def _first() -> Report:
    hint = Fix("rename it to 'title' {0}", True, (Edit(at(3, 3, 8), "title\u202e"),))
    other = RelatedPlace("first here, in [line](3)", FILE, ("release", "title"), at(4, 3, 8))
    elsewhere = RelatedPlace("and in another document", "annotations/b.yaml", (), at(7, 1, 2))
    unreadable = RelatedPlace("and nowhere", "annotations/c.yaml", (), None)
    key = found(UNKNOWN, "'titel' is not a field of release", "/release/titel", at(3, 3, 8), help_="rename it")
    twice = found(TWICE, "'title' occurs twice", "/release/title", at(4, 3, 8), help_="merge {them}")
    late = found(LATE, "released 61 days later", "/release/date", at(2, 1, 8))
    hostile = [
        found(UNUSED, f"{name}: {text}", f"/release/{number}~1a", at(4, 3, 8), help_=text)
        for number, (name, text) in enumerate(HOSTILE.items())
    ]
    diagnostics = [
        key._replace(fix=hint),
        twice._replace(related=(other, elsewhere, unreadable)),
        late._replace(waived=Waived("posted late ]]> | <b>", "2027-01-31", "document")),
        late._replace(waived=Waived("known since the beginning", None, "baseline")),
        *hostile,
        found(CUT, "the text ends before ' #'", "/meeting/place", at(6, 3, 1, 7), help_="quote it"),
        found(CUT, "over several lines", "/outcomes", at(8, 1, 4, 11)),
        found(CUT, "an empty range at the end", "", at(12, 1, 1)),
        found(UNKNOWN, "'same' is not 1 of 2", "/outcomes/0/what", at(9, 9, 13)),
        found(UNKNOWN, "'same' is not 1 of 3", "/outcomes/1/what", at(11, 9, 13)),
        found(MISSING, "'next' is recommended", "/meeting", at(5, 1, 8), severity="error"),
        found(MISSING, "'next' is recommended", "/meeting", at(5, 1, 8)),
    ]
    return Fixed(Document(FILE, TEXT, DATA, (), False), tuple(diagnostics))


def _unreadable() -> Report:
    file = "annotations/\udcff gone.yaml"
    each = Diagnostic(UNREADABLE, "error", "cannot be read: the file does not exist", "", file, (), None)
    return Unread(Document(file, "", None, (), True), (each,))


def _standard_input() -> Report:
    each = Diagnostic(UNKNOWN, "error", "'x' is not a field", "", "<stdin>", ("x",), at(1, 1, 2))
    return Unread(Document("<stdin>", "x: 1\n", {"x": 1}, (), False), (each,))


REPORTS = [
    _standard_input(),
    Fixed(Document("annotations/b.yaml", "id: b\n", {"id": "b"}, (), False), ()),
    _first(),
    _unreadable(),
]
ADDED = (
    Added("jco.toml", "waiver", "waives DAT011 in all documents: ##[error] [x](http://a.example) <b>\x1b", 3),
    Added("a\n::error::\u202e.toml", "exclude", "exclude: a.yaml, b|c.yaml", None, has_effect=False),
)
RUN = Run(
    {"hidden": 1, "no annotation": 2},
    status=2,
    explain=lambda code: f"{code} explained: `x: [y]` {{z}}",
    added=ADDED,
)
