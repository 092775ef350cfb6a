"""schema/README.md is what the schema says; UPDATE=1 rewrites it."""

import json
import os
from pathlib import Path

import derive_fields

SCHEMA = Path(__file__).parent.parent / "schema"
REFERENCE = SCHEMA / "README.md"


def test_the_field_reference_is_what_the_schema_says() -> None:
    derived = derive_fields.render(json.loads((SCHEMA / "outcome.schema.json").read_text("utf-8")))
    if os.environ.get("UPDATE"):
        REFERENCE.write_text(derived, "utf-8")
    assert REFERENCE.read_text("utf-8") == derived, "run it with UPDATE=1 and read the diff"
