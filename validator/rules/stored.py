"""EVD: the stored text of the release, as a file and as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..diagnostic import Finding, Path
from ..document.content import each, known, peek
from ..document.facts import Facts, attempt
from ..source.lint import STRAIGHT, around_in_curly
from ..system.printable import excerpt, number
from .registry import finding, rule

if TYPE_CHECKING:
    from ..release.text import ReleaseText


def _why_not_at_hand(code: str, facts: Facts) -> Iterator[Finding]:
    yield from (each for each in (facts.texts.faults if facts.texts is not None else ()) if each.code == code)


@rule(
    "EVD009",
    "error",
    "release.file is not found; correct the path, or leave it out and give paragraphs (then this is only info, "
    "and the quotes are not checked)",
)
def file_not_found(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The stored text that file names is not found, beside the document or in a folder of --sources.

    It is an error, because no quote can be checked then; it is only info if paragraphs is given, which says that the
    text is kept elsewhere. Not reported for a document that is not a file, and for canonical JSON: what depends on the
    text is in its derived.

    The release says:
        Outcome of the talks

        1. The ministers met in Suva on 14 May 2024.

        2. They agreed to open a direct shipping line.

    Wrong:
        release: {file: relase.txt}

    Right:
        release: {file: release.txt}
    """
    if not facts.is_canonical:
        yield from _why_not_at_hand("EVD009", facts)


