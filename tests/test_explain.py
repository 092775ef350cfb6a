"""``jco explain``, ``jco rules`` and ``jco schema``: every code, field and term has an answer."""

from __future__ import annotations

import json
import re

import pytest
from conftest import Run
from support import ROOT

from validator.catalogue import RULES
from validator.cli.reference import _of_commands
from validator.commands import explain, verbs
from validator.commands.explain import _explain
from validator.commands.meanings import kinds, subjects, vocabularies
from validator.commands.options import UsageError
from validator.document.placeholders import HELP
from validator.schema import schema, shape


@pytest.mark.parametrize("code", RULES)
def test_every_rule_is_explained_by_code_and_by_name(code: str) -> None:
    assert any(code in part for part in _explain(code.lower()))
    assert any(code in part for part in _explain(RULES[code].name))


def test_every_field_is_explained_with_its_level() -> None:
    for kind in kinds():
        for name, field in shape(kind).fields.items():
            subject = name if kind == "document" else f"{kind}.{name}"
            text = "\n".join(_explain(subject))
            assert field.level in text, subject
            assert str(field.node["description"]) in text, subject


def test_every_term_is_explained() -> None:
    for name, node in vocabularies():
        for term, meaning in zip(node["enum"], node["enumDescriptions"], strict=True):
            assert f"{term} (a term of {name}): {meaning}" in "\n".join(_explain(term))


def test_what_does_not_exist_gets_near_names(jco: Run) -> None:
    done = jco("explain", "metting.date")
    assert done.returncode == 2
    assert b"did you mean meeting.date" in done.stderr


@pytest.mark.parametrize("word", HELP)
def test_each_word_of_the_template_is_explained_with_its_rule(word: str) -> None:
    text = "\n".join(_explain(word.swapcase()))
    assert text.startswith(f"{word} (a placeholder that jco new writes") and HELP[word] in text
    assert "FMT007 placeholder-left (warning in a draft, error once complete)" in text
    assert word in subjects()


def test_the_rules_are_listed_as_text_and_as_json(jco: Run) -> None:
    assert len(jco("rules").stdout.splitlines()) == len(RULES)
    assert [row["code"] for row in json.loads(jco("rules", "-f", "json").stdout)] == list(RULES)


def test_the_schema_is_printed_as_it_is(jco: Run) -> None:
    assert json.loads(jco("schema").stdout) == schema()
    assert b"outcome: " in jco("schema", "-f", "text").stdout


WORDS = {
    "head": "the person who leads a side",
    "party.head": "the person who leads a side",
    "parties.head": "not_stated: [head]",
    "actors": "Used for: outcome.by, outcome.to",
    "figure": "Used for: outcome.amount, agreement.amount",
    "ledger": "follows each value",
    "x-todo": "fill in what it lists",
    "people.post": "person.post: recommended",
    "meeting.place.city": "place.city: recommended",
    "locator": "2a (its first bullet)",
    "confirm": "jco new writes above each value",
    "noted": "noted (a verb of kind state)",
    "underlined the need": "underlined the need (a verb of kind state)",
    "Expressed  satisfaction": "expressed satisfaction (a verb of kind appreciate)",
    "reviewed": "reviewed (a verb of kind review)",
    "agreed to": "agreed to (a verb of kind agree)",
}


@pytest.mark.parametrize(("word", "says"), WORDS.items())
def test_a_word_of_the_template_or_of_a_message_is_explained(jco: Run, word: str, says: str) -> None:
    done = jco("explain", word)
    assert (done.returncode, says in done.stdout.decode()) == (0, True), done.stdout.decode() + done.stderr.decode()


def test_what_only_the_tool_writes_is_not_told_as_a_field_beside_a_word_of_its_messages(jco: Run) -> None:
    for word in ("unread", "traced", "contradicted", "coverage"):
        said = jco("explain", word).stdout.decode()
        assert said.startswith(f"{word}: ") and "fact-counts" not in said and "Counts of" not in said
    assert b"jco check --format json names each of them" in jco("explain", "unread").stdout.replace(b"\n", b" ")
    assert b"fact-counts.total" in jco("explain", "total").stdout


def test_what_all_objects_have_is_explained_once() -> None:
    for name in ("not_stated", "inferred", "quote", "note"):
        text = "\n\n".join(_explain(name))
        assert text.count("If it is rejected") <= 2, name
    text = "\n\n".join(_explain("not_stated"))
    assert text.count("Right: not_stated") == 1
    assert "party.not_stated may list: name, of, members, head" in text and "there is none" in text


