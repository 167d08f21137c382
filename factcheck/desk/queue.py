"""The review queue: the claims of a story in order, and one claim with all that it rests on."""

from collections import defaultdict

from sqlalchemy import ColumnElement
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from factcheck.db.store import Store
from factcheck.db.tables import Article, Claim, Event, Match, Revision, Source, Statement, Story
from factcheck.desk.codec import day_from_json, differences_from_json, facts_from_json, quotes_from_json
from factcheck.desk.errors import NotFoundError
from factcheck.desk.views import (
    ArticleView,
    ClaimLine,
    ClaimView,
    Counterpart,
    Decision,
    MatchView,
    Passage,
    StatementView,
    Verdict,
)
from factcheck.ingest.document import Kind
from factcheck.matching.match import Relation


def claim_queue(store: Store, story_id: int) -> tuple[ClaimLine, ...]:
    """Return the claims of a story in the order of review."""
    with store.read() as session:
        return _claim_lines(session, col(Claim.story_id) == story_id)


def view_claim(store: Store, claim_id: int) -> ClaimView:
    """Return a claim with its statements in their articles, and how they compare.

    Raises ``NotFoundError`` when there is no such claim.
    """
    with store.read() as session:
        claim_line(session, claim_id)
        return view_claims(session, col(Claim.id) == claim_id)[0]


def remember_position(store: Store, story_id: int, claim_id: int) -> None:
    """Remember the claim that the reviewer is at, to continue there next time."""
    with store.write() as session:
        session.get_one(Story, story_id).position = claim_id


def claim_line(session: Session, claim_id: int) -> ClaimLine:
    """Return one claim as the queue lists it. Raises ``NotFoundError`` when there is no such claim."""
    lines = _claim_lines(session, col(Claim.id) == claim_id)
    if not lines:
        raise NotFoundError(f"claim {claim_id}: there is no such claim; `factcheck claims` lists them")
    return lines[0]


def view_claims(session: Session, chosen: ColumnElement[bool]) -> tuple[ClaimView, ...]:
    """Return the claims for which ``chosen``, a condition on their columns, holds, in the order of review."""
    passages = _passages(session, chosen)
    matches = _matches(session, chosen)
    decisions = _decisions(session, chosen)
    kept = {
        id: (note, reasons)
        for id, note, reasons in session.exec(select(Claim.id, Claim.note, Claim.reasons).where(chosen))
    }
    views = []
    for line in _claim_lines(session, chosen):
        first, *others = passages[line.id]
        counterparts = [
            Counterpart(passage=other, match=matches.get((first.statement.id, other.statement.id)))
            for other in others
        ]
        counterparts.sort(key=lambda one: _shown_first(first, one))
        decision = decisions.get(line.id)
        views.append(
            ClaimView(
                line=line,
                passage=first,
                counterparts=tuple(counterparts),
                note=kept[line.id][0],
                reasons=tuple(kept[line.id][1]),
                decided=decision if decision and decision.verdict else None,
            )
        )
    return tuple(views)


def _shown_first(first: Passage, other: Counterpart) -> tuple[bool, bool, float]:
    """Order counterparts: other articles before repeats, conflicts before agreement, likest first."""
    match = other.match
    return (
        other.passage.article.id == first.article.id,
        match is None or match.relation is not Relation.CONFLICTS,
        -match.score if match else 0.0,
    )


def _claim_lines(session: Session, chosen: ColumnElement[bool]) -> tuple[ClaimLine, ...]:
    # Columns, not rows: the queue of a large story opens in a fraction of the time that objects would take.
    statements: dict[int, list[tuple[int, str, float]]] = defaultdict(list)
    for claim_id, *statement in session.execute(
        select(Statement.claim_id, Statement.id, Statement.text, Statement.check_worthiness)
        .join(Claim)
        .where(chosen)
        .order_by(col(Statement.claim_id), col(Statement.place), col(Statement.id))
    ):
        statements[claim_id].append(tuple(statement))
    claims = session.execute(
        select(Claim.id, Claim.verdict, Claim.suggested, Claim.sources, Claim.conflicts, Claim.note)  # type: ignore[call-overload]
        .where(chosen)
        .order_by(col(Claim.rank), col(Claim.id))
    )
    return tuple(
        ClaimLine(
            id=claim.id,
            text=statements[claim.id][0][1],
            verdict=Verdict(claim.verdict) if claim.verdict else None,
            suggested=Verdict(claim.suggested),
            statements=tuple(statement_id for statement_id, _, _ in statements[claim.id]),
            sources=claim.sources,
            conflicts=claim.conflicts,
            check_worthiness=statements[claim.id][0][2],
            has_note=bool(claim.note),
        )
        for claim in claims
    )


