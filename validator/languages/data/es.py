"""Names of months and weekdays (Monday first), folded, and decimal signs of es, from CLDR.

Made by tests/derive_readers.py with Babel 2.18.0 and pycountry 26.2.16.
"""

MONTHS = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre/setiembre",
    "octubre",
    "noviembre",
    "diciembre",
)
MONTHS_SHORT = (
    "ene",
    "feb",
    "mar",
    "abr",
    "may",
    "jun",
    "jul",
    "ago",
    "sept/sep/set",
    "oct",
    "nov",
    "dic",
)
WEEKDAYS = (
    "lunes",
    "martes",
    "miercoles",
    "jueves",
    "viernes",
    "sabado",
    "domingo",
)
WEEKDAYS_SHORT = (
    "lun",
    "mar",
    "mie",
    "jue",
    "vie",
    "sab",
    "dom",
)
DECIMALS = ",."
