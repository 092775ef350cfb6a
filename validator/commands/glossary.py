"""Words that are neither a field nor a term, for ``jco explain``: of the template, of messages, of what jco writes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..config.keys import KEYS

WORDS = {
    "head": (
        "the person who leads a side: under people, with party and the role co-chair, chair or head-of-"
        "delegation. If the release does not name the head of a side, list it in that party: not_stated: [head]. "
        "Of several who lead a side, each is an entry of its own"
    ),
    "confirm": (
        "the comment that jco new writes above each value that it read from the text, with the place. Compare the"
        " value with that place, correct it if it is wrong, then delete the comment"
    ),
    "all": (
        "an actor: the sides together, under by or to of an outcome, and of who owns a project or takes part in an "
        "event; under release.side a joint document"
    ),
    "committee": (
        "an actor: the body itself, where it is the subject of the sentence (The Joint Committee noted). The two sides "
        "together are all"
    ),
    "release voice": (
        "the release itself as an actor, by: release: what it tells without saying who said it, mostly with setting: "
        "background"
    ),
    "printed words": (
        "the words of the release as they stand there, copied: date_text for a date, when_text for when, text for an "
        "amount, verb where kind is other. The field beside them has the value that they mean"
    ),
    "words": (
        "of a quote: words copied from the release, whole and in their order; ... skips some. Of a value: the printed "
        "words (jco explain printed words)"
    ),
    "range": (
        "of days or years: two dates with a slash, the first and the last day or year, as in 2024-05-14/2024-05-15; "
        "../2026-06 has no beginning. Of paragraphs: a list under para, as in [3, 4]"
    ),
    "deadline": (
        "until when something is to be done: when of an outcome, with .. before it if no beginning is printed (by the "
        "end of June 2026: ../2026-06), and the printed words under when_text"
    ),
    "period": (
        "two dates with a slash between them: 2024/2026. An open one has .. in place of what is not printed: ../2026, "
        "2024/.."
    ),
    "evidence": (
        "where in the release something stands: para and quote, which you write; derived.evidence in the JSON, which "
        "jco convert writes, has its place and its words"
    ),
    "code": ("of a rule: three capitals and three digits, DAT002, which stay the same in every version (jco rules)"),
    "rule": ("what is checked: each has a code and a name; jco rules lists them, jco explain CODE explains one"),
    "pointer": (
        "the way to a value in a document, a JSON Pointer: /outcomes/0/quote is the quote of the first outcome. path of"
        " a waiver is one"
    ),
    "jco": ("the hook of pre-commit that formats, checks and compares the JSON in one go, as jco hook does"),
    "jco-fmt": ("the hook of pre-commit that formats annotations (jco fmt)"),
    "jco-check": ("the hook of pre-commit that checks the annotations of a commit (jco check)"),
    "jco-check-all": ("the hook of pre-commit that checks all annotations, with the rules between documents"),
    "jco-convert-check": ("the hook of pre-commit that finds JSON which is not up to date (jco convert --check)"),
    "changed-only": (
        "an input of the action for GitHub: only the documents that a pull request or a push changes are checked"
    ),
    "search": (
        "the full-text index of jco export --to sqlite: SELECT outcome_id FROM search WHERE search MATCH 'groundwater'"
    ),
    "set": ("the documents that are checked together: those of the folders of jco.toml, or those that were named"),
    "cause": ("one mistake that explains several findings: one of them speaks, the others are hidden (--show-hidden)"),
    "locator": (
        "where in the release something stands, as it is written under para: 4 (paragraph 4), 2a (its first "
        "bullet), 2n1 (its first footnote), title, sub1, ko:3 (paragraph 3 of the Korean version). jco text "
        "FILE.yaml lists them"
    ),
    "body": (
        "the paragraphs of a release, without what stands around them. It begins after title and subtitles, or "
        "with the words under release.begins, and ends at the end of the text, or with the words under "
        "release.ends"
    ),
    "paragraph": (
        "what is counted in the body, from 1: printed numbers, blocks between blank lines, or lines "
        "(release.numbering). jco text FILE.yaml shows how the text of an annotation is counted"
    ),
    "blank": (
        "a field with nothing after its colon: not annotated yet. It is the same as leaving the field out, and "
        "jco report lists it. What you looked for and the release does not say goes under not_stated instead"
    ),
    "placeholder": (
        "a word in place of a value that is required and not known yet: TODO, und, SIDE-A. Each check reports it "
        "(FMT007) until the value is there"
    ),
    "finding": (
        "what a check reports: a rule, a severity, a place and what to do. error and warning ask for something, "
        "info does not"
    ),
    "severity": (
        "error: wrong, or required and missing; warning: probably wrong, or still to be done in a draft; info: "
        "nothing to fix. --fail-on says which one fails a run, --show which one is shown"
    ),
    "side": (
        "one of the parties that met: an entry under parties with role: side. The sides of the meeting come "
        "first; others that the release names have the role mentioned or observer"
    ),
    "baseline": (
        "a file with the findings that were there when a repository took jco up: only new ones count. jco check "
        "--write-baseline writes it, baseline in jco.toml names it"
    ),
    "fact": ("a value that can stand in a release, such as a name, a date or a sum; its words are looked for there"),
    "own words": ("what you write yourself, not the release: what, why, note. They are not looked for in the text"),
    "sentence": (
        "a sentence of a paragraph that is cited: in an English release check counts those from which something is "
        "quoted, and COV002 shows the others. Short ones, and those of skipped paragraphs, are not asked for"
    ),
    "template": (
        "what jco new TEXT writes: an annotation with what could be read from the text, each value with # confirm "
        "above it, and with a blank for each other field that is asked for"
    ),
    "vocabulary": (
        "the list of terms that a field takes, such as kind, strength or status. jco explain TERM says what one "
        "means, jco explain topics lists the topics"
    ),
    "term": ("a word of a vocabulary: agree, firm, co-chair. jco explain and the term says what it means"),
    "required": ("the level of a field without which a document is not valid (SCH001)"),
    "recommended": (
        "the level of a field that every annotation should have, if the release says it: what is missing is a warning "
        "in a draft, and an error once the status is complete (MIS001). What the release does not say goes under "
        "not_stated"
    ),
    "conditional": (
        "the level of a field that is needed in a certain case, which the message names: to is needed when kind is "
        "request (MIS002)"
    ),
    "optional": ("the level of a field that is never asked for"),
    "canonical": (
        "the JSON that jco convert writes from an annotation: always in the same order and form, with derived. Do "
        "not edit it: edit the YAML, and convert again"
    ),
    "worklist": ("the part of jco report that lists what to fill in next, first what is missing in most documents"),
    "sum": ("money or another quantity in the release: an entry under amount, with text, value and unit"),
    "heading": (
        "the title or a subtitle: under para, title is the title, sub1 the first subtitle. The body begins after "
        "the last of them"
    ),
    "x-": ("how a key of your own begins: it is kept as it is, and not checked"),
    "extension": ("a key of your own that begins with x-: it is kept as it is, and not checked"),
    "waiver": (
        "an exception from a rule, with a reason: an entry under annotation.waive, or [[waivers]] in jco.toml. What it "
        "waives is counted, but not as a finding"
    ),
    "traced": ("of a value: its words, its figure or its day are in the text of the release (jco explain ledger)"),
    "contradicted": (
        "of a value: the release does not have it, or prints another one in its place; a finding says so (jco explain "
        "ledger)"
    ),
    "unread": (
        "of a value: jco cannot tell whether the release has it; it was not compared, and is not said to be wrong. The "
        "last lines of jco check say why: no text is at hand (release.file, --sources), the language or the kind of "
        "value is not read (jco languages), or its words were not found and may be there in another form. jco check "
        "--format json names each of them. Compare it yourself, and list the field under inferred if the release does "
        "not print it (jco explain ledger)"
    ),
    "completeness": ("how many of the fields that are asked for have a value, by their level (jco report)"),
    "coverage": (
        "which paragraphs of the release something cites, or annotation.skip lists: what else it says is not annotated "
        "yet (COV001)"
    ),
    "covered": ("of a paragraph: something cites it under para, or annotation.skip lists it; jco report counts them"),
    "cue": ("words that show something: the reporting verb shows the kind (jco explain verbs), a date shows when"),
}
"""Word → what it means, without the full stop."""


def meanings(word: str) -> Iterator[str]:
    """What a key of jco.toml, or a column or a table of the export and of the report, is."""
    name = word.strip().lstrip("-").replace("-", "_").casefold()
    if key := KEYS.get(name):
        yield f"{name} (a key of jco.toml): {key.description}\nExample: {key.example}"
    yield from _of_tables(name)
    yield from _of_report(name)


def _of_tables(name: str) -> Iterator[str]:
    from ..exports.tables import tables
    from ..exports.views import VIEWS

    for view in VIEWS:
        match = re.match(rf"CREATE VIEW {re.escape(name)} AS  -- (.*)", view)
        if match is not None:
            yield f"{name} (a view of jco export --to sqlite): {match[1]}"
    told: dict[str, list[str]] = {}
    for table in tables():
        if table.name == name:
            columns = ", ".join(one.name for one in table.columns)
            yield f"{name} (a table of jco export): {table.description}\nColumns: {columns}"
        for column in table.columns:
            if column.name == name:
                told.setdefault(column.description, []).append(table.name)
    for description, names in told.items():
        yield f"{name} (a column of jco export, in {', '.join(names)}): {description}"


def _of_report(name: str) -> Iterator[str]:
    from ..survey.rows import COLUMNS

    if name in COLUMNS:
        yield f"{name} (a column of jco report --format csv): {COLUMNS[name]}"
