"""What the file of a language can hold (``validator/languages/files``); docs/languages.md says how to write one.

Words stand apart by commas, as they are printed: whole, with their accents; capitals do not matter. A star is any
further letters (``minist*``). In examples of numbers ``1`` is any number and ``V`` any Roman one; what stands in square
brackets may be missing (``1[.]er``). What is called an expression is a regular one, for programmers.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, dataclass_transform

_NONE: Mapping[Any, Any] = MappingProxyType({})


@dataclass_transform(kw_only_default=True, frozen_default=True)
class _Section:
    """Named values, which mypy checks as those of a dataclass; real ones would take ten times as long at each start."""

    def __init__(self, **given: Any) -> None:
        unknown = given.keys() - self.__class__.__annotations__.keys()
        if unknown:
            raise TypeError(f"{type(self).__name__} has no {', '.join(sorted(unknown))}")
        self.__dict__.update(given)


class Ordinals(_Section):
    """Ordinal numbers, as they count sessions."""

    words: Mapping[int, str]  # 7: each form of "seventh"
    # 20: "twenty", what opens "twenty first"; "on-" is written in one with what follows. Where there are units and no
    # tens, the words for 20, 30 ... are used: einundzwanzigste.
    tens: Mapping[int, str] = _NONE
    units: Mapping[int, str] = _NONE  # what follows the tens, for each number where it is not the word by itself
    to_nineteen: tuple[int, ...] = ()  # tens whose units go on to 19: soixante-douzième
    compound: str = "{ten} {unit}"  # how both stand together
    greater: str = ""  # right before an ordinal: only its end was read (hundred and first)
    digits: str = ""  # examples of an ordinal wherever it stands: 1st
    # Examples that are one only beside a word for session: 1. "1-" is written in one with it: 12-отырыс.
    digits_beside: str = ""
    roman: str = "V"  # examples beside a word for session; "" where none is written
    names_have_roman: bool = False  # a capital before a Roman number makes it that of a king or a chapter: John Paul II


class Sessions(_Section):
    """The words around an ordinal that decide whether it counts a session of a committee."""

    session: str
    meeting: str  # counts only as one of a committee, or in a few words
    committee: str
    between: str  # small words that may stand between the number and the word for session
    something_else: str  # words that show that something else is counted: visits, years, ministers
    other_bodies: str  # whose session it is, after the word for session: of the General Assembly
    joint: str = ""  # after "7th Commission" these make it a session of that commission
    since: str = ""  # "the first session since 2019" counts nothing
    first_since: str = ""  # nor does "the first session under the new agreement"; of the second it says nothing
    articles: str = ""  # "the 7th" alone is the number that was asked for
    theirs: str = ""  # "their second meeting" is one of persons
    months_before: str = ""  # "June 14th": the number is the day of a date
    another_before: str = ""  # before the number: it is the session before or after this one (last, next)
    another_after: str = ""  # the same, after the number
    bodies_before: bool = False  # whose session it is stands before the number: महासभा का 77वां सत्र
    number_after: bool = False  # the number stands after the word for session
    number_before: bool = False  # as often as after it; said only where number_after is (Romanian)
    before_ends: str = ""  # ends of a number that stands before it, where others stand after it: Persian هفتمین
    opens_number: str = ""  # stands before the number, unless that follows the word for session at once (Vietnamese)
    closes_number: str = (
        ""  # what may follow a spelled number; before other words it means both, all three (Indonesian)
    )
    words_between: int = 12


class Counters(_Section):
    """Sessions where a sign says what is counted, and words are not apart: Korean, Japanese, Chinese, Thai."""

    before: str  # expression of what stands before the number: 제
    is_optional: bool  # whether that may be missing
    numbers: str  # expression
    signs: Mapping[str, str]  # the signs for sessions, each with an expression of what must not follow it
    session: str  # words for session, meeting, committee
    something_else: str  # expressions apart by commas, in between: something else is counted
    other_bodies: str  # the same, right before: the session is one of theirs
    stops: str  # signs that end the stretch from the number to the word
    order: str  # expressions before the number in brackets: 次回（第８回）
    another_before: str
    words: Mapping[int, str] = _NONE  # numbers in words, where they stand in place of digits
    number_after: bool = False  # the number stands after the word for session, and no sign behind it


class SignDates(_Section):
    """Dates of a language that counts its months. All but ``signs`` and ``months`` are expressions."""

    lone_years: str  # group 1: a year without a month
    signs: str = ""  # after year, month and day
    year: str = ""  # {number}: one of a month or a day
    has_han_numbers: bool = False  # months and days also in Han signs
    weekday: str = ""  # in brackets after a day
    between_days: str = ""
    not_after_month: str = ""
    not_after_day: str = ""
    not_before: str = ""
    expression: str = ""  # the whole, where it has another order; groups year, month, days, plain, of, of_plain, dated
    months: Mapping[int, str] = _NONE  # those that are spelled
    weekdays: str = ""  # wherever it stands; group 1: its sign
    weekday_signs: str = ""  # from Monday on
    short: str = ""  # groups: year, month, day and the sign of the weekday: 6.26.(월)
    eras: Mapping[str, int] = _NONE  # the year before the first one of an era
    before_three_digits: int = 0  # the same, where a year of three digits needs no name of its era: 112年


class Dates(_Section):
    """How dates are printed; the names of months and weekdays come from CLDR."""

    day: str = "1"  # examples of the number of a day
    before_month: str = ""  # between day and month: of
    between_days: str = ""  # words between two days: and, to
    signs_between_days: str = "-–—,"
    before_next_day: str = ""  # the article of the second day
    before_year: str = ""  # between month and year: of
    comma_before_year: bool = False
    before_lone_year: str = ""  # before a year without a month: in, since; "mid-" is written in one with it
    months: Mapping[int, str] = _NONE  # names that CLDR has not: 9: "Sept"
    weekdays: Mapping[int, str] = _NONE  # the same: 6 is Saturday
    month_word: str = ""  # what CLDR puts after the name of a month: сар
    any_weekday: str = ""  # expression: without it no words have a weekday, so that most need not be read
    other_words: str = ""  # names that are also other words; * all of them. They need a number beside them, or
    behind_other_words: str = ""  # behind such a name these show that it is the other word: 5 mai multe (5 more)
    before_name: str = ""  # one of these words before
    need_year: str = ""  # names that are read only with a year: Persian می begins every other verb
    after_name: str = ""  # or one of these after
    no_names: str = ""  # short names of CLDR that are everyday words, and not read: po, pro
    from_weekday: str = ""  # words between a weekday and its date: the, on
    to_weekday: str = ""  # words between a date and its weekday
    has_capital: bool = False  # names of months and weekdays have one
    month_first: bool = False  # June 26
    day_word: str = ""  # behind a day that stands after its month: toukokuun 6. päivänä
    no_day_behind: str = ""  # forms of months behind which a number counts something else
    day_first: bool = True  # 5/6 is in June; False where nobody can know
    day_alone: str = ""  # expression of a day without its month, the number in group 1: the 26th
    day_in_text: str = ""  # the same in the middle of a text, where fewer are sure
    goes_on: str = ""  # words behind the second of two days after a month, which show that it is one: in, at
    counts: str = ""  # words behind a number after a month that it counts: percent, countries
    relative: str = ""  # words that tell a month by its distance, and those that may stand between: last; early
    relative_parts: str = ""
    year_expression: str = ""
    year_ahead_expression: str = ""  # the year before the month, in group 1
    after_lone_year_expression: str | None = None
    signs: SignDates | None = None


class Distances(_Section):
    """Words that tell a day or a year by its distance from the release: -1 yesterday, 0 today, 1 tomorrow.

    Each in the forms that stand in a sentence, with the words that make it sure: "in this year", not "year".
    """

    days: Mapping[int, str] = _NONE
    weeks: Mapping[int, str] = _NONE  # last week, this week, next week
    months: Mapping[int, str] = _NONE
    years: Mapping[int, str] = _NONE
    year: str = "{}"  # how the year itself is printed in place of them: {}年
    ends: Mapping[str, str] = _NONE  # words for an end of this year, and how they are printed with it
    none: str = ""  # what begins like one of these and tells no distance: the last year
    not_behind: str = ""  # signs before an end of the year that make it another word, where words are not apart: 半
    either: str = ""  # between two of them, of which one is meant: or


class Speakers(_Section):
    """By what a sentence shows who says something."""

    as_said: str = ""  # before the verb and the name: as, how ("Jak zapowiedziała Lee, ...")
    turns: str = ""  # give somebody the turn: for his part, in turn
    says: str = ""  # verbs that open a sentence before who says it, of those alone that take no person for an object
    articles: str = ""  # beside those of the template
    auxiliaries: str = ""  # small words of a verb: has, hat
    others: str = ""  # right before or behind a name: then it is not the subject (zufolge, को)
    subject_has_comma: bool = False  # "Sarıçam, ... açıkladı"
    passives: str = ""  # words, ends and beginnings that say that it is done to a side, or given: "reçoit, *ades, di*"
    done_to: str = (
        ""  # expression of the same, right behind who it is done to, where that is no list of words: was asked
    )
    verb_is_last: bool = False  # behind all that it is said of
    topics: str = ""  # expression of what marks the subject, behind its name: は
    side: str = ""  # behind the name of a country, its side: 側
    sides: str = ""  # how a side is called by the adjective of its country, as the subject: "die {}e seite"
    negation_follows: bool = False  # what denies stands behind its verb alone
    negating: str = ""  # expression of what denies a verb, right behind it, with the blank before: ない
    not_alone: str = ""  # expression of what stands before what is denied behind, and says that more follows: だけで
    address: str = ""  # respect and titles before the name of a person: Mr, Madame, นาย
    both_say: str = ""  # verbs right behind both sides ("ont souligné": souligné); at the end, where the verb is last
    both: str = ""  # expression of two sides or persons together: 双方, both sides, les deux parties
    joins: str = ""  # between two who do it together: 和, and
    leads: str = ""  # what may open a clause before the name, where words are not apart: 对此
    verbs: str = ""  # of saying: said, 表示
    that: str = ""  # opens what somebody is said to have said
    again: str = ""  # expression: who speaks, told again: he, his government
    own_side: str = ""  # of who speaks, behind the name of the country: government, side
    adverbs: str = ""  # expression: an adverb beside a verb of saying: also, publicly
    clauses: str = ""  # open another clause: while, but
    prepositions: str = ""  # right before a name: then it is no subject: with, of
    in_posts: str = ""  # small words between those of a post that have capitals: of, for
    acts: str = ""  # expression: the verb of who stands behind a clause without a subject, with its adverbs
    begins_quote: str = ""  # expression: a verb of saying that a quote may begin with, be it in no list
    without_subject: str = ""  # expression: how a clause without a subject begins: "Suggesting faster talks, ..."
    one_of_both: str = ""  # expression: in a sentence of both sides, that each does its own, or that somebody tells it
    unnamed: str = ""  # expression: somebody without a name who does it: the minister, her counterpart
    told_after: str = ""  # those that stand beside direct speech, or behind a clause: "..., Lee said"
    beside: str = ""  # small words between who speaks and the verb: also, in turn
    clause_marks: str = ""  # behind the subject of a clause of its own: が
    family_name: int = 2  # letters of most family names, where words are not apart
    has_sentences: bool = True  # something shows where they end
    sign_has_side: bool = False  # the one sign of a country has the word for its side behind it, too: 中方


class Cues(_Section):
    """What the words of a quote tell of an outcome: which act it is, how firm, and the status of an agreement."""

    of_status: str  # beginnings of words: without one of these a quote tells no status
    status: Mapping[str, str]  # expressions
    still_to_come: str  # expression: before words of a status, which is none yet: once it has entered into force
    another_agreement: str  # expression: negotiations are on a second text beside the agreement
    of_strength: str  # beginnings of words: without one of these a quote does not tell how firm it is
    strength: Mapping[str, str]  # expressions
    in_principle: str  # expression
    needs_ways: str  # beginnings of words of strength, behind which there must be
    ways: str  # expression: seek ways
    needs_undertaking: str  # beginnings of words of strength, before which there must be
    undertaking: str  # expression: agreed to discuss
    after_undertaking: str  # may stand between that and what was undertaken; a star before an ending
    before_verb: str  # may stand before the reporting verb, besides names; a star before an ending
    impersonal: str  # how a sentence without somebody who acts begins: it was
    things: str  # words that are no names of persons, be it with a capital: the Memorandum signed
    participle_before: str  # before these the form of a verb is a participle: the memorandum signed in 2019
    no_cue_before: Mapping[str, str]  # cues that say something else before some words: agreed to the request
    no_cue_before_name: str  # cues that say something else before a capital: agreed to the Plan
    on: str  # behind a form of signing, adopting or establishing, this tells when it was done: the memorandum signed on
    express: str  # verbs of a feeling: expressed
    how_felt: str  # may stand between these and the feeling: their deep
    weak: str  # cues that confirm a kind, and are no reason to doubt another
    generic: str  # words of cues that tell nothing by themselves
    negated: str  # how a cue that denies something begins
    verb_endings: str
    verbs: str  # of undertakings, which are not nouns
    verbs_or_nouns: str  # the same that are nouns or adjectives too: "fair and open trade", "and open a school"
    begins_object: str  # behind such a word they show that it is a verb
    same: str  # stand for the target that was named
    subordinate: str  # behind these stands what the first target is for, or how, and no second one
    next_session: str  # expression: the next session of the committee is announced
    will_be_held: str  # the same, behind the number of a session, with no name of a body: session is to be held


class Mentions(_Section):
    """Countries and ministers that a text names (with their capitals)."""

    within_name: str  # small words inside the name of a country
    before_name: str  # words with a capital that open a sentence, and belong to no name
    minister: str  # title before a name
    no_minister: str  # what follows it, and is no name


class YearParts(_Section):
    """Seasons, quarters and halves of a year, in every form that stands in a sentence."""

    seasons: Mapping[int, str]  # 21 spring, 22 summer, 23 autumn, 24 winter, as in EDTF
    quarter: str = ""  # words for a quarter of a year; its number stands before or after them
    quarter_letter: str = ""  # beside Q: T3
    third: str = ""  # the same for four months: cuatrimestre
    half: str = ""  # the same for a half: half, semester
    of_the_year: str = ""  # expression: behind a word for half that alone may be that of a day: of the year
    numbers: Mapping[int, str] = _NONE  # first to fourth, beside the ordinals of the file
    joiners: str = ""  # between such a word and its number: semestrul al doilea
    wholes: Mapping[int, str] = _NONE  # words that need no number: {40: first half, 41: second half}
    links: str = ""  # between these and the year, before or behind: of, des Jahres
    fiscal: str = ""  # words of a year that does not begin in January: then nothing is read
    fiscal_month: int = 0  # the month in which it begins, where one sign says that a year is one (年度) and it is known
    no_season: str = ""  # expression: what begins like a season: ربيع الأول is a month
    not_behind: str = ""  # expression: behind a season it makes another word: 春节


class SignFigures(_Section):
    """Figures where units are signs, and words are not apart: Korean, Japanese, Chinese."""

    no_figure: str  # signs after a number that make it a date, an ordinal or an article
    blank_before_unit: bool = False
    guarded: Mapping[str, str] = _NONE  # a unit that is one only before this expression: 조 is also a clause


class Figures(_Section):
    """Great numbers, money and counts of agreements."""

    multipliers: Mapping[int, str] = _NONE  # 1_000_000: "million, millions"; without them counts alone are read
    currencies: Mapping[str, str] = _NONE  # what stands after a figure: EUR: "euro, euros"
    count_is_behind: bool = False  # the number stands behind what it counts: hati nne
    counted: str  # what agreements and projects are called: "six accords" is a count of them
    between: str = ""  # words between a count and its noun; in the East the counting signs
    doubt: str = ""  # words that could multiply in another way: the figure is not read
    doubt_in_all: str = ""  # the same, in texts of other languages too: English
    ranges: str = ""  # between the two figures of a range: to, or
    and_: str = ""  # between two parts of a figure
    labels: str = ""  # before a number that is a name: Article 5
    numbers: str = ""  # number words from one on that are read
    tens: str = ""  # number words that open a greater one
    # 2: each form of "two" that stands before agreements or projects; no figure of a text is read by these.
    count_words: Mapping[int, str] = _NONE
    currencies_before: Mapping[str, str] = _NONE  # names before a figure: CNY: "人民币"
    yen_sign: str = ""  # what ¥ is
    signs: SignFigures | None = None


class Page(_Section):
    """What the pages of ministries print around a release; of all languages at once."""

    date: str = ""  # labels of a date
    updated: str = ""  # before the date of the last change of a page
    hits: str = ""  # labels of a counter
    times: str = ""  # after a counter
    kind: str = ""  # a line that says what sort of text follows
    menu: str = ""  # expressions: how a row of a menu begins
    section: str = ""  # expressions: a section of the site
    office: str = ""  # expressions: the name of an office
    home: str = ""  # the code of the one country whose offices write in the language
    says: str = ""  # expressions: a line that says something of an office
    share: str = ""  # words that stand below a text: share, print
    related: str = ""  # words behind which nothing belongs to the text: related news
    survey: str = ""  # in a row that asks what the reader thinks of the page: "was this page"
    enquiries: str = ""  # how a line begins that says whom to ask, before a comma or colon; "contact*": before any word
    end: str = ""  # a line that says that the text ends: ENDS
    source: str = ""  # labels of who wrote the text
    agency: str = ""  # in the name of a publisher: one that is no office of a side
    joint_account: str = ""  # in a heading: both sides speak
    division: str = ""  # expressions: a part of an office, which is not the publisher
    number: str = ""  # before the number of a release: "no."
    number_expression: str = ""  # the number itself, where words are not apart: 第\d+号
    unit: str = ""  # labels of the part of an office that wrote a release: "Division"
    title: str = ""  # labels of a title: "Title: ..."
    made_at: str = ""  # how the line begins that says where and when a text was made: "done at"
    before_time: str = ""
    after_time: str = ""
    before_date: str = ""  # between a place and the date
    other_calendar: str = ""  # expression: the same day in another calendar, printed before the date


class Template(_Section):
    """What ``jco new`` reads a release by, beside numbers and dates."""

    committee: str = ""
    names_in_capitals: bool = False  # the words of a committee's name begin with capitals
    committee_names: str = ""  # expression: the name of a committee with its countries, {chain}
    name_before: str = ""  # words of its name before the word for committee; its countries are words of it too
    name_after: str = ""  # the same, behind it
    name_goes_on: str = ""  # expression: an adjective behind it that is none of these, so that it goes on
    name_joins: str = ""  # small words inside a name
    name_opens: str = ""  # words that what follows the word for committee begins with: for, on
    name_joint: str = ""  # one of these has to be there, or a country
    fields_in_capitals: bool = False  # behind the word for committee, a word with a capital belongs to the name
    base_forms: Mapping[str, str] = _NONE  # endings in a sentence, and those of the base form: {"ой": "ая"}
    base_ends: Mapping[str, str] = _NONE  # the word for committee there, and the ends of the words that go with it
    name_agrees: str = ""  # words behind the word for committee that go with it: "Komisji Wspólnej"
    committee_after_number: str = ""  # expression: the name of a committee behind the number of its session
    committee_before_number: str = ""  # the same, right before it
    name_begins_before: str = ""  # expression: a word right before the name that shows that it begins further left
    not_in_name: str = ""  # expression: words that show that a name of a committee is none
    joins: str = ""  # between two countries: and
    pair_words: str = ""  # the same where words are not apart
    between: str = ""  # before them: between
    articles: str = ""  # before a country
    adjective_ends: str = ""  # expression: what makes an adjective of the beginning of a country's name
    session_behind_hyphen: str = ""  # words for session that a hyphen joins to its number: 9-majlis
    other_session: str = ""  # that a session before or after the reported one is spoken of
    other_bodies: str = ""  # that have meetings of their own
    held: str = ""  # verbs: that a session was held
    opens: str = ""  # those of them that a session only began: its last day is another one
    told: str = ""  # near a day such as "Friday" or "today": it is that of telling
    other_act: str = ""  # near a date or place: something else happened then or there
    next_session: str = ""  # the session after this one, where its number is not told: "next session"
    in_year: str = ""  # before a year that is all there is of a date: in; not "end of"
    behind_year: str = ""  # the same, behind it
    online: str = ""  # they met by video
    before_city: str = ""
    there: str = ""  # in place of a city that is told elsewhere
    city_ends: str = ""  # expression: the ending of a city in which something is: -ში
    seat: str = ""  # before a city: something has its seat there, in any language: embassy
    clause_ends_before: str = ""  # expression: behind the comma of a clause that was put in, that a session was held
    in_city_of: str = ""  # words behind which a name is that of a city: in the city of
    before_its_year: str = ""  # before the year within which a session is counted: the second session of 2024
    no_city: str = ""  # stands where a city does, with a capital too: Parliament; empty: cities of no list are not read
    this_month: str = ""  # expression: a month before a day, that of the release; its number may stand in {month}
    other_month: str = ""  # the same, one before it or after it
    joined_before_city: str = ""  # written in one with the city
    # Expression of being in a {city}, where that is not a word before it; (?P<kind>) is a word of its name: กรุง.
    city_expression: str = ""
    titles: str = ""  # before or after the name of a country that is longer: Republic
    small_in_names: str = ""  # inside the name of a country or a city, in any language: of, de, la
    # One sign for a country, in pairs of them: {"中": "CHN"}. Where it may be another country, or part of another word,
    # with a comma: the one that the text names in full is meant: {"巴": "PRY, PAN", "台": "TWN,"}.
    pairs: Mapping[str, str] = _NONE
    no_pairs: str = ""  # begins like a pair
    unions: Mapping[str, str] = _NONE  # bodies that act as a side: EU: "European Union"


class Language(_Section):
    """A language."""

    name: str  # in English
    everyday: Mapping[str, str] = _NONE  # by script: words that every text is full of; they tell languages apart
    # What a name takes in a sentence: a plural, endings, endings of one sign or two (vowels are not written, or are
    # marks), or nothing; empty where that is not known.
    names: Literal["", "plural", "inflected", "signs", "fixed"] = ""
    adds_endings: bool = False  # one to another, so that a long one can follow
    drops_s: bool = False  # the -s of the nominative, which other cases do not have
    plurals: str = ""  # the vowel that a word ends in, and that of its plural: "o>i"
    has_particles: bool = False  # written in one with a name, though it takes no ending
    noun_beginnings: str = (
        ""  # which a noun changes with its number, in a language whose names are fixed: m, wa, ki, vi
    )
    linking_words: str = ""  # inside a name, each of which may stand for another with its case: i, e, të
    vowel_changes: Mapping[str, str] = _NONE  # of a stem before some endings: {"a": "ö"} of Harpa, Hörpu
    subject_endings: str = ""  # of the name of a person who does something: ლომიძემ, भट्टराईले
    dropped: str = ""  # consonants at the end of a stem that an ending may drop
    is_spaced: bool = True  # words stand apart
    has_case: bool = True
    has_capitals: bool = True  # names begin with one: not in Georgian
    no_letters: str = ""  # letters of neighbours that are not written in it: they tell them apart
    has_other_digits: bool = False  # Arabic, Indian or Thai digits, or those of full width
    person_endings: str = ""  # the only endings that the name of a person has, where they are few: s
    person_endings_behind_s: str = ""  # others behind z, x and ß alone: Schulzens
    accents_left_out: bool = False  # by many writers: they are not compared
    dotted_i: bool = False  # İ is the capital of i, and I that of ı
    letters: Mapping[str, str] = _NONE  # letters for which writers put others: {"ё": "е"}
    before_apostrophe: str = ""  # letters that an apostrophe makes another one of: og of oʻ and gʻ
    left_out: str = ""  # marks that many writers leave out: vowels of Arabic
    joined_articles: str = ""  # written in one with a noun
    joined_letters: str = ""  # words of a letter that are written in one with the next word: and, in, of
    year_first: bool = False  # the year stands before the month: 2026. május 4.
    day_endings: str = ""  # of the number of a day behind its month, be it with a hyphen: da of "mayın 26-da"
    # Beside the Gregorian one; "other": one that is not converted.
    calendar: Literal["", "buddhist", "persian", "islamic", "ethiopic", "hebrew", "other"] = ""
    other_months: Mapping[str, Mapping[int, str]] = _NONE  # by calendar: {"persian": {1: "فروردین"}}
    hebrew_months: Mapping[int, str] = _NONE  # from Tishri, 6 and 7 are the two Adars; day and year stand in letters
    years: str = ""  # words before a year, by which its calendar is told
    ordinals: Ordinals | None = None
    ordinal_beginnings: Mapping[int, str] = _NONE  # from 1 to 20, without their endings: what the floor reads in words
    not_behind_ordinal: str = ""  # expression: then it was the beginning of a greater one
    bounds: str = ""  # before the date that a period ends or begins with: by, before the end of, since
    bounds_behind: str = ""  # the same, where they stand behind the date: まで
    bounds_of_ends: str = ""  # those of both that speak of the end of the date: by the end of
    bounds_of_days: str = ""  # those after which a day is the last one itself: by, until; not before
    bounds_of_years: str = ""  # those after which a year is the last one itself: by 2030, bis 2030; not before 2030
    after_year: str = ""  # behind a year, which says that it is one: года, r.
    distances: Distances = Distances()
    speakers: Speakers = Speakers()
    cues: Cues | None = None
    mentions: Mentions | None = None
    signing: str = ""  # words of the signing of an agreement, the date of which stands beside them: signed
    entry_into_force: str = ""  # the same of its entry into force
    negations: str = ""  # words that deny: what is said with one is not what is said without it
    # Written before a word, they deny it: un, in. With a hyphen they also make another of a name: "non-" of non-EU.
    denying_prefixes: str = ""
    tens_before_hyphen: str = ""  # what a hyphen joins to the rest of a number: twenty
    abbreviations: str = ""  # behind which a dot ends no sentence, in any language: mr
    negation_signs: str = ""  # expression: the same where words are not apart
    denying_signs: str = ""  # expression of what denies the words right behind it, where words are not apart: 不
    not_negations: str = ""  # words that deny nothing, though they begin like it: not only
    sessions: Sessions | None = None
    counters: Counters | None = None
    dates: Dates | None = None
    parts: YearParts | None = None
    figures: Figures | None = None
    template: Template = Template()
    page: Page = Page()
    countries: Mapping[str, str] = _NONE  # everyday names that CLDR has not: KOR: "Korea"
    adjectives: Mapping[str, str] = _NONE  # FRA: "French"
    capitals: Mapping[str, str] = _NONE  # those that CLDR has not
    cities: Mapping[str, str] = _NONE  # capitals and where sessions are held, that CLDR has not: {"CHN": "Beijing"}
