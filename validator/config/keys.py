"""The keys of the configuration: one table, of which the checks, the schema for editors and the README speak."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from ..source.limits import MOST_BYTES

Kind: TypeAlias = Literal[
    "text", "words", "pointer", "day", "flag", "number", "term", "glob", "texts", "globs", "codes", "waivers"
]


class Key(NamedTuple):
    """``example``: a line of TOML. ``filled``: a list that must not be empty."""

    kind: Kind
    description: str
    example: str
    filled: bool = False


SEVERITIES = ("error", "warning", "info")
LARGEST = MOST_BYTES

KEYS: dict[str, Key] = {
    "folders": Key(
        "texts",
        "Where the annotations lie: the folders (or files) that are checked when no path is given.",
        'folders = ["annotations"]',
        filled=True,
    ),
    "exclude": Key(
        "globs",
        "Files that are passed over in folders, as patterns of .gitignore; ! before one takes a file in again.",
        'exclude = ["drafts/", "!drafts/kor-mng-7.yaml"]',
    ),
    "force_exclude": Key(
        "flag",
        "Whether exclude holds for files that are named too, as pre-commit names them.",
        "force_exclude = true",
    ),
    "sources": Key(
        "texts",
        "Folders with the texts of the releases, beside the folder of each annotation.",
        'sources = ["texts"]',
    ),
    "output": Key("text", "The folder that jco convert writes the JSON to.", 'output = "json"'),
    "fail_on": Key(
        "term",
        "The least severity that makes the exit status 1: error (if this is not given), warning or info.",
        'fail_on = "warning"',
    ),
    "strict": Key("flag", 'The same as fail_on = "warning".', "strict = true"),
    "select": Key(
        "codes",
        "The only rules that count, by the beginning of their codes; what must be corrected counts always.",
        'select = ["EVD", "DAT002"]',
        filled=True,
    ),
    "ignore": Key(
        "codes",
        "Rules that do not count, by the beginning of their codes; YML, SCH, MIS002, FMT and WAV always do.",
        'ignore = ["COV002", "PTY007"]',
    ),
    "document_waivers": Key(
        "flag",
        "Whether waivers in documents (annotation.waive) hold; if not, only those here do.",
        "document_waivers = false",
    ),
    "waivers": Key(
        "waivers",
        "Findings that are right and do not count, each with the reason.",
        'waivers = [{rule = "DAT011", file = "annotations/kor-mng-7.yaml", why = "published late"}]',
    ),
    "baseline": Key(
        "text",
        "The file with the findings that were there when jco was taken up: only new ones count.",
        'baseline = "jco-baseline.json"',
    ),
    "max_bytes": Key("number", "The largest file that is read, in bytes.", "max_bytes = 2_000_000"),
}

WAIVER: dict[str, Key] = {
    "rule": Key("text", "The code of the rule.", 'rule = "DAT011"'),
    "file": Key(
        "glob", "The documents, as a pattern of .gitignore; all, if it is left out.", 'file = "annotations/2019/"'
    ),
    "path": Key(
        "pointer", "The place in the document (JSON Pointer), with everything below it.", 'path = "/meeting/date"'
    ),
    "why": Key("words", "Why the finding is right for this release.", 'why = "published late"'),
    "until": Key("day", "The last day on which the waiver holds.", "until = 2027-12-31"),
}
REQUIRED = ("rule", "why")
