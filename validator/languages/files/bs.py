"""Bosnian, as far as it says what Croatian says; docs/languages.md says how this file is written."""

from ..shapes import Language
from .hr import LANGUAGE as CROATIAN

LANGUAGE = Language(
    name="Bosnian",
    names="inflected",
    signing=CROATIAN.signing,
    entry_into_force=CROATIAN.entry_into_force,
    distances=CROATIAN.distances,
)
