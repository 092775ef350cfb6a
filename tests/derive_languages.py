"""What is made of the files of all languages together, so that no reader has to open them all."""

from collections.abc import Iterator

from validator.languages.figure_tables import printed, reads, table
from validator.languages.lookup import codes, entry, listed

_WIDTH = 112


def index() -> str:
    """``validator/languages/index.py``: words that are known in a text of any language."""
    read = [code for code in codes() if reads(code)]
    words = {name.rstrip("*") for code in read for name in table(code).powers if "_" not in name}
    ranges = {word.replace(" ", "_") for code in read for word in listed(printed(code).ranges)}
    joins = {word for code in read for word in listed(printed(code).and_)}
    address = {word.replace(" ", "_") for code in codes() for word in listed(entry(code).speakers.address)}
    negations = {word for code in codes() for word in listed(entry(code).negations)}
    prefixes, tell, short = (
        {word for code in codes() for word in listed(getattr(entry(code), name))}
        for name in ("denying_prefixes", "telling_numbers", "abbreviations")
    )
    return "\n".join(
        [
            '"""What the files of all languages say together. Made by tests/derive_languages.py."""',
            *_table("Words that multiply a figure, folded: in a text of another language they are not read.", words),
            *_table("Between the two figures of a range.", ranges, "RANGES"),
            *_table("Between two parts of one figure.", joins, "JOINS"),
            *_table("That deny: they tell how grave it is that a word of a quote differs.", negations, "NEGATIONS"),
            *_table("With one of these before it a word is its opposite.", prefixes, "DENYING_PREFIXES"),
            *_table("Number words that tell a number, whatever the language of a quote.", tell, "TELLING_NUMBERS"),
            *_table("Behind which a dot ends no sentence.", short, "ABBREVIATIONS"),
            *_table("Respect and titles before the name of a person.", address, "ADDRESS"),
            "",
        ]
    )


def everyday() -> str:
    """``validator/languages/everyday.py``: by language the words that every text in it is full of."""
    lines = ['"""The everyday words of all languages that have them. Made by tests/derive_languages.py."""', ""]
    lines += ["EVERYDAY = {"]
    for code in codes():
        words = {word.casefold() for cell in entry(code).everyday.values() for word in listed(cell)}
        if words:
            lines += [f'    "{code}": """', *(f"        {line}" for line in _lines(sorted(words))), '        """,']
    return "\n".join([*lines, "}", ""])


def _table(what: str, words: set[str], name: str = "MULTIPLIERS") -> Iterator[str]:
    yield f"\n# {what}"
    yield from (
        f"{name} = frozenset(",
        '    """',
        *(f"    {line}" for line in _lines(sorted(words))),
        '    """.split()',
        ")",
    )


def _lines(words: list[str]) -> Iterator[str]:
    line = ""
    for word in words:
        if line and len(line) + len(word) >= _WIDTH:
            yield line
            line = ""
        line = f"{line} {word}" if line else word
    yield line
