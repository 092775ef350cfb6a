"""Letters of different scripts, and of different keyboards, that look alike."""

from __future__ import annotations

import unicodedata

_PAIRS = (
    ("аеорсухіјѕһԁԛԝѵк", "aeopcyxijshdqwvk"),  # Cyrillic and Latin
    ("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονκχ", "ABEZHIKMNOPTYXovkx"),  # Greek and Latin
    (
        "\u06a9\u06cc\u0649\u06d2\u06c1\u06d5\u06be\u06c0",
        "\u0643\u064a\u064a\u064a\u0647\u0647\u0647\u0647",
    ),  # keheh, yeh, heh
    ("ıłøđ", "ilod"),
    ("ー─∙·•‧ㆍ∶〜～", "--・・・・・:~~"),
)
_SKELETON = {ord(one): other for ones, others in _PAIRS for one, other in zip(ones, others, strict=True)}


def alike(mine: str, theirs: str) -> str:
    """How two texts differ that look alike, in the names of the first letters that differ; empty if they do not."""
    if mine == theirs or skeleton(mine) != skeleton(theirs) or len(mine) != len(theirs):
        return ""
    one, other = next((one, other) for one, other in zip(mine, theirs, strict=True) if one != other)
    return f"{_named(other)} in the release, {_named(one)}"


def skeleton(text: str) -> str:
    """What a text looks like: letters that look alike are one letter."""
    return text.translate(_SKELETON)


def _named(char: str) -> str:
    return f"U+{ord(char):04X} {unicodedata.name(char, '')}".strip()
