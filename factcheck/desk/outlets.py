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
    carriers = Counter(article.original for article in distinct)
    outlets = len({article.source for article in distinct})
    origins = len({article.original for article in distinct})
    # What a copy says alone is its own: the text that it goes back to does not have it.
    copied = [one for one in distinct if one.id == one.original or carriers[one.original] > 1]
    named = Counter(article.origin for article in copied if article.origin)
    own = len(distinct) - named.total()
    told = f"{tell_count(outlets, 'outlet')}, {tell_count(origins, 'origin')}"
    if not named:
        return told
    behind = [f"{name} ×{count}" for name, count in named.most_common()]
    if own:
        behind.append(f"own reporting ×{own}")
    return f"{told}: {', '.join(behind)}"
