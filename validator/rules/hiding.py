"""Who hides whom: one mistake gives one message, though several rules see it.

Rules yield what they see; the rows are applied once, after all rules, from the first one on. What is hidden hides
nothing. The rows are documentation too: ``jco explain`` and RULES.md show them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from ..catalogue import RULES
from ..diagnostic import RANK, Diagnostic, Hidden, Path
from ..schema.roles import fields_of_place
from ..tuples import NamedTuple

ANY = "any other rule"


class Where(NamedTuple):
    """How two findings must stand to each other, in words, and by keys that they share.

    ``graver``: whether the one that hides must be graver than the other (True), or may not be less grave (False).
    """

    words: str
    of_hiding: Callable[[Diagnostic], Hashable]
    of_hidden: Callable[[Diagnostic], Iterable[Hashable]]
    graver: bool | None = None


class Row(NamedTuple):
    """The rules that are hidden, those that hide them, and where."""

    hidden: str
    by: str
    where: Where


def _place(found: Diagnostic) -> Hashable:
    return found.about, found.on == "key"


def _about(found: Diagnostic) -> Path:
    return found.about


def _object(found: Diagnostic) -> Path:
    """The object whose field, or item of a list in a field, a finding is about."""
    path = found.about
    while path and isinstance(path[-1], int):
        path = path[:-1]
    return path[:-1]


PLACE = Where("at the same place", _place, lambda found: [_place(found)])
OBJECT = Where("in the same object", _object, lambda found: [_object(found)])
BASIS = Where("at what it rests on", _about, lambda found: [found.rests_on])
ENTRY = Where("at the entry", _about, lambda found: [_object(found)])
ITS_TYPE = ENTRY._replace(
    words="at the entry, of its type",
    of_hidden=lambda found: [found.about[:-1]] if found.about[-1:] == ("type",) else [],
)
DOCUMENT = Where("in the document", lambda _: (), lambda _: [()])
OF_THE_BODY = Where("in the document, where the body is another one", lambda _: (), lambda _: [()])
OF_THE_TEXT = Where(
    "in the document, where the text is in another language than lang says",
    lambda found: () if found.suggestions and "versions" not in found.about else found.about,
    lambda _: [()],
)
SUBJECT = Where("for the same name", lambda found: found.subject, lambda found: [found.subject])
OF_THE_KEY = Where(
    "where it names what is declared under the same key",
    lambda found: found.subject if found.on == "key" else found.about,
    lambda found: [found.subject] if found.subject and found.on != "key" else [],
)
UNLIKE = Where(
    "for the same name, where it is near to no declared one",
    lambda found: found.subject,
    lambda found: [] if found.suggestions or not found.related else [found.subject],
)
OF_THE_PERSON = Where(
    "for the same person, if every act of theirs is to the own side",
    lambda found: found.subject or found.about,
    lambda found: [found.subject] if found.subject else [],
)
A_MAP = BASIS._replace(words="where the map that would declare it is missing, unless that is graver", graver=False)
A_PARTY = Where(
    "in the document, where a party is named that is declared nowhere",
    lambda found: () if found.subject[:1].isupper() and not found.suggestions else found.about,
    lambda _: [()],
)
A_PERSON = Where(
    "in the document, where a person is named that is declared nowhere",
    lambda found: () if found.subject[:1].islower() and not found.suggestions else found.about,
    lambda _: [()],
)
OF_THE_ENDS = Where(
    "in the document, where the words under ends are not in the text",
    lambda found: () if found.about == ("release", "ends") else found.about,
    lambda _: [()],
)
OF_THE_TITLE = Where(
    "in the document, where the title is not in the text",
    lambda found: () if found.about == ("release", "title") else found.about,
    lambda _: [()],
)
STRENGTH = Where(
    "for the strength of the same act", _object, lambda found: [_object(found)] * (found.subject == "strength")
)
_OF_ONE = 2  # steps to a field of an object of which a document has one
# Who waives one place has not looked at the others.
_FAR = (OF_THE_BODY, SUBJECT, OF_THE_KEY, UNLIKE, OF_THE_PERSON, A_PARTY, A_PERSON, OF_THE_ENDS, OF_THE_TITLE)
_WITH = {"paragraphs": ("file",), "place": fields_of_place()}
"""What is asked for where a field is left out, and a group whose fields may stand outside it."""
_AROUND_PLACE = 2  # steps to a field of the document or the meeting, where the city of the session may stand by mistake


def _misplaced(found: Diagnostic) -> Hashable:
    """The key that stands elsewhere, whatever its parent; of a place, where that is the meeting or the document."""
    name = found.about[-1]
    is_near = len(found.about) < _AROUND_PLACE or found.about[:1] == ("meeting",)
    return found.about if name in fields_of_place() and not is_near else name


MISPLACED = Where(
    "where a field of the document, release, meeting or annotation, or of its place, stands in another object",
    lambda found: found.about if found.suggestions else _misplaced(found),
    lambda found: [found.subject, *_WITH.get(found.subject, ())] if len(found.about) <= _OF_ONE else [],
)
GRAVER = PLACE._replace(words="at the same place, where that is graver", graver=True)
NOT_LESS = PLACE._replace(words="at the same place, unless that is graver", graver=False)

ROWS = (
    # A placeholder is no value; an error never hides behind a reminder.
    Row("PTY002", "FMT007", PLACE),
    Row(ANY, "FMT007", NOT_LESS),
    Row("FMT007", ANY, GRAVER),
    # What is missing is asked for once.
    Row("SCH001 MIS001 MIS002", "SCH002", MISPLACED),
    # What stands beside a blank key of another object was meant to stand below it.
    Row("SCH002", "SCH002", BASIS),
    # Another kind of act, as OUT001 may advise, asks for no strength.
    Row("MIS001", "OUT001", STRENGTH),
    Row("ABS002 ABS006", "MIS001", PLACE),
    Row("ABS002", "PTY002", ITS_TYPE),
    Row("OUT006", "ABS002", PLACE),
    # The list of the template says no more than the placeholders themselves.
    Row("FMT007", "FMT007", BASIS),
    Row("PTY012", "PTY002 FMT007", ENTRY),
    Row("OUT005", "OUT001", OBJECT),
    Row("OUT003", "OUT003", OF_THE_PERSON),
    # Who did it is told once: that one cannot do it alone says it, if the words of the text do not say it better.
    Row("EVD026", "OUT001", PLACE),
    Row("OUT011", "EVD026", PLACE),
    Row("VER002", "EVD010", PLACE),
    # Words that are read in another language than theirs say nothing.
    Row("EVD007 EVD025", "VER002", OF_THE_TEXT),
    # What a map that is missing would declare is missed once, with the map.
    Row("REF002 REF003", "MIS001", A_MAP),
    # A party that is not declared is missed once.
    Row("REF002", "SCH005", SUBJECT),
    Row("SCH005", "SCH005", OF_THE_KEY),
    Row("PTY003", "PTY002", SUBJECT),
    Row("REF004", "REF002", SUBJECT),
    Row("REF002", "REF002", UNLIKE),
    Row("REF004", "REF004", SUBJECT),
    Row("PTY001", "REF002 REF004", A_PARTY),
    Row("PTY004", "REF002", A_PERSON),
    # Where the text ends is not known, and of a title that is another one the number says nothing.
    Row("COV001", "EVD010", OF_THE_ENDS),
    Row("MTG001", "EVD010", OF_THE_TITLE),
    # What stands around the text is open until its body is found.
    Row("COV001 COV002", "EVD023", OF_THE_BODY),
    # A wrong year of the session or the release turns the order of everything else round.
    Row("DAT005 DAT010 DAT015", "DAT002", DOCUMENT),
    Row("DAT015", "DAT004 DAT005", OBJECT),
    Row("DAT012", "DAT003", BASIS),
    # Words that are not in the release, or not where they are cited, say nothing of a value.
    Row("EVD003 EVD004", "EVD027", PLACE),
    Row("EVD008", "EVD002", BASIS),
    Row("YML015", "EVD002 EVD010", PLACE),
    Row("EVD012 EVD016 EVD017", "EVD008", OBJECT),
    Row("EVD011 EVD014 EVD015", "EVD002", BASIS),
    Row("DAT007 EVD013", "EVD002 EVD008", BASIS),
    # A value that is wrong in itself is not held against the words as well.
    Row("EVD014", "AGR001", PLACE),
    Row("DAT007 DAT009 EVD013", "DAT002 DAT004 DAT005 DAT006 DAT010 DAT014 DAT015", OBJECT),
    Row("DAT009", "DAT002 DAT003", DOCUMENT),
    Row("DAT009", "EVD013", PLACE),
    Row("DAT011", "DAT003", DOCUMENT),
    Row("DAT011", "DAT007 EVD013", PLACE),
    Row("EVD011", "MTG001", PLACE),
    Row("MTG002", "MTG001 EVD011", PLACE),
    Row("MTG003", "EVD011", PLACE),
    # That the text does not have a value says less than that its words, or another value, contradict it.
    Row("EVD024", "EVD013 DAT009", PLACE),
    Row("EVD024", "DAT002 DAT004 DAT005 DAT006 DAT010 DAT014 DAT015", OBJECT),
    Row("DAT011", "EVD024", PLACE),
    Row("DAT011", "EVD024", BASIS),
    Row("EVD025", "MTG001 MTG002 EVD011", PLACE),
    # Of several words that say the same of one value the first are enough.
    Row("DAT007", "DAT007", PLACE),
    Row("EVD011", "EVD011", PLACE),
    Row("EVD013", "EVD013", PLACE),
)

SILENT = {
    "DAT001": "DAT EVD013",
    "DAT002": "DAT004 DAT014",
    "PTY001": "OUT001 OUT002 OUT005 PTY004 PTY005 PTY006 PTY007",
    "PTY002": "PTY006 PTY007 REF002 REF004",
    "PTY003": "PTY007",
    "PTY008": "PTY007",
    "PTY012": "PTY009 PTY010 PTY011",
    "REF001": "REF005 REF006 REF007",
    "REF002": "OUT001 OUT002 OUT003 OUT005",
    "REF003": "AGR001 REF005 REF006",
    "REF004": "OUT001 OUT002 OUT003 OUT005 PTY004 PTY005 PTY007",
    "REF006": "REF005",
    "REF010": "REF005",
    "MTG001": "MTG003",
    "MTG002": "MTG003",
    "EVD001": "COV001 COV002 EVD002 EVD003 EVD004 EVD008 EVD027",
    "EVD002": "COV001 COV002 EVD003 EVD004 EVD027",
    "EVD007": "COV004",
    "EVD010": "COV EVD001 EVD002 EVD003 EVD004 EVD008 EVD022 EVD027",
    "EVD011": "MTG003",
    "EVD018": "EVD002 EVD003 EVD004 EVD008 EVD027",
    "EVD023": "COV EVD001 EVD002 EVD003 EVD004 EVD008 EVD022 EVD027 MTG002",
}
"""Rule → those, or the beginnings of their codes, that cannot rely on what they read while it is reported.

