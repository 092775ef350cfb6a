"""A document as rules see it: content, who is who, completeness, dates; what changed between two of them."""
