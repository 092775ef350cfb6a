"""What the service of CI around a run says of itself, by the variables that it sets."""

from __future__ import annotations

import os

_CHECKOUTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


def shows_annotations() -> bool:
    """Whether GitHub's runner reads the output."""
    return os.environ.get("GITHUB_ACTIONS") == "true"


def folder_in_checkout() -> str:
    """The working folder within the checkout of GitHub or GitLab: ``data/2026``; "" for its root or elsewhere."""
    here = os.path.realpath(os.curdir)
    for name in _CHECKOUTS:
        root = os.environ.get(name)
        if root and os.path.isdir(root):
            relative = _relative(here, os.path.realpath(root))
            return "" if relative == os.curdir or relative.startswith(os.pardir) else relative.replace(os.sep, "/")
    return ""


def _relative(path: str, root: str) -> str:
    try:
        return os.path.relpath(path, root)
    except ValueError:  # another drive
        return os.pardir