def _passages(session: Session, chosen: ColumnElement[bool]) -> dict[int, list[Passage]]:
    """Return the statements of claims in their articles, by claim, in the order they are shown."""
    rows = session.exec(
        select(Statement, Article, Source.name, Revision.text)
        .join(Article, col(Article.id) == Statement.article_id)
        .join(Source, col(Source.id) == Article.source_id)
        .join(
            Revision, (col(Revision.article_id) == Article.id) & (col(Revision.number) == Statement.revision)
        )
        .join(Claim, col(Claim.id) == Statement.claim_id)
        .where(chosen)
        .order_by(col(Statement.place), col(Statement.id))
    )
    passages: dict[int, list[Passage]] = defaultdict(list)
    for statement, article, source, text in rows:
        passages[statement.claim_id or 0].append(
            Passage(
                statement=view_statement(statement, source),
                article=view_article(article, source),
                text=text,
                withdrawn=statement.revision < article.revision,
            )
        )
    return passages


def view_statement(row: Statement, source: str) -> StatementView:
    """Turn a row into the value that the desk hands out."""
    return StatementView(
        id=row.id or 0,
        article=row.article_id,
        source=source,
        start=row.start,
        end=row.end,
        text=row.text,
        kind=Kind(row.kind),
        speaker=row.speaker,
        quotes=quotes_from_json(row.quotes),
        facts=facts_from_json(row.facts),
        check_worthiness=row.check_worthiness,
    )


def view_article(row: Article, source: str) -> ArticleView:
    """Turn a row into the value that the desk hands out."""
    return ArticleView(
        id=row.id or 0,
        source=source,
        title=row.title,
        author=row.author,
        published=day_from_json(row.published),
        url=row.url,
        language=row.language,
        path=row.path,
        revision=row.revision,
    )


def view_match(row: Match, *, swapped: bool = False) -> MatchView:
    """Turn a row into the value that the desk hands out, as seen from b when ``swapped``."""
    a, b = (row.b_id, row.a_id) if swapped else (row.a_id, row.b_id)
    return MatchView(
        a=a,
        b=b,
        score=row.score,
        relation=Relation(row.relation),
        differences=differences_from_json(row.differences, swapped=swapped),
    )


def _matches(session: Session, chosen: ColumnElement[bool]) -> dict[tuple[int, int], MatchView]:
    """Return the matches inside claims, by their two statements in either order."""
    a, b = aliased(Statement), aliased(Statement)
    rows = session.exec(
        select(Match)
        .join(a, col(a.id) == Match.a_id)
        .join(b, col(b.id) == Match.b_id)
        .join(Claim, col(Claim.id) == a.claim_id)
        .where(chosen, a.claim_id == b.claim_id)
    )
    matches = {}
    for row in rows:
        matches[row.a_id, row.b_id] = view_match(row)
        matches[row.b_id, row.a_id] = view_match(row, swapped=True)
    return matches


def _decisions(session: Session, chosen: ColumnElement[bool]) -> dict[int, Decision]:
    """Return the last standing decision on each claim: undone ones do not count."""
    rows = session.exec(
        select(Event)
        .join(Claim, col(Claim.id) == Event.claim_id)
        .where(chosen, Event.action == "mark", col(Event.undone).is_(False))
        .order_by(col(Event.id))
    )
    return {
        row.claim_id: Decision(
            verdict=Verdict(row.verdict) if row.verdict else None,
            note=row.note,
            reviewer=row.reviewer,
            at=row.at,
        )
        for row in rows
    }
