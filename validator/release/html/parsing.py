"""Markup → the tree that a browser builds; the one doorway to the parser.

The standard's way of building a tree takes time with the square of depth and of attributes, and copies formatting
elements that were left open into every paragraph: a page of 30 kB can ask for a gigabyte. So formatting elements get
names without meaning, which changes no text, and a page that would take too long is refused.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator

import webencodings
from selectolax.lexbor import LexborHTMLParser, LexborNode

from ...system.patterns import lazy
from ..damage import Unreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HEAD = 64 * 1024  # bytes in which an encoding is declared
_COMMENT = lazy(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_DECLARED = lazy(
    rb"""<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)|\A\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"']+)["']""",
    re.IGNORECASE,
)
_WIDER = {"euc-jp": "euc_jis_2004", "gbk": "gb18030"}  # the codecs that read what the standard has these read
_SHIFTS = ("iso-2022-jp", "replacement")  # only ASCII bytes, which would pass for UTF-8
# A page that was cut in the middle of a character somewhere in its margin is read; one in another encoding is not.
_MOST_LOST = 1000  # characters for each that cannot be read


def decoded(data: bytes) -> str:
    """The markup in these bytes, with plain line ends. Raises ``Unreadable`` where the encoding is not known."""
    return _decoded(data).replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], name, name)
    if 0 in data[:4]:
        raise Unreadable("it looks like UTF-16 without a byte-order mark")
    label = _label(data[:_HEAD])
    encoding = webencodings.lookup(label) if label else None
    name = encoding.name if encoding is not None else ""
    if name not in _SHIFTS:
        # Before what the page declares: the header that overrules it in a browser is not stored with the page.
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    if encoding is None:
        said = f"declares an unknown encoding ('{label}')" if label else "does not declare its encoding"
        raise Unreadable(f"it is not UTF-8, and {said}")
    if name == "replacement":
        raise Unreadable(f"it is in an encoding that browsers reject ('{label}')")
    is_wide = name.startswith("utf-16")  # who could read the declaration was not reading UTF-16
    codec = "utf-8" if is_wide else _WIDER.get(name, encoding.codec_info.name)
    return _lenient(data, codec, label)


def _label(head: bytes) -> str:
    """The encoding that the page declares, as it is written."""
    match = _DECLARED.search(_COMMENT.sub(b"", head))
    return (match[1] or match[2]).decode("ascii", "replace") if match is not None else ""


def _lenient(data: bytes, codec: str, name: str) -> str:
    text = data.decode(codec, "replace")
    lost = text.count("\ufffd")
    if lost * _MOST_LOST > len(text):
        raise Unreadable(f"it is not in the encoding that it declares ('{name}': {lost:,} characters cannot be read)")
    return text


_NAME = lazy(r"<(/?)(?:(b|big|code|em|i|nobr|s|small|strike|strong|tt|u)|(a|font))(?=[\s/>])", re.IGNORECASE)
_NEUTRAL = lazy(r"<(/?)(?:span x-([a-z]+)|x-(a|font))(?=[\s/>])", re.IGNORECASE)
_SMALL = 16 * 1024  # characters of a page that cannot take long
_TAG = lazy(
    r"""<!--.*?(?:--!?>|\Z)
    | <(/?)([a-z][^\s/>]*+)((?:[\s/]++|=?+[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'>][^\s>]*+)?+)?+|=)*+)""",
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
_ATTRIBUTE = lazy(r"""=?+[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'>][^\s>]*+)?+)?+""")
_MOST_ATTRIBUTES = 2000
_MOST_WORK = 100_000_000  # elements looked at by the parser: about a second
_SCAN = 64  # what a step costs here, in steps of the parser
_RAW = frozenset(("iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp"))
_MERGED = frozenset(("body", "html"))  # the attributes of a second tag go to the first
_VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)
_ENDED_BY_OTHERS = frozenset("body caption colgroup dd dt head html li option p tbody td tfoot th thead tr".split())
_TRANSPARENT = lazy(r"x-|(?:abbr|acronym|bdi|bdo|cite|data|del|dfn|ins|kbd|label|mark|path|q|samp|span|sub|sup|svg)\Z")


class Parsed:
    """A page as a tree; the tree lives as long as the parser."""

    def __init__(self, parser: LexborHTMLParser) -> None:
        self._parser = parser
        self.root: LexborNode | None = parser.root
        self.head: LexborNode | None = parser.head
        self.body: LexborNode | None = parser.body


def parsed(markup: str) -> Parsed:
    """The tree of a page. Raises ``Unreadable`` where it would take too long to build."""
    markup = _NAME.sub(_neutral, markup)
    if len(markup) > _SMALL:
        _guard(markup)
    return Parsed(LexborHTMLParser(markup, scripting=True))


