"""Annotated releases of joint-committee meetings: ``check``, ``check_set``, ``convert``, ``load`` and ``export``.

Nothing is printed and no state is kept. Importing the package imports none of its libraries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .version import VERSION

if TYPE_CHECKING:
    from .api import InvalidDocument, check, check_set, convert, export, load

__version__ = VERSION

__all__ = ["InvalidDocument", "__version__", "check", "check_set", "convert", "export", "load"]


def __getattr__(name: str) -> object:
    if name in __all__:
        from . import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
