"""The origins of a story, each with the passages that show what was copied from it."""

from collections import defaultdict

from factcheck.db.reader import Reader
from factcheck.db.store import Store
from factcheck.desk.dating import read_day, tell_later
from factcheck.desk.rows import ARTICLE, view_article
from factcheck.desk.snapshot import Member, standing_members
from factcheck.desk.views import ArticleView, CopiedSpan, CopyView, OriginView, SourceLine

_ARTICLES = f"""
SELECT {ARTICLE} FROM article JOIN source ON source.id = article.source_id
WHERE article.story_id = :id ORDER BY article.published IS NULL, article.published, article.id"""  # noqa: S608

_FIRST = """
SELECT article.id, min(revision.published) FROM article
JOIN revision ON revision.article_id = article.id
WHERE article.story_id = :id GROUP BY article.id"""

_COUNTS = """
SELECT article.id, count(*) FROM article
JOIN statement ON statement.article_id = article.id AND statement.revision = article.revision
WHERE article.story_id = :id GROUP BY article.id"""

_OF_TWO = "article.id IN (:a, :b)"


def view_origins(store: Store, story_id: int) -> tuple[OriginView, ...]:
    """Return the origins of a story, those with most articles first, each with what shows its copies."""
    with store.read() as reader:
        articles = {row[0]: view_article(row) for row in reader.rows(_ARTICLES, id=story_id)}
        first = {number: read_day(day) for number, day in reader.rows(_FIRST, id=story_id)}
        groups: dict[int, list[ArticleView]] = defaultdict(list)
        for article in articles.values():
            groups[article.original].append(article)
        origins = [
            OriginView(
                name=articles[number].origin,
                original=articles[number],
                copies=tuple(
                    CopyView(
                        article=one,
                        passages=_copied(reader, one.id, number),
                        later=tell_later(first[number], first[one.id]),
                    )
                    for one in group
                    if one.id != number
                ),
            )
            for number, group in groups.items()
        ]
    return tuple(sorted(origins, key=lambda origin: (-len(origin.copies), origin.original.source)))


def list_sources(store: Store, story_id: int) -> tuple[SourceLine, ...]:
    """Return the articles of a story, each under the one it goes back to, which leads its copies."""
    origins = view_origins(store, story_id)
    with store.read() as reader:
        statements: dict[int, int] = dict(reader.rows(_COUNTS, id=story_id))
    lines = []
    for origin in origins:
        first = origin.original
        lines.append(
            SourceLine(article=first, statements=statements.get(first.id, 0), copies=len(origin.copies))
        )
        lines += [
            SourceLine(
                article=copy.article,
                statements=statements.get(copy.article.id, 0),
                copies=0,
                original=first,
                passages=len(copy.passages),
                later=copy.later,
            )
            for copy in origin.copies
        ]
    return tuple(lines)


def copied_spans(store: Store, a: int, b: int) -> tuple[CopiedSpan, ...]:
    """Return the passages that two articles share, outside quotations, in the order of the first's text.

    An article shares none with itself.
    """
    if a == b:
        return ()
    with store.read() as reader:
        return _copied(reader, a, b)


def _copied(reader: Reader, a: int, b: int) -> tuple[CopiedSpan, ...]:
    # Not before somebody asks for the proof: the desk opens without the matching.
    from factcheck.matching.copies import copied_passages

    articles: dict[int, list[Member]] = {a: [], b: []}
    places = {}
    for member in standing_members(reader, _OF_TWO, a=a, b=b):
        articles[member.article].append(member)
        places[member.utterance.key] = member.utterance.statement
    found = copied_passages(*([member.utterance for member in members] for members in articles.values()))
    spans = []
    for passage in found:
        left, right = places[passage.a], places[passage.b]
        spans.append(
            CopiedSpan(
                a=(left.start + passage.a_span[0], left.start + passage.a_span[1]),
                b=(right.start + passage.b_span[0], right.start + passage.b_span[1]),
                text=left.text[slice(*passage.a_span)],
            )
        )
    return tuple(spans)
