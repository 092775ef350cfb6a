"""Names of months and weekdays (Monday first), folded, and decimal signs of ko, from CLDR.

Made by tests/derive_readers.py with Babel 2.18.0 and pycountry 26.2.16.
"""

MONTHS = ()
MONTHS_SHORT = ()
WEEKDAYS = (
    "월요일",
    "화요일",
    "수요일",
    "목요일",
    "금요일",
    "토요일",
    "일요일",
)
WEEKDAYS_SHORT = (
    "월",
    "화",
    "수",
    "목",
    "금",
    "토",
    "일",
)
DECIMALS = "."
