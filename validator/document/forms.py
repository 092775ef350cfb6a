"""Values as people write them, in the form of their field: ``26.06.2023``, ``令和5年4月4日``, ``para: 2-3``."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..diagnostic import Path
from ..languages.calendar import days
from ..languages.ordinals import ordinals
from ..system.patterns import lazy
from ..tuples import NamedTuple
from .content import peek
from .edtf import parse

if TYPE_CHECKING:
    from .facts import Facts

_ISO_WITH_OTHER_SIGNS = lazy(r"([0-9]{4})([-./])([0-9]{1,2})\2([0-9]{1,2})")
_WITHOUT_SIGNS = lazy(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})")
_TIME = lazy(r"(?<=[0-9]-[0-9]{2})[T ][0-2][0-9]:[0-5][0-9](?::[0-5][0-9](?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$")
_DASHES = lazy(r"(?<=[0-9])[‐‑‒–—−](?=[0-9])")
_BOUND = lazy(r"(?i)(by|until|no later than|not later than|since|from)\s+(.*)")
_EITHER_WAY = lazy(r"([0-9]{1,2})([-./])([0-9]{1,2})\2[0-9]{4}")
_LONGEST = 40
_BOTH = 2
_MOST = 200  # characters of what is looked at
_TO = lazy(r"\s+(?:[-–—]|to|until)\s+")
# Of a document whose language is not known, or that copies from a page in another one.
_LANGUAGES = ("en", "ja", "zh", "ko", "ru", "fr", "es")


class Form(NamedTuple):
    """The value in the form of its field; whether that is all that it can mean."""

    value: str | int
    is_sure: bool


def of_date(printed: str, lang: str = "") -> Form | None:
    """The day, or the month, that a text gives and nothing else."""
    text = _DASHES.sub("-", _TIME.sub("", printed.strip().rstrip(".,;")))
    if len(text) > _LONGEST:
        return None
    if match := _WITHOUT_SIGNS.fullmatch(text):
        return _valid("-".join(match.groups()), is_sure=True)
    match = _ISO_WITH_OTHER_SIGNS.fullmatch(text)
    if match is not None:
        year, month, day = match[1], f"{match[3]:0>2}", f"{match[4]:0>2}"
        # Else the day stands before the month.
        return _valid(f"{year}-{month}-{day}", is_sure=True) or _valid(f"{year}-{day}-{month}", is_sure=False)
    either = _EITHER_WAY.fullmatch(text)
    is_clear = either is None or either[1] == either[3] or max(int(either[1]), int(either[3])) > 12
    if either is not None and not is_clear and either[2] != ".":
        return None  # 11/12/2023 is one day in one country and another one in another
    for each in dict.fromkeys((lang, *_LANGUAGES)):
        found = days(text, each) if each else []
        if len(found) == 1 and found[0].year and found[0].month and _is_whole(text, found[0].start, found[0].end):
            one = found[0]
            with_day = f"-{one.day:02}" if one.day else ""
            return _valid(f"{one.year:04}-{one.month:02}{with_day}", is_sure=is_clear)
    return None


def of_period(printed: str, lang: str = "") -> Form | None:
    """The period from one day to another: ``2025-05-09 - 2025-05-10``; with an open end: ``/2025``, ``by 2025``."""
    if bound := _BOUND.fullmatch(printed.strip()):
        limit = of_date(bound[2], lang) or _valid(bound[2].strip(), is_sure=True)
        is_start = bound[1].lower() in ("since", "from")
        return _valid(f"{limit.value}/.." if is_start else f"../{limit.value}", is_sure=False) if limit else None
    first, slash, last = printed.strip().partition("/")
    if slash and bool(first) != bool(last):
        return _valid(f"{first or '..'}/{last or '..'}", is_sure=False)
    ends = [of_date(part, lang) or _valid(part.strip(), is_sure=True) for part in _TO.split(printed.strip())]
    if len(ends) != _BOTH or not all(ends):
        return None
    return _valid("/".join(str(one.value) for one in ends if one), is_sure=all(one.is_sure for one in ends if one))


def _of_days(listed: list[Any], lang: str) -> Form | None:
    """The period of two days that stand in a list: ``[2025-03-11, 2025-03-12]``."""
    if len(listed) != _BOTH or not all(isinstance(each, str) for each in listed):
        return None
    form = of_period(" - ".join(listed), lang)
    return form._replace(is_sure=False) if form is not None else None


def _valid(text: str, *, is_sure: bool) -> Form | None:
    return Form(text, is_sure) if parse(text) is not None else None


def of_ordinal(printed: str, lang: str = "") -> Form | None:
    """The number of ``V``, ``7th``, ``第七次``, ``seventh``, ``٧``."""
    text = printed.strip()
    if text.isdecimal() and len(text) < 4 and int(text):
        return Form(int(text), is_sure=True)
    for each in dict.fromkeys((lang, *_LANGUAGES)):
        found = ordinals(text, each) if each and len(text) <= _LONGEST else []
        if len(found) == 1 and _is_whole(text, found[0].start, found[0].end):
            return Form(found[0].value, is_sure=True)
    return None


def of_sum(written: str, lang: str = "") -> Form | None:
    """The number of ``48,000,000`` and ``48 million``, where it is one in the language of the document."""
    from ..languages.figures import figures

    text = written.strip()
    if match := _GROUPED.fullmatch(text):
        return Form(int("".join(char for char in match[0] if char.isdecimal())), is_sure=True)
    if len(text) > _LONGEST or "%" in text or _SINGLE_GROUP.fullmatch(text):
        return None
    found = figures(text, lang or "en")  # of a word in another one nobody knows: a billion of French is another one
    if len(found) != 1 or len(found[0].values) != 1 or not _is_whole(text, found[0].start, found[0].end):
        return None
    value = found[0].values[0]
    return Form(int(value), is_sure=False) if value == int(value) else None


# Two groups at least: 1.500 may be one and a half.
_GROUPED = lazy(r"[1-9][0-9]{0,2}([,. '’\u00a0\u202f])[0-9]{3}(?:\1[0-9]{3})+")
_SINGLE_GROUP = lazy(r"[0-9]{1,3}[,. '’\u00a0\u202f][0-9]{3}")


def _is_whole(text: str, start: int, end: int) -> bool:
    return not any(char.isalnum() for char in text[:start]) and not re.search(r"\w{2}|\d", text[end:])


def of_locator(written: str) -> Form | None:
    """The paragraphs of ``2-3``, ``2, 3``, ``p. 2``; of a list in brackets nothing has to be said."""
    if written.strip().isdecimal() and len(written) < 4:
        return Form(int(written), is_sure=True)  # in digits of another script
    if match := _RANGE.fullmatch(written):
        first, last = int(match[1]), int(match[2])
        every = list(range(first, last + 1)) if first < last <= first + _MOST_PARAGRAPHS else []
        return Form(str(every), is_sure=False) if every else None
    if match := _LISTED.fullmatch(written):
        found = list(dict.fromkeys(re.findall(r"[0-9]+[a-z]?", written)))
        return Form(f"[{', '.join(found)}]", is_sure=False) if len(found) > 1 else None
    match = _NAMED.fullmatch(written)
    if match is not None:
        return Form(int(match[1]), is_sure=False)
    plain = written.strip().casefold()
    if plain in _TITLES:
        return Form("title", is_sure=plain == "title")
    if _BLOCK.fullmatch(plain) and plain != written:
        return Form(plain, is_sure=True)  # 2A
    ordinal = of_ordinal(written)
    return ordinal._replace(is_sure=False) if ordinal is not None else None


def of_language(written: str) -> Form | None:
    """The tag of ``French``, ``FR``, ``fr_CA``."""
    from ..languages.lookup import codes, entry

    plain = written.strip().rstrip(",;.").casefold()
    found = [code for code in codes() if plain in (code, entry(code).name.casefold())]
    if plain in codes() and plain != written:
        return Form(plain, is_sure=True)
    parts = re.fullmatch(r"([A-Za-z]{2,3})_([A-Za-z]{2,4})", written.strip())
    if parts is not None and parts[1].lower() in codes():
        region = parts[2].upper() if len(parts[2]) == 2 else parts[2].title()
        return Form(f"{parts[1].lower()}-{region}", is_sure=True)
    return Form(found[0], is_sure=plain == found[0]) if len(found) == 1 and found[0] != written else None


def of_country(written: str, lang: str = "") -> Form | None:
    """The code of ``France``, in English or the language of the document; of ``NO``, ``GER``."""
    from .countries import code_for, is_country
    from .geography import codes_of

    if code := code_for(written.strip().upper()):
        return Form(code, is_sure=False)  # CH is Switzerland, and was meant for China by some
    found = [code for code in codes_of(written, (lang,) if lang else ()) if is_country(code)]
    return Form(found[0], is_sure=False) if len(found) == 1 else None


_RANGE = lazy(r"\s*([0-9]{1,3})\s?[-–—~]\s?([0-9]{1,3})\s*")
_LISTED = lazy(r"\s*[0-9]{1,3}[a-z]?(?:\s?(?:[,;/&+]|and)\s?[0-9]{1,3}[a-z]?)+\s*")
_NAMED = lazy(r"\s*(?:(?i:p|par|para|paragraph)\.?|[§¶#(])\s?([0-9]{1,3})\s*\)?")
_TITLES = ("title", "headline", "heading", "head")
_BLOCK = lazy(r"[0-9]{1,3}[a-z]")
_MOST_PARAGRAPHS = 9
_FIELDS = lazy(r"[a-z_]+(?:\s?[,;]\s?[a-z_]+)*")
_NUMBERS = ("ordinal", "number", "own-number", "sum")
_NUMBER = lazy(r"[1-9][0-9]{0,14}")


def of_topics(written: str) -> Form | None:
    """The topics of ``Trade``, ``trade, mining``, ``agriculture and fisheries``: one of the list, or several."""
    from ..schema.topics import topics

    known = {topic.code for topic in topics()}
    written = written.strip().strip("()[]{}")
    slug = re.sub(r"[\W_]+", "-", written.strip().casefold()).strip("-")
    if slug in known or (slug := slug.replace("-and-", "-")) in known:
        return Form(slug, is_sure=True)
    found = [re.sub(r"[\W_]+", "-", part.strip().casefold()) for part in _BETWEEN.split(written.strip())]
    every = list(dict.fromkeys(found))
    return Form(f"[{', '.join(every)}]", is_sure=True) if len(every) > 1 and known.issuperset(every) else None


class Named:
    """The ids of a document, and those that a name stands for; they are collected when the first actor is refused."""

    def __init__(self, data: Any) -> None:
        self._data = data

    @cached_property
    def ids_and_names(self) -> tuple[dict[str, str], dict[str, set[str]]]:
        """Id in small letters → id, and name in small letters → the ids of those who have it."""
        return _names_in(self._data)

    @property
    def lang(self) -> Any:
        """The language of the release, as it is given."""
        return peek(self._data, "release", "lang")


def named_in(facts: Facts) -> Named:
    """The same of a document that is checked; to be asked once for all actors: ``facts.once(named_in)``."""
    return Named(facts.data)


def _names_in(data: Any) -> tuple[dict[str, str], dict[str, set[str]]]:
    ids: dict[str, str] = {}
    names: dict[str, set[str]] = {}
    whole: dict[str, set[str]] = {}
    for table in ("parties", "people"):
        entries = data.get(table) if isinstance(data, dict) else None
        for key, entry in entries.items() if isinstance(entries, dict) else ():
            ids[str(key).casefold()] = str(key)
            name = entry.get("name") if isinstance(entry, dict) else None
            words = name.split() if isinstance(name, str) else []
            whole.setdefault(" ".join(words).casefold(), set()).add(str(key))
            for each in {*words[:1], *words[-1:]}:
                names.setdefault(each.casefold(), set()).add(str(key))
    # A whole name goes before a part of another one: Korea, where North Korea is named too.
    return ids, names | whole


def of_actors(written: str, named: Named) -> Form | None:
    """The ids of who is named by name, ``Lee Dohoon``, in one text, ``KOR, MNG``, or as ``the two sides``."""
    ids, names = named.ids_and_names
    parts = _BETWEEN.split(written.strip())
    if len(parts) == 1 and all(part.casefold() in ids for part in written.split()):
        parts = written.split()
    found = [_actor(part, ids, names) for part in [written, *parts]]
    if found[0]:
        return Form(found[0], is_sure=written.strip().casefold() in ids)
    if _means_both(written.strip(), named.lang):
        return Form("all", is_sure=False)
    every = list(dict.fromkeys(found[1:]))
    return Form(f"[{', '.join(every)}]", is_sure=False) if len(every) > 1 and all(every) else None


def _actor(written: str, ids: dict[str, str], names: dict[str, set[str]]) -> str:
    word = written.strip().casefold()
    if is_all(word):
        return "all"
    found = names.get(word, set())
    return ids.get(word, "") or (next(iter(found)) if len(found) == 1 else "")


def _means_both(words: str, lang: Any) -> bool:
    """Whether words are those of the release's language for both sides: ``양측``, ``双方``."""
    from ..languages.lookup import entry
    from ..languages.words import language

    speakers = entry(language(lang)).speakers if isinstance(lang, str) and lang else None
    return speakers is not None and bool(speakers.both) and re.fullmatch(speakers.both, words) is not None


