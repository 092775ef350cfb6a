"""What the head of a page says of it. Only what stands there in so many words is taken."""

from __future__ import annotations

import re
from datetime import date

from selectolax.lexbor import LexborNode

from ...system.patterns import lazy
from . import Page
from .parsing import Parsed, as_written, words_of

_PUBLISHED = ("article:published_time", "datepublished", "dcterms.issued", "dc.date.issued")
_SUFFIX = lazy(r"\s[|·–—-]\s")  # before the name of the site, behind the title of the page
_MOST = 2000  # characters of what the head says in words: each line of the page is looked for in it
_DAY = lazy(r"(\d{4}-\d{2}-\d{2})(?:$|[T ])")
_LANGUAGE = lazy(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*\Z")
_ADDRESS = lazy(r"https?://[^\s<>\"]+\Z", re.IGNORECASE)


def about(page: Parsed) -> Page:
    """What a page says of itself, without its text."""
    said: dict[str, str] = {}
    node = page.head.first_child if page.head is not None else None
    while node is not None:
        if node.is_element_node:
            _note(node, said)
        node = node.next
    language = _attribute(page.root, "lang")
    return Page(
        "",
        lang=language if _LANGUAGE.match(language) else "",
        title=said.get("title", ""),
        heading=said.get("og:title", ""),
        url=next((said[key] for key in ("canonical", "og:url") if _ADDRESS.match(said.get(key, ""))), ""),
        site=said.get("og:site_name", "") or next(iter(_SUFFIX.split(said.get("title", ""))[:0:-1]), ""),
        published=next((day for key in _PUBLISHED if (day := _day(said.get(key, "")))), ""),
    )


def _note(node: LexborNode, said: dict[str, str]) -> None:
    """Note what an element of the head says, the first time that it is said."""
    if node.tag == "title":
        said.setdefault("title", _line("".join(_texts(node))))
    elif node.tag == "meta":
        name = _attribute(node, "property") or _attribute(node, "name") or _attribute(node, "itemprop")
        said.setdefault(name.lower(), _line(as_written(_attribute(node, "content"))))
    elif node.tag == "link" and "canonical" in _attribute(node, "rel").lower().split():
        said.setdefault("canonical", _attribute(node, "href"))


def _texts(node: LexborNode) -> list[str]:
    child, texts = node.first_child, []
    while child is not None:
        texts.append(words_of(child) if child.is_text_node else "")
        child = child.next
    return texts


def _attribute(node: LexborNode | None, name: str) -> str:
    return ((node.attributes.get(name) if node is not None else None) or "").strip()


def _line(words: str) -> str:
    """Words on one line; none of so many that they are not a title."""
    return " ".join(words.split()) if len(words) <= _MOST else ""


def _day(words: str) -> str:
    """The day of a time of ISO 8601, as it is written there."""
    match = _DAY.match(words)
    if match is None:
        return ""
    try:
        return date.fromisoformat(match[1]).isoformat()
    except ValueError:
        return ""
