"""The log: every change of a person is appended to it, with reviewer and time."""

import json
from collections.abc import Sequence

from sqlmodel import Session

from factcheck.db.tables import Claim, Event, Story
from factcheck.desk import clock
from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.ingest.clean import clean_line

DONE = ("mark", "note", "join", "part")
"""The actions that can be undone."""

_PAST = {"undo": "undid", "redo": "redid"}


def append(
    session: Session,
    claim: Claim,
    action: str,
    reviewer: str,
    *,
    verdict: str | None,
    note: str,
    statements: Sequence[int] = (),
    target: Event | None = None,
) -> Event:
    """Append an event and bring the claim to the verdict and note that it leads to.

    ``target`` is the event that an undo or redo is about. Raises ``DeskError`` when the reviewer has no name.
    """
    if not (reviewer := clean_line(reviewer)):
        raise DeskError("a decision needs a reviewer: give a name with --reviewer or FACTCHECK_REVIEWER")
    event = Event(
        story_id=claim.story_id,
        claim_id=claim.id or 0,
        action=action,
        verdict_before=claim.verdict,
        verdict=verdict,
        note_before=claim.note,
        note=note,
        statements=json.dumps(statements),
        reviewer=reviewer,
        at=clock.now(),
        target_id=target.id if target else None,
    )
    session.add(event)
    claim.verdict, claim.note = verdict, note
    session.get_one(Story, claim.story_id).changed = event.at
    session.flush()
    return event


def find_claim(session: Session, claim_id: int) -> Claim:
    """Return the row of a claim. Raises ``NotFoundError`` when there is none."""
    claim = session.get(Claim, claim_id)
    if claim is None:
        raise NotFoundError(f"claim {claim_id}: there is no such claim; `factcheck claims` lists them")
    return claim


def tell(event: Event, target: Event | None = None) -> str:
    """Say what was done, in the past tense; ``target`` is what an undo or redo was about."""
    if target:
        return f"{_PAST[event.action]}: {tell(target)}"
    match event.action:
        case "mark":
            return f"marked {event.verdict}" if event.verdict else "opened again"
        case "join":
            return "joined two claims"
        case "part":
            return "split a statement off"
    if not event.note:
        return "note removed"
    return "note changed" if event.note_before else "note added"
