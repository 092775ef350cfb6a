"""Central Kurdish; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Central Kurdish",
    calendar="other",
    names="signs",
    everyday={
        "Arab": "لە, و, بۆ, کە, بە, ئەو, لەگەڵ, ئەم, نێوان, هەروەها, سەر, بوو, دەکات, کرد, یەک, هەر",
    },
)
