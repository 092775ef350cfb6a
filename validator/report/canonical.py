"""Content → canonical JSON: one byte form for one document (MODEL section 5).

Fields in the order of the schema, then extension keys, ``derived`` last; entries in the order of the document; UTF-8,
two spaces, one line end. No timestamps, no tool version.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from json.encoder import encode_basestring
from typing import Any

from ..diagnostic import Finding
from ..document.completeness import Counts
from ..document.content import Content
from ..document.facts import Facts
from ..schema import Field, shape
from ..source.decoding import escape_forbidden
from ..system.files import sha256

_JSON = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
_FROM_THE_TEXT = ("source_sha256", "paragraphs", "coverage", "evidence", "facts")


def plain(
    content: Content,
    counts: Counts,
    facts: Facts | None = None,
    kept: dict[str, Any] | None = None,
    waived: Sequence[dict[str, str]] = (),
) -> dict[str, Any]:
    """The canonical form of a document without errors as plain data, ``derived`` included.

    ``waived``: its errors that do not count, as ``waived.listed`` gives them.
    What only the text of the release can give is, where it is not at hand, taken over from the ``derived`` of a
    canonical file as it is: that of the document itself, or one of the same content that is ``kept``.
    """
    data = _ordered(content.data, "document")
    before = data.pop("derived", None) or kept or {}
    data["derived"] = derive(data, counts, {**before, **_from_text(facts, data, before)}, waived)
    return data


def _from_text(facts: Facts | None, data: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    if facts is None or not (facts.has_texts or "evidence" in before or "paragraphs" in data.get("release", {})):
        return {}
    from .derived import from_text

    return from_text(facts, data, before)


def render(data: dict[str, Any]) -> bytes:
    """The bytes of canonical data. What only a stored text may hold is escaped, so that it can be read again."""
    return (escape_forbidden(_written(data, "\n")) + "\n").encode("utf-8")


def _written(value: Any, line: str) -> str:
    """What ``json.dumps`` writes with ``indent=2``, in a third of the time: its encoder in C knows no indentation.

    ``line``: a line end with the indentation of the value.
    """
    inner = line + "  "
    if isinstance(value, dict) and value:
        entries = [f"{encode_basestring(key)}: {_written(item, inner)}" for key, item in value.items()]
        return f"{{{inner}{f',{inner}'.join(entries)}{line}}}"
    if isinstance(value, list | tuple) and value:
        return f"[{inner}{f',{inner}'.join([_written(item, inner) for item in value])}{line}]"
    return encode_basestring(value) if isinstance(value, str) else _JSON.encode(value)


def derive(
    data: dict[str, Any], counts: Counts, of_text: dict[str, Any], waived: Sequence[dict[str, str]] = ()
) -> dict[str, Any]:
    """What the tool adds: checksum of the content, completeness, what it has from the text, and what is waived."""
    derived: dict[str, Any] = {"content_sha256": sha256(render(data))}
    taken = {name: of_text[name] for name in _FROM_THE_TEXT if name in of_text}
    taken["completeness"] = {"required": list(counts.required), "recommended": list(counts.recommended)}
    if waived:
        taken["waived"] = list(waived)
    return derived | {name: taken[name] for name in shape("derived").fields if name in taken}


def with_text_of(data: bytes, other: bytes) -> bytes:
    """Canonical JSON with what another one of the document has from the text of its release."""
    plain_data, derived = json.loads(data), json.loads(other)["derived"]
    own = {name: value for name, value in plain_data["derived"].items() if name not in _FROM_THE_TEXT}
    merged = own | {name: derived[name] for name in _FROM_THE_TEXT if name in derived}
    plain_data["derived"] = {name: merged[name] for name in shape("derived").fields if name in merged}
    return render(plain_data)


def faults(facts: Facts, counts: Callable[[], Counts]) -> Iterator[Finding]:
    """What forbids to write ``derived``, or to believe the one of a canonical file (YML012, FMT003)."""
    if facts.has_texts:
        from ..evidence.quotes import is_too_much
        from .derived import is_too_long

        if is_too_much(facts):
            yield Finding(
                "YML012",
                (),
                "there are too many quotes and names to look for in such a long text",
                "split the document",
            )
        elif is_too_long(facts):
            message = "the quotes together cover more text, from first to last word, than the JSON may hold"
            yield Finding(
                "YML012", (), message, "use ... only to skip a few words: quote words that are close together"
            )
        if is_too_much(facts) or is_too_long(facts):
            return
    if facts.is_json and facts.content.is_whole:
        yield from stale(facts, counts())


def stale(facts: Facts, counts: Counts) -> Iterator[Finding]:
    """FMT003 where the ``derived`` of a canonical file does not fit the document, said once."""
    written = facts.content.data.get("derived")
    if not isinstance(written, dict):
        return
    fresh = plain(facts.content, counts, facts)["derived"]
    for name in ("content_sha256", "paragraphs", "completeness", "coverage", "evidence", "facts"):
        if name in fresh and written.get(name) != fresh[name] and _was_changed(name, written, fresh, facts):
            what = "the document was changed after it was written" if name == "content_sha256" else f"{name} differs"
            hint = "do not edit the JSON: change the YAML, and run jco convert"
            place = ("derived", name) if name in written else ("derived",)
            yield Finding("FMT003", place, f"derived does not match the document: {what}", hint)
            return


def _was_changed(name: str, written: dict[str, Any], fresh: dict[str, Any], facts: Facts) -> bool:
    """Whether what differs was changed by hand: not where the text was not at hand when it was written, and is now."""
    if name in ("content_sha256", "completeness"):
        return True
    if facts.text is not None and "source_sha256" not in written:
        return False
    if name not in ("evidence", "facts") or not facts.has_texts:
        return True
    from .derived import depends_on_others, was_changed

    if name == "facts":
        return not depends_on_others(facts)
    return was_changed(written.get(name) or [], fresh[name], facts)


def _ordered(data: dict[str, Any], kind: str) -> dict[str, Any]:
    fields = shape(kind).fields
    known = {name: _value(data[name], field) for name, field in fields.items() if name in data}
    derived = known.pop("derived", None)
    extensions = {key: value for key, value in data.items() if key not in fields}
    return known | extensions | ({"derived": derived} if derived is not None else {})


def _value(value: Any, field: Field) -> Any:
    if field.kind is None or field.kind == "derived":
        return value
    if isinstance(value, list):
        return [_ordered(item, field.kind) for item in value]
    if field.is_map:
        return {key: _ordered(item, field.kind) for key, item in value.items()}
    return _ordered(value, field.kind)
