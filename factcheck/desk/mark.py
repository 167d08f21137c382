"""Marking: what a reviewer decides on one claim or on many at once, durable when the verb returns."""

from collections.abc import Callable, Sequence
from typing import Final, Literal

from sqlmodel import Session

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Claim, Event
from factcheck.desk import clock
from factcheck.desk.actions import State, tell_step
from factcheck.desk.changes import view_change
from factcheck.desk.errors import DeskError
from factcheck.desk.events import append, find_claim, tell_event
from factcheck.desk.packed import pack
from factcheck.desk.rows import WITHDRAWN
from factcheck.desk.views import Change, Verdict
from factcheck.ingest.clean import clean_line, clean_text

ANY: Final = "any"
"""Stands for whatever verdict a claim may have."""

Changes = Callable[[Session, Claim], State]
"""What a decision makes of the state of a claim."""

_STANDING = "SELECT id FROM statement WHERE claim_id = :id AND place < :withdrawn ORDER BY id"


def mark_claims(
    store: Store,
    claim_ids: Sequence[int],
    verdict: Verdict | None,
    *,
    reviewer: str,
    note: str | None = None,
    seen: Sequence[Verdict | Literal["any"] | None] = (),
) -> Change:
    """Give claims a verdict, or none to open them again; a note given with it replaces those they have.

    ``seen`` are the verdicts that the reviewer decides in view of, one a claim in the same order. All are
    marked or none. Raises ``NotFoundError`` when there is no such claim, ``DeskError`` when one has another
    verdict by now, they are not of one story, or the reviewer has no name.
    """
    in_view = dict(zip(claim_ids, seen, strict=True)) if seen else {}

    def changes(session: Session, claim: Claim) -> State:
        if in_view.get(claim.id or 0, ANY) not in (ANY, claim.verdict):
            raise DeskError(f"claim {claim.id} was {_now(claim)} by somebody else; look at it again")
        return {
            "verdict": verdict and verdict.value,
            "decided_on": pack(standing(session, claim)) if verdict else "",
            **({} if note is None else {"note": clean_text(note).strip()}),
            **({"skipped": None} if claim.skipped else {}),
        }

    return decide(store, claim_ids, "mark", reviewer, changes)


def note_claim(store: Store, claim_id: int, note: str, *, reviewer: str) -> Change:
    """Replace the note on a claim; an empty one takes it away.

    Raises ``NotFoundError`` when there is no such claim, ``DeskError`` when the reviewer has no name.
    """
    return decide(store, [claim_id], "note", reviewer, lambda *_: {"note": clean_text(note).strip()})


def acknowledge_claim(store: Store, claim_id: int, *, reviewer: str) -> Change:
    """Let a verdict stand in view of what is new since: the claim is no longer told as "new since".

    Raises ``NotFoundError`` when there is no such claim, ``DeskError`` when it has no verdict, or the
    reviewer has no name.
    """

    def changes(session: Session, claim: Claim) -> State:
        if claim.verdict is None:
            raise DeskError(f"claim {claim_id} is open: what is new of it needs no acknowledging")
        return {"decided_on": pack(standing(session, claim))}

    return decide(store, [claim_id], "acknowledge", reviewer, changes)


def flag_claims(store: Store, claim_ids: Sequence[int], flagged: bool = True, *, reviewer: str) -> Change:
    """Flag claims to come back to, or take their flags away.

    Raises ``NotFoundError`` when there is no such claim, ``DeskError`` when they are not of one story, or the
    reviewer has no name.
    """
    return decide(store, claim_ids, "flag", reviewer, lambda *_: {"flagged": flagged})


def skip_claims(store: Store, claim_ids: Sequence[int], *, reviewer: str) -> Change:
    """Put claims off: they come last in the queue until they are marked.

    Raises ``NotFoundError`` when there is no such claim, ``DeskError`` when they are not of one story, or the
    reviewer has no name.
    """
    return decide(store, claim_ids, "skip", reviewer, lambda *_: {"skipped": clock.now()})


def reword_claim(store: Store, claim_id: int, title: str, *, reviewer: str) -> Change:
    """Tell a claim in the reviewer's own words, one line; empty takes it back to its first statement's.

    Raises ``NotFoundError`` when there is no such claim, ``DeskError`` when the reviewer has no name.
    """
    return decide(store, [claim_id], "title", reviewer, lambda *_: {"title": clean_line(title)})


def decide(
    store: Store,
    claim_ids: Sequence[int],
    action: str,
    reviewer: str,
    changes: Changes,
) -> Change:
    """Append one decision on these claims, as one step; ``changes`` gives what it makes of the state of each.

    Nothing is changed when it cannot be done for one of them. Raises ``NotFoundError`` when there is no such
    claim, ``DeskError`` when none is named, they are not of one story, or the reviewer has no name.
    """
    with store.write() as session:
        return decide_within(session, claim_ids, action, reviewer, changes)


def decide_within(
    session: Session, claim_ids: Sequence[int], action: str, reviewer: str, changes: Changes
) -> Change:
    """Do what ``decide`` does, in a transaction that goes on."""
    claims = [find_claim(session, number) for number in dict.fromkeys(claim_ids)]
    if len({claim.story_id for claim in claims}) != 1:
        raise DeskError("decide at once on claims of one story, at least one")
    events: list[Event] = []
    for claim in claims:
        step = events[0].step if events else 0
        events.append(append(session, claim, action, reviewer, changes(session, claim), step=step))
    told = tell_step(tell_event(events[0]), len(events))
    numbers = [claim.id for claim in claims]
    return view_change(SessionReader(session), told, numbers, claims[0].story_id)


def standing(session: Session, claim: Claim) -> list[int]:
    """Return the statements of a claim that its articles have not withdrawn."""
    rows = SessionReader(session).rows(_STANDING, id=claim.id, withdrawn=WITHDRAWN)
    return [number for (number,) in rows]


def _now(claim: Claim) -> str:
    return f"marked {claim.verdict}" if claim.verdict else "opened again"
