"""Names of months and weekdays (Monday first), folded, and decimal signs of zh, from CLDR.

Made by tests/derive_readers.py with Babel 2.18.0 and pycountry 26.2.16.
"""

MONTHS = (
    "一月",
    "二月",
    "三月",
    "四月",
    "五月",
    "六月",
    "七月",
    "八月",
    "九月",
    "十月",
    "十一月",
    "十二月",
)
MONTHS_SHORT = ()
WEEKDAYS = (
    "星期一",
    "星期二",
    "星期三",
    "星期四",
    "星期五",
    "星期六",
    "星期日",
)
WEEKDAYS_SHORT = (
    "周一/週一",
    "周二/週二",
    "周三/週三",
    "周四/週四",
    "周五/週五",
    "周六/週六",
    "周日/週日",
)
DECIMALS = "."
