"""Texts that are put away: in their order, as they are, for several who read at once."""

from __future__ import annotations

import pytest

from validator.system import spool
from validator.system.spool import Spool, gathered

TEXTS = [f"{number} " + "é語\udce9\n"[number % 4] * (number % 50) for number in range(500)] + ["", "x" * 5000, ""]


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "_MOST", 2000)
    monkeypatch.setattr(spool, "_BLOCK", 300)


def test_texts_come_back_in_their_order_and_as_often_as_they_are_read() -> None:
    with Spool() as put:
        put.fill(TEXTS)
        assert put.is_on_disk
        assert list(put) == TEXTS == list(put)


def test_several_may_read_at_once() -> None:
    with Spool().fill(TEXTS) as put:
        assert all(one == other for one, other in zip(put, put, strict=True))
        assert list(zip(put, put, strict=True)) == list(zip(TEXTS, TEXTS, strict=True))


def test_texts_can_be_added_after_others_were_read() -> None:
    with Spool().fill(TEXTS[:300]) as put:
        assert list(put) == TEXTS[:300]
        assert list(put.fill(TEXTS[300:])) == TEXTS


def test_pieces_hold_all_texts() -> None:
    pieces = list(gathered(TEXTS, 100))
    assert "".join(pieces) == "".join(TEXTS) and 1 < len(pieces) < len(TEXTS)
