"""The log: every decision of a person is appended to it, with reviewer, time, and what it changed."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import insert, text
from sqlmodel import Session

from factcheck.db.tables import Article, Claim, Event
from factcheck.desk import clock
from factcheck.desk.actions import State, tell
from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.desk.packed import pack, pack_before, unpack_list, unpack_states
from factcheck.ingest.clean import clean_line

_LEAD = text("UPDATE event SET step = id WHERE id = :id")
_COUNT = text("UPDATE story SET changed = :at, decided = decided + :more WHERE id = :id")


def append(
    session: Session,
    subject: Claim | Article,
    action: str,
    reviewer: str,
    changes: State,
    *,
    step: int = 0,
    statements: Sequence[Sequence[int]] = (),
    moved: Mapping[str, int | None] | None = None,
) -> Event:
    """Append an event, and bring the claim or article that it is about to the state that it leads to.

    ``changes`` are the columns of its state that the decision speaks of. ``step`` is that of the
    events before it which were decided at once with it, 0 for the first. ``statements`` are, of what ties
    them, those of each claim that is joined, or those that are parted, and those that they are parted from;
    ``moved`` is the claim that each statement was in. The event comes as it was written: to change it changes
    nothing in the store. Raises ``DeskError`` when the reviewer has no name.
    """
    if not (reviewer := clean_line(reviewer)):
        raise DeskError("a decision needs a reviewer: give a name with --reviewer or FACTCHECK_REVIEWER")
    row: dict[str, Any] = {
        "story_id": subject.story_id,
        "claim_id": subject.id if isinstance(subject, Claim) else None,
        "article_id": subject.id if isinstance(subject, Article) else None,
        "action": action,
        "before": pack_before(state_of(subject, changes)),
        "after": pack(changes),
        "statements": pack(statements),
        "moved": pack(moved or {}),
        "reviewer": reviewer,
        "at": clock.now(),
    }
    was_decided = _is_decided(subject)
    subject.sqlmodel_update(changes)
    session.flush()
    # Every verdict waits for this: through the session, it would take three times as long.
    connection = session.connection()
    inserted = connection.execute(insert(Event), row | {"step": step}).inserted_primary_key
    number: int = inserted[0] if inserted else 0
    if not step:
        connection.execute(_LEAD, {"id": number})
    more = _is_decided(subject) - was_decided
    connection.execute(_COUNT, {"at": row["at"], "more": more, "id": subject.story_id})
    return Event(**row, id=number, step=step or number)


def _is_decided(subject: Claim | Article) -> bool:
    return isinstance(subject, Claim) and subject.rank >= 0 and subject.verdict is not None


def state_of(subject: Claim | Article, columns: Iterable[str]) -> State:
    """Return these columns of the state of a claim or article as they now are."""
    return {column: getattr(subject, column) for column in columns}


def subject_of(session: Session, event: Event) -> Claim | Article:
    """Return the row of what an event is about."""
    if event.article_id is not None:
        return session.get_one(Article, event.article_id)
    return session.get_one(Claim, event.claim_id)


def find_claim(session: Session, claim_id: int) -> Claim:
    """Return the row of a claim. Raises ``NotFoundError`` when there is none."""
    claim = session.get(Claim, claim_id)
    if claim is None:
        raise NotFoundError(f"claim {claim_id}: there is no such claim; `factcheck claims` lists them")
    return claim


def tell_event(event: Event) -> str:
    """Say what a decision did, in the past tense."""
    return tell(event.action, *unpack_states(event.before, event.after), unpack_list(event.statements))
