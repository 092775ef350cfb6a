"""The problems of the YAML reader in our words, each with its help."""

from __future__ import annotations

QUOTES = "put the whole text in quotes"

UNKNOWN = ("the text is not YAML", 'put values with ": ", " #" or a special character at the start in quotes')

WORDS: dict[str, tuple[str, str]] = {
    "could not find expected ':'": (
        "this line has no ': ' after its key",
        "write the field as 'key: value'; indent the continuation of a text more than its key",
    ),
    "block sequence entries are not allowed in this context": (
        "a list entry ('- ') cannot start here",
        f"put the '- ' on a line of its own below the key; if it is text, {QUOTES}",
    ),
    "mapping keys are not allowed in this context": ("a '? ' cannot stand here", f"if it is text, {QUOTES}"),
    "did not find expected alphabetic or numeric character": (
        "a text that starts with & or * is read as an anchor or an alias",
        QUOTES,
    ),
    "found unknown escape character": (
        "a backslash in double quotes starts an escape, and this one is unknown",
        "write the backslash twice, or use single quotes",
    ),
    "did not find expected hexdecimal number": (
        "the escape in double quotes is not complete",
        "write the backslash twice, or use single quotes",
    ),
    "did not find expected <document start>": (
        "this line does not belong to the lines above it",
        "write each field as 'key: value', and indent the fields of a group alike",
    ),
    "did not find expected key": (
        "a field is expected here",
        "indent the fields of a group alike, and write each as 'key: value'",
    ),
    "did not find expected '-' indicator": (
        "this line is not an entry of the list above it",
        "start it with '- ', or indent it like the field that it belongs to",
    ),
    "did not find expected comment or line break": (
        "a text that starts with | or > is read as a block of text",
        QUOTES,
    ),
    "did not find expected node content": (
        "a value is expected here",
        f"if the text starts with a special character such as [ ] {{ }} or ',', {QUOTES}",
    ),
    "found unexpected ':'": (
        "a ':' cannot stand here",
        f"put a space after it if it ends a key; if it is text, {QUOTES}",
    ),
    "found unknown directive name": ("a line cannot start with %", f"if it is text, {QUOTES}; else delete the line"),
}
