"""Georgian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Georgian",
    names="inflected",
    page=Page(
        office=r"[^.:;!?]+\s+სამინისტრო",
        date="თარიღი, გამოქვეყნდა",
        share="გაზიარება, გააზიარე, ბეჭდვა, ამობეჭდვა, უკან, დაბრუნება",
        related="მსგავსი სიახლეები, სხვა სიახლეები, ასევე ნახეთ",
        source="წყარო",
    ),
    adds_endings=True,
)
