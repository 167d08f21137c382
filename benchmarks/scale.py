"""How the store carries a growing archive: candidates, a new article from end to end, recall, memory, disk.

    python -m benchmarks.scale [--short] [--million] [--pairs] [--maker make_corpus.py]

At 1,000, 10,000 and 100,000 statements (and a million), beside what one would otherwise look candidates up
with: whatever is installed of ``factcheck[bench]``. All is measured in one run on one corpus, which a script
makes that is not part of the project; on SQLite, and on PostgreSQL too where ``FACTCHECK_TEST_POSTGRES``
names a server. Every claim of the archive is decided, so that a new article is compared in full with whatever
it may match. Times are the median of several articles of 40 statements; the CPU time is that of this process,
without a server's.
``--pairs`` adds the matches between all stories: by one process, by two, and by Dask where it is installed.
Of a million statements it measures the candidates alone, for comparing them takes an hour and more.
"""

import argparse
import math
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from benchmarks.scale_archive import lay_down
from benchmarks.scale_corpus import MAKER, Corpus, Query, make_corpus
from benchmarks.scale_pairs import measure_pairs
from benchmarks.scale_peers import FOUND, PEERS, Peer
from benchmarks.scale_stores import Measured, measured_stores
from benchmarks.scale_story import SIZES, add_to_story
from factcheck.desk.candidates import find_candidates
from factcheck.desk.claim_views import look_at_claim
from factcheck.desk.earlier import find_earlier
from factcheck.desk.load import load_articles
from factcheck.desk.queue import claim_queue
from factcheck.desk.queue_pages import stream_queue
from factcheck.desk.store import Store
from factcheck.matching.keys import read_imprint
from factcheck.statements.statement import Statement

_PATIENCE = 15
"""Seconds after which no further article is looked up."""
_PAGE = 50
"""Claims of a page of the queue."""
_MIDDLES = """
SELECT story_id, min(id) + count(*) / 2 FROM claim
WHERE story_id IN (SELECT id FROM story WHERE name LIKE 'archive %' ORDER BY id DESC LIMIT 20)
GROUP BY story_id"""
_ADDED = 5
"""New articles that are added."""


@dataclass
class Timed:
    """Milliseconds for one article."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def run(self, work: Callable[[], object]) -> None:
        """Do and time something."""
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        self.wall.append(1000 * (time.perf_counter() - wall))
        self.cpu.append(1000 * (time.process_time() - cpu))

    def tell(self) -> str:
        """Give the medians: "12 (10)", the CPU time in brackets."""
        return f"{median(self.wall):,.0f} ({median(self.cpu):,.0f})"


Finder = Callable[[Sequence[str]], list[list[int]]]


def measure(find: Finder, corpus: Corpus) -> tuple[Timed, float, dict[int, float]]:
    """Time a way to find candidates, and give the share of planted statements found, in all and by grade."""
    timed = Timed()
    asked: Counter[int] = Counter()
    found: Counter[int] = Counter()
    find([query.text for query in corpus.articles[0]])  # warm
    answers: list[list[int]] = []

    def ask(article: Sequence[Query]) -> None:
        answers[:] = find([query.text for query in article])

    began = time.perf_counter()
    for number, article in enumerate(corpus.articles):
        if number and time.perf_counter() - began > _PATIENCE:
            break
        timed.run(lambda article=article: ask(article))  # type: ignore[misc]
        for query, answer in zip(article, answers, strict=True):
            if query.target >= 0:
                asked[query.grade] += 1
                wanted = corpus.texts[query.target]
                found[query.grade] += any(corpus.texts[one] == wanted for one in answer[:FOUND])
    by_grade = {grade: found[grade] / asked[grade] for grade in sorted(asked)}
    return timed, found.total() / asked.total(), by_grade


def finder(store: Store, rows: dict[int, int]) -> Finder:
    """Look candidates up in the store; ``rows`` are the rows of the corpus by the ids of its statements."""

    def find(texts: Sequence[str]) -> list[list[int]]:
        said = [Statement(start=0, end=len(text), text=text, language="en") for text in texts]
        with store.read() as reader:
            found = find_candidates(reader, [read_imprint(one) for one in said], FOUND)
        return [[rows[number] for number in each if number in rows] for each in found]

    return find


def add_articles(store: Store, corpus: Corpus, folder: Path, size: int) -> Timed:
    """Add new articles, each as a story of its own, from the file to the count of earlier verdicts."""
    timed = Timed()
    for number, article in enumerate(corpus.articles[:_ADDED]):
        path = folder / f"new-{size}-{number}.txt"
        path.write_text("\n\n".join(query.text for query in article), encoding="utf-8")
        timed.run(lambda path=path: load_articles(store, [path], source="New"))  # type: ignore[misc]
    return timed


def look_at_queue(store: Store) -> tuple[Timed, Timed]:
    """Read pages of queues of the archive, 400 claims each: the first, and one in the middle."""
    first, deep = Timed(), Timed()
    with store.read() as reader:
        stories = reader.rows(_MIDDLES)
    for story, claim in stories:
        first.run(lambda story=story: list(stream_queue(store, story, _PAGE)))  # type: ignore[misc]
        deep.run(lambda story=story, claim=claim: list(stream_queue(store, story, _PAGE, claim)))  # type: ignore[misc]
    return first, deep


def look_back(store: Store) -> tuple[Timed, Timed]:
    """Look at claims of a story just added: what is shown at once, and the earlier verdicts after it."""
    shown, earlier = Timed(), Timed()
    with store.read() as reader:
        [(story,)] = reader.rows("SELECT max(id) FROM story")
    for line in claim_queue(store, story)[:20]:
        shown.run(lambda number=line.id: look_at_claim(store, number))  # type: ignore[misc]
        view = look_at_claim(store, line.id)
        earlier.run(lambda view=view: find_earlier(store, view))  # type: ignore[misc]
    return shown, earlier


def print_row(name: str, timed: Timed, recall: float, by_grade: dict[int, float]) -> None:
    """Print one way of finding candidates."""
    grades = "  ".join(f"{share:.3f}" for share in by_grade.values())
    print(f"  {name:28}{timed.tell():>18}   recall@{FOUND} {recall:.3f}   by grade {grades}", flush=True)


def peak_memory() -> float:
    """Give the peak memory of this process so far, in megabytes."""
    if sys.platform == "win32":
        return math.nan
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1_000_000 if sys.platform == "darwin" else 1000)


def growth(times: dict[int, float]) -> str:
    """Give the exponent with which times grow from 10,000 statements, or the smallest size, on."""
    sizes = sorted(size for size in times if size >= 10_000) or sorted(times)
    if len(sizes) < 2:
        return "-"
    first, last = sizes[0], sizes[-1]
    return f"{math.log(times[last] / times[first]) / math.log(last / first):.2f}"


def main() -> None:
    """Measure everything and print it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--short", action="store_true", help="1,000 and 3,000 statements, for a quick look")
    parser.add_argument("--million", action="store_true", help="a million statements too: half an hour")
    parser.add_argument("--alone", action="store_true", help="factcheck only")
    parser.add_argument("--pairs", action="store_true", help="all pairs of the archive too: half an hour")
    parser.add_argument("--maker", type=Path, default=MAKER, help="the script that makes the corpus")
    parser.add_argument("--folder", type=Path, help="where the corpus is kept for the next run")
    options = parser.parse_args()
    if not options.maker.is_file():
        print(f"{options.maker}: is missing; name the script that makes the corpus with --maker")
        return
    sizes = [1000, 3000] if options.short else [1000, 10_000, 100_000]
    if options.million:
        sizes.append(1_000_000)
    with tempfile.TemporaryDirectory() as scratch, measured_stores(Path(scratch)) as stores:
        run(options, sizes, Path(scratch), stores)


