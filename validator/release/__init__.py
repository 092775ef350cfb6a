"""The text of a release: bytes → stored text → comparison form, body, paragraphs, locators (MODEL section 4).

Nothing is imported here: finding out that no text is at hand must cost nothing.
"""
