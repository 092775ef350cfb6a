"""The problems of the YAML reader in our words, each with its mend."""

from __future__ import annotations

QUOTES = "put the whole text in quotes"

UNKNOWN = ("the text is not YAML", 'put a value with ": ", " #" or a leading sign in quotes')

WORDS: dict[str, tuple[str, str]] = {
    "mapping values are not allowed in this context": (
        "a second ': ' on this line, or a key that is indented more than the one above",
        f"if the text holds ': ', {QUOTES}; if it is a field, indent it like its neighbours",
    ),
    "could not find expected ':'": (
        "this line has no ': ' after its key",
        "write the field as 'key: value'; text that goes on from the line above is indented more than its key",
    ),
    "block sequence entries are not allowed in this context": (
        "a list entry ('- ') cannot begin here",
        f"put the '- ' on a line of its own below the key; if it is text, {QUOTES}",
    ),
    "mapping keys are not allowed in this context": ("a '? ' cannot stand here", f"if it is text, {QUOTES}"),
    "did not find expected alphabetic or numeric character": (
        "a text that begins with & or * is read as an anchor or an alias",
        QUOTES,
    ),
    "found unknown escape character": (
        "a backslash in double quotes begins an escape, and this one is unknown",
        "write the backslash twice, or use single quotes",
    ),
    "did not find expected hexdecimal number": (
        "the escape in double quotes is not complete",
        "write the backslash twice, or use single quotes",
    ),
    "did not find expected <document start>": (
        "this line does not belong to what stands above it",
        "write each field as 'key: value', fields of one group with the same indentation",
    ),
    "did not find expected key": (
        "this does not go on as a field",
        "check that fields of one group are indented alike and that each is written as 'key: value'",
    ),
    "did not find expected '-' indicator": (
        "this line is no entry of the list above it",
        "begin it with '- ', or indent it like the field that it belongs to",
    ),
    "did not find expected comment or line break": (
        "a text that begins with | or > is read as a block of text",
        QUOTES,
    ),
    "did not find expected node content": (
        "a value is expected here",
        f"if the text begins with a sign such as [ ] {{ }} or ',', {QUOTES}",
    ),
    "found unexpected ':'": (
        "a ':' cannot stand here",
        f"put a space after it if it ends a key; if it is text, {QUOTES}",
    ),
    "found unknown directive name": ("a line cannot begin with %", f"if it is text, {QUOTES}; else delete the line"),
}
