"""The tuples with names of jco are those of ``typing``, only made faster."""

from __future__ import annotations

import copy
import pickle
import typing
from typing import Any, get_type_hints

import pytest

from validator import tuples


class Ours(tuples.NamedTuple):
    """What it is."""

    first: int
    second: str = "two"
    third: tuple[str, ...] = ()

    @property
    def doubled(self) -> int:
        return self.first * 2


class Theirs(typing.NamedTuple):
    """What it is."""

    first: int
    second: str = "two"
    third: tuple[str, ...] = ()

    @property
    def doubled(self) -> int:
        return self.first * 2


class Below(Ours):
    """One that is built on another."""


BOTH = pytest.mark.parametrize("kind", [Ours, Theirs])


@BOTH
def test_values_have_names_defaults_and_places(kind: Any) -> None:
    made = kind(1, third=("three",))
    assert made == (1, "two", ("three",)) and (made.first, made.second, made.third) == tuple(made)
    assert made.doubled == 2 and made._fields == ("first", "second", "third") == kind.__match_args__
    assert made._replace(second="2") == (1, "2", ("three",)) and type(made._replace(first=3)) is kind
    assert made._asdict() == {"first": 1, "second": "two", "third": ("three",)}
    assert repr(made) == f"{kind.__name__}(first=1, second='two', third=('three',))"
    assert get_type_hints(kind)["first"] is int and kind.__doc__ == "What it is."
    assert kind._field_defaults == {"second": "two", "third": ()}


@BOTH
def test_pydantic_reads_one(kind: Any) -> None:
    from pydantic import TypeAdapter

    assert TypeAdapter(kind).validate_python({"first": "1"}) == kind(1)


@BOTH
def test_an_instance_is_the_same_after_it_was_stored_or_copied(kind: Any) -> None:
    made = kind(1)
    for again in (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made), kind._make(made)):
        assert again == made and type(again) is kind


@BOTH
@pytest.mark.parametrize(
    "wrong",
    [
        lambda kind: kind(),
        lambda kind: kind(1, "2", (), 4),
        lambda kind: kind(1, fourth=4),
        lambda kind: kind(1, first=1),
        lambda kind: kind._make([1]),
        lambda kind: kind(1)._replace(fourth=4),
        lambda kind: setattr(kind(1), "first", 2),
        lambda kind: setattr(kind(1), "fourth", 4),
    ],
)
def test_what_the_fields_do_not_allow_is_refused(kind: Any, wrong: Any) -> None:
    with pytest.raises((TypeError, ValueError, AttributeError)):
        wrong(kind)


def test_a_class_below_one_has_its_fields() -> None:
    assert Below(1).doubled == 2 and Below(1, "2") == Ours(1, "2") and isinstance(Below(1), Ours)
