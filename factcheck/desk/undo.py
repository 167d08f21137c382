"""Undo and redo of what a reviewer decided in a story, by steps, across restarts; both append to the log."""

from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from typing import NamedTuple

from sqlmodel import Session, col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Article, Event, Statement
from factcheck.desk.actions import DONE, tell_step
from factcheck.desk.changes import view_change
from factcheck.desk.events import append, state_of, subject_of, tell_event
from factcheck.desk.name_origin import statements_of
from factcheck.desk.packed import unpack_list, unpack_object, unpack_states
from factcheck.desk.spans import lift, put_back
from factcheck.desk.tie import settle, stir
from factcheck.desk.views import Change
from factcheck.ingest.clean import clean_line

_PAGE = 50
"""Events that are looked at at once: a reviewer may have decided thousands of times."""


def undo(store: Store, story_id: int, *, reviewer: str) -> Change | None:
    """Undo the last step of this reviewer in a story that still stands; None when there is nothing.

    What somebody else has changed since does not stand any more; of a step on several claims, the others do.
    """
    return _turn(store, story_id, reviewer, forth=False)


def redo(store: Store, story_id: int, *, reviewer: str) -> Change | None:
    """Do again the step that this reviewer undid last, unless they decided something since; else None.

    What somebody else has changed since is left as they have it.
    """
    return _turn(store, story_id, reviewer, forth=True)


class _Stirred(NamedTuple):
    """What was turned, where the claims of the story have to be grouped anew for it."""

    statements: Sequence[int]
    told: str


def _turn(store: Store, story_id: int, reviewer: str, *, forth: bool) -> Change | None:
    with store.write() as session:
        turned = turn_within(session, story_id, reviewer, forth=forth)
    return settle(store, story_id, *turned) if isinstance(turned, _Stirred) else turned


def turn_within(session: Session, story_id: int, reviewer: str, *, forth: bool) -> Change | _Stirred | None:
    """Do what ``undo`` does, or ``redo`` where it is ``forth``, but for the grouping that may follow."""
    steps = (_undone_steps if forth else _done_steps)(session, story_id, reviewer)
    events = next((able for step in steps if (able := [one for one in step if _can(session, one)])), None)
    if events is None:
        return None
    tied, statements = False, []
    for event in events:
        for number, claim in unpack_object(event.placed if forth else event.moved).items():
            _place(session, session.get_one(Statement, int(number)), claim)
            tied = True
        turned = append(
            session,
            subject_of(session, event),
            "redo" if forth else "undo",
            reviewer,
            unpack_states(event.before, event.after)[forth],
            step=event.step,
        )
        event.undone = None if forth else turned.id
    told = f"{'redid' if forth else 'undid'}: {tell_step(tell_event(events[0]), len(events))}"
    if article := events[0].article_id:
        tied, statements = True, statements_of(session, article)
    if not tied:
        claims = [event.claim_id for event in events]
        return view_change(SessionReader(session), told, claims, story_id)
    stir(session, story_id)
    return _Stirred(statements or list(chain(*unpack_list(events[0].statements))), told)


def _place(session: Session, statement: Statement, claim: int | None) -> None:
    if claim is None:
        lift(statement)
    elif statement.revision < 0:
        put_back(session, statement)
    statement.claim_id = claim


def _done_steps(session: Session, story_id: int, reviewer: str) -> Iterator[list[Event]]:
    """Give the steps that were not undone, the last first."""
    for _, events in groupby(_done_events(session, story_id, reviewer), lambda one: one.step):
        yield list(events)[::-1]


def _done_events(session: Session, story_id: int, reviewer: str) -> Iterator[Event]:
    """Give the events that were not undone, the last first. Mostly the first is all that is needed."""
    done = _own(story_id, reviewer).where(col(Event.undone).is_(None)).order_by(col(Event.id).desc())
    page = session.exec(done.limit(_PAGE)).all()
    while page:
        yield from page
        page = session.exec(done.where(col(Event.id) < page[-1].id).limit(_PAGE)).all()


def _undone_steps(session: Session, story_id: int, reviewer: str) -> Iterator[list[Event]]:
    """Give the steps undone since the reviewer decided last, the one undone last first."""
    decided = select(func.coalesce(func.max(Event.id), 0)).where(
        Event.story_id == story_id, Event.reviewer == clean_line(reviewer), col(Event.action).in_(DONE)
    )
    undone = _own(story_id, reviewer).where(col(Event.undone) > decided.scalar_subquery())
    for _, events in groupby(session.exec(undone.order_by(col(Event.undone).desc())), lambda one: one.step):
        yield list(events)[::-1]


def _own(story_id: int, reviewer: str) -> SelectOfScalar[Event]:
    return select(Event).where(
        Event.story_id == story_id, Event.reviewer == clean_line(reviewer), col(Event.action).in_(DONE)
    )


def _can(session: Session, event: Event) -> bool:
    """Tell whether what it is about is still as the event, or its undoing, left it, and all else fits."""
    subject = subject_of(session, event)
    left = unpack_states(event.before, event.after)[event.undone is None]
    # A claim that was made by hand is empty while its making is undone, and is filled by doing it again.
    listed = isinstance(subject, Article) or subject.rank >= 0 or event.action == "span"
    if not listed or state_of(subject, left) != left:
        return False
    others = select(Event.after).where(
        col(Event.claim_id).is_not_distinct_from(event.claim_id),
        col(Event.article_id).is_not_distinct_from(event.article_id),
        Event.story_id == event.story_id,
        col(Event.id) > (event.undone or event.id),
        Event.reviewer != event.reviewer,
        col(Event.action).in_(DONE),
        col(Event.undone).is_(None),
    )
    return all(left.keys().isdisjoint(unpack_object(after)) for after in session.exec(others))
