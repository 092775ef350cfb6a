"""Names of months and weekdays (Monday first), folded, and decimal signs of id, from CLDR.

Made by tests/derive_readers.py with Babel 2.18.0 and pycountry 26.2.16.
"""

MONTHS = (
    "januari",
    "februari",
    "maret",
    "april",
    "mei",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
)
MONTHS_SHORT = (
    "jan",
    "feb",
    "mar",
    "apr",
    "",
    "jun",
    "jul",
    "agu",
    "sep",
    "okt",
    "nov",
    "des",
)
WEEKDAYS = (
    "senin",
    "selasa",
    "rabu",
    "kamis",
    "jumat",
    "sabtu",
    "minggu",
)
WEEKDAYS_SHORT = (
    "sen",
    "sel",
    "rab",
    "kam",
    "jum",
    "sab",
    "min",
)
DECIMALS = ","
