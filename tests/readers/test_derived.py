"""The derived data of the readers is what the libraries give; UPDATE=1 rewrites it."""

import os

import pytest

pytest.importorskip("babel")
pytest.importorskip("pycountry")

import derive_readers


@pytest.mark.parametrize("name", sorted(derive_readers.files()))
def test_data_is_what_the_libraries_give(name):
    path, text = derive_readers.FOLDER / name, derive_readers.files()[name]
    if os.environ.get("UPDATE"):
        path.write_text(text, encoding="utf-8")
    found = path.read_text(encoding="utf-8")
    if derive_readers.versions() not in found:
        pytest.skip("made with other versions of the libraries")
    assert found == text


def test_no_derived_file_is_left_over():
    assert {path.name for path in derive_readers.FOLDER.glob("*.py")} == set(derive_readers.files())
