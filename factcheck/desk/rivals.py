"""Rivals: which other claims of its story a claim conflicts with."""

from factcheck.db.reader import Reader
from factcheck.desk.rows import MATCH, read_parted, view_match
from factcheck.desk.views import Rival

RIVALRY = "conflicts with another claim:"
"""How a suggestion begins to tell of a rival."""

LIKE = 70
"""From this score on, statements of two claims that state different facts are told as a conflict: less alike
ones more often speak of two things."""

_CONFLICTS = f"""
SELECT claim.id, own.id, {MATCH}, its.claim_id, source.name, its_source.name,
       coalesce(nullif(rival.title, ''),
                (SELECT text FROM statement WHERE claim_id = rival.id ORDER BY place, id LIMIT 1))
FROM claim
JOIN statement AS own ON own.claim_id = claim.id
JOIN "match" ON "match".$own = own.id AND "match".relation = 'conflicts' AND "match".score >= {LIKE}
JOIN statement AS its ON its.id = "match".$its AND its.claim_id <> claim.id
JOIN claim AS rival ON rival.id = its.claim_id
JOIN article ON article.id = own.article_id
JOIN source ON source.id = article.source_id
JOIN article AS its_article ON its_article.id = its.article_id
JOIN source AS its_source ON its_source.id = its_article.source_id
WHERE $chosen"""  # noqa: S608 - made of the constants above


def find_rivals(reader: Reader, chosen: str, number: int, story_id: int) -> dict[int, tuple[Rival, ...]]:
    """Return, by claim, the claims that conflict with it; ``chosen`` is plain SQL that tells for which, by
    ``:id``. What a person has said not to be about one thing is no conflict.
    """
    rows = []
    for own, its in (("a_id", "b_id"), ("b_id", "a_id")):
        query = _CONFLICTS.replace("$own", own).replace("$its", its).replace("$chosen", chosen)
        rows += reader.rows(query, id=number)
    if not rows:
        return {}
    parted = read_parted(reader, story_id)
    found: dict[int, dict[int, Rival]] = {}
    for claim, statement, *match, rival, source, its_source, text in rows:
        a, b, score, *_ = match
        rivals = found.setdefault(claim, {})
        if frozenset((a, b)) in parted or (rival in rivals and rivals[rival].match.score >= score):
            continue
        rivals[rival] = Rival(
            claim=rival,
            text=text,
            match=view_match(tuple(match), {}, swapped=statement == b),
            sources=(source, its_source),
        )
    return {
        claim: tuple(sorted(rivals.values(), key=lambda one: (-one.match.score, one.claim)))
        for claim, rivals in found.items()
    }
