"""The log: every decision of a person is appended to it, with reviewer, time, and what it changed."""

import json
from collections.abc import Iterable, Sequence

from sqlmodel import Session

from factcheck.db.tables import Claim, Event, Story
from factcheck.desk import clock
from factcheck.desk.actions import State, tell
from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.ingest.clean import clean_line


def append(
    session: Session,
    claim: Claim,
    action: str,
    reviewer: str,
    changes: State,
    *,
    step: int = 0,
    statements: Sequence[int] = (),
) -> Event:
    """Append an event, and bring the claim to the state that it leads to.

    ``changes`` are the columns of the claim's state that the decision speaks of. ``step`` is that of the
    events before it which were decided at once with it, 0 for the first. Raises ``DeskError`` when the
    reviewer has no name.
    """
    if not (reviewer := clean_line(reviewer)):
        raise DeskError("a decision needs a reviewer: give a name with --reviewer or FACTCHECK_REVIEWER")
    event = Event(
        story_id=claim.story_id,
        claim_id=claim.id or 0,
        action=action,
        before=json.dumps(state_of(claim, changes), ensure_ascii=False),
        after=json.dumps(changes, ensure_ascii=False),
        statements=json.dumps(statements),
        reviewer=reviewer,
        at=clock.now(),
    )
    session.add(event)
    story = session.get_one(Story, claim.story_id)
    story.changed = event.at
    was_decided = claim.verdict is not None
    claim.sqlmodel_update(changes)
    if claim.rank >= 0:
        story.decided += (claim.verdict is not None) - was_decided
    session.flush()
    event.step = step or event.id or 0
    return event


def state_of(claim: Claim, columns: Iterable[str]) -> State:
    """Return these columns of a claim's state as they now are."""
    return {column: getattr(claim, column) for column in columns}


def find_claim(session: Session, claim_id: int) -> Claim:
    """Return the row of a claim. Raises ``NotFoundError`` when there is none."""
    claim = session.get(Claim, claim_id)
    if claim is None:
        raise NotFoundError(f"claim {claim_id}: there is no such claim; `factcheck claims` lists them")
    return claim


def tell_event(event: Event) -> str:
    """Say what a decision did, in the past tense."""
    return tell(event.action, json.loads(event.before), json.loads(event.after))
