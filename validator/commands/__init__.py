"""The commands behind the command line: options in, exit status out; what they print goes through ``streams``."""
