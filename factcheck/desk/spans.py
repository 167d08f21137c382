"""Spans: a claim that a reviewer makes of any words of an article, kept while the text has them."""

import re
from collections.abc import Collection, Sequence

from sqlmodel import Session, col, select

from factcheck.db.store import Store
from factcheck.db.tables import Article, Claim, Revision, Statement
from factcheck.desk.codec import pack_facts, pack_quotes
from factcheck.desk.dating import read_day
from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.desk.tie import carry_out, tie
from factcheck.desk.views import Change
from factcheck.ingest.document import Kind


def claim_span(store: Store, article_id: int, start: int, end: int, *, reviewer: str) -> Change:
    """Make a claim of the characters ``start`` to ``end`` of the newest revision of an article.

    White space around them is left out. The claim is another than those of the statements that it is cut
    from. Raises ``NotFoundError`` when there is no such article, ``DeskError`` when there is no text, a
    byline or a statement already, or the reviewer has no name.
    """
    with store.write() as session:
        article = session.get(Article, article_id)
        if article is None:
            raise NotFoundError(f"article {article_id}: there is no such article")
        start, end, text = _cut(_text(session, article), start, end)
        beneath = _beneath(session, article, start, end)
        claim = Claim(story_id=article.story_id)
        session.add(claim)
        session.flush()
        row = _read(article, beneath, start, text)
        session.add(row)
        session.flush()
        _keep_keys(session, row)
        statements = [row.id or 0], [one.id or 0 for one in beneath]
        kept = tie(session, "span", claim, {"verdict": None}, statements, reviewer, made=row)
    return carry_out(store, kept)


def lift(statement: Statement) -> None:
    """Take a statement that was made by hand out of its article, for as long as its making is undone."""
    statement.revision = -abs(statement.revision)


def put_back(session: Session, statement: Statement) -> None:
    """Put a lifted statement back where its words stand now; where they do not, it counts as withdrawn."""
    statement.revision = abs(statement.revision)
    article = session.get_one(Article, statement.article_id)
    carry_over([statement], article.revision, _text(session, article), ())


def carry_over(
    made: Sequence[Statement], revision: int, text: str, taken: Collection[tuple[int, int]]
) -> None:
    """Carry statements made by hand over to a revision whose text still has their words, the nearest.

    ``taken`` are the spans that the revision has as statements already.
    """
    for one in made:
        spans = ((found.start(), found.end()) for found in re.finditer(re.escape(one.text), text))
        free = [span for span in spans if span not in taken]
        if free:
            near = one.start
            one.start, one.end = min(free, key=lambda span: abs(span[0] - near))
            one.revision = revision


def _cut(text: str, start: int, end: int) -> tuple[int, int, str]:
    words = text[max(start, 0) : max(end, 0)]
    if not words.strip():
        raise DeskError(f"characters {start} to {end}: there is no text to make a claim of")
    start = max(start, 0) + len(words) - len(words.lstrip())
    return start, start + len(words.strip()), words.strip()


def _text(session: Session, article: Article) -> str:
    newest = select(Revision.text).where(
        Revision.article_id == article.id, Revision.number == article.revision
    )
    return session.exec(newest).one()


def _beneath(session: Session, article: Article, start: int, end: int) -> list[Statement]:
    """Return the statements that the span is cut from."""
    overlapping = select(Statement).where(
        Statement.article_id == article.id,
        Statement.revision == article.revision,
        col(Statement.start) < end,
        col(Statement.end) > start,
        col(Statement.claim_id).is_not(None),
    )
    beneath = list(session.exec(overlapping.order_by(col(Statement.start), col(Statement.id))))
    if not beneath:
        raise DeskError("a byline only tells whose the article is: no claim can be made of it")
    for one in beneath:
        if (one.start, one.end) == (start, end):
            raise DeskError(f"this is statement {one.id} already, in claim {one.claim_id}")
    return beneath


def _keep_keys(session: Session, row: Statement) -> None:
    from factcheck.desk.keep_keys import keep_keys
    from factcheck.matching.keys import read_imprint
    from factcheck.statements.statement import Statement as Value

    value = Value(start=row.start, end=row.end, text=row.text, kind=Kind(row.kind), language=row.language)
    imprint = read_imprint(value)
    row.text_key = imprint.text
    keep_keys(session, [(row.id or 0, imprint)])


def _read(article: Article, beneath: Sequence[Statement], start: int, text: str) -> Statement:
    # What reads sentences costs more to import than all else here, and undo, which imports this, needs none.
    from factcheck.statements.extract import read_statement

    value = read_statement(text, article.language, read_day(article.published))
    first = beneath[0]
    within = first.start <= start and start + len(text) <= first.end
    return Statement(
        article_id=article.id or 0,
        revision=article.revision,
        start=start,
        end=start + len(text),
        text=text,
        kind=Kind(first.kind),
        language=article.language,
        # "He said" may stand in the sentence outside the span.
        speaker=value.speaker or (first.speaker if within else None),
        quotes=pack_quotes(value.quotes),
        facts=pack_facts(value.facts),
        check_worthiness=value.check_worthiness,
        by_hand=True,
    )
