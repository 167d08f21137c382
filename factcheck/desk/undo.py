"""Undo and redo of what a reviewer did in a story, across restarts. Both append to the log."""

import json

from sqlmodel import col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Claim, Event, Statement
from factcheck.desk.events import DONE, append, find_claim, tell
from factcheck.desk.queue import claim_line
from factcheck.desk.stories import view_story
from factcheck.desk.tie import settle, stir
from factcheck.desk.views import Change
from factcheck.ingest.clean import clean_line


def undo(store: Store, story_id: int, *, reviewer: str) -> Change | None:
    """Undo the last thing this reviewer did in a story that still stands; None when there is nothing.

    What somebody else has changed since does not stand any more.
    """
    return _turn(store, story_id, reviewer, forth=False)


def redo(store: Store, story_id: int, *, reviewer: str) -> Change | None:
    """Do again what this reviewer undid last, unless something was done since; None when there is nothing."""
    return _turn(store, story_id, reviewer, forth=True)


def _turn(store: Store, story_id: int, reviewer: str, *, forth: bool) -> Change | None:
    with store.write() as session:
        event = session.exec((_first_undone if forth else _last_done)(story_id, reviewer)).first()
        if event is None:
            return None
        statements = json.loads(event.statements)
        for number, claim in json.loads(event.placed if forth else event.moved).items():
            session.get_one(Statement, int(number)).claim_id = claim
        event.undone = not forth
        turned = append(
            session,
            find_claim(session, event.claim_id),
            "redo" if forth else "undo",
            reviewer,
            verdict=event.verdict if forth else event.verdict_before,
            note=event.note if forth else event.note_before,
            target=event,
        )
        told = tell(turned, event)
        if not statements:
            reader = SessionReader(session)
            line = claim_line(reader, event.claim_id)
            return Change(told=told, claim=line, story=view_story(reader, story_id))
        stir(session, story_id)
    return settle(store, story_id, statements[0], told)


def _last_done(story_id: int, reviewer: str) -> SelectOfScalar[Event]:
    """Find the last thing done whose outcome the claim still shows."""
    return (
        _own(story_id, reviewer)
        .where(
            col(Event.undone).is_(False),
            col(Claim.verdict).is_not_distinct_from(col(Event.verdict)),
            Claim.note == Event.note,
        )
        .order_by(col(Event.id).desc())
        .limit(1)
    )


def _first_undone(story_id: int, reviewer: str) -> SelectOfScalar[Event]:
    """Find the first of the events undone since the last that stands: undoing goes back, redoing forth."""
    standing = (
        select(func.coalesce(func.max(Event.id), 0))
        .where(Event.story_id == story_id, Event.reviewer == clean_line(reviewer))
        .where(col(Event.action).in_(DONE), col(Event.undone).is_(False))
        .scalar_subquery()
    )
    return (
        _own(story_id, reviewer)
        .where(
            col(Event.undone).is_(True),
            col(Event.id) > standing,
            col(Claim.verdict).is_not_distinct_from(col(Event.verdict_before)),
            Claim.note == Event.note_before,
        )
        .order_by(col(Event.id))
        .limit(1)
    )


def _own(story_id: int, reviewer: str) -> SelectOfScalar[Event]:
    """Select what a reviewer did to claims that are still listed: a join empties the one it takes from."""
    return (
        select(Event)
        .join(Claim, col(Claim.id) == Event.claim_id)
        .where(Event.story_id == story_id, Event.reviewer == clean_line(reviewer))
        .where(col(Event.action).in_(DONE), Claim.rank >= 0)
    )
