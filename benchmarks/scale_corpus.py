"""A corpus of news statements with planted matches, as ``make_corpus.py`` writes it."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

MAKER = Path(__file__).resolve().parents[2] / "shared" / "tools" / "make_corpus.py"
ARTICLE = 40
"""Statements of an article."""
STORY = 10 * ARTICLE
"""Statements of a story: an archive is many stories of bounded size."""


@dataclass(frozen=True)
class Query:
    """A statement of a new article, and the stored one that it was made from."""

    text: str
    target: int
    """The number of the statement; below 0 for none."""
    grade: int


@dataclass
class Corpus:
    """The statements of a corpus, and new articles to look them up with."""

    texts: list[str]
    sources: list[str]
    articles: list[list[Query]]
    truth: Path
    """The planted pairs of statements, with their grades."""


def make_corpus(maker: Path, folder: Path, size: int) -> Corpus:
    """Make a corpus, unless the folder has it, and read it."""
    made = folder / f"corpus-{size}"
    if not (made / "queries.tsv").is_file():
        subprocess.run(
            [sys.executable, str(maker), str(made), str(size)], check=True, stdout=subprocess.DEVNULL
        )
    rows = [line.rstrip("\n").split("\t") for line in (made / "corpus.tsv").open(encoding="utf-8")]
    articles: dict[str, list[Query]] = {}
    for line in (made / "queries.tsv").open(encoding="utf-8"):
        _, article, target, grade, said = line.rstrip("\n").split("\t")
        articles.setdefault(article, []).append(Query(said, int(target), int(grade)))
    return Corpus(
        [row[5] for row in rows], [row[1] for row in rows], list(articles.values()), made / "truth.tsv"
    )
