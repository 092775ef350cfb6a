"""``jco explain``, ``jco rules``, ``jco schema``: what the rules, the fields and the terms mean."""

from __future__ import annotations

import inspect
import json
import textwrap
from collections.abc import Callable, Iterable, Iterator

from ..catalogue import RULES
from ..diagnostic import Rule
from ..document.placeholders import HELP, HELP_FOR_ENTRY
from ..ledger.values import PRINTED, of_the_annotation
from ..schema import schema_text, shape
from ..schema.roles import fields as fields_of_roles
from ..schema.roles import template_ids
from ..source import Limits, read
from ..system import streams
from ..system.printable import visible
from . import glossary, verbs
from .examples import explanation_and_example, of_rules
from .languages import in_markdown
from .meanings import hint, kinds, meanings, mentioned, other_number, topics_in_text
from .options import UsageError, known_format

_SEVERITY = {"error": "error", "warning": "warning", "info": "information"}


def run(subject: str, of_commands: Callable[[str], Iterable[str]] | None = None) -> int:
    """Explain a rule code, a field (``meeting.date``) or a term; offer near names for what does not exist.

    ``of_commands``: what the commands and options of this name do.
    """
    subject = subject.strip()
    every = (form for written in _as_written(subject) for form in (written, *other_number(written)))
    parts = next(filter(None, ([*_explain(form)] for form in every)), [])
    parts = parts or next(filter(None, ([*glossary.meanings(form)] for form in _as_written(subject))), [])
    parts = parts or ([*of_commands(subject)] if of_commands else []) or list(mentioned(subject))
    if not parts:
        raise UsageError(f"unknown rule, field or term '{subject[:80]}'{hint(subject)}")
    streams.out("\n\n".join(parts) + "\n")
    return 0


def _as_written(subject: str) -> Iterator[str]:
    """A word as it may be copied from a file or a message: with quotes, ``# confirm``, ``numbering: lines``."""
    yield subject
    bare = subject.strip("`'\"#*[]():. ")
    if bare and bare != subject:
        yield bare
    name, colon, value = bare.partition(":")
    if colon:
        yield from (name.strip(), value.strip(" []'\""))


def explained(code: str) -> str:
    """What ``jco explain`` says of a rule."""
    return _rule(RULES[code])


def _explain(subject: str) -> Iterator[str]:
    if rule := RULES.get(subject.upper()):
        yield _rule(rule)
        return
    for rule in RULES.values():
        if rule.name == subject:
            yield _rule(rule)
    if subject.casefold() == "ledger":
        yield _ledger()
    if subject.casefold() == "verbs":
        yield verbs.in_text()
    if subject.casefold() in ("topics", "topic.csv"):
        yield topics_in_text()
    yield from meanings(subject)
    placeholders = HELP | dict.fromkeys(template_ids().values(), HELP_FOR_ENTRY)
    for word, help_ in placeholders.items():
        if word.casefold() == subject.casefold():
            yield f"{word} (a placeholder that jco new writes): {help_}.\n\n{_rule(RULES['FMT007'])}"


def _rule(rule: Rule) -> str:
    from ..rules import hiding

    severity = "warning in a draft, error once complete" if rule.grows else _SEVERITY[rule.severity]
    parts = [f"{rule.code} {rule.name} ({severity})", _sentence(rule.summary)]
    parts += filter(None, (_docstring(rule.code), hiding.told(rule.code)))
    example = of_rules().get(rule.code)
    if example is not None:
        parts += [f"The release says:\n{_indented(example.text)}"] if example.text else []
        parts += [f"Wrong:\n{_indented(example.wrong)}", f"Right:\n{_indented(example.right)}"]
    return "\n\n".join(parts)


def _ledger() -> str:
    """What the ledger is, and the fields that it holds."""
    apart = of_the_annotation()
    held = [f"  {kind}: {', '.join(some)}" for kind, some in fields_of_roles(*PRINTED).items() if kind not in apart]
    return "\n".join((_LEDGER, "", "It holds these fields:", *held))


