"""Words of a release, read: numbers of sessions, printed dates, figures, scripts. Pure functions, a module for each.

What is not read whole is not read, for a false alarm costs more trust than a miss. ``reads(lang)`` of each module says
whether it reads a language (a BCP 47 tag); in any other its functions find nothing. Texts are in NFC or NFKC.
"""
