"""Outlets and origins: how the desk says who is behind a claim."""

from collections import Counter
from collections.abc import Iterable

from factcheck.desk.counting import tell_count
from factcheck.desk.views import ArticleView


def tell_origins(articles: Iterable[ArticleView]) -> str:
    """Say how many outlets and origins there are behind articles.

    "4 outlets, 2 origins: AP ×3, own reporting ×1" tells how many articles go back to whom, where any does to
    another.
    """
    distinct = {article.id: article for article in articles}.values()
    outlets = len({article.source for article in distinct})
    origins = len({article.original for article in distinct})
    named = Counter(article.origin for article in distinct if article.origin)
    own = sum(not article.origin for article in distinct)
    told = f"{tell_count(outlets, 'outlet')}, {tell_count(origins, 'origin')}"
    if not named:
        return told
    behind = [f"{name} ×{count}" for name, count in named.most_common()]
    if own:
        behind.append(f"own reporting ×{own}")
    return f"{told}: {', '.join(behind)}"
