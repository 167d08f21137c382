"""A snapshot of a story: the statements that its claims are made of, and what a person has worked on."""

from itertools import chain
from typing import NamedTuple

from factcheck.db.reader import Reader, Row
from factcheck.desk.actions import BINDING, JOINING, TYING
from factcheck.desk.codec import unpack_facts, unpack_quotes
from factcheck.desk.dating import appeared
from factcheck.desk.packed import unpack_list, unpack_object
from factcheck.desk.ties import Tie
from factcheck.ingest.document import Kind
from factcheck.matching.match import Utterance
from factcheck.statements.statement import Statement

_STANDING = """
SELECT statement.id, statement.claim_id, article.id,
       CASE WHEN article.revision = 1 THEN article.published ELSE (
           SELECT min(revision.published) FROM revision WHERE revision.article_id = article.id
       ) END,
       source.key, source.name, article.key,
       statement.start, statement."end", statement.text, statement.kind, statement.language,
       statement.speaker, statement.quotes, statement.facts, statement.check_worthiness
FROM article
JOIN statement ON statement.article_id = article.id AND statement.revision = article.revision
JOIN source ON source.id = article.source_id
WHERE $chosen"""

_STATE = """
SELECT edition, grouped, origins_needed, compared,
       (SELECT max(event.id) FROM event WHERE event.story_id = story.id)
FROM story WHERE id = :id"""

_EVENTS = """
SELECT claim_id, action, undone, statements, moved, placed FROM event
WHERE story_id = :id AND claim_id IS NOT NULL ORDER BY id"""
_ORIGINS_BY_HAND = "SELECT id, goes_back_to FROM article WHERE story_id = :id AND goes_back_to IS NOT NULL"


class Member(NamedTuple):
    """A statement that its article's newest revision has, and what orders it among others."""

    id: int
    claim: int | None
    """The stored claim that it belongs to so far."""
    article: int
    published: str
    """When its article was first published, in UTC and ISO 8601; "~", behind all, where that is not known."""
    utterance: Utterance


class Snapshot(NamedTuple):
    """What a regrouping starts from."""

    story: int
    edition: int
    state: Row
    """What another process cannot load, decide or group without changing it."""
    compared: str
    """The fingerprint of the statements that the stored matches were found among."""
    standing: tuple[Member, ...]
    touched: frozenset[int]
    """The claims that a person has ever worked on: they are kept."""
    decided: frozenset[int]
    """Those of them on which something stands that was not undone: their statements stay together."""
    ties: tuple[Tie, ...]
    origins_by_hand: dict[int, int]
    """The origins that persons have named, by article."""


def take_snapshot(reader: Reader, story_id: int) -> Snapshot:
    """Read what a regrouping starts from."""
    state = _state(reader, story_id)
    standing = standing_members(reader, "article.story_id = :id", id=story_id)
    events = reader.rows(_EVENTS, id=story_id)
    return Snapshot(
        story=story_id,
        edition=state[0],
        state=state,
        compared=state[3],
        standing=tuple(sorted(standing, key=lambda one: one.utterance.key)),
        touched=frozenset(
            number
            for claim, *_, moved, placed in events
            for number in (claim, *unpack_object(moved).values(), *unpack_object(placed).values())
            if number is not None
        ),
        decided=frozenset(
            claim for claim, action, undone, *_ in events if action in BINDING and undone is None
        ),
        ties=tuple(
            Tie(tuple(chain(*tied)), (), claim)
            if action in JOINING
            else Tie(tuple(tied[0]), tuple(tied[1]), claim)
            for claim, action, undone, packed, *_ in events
            if action in TYING and undone is None
            for tied in [unpack_list(packed)]
        ),
        origins_by_hand=dict(reader.rows(_ORIGINS_BY_HAND, id=story_id)),
    )


def standing_members(reader: Reader, chosen: str, **values: object) -> list[Member]:
    """Read the statements that the newest revisions of some articles have; ``chosen`` is a condition."""
    return [_member(*row) for row in reader.rows(_STANDING.replace("$chosen", chosen), **values)]


def is_unchanged(reader: Reader, snapshot: Snapshot) -> bool:
    """Tell whether nobody loaded, decided or grouped anything since the snapshot was taken."""
    return _state(reader, snapshot.story) == snapshot.state


def _state(reader: Reader, story_id: int) -> Row:
    return reader.rows(_STATE, id=story_id)[0]


def _member(
    number: int, claim: int | None, article_id: int, published: str | None, source: str, outlet: str,
    article: str, start: int, end: int, text: str, kind: str, language: str | None, speaker: str | None,
    quotes: str, facts: str, worth: float,
) -> Member:  # fmt: skip
    return Member(
        id=number,
        claim=claim,
        article=article_id,
        published=appeared(published),
        utterance=Utterance(
            key=f"{source}\t{article}\t{start:09}-{end:09}",
            article=f"{source}\t{article}",
            source=outlet,
            statement=Statement(
                start=start,
                end=end,
                text=text,
                kind=Kind(kind),
                language=language,
                speaker=speaker,
                quotes=unpack_quotes(quotes),
                facts=unpack_facts(facts, text),
                check_worthiness=worth,
            ),
        ),
    )
