"""Names of months and weekdays (Monday first), folded, and decimal signs of mn, from CLDR.

Made by tests/derive_readers.py with Babel 2.18.0 and pycountry 26.2.16.
"""

MONTHS = (
    "нэгдүгээр",
    "хоёрдугаар",
    "гуравдугаар",
    "дөрөвдүгээр",
    "тавдугаар",
    "зургаадугаар",
    "долоодугаар",
    "наймдугаар",
    "есдүгээр",
    "аравдугаар",
    "арван нэгдүгээр",
    "арван хоёрдугаар",
)
MONTHS_SHORT = ()
WEEKDAYS = (
    "даваа",
    "мягмар",
    "лхагва",
    "пүрэв",
    "баасан",
    "бямба",
    "ням",
)
WEEKDAYS_SHORT = (
    "да",
    "мя",
    "лх",
    "пү",
    "ба",
    "бя",
    "ня",
)
DECIMALS = "."
