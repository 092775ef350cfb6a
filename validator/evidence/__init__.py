"""Where the words that an annotation quotes stand in the release, and what of the release nobody quoted.

Nothing is imported here: a document without its text must not pay for what looks into texts.
"""
