"""Which line is the odd one, where a syntax fault comes out only on the line after the mistake."""

from __future__ import annotations

from ..system.patterns import lazy
from ..system.printable import excerpt
from ..tuples import NamedTuple
from .problems import QUOTES

_KEY = lazy(r"[ ]*+(?:(?:- ++)++|[^\s#'\"\[{])[^#]*?:(?:\s|$)")
_COMMENT = lazy(r"(?:^|[ \t])#.*")
_DASHES = lazy(r"[ ]*(?:- +)*")
_HAS_COLON = lazy(r":(?:\s|$)")
_NO_SPACE_AFTER_DASH = lazy(r"[ ]*-(?![-\s])[^:]*:(?:\s|$)")
_NO_SPACE_AFTER_COLON = lazy(r"[ ]*(?:- +)*[A-Za-z_]+:(?=[^\s/])")
_GLUED_BRACKET = lazy(r"[ ]*(?:- +)*[A-Za-z_-]+:(?=[{\[])")
_ONE_WORD = lazy(r"[\w-]+")
_OTHER_SIGN = lazy(r"[ ]*(?:- +)*[A-Za-z_]+ *([;=]) ")
_WORDS = lazy(r"[\[{][^\w,:\n]*\w+(?: \w+){2}")  # of a text
_OPENED_BY = {")": "(", "]": "[", "}": "{"}
_OF_KEY = "abcdefghijklmnopqrstuvwxyz_"
_ALIGN = "indent it like its neighbours"
_NO_SPACE_AFTER_DASH_BRACE = lazy(r"[ ]*-\{")
_LAST_WORD = lazy(r"\s([a-z_]{2,})$")
_WIDE_AFTER_COLON = lazy(r"[ ]*(?:- +)*[A-Za-z_]+[ ]*:[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")


class Line(NamedTuple):
    """A line that is neither blank nor a comment: the offset where it begins, and its text without a comment."""

    start: int
    text: str

    @property
    def level(self) -> int:
        """The column (from 0) in which its key stands, after the dashes of a list."""
        match = _DASHES.match(self.text)
        return match.end() if match else 0

    @property
    def indent(self) -> int:
        """The column (from 0) of its first sign."""
        return len(self.text) - len(self.text.lstrip())

    @property
    def first(self) -> int:
        """The offset of its first sign."""
        return self.start + len(self.text) - len(self.text.lstrip())

    @property
    def opens(self) -> bool:
        """Whether it is the key of a group or list that stands below it."""
        return self.text.endswith(":")

    @property
    def is_field(self) -> bool:
        """Whether it begins as a field does."""
        return _KEY.match(self.text) is not None


def odd_above(text: str, index: int) -> tuple[int, str, str] | None:
    """The line above the one at ``index`` (a key that could not stand there), if that is where the mistake is.

    It is, where it has no colon though it stands as a field, or where the lines after it agree against it: the place,
    the fault, the help.
    """
    here = text.rfind("\n", 0, index) + 1
    above, current, below = _before(text, here), _line(text, here), _after(text, here)
    if not above or above[0].opens or above[0].text.startswith("%") or not current.is_field:
        return None
    odd = above[0]
    if not _HAS_COLON.search(odd.text):
        is_meant = odd.level == current.level if odd.text.lstrip().startswith("-") else _stands_as_field(odd, above[1:])
        return (odd.first, *_without_colon(odd.text)) if is_meant else None
    if below is None or not below.is_field or not below.level == current.level != odd.level:
        return None
    if _NO_SPACE_AFTER_DASH.match(odd.text):
        return odd.first, "a space is missing after the '-'", "write it as '- key: value'"
    hint = "indent it like its neighbours; a list entry begins with '- '"
    found = (odd.first, "this line is not indented like the ones below it", hint)
    return found if odd.is_field else None


