"""The review queue: the claims of a story in order, and one claim with all that it rests on."""

import json
from collections import defaultdict
from datetime import datetime
from itertools import groupby

from factcheck.db.reader import Reader
from factcheck.db.store import Store
from factcheck.desk import clock
from factcheck.desk.errors import NotFoundError
from factcheck.desk.rows import ARTICLE, MATCH, STATEMENT, view_article, view_match, view_statement
from factcheck.desk.views import (
    ClaimLine,
    ClaimView,
    Counterpart,
    Decision,
    MatchView,
    Passage,
    Verdict,
)
from factcheck.matching.match import Relation

OF_STORY = "claim.story_id = :id"
"""What `claim_lines` is asked for the claims of a story."""
_OF_CLAIM = "claim.id = :id"

_LINES = """
SELECT claim.id, claim.verdict, claim.suggested, claim.sources, claim.conflicts, claim.note,
       statement.id, statement.text, statement.check_worthiness
FROM claim JOIN statement ON statement.claim_id = claim.id
WHERE $chosen ORDER BY claim.rank, claim.id, statement.place, statement.id"""

_PASSAGES = f"""
SELECT statement.claim_id, statement.revision, {STATEMENT}, {ARTICLE}
FROM claim
JOIN statement ON statement.claim_id = claim.id
JOIN article ON article.id = statement.article_id
JOIN source ON source.id = article.source_id
WHERE $chosen ORDER BY statement.place, statement.id"""  # noqa: S608 - made of the constants above

_TEXTS = """
SELECT DISTINCT revision.article_id, revision.number, revision.text
FROM claim
JOIN statement ON statement.claim_id = claim.id
JOIN revision ON revision.article_id = statement.article_id AND revision.number = statement.revision
WHERE $chosen"""

_MATCHES = f"""
SELECT claim.id, {MATCH}
FROM claim
JOIN statement AS a ON a.claim_id = claim.id
JOIN "match" ON "match".a_id = a.id
JOIN statement AS b ON b.id = "match".b_id AND b.claim_id = claim.id
WHERE $chosen ORDER BY a.place, b.place, "match".id"""  # noqa: S608 - made of the constants above

_KEPT = "SELECT claim.id, claim.note, claim.reasons, claim.worth FROM claim WHERE $chosen"

_DECISIONS = """
SELECT claim.id, event.verdict, event.note, event.reviewer, event.at
FROM claim JOIN event ON event.claim_id = claim.id
WHERE $chosen AND event.action = 'mark' AND NOT event.undone ORDER BY event.id"""


def claim_queue(store: Store, story_id: int) -> tuple[ClaimLine, ...]:
    """Return the claims of a story in the order of review."""
    with store.read() as reader:
        return claim_lines(reader, OF_STORY, story_id)


def view_claim(store: Store, claim_id: int) -> ClaimView:
    """Return a claim with its statements in their articles, and how they compare.

    Raises ``NotFoundError`` when there is no such claim.
    """
    with store.read() as reader:
        claim_line(reader, claim_id)
        return _view_claims(reader, _OF_CLAIM, claim_id)[0]


def remember_position(store: Store, story_id: int, claim_id: int) -> None:
    """Remember the story and the claim that the reviewer is at, to continue there next time."""
    with store.write() as session:
        from factcheck.db.tables import Story

        story = session.get_one(Story, story_id)
        story.position, story.opened = claim_id, clock.now()


def claim_line(reader: Reader, claim_id: int) -> ClaimLine:
    """Return one claim as the queue lists it. Raises ``NotFoundError`` when there is no such claim."""
    lines = claim_lines(reader, _OF_CLAIM, claim_id)
    if not lines:
        raise NotFoundError(f"claim {claim_id}: there is no such claim; `factcheck claims` lists them")
    return lines[0]