def is_all(word: str) -> bool:
    """Whether a word is what an annotator may write for the sides together: ``both``, ``the two sides``."""
    return _ALL.fullmatch(word.strip().casefold()) is not None


def _of_fields(names: list[str], path: Path) -> Form | None:
    """A list of fields; none if one of them cannot be listed there, as in ``inferred: yes``."""
    from ..schema.values import node_at

    listable = node_at((*path, 0)).get("enum") or ()
    return Form(f"[{', '.join(names)}]", is_sure=True) if all(name in listable for name in names) else None


_BETWEEN = lazy(r"\s*(?:[,;/&+]|\band\b)\s*")
_ALL = lazy(r"all|both|everybody|everyone|(?:(?:all|both|the|two) ){1,3}(?:sides|parties|countries|delegations)")


def of_id(written: str) -> Form | None:
    """The id of ``KOR_MNG 7``: in lower case, with hyphens."""
    from ..schema.engine import fits
    from ..schema.values import node_at

    plain = re.sub(r"[\s_./]+", "-", written.strip().lower()).strip("-")
    return Form(plain, is_sure=False) if fits(plain, node_at(("id",))) else None


def of_time(written: str) -> Form | None:
    """The time of ``3:45 PM``, ``15.45``, ``15h45``."""
    match = _CLOCK.fullmatch(written.strip())
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if half and not 1 <= hour <= _NOON:
        return None
    hour = hour % _NOON + (_NOON if half == "p" else 0) if half else hour
    return Form(f"{hour:02}:{minute:02}", is_sure=False) if hour < 2 * _NOON and minute < 60 else None


