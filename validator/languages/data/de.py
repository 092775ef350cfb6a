"""Names of months and weekdays (Monday first), folded, and decimal signs of de, from CLDR.

Made by tests/derive_readers.py with Babel 2.18.0 and pycountry 26.2.16.
"""

MONTHS = (
    "januar/jänner",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
)
MONTHS_SHORT = (
    "jan/jän",
    "feb",
    "mär",
    "apr",
    "",
    "jun",
    "jul",
    "aug",
    "sept/sep",
    "okt",
    "nov",
    "dez",
)
WEEKDAYS = (
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
)
WEEKDAYS_SHORT = (
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    "so",
)
DECIMALS = ",."
