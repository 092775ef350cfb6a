"""Names of months and weekdays (Monday first), folded, and decimal signs of tr, from CLDR.

Made by tests/derive_readers.py with Babel 2.18.0 and pycountry 26.2.16.
"""

MONTHS = (
    "ocak",
    "şubat",
    "mart",
    "nisan",
    "mayıs",
    "haziran",
    "temmuz",
    "ağustos",
    "eylül",
    "ekim",
    "kasım",
    "aralık",
)
MONTHS_SHORT = (
    "oca",
    "şub",
    "mar",
    "nis",
    "may",
    "haz",
    "tem",
    "ağu",
    "eyl",
    "eki",
    "kas",
    "ara",
)
WEEKDAYS = (
    "pazartesi",
    "salı",
    "çarşamba",
    "perşembe",
    "cuma",
    "cumartesi",
    "pazar",
)
WEEKDAYS_SHORT = (
    "pzt",
    "sal",
    "çar",
    "per",
    "cum",
    "cmt",
    "paz",
)
DECIMALS = ","
