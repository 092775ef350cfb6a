"""``jco new``: the text of a release → the template of an annotation, right in what it fills in and blank where unsure.

``committee``, ``sides``, ``sitting``, ``places`` and ``publisher`` read what ``layout`` has told apart; ``reading``
brings together what they read; ``sheet`` lays it out as YAML; ``draft`` has the template checked and takes out what a
rule does not agree with.
"""
