"""Copied statements: which others of its claim are one statement over again, in another article."""

from factcheck.db.reader import Reader

_SAME = 85.0
"""The likeness from which on two statements of one text are the same one."""

_BESIDE = """
SELECT other.id, one.text, other.text, coalesce(ours.origin_id, ours.id) = coalesce(its.origin_id, its.id)
FROM statement AS one
JOIN article AS ours ON ours.id = one.article_id
JOIN statement AS other ON other.claim_id = one.claim_id AND other.id <> one.id
JOIN article AS its ON its.id = other.article_id
WHERE one.id = :id"""

_ALIKE = """
SELECT a_id, b_id FROM "match" WHERE (a_id = :id OR b_id = :id) AND score >= :same AND relation = 'agrees'"""


def copies_of(reader: Reader, statement: int) -> set[int]:
    """Return the statements of the same claim that have its words, or stand for it in a copy of its text."""
    alike = {one for pair in reader.rows(_ALIKE, id=statement, same=_SAME) for one in pair}
    return {
        other
        for other, own, its, is_one_text in reader.rows(_BESIDE, id=statement)
        if _words(own) == _words(its) or (is_one_text and other in alike)
    }


def _words(text: str) -> list[str]:
    return text.casefold().split()
