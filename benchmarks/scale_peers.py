"""What one would otherwise look candidates up with, each as its documentation tells; none is tuned."""

import math
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

FOUND = 50
_WORD = re.compile(r"\w+")


class Peer(Protocol):
    """An index of texts that answers with the numbers of those most like others."""

    most: int
    """Up to how many texts it is measured."""

    def __init__(self, folder: Path) -> None:
        """Begin an index in an empty folder."""
        ...

    def add(self, texts: Sequence[str]) -> None:
        """Add texts, which are numbered on."""
        ...

    def find(self, texts: Sequence[str]) -> list[list[int]]:
        """Return for each text the numbers of at most ``FOUND`` stored ones."""
        ...


def words_of(text: str) -> list[str]:
    """Give the words of a text, in small letters."""
    return _WORD.findall(text.lower())


class TokenSet:
    """``rapidfuzz.process.cdist`` with ``token_set_ratio``: everything with everything."""

    most = 100_000

    def __init__(self, folder: Path) -> None:
        self._texts: list[str] = []

    def add(self, texts: Sequence[str]) -> None:
        """Keep the texts."""
        self._texts += [" ".join(words_of(text)) for text in texts]

    def find(self, texts: Sequence[str]) -> list[list[int]]:
        """Score everything."""
        import numpy as np
        from rapidfuzz import fuzz, process

        asked = [" ".join(words_of(text)) for text in texts]
        scores = process.cdist(asked, self._texts, scorer=fuzz.token_set_ratio, workers=-1)
        count = min(FOUND, len(self._texts) - 1)
        return [[int(one) for one in np.argpartition(-row, count)[:count]] for row in scores]


class FullText:
    """SQLite FTS5: any of the eight rarest words, by its own BM25."""

    most = 1_000_000

    def __init__(self, folder: Path) -> None:
        self._database = sqlite3.connect(folder / "fts.db")
        self._database.execute("CREATE VIRTUAL TABLE said USING fts5(text, content='')")
        self._counts: Counter[str] = Counter()
        self._size = 0

    def add(self, texts: Sequence[str]) -> None:
        """Insert the texts."""
        rows = ((self._size + at + 1, text) for at, text in enumerate(texts))
        self._database.executemany("INSERT INTO said (rowid, text) VALUES (?, ?)", rows)
        self._database.commit()
        self._size += len(texts)
        for text in texts:
            self._counts.update(set(words_of(text)))

    def find(self, texts: Sequence[str]) -> list[list[int]]:
        """Ask one query a text."""
        found = []
        for text in texts:
            rarest = sorted(set(words_of(text)), key=lambda word: self._counts[word])[:8]
            query = " OR ".join(f'"{word}"' for word in rarest)
            rows = self._database.execute(
                "SELECT rowid FROM said WHERE said MATCH ? ORDER BY rank LIMIT ?", (query, FOUND)
            )
            found.append([number - 1 for (number,) in rows])
        return found


class Sparse:
    """``sparse_dot_topn``: the best of a sparse product of TF-IDF vectors, made anew when texts are added."""

    most = 1_000_000

    def __init__(self, folder: Path) -> None:
        self._texts: list[list[str]] = []
        self._numbers: dict[str, int] = {}
        self._weights: list[float] = []
        self._matrix: Any = None

    def add(self, texts: Sequence[str]) -> None:
        """Add the texts and weigh all words anew."""
        self._texts += [words_of(text) for text in texts]
        counts = Counter(word for words in self._texts for word in set(words))
        self._numbers = {word: at for at, word in enumerate(counts)}
        self._weights = [math.log(len(self._texts) / count) + 0.01 for count in counts.values()]
        self._matrix = self._rows(self._texts).T.tocsr()

    def find(self, texts: Sequence[str]) -> list[list[int]]:
        """Multiply."""
        from sparse_dot_topn import sp_matmul_topn

        best = sp_matmul_topn(self._rows([words_of(text) for text in texts]), self._matrix, top_n=FOUND)
        return [
            list(map(int, best.indices[best.indptr[at] : best.indptr[at + 1]])) for at in range(len(texts))
        ]

    def _rows(self, texts: Sequence[Sequence[str]]) -> Any:
        import numpy as np
        from scipy.sparse import csr_matrix

        values: list[float] = []
        columns: list[int] = []
        ends = [0]
        for words in texts:
            known = {self._numbers[word] for word in words if word in self._numbers}
            length = math.sqrt(math.fsum(self._weights[word] ** 2 for word in known)) or 1.0
            columns += known
            values += [self._weights[word] / length for word in known]
            ends.append(len(columns))
        data = (np.array(values), np.array(columns, dtype=np.int32), np.array(ends, dtype=np.int32))
        return csr_matrix(data, shape=(len(texts), len(self._numbers)))


class Tantivy:
    """tantivy: any of the words, by its BM25, in files of its own."""

    most = 1_000_000

    def __init__(self, folder: Path) -> None:
        import tantivy

        builder = tantivy.SchemaBuilder()
        builder.add_text_field("text", stored=False)
        builder.add_integer_field("number", stored=True)
        self._tantivy: Any = tantivy
        self._index: Any = tantivy.Index(builder.build(), path=str(folder))
        self._size = 0

    def add(self, texts: Sequence[str]) -> None:
        """Add the texts in one commit."""
        writer = self._index.writer(200_000_000, 1)
        for at, text in enumerate(texts):
            writer.add_document(self._tantivy.Document(text=text, number=self._size + at))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._size += len(texts)

    def find(self, texts: Sequence[str]) -> list[list[int]]:
        """Ask one query a text."""
        searcher = self._index.searcher()
        found = []
        for text in texts:
            query = self._index.parse_query(" ".join(words_of(text)), ["text"])
            hits = searcher.search(query, FOUND).hits
            found.append([searcher.doc(address)["number"][0] for _, address in hits])
        return found


class Hashed:
    """``datasketch``: MinHash of words with locality-sensitive hashing, at a likeness of 0.4."""

    most = 10_000

    def __init__(self, folder: Path) -> None:
        import datasketch

        self._datasketch: Any = datasketch
        self._index: Any = datasketch.MinHashLSH(threshold=0.4, num_perm=64)
        self._size = 0

    def add(self, texts: Sequence[str]) -> None:
        """Hash and insert the texts."""
        for text in texts:
            self._index.insert(self._size, self._hash(text))
            self._size += 1

    def find(self, texts: Sequence[str]) -> list[list[int]]:
        """Ask one query a text; the answers have no order."""
        return [list(self._index.query(self._hash(text)))[:FOUND] for text in texts]

    def _hash(self, text: str) -> Any:
        hashed = self._datasketch.MinHash(num_perm=64)
        hashed.update_batch([word.encode() for word in words_of(text)])
        return hashed


PEERS: dict[str, tuple[str, Callable[[Path], Peer]]] = {
    "token_set_ratio": ("numpy", TokenSet),
    "FTS5": ("sqlite3", FullText),
    "sparse_dot_topn": ("sparse_dot_topn", Sparse),
    "tantivy": ("tantivy", Tantivy),
    "datasketch": ("datasketch", Hashed),
}
"""Each peer with the package it needs."""
