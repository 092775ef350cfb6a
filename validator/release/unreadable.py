"""What is raised where the text of a release cannot be had from its bytes."""


class Unreadable(Exception):
    """The stored text cannot be read (EVD019); the words say why."""
