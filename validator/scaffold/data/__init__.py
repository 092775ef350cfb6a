"""Derived data."""
