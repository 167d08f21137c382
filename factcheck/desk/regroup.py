"""Regrouping a story: the matches and claims that its statements amount to, after its articles changed.

What a person has worked on stays together and keeps its identity; all else follows from the texts alone, so
that the same articles loaded in any order give the same claims.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, delete, func, insert, select, update

from factcheck.db.store import Store
from factcheck.db.tables import Article, Claim, Event, Match, Source, Statement, Story
from factcheck.desk.arrange import Arranged, Member, arrange_claims
from factcheck.desk.codec import differences_to_json, facts_from_json, quotes_from_json
from factcheck.ingest.document import Kind
from factcheck.matching.match import Match as MatchValue
from factcheck.matching.match import Relation, Utterance
from factcheck.statements.statement import Statement as StatementValue

WITHDRAWN = 1_000_000
"""The place of a withdrawn statement: behind all that stand."""


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """What a regrouping starts from."""

    edition: int
    last_event: int
    standing: tuple[Member, ...]
    touched: frozenset[int]
    """The claims that a person has worked on."""


def regroup(store: Store, story_id: int, *, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Match the statements of a story and group them to claims, unless that was done since its last change.

    The comparing happens outside any transaction; when the story changed meanwhile it is done again. A
    cancelled regrouping changes nothing and is made up for at the next one.
    """
    while True:
        with store.read() as session:
            story = session.get_one(Story, story_id)
            if story.grouped == story.edition:
                return
            snapshot = _read(session, story)

        # Imported only when there is something to compare: reopening a story needs none of it.
        from factcheck.matching.claims import group_claims
        from factcheck.matching.find import find_matches

        utterances = [one.utterance for one in snapshot.standing]
        matches = find_matches(utterances, cancelled=cancelled)
        if cancelled():
            return
        together = defaultdict(set)
        for one in snapshot.standing:
            if one.claim in snapshot.touched:
                together[one.claim].add(one.utterance.key)
        groups = group_claims(utterances, matches, together=list(together.values()))
        with store.write() as session:
            if _stands(session, story_id, snapshot):
                _write(session, story_id, snapshot, matches, groups)
                return


def _read(session: Session, story: Story) -> _Snapshot:
    rows = session.exec(
        select(Statement, Article, Source.key, Source.name)
        .join(Article, col(Article.id) == Statement.article_id)
        .join(Source, col(Source.id) == Article.source_id)
        .where(
            Article.story_id == story.id,
            Statement.revision == Article.revision,
            Statement.kind != Kind.BYLINE,
        )
    )
    standing = [
        Member(
            id=row.id or 0,
            claim=row.claim_id,
            published=article.published or "~",
            utterance=Utterance(
                key=f"{source}\t{article.key}\t{row.start:09}",
                article=f"{source}\t{article.key}",
                source=name,
                statement=StatementValue(
                    start=row.start,
                    end=row.end,
                    text=row.text,
                    kind=Kind(row.kind),
                    language=row.language,
                    speaker=row.speaker,
                    quotes=quotes_from_json(row.quotes),
                    facts=facts_from_json(row.facts),
                    check_worthiness=row.check_worthiness,
                ),
            ),
        )
        for row, article, source, name in rows
    ]
    standing.sort(key=lambda one: one.utterance.key)
    return _Snapshot(
        edition=story.edition,
        last_event=_last_event(session, story.id or 0),
        standing=tuple(standing),
        touched=frozenset(session.exec(select(Event.claim_id).where(Event.story_id == story.id).distinct())),
    )


def _last_event(session: Session, story_id: int) -> int:
    return session.exec(select(func.max(Event.id)).where(Event.story_id == story_id)).one() or 0


def _stands(session: Session, story_id: int, snapshot: _Snapshot) -> bool:
    story = session.get_one(Story, story_id)
    return (story.edition, _last_event(session, story_id)) == (snapshot.edition, snapshot.last_event)


def _write(
    session: Session,
    story_id: int,
    snapshot: _Snapshot,
    matches: Sequence[MatchValue],
    groups: Sequence[Sequence[str]],
) -> None:
    members = {one.utterance.key: one for one in snapshot.standing}
    session.execute(delete(Match).where(col(Match.story_id) == story_id))
    if matches:
        session.execute(insert(Match), [_match_row(story_id, match, members) for match in matches])
    arranged = arrange_claims([[members[key] for key in group] for group in groups], matches)
    placed = []
    for rank, (claim, kept) in enumerate(zip(arranged, _identify(arranged, snapshot.touched), strict=True)):
        row = session.get_one(Claim, kept) if kept else Claim(story_id=story_id)
        row.rank = rank
        row.sources = claim.sources
        row.conflicts = claim.conflicts
        row.suggested = claim.suggestion.value
        row.reasons = list(claim.suggestion.reasons)
        session.add(row)
        session.flush()
        placed += [
            {"id": one.id, "claim_id": row.id, "place": place} for place, one in enumerate(claim.members)
        ]
    if placed:
        session.execute(update(Statement), placed)
    _settle_withdrawn(session, story_id, snapshot.touched, len(arranged))
    session.get_one(Story, story_id).grouped = snapshot.edition


def _match_row(story_id: int, match: MatchValue, members: Mapping[str, Member]) -> dict[str, object]:
    return {
        "story_id": story_id,
        "a_id": members[match.a].id,
        "b_id": members[match.b].id,
        "score": match.comparison.score,
        "relation": match.comparison.relation or Relation.RELATED,
        "differences": differences_to_json(match.comparison.differences),
    }


def _identify(arranged: Sequence[Arranged], touched: frozenset[int]) -> list[int | None]:
    """Find for each claim the stored one that it continues: the one it shares most statements with.

    A claim that a person has worked on goes before any other; each is continued once.
    """
    shared = [
        (claim not in touched, -count, claim, number)
        for number, group in enumerate(arranged)
        for claim, count in Counter(one.claim for one in group.members).items()
        if claim is not None
    ]
    kept: list[int | None] = [None] * len(arranged)
    taken = set()
    for _, _, claim, number in sorted(shared):
        if kept[number] is None and claim not in taken:
            kept[number] = claim
            taken.add(claim)
    return kept


def _settle_withdrawn(session: Session, story_id: int, touched: frozenset[int], rank: int) -> None:
    """Keep withdrawn statements, last, in the claims a person has worked on; drop claims left empty."""
    of_story = select(Article.id).where(Article.story_id == story_id)
    withdrawn = select(Statement).join(Article).where(Statement.revision < Article.revision)
    for statement in session.exec(withdrawn.where(Article.story_id == story_id)):
        if statement.claim_id in touched:
            statement.place = WITHDRAWN
        else:
            statement.claim_id = None
    session.flush()
    session.execute(
        delete(Claim).where(
            col(Claim.story_id) == story_id,
            col(Claim.id).not_in(
                select(Statement.claim_id).where(
                    col(Statement.article_id).in_(of_story), col(Statement.claim_id).is_not(None)
                )
            ),
        )
    )
    standing = select(Statement.claim_id).where(
        Statement.place < WITHDRAWN, col(Statement.claim_id).is_not(None)
    )
    for number, claim in enumerate(
        session.exec(
            select(Claim)
            .where(Claim.story_id == story_id, col(Claim.id).not_in(standing))
            .order_by(col(Claim.id))
        )
    ):
        claim.rank = rank + number
