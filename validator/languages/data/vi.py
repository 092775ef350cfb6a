"""Names of months and weekdays (Monday first), folded, and decimal signs of vi, from CLDR.

Made by tests/derive_readers.py with Babel 2.18.0 and pycountry 26.2.16.
"""

MONTHS = ()
MONTHS_SHORT = ()
WEEKDAYS = (
    "thứ hai",
    "thứ ba",
    "thứ tư",
    "thứ năm",
    "thứ sáu",
    "thứ bảy",
    "chủ nhật",
)
WEEKDAYS_SHORT = (
    "",
    "",
    "",
    "",
    "",
    "",
    "cn",
)
DECIMALS = ","
