"""What is raised where the text of a release cannot be had from its bytes."""


class Unreadable(Exception):
    """The stored text cannot be read (EVD019); the words say why, ``hint`` what to do."""

    def __init__(self, why: str, hint: str = "save the words of the release as UTF-8 text") -> None:
        super().__init__(why)
        self.hint = hint

    def of(self, name: str) -> str:
        """What a command says of a file that it was given: why it cannot be read, and what to do."""
        return f"{name}: {self}; {self.hint}"