@pytest.mark.parametrize(
    ("word", "offers"),
    [
        ("hed", "did you mean head or held?"),
        ("meeting.hed", "the fields of meeting: series, acronym"),
        ("people.pots", "did you mean people.post?"),
        ("noteed", "did you mean noted?"),
        ("figurs", "did you mean figure?"),
    ],
)
def test_near_terms_make_sense_and_none_is_offered_twice(jco: Run, word: str, offers: str) -> None:
    done = jco("explain", word)
    assert (done.returncode, offers in done.stderr.decode()) == (2, True), done.stderr.decode()


def test_each_verb_of_the_table_leads_to_its_kind(jco: Run) -> None:
    table = jco("explain", "verbs").stdout.decode()
    for verb in verbs.cues():
        ((cue, kind),) = verbs.of_verb(verb)
        assert cue == verb and f"{kind}: {verbs.meanings()[kind]}" in table and verb in table.replace("\n    ", " ")


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("agreed", "agreed: see agree (a term of outcome-kind): "),
        ("examine", "examine: see explore (a term of strength): look for ways"),
        ("decided", "Its verbs: agreed to, decided to"),
        ("co-chairs", "co-chair (a term of person-role)"),
        ("figures", "figure: One figure that the release gives"),
        ("sentences", "sentence: a sentence of a paragraph that is cited"),
        ("subtitle", "release.subtitles: optional"),
        ("bodies", "body: the paragraphs of a release"),
        ("traced", "traced: of a value: its words, its figure or its day"),
        ("template", "template: what jco new TEXT writes"),
        ("vocabulary", "vocabulary: the list of terms that a field takes"),
    ],
)
def test_a_word_is_explained_in_the_other_number_and_by_what_is_told_with_it(jco: Run, word: str, says: str) -> None:
    done = jco("explain", word)
    assert (done.returncode, says in done.stdout.decode()) == (0, True), done.stderr.decode()


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("meeting.date", "date: 26.06.2023"),
        ("meeting.ordinal", "ordinal: 7th"),
        ("annotation.skip", "skip: Some Words"),
    ],
)
def test_the_wrong_example_is_what_is_written_by_mistake(jco: Run, field: str, wrong: str) -> None:
    assert f"Wrong: {wrong}\n" in jco("explain", field).stdout.decode()


# What is no word of jco: programs, other files, Python.
NOT_OURS = frozenset(
    """
    make, make demo, make bench, pipx, uv tool, grep, datapackage.json, pyproject.toml, pathlib.Path, check_set,
    document.warnings, DAT0
    """.replace("\n", " ")
    .replace("    ", "")
    .strip()
    .split(", ")
)
DOCUMENTS = ("README.md", "schema/RULES.md", "docs/tables.md", "docs/report.md")
CODE = re.compile(r"(?<!`)`(#? ?-{0,2}[A-Za-z][\w.-]*(?:: [\w./~-]+| [a-z]+)?)`(?!`)")


def quoted_words() -> list[str]:
    """The words that the documents quote as words of jco: fields, terms, options, commands, columns."""
    texts = [re.sub(r"(?s)```.*?```", "", (ROOT / name).read_text("utf-8")) for name in DOCUMENTS]
    return sorted({match[1].strip() for text in texts for match in CODE.finditer(text)} - NOT_OURS)


def test_each_word_that_the_documents_quote_has_an_answer(capsys: pytest.CaptureFixture[str]) -> None:
    words, unanswered = quoted_words(), []
    assert len(words) > 300
    for word in words:
        try:
            explain.run(word, _of_commands)
        except UsageError:
            unanswered.append(word)
    capsys.readouterr()
    assert unanswered == []


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("range", "range: of days or years: two dates with a slash"),
        ("deadline", "deadline: until when something is to be done"),
        ("words", "words: of a quote"),
        ("printed words", "printed words: the words of the release as they stand there"),
        ("all", "all: an actor: the sides together"),
        ("release voice", "release voice: the release itself as an actor"),
        ("# confirm", "confirm: the comment that jco new writes"),
        ("`numbering: lines`", "release.numbering: optional"),
        ("not_stated: [head]", "not_stated: "),
        ("--show", "show (a key of jco.toml)"),
        ("--unsafe-fixes", "--unsafe-fixes: "),
        ("jco report", "Its options: jco report --help"),
        ("fail_on", "fail_on (a key of jco.toml)"),
        ("sarif", "sarif: see jco "),
        ("paragraphs_covered", "(a column of jco report --format csv)"),
        ("promises", "promises (a view of jco export --to sqlite): What was undertaken"),
        ("quote_id", "quote_id (a column of jco export, in quotes)"),
    ],
)
def test_a_word_as_it_is_copied_from_a_file_or_a_message_is_explained(jco: Run, word: str, says: str) -> None:
    done = jco("explain", word)
    assert (done.returncode, says in done.stdout.decode()) == (0, True), done.stdout.decode() + done.stderr.decode()
