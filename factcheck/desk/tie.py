"""Tying: a reviewer's word that two statements make one claim, or that they do not; later loads keep it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, select

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Article, Event, Statement, Story
from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.desk.events import append, find_claim, tell
from factcheck.desk.queue import claim_line
from factcheck.desk.regroup import regroup
from factcheck.desk.stories import view_story
from factcheck.desk.views import Change

_PLACES = """
SELECT statement.id, statement.claim_id FROM statement
JOIN article ON article.id = statement.article_id
WHERE article.story_id = :id AND statement.claim_id IS NOT NULL"""


def join_statements(store: Store, first: int, second: int, *, reviewer: str) -> Change:
    """Say that two statements make the same claim: one of their claims becomes part of the other.

    The claim that has a verdict goes on, or else the first's; it takes over the note of the other.
    Raises ``NotFoundError`` when there is no such statement, ``DeskError`` when they cannot be joined: they
    are of two stories, or their claims have different verdicts.
    """
    with store.write() as session:
        claim, other = (find_claim(session, _claim_of(_find(session, one))) for one in (first, second))
        if claim.story_id != other.story_id:
            raise DeskError(f"statements {first} and {second} are of two stories")
        if claim.id == other.id:
            raise DeskError(f"statements {first} and {second} are in one claim already")
        if claim.verdict and other.verdict and claim.verdict != other.verdict:
            raise DeskError(
                f"claim {claim.id} is {claim.verdict} and claim {other.id} is {other.verdict}: "
                "open one of them again before they are joined"
            )
        if other.verdict and not claim.verdict:
            claim, other, first, second = other, claim, second, first
        note = "\n".join(filter(None, (claim.note, other.note)))
        event = append(
            session, claim, "join", reviewer, verdict=claim.verdict, note=note, statements=[first, second]
        )
        event.moved = json.dumps(_places(session, claim.story_id))
        stir(session, claim.story_id)
        tie = _Tie(claim.story_id, first, event.id or 0, tell(event))
    return _carry_out(store, tie)


def part_statement(store: Store, statement: int, others: Sequence[int] = (), *, reviewer: str) -> Change:
    """Say that a statement makes another claim than these others, or than all in its claim if none is named.

    Raises ``NotFoundError`` when there is no such statement, ``DeskError`` when it has a claim of its own.
    """
    with store.write() as session:
        row = _find(session, statement)
        claim = find_claim(session, _claim_of(row))
        beside = [one.id or 0 for one in _statements_of(session, _claim_of(row)) if one.id != statement]
        if not beside or not set(others) <= set(beside):
            raise DeskError(f"statement {statement} is not in one claim with others to split it from")
        apart = [statement, *(others or beside)]
        event = append(
            session, claim, "part", reviewer, verdict=claim.verdict, note=claim.note, statements=apart
        )
        event.moved = json.dumps(_places(session, claim.story_id))
        stir(session, claim.story_id)
        tie = _Tie(claim.story_id, statement, event.id or 0, tell(event))
    return _carry_out(store, tie)


def stir(session: Session, story_id: int) -> None:
    """Have the claims of a story grouped anew."""
    session.get_one(Story, story_id).edition += 1


def settle(store: Store, story_id: int, statement: int, told: str) -> Change:
    """Group the claims of a story anew and return how the one with this statement now stands."""
    regroup(store, story_id)
    with store.read() as reader:
        [(claim,)] = reader.rows("SELECT claim_id FROM statement WHERE id = :id", id=statement)
        return Change(told=told, claim=claim_line(reader, claim), story=view_story(reader, story_id))


@dataclass(frozen=True, slots=True)
class _Tie:
    story: int
    statement: int
    event: int
    told: str


def _carry_out(store: Store, tie: _Tie) -> Change:
    """Group anew, and keep with the event which statements that moved: its undoing puts just these back.

    Until that is known, all that the story has count as moved, so that no claim that they may have to go back
    to is dropped meanwhile.
    """
    change = settle(store, tie.story, tie.statement, tie.told)
    with store.write() as session:
        event = session.get_one(Event, tie.event)
        before, after = json.loads(event.moved), _places(session, tie.story)
        event.moved = json.dumps({key: claim for key, claim in before.items() if after.get(key) != claim})
        event.placed = json.dumps({key: claim for key, claim in after.items() if before.get(key) != claim})
    return change


def _places(session: Session, story_id: int) -> dict[str, int]:
    """Return the claim of each statement of a story, by the number of the statement."""
    return {str(number): claim for number, claim in SessionReader(session).rows(_PLACES, id=story_id)}


def _find(session: Session, number: int) -> Statement:
    statement = session.get(Statement, number)
    if statement is None:
        raise NotFoundError(f"statement {number}: there is none; `factcheck statements` lists them")
    article = session.get_one(Article, statement.article_id)
    if statement.claim_id is None or statement.revision < article.revision:
        raise DeskError(f"statement {number} is in no claim: it is a byline, or its article has withdrawn it")
    return statement


def _claim_of(statement: Statement) -> int:
    return statement.claim_id or 0


def _statements_of(session: Session, claim_id: int) -> Sequence[Statement]:
    return session.exec(select(Statement).where(Statement.claim_id == claim_id).order_by("id")).all()
