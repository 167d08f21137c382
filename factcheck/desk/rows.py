"""Rows of the store as the values that the desk hands out, and the columns that each is made of."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from itertools import chain, combinations, product

from factcheck.db.reader import Reader, Row
from factcheck.desk.actions import JOINING, tell
from factcheck.desk.codec import differences_from_json, unpack_facts, unpack_quotes
from factcheck.desk.dating import read_day
from factcheck.desk.packed import unpack_list, unpack_states
from factcheck.desk.views import ArticleView, Decision, MatchView, StatementView, TieView, Verdict
from factcheck.ingest.document import Kind
from factcheck.matching.match import Relation

WITHDRAWN = 1_000_000
"""The place, within its claim, of a withdrawn statement: behind all that stand."""

STATEMENT = """
statement.id, statement.article_id, source.name, statement.start, statement."end", statement.text,
statement.kind, statement.speaker, statement.quotes, statement.facts, statement.check_worthiness"""
"""The columns that ``view_statement`` takes."""

ARTICLE = """
article.id, source.name, article.title, article.author, article.published, article.url, article.language,
article.path, article.revision, article.origin_id, article.origin, article.goes_back_to"""
"""The columns that ``view_article`` takes."""

MATCH = """
"match".a_id, "match".b_id, "match".score, "match".relation, "match".differences"""
"""The columns that ``view_match`` takes."""

DECISION = """
event.id, event.step, event.claim_id, event.action, event.before, event.after, event.statements,
event.reviewer, event.at, undoing.at, claim.title,
coalesce(
    (SELECT text FROM statement WHERE claim_id = claim.id ORDER BY place, id LIMIT 1),
    (SELECT source.name FROM article JOIN source ON source.id = source_id WHERE article.id = event.article_id)
)
FROM event LEFT JOIN claim ON claim.id = event.claim_id
LEFT JOIN event AS undoing ON undoing.id = event.undone"""
"""The columns that ``view_decision`` takes, and where they are from."""

_TIES = """
SELECT statements, action, reviewer, at FROM event
WHERE story_id = :id AND statements <> '' AND undone IS NULL ORDER BY id"""

Ties = dict[frozenset[int], TieView]
"""What persons have said of two statements."""


def view_statement(row: Row) -> StatementView:
    """Turn the columns ``STATEMENT`` into the value that the desk hands out."""
    number, article, source, start, end, text, kind, speaker, quotes, facts, worth = row
    return StatementView(
        id=number,
        article=article,
        source=source,
        start=start,
        end=end,
        text=text,
        kind=Kind(kind),
        speaker=speaker,
        quotes=unpack_quotes(quotes),
        facts=unpack_facts(facts, text),
        check_worthiness=worth,
    )


def view_article(row: Row) -> ArticleView:
    """Turn the columns ``ARTICLE`` into the value that the desk hands out."""
    number, source, title, author, published, url, language, path, revision, original, origin, by_hand = row
    return ArticleView(
        id=number,
        source=source,
        title=title,
        author=author,
        published=read_day(published),
        url=url,
        language=language,
        path=path,
        revision=revision,
        original=original or number,
        origin=origin,
        origin_by_hand=by_hand is not None,
    )


def view_match(row: Row, ties: Ties, *, swapped: bool = False) -> MatchView:
    """Turn the columns ``MATCH`` into the value that the desk hands out, as seen from b when ``swapped``."""
    a, b, score, relation, differences = row
    return MatchView(
        a=b if swapped else a,
        b=a if swapped else b,
        score=score,
        relation=Relation(relation),
        differences=differences_from_json(unpack_list(differences), swapped=swapped),
        tie=ties.get(frozenset((a, b))),
    )


@lru_cache(maxsize=256)  # every change is answered with the last ten decisions, nine of them as they were
def view_decision(row: Row) -> Decision:
    """Turn the columns ``DECISION`` into the value that the desk hands out."""
    number, step, claim, action, before, after, tied, reviewer, at, undone, title, text = row
    was, left = unpack_states(before, after)
    verdict = left["verdict"] if action == "mark" else None
    return Decision(
        id=number,
        step=step,
        claim=claim,
        text=title or text or "",
        action=action,
        told=tell(action, was, left, unpack_list(tied)),
        verdict=verdict and Verdict(verdict),
        reviewer=reviewer,
        at=datetime.fromisoformat(at),
        undone=undone and datetime.fromisoformat(undone),
    )


def read_ties(reader: Reader, story_id: int) -> Ties:
    """Return the word of a person that holds for two statements, by their ids: of several, the last."""
    ties: Ties = {}
    for packed, action, reviewer, at in reader.rows(_TIES, id=story_id):
        joins, tied = action in JOINING, unpack_list(packed)
        for pair in _tied_pairs(joins, tied):
            ties.pop(pair, None)
        # The others are tied because they were in one claim with those that the person named.
        if joins:
            named = _tied_pairs(joins, [group[:1] for group in tied])
        else:
            named = _tied_pairs(joins, tied if action in ("part", "span") else [tied[0], tied[1][:1]])
        tie = TieView(joins=joins, reviewer=reviewer, at=datetime.fromisoformat(at))
        ties.update(dict.fromkeys(named, tie))
    return ties


def read_parted(reader: Reader, story_id: int) -> set[frozenset[int]]:
    """Return every two statements of a story of which a person said last that they are not of one claim."""
    parted: set[frozenset[int]] = set()
    for packed, action, *_ in reader.rows(_TIES, id=story_id):
        joins = action in JOINING
        pairs = _tied_pairs(joins, unpack_list(packed))
        parted = parted.difference(pairs) if joins else parted.union(pairs)
    return parted


def _tied_pairs(joins: bool, tied: Sequence[Sequence[int]]) -> set[frozenset[int]]:
    """Return every two statements that an event says belong together, or do not."""
    pairs = combinations(chain(*tied), 2) if joins else product(*tied)
    return set(map(frozenset, pairs))
