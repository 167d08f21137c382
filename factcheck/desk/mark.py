"""Marking: a reviewer's verdict on a claim, and a note. Each is durable when the verb returns."""

from sqlmodel import Session

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Claim, Event, Story
from factcheck.desk import clock
from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.desk.queue import claim_line
from factcheck.desk.stories import view_story
from factcheck.desk.views import Change, Verdict
from factcheck.ingest.clean import clean_line, clean_text


def mark_claim(
    store: Store, claim_id: int, verdict: Verdict | None, *, reviewer: str, note: str | None = None
) -> Change:
    """Give a claim a verdict, or none to open it again; a note given with it replaces the one it has.

    Raises ``NotFoundError`` when there is no such claim, ``DeskError`` when the reviewer has no name.
    """
    with store.write() as session:
        claim = find_claim(session, claim_id)
        kept = claim.note if note is None else clean_text(note).strip()
        return record(session, claim, "mark", verdict and verdict.value, kept, reviewer)


def note_claim(store: Store, claim_id: int, note: str, *, reviewer: str) -> Change:
    """Replace the note on a claim; an empty one takes it away.

    Raises ``NotFoundError`` when there is no such claim, ``DeskError`` when the reviewer has no name.
    """
    with store.write() as session:
        claim = find_claim(session, claim_id)
        return record(session, claim, "note", claim.verdict, clean_text(note).strip(), reviewer)


def find_claim(session: Session, claim_id: int) -> Claim:
    """Return the row of a claim. Raises ``NotFoundError`` when there is none."""
    claim = session.get(Claim, claim_id)
    if claim is None:
        raise NotFoundError(f"claim {claim_id}: there is no such claim; `factcheck claims` lists them")
    return claim


def record(
    session: Session,
    claim: Claim,
    action: str,
    verdict: str | None,
    note: str,
    reviewer: str,
    target: Event | None = None,
) -> Change:
    """Append an event, bring the claim to the state it leads to, and tell what was done."""
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
        reviewer=reviewer,
        at=clock.now(),
        target_id=target.id if target else None,
    )
    session.add(event)
    claim.verdict, claim.note = verdict, note
    session.get_one(Story, claim.story_id).changed = event.at
    session.flush()
    told = f"{_PAST[action]}: {_tell(target)}" if target else _tell(event)
    reader = SessionReader(session)
    return Change(
        told=told, claim=claim_line(reader, claim.id or 0), story=view_story(reader, claim.story_id)
    )


_PAST = {"undo": "undid", "redo": "redid"}


def _tell(event: Event) -> str:
    if event.action == "mark":
        return f"marked {event.verdict}" if event.verdict else "opened again"
    if not event.note:
        return "note removed"
    return "note changed" if event.note_before else "note added"
