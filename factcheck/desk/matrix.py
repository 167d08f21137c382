"""The matrix of a story: how each of its sources stands to each of its claims."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from factcheck.db.reader import Row
from factcheck.db.store import Store
from factcheck.desk.claim_lines import OF_STORY, claim_lines
from factcheck.desk.dating import appeared, read_day
from factcheck.desk.elsewhere import cells_elsewhere
from factcheck.desk.sides import Carrier, Compared, take_sides
from factcheck.desk.stances import Cell, Column, Matrix, Saying, Stance
from factcheck.desk.stances import Row as MatrixRow

_ARTICLES = """
SELECT article.id, source.id, source.name, article.published,
       coalesce(article.origin_id, article.id), article.origin
FROM article JOIN source ON source.id = article.source_id
WHERE article.story_id = :id"""

_STATEMENTS = """
SELECT statement.claim_id, statement.id, statement.article_id, statement.text, statement.speaker,
       statement.revision < article.revision
FROM article JOIN statement ON statement.article_id = article.id
WHERE article.story_id = :id AND statement.claim_id IS NOT NULL
ORDER BY statement.claim_id, statement.place, statement.id"""

# The words that differ are read only where facts do: there they are what the cells show.
_MATCHES = """
SELECT a.claim_id, "match".a_id, "match".b_id, "match".relation,
       CASE WHEN claim.conflicts > 0 THEN "match".differences ELSE '' END
FROM "match"
JOIN statement AS a ON a.id = "match".a_id
JOIN statement AS b ON b.id = "match".b_id AND b.claim_id = a.claim_id
JOIN claim ON claim.id = a.claim_id
WHERE "match".story_id = :id
ORDER BY "match".a_id, "match".b_id"""

_SILENT = Cell(Stance.SILENT)


class _Article(NamedTuple):
    id: int
    source: int
    name: str
    published: str | None
    original: int
    origin: str


def story_matrix(store: Store, story_id: int) -> Matrix:
    """Return the claims of a story by its sources, as one state of the store has them."""
    with store.read() as reader:
        lines = claim_lines(reader, OF_STORY, story_id)
        articles = [_Article(*row) for row in reader.rows(_ARTICLES, id=story_id)]
        statements = _by_claim(reader.rows(_STATEMENTS, id=story_id))
        matches = _by_claim(reader.rows(_MATCHES, id=story_id))
        columns = _columns(articles)
        places = {column.id: place for place, column in enumerate(columns)}
        carried = {one.id: (places[one.source], one.original) for one in articles}
        elsewhere = cells_elsewhere(reader, story_id, carried)
    return Matrix(
        columns,
        tuple(
            MatrixRow(
                line,
                _cells(
                    [elsewhere.get((line.id, place), _SILENT) for place in range(len(columns))],
                    statements[line.id],
                    matches[line.id],
                    carried,
                ),
            )
            for line in lines
        ),
    )


def _by_claim(rows: Sequence[Row]) -> dict[int, list[Row]]:
    grouped: dict[int, list[Row]] = defaultdict(list)
    for claim, *columns in rows:
        grouped[claim].append(tuple(columns))
    return grouped


def _columns(articles: Sequence[_Article]) -> tuple[Column, ...]:
    """Return the sources, those of one origin side by side, in the order in which they appeared."""
    of_source: dict[int, list[_Article]] = defaultdict(list)
    for article in sorted(articles, key=lambda one: (appeared(one.published), one.name.casefold(), one.id)):
        of_source[article.source].append(article)
    carriers = Counter(original for own in of_source.values() for original in {one.original for one in own})

    def goes_back_to(own: Sequence[_Article]) -> _Article:
        """Return an article of the origin that most of its articles have, rather one that others have too."""
        count = Counter(one.original for one in own)
        return max(own, key=lambda one: (count[one.original], carriers[one.original]))

    of_origin: dict[int, list[tuple[_Article, list[_Article]]]] = defaultdict(list)
    for own in of_source.values():
        chosen = goes_back_to(own)
        of_origin[chosen.original].append((chosen, own))
    return tuple(
        Column(
            id=chosen.source,
            name=chosen.name,
            published=read_day(own[0].published),
            articles=len(own),
            origin=number,
            origin_name=chosen.origin,
            copies=place > 0,
        )
        for number, group in enumerate(of_origin.values())
        for place, (chosen, own) in enumerate(group)
    )


def _cells(
    cells: list[Cell],
    statements: Sequence[Row],
    matches: Sequence[Row],
    carried: Mapping[int, tuple[int, int]],
) -> tuple[Cell, ...]:
    """Return the cells of a claim, over those that tell what the sources say of it in other claims.

    ``carried`` gives the column and the origin of each article.
    """
    sayings: dict[int, list[Saying]] = defaultdict(list)
    carriers = []
    for number, article, text, speaker, withdrawn in statements:
        column, origin = carried[article]
        sayings[column].append(Saying(number, text, speaker))
        if not withdrawn:
            carriers.append(Carrier(number, article, column, origin, text))
    sides = take_sides(carriers, [Compared(*match) for match in matches])
    for column, own in sayings.items():
        stance, words = sides.get(column, (Stance.WITHDRAWN, ()))
        cells[column] = Cell(stance, ", ".join(words), tuple(own))
    return tuple(cells)