def _neutral(match: re.Match[str]) -> str:
    """A tag of an element without meaning; like the one that it is for, a span ends a drawing, and a link does not."""
    return f"<{match[1]}span x-{match[2]}" if match[2] else f"<{match[1]}x-{match[3]}"


def name_of(node: LexborNode) -> str:
    """The name of an element as the page has it."""
    tag = node.tag or ""
    return tag.removeprefix("x-")


def words_of(node: LexborNode) -> str:
    """The words of a text as the page has them: markup in a title is text."""
    words = node.text_content or ""
    return as_written(words) if "x-" in words else words


def as_written(words: str) -> str:
    """Words in which a tag may have got a name without meaning."""
    return _NEUTRAL.sub(lambda match: f"<{match[1]}{match[2] or match[3]}", words)


def _guard(markup: str) -> None:
    """Refuse a page of which the parser would look at too many elements, counting from above."""
    open_: list[str] = []
    work = here = merged = 0
    while (match := _TAG.search(markup, here)) is not None:
        here = match.end()
        name = (match[2] or "").lower()
        if name in _MERGED or (name and match.end() - match.start() > 2 * _MOST_ATTRIBUTES):
            count = _attributes(match[3], merged if name in _MERGED else 0)
            merged = count if name in _MERGED else merged
        if not name or name in _VOID or name in _ENDED_BY_OTHERS:
            work += len(open_)
        elif match[1]:
            work += len(open_) + _SCAN * _close(open_, name)
        elif name in _RAW:
            end = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(markup, here)
            if end is None:
                break
            here = end.end()
        else:
            open_.append(name)
            work += len(open_)
        if work > _MOST_WORK:
            raise Unreadable("its elements are nested too deeply")


def _close(open_: list[str], name: str) -> int:
    """Take away the element that an end tag ends, if only inline ones stand in between; the steps that it took."""
    at = len(open_) - 1
    while at >= 0 and open_[at] != name and _TRANSPARENT.match(open_[at]):
        at -= 1
    steps = len(open_) - at
    if at >= 0 and open_[at] == name:
        del open_[at:]
    return steps


def _attributes(tag: str, others: int) -> int:
    """The number of attributes of an element: of a tag, and of others that give theirs to the same element."""
    count = others + sum(1 for _ in _ATTRIBUTE.finditer(tag))
    if count > _MOST_ATTRIBUTES:
        raise Unreadable(f"an element in it has more than {_MOST_ATTRIBUTES:,} attributes")
    return count


TEXT, OPENS, CLOSES = range(3)
_UNSEEN = frozenset(
    """
    area audio base canvas datalist embed frame frameset head iframe input link map meta noembed noframes noscript
    object optgroup option param rp script select source style svg template textarea title track video
    """.split()
)
_HEADINGS = frozenset(("dt", "h1", "h2", "h3", "h4", "h5", "h6", "legend", "summary"))
_HIDDEN = lazy(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b", re.IGNORECASE)


def walk(root: LexborNode, is_left_out: Callable[[LexborNode], bool]) -> Iterator[tuple[int, LexborNode]]:
    """(TEXT, OPENS or CLOSES, node) for all below an element, in their order; what is left out is not entered."""
    node = root.first_child
    depth = 1 if node is not None else 0
    while node is not None and depth:
        goes_on: LexborNode | None = None
        if node.is_element_node:
            if not is_left_out(node):
                yield OPENS, node
                goes_on = node.first_child
                if goes_on is None:
                    yield CLOSES, node
        elif node.is_text_node:
            yield TEXT, node
        if goes_on is not None:
            depth += 1
            node = goes_on
            continue
        following = node.next
        while following is None:
            depth -= 1
            parent = node.parent
            if not depth or parent is None:
                return
            yield CLOSES, parent
            node = parent
            following = node.next
        node = following


def _is_in_heading(node: LexborNode) -> bool:
    """Whether a button is the heading of what it opens."""
    parent = node.parent
    return parent is not None and parent.tag in _HEADINGS


def is_unseen(node: LexborNode) -> bool:
    """Whether a browser does not show an element. What it shows after a click is part of the page."""
    tag = node.tag or ""
    if tag in _UNSEEN or (tag == "button" and not _is_in_heading(node)):
        return True
    attributes = node.attributes
    if tag == "dialog" and "open" not in attributes:
        return True
    if not attributes:
        return False
    if "hidden" in attributes and (attributes["hidden"] or "").lower() != "until-found":
        return True
    return bool(_HIDDEN.search(attributes.get("style") or ""))
