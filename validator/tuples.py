"""``NamedTuple`` as in ``typing``, made in a tenth of the time.

A hook that checks one document makes 130 of these classes. The one of ``typing`` compiles a function for each of them,
and an expression for the type of each field, which took a tenth of the whole run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from collections import _tuplegetter
    from functools import cache
    from types import FunctionType

    @cache
    def _code(count):
        """The code of a function that makes a tuple of so many values."""
        names = "".join(f"_{number}, " for number in range(count))
        return eval(f"lambda _cls, {names}: _new(_cls, ({names}))").__code__  # noqa: S307 - of names that are made here

    def _maker(name, fields, defaults):
        """``__new__`` of a class: the function for so many values, its parameters named as the fields."""
        code = _code(len(fields)).replace(
            co_varnames=("_cls", *fields), co_name="__new__", co_qualname=f"{name}.__new__"
        )
        return FunctionType(code, {"_new": tuple.__new__}, "__new__", defaults)

    class _Methods(tuple):
        __slots__ = ()

        @classmethod
        def _make(cls, values):
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **changed):
            made = self._make(map(changed.pop, self._fields, self))
            if changed:
                raise ValueError(f"Got unexpected field names: {list(changed)!r}")
            return made

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            return f"{type(self).__name__}({', '.join(f'{name}={self[at]!r}' for at, name in enumerate(self._fields))})"

    class _Fields(type):
        """Turns the annotations of a class into the fields of its tuples."""

        def __new__(cls, name, bases, body):
            if bases[0].__base__ is _Methods:
                fields = tuple(body["__annotations__"])
                defaults = {field: body[field] for field in fields if field in body}
                body["__new__"] = _maker(name, fields, tuple(defaults.values()))
                body["_fields"] = body["__match_args__"] = fields
                body["_field_defaults"] = defaults
                body.update((field, _tuplegetter(number, None)) for number, field in enumerate(fields))
            body.setdefault("__slots__", ())
            return super().__new__(cls, name, bases, body)

    class NamedTuple(_Methods, metaclass=_Fields):
        """A tuple whose values have names, as annotated in the class; those with a default come last."""

        __slots__ = ()
