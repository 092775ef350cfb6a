"""Names of months and weekdays (Monday first), folded, and decimal signs of ar, from CLDR.

Made by tests/derive_readers.py with Babel 2.18.0 and pycountry 26.2.16.
"""

MONTHS = (
    "يناير/كانون الثاني/جانفي",
    "فبراير/شباط/فيفري",
    "مارس/اذار",
    "ابريل/نيسان/افريل",
    "مايو/ايار/ماي",
    "يونيو/حزيران/جوان",
    "يوليو/تموز/جويلية/يوليوز",
    "اغسطس/اب/اوت/غشت",
    "سبتمبر/ايلول/شتنبر",
    "اكتوبر/تشرين الاول",
    "نوفمبر/تشرين الثاني/نونبر",
    "ديسمبر/كانون الاول/دجنبر",
)
MONTHS_SHORT = ()
WEEKDAYS = (
    "الاثنين",
    "الثلاثاء",
    "الاربعاء",
    "الخميس",
    "الجمعة",
    "السبت",
    "الاحد",
)
WEEKDAYS_SHORT = ()
DECIMALS = ",."
