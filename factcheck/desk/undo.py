"""Undo and redo of what a reviewer did in a story, across restarts. Both append to the log."""

from sqlmodel import col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from factcheck.db.store import Store
from factcheck.db.tables import Event
from factcheck.desk.errors import DeskError
from factcheck.desk.mark import find_claim, record
from factcheck.desk.views import Change
from factcheck.ingest.clean import clean_line

_DONE = ("mark", "note")


def undo(store: Store, story_id: int, *, reviewer: str) -> Change | None:
    """Undo the last thing this reviewer did in a story and has not undone; None when there is nothing.

    Raises ``DeskError`` when somebody else has changed the claim since.
    """
    with store.write() as session:
        event = session.exec(
            _own(story_id, reviewer)
            .where(col(Event.undone).is_(False))
            .order_by(col(Event.id).desc())
            .limit(1)
        ).first()
        if event is None:
            return None
        claim = find_claim(session, event.claim_id)
        _check_unchanged((claim.verdict, claim.note), (event.verdict, event.note), event)
        event.undone = True
        return record(session, claim, "undo", event.verdict_before, event.note_before, reviewer, event)


def redo(store: Store, story_id: int, *, reviewer: str) -> Change | None:
    """Do again what this reviewer undid last, unless something was done since; None when there is nothing.

    Raises ``DeskError`` when somebody else has changed the claim since.
    """
    with store.write() as session:
        standing = (
            select(func.coalesce(func.max(Event.id), 0))
            .where(Event.story_id == story_id, Event.reviewer == clean_line(reviewer))
            .where(col(Event.action).in_(_DONE), col(Event.undone).is_(False))
        )
        event = session.exec(
            _own(story_id, reviewer)
            .where(col(Event.undone).is_(True), col(Event.id) > standing.scalar_subquery())
            .order_by(col(Event.id))
            .limit(1)
        ).first()
        if event is None:
            return None
        claim = find_claim(session, event.claim_id)
        _check_unchanged((claim.verdict, claim.note), (event.verdict_before, event.note_before), event)
        event.undone = False
        return record(session, claim, "redo", event.verdict, event.note, reviewer, event)


def _own(story_id: int, reviewer: str) -> SelectOfScalar[Event]:
    return select(Event).where(
        Event.story_id == story_id, Event.reviewer == clean_line(reviewer), col(Event.action).in_(_DONE)
    )


def _check_unchanged(found: tuple[str | None, str], left: tuple[str | None, str], event: Event) -> None:
    if found != left:
        raise DeskError(
            f"claim {event.claim_id} was changed by somebody else since; decide on it anew instead of undoing"
        )
