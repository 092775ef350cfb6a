"""Names of cities that more than one country has, of which nothing is said."""

from __future__ import annotations

SHARED = frozenset(
    """
    alexandria barcelona birmingham boston cambridge cordoba georgetown granada hamilton hyderabad kingston leon
    livingstone manchester merida newcastle perth richmond salem salta santiago sucre tripoli valencia
    victoria windsor guadalajara cartagena trujillo bergen jerusalem simferopol sevastopol yalta stanley
    """.split()
) | frozenset(("la paz", "san juan", "san jose", "san luis", "santa cruz", "st johns", "saint johns", "la rioja"))
"""Names that cities of several countries have, or that are other words as well; without capitals and accents."""