@rule(
    "EVD019",
    "error",
    "the stored text is not UTF-8 text (too large, not a regular file, a Git LFS pointer, UTF-16, HTML named "
    ".txt, empty, damaged characters such as â€¢: it says which); save it as UTF-8",
)
def text_unreadable(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The stored text must be a regular UTF-8 file, no larger than --max-bytes.

    It must contain words: an empty file, a picture, a PDF, a Git LFS pointer, a page of HTML under the name of a text,
    or a text whose letters were read in the wrong encoding (``â€¢``) cannot be read.

    An HTML page (.html, .htm, .xhtml) may be in another encoding if it declares it; its text is what a browser shows. A
    page without text, or with elements nested thousands deep, cannot be read. If the text cannot be read, nothing that
    depends on it is reported.
    """
    yield from _why_not_at_hand("EVD019", facts)


@rule("EVD020", "error", "release.file leads outside the data; keep the text there, or name its folder with --sources")
def file_outside(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """A text is only read from inside the data, or from a folder of --sources.

    The data is the folder of jco.toml, else the git repository, else the folder that holds annotations (around the
    document) and texts, else the working folder; the finding says which it is here.

    So a document from a stranger cannot make jco print other files of your computer, by ``..`` or a link. Not reported
    for canonical JSON, which may be in another place than its YAML; its text is not available then.

    The release says:
        Outcome of the talks

        1. The ministers met in Suva on 14 May 2024.

        2. They agreed to open a direct shipping line.

    Wrong:
        release: {file: ../../../../release.txt}

    Right:
        release: {file: release.txt}
    """
    if not facts.is_canonical:
        yield from _why_not_at_hand("EVD020", facts)


@rule(
    "EVD021",
    "warning",
    "the text has changed since this JSON was written; the quotes that no longer match are ... (JSON input, "
    "convert --check)",
)
def text_changed(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The stored text is not the one that this JSON was made from; the quotes that no longer match are listed.

    Nothing else is reported about the text then, and derived is taken as it is: further mismatches would all come from
    this one change. ``jco check`` on the YAML finds the rest. ``jco convert --check`` reports it for the JSON that it
    compares.
    """
    texts = facts.texts
    if texts is None or texts.changed is None:
        return
    from ..evidence.changed import finding as of_change
    from ..evidence.changed import seen_with

    hint = "run jco convert on its YAML again (jco check reports what no longer matches), or restore the former text"
    yield of_change("this JSON", facts.content.data, seen_with(texts.changed, facts), hint)


@rule(
    "EVD010",
    "error",
    "title, subtitle, begins or ends is not in the stored text (the words that differ are shown); copy it exactly",
    on="release",
)
def heading_not_there(release: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """Title, subtitles, begins and ends are words of the stored text; only typography and line breaks may differ.

    The same holds for the title of another version and the text of that version. Not reported for a title that is
    listed under inferred, and where the text is not available.

    The release says:
        Outcome of the talks

        1. The ministers met in Suva on 14 May 2024.

        2. They agreed to open a direct shipping line.

    Wrong:
        release: {lang: en, title: The outcome of the talks, file: release.txt}

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt}
    """
    if facts.text is not None:
        for path, words in _headings(release):
            yield from _unless_there(path, words, facts.text)
    texts = facts.texts.versions if facts.texts is not None else {}
    for index, version in each(release.get("versions")) if texts else ():
        lang, title = known(version).get("lang", ""), peek(version, "title")
        text = texts.get(lang.casefold())
        # Of two versions in one language (VER001) only one has its text here.
        if text is not None and title == text.description.title:
            yield from _unless_there(("versions", index, "title"), title, text)


def _headings(release: dict[str, Any]) -> Iterator[tuple[Path, str | None]]:
    inferred = attempt(lambda: release.get("inferred") or ())
    for name in ("title", "begins", "ends"):
        if inferred is not None and name not in inferred:
            yield (name,), peek(release, name)
    yield from ((("subtitles", index), words) for index, words in each(peek(release, "subtitles")))


def _unless_there(path: Path, words: str | None, text: ReleaseText) -> Iterator[Finding]:
    if words is None or text.has(words):
        return
    name = "subtitle" if path[0] == "subtitles" else f"{path[-1]}"
    where = "the stored text" if path[0] != "versions" else "the stored text of this version"
    curly, any_case = around_in_curly(words), text.has(words, any_case=True)
    how = " with these capitals" if any_case else _only_inside(words, text) or _how(words, text)
    how = f": {curly}" if curly else how
    hint = STRAIGHT if curly else "copy it exactly as it is printed, without a leading dash"
    yield finding(path, f"the {name} '{excerpt(words, 60)}' is not in {where}{how}", hint)


def _how(words: str, text: ReleaseText) -> str:
    """In what the words differ from the nearest ones of the text."""
    from ..evidence.nearest import differing

    found = [each.replace(" in the quote", " here") for each in differing(words, text)]
    return f": {excerpt('; '.join(dict.fromkeys(found[:3])), 160)}" if found else ""


def _only_inside(words: str, text: ReleaseText) -> str:
    """Of what the words are a part, where they stand nowhere else."""
    from ..evidence.cuts import of_name

    found = of_name(text, words)
    return f", only inside '{excerpt(found.whole, 60)}'" if found is not None else ""


@rule("EVD022", "error", "the text has 9 paragraphs, paragraphs says 8; correct or delete it", on="release")
def paragraphs_differ(release: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The stored text has a different number of paragraphs from the one that is given.

    ``jco text FILE`` shows how they are counted; numbering says how they are separated. Not reported where the body was
    not found (EVD010, EVD023).

    The release says:
        Outcome of the talks

        1. The ministers met in Suva on 14 May 2024.

        2. They agreed to open a direct shipping line.

    Wrong:
        release: {lang: en, title: Outcome of the talks, file: release.txt, paragraphs: 3}

    Right:
        release: {lang: en, title: Outcome of the talks, file: release.txt, paragraphs: 2}
    """
    count, text = release.get("paragraphs"), facts.text
    if count is None or text is None:
        return
    from ..evidence.body import is_elsewhere
    from ..evidence.coverage import paragraph_count
    from ..evidence.quotes import is_known

    if paragraph_count(facts) != count and is_known(text, facts) and not is_elsewhere(facts):
        message = f"the text has {number(text.count, 'paragraph')} ({text.numbering}), paragraphs says {count}"
        yield finding(
            ("paragraphs",), message, "correct or delete it; if paragraphs are numbered in another way, give numbering"
        )


def is_body_here(facts: Facts) -> bool:
    """Whether the body was found where the quotes are; without a text there is nothing to doubt."""
    if facts.text is None:
        return True
    from ..evidence.body import is_elsewhere

    return not is_elsewhere(facts)
