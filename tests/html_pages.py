"""A page of HTML taken apart, for the tests of `jco view`."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

_VOID = frozenset("meta link rect br img input".split())
_LABELS = frozenset("tag sr locator verdict".split())


class Page(HTMLParser):
    """What a browser would find in a page; an end tag that nobody opened, or one too few, is an error.

    ``classes``: the words of the elements of each class (the first one of an element); ``blocks``: those of the
    stretches of the text of a release, without the labels that the page adds.
    """

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.raw: dict[str, list[str]] = {"script": [], "style": []}
        self.classes: dict[str, list[str]] = {}
        self.blocks: list[str] = []
        self._collecting: list[tuple[int, str]] = []
        self.feed(data.decode("utf-8"))
        self.close()
        assert self.open == [], f"not closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = {name: value or "" for name, value in attrs}
        self.tags.append((tag, own))
        if tag in _VOID:
            return
        self.open.append(tag)
        if own.get("class"):
            name = own["class"].split()[0]
            self.classes.setdefault(name, []).append("")
            if name == "block":
                self.blocks.append("")
            self._collecting.append((len(self.open), name))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-1:]}"
        if self._collecting and self._collecting[-1][0] == len(self.open):
            self._collecting.pop()
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in self.raw:
            self.raw[self.open[-1]].append(data)
            return
        self.words.append(data)
        around = [name for _, name in self._collecting]
        for name in around:
            self.classes[name][-1] += data
        if "block" in around and not _LABELS.intersection(around):
            self.blocks[-1] += data

    @property
    def text(self) -> str:
        """All words, white space as one space."""
        return " ".join("".join(self.words).split())

    def of(self, tag: str) -> list[dict[str, str]]:
        """The attributes of all elements of a name."""
        return [own for name, own in self.tags if name == tag]

    @property
    def ids(self) -> list[str]:
        """All ids, in order."""
        return [own["id"] for _, own in self.tags if "id" in own]

    @property
    def links(self) -> list[str]:
        """Where the links lead."""
        return [own["href"] for own in self.of("a")]


def assert_sound(data: bytes) -> Page:
    """The page, of which everything was asserted that holds of every page of ours."""
    page = Page(data)
    assert len(page.ids) == len(set(page.ids)), "an id stands twice"
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9-]*", name) for name in page.ids)
    fragments = [link[1:] for link in page.links if link.startswith("#")]
    assert [name for name in fragments if name not in page.ids] == [], "links that lead nowhere"
    assert all(re.match(r"#|https?://|[\w~%@.-]+\.html$", link) for link in page.links)
    for name in ("aria-labelledby", "for"):
        named = [own[name] for _, own in page.tags if name in own]
        assert all(each in page.ids for each in named)
    for tag, own in page.tags:
        assert not any(attribute.startswith("on") or attribute in ("src", "srcset", "style") for attribute in own), tag
        assert tag not in ("img", "iframe", "object", "embed", "base", "video", "audio"), tag
    assert [own["href"] for own in page.of("link")] == ["data:,"]
    _assert_policy(page)
    return page


def _assert_policy(page: Page) -> None:
    """The policy names what stands in the page by its hash, and allows nothing else."""
    policies = [own["content"] for own in page.of("meta") if own.get("http-equiv") == "Content-Security-Policy"]
    assert len(policies) == 1
    rules = dict(rule.strip().partition(" ")[::2] for rule in policies[0].split(";"))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    for tag in ("script", "style"):
        own = "".join(page.raw[tag])
        digest = base64.b64encode(hashlib.sha256(own.encode("utf-8")).digest()).decode("ascii")
        assert rules[f"{tag}-src"] == f"'sha256-{digest}'"
        assert len(page.of(tag)) == 1
