"""One very large story: what an article of 40 statements costs that is added to it."""

import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from benchmarks.scale_corpus import ARTICLE, Corpus
from factcheck.desk.load import load_articles
from factcheck.desk.store import open_store

SIZES = (1000, 10_000)
"""Statements of the stories that are measured: the one is compared anew as a whole, the other is not."""
_ADDED = 3
"""Articles that are added one after another."""
_FIRST = date(2025, 1, 1)


def add_to_story(corpus: Corpus, folder: Path, size: int) -> str:
    """Load a story of so many statements and add articles; tell the median seconds of CPU time of one.

    The articles are of one day each, and those that are added of the days after.
    """
    folder = folder / f"story-{size}"
    folder.mkdir()
    stored = [corpus.texts[at : at + ARTICLE] for at in range(0, size, ARTICLE)]
    added = [[query.text for query in article] for article in corpus.articles[:_ADDED]]
    paths = list(_write(folder, [*stored, *added]))
    store = open_store(str(folder / "store.db"))
    load_articles(store, paths[: len(stored)], story="one")
    seconds = []
    for path in paths[len(stored) :]:
        began = time.process_time()
        load_articles(store, [path], story="one")
        seconds.append(time.process_time() - began)
    store.close()
    return f"{median(seconds):.1f}"


def _write(folder: Path, articles: Sequence[Sequence[str]]) -> Iterator[Path]:
    for number, texts in enumerate(articles):
        path = folder / f"{number:05}.md"
        text = "\n\n".join(texts)
        path.write_text(f"---\ndate: {_FIRST + timedelta(number)}\n---\n\n{text}\n", encoding="utf-8")
        yield path
