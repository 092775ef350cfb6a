"""What is made of the files of all languages together, so that no reader has to open them all."""

from collections.abc import Iterator

from validator.languages.figure_tables import printed, reads, table
from validator.languages.lookup import codes, entry, listed
from validator.languages.numerals import HAN_NUMBERS

_WIDTH = 112
_HAN = "万萬亿億兆"  # signs that multiply


def index() -> str:
    """``validator/languages/index.py``: words that are known in a text of any language."""
    read = [code for code in codes() if reads(code)]
    words = {name.rstrip("*") for code in read for name in table(code).powers if "_" not in name}
    ranges = {word.replace(" ", "_") for code in read for word in listed(printed(code).ranges)}
    joins = {word for code in read for word in listed(printed(code).and_)}
    address = {word.replace(" ", "_") for code in codes() for word in listed(entry(code).speakers.address)}
    negations = {word for code in codes() for word in listed(entry(code).negations)}
    small = {word for code in codes() for word in listed(entry(code).template.small_in_names)}
    prefixes = {word.rstrip("-") for code in codes() for word in listed(entry(code).denying_prefixes)}
    return "\n".join(
        [
            '"""What the files of all languages say together. Made by tests/derive_languages.py."""',
            *_table("Words that multiply a figure, folded: in a text of another language they are not read.", words),
            *_table("Between the two figures of a range.", ranges, "RANGES"),
            *_table("Between two parts of one figure.", joins, "JOINS"),
            *_table("That deny: they tell how grave it is that a word of a quote differs.", negations, "NEGATIONS"),
            *_table("Small words inside the name of a country or a city.", small, "SMALL_IN_NAMES"),
            *_table("Written before a word, they deny it.", prefixes, "DENYING_PREFIXES"),
            *_table("Numbers: words of English, which any release may quote, and signs.", _numbers(), "NUMBERS"),
            *_table("Respect and titles before the name of a person.", address, "ADDRESS"),
            "",
        ]
    )


def _numbers() -> set[str]:
    """Not those of all languages: ``on`` is ten in Turkish."""
    english, ordinals = printed("en"), entry("en").ordinals
    assert ordinals is not None
    words = {*listed(english.numbers), *listed(english.tens)}
    words |= {listed(cell)[0] for cell in (*ordinals.words.values(), *english.multipliers.values())}
    return words | {*HAN_NUMBERS, *_HAN}


def edges() -> str:
    """``validator/release/joined.py``: by what the words and the sentences of any text are told apart."""
    every = [entry(code) for code in codes()]
    before = {word.rstrip("-") for one in every for word in listed(one.denying_prefixes) if word.endswith("-")}
    before |= {word for one in every for word in listed(one.tens_before_hyphen)}
    abbreviations = {word for one in every for word in listed(one.abbreviations)}
    return "\n".join(
        [
            '"""What joins words, and what ends no sentence, in all languages. Made by tests/derive_languages.py."""',
            *_table("With a hyphen they make another word of the next one, be it a name.", before, "ALTERING"),
            *_table("Behind which a dot ends no sentence.", abbreviations, "ABBREVIATIONS"),
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
