"""Words of a stored text as an annotation prints them: on one line, with broken words made whole."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right

from ..release.fold import Folded, fold
from .locating import Quote


def of_quote(quote: Quote) -> str:
    """A quote that was found, as the release prints it; from its first to its last word."""
    return on_one_line(quote.text.folded, quote.parts[0].start, quote.parts[-1].end, fold(quote.words).text)


def on_one_line(folded: Folded, start: int, end: int, like: str = "") -> str:
    """A stretch of a comparison form, as it is stored, in composed letters.

    A broken word has its hyphen only where the words that it is ``like``, in comparison form, have one there.
    """
    if start >= end:
        return ""
    written, here = [], folded.starts[start]
    for joint in folded.joints[slice(*_joints(folded, start, end))]:
        written.append(folded.stored[here : folded.ends[joint - 1]])
        if _reads_hyphen(folded, joint, like):
            written.append("-")
        here = folded.starts[joint]
    written.append(folded.stored[here : folded.ends[end - 1]])
    return " ".join(unicodedata.normalize("NFC", "".join(written)).split())


def _joints(folded: Folded, start: int, end: int) -> tuple[int, int]:
    return bisect_right(folded.joints, start), bisect_left(folded.joints, end)


def _reads_hyphen(folded: Folded, joint: int, like: str) -> bool:
    """Whether the words have the letters around a joint with a hyphen between them."""
    around = f"{folded.text[max(0, joint - 3) : joint].split(' ')[-1]}-{folded.text[joint : joint + 3].split(' ')[0]}"
    return around.casefold() in like.casefold()
