"""Derived data.

Made by tests/derive_readers.py with Babel 2.18.0 and pycountry 26.2.16.
"""
