"""Keeping the statements of a revision: one that stood in another revision keeps its row and its claim."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, col, insert, select

from factcheck.db.tables import Claim, Statement
from factcheck.desk.codec import pack_facts, pack_quotes
from factcheck.desk.keep_keys import keep_keys
from factcheck.desk.reading import ReadArticle
from factcheck.desk.spans import carry_over
from factcheck.matching.keys import Imprint
from factcheck.statements.statement import Statement as Value

_NEW: dict[str, Any] = {"place": 0, "by_hand": False, "claim_id": None}


def keep_statements(session: Session, article_id: int, revision: int, read: ReadArticle) -> None:
    """Store the statements of the newest revision; one that stood in an earlier one keeps its row."""
    standing: dict[str, list[Statement]] = {}
    known = select(Statement).where(Statement.article_id == article_id, col(Statement.revision) > 0)
    # The last to be added is the first to be taken: the newest revision's, those made by hand behind the
    # others, in the order of the text.
    order = (col(Statement.revision), col(Statement.by_hand).desc(), col(Statement.start).desc())
    for row in session.exec(known.order_by(*order)):
        standing.setdefault(row.text, []).append(row)
    before = [row for rows in standing.values() for row in rows if row.revision == revision - 1]
    new: list[dict[str, Any]] = []
    new_imprints: list[Imprint] = []
    for value, imprint in zip(read.statements, read.imprints, strict=True):
        fields = _fields(value, imprint, revision)
        if rows := standing.get(value.text):
            rows.pop().sqlmodel_update(fields)
        else:
            new.append({**_NEW, "article_id": article_id, "text": value.text, **fields})
            new_imprints.append(imprint)
    _follow_corrections(session, [row for row in before if row.revision < revision], new)
    _insert(session, new, new_imprints)
    by_hand = [row for row in before if row.by_hand and row.revision < revision]
    found = {(value.start, value.end) for value in read.statements}
    carry_over(by_hand, revision, read.document.text, found)


def keep_withdrawn(session: Session, article_id: int, revision: int, read: ReadArticle) -> None:
    """Store the statements of a revision that is not the newest; what a later one has too stands there."""
    of_article = select(Statement).where(Statement.article_id == article_id)
    standing = {row.text: row for row in session.exec(of_article.order_by(col(Statement.revision)))}
    new: list[dict[str, Any]] = []
    new_imprints: list[Imprint] = []
    for value, imprint in zip(read.statements, read.imprints, strict=True):
        fields = _fields(value, imprint, revision)
        row = standing.get(value.text)
        if row is None:
            new.append({**_NEW, "article_id": article_id, "text": value.text, **fields})
            new_imprints.append(imprint)
        elif 0 < row.revision < revision:
            row.sqlmodel_update(fields)
    _insert(session, new, new_imprints)


def _fields(value: Value, imprint: Imprint, revision: int) -> dict[str, Any]:
    return {
        "revision": revision,
        "start": value.start,
        "end": value.end,
        "kind": value.kind,
        "language": value.language,
        "speaker": value.speaker,
        "quotes": pack_quotes(value.quotes),
        "facts": pack_facts(value.facts),
        "check_worthiness": value.check_worthiness,
        "text_key": imprint.text,
    }


def _insert(session: Session, new: Sequence[dict[str, Any]], imprints: Sequence[Imprint]) -> None:
    if new:
        inserted = insert(Statement).returning(col(Statement.id), sort_by_parameter_order=True)
        numbers = [number or 0 for number in session.scalars(inserted, new)]
        keep_keys(session, list(zip(numbers, imprints, strict=True)))


def _follow_corrections(session: Session, gone: Sequence[Statement], new: Sequence[dict[str, Any]]) -> None:
    """Put a statement that corrects one of a decided claim into that claim, which it is new material for."""
    claims = {row.claim_id for row in gone if row.claim_id is not None}
    decided = select(Claim.id).where(col(Claim.id).in_(claims), col(Claim.verdict).is_not(None))
    verdicts = set(session.exec(decided)) if claims and new else set()
    corrected = {row.id or 0: row for row in gone if row.claim_id in verdicts}
    if not corrected:
        return

    # Most revisions touch nothing that was decided, and need no comparing here.
    from factcheck.desk.corrections import pair_corrections

    pairs = pair_corrections(
        [
            (number, row.text, row.kind, row.language, row.speaker, row.quotes, row.facts)
            for number, row in corrected.items()
        ],
        [
            (-at, row["text"], row["kind"], row["language"], row["speaker"], row["quotes"], row["facts"])
            for at, row in enumerate(new, 1)
        ],
    )
    for number, (old, _) in pairs.items():
        new[-number - 1]["claim_id"] = corrected[old].claim_id
