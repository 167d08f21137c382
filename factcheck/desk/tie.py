"""Tying: a reviewer's word that two statements make one claim, or that they do not; later loads keep it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from sqlmodel import Session, col, select

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Article, Claim, Event, Statement, Story
from factcheck.desk.actions import State
from factcheck.desk.copied import copies_of
from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.desk.events import append, find_claim, tell_event
from factcheck.desk.packed import pack, unpack_list, unpack_object
from factcheck.desk.queue import claim_line
from factcheck.desk.regroup import regroup
from factcheck.desk.stories import view_story
from factcheck.desk.views import Change

_PLACES = """
SELECT statement.id, statement.claim_id FROM statement
JOIN article ON article.id = statement.article_id
WHERE article.story_id = :id AND statement.claim_id IS NOT NULL"""

Tying = tuple[Sequence[int], Sequence[int]]
"""Statements that belong together, with none; or those that are parted, with those they are parted from."""

_CLAIM_OF = "SELECT claim_id FROM statement WHERE id = :id AND claim_id IS NOT NULL"
_FIRST_CLAIM = "SELECT id FROM claim WHERE story_id = :id AND rank >= 0 ORDER BY rank LIMIT 1"


def join_statements(store: Store, first: int, second: int, *, reviewer: str) -> Change:
    """Say that two statements make the same claim: one of their claims becomes part of the other.

    The claim that has a verdict goes on, or else the first's; it takes over the note, the evidence and the
    flag of the other, and its title where it has none. Raises ``NotFoundError`` when there is no such
    statement, ``DeskError`` when they cannot be joined: they are of two stories, in one claim already, or
    their claims have different verdicts.
    """
    with store.write() as session:
        claim, other = _claims_of(session, first, second)
        if claim.id == other.id:
            raise DeskError(f"statements {first} and {second} are in one claim already")
        tied = _join(session, "join", (claim, first), (other, second), reviewer)
    return carry_out(store, tied)


def merge_claims(store: Store, claim_id: int, other_id: int, *, reviewer: str) -> Change:
    """Say that two claims are one, as ``join_statements`` does of the statements that they show first.

    Raises ``NotFoundError`` when there is no such claim, ``DeskError`` when they cannot be joined.
    """
    with store.read() as reader:
        first, second = (claim_line(reader, number).statements[0] for number in (claim_id, other_id))
    return join_statements(store, first, second, reviewer=reviewer)


def confirm_match(store: Store, first: int, second: int, *, reviewer: str) -> Change:
    """Say that the machine is right: two statements make the same claim. Claims that they part are joined.

    Raises ``NotFoundError`` when there is no such statement, ``DeskError`` when they cannot be joined.
    """
    with store.write() as session:
        claim, other = _claims_of(session, first, second)
        if claim.id == other.id:
            return _keep_word(session, claim, "confirm", ([first, second], []), reviewer)
        tied = _join(session, "confirm", (claim, first), (other, second), reviewer)
    return carry_out(store, tied)


def reject_match(store: Store, first: int, second: int, *, reviewer: str) -> Change:
    """Say that the machine is wrong: the second statement does not make the claim of the first.

    Its copies in the claim go along, but for those that are copies of the first as well. Raises
    ``NotFoundError`` when there is no such statement, ``DeskError`` when they are of two stories.
    """
    with store.write() as session:
        claim, other = _claims_of(session, first, second)
        if claim.id != other.id:
            return _keep_word(session, claim, "reject", ([second], [first]), reviewer)
        reader = SessionReader(session)
        parted = [second, *sorted(copies_of(reader, second) - {first, *copies_of(reader, first)})]
        others = [one for one in _statements_of(session, claim) if one not in (first, *parted)]
        tied = _part(session, "reject", claim, (parted, [first, *others]), reviewer)
    return carry_out(store, tied)


def part_statement(store: Store, statement: int, *, reviewer: str) -> Change:
    """Say that a statement makes another claim than all those beside it.

    Raises ``NotFoundError`` when there is no such statement, ``DeskError`` when it has a claim of its own.
    """
    with store.write() as session:
        claim = find_claim(session, _claim_of(_find(session, statement)))
        beside = [one for one in _statements_of(session, claim) if one != statement]
        if not beside:
            raise DeskError(f"statement {statement} is not in one claim with others to split it from")
        tied = _part(session, "part", claim, ([statement], beside), reviewer)
    return carry_out(store, tied)


def stir(session: Session, story_id: int) -> None:
    """Have the claims of a story grouped anew."""
    session.get_one(Story, story_id).edition += 1


def settle(store: Store, story_id: int, statements: Sequence[int], told: str) -> Change:
    """Group the claims of a story anew and return how that of the first of these statements now stands.

    The first that has a claim; where none has, because all were withdrawn, the first claim of the story.
    """
    regroup(store, story_id)
    with store.read() as reader:
        claims = (reader.rows(_CLAIM_OF, id=number) for number in statements)
        [(claim,)] = next(filter(None, claims), None) or reader.rows(_FIRST_CLAIM, id=story_id)
        return Change(told=told, claims=(claim_line(reader, claim),), story=view_story(reader, story_id))


@dataclass(frozen=True, slots=True)
class Tied:
    """A tie that is in the log, and not yet in the claims."""

    story: int
    event: int
    statements: tuple[int, ...]
    told: str


def tie(
    session: Session,
    action: str,
    claim: Claim,
    changes: State,
    statements: Tying,
    reviewer: str,
    made: Statement | None = None,
) -> Tied:
    """Append a word on which statements belong together; ``made`` is one of them that it brings about."""
    event = append(session, claim, action, reviewer, changes, statements=statements)
    places: dict[str, int | None] = {**_places(session, claim.story_id)}
    if made:
        places[str(made.id)] = None
        made.claim_id = claim.id
    event.moved = pack(places)
    stir(session, claim.story_id)
    return Tied(claim.story_id, event.id or 0, tuple(chain(*statements)), tell_event(event))


def carry_out(store: Store, tied: Tied) -> Change:
    """Group anew, and keep with the event which statements that moved: its undoing puts just these back.

    Until that is known, all that the story has count as moved, so that no claim that they may have to go back
    to is dropped meanwhile.
    """
    change = settle(store, tied.story, tied.statements, tied.told)
    with store.write() as session:
        event = session.get_one(Event, tied.event)
        before, after = unpack_object(event.moved), _places(session, tied.story)
        event.moved = pack({key: claim for key, claim in before.items() if after.get(key) != claim})
        event.placed = pack({key: claim for key, claim in after.items() if before.get(key) != claim})
    return change


def _join(
    session: Session, action: str, kept: tuple[Claim, int], taken: tuple[Claim, int], reviewer: str
) -> Tied:
    """Append that the first claim takes in the second; where only the second has a verdict, the first."""
    (claim, first), (other, second) = kept, taken
    if claim.verdict and other.verdict and claim.verdict != other.verdict:
        raise DeskError(
            f"claim {claim.id} is {claim.verdict} and claim {other.id} is {other.verdict}: "
            "open one of them again before they are joined"
        )
    if other.verdict and not claim.verdict:
        claim, other, first, second = other, claim, second, first
    ours = [one for one in _statements_of(session, claim) if one != first]
    theirs = [one for one in _statements_of(session, other) if one != second]
    evidence, more = unpack_list(claim.evidence), unpack_list(other.evidence)
    changes = {
        "verdict": claim.verdict,
        "note": "\n".join(filter(None, (claim.note, other.note))),
        "evidence": pack(evidence + [one for one in more if one not in evidence]),
        "flagged": claim.flagged or other.flagged,
        "title": claim.title or other.title,
        # Who joins them has seen what comes to the claim.
        "decided_on": pack([*unpack_list(claim.decided_on), second, *theirs] if claim.verdict else []),
    }
    return tie(session, action, claim, changes, ([first, second, *ours, *theirs], []), reviewer)


def _part(session: Session, action: str, claim: Claim, statements: Tying, reviewer: str) -> Tied:
    return tie(session, action, claim, {"verdict": claim.verdict}, statements, reviewer)


def _keep_word(session: Session, claim: Claim, action: str, statements: Tying, reviewer: str) -> Change:
    """Append a word that moves no statement now: it is a bound to later groupings alone."""
    event = append(session, claim, action, reviewer, {}, statements=statements)
    reader = SessionReader(session)
    line = claim_line(reader, claim.id or 0)
    return Change(told=tell_event(event), claims=(line,), story=view_story(reader, claim.story_id))


def _places(session: Session, story_id: int) -> dict[str, int]:
    """Return the claim of each statement of a story, by the number of the statement."""
    return {str(number): claim for number, claim in SessionReader(session).rows(_PLACES, id=story_id)}


def _claims_of(session: Session, first: int, second: int) -> tuple[Claim, Claim]:
    claim, other = (find_claim(session, _claim_of(_find(session, one))) for one in (first, second))
    if first == second:
        raise DeskError(f"statement {first} is named twice; name two statements")
    if claim.story_id != other.story_id:
        raise DeskError(f"statements {first} and {second} are of two stories")
    return claim, other


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


def _statements_of(session: Session, claim: Claim) -> Sequence[int]:
    of_claim = select(Statement).where(Statement.claim_id == claim.id).order_by(col(Statement.id))
    return [one.id or 0 for one in session.exec(of_claim)]
