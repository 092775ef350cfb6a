"""What is raised where the text of a release cannot be had from its bytes."""


class Unreadable(Exception):
    """The stored text cannot be read (EVD019); the words say why, ``hint`` what to do."""

    def __init__(self, why: str, hint: str = "save it as UTF-8 text under the name that release.file gives") -> None:
        super().__init__(why)
        self.hint = hint
