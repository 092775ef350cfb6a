"""The names of countries and capitals for ``jco new`` are what CLDR gives; `make golden` rewrites them."""

from __future__ import annotations

import pytest
from support import UPDATE, golden

pytest.importorskip("babel")
pytest.importorskip("pycountry")

import derive_scaffold

FILES = derive_scaffold.files()


@pytest.mark.golden("validator/template/data/*")
@pytest.mark.parametrize("name", sorted(FILES))
def test_data_is_what_the_library_gives(name: str) -> None:
    path = derive_scaffold.FOLDER / name
    if not UPDATE and f"Babel {derive_scaffold.babel.__version__}." not in path.read_text("utf-8"):
        pytest.skip("made with another version of the library")
    golden(path, FILES[name])
