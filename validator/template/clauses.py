"""What else may be said near the session: of another act the date or the place may be."""

from __future__ import annotations

import re
from functools import cache

from ..languages.lookup import entry
from ..languages.tables import found_in
from ..layout.nations import is_dense


def main_clause(before: str) -> str:
    """What follows a clause that was put in: ``the commission, set up by an agreement, took place in ...``."""
    match = re.search(r",\s+(?=(?:took place|(?:was|were) held|met|convened)\b[^,]*(?:,[^,]{0,30})?$)", before)
    return before[match.end() :] if match else before


@cache
def other_act(lang: str) -> re.Pattern[str]:
    """Words that show that something else happened: a signature, a visit."""
    return re.compile(found_in(entry(lang).template.other_act, not is_dense(lang)), re.IGNORECASE)
