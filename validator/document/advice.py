"""What is said to do about a refused value, where it can be read off the value itself: ``write 2023-06-26``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..diagnostic import Finding
from .content import peek
from .forms import Named, of_field

_REFUSED = ("SCH003", "SCH005", "SCH006")
_LONGEST = 40  # characters of a value that is shown once more


def advised(findings: Iterable[Finding], data: Any) -> list[Finding]:
    """The findings, with what is to be written where that can be read off a value that was refused."""
    from ..schema.values import node_at

    lang, named = peek(data, "release", "lang"), Named(data)
    done = []
    findings = list(findings)
    refused = {each.subject for each in findings if each.code == "SCH005" and each.on == "key"}
    for each in findings:
        form = None
        if each.code == "SCH005" and each.on == "key" and each.path[0] == "parties":
            each = _with_code(each, data)  # noqa: PLW2901
        if each.code in _REFUSED and each.on == "value":
            node, value = node_at(each.path), peek(data, *each.path)
            role = node.get("x-role")
            if role is None and each.path and isinstance(each.path[-1], int):
                role = node_at(each.path[:-1]).get("x-role")
            form = of_field(value, each.path, role, lang if isinstance(lang, str) else "", named)
            each = _of_shape(each, value, node) if form is None else each  # noqa: PLW2901
            if isinstance(value, str) and value in refused and role in ("actor", "country", "party"):
                each = each._replace(subject=value)  # noqa: PLW2901
        if form is not None and f"write {form.value}." not in each.help:
            each = each._replace(help=f"write {form.value}. {each.help}")  # noqa: PLW2901
        done.append(each)
    return done


def _of_shape(found: Finding, value: Any, node: Any) -> Finding:
    """The finding about a list of one where a value is asked for, or a value where a list is: how it is written."""
    from ..schema.engine import fits
    from ..schema.fields import may_be_not_stated
    from ..schema.words import inline
    from .placeholders import is_text as is_unknown

    one = value[0] if isinstance(value, list) and len(value) == 1 else None
    # A free text may begin with a bracket.
    is_value = isinstance(one, int | float) or (isinstance(one, str) and bool({"enum", "pattern"} & set(node)))
    if found.code == "SCH003" and is_value and fits(one, node):
        return found._replace(help=f"write {inline(one)}, without the brackets. {found.help}")
    is_short = isinstance(value, str) and value.isprintable() and len(value) <= _LONGEST and "," not in value
    if found.code == "SCH003" and is_short and "[" not in value and fits([value], node):
        return found._replace(help=f"write {inline([value])}. {found.help}")
    bare = value.rstrip(",;") if isinstance(value, str) else value
    if found.code in ("SCH004", "SCH005") and bare != value and fits(bare, node):
        return found._replace(help=f"write {bare}, without the '{value[len(bare) :]}' at its end")
    if found.code == "SCH005" and isinstance(value, str) and is_unknown(value):
        name = str(found.path[-1])
        absent = f"; if the release does not say it, not_stated: [{name}]" if may_be_not_stated(found.path) else ""
        return found._replace(help=f"leave {name} blank (nothing after the colon) until you know it{absent}")
    return found


def _with_code(found: Finding, data: Any) -> Finding:
    """The finding about the key of a party that stands for a country, with the code that is to be written."""
    from .geography import code_meant, languages_in

    key, name = str(found.path[-1]), peek(data, *found.path, "name")
    code, _ = code_meant(key, name if isinstance(name, str) else None, languages_in(data))
    if not code:
        return found
    own = found.help.rpartition("did you mean")[2].partition("? ")
    rest = own[2] if own[1] else found.help
    return found._replace(help=f"write {code}, here and wherever {key} is used. {rest}", suggestions=(code,))