These are silent by themselves; nobody knows what they would see.
"""


def silencing(code: str) -> list[str]:
    """The rules beside whose findings a rule may be silent by itself."""
    return [by for by, silent in SILENT.items() if by != code and code.startswith(tuple(silent.split()))]


def told(code: str) -> str:
    """What the rows say of a rule, a sentence a line; empty where they say nothing of it."""
    hidden = _grouped((row.where.words, _by(row)) for row in ROWS if code in row.hidden.split())
    hiding = _grouped((row.where.words, _listed(row.hidden)) for row in ROWS if code in row.by.split() != [row.hidden])
    parts = [f"Hidden by {hidden}."] if hidden else []
    parts += [f"Hides {hiding}."] if hiding else []
    parts += [f"Does not look at what {', '.join(doubts)} may put in doubt."] if (doubts := silencing(code)) else []
    return "\n".join(parts)


def _grouped(pairs: Iterable[tuple[str, str]]) -> str:
    """``DAT003 in the document; DAT007, EVD013 at the same place``."""
    found: dict[str, list[str]] = {}
    for where, names in pairs:
        found.setdefault(where, []).append(names)
    return "; ".join(f"{', '.join(names)} {where}" for where, names in found.items())


def _by(row: Row) -> str:
    return "an earlier one" if row.by == row.hidden else _listed(row.by)


def _listed(names: str) -> str:
    return names if names == ANY else ", ".join(names.split())


def in_markdown() -> list[str]:
    """The rows, and what rules do not look at, as two tables."""
    rows = [f"| {_listed(row.hidden)} | {_by(row)} | {row.where.words} |" for row in ROWS]
    doubts = [f"| {code} | {', '.join(found)} |" for code in RULES if (found := silencing(code))]
    return [
        "\n".join(("| hidden | by | where |", "|---|---|---|", *rows)),
        "\n".join(("| does not look | at what these may put in doubt |", "|---|---|", *doubts)),
    ]


def hide(found: list[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics, with those that say no more than another one marked.

    What is waived neither gives way to a graver finding nor counts as one.
    """
    codes: dict[str, list[int]] = {}
    for index, each in enumerate(found):
        codes.setdefault(each.rule.code, []).append(index)
    done = list(found)
    for hidden, by, where in ROWS:
        behind = _of(hidden, codes)
        if behind and (before := _of(by, codes)):
            _apply(where, before, behind, done)
    return done


