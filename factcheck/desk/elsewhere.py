"""Elsewhere: what sources say of a claim in a statement that makes another one."""

from collections import defaultdict
from collections.abc import Mapping

from factcheck.db.reader import Reader
from factcheck.desk.packed import unpack_list
from factcheck.desk.rivals import LIKE
from factcheck.desk.rows import read_parted
from factcheck.desk.stances import Cell, Saying, Stance

_MATCHES = f"""
SELECT "match".a_id, "match".b_id, a.claim_id, b.claim_id,
       "match".relation = 'conflicts' AND "match".score >= {LIKE},
       CASE WHEN "match".relation = 'conflicts' THEN "match".differences ELSE '' END
FROM "match"
JOIN statement AS a ON a.id = "match".a_id
JOIN statement AS b ON b.id = "match".b_id AND b.claim_id <> a.claim_id
WHERE "match".story_id = :id
ORDER BY "match".score DESC, "match".a_id, "match".b_id"""  # noqa: S608 - a number

_STATEMENTS = """
SELECT statement.id, statement.article_id, statement.text, statement.speaker
FROM article JOIN statement ON statement.article_id = article.id AND statement.revision = article.revision
WHERE article.story_id = :id"""


def cells_elsewhere(
    reader: Reader, story_id: int, carried: Mapping[int, tuple[int, int]]
) -> dict[tuple[int, int], Cell]:
    """Return by claim and column how a source speaks of a claim in other ones, what is likest leading.

    ``carried`` gives the column of each article. What a person has said not to be about one thing is told to
    be no conflict.
    """
    rows = reader.rows(_MATCHES, id=story_id)
    if not rows:
        return {}
    parted = read_parted(reader, story_id)
    said = {number: one for number, *one in reader.rows(_STATEMENTS, id=story_id)}
    sayings: dict[tuple[int, int], dict[int, Saying]] = defaultdict(dict)
    opposed: dict[tuple[int, int], dict[int, Saying]] = defaultdict(dict)
    words: dict[tuple[int, int], dict[str, None]] = defaultdict(dict)
    for a, b, a_claim, b_claim, differs, differences in rows:
        is_conflict = differs and frozenset((a, b)) not in parted
        for claim, other, side in ((a_claim, b, "b"), (b_claim, a, "a")):
            if other not in said:
                continue
            article, text, speaker = said[other]
            place = claim, carried[article][0]
            (opposed if is_conflict else sayings)[place][other] = Saying(other, text, speaker)
            if is_conflict:
                spans = (one[side] for one in unpack_list(differences) if one["conflict"])
                words[place] |= {" ".join(text[slice(*span)].split()): None for span in spans if span}
    cells = {place: Cell(Stance.ELSEWHERE, "", tuple(of.values())) for place, of in sayings.items()}
    for place, of in opposed.items():
        cells[place] = Cell(Stance.OPPOSED, ", ".join(words[place]), tuple(of.values()))
    return cells
