"""Rules of other families that read the text of the release: a copied text, the ordinal in the body, a next meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..diagnostic import Finding
from ..document.content import peek
from ..document.facts import Facts
from ..languages.ordinals import session_ordinals
from ..ledger import is_contradicted
from ..system.printable import excerpt
from .registry import finding, rule
from .sessions import in_body
from .wording import english_cues

_WORDS, _CHARACTERS = 12, 30


@rule("OUT010", "warning", "'what' repeats 12 or more words of the release; say it in your own words")
def copied_text(document: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """An outcome is described in the annotator's own words; the words of the release belong under quote.

    Reported from twelve words in a row (30 characters of Han, kana, Thai, Lao, Khmer or Burmese), whatever their
    capitals and punctuation. Not reported where the text is not available.

    The release says:
        The ministers agreed to open a direct shipping line between the ports of both countries before the end of the year.

    Wrong, in a complete document:
        release: {lang: en, file: release.txt}
        outcomes:
          - kind: agree
            what: Open a direct shipping line between the ports of both countries before the end of the year

    Right:
        release: {lang: en, file: release.txt}
        outcomes:
          - {kind: agree, what: Ships will sail directly from port to port}
    """  # noqa: E501
    if facts.text is None:
        return
    from ..evidence.copied import Copied

    copied = Copied(facts.text, _WORDS, _CHARACTERS)
    for path, outcome in facts.nodes("outcome"):
        what = peek(outcome, "what")
        words = copied.longest(what) if what else ""
        if words:
            message = f"what repeats the words of the release: '{excerpt(words, 100)}'"
            yield finding(
                (*path, "what"), message, "say it in your own words; put the words of the release under quote"
            )


@rule("MTG002", "warning", "the body says 'seventh', the annotation says 8; check it", on="meeting")
def ordinal_against_body(meeting: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The body, next to the name of the series, gives this session a different number from the annotation.

    Not reported where it gives the annotated number too, for the numbers of the next and the previous session and of
    other series, after last, previous or next, and in languages that jco does not read.

    The release says:
        Joint Committee meets

        The seventh session of the Korea-Mongolia Joint Committee was held in Ulaanbaatar.

    Wrong, in a complete document:
        release: {lang: en, file: release.txt, title: Joint Committee meets}
        meeting: {series: Korea-Mongolia Joint Committee, ordinal: 8}

    Right:
        release: {lang: en, file: release.txt, title: Joint Committee meets}
        meeting: {series: Korea-Mongolia Joint Committee, ordinal: 7}
    """
    ordinal = meeting.get("ordinal")
    printed = in_body(meeting, facts)
    if printed is not None:
        message = f"the body says '{excerpt(printed[1], 20)}', the annotation says {ordinal}"
        hint = "check it; if the release prints both, record the other number under conflicts of the meeting"
        yield finding(("ordinal",), message, hint)


@rule("ABS004", "info", "next is listed as not stated, but the text speaks of a next meeting; check it", on="meeting")
def not_stated_but_cue(meeting: dict[str, Any], facts: Facts) -> Iterator[Finding]:
    """The next session is listed as not stated, but the text mentions a next meeting or the session after this one.

    English only (the number of the next session: in the languages whose ordinals jco reads). Not reported where the
    text is not available, and by the number where that of this session is wrong (EVD025).

    The release says:
        The next meeting will be held in Seoul in 2024.

    Wrong, in a complete document:
        release: {lang: en, file: release.txt}
        meeting: {series: Korea-Mongolia Joint Committee, not_stated: [next]}

    Right:
        release: {lang: en, file: release.txt}
        meeting:
          series: Korea-Mongolia Joint Committee
          next: {date: 2024, date_text: in 2024, place: {city: Seoul, country: KOR}}
          not_stated: [previous]
    """
    text = facts.text
    if text is None or "next" not in (meeting.get("not_stated") or ()):
        return
    lang = facts.release["lang"]
    from ..evidence.body import body_of

    body = text.folded.text[slice(*text.folded.within(*body_of(text, facts)))]
    cue = re.search(english_cues().next_session, body) if lang.split("-")[0] == "en" else None
    words = cue[0] if cue is not None else ""
    ordinal = meeting.get("ordinal")
    if not words and ordinal is not None and not is_contradicted(facts, ("meeting", "ordinal")):
        # "The fourth session will be held in Suva" names the committee no more; that of another body has its name.
        alone = re.compile(english_cues().will_be_held) if lang.split("-")[0] == "en" else None
        told = [one for one in session_ordinals(body, lang) if alone is not None and alone.match(body, one.end)]
        found = [*session_ordinals(body, lang, meeting["series"]), *told]
        here = next((one for one in found if one.value == ordinal + 1), None)
        words = body[here.start : here.end + 30] if here is not None else ""
    if words:
        message = f"next is listed as not stated, but the text says '{excerpt(words, 60)}'"
        yield finding(("not_stated",), message, "check it: give next, with what the release says about it")
