"""Plain lists of what a story holds, for those who script."""

from factcheck.db.store import Store
from factcheck.desk.rows import MATCH, STATEMENT, read_ties, view_match, view_statement
from factcheck.desk.views import MatchView, StatementView, Wording

_STATEMENTS = f"""
SELECT {STATEMENT}
FROM article
JOIN statement ON statement.article_id = article.id AND statement.revision = article.revision
JOIN source ON source.id = article.source_id
WHERE article.story_id = :id ORDER BY article.id, statement.start"""  # noqa: S608

_WORDINGS = """
SELECT statement.id, statement.text, source.name, statement.speaker
FROM article
JOIN statement ON statement.article_id = article.id
JOIN source ON source.id = article.source_id
WHERE article.story_id = :id
ORDER BY article.published IS NULL, article.published, article.id, statement.start"""

_REVIEWERS = """
SELECT claim.id, event.reviewer FROM claim JOIN event ON event.claim_id = claim.id
WHERE claim.story_id = :id AND claim.verdict IS NOT NULL AND event.action = 'mark' AND event.undone IS NULL
ORDER BY event.id"""

_MATCHES = f"""
SELECT {MATCH} FROM "match" WHERE story_id = :id ORDER BY score DESC, a_id, b_id"""  # noqa: S608


def list_statements(store: Store, story_id: int) -> tuple[StatementView, ...]:
    """Return the statements of the newest revisions of a story's articles, in the order of the texts."""
    with store.read() as reader:
        return tuple(map(view_statement, reader.rows(_STATEMENTS, id=story_id)))


def list_matches(store: Store, story_id: int) -> tuple[MatchView, ...]:
    """Return the matches of a story, the likest first."""
    with store.read() as reader:
        ties = read_ties(reader, story_id)
        return tuple(view_match(row, ties) for row in reader.rows(_MATCHES, id=story_id))


def list_wordings(store: Store, story_id: int) -> dict[int, Wording]:
    """Return the wording of each statement of a story, withdrawn ones too, as the articles appeared.

    Those without a date come last.
    """
    with store.read() as reader:
        return {
            number: Wording(text, source, speaker or "")
            for number, text, source, speaker in reader.rows(_WORDINGS, id=story_id)
        }


def list_reviewers(store: Store, story_id: int) -> dict[int, str]:
    """Return, by claim, who gave it its present verdict; open claims are left out."""
    with store.read() as reader:
        return dict(reader.rows(_REVIEWERS, id=story_id))