def claim_lines(reader: Reader, chosen: str, number: int) -> tuple[ClaimLine, ...]:
    """Return claims as the queue lists them; ``chosen`` is plain SQL that tells which, by ``:id``."""
    lines = []
    for _, rows in groupby(reader.rows(_LINES.replace("$chosen", chosen), id=number), lambda row: row[0]):
        statements = list(rows)
        claim_id, verdict, suggested, sources, conflicts, note, _, text, worth = statements[0]
        lines.append(
            ClaimLine(
                id=claim_id,
                text=text,
                verdict=Verdict(verdict) if verdict else None,
                suggested=Verdict(suggested),
                statements=tuple(row[6] for row in statements),
                sources=sources,
                conflicts=conflicts,
                check_worthiness=worth,
                has_note=bool(note),
            )
        )
    return tuple(lines)


def view_story_claims(reader: Reader, story_id: int) -> tuple[ClaimView, ...]:
    """Return the claims of a story, each with all that it rests on, in the order of review."""
    return _view_claims(reader, OF_STORY, story_id)


def _view_claims(reader: Reader, chosen: str, number: int) -> tuple[ClaimView, ...]:
    passages = _passages(reader, chosen, number)
    matches = {}
    conflicts: dict[int, list[MatchView]] = defaultdict(list)
    for claim, *columns in reader.rows(_MATCHES.replace("$chosen", chosen), id=number):
        match, swapped = view_match(tuple(columns)), view_match(tuple(columns), swapped=True)
        matches[match.a, match.b], matches[match.b, match.a] = match, swapped
        if match.relation is Relation.CONFLICTS:
            conflicts[claim].append(match)
    decisions = {
        claim: Decision(
            verdict=Verdict(verdict) if verdict else None,
            note=note,
            reviewer=reviewer,
            at=datetime.fromisoformat(at),
        )
        for claim, verdict, note, reviewer, at in reader.rows(
            _DECISIONS.replace("$chosen", chosen), id=number
        )
    }
    kept = {
        claim: (note, tuple(json.loads(reasons)), tuple(json.loads(worth)))
        for claim, note, reasons, worth in reader.rows(_KEPT.replace("$chosen", chosen), id=number)
    }
    views = []
    for line in claim_lines(reader, chosen, number):
        first, *others = passages[line.id]
        counterparts = [
            Counterpart(passage=other, match=matches.get((first.statement.id, other.statement.id)))
            for other in others
        ]
        decision = decisions.get(line.id)
        note, reasons, worth = kept[line.id]
        views.append(
            ClaimView(
                line=line,
                passage=first,
                counterparts=tuple(sorted(counterparts, key=lambda one: _shown_first(first, one))),
                conflicts=tuple(conflicts[line.id]),
                reasons=reasons,
                worth=worth,
                note=note,
                decided=decision if decision and decision.verdict else None,
            )
        )
    return tuple(views)


def _shown_first(first: Passage, other: Counterpart) -> tuple[bool, bool, float]:
    """Order counterparts: other articles before repeats, conflicts before agreement, likest first."""
    match = other.match
    return (
        other.passage.article.id == first.article.id,
        match is None or match.relation is not Relation.CONFLICTS,
        -match.score if match else 0.0,
    )


def _passages(reader: Reader, chosen: str, number: int) -> dict[int, list[Passage]]:
    """Return the statements of claims in their articles, by claim, in the order they are shown."""
    texts = {
        (article, revision): text
        for article, revision, text in reader.rows(_TEXTS.replace("$chosen", chosen), id=number)
    }
    passages: dict[int, list[Passage]] = defaultdict(list)
    for claim, revision, *columns in reader.rows(_PASSAGES.replace("$chosen", chosen), id=number):
        statement, article = view_statement(tuple(columns[:11])), view_article(tuple(columns[11:]))
        passages[claim].append(
            Passage(
                statement=statement,
                article=article,
                text=texts[article.id, revision],
                withdrawn=revision < article.revision,
            )
        )
    return passages
