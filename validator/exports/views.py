"""The views of the database: questions that are asked of any set, each with its answer as a table."""

from __future__ import annotations

_NAMES = """(
    SELECT group_concat(name, ', ') FROM (
      SELECT coalesce(name, actor) AS name FROM actors
      WHERE actors.outcome_id = outcomes.outcome_id AND direction = '{}' GROUP BY 1 ORDER BY min(n)
    )
  )"""
_QUOTES = """(
    SELECT group_concat(quote, ' / ') FROM (
      SELECT quote FROM quotes WHERE quotes.outcome_id = outcomes.outcome_id ORDER BY quotes.rowid
    )
  )"""

VIEWS = (
    f"""CREATE VIEW acts AS  -- Each outcome in one row: who, what, to whom, by when, with the quote.
SELECT
  outcomes.outcome_id, outcomes.document_id, outcomes.n, series, ordinal, documents.date_first AS session,
  outcomes.kind, strength, {_NAMES.format("by")} AS who, outcomes.what, {_NAMES.format("to")} AS to_whom,
  when_last AS by_when, when_text, when_state, outcomes.re_id, outcomes.para, {_QUOTES} AS quote
FROM outcomes JOIN documents USING (document_id)""",  # noqa: S608 - all of it is ours
    """CREATE VIEW promises AS  -- What was undertaken: by whom, to whom, by when, with the quote.
SELECT * FROM acts WHERE kind IN ('agree', 'commit', 'accept')""",
    """CREATE VIEW requests AS  -- What was asked or offered, and the answer to it, if there is one.
SELECT
  asked.outcome_id, asked.document_id, asked.n, asked.series, asked.session, asked.kind, asked.who, asked.to_whom,
  asked.what, asked.quote, answer.outcome_id AS answer_id, answer.kind AS answer, answer.who AS answered_by,
  answer.quote AS answer_quote
FROM acts AS asked LEFT JOIN acts AS answer ON answer.re_id = asked.outcome_id
WHERE asked.kind IN ('request', 'urge', 'invite', 'propose', 'offer')""",
    """CREATE VIEW agreement_history AS  -- Each agreement as each session left it.
SELECT
  agreements.name, agreements.kind, agreements.status, series, ordinal, documents.date_first AS session,
  signed_first, signed_last, in_force_first, in_force_last, agreement_id, document_id
FROM agreements JOIN documents USING (document_id) ORDER BY agreements.name, documents.date_first""",
    """CREATE VIEW topic_years AS  -- How many outcomes each topic has in each year of sessions, by kind.
SELECT topic, substr(documents.date_first, 1, 4) AS year, outcomes.kind, count(*) AS outcomes
FROM topics JOIN outcomes USING (outcome_id) JOIN documents ON documents.document_id = outcomes.document_id
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3""",
)
SEARCH = (
    """CREATE VIRTUAL TABLE search USING fts5(
  outcome_id UNINDEXED, what, quotes, tokenize = 'unicode61 remove_diacritics 2'
)""",
    f"INSERT INTO search SELECT outcome_id, what, {_QUOTES} FROM outcomes ORDER BY rowid",  # noqa: S608
)
"""Words of outcomes and of their quotes: ``SELECT outcome_id FROM search WHERE search MATCH 'groundwater'``."""
