"""The matrix of a story: how each of its sources stands to each of its claims."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from factcheck.db.reader import Row
from factcheck.db.store import Store
from factcheck.desk.article_origins import article_origins
from factcheck.desk.codec import day_from_json
from factcheck.desk.dating import appeared
from factcheck.desk.queue import OF_STORY, claim_lines
from factcheck.desk.sides import Carrier, Compared, take_sides
from factcheck.desk.stances import Cell, Column, Matrix, Saying, Stance
from factcheck.desk.stances import Row as MatrixRow

_ARTICLES = """
SELECT article.id, source.id, source.name, article.published
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
       CASE WHEN claim.conflicts > 0 THEN "match".differences ELSE '[]' END
FROM "match"
JOIN statement AS a ON a.id = "match".a_id
JOIN statement AS b ON b.id = "match".b_id AND b.claim_id = a.claim_id
JOIN claim ON claim.id = a.claim_id
WHERE "match".story_id = :id
ORDER BY "match".a_id, "match".b_id"""

_SILENT = Cell(Stance.SILENT)


def story_matrix(store: Store, story_id: int) -> Matrix:
    """Return the claims of a story by its sources, as one state of the store has them."""
    with store.read() as reader:
        lines = claim_lines(reader, OF_STORY, story_id)
        origins = article_origins(reader, story_id)
        columns, column_of = _columns(reader.rows(_ARTICLES, id=story_id), origins)
        statements = _by_claim(reader.rows(_STATEMENTS, id=story_id))
        matches = _by_claim(reader.rows(_MATCHES, id=story_id))
    numbers = {name: number for number, name in enumerate(dict.fromkeys(origins.values()))}
    numbered = {article: numbers[name] for article, name in origins.items()}
    return Matrix(
        columns,
        tuple(
            MatrixRow(line, _cells(len(columns), statements[line.id], matches[line.id], column_of, numbered))
            for line in lines
        ),
    )


def _by_claim(rows: Sequence[Row]) -> dict[int, list[Row]]:
    grouped: dict[int, list[Row]] = defaultdict(list)
    for claim, *columns in rows:
        grouped[claim].append(tuple(columns))
    return grouped


def _columns(
    articles: Sequence[Row], origins: Mapping[int, str]
) -> tuple[tuple[Column, ...], dict[int, int]]:
    """Return the columns, those of one origin side by side, and the place of the column of each article."""
    of_source: dict[int, list[Row]] = defaultdict(list)
    for article in articles:
        of_source[article[1]].append(article)
    carriers = Counter(
        origin for own in of_source.values() for origin in {origins[article] for article, *_ in own}
    )

    def origin_of(source: int) -> str:
        """Name the origin of most of its articles, one that others carry too before its own."""
        own = Counter(origins[article] for article, *_ in of_source[source])
        return min(own, key=lambda origin: (-own[origin], -carriers[origin], origin))

    appeared_at = {
        source: (min(appeared(published) for *_, published in own), own[0][2].casefold(), source)
        for source, own in of_source.items()
    }
    began: dict[str, tuple[str, str, int]] = {}
    for source in sorted(of_source, key=appeared_at.__getitem__):
        began.setdefault(origin_of(source), appeared_at[source])
    ordered = sorted(of_source, key=lambda source: (began[origin_of(source)], appeared_at[source]))
    numbers = {origin: number for number, origin in enumerate(began)}
    columns: list[Column] = []
    for source in ordered:
        own = sorted(of_source[source], key=lambda article: appeared(article[3]))
        origin = numbers[origin_of(source)]
        columns.append(
            Column(
                id=source,
                name=own[0][2],
                published=day_from_json(own[0][3]),
                articles=len(own),
                origin=origin,
                copies=bool(columns) and columns[-1].origin == origin,
            )
        )
    places = {source: place for place, source in enumerate(ordered)}
    return tuple(columns), {article: places[source] for article, source, *_ in articles}


def _cells(
    count: int,
    statements: Sequence[Row],
    matches: Sequence[Row],
    column_of: Mapping[int, int],
    origins: Mapping[int, int],
) -> tuple[Cell, ...]:
    sayings: dict[int, list[Saying]] = defaultdict(list)
    carriers = []
    for number, article, text, speaker, withdrawn in statements:
        sayings[column_of[article]].append(Saying(number, text, speaker))
        if not withdrawn:
            carriers.append(Carrier(number, column_of[article], origins[article], text))
    sides = take_sides(carriers, [Compared(*match) for match in matches])
    cells = [_SILENT] * count
    for column, own in sayings.items():
        stance, words = sides.get(column, (Stance.WITHDRAWN, ()))
        cells[column] = Cell(stance, ", ".join(words), tuple(own))
    return tuple(cells)
