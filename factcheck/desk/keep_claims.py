"""Keeping claims: what a regrouping found becomes the story's matches and claims, in one transaction."""

import json
from collections import Counter
from collections.abc import Sequence

from sqlmodel import Session, col, delete, func, insert, select, update

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Article, Claim, Match, Statement, Story
from factcheck.desk.arrange import Arranged
from factcheck.desk.codec import differences_to_json
from factcheck.desk.rows import WITHDRAWN
from factcheck.desk.snapshot import Snapshot, is_unchanged
from factcheck.desk.trace import Traced, keep_origins
from factcheck.matching.match import Match as MatchValue
from factcheck.matching.match import Relation

OUTSIDE = -1
"""The rank of a claim that is kept and not listed."""


def keep_claims(
    store: Store,
    snapshot: Snapshot,
    matches: Sequence[MatchValue],
    traced: Sequence[Traced],
    arranged: Sequence[Arranged],
    origins_needed: int,
) -> bool:
    """Store the matches, origins and claims that a snapshot of a story amounts to, in the order of review.

    Returns False, and changes nothing, when the story has changed since the snapshot was taken.
    """
    with store.write() as session:
        if not is_unchanged(SessionReader(session), snapshot):
            return False
        _keep_matches(session, snapshot, matches)
        keep_origins(session, traced)
        placed = []
        for rank, (claim, kept) in enumerate(zip(arranged, _identify(arranged, snapshot), strict=True)):
            row = session.get_one(Claim, kept) if kept else Claim(story_id=snapshot.story)
            row.rank = rank
            row.sources = claim.sources
            row.conflicts = claim.conflicts
            row.suggested = claim.suggestion.value
            row.worth = json.dumps(claim.worth)
            row.reasons = json.dumps(claim.suggestion.reasons, ensure_ascii=False)
            session.add(row)
            session.flush()
            placed += [
                {"id": one.id, "claim_id": row.id, "place": place} for place, one in enumerate(claim.members)
            ]
        if placed:
            session.execute(update(Statement), placed)
        _settle_withdrawn(session, snapshot, len(arranged))
        story = session.get_one(Story, snapshot.story)
        story.grouped, story.origins_needed = snapshot.edition, origins_needed
        return True


def _keep_matches(session: Session, snapshot: Snapshot, matches: Sequence[MatchValue]) -> None:
    ids = {one.utterance.key: one.id for one in snapshot.standing}
    session.execute(delete(Match).where(col(Match.story_id) == snapshot.story))
    rows = [
        {
            "story_id": snapshot.story,
            "a_id": ids[match.a],
            "b_id": ids[match.b],
            "score": match.comparison.score,
            "relation": match.comparison.relation or Relation.RELATED,
            "differences": json.dumps(differences_to_json(match.comparison.differences), ensure_ascii=False),
        }
        for match in matches
    ]
    if rows:
        session.execute(insert(Match), rows)


def _identify(arranged: Sequence[Arranged], snapshot: Snapshot) -> list[int | None]:
    """Find for each claim the stored one that it continues: the one it shares most statements with.

    The claim that another was last joined to goes first, then one that a person has decided on, then one that
    a person has ever worked on; each is continued once.
    """
    joined = {tie.claim: order for order, tie in enumerate(snapshot.ties, 1) if tie.joins}

    def goes_first(claim: int) -> tuple[int, bool, bool]:
        return -joined.get(claim, 0), claim not in snapshot.decided, claim not in snapshot.touched

    shared = [
        (goes_first(claim), -count, claim, number)
        for number, group in enumerate(arranged)
        for claim, count in Counter(one.claim for one in group.members).items()
        if claim is not None
    ]
    kept: list[int | None] = [None] * len(arranged)
    taken = set()
    for *_, claim, number in sorted(shared):
        if kept[number] is None and claim not in taken:
            kept[number] = claim
            taken.add(claim)
    return kept


def _settle_withdrawn(session: Session, snapshot: Snapshot, rank: int) -> None:
    """Keep withdrawn statements, last, in the claims that a person has worked on, and drop empty claims.

    A claim that a person has worked on is never dropped: emptied by a join, it waits outside the queue.
    """
    withdrawn = (
        select(Statement)
        .join(Article)
        .where(Article.story_id == snapshot.story, Statement.revision < Article.revision)
    )
    for statement in session.exec(withdrawn):
        if statement.claim_id in snapshot.touched:
            statement.place = WITHDRAWN
        else:
            statement.claim_id = None
    session.flush()
    places = dict(
        session.exec(
            select(Statement.claim_id, func.min(Statement.place))
            .join(Article)
            .where(Article.story_id == snapshot.story)
            .group_by(col(Statement.claim_id))
        ).all()
    )
    of_story = select(Claim).where(Claim.story_id == snapshot.story).order_by(col(Claim.id))
    for number, claim in enumerate(session.exec(of_story)):
        place = places.get(claim.id)
        if place is not None and place < WITHDRAWN:
            continue
        if place is not None:
            claim.rank = rank + number
        elif claim.id in snapshot.touched:
            claim.rank = OUTSIDE
        else:
            session.delete(claim)
