"""Every rule of the format: code, name, severity and what it says, in the order in which they are listed.

Codes are for ever; a rule that is dropped leaves its number empty. ``E*`` is a warning in a draft and an error once
the annotation is complete or reviewed.

What a function in ``validator/rules`` reports is stated over that function alone. Its line here is derived
(``make golden``), for most of what asks for a rule must not import them all.
"""

from __future__ import annotations

from .diagnostic import Rule, Severity

_FAMILIES = "YML SCH MIS REF PTY OUT DAT MTG EVD COV ABS AGR VER WAV FMT SER CFG RUN".split()

# What no function in validator/rules reports, but a reader, the schema, a command or a comparison of documents.
_ELSEWHERE = """\
YML001 invalid-yaml E this is not valid YAML; put a value with ": ", " #" or a leading quote, [, { or * in quotes
YML002 duplicate-key E 'x' occurs twice; merge the two, or rename one (several keys that repeat are reported once: a hyphen is missing before the second entry)
YML003 tab-or-wide-space E a tab (or no-break space) in the indentation; use plain spaces
YML004 unsupported-tag E the tag (or merge key <<) is not supported; delete it
YML005 alias-limit E more than 100 aliases, an alias inside itself, or over 100,000 values; write the values out
YML006 several-documents E a second document begins here; one file holds one document
YML007 cut-by-comment W the text ends before ' #', the rest is read as a comment; put the text in quotes, or the comment on a line of its own
YML008 number-loses-form E 2.10 is read as the number 2.1; put it in quotes, or write the number plainly (.inf, .nan, 1e999, over ±(2^53-1): put it in quotes)
YML009 not-utf-8 E the file is not UTF-8; save it as UTF-8
YML010 forbidden-character E the character U+202E is not allowed here; delete it (control and bidi controls, U+0085, U+2028, U+2029, an inner U+FEFF, a lone CR; from escapes too)
YML011 key-not-text E the key 2023 is a number; put it in quotes (a key is text of at most 128 characters)
YML012 limit-exceeded E the file is over a limit (bytes, nodes, depth, aliases); split it, or raise the limit of bytes with --max-bytes
YML013 unreadable-file E the file cannot be read (missing, not a regular file, no permission, changed while read); check its name and permissions
YML014 text-read-as-anchor W '&Partners' is read as an anchor that nothing uses; put the text in quotes
YML015 smart-quotes W the curly quotes are part of the text; use straight ones, or delete them
YML016 merge-conflict E there is a git merge conflict here; keep one of the two versions
SCH001 missing-required E 'x' is missing; give it
SCH002 unknown-key E 'vanue' is not a field here; did you mean 'venue'? (keys of your own start with x-; a place or an amount has no para, quote, note)
SCH003 wrong-type E expected text, found 5; give a value of the expected type
SCH004 not-in-vocabulary E 'agreed' is not one of ...; did you mean 'agree'?
SCH005 bad-pattern E 'MN' is not valid here; correct it (jco explain FIELD shows the form)
SCH006 bad-size E too long, too short, empty or repeated; correct it (jco explain FIELD shows the limits)
SCH007 derived-by-hand E only jco writes derived; delete it
MIS001 missing-recommended E* 'next' is recommended and not annotated yet; give it (or list it under not_stated, if the name is allowed there)
MIS002 missing-conditional E 'to' is missing (needed when: kind is request ...); give it (or list it under not_stated, if the name is allowed there)
WAV001 waiver-unused W the waiver of X matches no finding; delete it, or correct its path (only if rule X has checked everything below the path)
WAV002 waiver-expired W the waiver of X ended on 2024-01-01; delete it, or renew it with a reason
WAV003 waiver-unknown-rule E there is no rule X; did you mean Y?
WAV004 waiver-forbidden E YML, SCH, MIS002, FMT and WAV cannot be waived; correct the file
FMT001 version-unsupported E format jco/1.7 is newer than this version of jco; update jco, or correct the line (nothing else is checked)
FMT003 derived-stale E derived does not match the document; write the canonical JSON again (JSON input only; what depends on the text is not checked without it)
FMT004 json-stale E NAME.json differs from what this document produces; run jco convert (convert --check)
FMT005 json-missing E NAME.json is missing; run jco convert (convert --check)
FMT006 output-name-twice E would be written to the same file as other.yaml; change one of the ids (neither is written)
FMT008 json-orphan E no document produces this file any more; delete it, or run jco convert --prune (convert --check)
SER001 document-id-twice E id 'x' is also the id of other.yaml; change one of the ids (not for revisions)
SER002 session-twice W two documents for one session and publisher; merge them, or say supersedes
SER003 series-gap I session 7 follows 5 in this series; session 6 is missing from the set
SER004 date-against-ordinal E session 8 is dated before session 7; correct date or ordinal
SER005 neighbour-disagrees W next/previous says 2024-05, the document of that session says 2024-06; check both
SER006 spelled-two-ways W 'x' here, 'y' in other.yaml for the same person or series; use one form, the other under also
SER007 supersedes-missing W the document 'x' that this one replaces is missing from the set; add it, or correct the id
CFG001 configuration-invalid E a setting in jco.toml is not valid; correct it (exit 2)
RUN001 check-failed E this file could not be checked; this is a bug in jco, please report it (exit 3)
"""

