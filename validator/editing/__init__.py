"""Everything that writes YAML into an annotation: the canonical layout, and the fixes."""