def deeper(text: str, index: int) -> tuple[int, str, str] | None:
    """The field at ``index``, if it is indented more than the one above it, which holds a value and no group."""
    here = text.rfind("\n", 0, index) + 1
    above, current = next(iter(_before(text, here)), None), _line(text, here)
    if above is None or above.opens or not (current.is_field and above.is_field and current.level > above.level):
        return None
    key = current.text.lstrip(" -").partition(":")[0]
    return current.first, f"the key '{excerpt(key, 40)}' is indented more than the one above it", _ALIGN


def opens_without_hyphen(text: str, index: int) -> int | None:
    """The first field below the key that opens the list whose entry begins at ``index``, if no entry stands there."""
    column, first = index - text.rfind("\n", 0, index) - 1, None
    for line in _before(text, text.rfind("\n", 0, index) + 1):
        is_entry = line.text.lstrip().startswith("- ") and line.indent <= column
        in_brackets = line.indent == column and line.text.lstrip().startswith("{")
        if (line.level <= column and not in_brackets) or is_entry:
            return first.first if first is not None and line.opens and line.level <= column else None
        first = line
    return None


def list_of_ids(text: str, index: int, maps: frozenset[str]) -> tuple[int, str, str] | None:
    """The first entry of a list below the key of a group of ids, where the fault at ``index`` is in that group."""
    here = text.rfind("\n", 0, index) + 1
    entry, last = None, None
    for line in (_line(text, here), *_before(text, here)):
        if not line.indent and line.opens:
            key = line.text[:-1]
            if key not in maps or entry is None or last is not entry:
                return None  # the list is that of a field
            word = entry.text.lstrip(" -").partition(":")
            name = word[2].strip() if word[0] == "id" else word[0]
            what = f"{key} is a group of ids and no list, so its entries have no '- '"
            return entry.first, what, f"write the id as the key of its fields: '{excerpt(name, 40)}:'"
        if line.indent and line.text.lstrip().startswith("- ") and line.is_field:
            entry = line
        last = line
    return None


def is_field_at(text: str, index: int) -> bool:
    """Whether the line at ``index`` begins as a field does."""
    return _line(text, text.rfind("\n", 0, index) + 1).is_field


def without_colon(text: str, index: int) -> tuple[str, str]:
    """The fault and the help for the line at ``index``, which should be a field and has no colon with a space."""
    return _without_colon(_line(text, text.rfind("\n", 0, index) + 1).text)


def second_colon(text: str, index: int, names: frozenset[str]) -> tuple[int, str, str]:
    """Why a colon cannot stand at ``index``: the place, the fault, the help.

    It is in a text that needs quotes, if its line has another one before it or words that are no key; else it ends a
    key that is indented more than the one above.
    """
    start = text.rfind("\n", 0, index) + 1
    before = text[start:index]
    if _HAS_COLON.search(before):
        if _NO_SPACE_AFTER_DASH_BRACE.match(before):
            return start, "a space is missing after the '-'", "write it as '- {key: value, ...}'"
        glued = _GLUED_BRACKET.match(before)
        if glued is not None:
            return start + glued.end(), "a space is missing after the colon", "write the field as 'key: value'"
        last = _LAST_WORD.search(before)
        if last is not None and last[1] in names:
            what = f"'{last[1]}' stands in the line of another field"
            comma = ", in place of the comma" if before[: last.start()].endswith(",") else ""
            return start + last.start(1), what, f"begin a new line before '{last[1]}:'{comma}; if it is text, {QUOTES}"
        return index, "the text of this line holds a second ': '", QUOTES
    above = next(iter(_before(text, start)), None)
    if above is not None and _WIDE_AFTER_COLON.match(above.text):
        return (above.first + above.text.lstrip().index(":") + 1, *_without_colon(above.text))
    bare = before.lstrip(" -")
    if _ONE_WORD.fullmatch(bare):
        return index - len(bare), f"the key '{excerpt(bare, 40)}' is indented more than the one above it", _ALIGN
    return index, "the text that continues in this line holds ': '", f"{QUOTES}, from its first line on"


