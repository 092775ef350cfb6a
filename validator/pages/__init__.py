"""Reports → static HTML pages: a page for each document, and an index over all of them.

Nothing is imported here: whoever asks for one of the two pays for that one.
"""
