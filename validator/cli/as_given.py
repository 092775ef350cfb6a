"""Values that are of their type already, which the library of the command line would convert all the same.

typer 0.29 converts with pydantic, whose import takes as long as to check a document: also a word where a word is asked
for, and what stands for an option that is not given.
"""

from __future__ import annotations

from functools import partial
from typing import Any


def takes_as_given(param: Any) -> Any:
    """The parameter, which takes what is of its type as it is; anything else is converted as before."""
    wanted = getattr(getattr(param, "type_descriptor", None), "annotation", None)
    if wanted in (str, int, bool, list[str]) and "process_value" not in vars(param):
        param.process_value = partial(_processed, param, param.process_value, wanted)
    return param


def _processed(param: Any, convert: Any, wanted: Any, context: Any, value: Any) -> Any:
    if value in (None, (), []):
        is_taken = not param.required
    elif wanted == list[str]:
        is_taken = isinstance(value, list | tuple) and all(isinstance(each, str) for each in value)
    else:
        is_taken = type(value) is wanted
    if not is_taken:
        return convert(context, value)
    return value if param.callback is None else param.callback(context, param, value)
