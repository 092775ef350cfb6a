"""The pages that paragraphs are printed on, each in a shape of its own, and what an annotation says of it."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Any, NamedTuple


class Paragraph(NamedTuple):
    """A sentence or several, and bullets below it."""

    text: str
    bullets: tuple[str, ...] = ()


class Page(NamedTuple):
    """A stored text, the ending of its name, and what the annotation says of the body."""

    text: str
    said: dict[str, Any]
    ending: str = "txt"


_MENU = "Home\nNews\nArchive\nContact\n\n"
_TAIL = "\n\nShare\nPrint\nBack to top\n"


def _block(paragraph: Paragraph) -> str:
    return "\n".join([paragraph.text, *(f"- {bullet}" for bullet in paragraph.bullets)])


def _blocks(body: list[Paragraph]) -> str:
    return "\n\n".join(map(_block, body))


def _printed(body: list[Paragraph]) -> str:
    return "\n\n".join(f"{number}. {_block(paragraph)}" for number, paragraph in enumerate(body, 1))


def _last(body: list[Paragraph]) -> str:
    return (body[-1].bullets or (body[-1].text,))[-1]


def _plain(head: str, title: str, body: list[Paragraph]) -> Page:
    return Page(f"{head}\n\n{title}\n\n{_blocks(body)}\n", {})


def _numbered(head: str, title: str, body: list[Paragraph]) -> Page:
    return Page(f"{head}\n\n{title}\n\n{_printed(body)}\n", {})


def _lines(head: str, title: str, body: list[Paragraph]) -> Page:
    return Page(f"{head}\n{title}\n" + "\n".join(each.text for each in body) + "\n", {"numbering": "lines"})


def _menu(head: str, title: str, body: list[Paragraph]) -> Page:
    return Page(f"{_MENU}{head}\n\n{title}\n\n{_blocks(body)}{_TAIL}", {"ends": _last(body)})


def _counter(head: str, title: str, body: list[Paragraph]) -> Page:
    return Page(f"{head}\n\n{title}\n\nHits: 1,204\n\n{_blocks(body)}\n", {"begins": body[0].text})


def _web(head: str, title: str, body: list[Paragraph]) -> Page:
    parts = []
    for paragraph in body:
        items = "".join(f"<li>{html.escape(bullet)}</li>" for bullet in paragraph.bullets)
        parts.append(f"<p>{html.escape(paragraph.text)}</p>" + (f"<ul>{items}</ul>" if items else ""))
    main = f"<p>{html.escape(head)}</p>\n<h1>{html.escape(title)}</h1>\n" + "\n".join(parts)
    page = f"<!DOCTYPE html>\n<html><head><meta charset='utf-8'></head>\n<body><main>\n{main}\n</main></body></html>\n"
    return Page(page, {}, "html")


SHAPES: tuple[tuple[Callable[[str, str, list[Paragraph]], Page], int], ...] = (
    *((_plain, 30), (_numbered, 25), (_lines, 15), (_menu, 15), (_counter, 5), (_web, 10)),
)
"""Each with how often it is met."""


def has_bullets(shape: object) -> bool:
    """Whether a shape has bullets below its paragraphs; of lines, and on the web page, each would be a paragraph."""
    return shape not in (_lines, _web)
