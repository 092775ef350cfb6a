"""Names of months and weekdays (Monday first), folded, and decimal signs of ja, from CLDR.

Made by tests/derive_readers.py with Babel 2.18.0 and pycountry 26.2.16.
"""

MONTHS = ()
MONTHS_SHORT = ()
WEEKDAYS = (
    "月曜日",
    "火曜日",
    "水曜日",
    "木曜日",
    "金曜日",
    "土曜日",
    "日曜日",
)
WEEKDAYS_SHORT = (
    "月",
    "火",
    "水",
    "木",
    "金",
    "土",
    "日",
)
DECIMALS = "."