_LEDGER = """\
The ledger follows each value that can stand in a release to its words there, so that silence means checked.

traced        its words, its figure or its day stand in the release; derived.evidence in the JSON says where
inferred      the annotator lists the field under inferred: it was worked out, not printed
contradicted  the release does not have it, or prints another value in its place; a finding says so
unread        jco cannot tell, and says why: no text is at hand, or the language or the kind of value is not read

jco check counts them in its closing line, jco report lists those that are contradicted or unread, jco check --format
json has all of them. Own words (what, why, note; a unit for which the release has another word), codes, ids and
addresses are not part of it: they do not stand in a release. jco languages lists what is read in each language."""


def _indented(text: str) -> str:
    """An example behind a margin, its tabs and odd characters made visible."""
    lines = (visible(line.replace("\t", "\u2409")).replace("\u2409", "<tab>") for line in text.splitlines())
    return "\n".join(f"    {line}".rstrip() for line in lines)


def _docstring(code: str) -> str:
    from ..dataset.between import EXPLAINED
    from ..rules import registered

    texts = [explanation_and_example(each.check.__doc__)[0] for each in registered() if each.code == code]
    texts += [inspect.cleandoc(EXPLAINED[code])] if code in EXPLAINED else []
    return "\n\n".join(dict.fromkeys(text for text in texts if text))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", ")")) else ".")


def list_rules(form: str) -> int:
    """The catalogue: a line a rule, or JSON."""
    if known_format(form) == "json":
        rows = [
            {
                "code": rule.code,
                "name": rule.name,
                "severity": rule.severity,
                "grows": rule.grows,
                "summary": rule.summary,
            }
            for rule in RULES.values()
        ]
        streams.out_bytes(json.dumps(rows, ensure_ascii=False, indent=2).encode() + b"\n")
    elif form == "text":
        for rule in RULES.values():
            severity = "E*" if rule.grows else rule.severity[0].upper()
            streams.out(f"{rule.code} {severity:2} {rule.name.ljust(28)} {rule.summary}\n")
    else:
        streams.out(rules_in_markdown())
    return 0


def rules_in_markdown() -> str:
    """All rules as ``jco explain`` tells them, a section each."""
    parts = ["# The rules", "What `jco explain CODE` says about each rule. Generated by `jco rules --format markdown`."]
    for rule in RULES.values():
        title, *rest = _rule(rule).split("\n\n")
        parts += [f"## {title}", *(_in_markdown(part) for part in rest)]
    parts += ["## Languages", "What the rules read in each language (`jco languages`).", in_markdown().rstrip()]
    from ..rules import hiding

    about = "One mistake gives one message. `--show-hidden` lists what another finding hides, `--statistics` counts it."
    parts += ["## Who hides whom", about, *hiding.in_markdown()]
    return "\n\n".join(parts) + "\n"


def _in_markdown(part: str) -> str:
    label, _, example = part.partition(":\n    ")
    if not example:
        return part.replace("<", "&lt;").replace("*", "\\*")
    return f"{label}:\n\n```\n{textwrap.dedent('    ' + example)}\n```"


def print_schema(form: str, *, for_editors: bool = False) -> int:
    """The schema as it is, or as editors use it, or the objects with their fields and levels."""
    if for_editors:
        from ..schema.editor import editor_text

        streams.out_bytes(editor_text().encode())
    elif known_format(form, ("json", "text")) == "json":
        streams.out_bytes(schema_text().encode())
    else:
        for kind in kinds():
            streams.out(f"{kind}: {shape(kind).node.get('description', '')}\n")
            for field in shape(kind).fields.values():
                when = f" ({field.when})" if field.when else ""
                streams.out(f"  {field.name}: {field.level}{when}\n")
    return 0


def check_schema(path: str) -> int:
    """Whether a copy of the schema, also of that for editors, is that of this tool; 1 where it is not."""
    from ..schema.editor import editor_text

    raw = read(path, Limits())
    if raw.fault is not None:
        raise UsageError(f"{path}: {raw.fault.message}")
    is_same = raw.data.replace(b"\r\n", b"\n") in (schema_text().encode(), editor_text().encode())
    if not is_same:
        name = visible(path)
        streams.out(f"{name} differs from the schema of this version; to replace it: jco schema --editor > {name}\n")
    return 0 if is_same else 1
