"""EVD: the stored text of the release, as a file and as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from ..content import each
from ..diagnostic import Path
from ..facts import Facts, attempt
from ..printable import excerpt
from .registry import Fault, rule

if TYPE_CHECKING:
    from ..release.text import ReleaseText


def _why_not_at_hand(code: str, facts: Facts) -> Iterator[Fault]:
    for fault in facts.texts.faults if facts.texts is not None else ():
        if fault.code == code:
            yield Fault(fault.path, fault.message, fault.help, severity=fault.severity)


@rule("EVD009")
def file_not_found(document: dict[str, Any], facts: Facts) -> Iterator[Fault]:
    """The stored text that file names is not found, beside the document or in a folder of --sources.

    An error, because then no quote can be checked; only information where paragraphs is given, which says that the text
    is kept elsewhere. Silent for a document that comes without a place, and for canonical JSON: what was worked out
    with the text stands in its derived.
    """
    if not facts.is_canonical:
        yield from _why_not_at_hand("EVD009", facts)


@rule("EVD019")
def text_unreadable(document: dict[str, Any], facts: Facts) -> Iterator[Fault]:
    """The stored text is a regular file of UTF-8, no larger than --max-bytes. Offsets into anything else mean nothing.

    It holds words: an empty file, a picture, a PDF, or the pointer that Git LFS puts in its place cannot be read.

    A page of HTML (.html, .htm, .xhtml) may be in another encoding that it declares; the text is what a browser shows
    of it. One without text, or with elements nested thousands deep, cannot be read. Nothing that depends on the text is
    said then.
    """
    yield from _why_not_at_hand("EVD019", facts)


@rule("EVD020")
def file_outside(document: dict[str, Any], facts: Facts) -> Iterator[Fault]:
    """A text is read only from the data: the repository of the document (else the working folder), or --sources.

    So a document from a stranger cannot make the tool print another file of the machine, by ``..`` or a link. Silent
    for canonical JSON, which may lie elsewhere than its YAML; its text is then not at hand.
    """
    if not facts.is_canonical:
        yield from _why_not_at_hand("EVD020", facts)


@rule("EVD021")
def text_changed(document: dict[str, Any], facts: Facts) -> Iterator[Fault]:
    """The text at hand is not the one that this JSON was made from; the quotes that no longer match are named.

    Nothing else is then said of the text, and derived is taken as it is: what the new text no longer fits comes of this
    one change. ``jco check`` on the YAML finds the rest. ``jco convert --check`` says it of the JSON that it compares.
    """
    texts = facts.texts
    if texts is None or texts.changed is None:
        return
    from ..evidence.changed import finding, seen_with

    mend = "convert its YAML again (jco check says what no longer fits), or put the former text back"
    found = finding("this JSON", facts.content.data, seen_with(texts.changed, facts), mend)
    yield Fault(found.path, found.message, found.help, related=found.related)


@rule("EVD010", on="release")
def heading_not_there(release: dict[str, Any], facts: Facts) -> Iterator[Fault]:
    """Title, subtitles, begins and ends are words of the stored text, only typography and line breaks aside.

    So is the title of another version, of the text of that version. Silent for a title that is listed under inferred,
    and where the text is not at hand.
    """
    if facts.text is not None:
        for path, words in _headings(release):
            yield from _unless_there(path, words, facts.text)
    texts = facts.texts.versions if facts.texts is not None else {}
    for index, version in each(release.get("versions")) if texts else ():
        lang, title = dict.get(version, "lang", ""), dict.get(version, "title")
        text = texts.get(lang.casefold())
        # Of two versions in one language (VER001) only one has its text here.
        if text is not None and title == text.description.title:
            yield from _unless_there(("versions", index, "title"), title, text)


def _headings(release: dict[str, Any]) -> Iterator[tuple[Path, str | None]]:
    inferred = attempt(lambda: release.get("inferred") or ())
    for name in ("title", "begins", "ends"):
        if inferred is not None and name not in inferred:
            yield (name,), attempt(partial(release.get, name))
    yield from ((("subtitles", index), words) for index, words in each(attempt(partial(release.get, "subtitles"))))


def _unless_there(path: Path, words: str | None, text: ReleaseText) -> Iterator[Fault]:
    if words is None or text.has(words):
        return
    name = "subtitle" if path[0] == "subtitles" else f"{path[-1]}"
    where = "the stored text" if path[0] != "versions" else "the stored text of this version"
    how = " with these capitals" if text.has(words, any_case=True) else _only_inside(words, text)
    mend = "copy it exactly as it is printed, without a leading dash"
    yield Fault(path, f"the {name} '{excerpt(words, 60)}' is not in {where}{how}", mend)


def _only_inside(words: str, text: ReleaseText) -> str:
    """Of what the words are a part, where they stand nowhere else."""
    from ..evidence.cuts import of_name

    found = of_name(text, words)
    return f", only inside '{excerpt(found.whole, 60)}'" if found is not None else ""


@rule("EVD022", on="release")
def paragraphs_differ(release: dict[str, Any], facts: Facts) -> Iterator[Fault]:
    """The text is at hand and has another number of paragraphs than the one that is given.

    ``jco text FILE`` shows how they are counted; numbering says how they are told apart. Silent where the body was not
    found (EVD010, EVD023).
    """
    count, text = release.get("paragraphs"), facts.text
    if count is None or text is None:
        return
    from ..evidence.body import is_elsewhere
    from ..evidence.coverage import paragraph_count
    from ..evidence.quotes import is_known

    if paragraph_count(facts) != count and is_known(text, facts) and not is_elsewhere(facts):
        plural = "" if text.count == 1 else "s"
        message = f"the text has {text.count} paragraph{plural} ({text.numbering}), paragraphs says {count}"
        yield Fault(("paragraphs",), message, "correct or delete it; if they are counted otherwise, give numbering")
