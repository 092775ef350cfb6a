"""schema/README.md is what the schema says; `make golden` rewrites it."""

import json
from pathlib import Path

import derive_fields
import pytest
from support import golden

SCHEMA = Path(__file__).parent.parent / "schema"


@pytest.mark.golden("schema/README.md")
def test_the_field_reference_is_what_the_schema_says() -> None:
    derived = derive_fields.render(json.loads((SCHEMA / "outcome.schema.json").read_text("utf-8")))
    golden(SCHEMA / "README.md", derived)