_CLOCK = lazy(r"([0-9]{1,2})(?:[:.h]([0-9]{2}))?\s*(?:([apAP])\.?\s?[mM]\.?|h|Uhr)?")
_NOON = 12
_BARE_ADDRESS = lazy(r"www\.[\w-]+(?:\.[\w-]+)+(?:/\S*)?")


def of_field(value: Any, path: Path, role: str | None, lang: str, named: Named) -> Form | None:
    """The form of a refused value: of a date, a number, a paragraph, a code, an id; ``named``: who is in it."""
    if isinstance(value, int) and role in ("date", "own-date") and not isinstance(value, bool):
        return of_date(str(value))
    if isinstance(value, list) and role == "date":
        return _of_days(value, lang)
    if not isinstance(value, str) or len(value) > _MOST:
        return None
    if path in _OF_ONE_FIELD:
        return _OF_ONE_FIELD[path](value)
    if role in _NUMBERS and (form := _of_number(value, role)) is not None:
        return form
    if role == "field-names":
        return _of_fields(re.findall(r"[a-z_]+", value), path) if _FIELDS.fullmatch(value) else None
    if role == "actor" or path[-1:] == ("party",) or path == ("release", "side"):
        return _of_actors(value, path, named, takes_lists=role == "actor")
    if role == "ordinal":
        return of_ordinal(value, lang) if path[-1] == "ordinal" else None
    return _OF_ROLE[role](value, lang) if role in _OF_ROLE else None


