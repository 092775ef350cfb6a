"""``jco explain verbs``: which reporting verb of a release is which kind of outcome."""

from __future__ import annotations

import textwrap

from ..schema import schema
from ..schema.kinds import kinds

_ABOUT = """\
The kind of an outcome follows from the reporting verb: quote the words from it on. Where a release uses two verbs for
two acts ("welcomed ... and agreed to ..."), annotate two outcomes. If no verb fits, use kind: other, and give it under
verb."""


def meanings() -> dict[str, str]:
    """Kind → what it is, in the order of the schema."""
    node = schema()["$defs"]["outcome-kind"]
    return dict(zip(node["enum"], node["enumDescriptions"], strict=True))


def of_verb(words: str) -> list[tuple[str, str]]:
    """(verb, kind) of the reporting verbs in some words, in the order of the words; a part of a longer one is none."""
    text = f" {' '.join(words.casefold().split())} "
    found = [(cue, kind) for kind, row in kinds().items() for cue in row.cues if f" {cue} " in text]
    whole = [(cue, kind) for cue, kind in found if not any(cue in other and cue != other for other, _ in found)]
    return sorted(whole, key=lambda each: text.index(each[0]))


def of_kind(kind: str) -> tuple[str, ...]:
    """The verbs of a kind."""
    return kinds()[kind].cues


def cues() -> list[str]:
    """All verbs."""
    return [cue for row in kinds().values() for cue in row.cues]


def in_text() -> str:
    """The table for a terminal."""
    lines = [_ABOUT, ""]
    for kind, meaning in meanings().items():
        if cues := kinds()[kind].cues:
            lines.append(f"{kind}: {meaning}")
            lines += textwrap.wrap(", ".join(cues), 96, initial_indent="    ", subsequent_indent="    ")
    return "\n".join(lines)


def in_markdown() -> str:
    """The table for the README."""
    rows = [
        f"| {', '.join(kinds()[kind].cues)} | `{kind}` | {meaning} |\n"
        for kind, meaning in meanings().items()
        if kinds()[kind].cues
    ]
    return "| verb | kind | what it says |\n|---|---|---|\n" + "".join(rows)
