"""A stored page → the parts of it: its title, its body and how its paragraphs are counted, and what stands around them.

``assumed`` is the one place where a body is guessed: ``jco new`` writes it down, ``jco text`` lists its paragraphs, and
the rules name it where an annotation says otherwise.
"""