def _of_number(value: str, role: str) -> Form | None:
    """The number that stands in quotes, or with separators in a role that is no sum: ``2,318``."""
    if _NUMBER.fullmatch(value):
        return Form(int(value), is_sure=True)
    match = _GROUPED.fullmatch(value) if role in ("number", "own-number") else None
    return Form(int("".join(filter(str.isdecimal, match[0]))), is_sure=False) if match is not None else None


def _of_actors(value: str, path: Path, named: Named, *, takes_lists: bool) -> Form | None:
    form = of_actors(value, named)
    is_list = form is not None and "[" in str(form.value)
    if form is None or (is_list and not takes_lists):
        return None
    is_entry = isinstance(path[-1], int)  # of a list that has its brackets
    return form._replace(value=str(form.value).strip("[]")) if is_entry else form


def _of_address(written: str, _lang: str) -> Form | None:
    return Form(f"https://{written}", is_sure=False) if _BARE_ADDRESS.fullmatch(written) else None


def _of_day_or_period(written: str, lang: str) -> Form | None:
    return of_date(written, lang) or of_period(written, lang)


_OF_ONE_FIELD: dict[Path, Callable[[str], Form | None]] = {("id",): of_id, ("release", "time"): of_time}
_OF_ROLE: dict[str | None, Callable[[str, str], Form | None]] = {
    "topic": lambda written, _: of_topics(written),
    "date": _of_day_or_period,
    "own-date": _of_day_or_period,
    "locator": lambda written, _: of_locator(written),
    "language": lambda written, _: of_language(written),
    "country": of_country,
    "sum": of_sum,
    "address": _of_address,
}
