"""A file a language: all that is written by hand about it. docs/languages.md says how to add one."""
