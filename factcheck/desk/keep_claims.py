"""Keeping claims: what a regrouping found becomes the story's matches and claims, in one transaction."""

from collections import Counter
from collections.abc import Mapping, Sequence, Set

from sqlalchemy import text
from sqlmodel import Session, col, delete, insert, update

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Claim, Match, Statement, Story
from factcheck.desk.arrange import Arranged
from factcheck.desk.codec import differences_to_json
from factcheck.desk.neighbourhoods import Neighbourhoods, keep_neighbourhoods
from factcheck.desk.packed import pack
from factcheck.desk.rows import WITHDRAWN
from factcheck.desk.snapshot import Snapshot, is_unchanged
from factcheck.desk.trace import Traced, keep_origins
from factcheck.matching.match import Match as MatchValue
from factcheck.matching.match import Relation
from factcheck.matching.suggest import Suggested

OUTSIDE = -1
"""The rank of a claim that is kept and not listed."""

_CLAIMS = "SELECT id, rank, sources, conflicts, suggested, worth, reasons FROM claim WHERE story_id = :id"

_PLACES = """
SELECT statement.id, statement.claim_id, statement.place, statement.revision < article.revision
FROM article JOIN statement ON statement.article_id = article.id WHERE article.story_id = :id"""

_COUNTED = """
SELECT count(*), count(verdict), count(CASE WHEN conflicts > 0 THEN 1 END)
FROM claim WHERE story_id = :id AND rank >= 0"""


def keep_claims(
    store: Store,
    snapshot: Snapshot,
    compared: str,
    matches: Sequence[MatchValue],
    neighbourhoods: Neighbourhoods | None,
    traced: Sequence[Traced],
    arranged: Sequence[Arranged],
    origins_needed: int,
) -> bool:
    """Store the matches, origins and claims that a snapshot of a story amounts to, in the order of review.

    ``compared`` is the fingerprint of the statements that the matches were found among,
    ``neighbourhoods`` what they were found by.

    Returns False, and changes nothing, when the story has changed since the snapshot was taken.
    """
    with store.write() as session:
        if not is_unchanged(SessionReader(session), snapshot):
            return False
        if compared != snapshot.compared:
            _keep_matches(session, snapshot, matches)
            keep_neighbourhoods(session, snapshot.story, neighbourhoods)
        keep_origins(session, traced)
        ids = _keep_rows(session, snapshot.story, _identify(arranged, snapshot), arranged)
        placed = {
            one.id: (claim, place)
            for claim, group in zip(ids, arranged, strict=True)
            for place, one in enumerate(group.members)
        }
        holding = _keep_places(session, snapshot, placed)
        _settle_others(session, snapshot, set(ids), holding)
        story = session.get_one(Story, snapshot.story)
        [(story.claims, story.decided, story.conflicts)] = SessionReader(session).rows(_COUNTED, id=story.id)
        story.grouped, story.origins_needed = snapshot.edition, origins_needed
        story.compared = compared
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
            "differences": pack(differences_to_json(match.comparison.differences)),
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


def _keep_rows(
    session: Session, story: int, kept: Sequence[int | None], arranged: Sequence[Arranged]
) -> list[int]:
    """Write claims, each over the stored one that it continues if there is one; return their numbers."""
    stored = {number: tuple(row) for number, *row in SessionReader(session).rows(_CLAIMS, id=story)}
    changed, new = [], []
    for rank, (number, claim) in enumerate(zip(kept, arranged, strict=True)):
        row = {
            "rank": rank,
            "sources": claim.sources,
            "conflicts": claim.conflicts,
            "suggested": None if claim.suggestion.value == Suggested.UNVERIFIED else claim.suggestion.value,
            "worth": pack(claim.worth),
            "reasons": pack(claim.suggestion.reasons),
        }
        if number is None:
            new.append({"story_id": story, "note": "", **row})
        elif stored[number] != tuple(row.values()):
            changed.append({"id": number, **row})
    if changed:
        session.execute(update(Claim), changed)
    making = insert(Claim).returning(col(Claim.id), sort_by_parameter_order=True)
    made = iter(session.scalars(making, new).all() if new else ())
    return [next(made) or 0 if number is None else number for number in kept]


def _keep_places(session: Session, snapshot: Snapshot, placed: Mapping[int, tuple[int, int]]) -> set[int]:
    """Put the statements of a story into their claims; return the claims that hold withdrawn ones.

    A withdrawn statement stays, last, in a claim that a person has worked on.
    """
    changed, holding = [], set()
    for number, claim, place, withdrawn in SessionReader(session).rows(_PLACES, id=snapshot.story):
        if withdrawn and claim in snapshot.touched:
            wanted = claim, WITHDRAWN
            holding.add(claim)
        else:
            wanted = placed.get(number, (None, 0))
        if wanted != (claim, place):
            changed.append({"id": number, "claim_id": wanted[0], "place": wanted[1]})
    if changed:
        session.execute(update(Statement), changed)
    return holding


def _settle_others(session: Session, snapshot: Snapshot, listed: Set[int], holding: Set[int]) -> None:
    """Rank the claims that only withdrawn statements are left of behind the others, and drop empty ones.

    A claim that a person has worked on is never dropped: emptied by a join, it waits outside the queue.
    """
    of_story = {number for number, *_ in SessionReader(session).rows(_CLAIMS, id=snapshot.story)}
    others = sorted(of_story - listed)
    ranks = [
        {"id": claim, "rank": rank if claim in holding else OUTSIDE}
        for rank, claim in enumerate(others, len(listed))
        if claim in holding or claim in snapshot.touched
    ]
    if ranks:
        session.execute(update(Claim), ranks)
    # Not by a list of numbers in the statement: engines differ in how many they take.
    emptied = [{"number": claim} for claim in others if claim not in holding | snapshot.touched]
    if emptied:
        session.connection().execute(text("DELETE FROM claim WHERE id = :number"), emptied)