def run(options: argparse.Namespace, sizes: list[int], scratch: Path, stores: list[Measured]) -> None:
    """Lay the corpus down level by level and measure at each."""
    corpus = make_corpus(options.maker, options.folder or scratch, sizes[-1])
    peers: dict[str, Peer] = {}
    for name, (package, begin) in PEERS.items():
        if options.alone or not find_spec(package):
            continue
        (scratch / name).mkdir()
        peers[name] = begin(scratch / name)
    carried = [Carried(each) for each in stores]
    loaded = 0
    for size in sizes:
        print(f"\n{size:,} statements; milliseconds for an article of 40 (CPU in brackets)", flush=True)
        for each in carried:
            each.grow(corpus, loaded, size)
            each.measure(corpus, scratch)
        for name, peer in peers.items():
            if size <= peer.most:
                peer.add(corpus.texts[loaded:size])
                print_row(name, *measure(peer.find, corpus))
        if size in SIZES:
            seconds = add_to_story(corpus, scratch, size)
            print(f"  an article into one story of {size:,}: {seconds} s of CPU time", flush=True)
        if options.pairs:
            measure_pairs(carried[0].to.store, corpus.truth, carried[0].rows, size)
        loaded = size
    print("\ngrowth exponents of the CPU time")
    for each in carried:
        found, added = growth(each.found), growth(each.added)
        print(f"  {each.to.engine:28}candidates {found}, end to end {added}", flush=True)


class Carried:
    """A store that grows, and what was measured of it at each size, in milliseconds of CPU time."""

    def __init__(self, to: Measured) -> None:
        self.to = to
        self.found: dict[int, float] = {}
        self.added: dict[int, float] = {}
        self.rows: dict[int, int] = {}
        """The rows of the corpus by the ids of its statements."""

    def grow(self, corpus: Corpus, start: int, stop: int) -> None:
        """Lay down more of the corpus."""
        began = time.perf_counter()
        ids = lay_down(self.to.store, corpus, start, stop)
        rate = (stop - start) / (time.perf_counter() - began)
        self.rows |= dict(zip(ids, range(start, stop), strict=True))
        disk = self.to.disk() / len(self.rows) / 1000
        print(f"  {self.to.engine}: laid down {rate:,.0f} a second; {disk:.2f} KB a statement on disk")

    def measure(self, corpus: Corpus, folder: Path) -> None:
        """Measure and print."""
        size, store = len(self.rows), self.to.store
        timed, recall, by_grade = measure(finder(store, self.rows), corpus)
        print_row("factcheck, candidates", timed, recall, by_grade)
        self.found[size] = median(timed.cpu)
        timed = add_articles(store, corpus, folder, size)
        self.added[size] = median(timed.cpu)
        shown, earlier = look_back(store)
        first, deep = look_at_queue(store)
        for name, each in (
            ("factcheck, end to end", timed),
            ("a claim as it is shown", shown),
            ("after it, earlier verdicts", earlier),
            (f"{_PAGE} claims of a queue, the first", first),
            (f"{_PAGE} claims of a queue, at depth", deep),
        ):
            print(f"  {name:32}{each.tell():>18}")
        print(f"  peak memory so far, the corpus and the peers included: {peak_memory():,.0f} MB", flush=True)


if __name__ == "__main__":
    main()
