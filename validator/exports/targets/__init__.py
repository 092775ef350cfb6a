"""The targets of an export, a module each. None knows another one, and only ``writing`` imports them, by name."""
