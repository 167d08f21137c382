"""Undo and redo of what a reviewer did in a story, across restarts. Both append to the log."""

import json

from sqlmodel import Session, col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Claim, Event, Statement
from factcheck.desk.errors import DeskError
from factcheck.desk.events import DONE, append, find_claim
from factcheck.desk.queue import claim_line
from factcheck.desk.stories import view_story
from factcheck.desk.tie import settle, stir
from factcheck.desk.views import Change
from factcheck.ingest.clean import clean_line


def undo(store: Store, story_id: int, *, reviewer: str) -> Change | None:
    """Undo the last thing this reviewer did in a story and has not undone; None when there is nothing.

    Raises ``DeskError`` when somebody else has changed the claim since.
    """
    return _turn(store, story_id, reviewer, forth=False)


def redo(store: Store, story_id: int, *, reviewer: str) -> Change | None:
    """Do again what this reviewer undid last, unless something was done since; None when there is nothing.

    Raises ``DeskError`` when somebody else has changed the claim since.
    """
    return _turn(store, story_id, reviewer, forth=True)


def _turn(store: Store, story_id: int, reviewer: str, *, forth: bool) -> Change | None:
    with store.write() as session:
        event = session.exec((_last_undone if forth else _last_done)(story_id, reviewer)).first()
        if event is None:
            return None
        before, after = (event.verdict_before, event.note_before), (event.verdict, event.note)
        found, wanted = (before, after) if forth else (after, before)
        claim = find_claim(session, event.claim_id)
        if (claim.verdict, claim.note) != found:
            raise DeskError(f"claim {claim.id} was changed by somebody else since; decide on it anew instead")
        event.undone = not forth
        action = "redo" if forth else "undo"
        told = append(session, claim, action, reviewer, verdict=wanted[0], note=wanted[1], target=event)
        statements = json.loads(event.statements)
        if not statements:
            reader = SessionReader(session)
            return Change(
                told=told, claim=claim_line(reader, event.claim_id), story=view_story(reader, story_id)
            )
        if not forth:
            _move_back(session, event)
        stir(session, story_id)
    return settle(store, story_id, statements[0], told)


def _last_done(story_id: int, reviewer: str) -> SelectOfScalar[Event]:
    done = _own(story_id, reviewer).where(col(Event.undone).is_(False))
    return done.order_by(col(Event.id).desc()).limit(1)


def _last_undone(story_id: int, reviewer: str) -> SelectOfScalar[Event]:
    """Find the first of the events undone since the last that stands: undoing goes back, redoing forth."""
    standing = (
        select(func.coalesce(func.max(Event.id), 0))
        .where(Event.story_id == story_id, Event.reviewer == clean_line(reviewer))
        .where(col(Event.action).in_(DONE), col(Event.undone).is_(False))
        .scalar_subquery()
    )
    undone = _own(story_id, reviewer).where(col(Event.undone).is_(True), col(Event.id) > standing)
    return undone.order_by(col(Event.id)).limit(1)


def _own(story_id: int, reviewer: str) -> SelectOfScalar[Event]:
    return select(Event).where(
        Event.story_id == story_id, Event.reviewer == clean_line(reviewer), col(Event.action).in_(DONE)
    )


def _move_back(session: Session, event: Event) -> None:
    for statement, claim in json.loads(event.moved).items():
        if session.get(Claim, claim) is not None:
            session.get_one(Statement, int(statement)).claim_id = claim
