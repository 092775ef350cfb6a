"""Names of months and weekdays (Monday first), folded, and decimal signs of fr, from CLDR.

Made by tests/derive_readers.py with Babel 2.18.0 and pycountry 26.2.16.
"""

MONTHS = (
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
)
MONTHS_SHORT = (
    "janv",
    "fevr",
    "",
    "avr",
    "",
    "",
    "juil/juill",
    "",
    "sept",
    "oct",
    "nov",
    "dec",
)
WEEKDAYS = (
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
)
WEEKDAYS_SHORT = (
    "lun",
    "mar",
    "mer",
    "jeu",
    "ven",
    "sam",
    "dim",
)
DECIMALS = ","