def _of(names: str, codes: dict[str, list[int]]) -> list[int]:
    """The numbers of the findings of some rules, in order."""
    lists = codes.values() if names == ANY else [codes[code] for code in names.split() if code in codes]
    return sorted(index for some in lists for index in some)


def _apply(where: Where, before: list[int], behind: list[int], done: list[Diagnostic]) -> None:
    first: dict[Hashable, int] = {}
    for index in before:
        each = done[index]
        if each.hidden is None and (each.waived is None or (where.graver is None and where not in _FAR)):
            key = where.of_hiding(each)
            if key not in first or (where.graver and _rank(each) > _rank(done[first[key]])):
                first[key] = index
    for index in behind:
        each = done[index]
        other = next((first[key] for key in where.of_hidden(each) if key in first), index)
        # Of one rule the first finding hides the later ones.
        if other != index and each.hidden is None and _gives_way(each, done[other], where):
            done[index] = each._replace(hidden=Hidden(done[other].rule.code, done[other].range))


def _gives_way(each: Diagnostic, other: Diagnostic, where: Where) -> bool:
    if where.graver is None:
        return True
    return each.waived is None and (_rank(other) > _rank(each) if where.graver else _rank(other) >= _rank(each))


def _rank(found: Diagnostic) -> int:
    return RANK[found.severity]