# Derived from validator/rules.
_OF_FUNCTIONS = """\
ABS001 given-and-not-stated E 'x' has a value and is listed under not_stated; delete one
ABS002 inferred-without-value E 'x' is listed under inferred and has no value; give it, or delete the name
ABS004 not-stated-but-cue I next is listed as not stated, but the text speaks of a next meeting; check it
ABS005 uncertain-without-note W certainty is not high: say in a note what is uncertain
ABS006 conflict-without-value E conflicts names 'x', which has no value here; give the value that you follow
ABS007 conflict-is-value W the conflicting value of 'x' is the value itself; give the other one
AGR001 signed-but-status W an outcome signs it, but its status is x; use signed (or later), or another kind of outcome
AGR002 same-name W two agreements have the same name; merge them, or give them different names
AGR003 count-against-name E the name or quote says 6, not 5; correct it
COV001 paragraph-not-covered E* nothing is annotated from paragraph 8; annotate it, or list it under annotation.skip with the reason
COV002 sentence-not-covered I paragraph 3: no quote from the sentence '...' (English)
COV003 skipped-and-cited W the paragraph is both skipped and cited; delete it from skip
COV004 undeclared-name I a country or 'Minister X' in the text is not declared; declare it if it matters
DAT001 impossible-date E not a day of the calendar, or the period ends before it begins; correct it
DAT002 meeting-after-release E the meeting is after the release; check the year
DAT003 annotated-before-release E the release is dated more than a day after its annotation; check both dates
DAT004 held-in-future E 'held', but the date is after the release; use planned, or check the date
DAT005 planned-in-past E 'planned', but the date is before the meeting; use held, or check the date
DAT006 in-force-before-signed E it enters into force before it is signed; correct one of the dates
DAT007 wrong-weekday E 2023-06-26 is a Monday, but the release says 'Tuesday'; correct it, or record the conflict
DAT008 date-text-missing W the date is less exact than a day; give the printed words under date_text (when_text)
DAT009 relative-date-wrong W 'last August' in a release of 2023-06-30 means 2022-08, not 2021-08; correct it
DAT010 sessions-out-of-order E the next session is not after this one (previous: not before); correct the date
DAT011 late-release W the release is more than 60 days after the meeting; check the year
DAT012 retrieved-before-release W retrieved before the release was published; check both dates
DAT013 planned-before-release I planned at the time of the meeting, though before the release date; keep it
DAT014 in-force-in-future E in force, but the date is after the release; use signed or ratified, or check the date
DAT015 relation-against-date E 'preceded-by', but its date is after the session (followed-by: before); change one
EVD001 no-such-paragraph E there is no paragraph 12; the release has 1-9, title, sub1, sub2
EVD002 quote-not-there E the quote is not in paragraph 4; it is in 3 (else: copy it exactly; a comma inside [ ] splits a quote)
EVD003 quote-other-capitals I the quote differs from the release in its capitals; copy it exactly
EVD004 quote-ambiguous W the quote occurs more than once in the paragraph; quote a word or two more
EVD005 quote-long W the quote has more than 25 words; keep the words that matter
EVD006 quote-one-word I a quote of one word proves little; quote a word or two more (not CJK)
EVD007 name-not-there W 'Lee Do-hoon' is not in the release, which prints 'Lee Dohoon'; copy it as printed, or list it under inferred
EVD008 printed-words-not-there W date_text, when_text or amount.text is not in the cited paragraph; copy the printed words
EVD009 file-not-found E release.file is not found; correct the path, or leave it out and give paragraphs (then this is only info, and the quotes are not checked)
EVD010 heading-not-there E title, subtitle, begins or ends is not in the stored text (the words that differ are shown); copy it exactly
EVD011 ordinal-against-quote E the quote says 7, the annotation says 8; correct one of the two
EVD012 amount-against-text E '5 million' is 5,000,000, not 500,000; correct one of the two
EVD013 date-against-text E the printed words 'June 26' give the day 26, not 2023-06-27; correct one of the two
EVD014 status-against-quote W the quote reads like 'in-force', but the status is 'signed'; check it
EVD015 strength-against-quote W the quote says 'seek ways', which is explore, not firm; correct the strength
EVD016 bare-dollar W '$' alone does not name a currency; list unit under inferred, or under not_stated
EVD017 unit-against-text E '€5 million' is in EUR, not USD; correct the unit
EVD018 no-such-version E no version in 'ko' is given under release.versions; add it, or correct the locator
EVD019 text-unreadable E the stored text is not UTF-8 text (too large, not a regular file, a Git LFS pointer, UTF-16, HTML named .txt, empty, damaged characters such as â€¢: it says which); save it as UTF-8
EVD020 file-outside E release.file leads outside the data; keep the text there, or name its folder with --sources
EVD021 text-changed W the text has changed since this JSON was written; the quotes that no longer match are ... (JSON input, convert --check)
EVD022 paragraphs-differ E the text has 9 paragraphs, paragraphs says 8; correct or delete it
EVD023 body-elsewhere E most quotes are outside the body that was found (it begins with '...'); give release.begins (reported in place of EVD001, EVD002 and COV)
EVD024 date-not-there W nothing in paragraph 1 (or the text) gives 7 May 2026; it prints '6 May 2026'; correct the date, or list it under inferred
EVD025 ordinal-not-there W the release prints no 15 for this session; correct the ordinal, or list it under inferred
EVD026 actor-against-text W before these words the release names 'Vice Foreign Minister Lee' (KOR), not x; check by
EVD027 quote-cuts-word W the quote begins (or ends) inside the word 'unpermitted'; quote whole words
EVD028 shifted-locators E the locators of n quotes fit another counting: numbering: lines (or begins: '...') makes them right; reported in place of their EVD001, EVD002 and EVD008
FMT002 extensions-seen I extension keys seen: x-... (not x-todo)
FMT007 placeholder-left E* 'TODO' (SIDE-A, und, x-todo) is a placeholder of the template; give the value
MTG001 ordinal-against-title E the title says 7, the annotation says 8; correct it, or record the conflict
MTG002 ordinal-against-body W the body says 'seventh', the annotation says 8; check it
MTG003 ordinal-jump W session 7 should be followed by 8, not 9; correct one of the two (not with ordinal_year)
MTG004 ordinal-in-series W the series has the ordinal in its name; leave it out
MTG005 online-with-place W an online meeting has no place; use hybrid, or leave the place out
MTG006 ordinal-not-annotated W the title seems to give the ordinal 7; annotate it, or list it under not_stated
MTG007 attendance-against-format W x attended online, but the format is in-person; use hybrid
MTG008 also-same-series E this is the meeting's own series; give the other name, or delete the entry
OUT001 joint-act-by-one E 'agree' is done by the sides together, but only x is named; write by: all, or use accept, commit, state (agree, share-view, differ)
OUT002 asked-by-all W 'request' by all sides to one of them; name who asked
OUT003 to-own-side E by and to are the same side; correct one of them
OUT004 duplicate-outcome E same kind, actor and content (or quote) as another outcome; delete one, or say how they differ
OUT005 kind-against-quote W the quote reads like 'agree', but the kind is 'hope'; check it (English; not for by: release)
OUT006 answer-to-nothing W say what is answered: give that outcome an id and name it under re
OUT007 unknown-topic W topic 'x' is not in topic.csv; did you mean 'y'?
OUT008 two-targets I an undertaking with two targets joined by 'and'; split it if each can be met alone
OUT009 many-topics I more than seven topics; is this more than one outcome?
OUT010 copied-text W 'what' repeats 12 or more words of the release; say it in your own words
OUT011 joint-act-named-by-one I 'sign' is done by the sides together, but only x is named; keep it if the release names one only; otherwise write by: all (discuss, sign, adopt, establish)
PTY001 fewer-than-two-sides E a joint committee has at least two sides, and fewer have role: side; add the missing one
PTY002 party-without-type E 'x' is not an ISO 3166-1 alpha-3 code; correct it, or give the type
PTY003 unknown-country E country 'x' is not an ISO 3166-1 alpha-3 code; did you mean 'y'?
PTY004 side-without-head W nobody leads the side x; add its head, or list head under not_stated of the party
PTY005 present-for-absent-party E the person took part, but the party is only 'mentioned'; change one of the two
PTY006 account-of-no-side E release.side 'x' is not a side of the meeting
PTY007 place-elsewhere I the place is in none of the sides' countries; check it
PTY008 code-of-other-country W MNE is Montenegro; 'Mongolia' is MNG (the name is that of exactly one other country)
PTY009 group-of-one E a group has at least two members; add them, or use another type
PTY010 unknown-member E member 'x' is neither a party here nor an ISO code; did you mean 'y'?
PTY011 member-is-side E 'x' is a side and a member of the side y; make it one of the two
PTY012 members-without-group E only a party with type: group has members; set the type, or delete members
PTY013 city-elsewhere W Ulaanbaatar is in MNG, not in CHN; correct the country, or the city
REF001 id-twice E id 'x' is also used under agreements; change one of the ids
REF002 unknown-actor E 'x' is not declared under parties/people; did you mean 'y'? (declare it, role: mentioned if it took no part)
REF003 unknown-reference E 'x' is not the id of an agreement, project, event, person (refs) or outcome (re); did you mean 'y'?
REF004 unknown-party E party (or parent) 'x' is not declared under parties; did you mean 'y'?
REF005 unused-entry I no outcome refers to 'x'; add it to the refs of the outcome that is about it, if there is one
REF006 sign-without-agreement E what is signed must be an entry under agreements; add it and name its id
REF007 answers-itself E an outcome cannot answer itself; name the outcome that it answers
REF008 replaces-itself E a document cannot replace itself; name an older revision: id@1
REF009 reserved-actor-misused E all stands alone; release only under by of an outcome; committee not as a party of an agreement
REF010 unknown-basis E 'x' is not the id of an agreement; did you mean 'y'?
REF011 unknown-amount E part_of/equals 'x' is not the text of another amount of this list
VER001 language-twice E two versions have the same language; delete one, or correct the language
VER002 script-against-language W the script of the title does not fit the language; check it
"""

_SEVERITIES: dict[str, Severity] = {"E": "error", "W": "warning", "I": "info"}


def _read(table: str) -> dict[str, Rule]:
    rules = {}
    for line in sorted(table.splitlines(), key=lambda line: (_FAMILIES.index(line[:3]), line)):
        code, name, severity, summary = line.split(" ", 3)
        grows = severity.endswith("*")
        rules[code] = Rule(code, name, "warning" if grows else _SEVERITIES[severity], grows, summary)
    return rules


RULES = _read(_ELSEWHERE + _OF_FUNCTIONS)
"""Code → rule, for all rules of the format."""
