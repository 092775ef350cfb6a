"""The keys of the configuration: one table, of which the checks, the schema for editors and the README speak."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..source.limits import MOST_BYTES
from ..tuples import NamedTuple

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
        "Folders (or files) with the annotations; they are checked when no path is given.",
        'folders = ["annotations"]',
        filled=True,
    ),
    "exclude": Key(
        "globs",
        "Files to skip in folders, as patterns of .gitignore; a pattern with ! includes files again.",
        'exclude = ["drafts/", "!drafts/kor-mng-7.yaml"]',
    ),
    "force_exclude": Key(
        "flag",
        "Also skip excluded files that are named, as pre-commit does.",
        "force_exclude = true",
    ),
    "sources": Key(
        "texts",
        "Folders with the texts of the releases, in addition to the folder of each annotation.",
        'sources = ["texts"]',
    ),
    "output": Key("text", "Folder to which jco convert writes the JSON.", 'output = "json"'),
    "fail_on": Key(
        "term",
        "Lowest severity that fails the run (exit status 1): error (the default), warning or info.",
        'fail_on = "warning"',
    ),
    "show": Key(
        "term",
        "Lowest severity to show; less severe findings are only counted. Default: info, for several documents warning.",
        'show = "warning"',
    ),
    "strict": Key("flag", 'Same as fail_on = "warning".', "strict = true"),
    "select": Key(
        "codes",
        "Run only these rules, given by the beginning of their codes; YML, SCH, MIS002, FMT and WAV always run.",
        'select = ["EVD", "DAT002"]',
        filled=True,
    ),
    "ignore": Key(
        "codes",
        "Skip these rules, given by the beginning of their codes; YML, SCH, MIS002, FMT and WAV cannot be skipped.",
        'ignore = ["COV002", "PTY007"]',
    ),
    "document_waivers": Key(
        "flag",
        "Accept waivers in documents (annotation.waive); if false, only the waivers in this file count.",
        "document_waivers = false",
    ),
    "waivers": Key(
        "waivers",
        "Findings to accept, each with the reason.",
        'waivers = [{rule = "DAT011", file = "annotations/kor-mng-7.yaml", why = "published late"}]',
    ),
    "baseline": Key(
        "text",
        "File with the known findings; only new ones count.",
        'baseline = "jco-baseline.json"',
    ),
    "max_bytes": Key("number", "Largest file to read, in bytes.", "max_bytes = 2_000_000"),
}

WAIVER: dict[str, Key] = {
    "rule": Key("text", "The code of the rule.", 'rule = "DAT011"'),
    "file": Key(
        "glob",
        "The documents, as a pattern of .gitignore; all documents if it is left out.",
        'file = "annotations/2019/"',
    ),
    "path": Key(
        "pointer", "The place in the document (JSON Pointer), including everything below it.", 'path = "/meeting/date"'
    ),
    "why": Key("words", "Why the finding does not apply to this release.", 'why = "published late"'),
    "until": Key("day", "Last day on which the waiver is valid.", "until = 2027-12-31"),
}
REQUIRED = ("rule", "why")
