"""Names of months and weekdays (Monday first), folded, and decimal signs of pt, from CLDR.

Made by tests/derive_readers.py with Babel 2.18.0 and pycountry 26.2.16.
"""

MONTHS = (
    "janeiro",
    "fevereiro",
    "marco",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
)
MONTHS_SHORT = (
    "jan",
    "fev",
    "mar",
    "abr",
    "mai",
    "jun",
    "jul",
    "ago",
    "set",
    "out",
    "nov",
    "dez",
)
WEEKDAYS = (
    "segunda feira",
    "terca feira",
    "quarta feira",
    "quinta feira",
    "sexta feira",
    "sabado",
    "domingo",
)
WEEKDAYS_SHORT = (
    "seg/segunda",
    "ter/terca",
    "qua/quarta",
    "qui/quinta",
    "sex/sexta",
    "sab",
    "dom",
)
DECIMALS = ","
