"""Tying: a reviewer's word that two statements make one claim, or that they do not; later loads keep it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from sqlmodel import Session, col, select

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Article, Claim, Event, Statement, Story
from factcheck.desk.actions import State
from factcheck.desk.changes import view_change
from factcheck.desk.claim_lines import claim_line
from factcheck.desk.copied import copies_of
from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.desk.events import append, find_claim, tell_event
from factcheck.desk.packed import pack, unpack_list, unpack_object
from factcheck.desk.regroup import regroup
from factcheck.desk.views import Change

_PLACES = """
SELECT statement.id, statement.claim_id FROM statement
JOIN article ON article.id = statement.article_id
WHERE article.story_id = :id AND statement.claim_id IS NOT NULL"""

Tying = Sequence[Sequence[int]]
"""The statements of each of the claims that are joined; or those that are parted, and those they are parted
from."""

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
        tied = _join(session, "join", [(claim, first), (other, second)], reviewer)
    return carry_out(store, tied)


def merge_claims(store: Store, claim_ids: Sequence[int], *, reviewer: str) -> Change:
    """Say that claims are one, as ``join_statements`` does of the statements that they show first.

    Raises ``NotFoundError`` when there is no such claim, ``DeskError`` when fewer than two are named or they
    cannot be joined.
    """
    numbers = list(dict.fromkeys(claim_ids))
    with store.write() as session:
        reader = SessionReader(session)
        claims = [(find_claim(session, one), claim_line(reader, one).statements[0]) for one in numbers]
        for _, statement in claims:
            _find(session, statement)
        if len(claims) < 2:
            raise DeskError("merging takes two claims at least")
        if len({claim.story_id for claim, _ in claims}) > 1:
            raise DeskError("merge claims of one story")
        tied = _join(session, "join", claims, reviewer)
    return carry_out(store, tied)


def confirm_match(store: Store, first: int, second: int, *, reviewer: str) -> Change:
    """Say that the machine is right: two statements make the same claim. Claims that they part are joined.

    Raises ``NotFoundError`` when there is no such statement, ``DeskError`` when they cannot be joined.
    """
    with store.write() as session:
        claim, other = _claims_of(session, first, second)
        if claim.id == other.id:
            return _keep_word(session, claim, "confirm", ([first], [second]), reviewer)
        tied = _join(session, "confirm", [(claim, first), (other, second)], reviewer)
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
        return view_change(reader, told, [claim], story_id)


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
    places: dict[str, int | None] = {**_places(session, claim.story_id)}
    if made:
        places[str(made.id)] = None
        made.claim_id = claim.id
    event = append(session, claim, action, reviewer, changes, statements=statements, moved=places)
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


def _join(session: Session, action: str, claims: Sequence[tuple[Claim, int]], reviewer: str) -> Tied:
    """Append that claims, each with the statement that a person named, are one: the first with a verdict."""
    (kept, first), *taken = sorted(claims, key=lambda one: one[0].verdict is None)
    for other, _ in taken:
        if other.verdict and other.verdict != kept.verdict:
            raise DeskError(
                f"claim {kept.id} is {kept.verdict} and claim {other.id} is {other.verdict}: "
                "open one of them again before they are joined"
            )
    all_of_them = [kept, *(other for other, _ in taken)]
    evidence = [one for claim in all_of_them for one in unpack_list(claim.evidence)]
    named = [(kept, first), *taken]
    tied = [[one, *(each for each in _statements_of(session, claim) if each != one)] for claim, one in named]
    changes = {
        "verdict": kept.verdict,
        "note": "\n".join(claim.note for claim in all_of_them if claim.note),
        "evidence": pack([one for place, one in enumerate(evidence) if one not in evidence[:place]]),
        "flagged": any(claim.flagged for claim in all_of_them),
        "title": next((claim.title for claim in all_of_them if claim.title), ""),
        # Who joins them has seen what comes to the claim.
        "decided_on": pack([*unpack_list(kept.decided_on), *chain(*tied[1:])]) if kept.verdict else "",
    }
    return tie(session, action, kept, changes, tied, reviewer)


def _part(session: Session, action: str, claim: Claim, statements: Tying, reviewer: str) -> Tied:
    return tie(session, action, claim, {"verdict": claim.verdict}, statements, reviewer)


def _keep_word(session: Session, claim: Claim, action: str, statements: Tying, reviewer: str) -> Change:
    """Append a word that moves no statement now: it is a bound to later groupings alone."""
    event = append(session, claim, action, reviewer, {}, statements=statements)
    return view_change(SessionReader(session), tell_event(event), [claim.id], claim.story_id)


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