def between_brackets(before: str, after: str, sign: str, closing: str) -> tuple[str, str]:
    """What is wrong between a bracket and its end: the fault at a place, and the help."""
    entry = before.rpartition(",")[2].strip()
    key = _last_key(entry) if after.startswith(":") else ""
    if after.startswith(":") and not key:
        held = f"'{excerpt(entry.rpartition(': ')[2], 40)}: ...'"
        return f"the text {held} between {sign} and {closing} holds ': '", "put this text in quotes"
    place = f"before '{key}:'" if key else f"after {excerpt(entry, 40)}" if entry else f"between {sign} and {closing}"
    hint = "put commas between the entries"
    is_quoted = before.rstrip().endswith(("'", '"')) and not key
    if before.endswith(("'", '"')) and after[:1] not in "'\"" and not key:
        hint += "; a quotation mark inside a text in quotes is written twice ('')"
    return f"a comma is missing {place}", f"{hint}; if it is one text, {QUOTES}" if is_quoted else hint


def to_close(text: str, start: int, index: int) -> str:
    """Where an open bracket at ``start`` ends: before the first field below it, else before ``index``, in a help."""
    sign, closing = text[start], "]" if text[start] == "[" else "}"
    last, here = _line(text, start), text.find("\n", start)
    held = [last.text]
    while 0 <= here < index:
        line = _line(text, here + 1)
        is_inside = sign == "{" and held[-1].endswith((",", "{"))
        if line.is_field and not is_inside:
            break
        if _says_something(line):
            last = line
            held.append(line.text)
        here = text.find("\n", here + 1)
    number = text.count("\n", 0, last.start) + 1
    other, whole = last.text[-1:], "".join(held)
    if other in _OPENED_BY and whole.count(_OPENED_BY[other]) < whole.count(other):
        return f"write {closing} in place of the {other} at the end of line {number}"
    is_commented = text[last.start + len(last.text) :].split("\n", 1)[0].strip()
    place = f"in line {number}, before the comment" if is_commented else f"at the end of line {number}"
    hint = f"add {closing} {place}, with commas between the entries"
    return f"{hint}; if the {sign} belongs to the text, {QUOTES}" if _WORDS.match(text, start) else hint


def _last_key(entry: str) -> str:
    """The word at the end of an entry, if what stands before it is whole: a text in quotes, a key with its value."""
    before = entry.rstrip(_OF_KEY)
    is_behind_value = before[-1:].isspace() and ": " in before[:-1]
    return entry[len(before) :] if is_behind_value or before.rstrip().endswith(("'", '"')) else ""


def _without_colon(line: str) -> tuple[str, str]:
    if line.lstrip().startswith("//"):
        return "// does not begin a comment", "begin a comment with #"
    if match := _OTHER_SIGN.match(line):
        return f"this line has a '{match[1]}' after its key, and no ': '", "write the field as 'key: value'"
    if _WIDE_AFTER_COLON.match(line):
        return "there is a no-break or wide space after the colon", "type a plain space after the colon"
    if _NO_SPACE_AFTER_COLON.match(line):
        return "a space is missing after the colon", "write the field as 'key: value'"
    hint = "write the field as 'key: value'; indent the continuation of a text more than its key"
    return "this line has no ': ' after its key", hint


def _stands_as_field(odd: Line, above: list[Line]) -> bool:
    """Whether the line stands in the column of the fields above it, or first below its parent."""
    for line in above:
        if line.level <= odd.level:
            return line.level == odd.level or line.opens
    return True


def _line(text: str, start: int) -> Line:
    end = text.find("\n", start)
    whole = text[start : end if end >= 0 else len(text)]
    return Line(start, _COMMENT.sub("", whole).rstrip())


def _says_something(line: Line) -> bool:
    return bool(line.text.strip())


def _before(text: str, here: int, most: int = 200) -> list[Line]:
    found: list[Line] = []
    while here > 0 and len(found) < most:
        here = text.rfind("\n", 0, here - 1) + 1
        if _says_something(line := _line(text, here)):
            found.append(line)
    return found


def _after(text: str, here: int) -> Line | None:
    while (end := text.find("\n", here)) >= 0:
        here = end + 1
        if _says_something(line := _line(text, here)):
            return line
    return None
