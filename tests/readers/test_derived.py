"""The derived data of the readers is what the libraries give; `make golden` rewrites it."""

from __future__ import annotations

import pytest
from support import UPDATE, golden

pytest.importorskip("babel")
pytest.importorskip("pycountry")

import derive_readers

FILES = derive_readers.files()


@pytest.mark.golden("validator/languages/data/*")
@pytest.mark.parametrize("name", sorted(FILES))
def test_data_is_what_the_libraries_give(name: str) -> None:
    path = derive_readers.FOLDER / name
    if not UPDATE and derive_readers.versions() not in path.read_text("utf-8"):
        pytest.skip("made with other versions of the libraries")
    golden(path, FILES[name])


def test_no_derived_file_is_left_over() -> None:
    assert {path.name for path in derive_readers.FOLDER.glob("*.py")} == set(FILES)
