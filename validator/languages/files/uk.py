"""Ukrainian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page

LANGUAGE = Language(
    name="Ukrainian",
    no_letters="ыэёъ",
    everyday={
        "Cyrl": """
            і, в, на, з, що, для, до, від, та, у, за, не, про, із, є, був, була, були, також, між, як, його, які,
            під, час, щодо, який, яка, яке, буде, будуть, цього, або, вже, підтримки, розвитку, відбулося, й
            """,
    },
    names="inflected",
    page=Page(
        share="поділитися, поділитись, друк, друкувати, теги, назад",
        related="читайте також, схожі новини, новини за темою, останні новини",
        source="джерело",
        office=r"Міністерство\s+[^.:;!?]+",
    ),
)
