"""Norwegian Nynorsk; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Norwegian Nynorsk",
    names="inflected",
    signing="underteikna, signert",
    entry_into_force="i kraft",
)
