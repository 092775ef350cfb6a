"""What joins words, and what ends no sentence, in all languages. Made by tests/derive_languages.py."""

# With a hyphen they make another word of the next one, be it a name.
ALTERING = frozenset(
    """
    anti cinquante dis dix eighty fifty forty in ne ninety non quarante seventy sixty soixante thirty trente twenty
    un vingt анти без не
    """.split()
)

# Behind which a dot ends no sentence.
ABBREVIATIONS = frozenset(
    """
    adm al amb approx apr art arts assn asst aug ave bldg blvd brig bros ca capt cf ch cmdr co col corp dec dep dept
    dr ds ed eds est etc ext feb fig fri ft gen gmbh gov govt h.e hon inc incl intl jan jul jun lt ltd maj mar max
    messrs min mme mon mr mrs ms mt natl no nos nov oct p para paras plc pp pres prof rep resp rev s.e sat sec sect
    sen sep sept sgt sr sra st sun tel thu thur thurs tue tues univ viz vol vols vs wed
    """.split()
)
