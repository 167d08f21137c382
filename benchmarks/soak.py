"""Eight processes load and decide in one store while some are killed: whether anything is lost or doubled.

    python -m benchmarks.soak [--rounds 50] [--store URL_OF_AN_EMPTY_DATABASE]

In each round all load the same articles into a new story, each in an order of its own, and mark claims
between the loads; three are killed by SIGKILL, each at a moment drawn by lot. What a process was told to be
stored it has noted in a file, which outlives it. After each round the store must hold what was noted, and,
once the load was finished by one more process, exactly what an undisturbed load gives.
"""

import argparse
import multiprocessing
import os
import random
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from signal import SIGKILL
from typing import Any

from factcheck.db.reader import Reader, Row
from factcheck.desk.errors import DeskError
from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store, open_store
from factcheck.desk.views import Verdict

LOADERS = 8
KILLED = 3
TOWNS = ("Arnow", "Belm", "Corvey", "Dross", "Elmin", "Farde")

_ARTICLES = """
SELECT article.key, article.revision, revision.number, source.name,
       statement.start, statement."end", statement.text
FROM article
JOIN source ON source.id = article.source_id
JOIN revision ON revision.article_id = article.id
JOIN statement ON statement.article_id = article.id
WHERE article.story_id = :id"""

_MATCHES = """
SELECT a.text, b.text, "match".score, "match".relation FROM "match"
JOIN statement AS a ON a.id = a_id JOIN statement AS b ON b.id = b_id WHERE "match".story_id = :id"""

_COUNTED = """
SELECT
    (SELECT count(*) FROM article WHERE story_id = :id),
    (SELECT count(DISTINCT source_id) FROM article WHERE story_id = :id),
    (SELECT count(*) FROM claim WHERE story_id = :id AND rank >= 0),
    (SELECT count(verdict) FROM claim WHERE story_id = :id AND rank >= 0),
    (SELECT count(*) FROM claim WHERE story_id = :id AND rank >= 0 AND conflicts > 0)"""

_KEPT = "SELECT articles, sources, claims, decided, conflicts FROM story WHERE id = :id"

_CLAIMED = """
SELECT statement.id FROM statement
JOIN article ON article.id = statement.article_id
JOIN claim ON claim.id = statement.claim_id AND claim.story_id = article.story_id AND claim.rank >= 0
WHERE article.story_id = :id"""

_EMPTY_CLAIMS = """
SELECT id FROM claim WHERE story_id = :id AND rank >= 0
AND NOT EXISTS (SELECT 1 FROM statement WHERE claim_id = claim.id)"""

_MARKS = "SELECT reviewer, count(*) FROM event WHERE story_id = :id AND action = 'mark' GROUP BY reviewer"


@dataclass(frozen=True, slots=True)
class Round:
    """What happened in a round that nothing was lost in."""

    seconds: float
    loads: int
    """Articles that a process was told to be stored, by all processes together."""
    marks: int
    killed: int
    """Processes that a kill met at work."""


def write_articles(folder: Path) -> list[Path]:
    """Write reports of one invented storm by six outlets, which agree in part."""
    paths = []
    for number, town in enumerate(TOWNS):
        path = folder / f"{town.lower()}.md"
        path.write_text(
            f"---\nsource: {town} Post\ndate: 2026-03-0{1 + number % 3}\n---\n\n"
            f"The storm tore {20 + number % 2} roofs off in {town}.\n\n"
            "The railway between Arnow and Belm is closed until Friday.\n\n"
            f"Some {300 + 100 * (number % 3)} people spent the night in schools, the fire brigade said.\n",
            encoding="utf-8",
        )
        paths.append(path)
    return paths


def run_round(
    location: str, folder: Path, story: str, paths: Sequence[Path], seed: int, last: float
) -> Round:
    """Let eight processes load and decide, kill three, and check the store.

    ``last`` is how many seconds the round before took: the kills fall within that time. Raises
    ``AssertionError`` when anything is lost or doubled.
    """
    lot = random.Random(seed)
    start = multiprocessing.get_context("forkserver")
    start.set_forkserver_preload([__name__, "factcheck.desk.keep_articles", "factcheck.desk.keep_claims"])
    notes = [folder / f"{story}-{number}.txt" for number in range(LOADERS)]
    began = time.perf_counter()
    loaders = [
        start.Process(target=load_and_decide, args=(location, story, paths, note, seed + number))
        for number, note in enumerate(notes)
    ]
    for loader in loaders:
        loader.start()
    moments = sorted(lot.uniform(0, last) for _ in range(KILLED))
    for moment, loader in zip(moments, lot.sample(loaders, KILLED), strict=True):
        time.sleep(max(0.0, began + moment - time.perf_counter()))
        loader.kill()
    for loader in loaders:
        loader.join()
    _check_ends(loaders)
    seconds = time.perf_counter() - began
    told = [note.read_text(encoding="utf-8").splitlines() if note.exists() else [] for note in notes]
    with closing(open_store(location)) as store:
        _check_noted(store, story, told)
        load_articles(store, paths, story=story)
        _check_whole(store, story, _undisturbed(folder, paths), told)
    return Round(
        seconds=seconds,
        loads=sum(line.startswith("loaded") for lines in told for line in lines),
        marks=sum(line == "marked" for lines in told for line in lines),
        killed=sum(loader.exitcode == -SIGKILL for loader in loaders),
    )


def load_and_decide(location: str, story: str, paths: Sequence[Path], note: Path, seed: int) -> None:
    """Be one of the processes: load articles one by one, mark a claim after each, note what was stored."""
    lot = random.Random(seed)
    noting = os.open(note, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with closing(open_store(location)) as store:
        for path in lot.sample(paths, len(paths)):
            loaded = load_articles(store, [path], story=story)
            assert loaded.story is not None, loaded.results
            os.write(noting, f"loaded {path.name}\n".encode())
            # A claim may be gone when it is marked: another article has come meanwhile.
            with suppress(DeskError, IndexError):
                claim = lot.choice(claim_queue(store, loaded.story.id))
                mark_claims(store, [claim.id], lot.choice(list(Verdict)), reviewer=note.stem)
                os.write(noting, b"marked\n")


def _check_ends(loaders: Sequence[BaseProcess]) -> None:
    ends = Counter(loader.exitcode for loader in loaders)
    assert set(ends) <= {0, -SIGKILL}, f"processes failed by themselves: {ends}"


def _check_noted(store: Store, story: str, told: Sequence[Sequence[str]]) -> None:
    """Check that what a process noted is there, before anything is loaded again."""
    noted = {line.removeprefix("loaded ") for lines in told for line in lines if line.startswith("loaded")}
    with store.read() as reader:
        rows = reader.rows(
            "SELECT article.path FROM article JOIN story ON story.id = story_id WHERE story.name = :name",
            name=story,
        )
    missing = noted - {Path(path).name for (path,) in rows}
    assert not missing, f"lost: {missing}"


def _check_whole(store: Store, story: str, expected: Any, told: Sequence[Sequence[str]]) -> None:
    with store.read() as reader:
        [(number,)] = reader.rows("SELECT id FROM story WHERE name = :name", name=story)
        found = _content(reader, number)
        assert found == expected, "the story differs from that of an undisturbed load"
        kept, counted = reader.rows(_KEPT, id=number), reader.rows(_COUNTED, id=number)
        assert kept == counted, f"the story tells {kept}, and has {counted}"
        assert not reader.rows(_EMPTY_CLAIMS, id=number)
        claimed = reader.rows(_CLAIMED, id=number)
        assert len(claimed) == found[0].total(), "a statement is in no claim"
        marks: Counter[str] = Counter(dict(reader.rows(_MARKS, id=number)))
    for loader, lines in enumerate(told):
        # One more than noted is what a process had stored when it was killed before it could note it.
        noted, stored = lines.count("marked"), marks[f"{story}-{loader}"]
        assert noted <= stored <= noted + 1, f"process {loader} noted {noted} verdicts, {stored} are stored"


def _content(reader: Reader, story_id: int) -> tuple[Counter[Row], Counter[Row]]:
    """Return what the texts alone decide, whatever was marked: articles with statements, matches."""
    matches = (
        (*sorted((a, b)), round(score, 6), relation)
        for a, b, score, relation in reader.rows(_MATCHES, id=story_id)
    )
    return Counter(reader.rows(_ARTICLES, id=story_id)), Counter(matches)


def _undisturbed(folder: Path, paths: Sequence[Path]) -> tuple[Counter[Row], Counter[Row]]:
    with closing(open_store(str(folder / "undisturbed.db"))) as store:
        story = load_articles(store, paths, story="undisturbed").story
        assert story is not None
        with store.read() as reader:
            return _content(reader, story.id)


def main() -> None:
    """Run the rounds, print what happened in them."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--store", metavar="URL", help="an empty database; else a SQLite file made for this")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        location = options.store or str(folder / "store.db")
        paths = write_articles(folder)
        rounds: list[Round] = []
        for number in range(options.rounds):
            last = rounds[-1].seconds if rounds else 2.0
            rounds.append(run_round(location, folder, f"storm-{number}", paths, 100 * number, last))
            print(
                f"round {number + 1}: {rounds[-1].loads} loads, {rounds[-1].killed} killed at work",
                flush=True,
            )
    killed, loads, marks = (
        sum(getattr(one, what) for one in rounds) for what in ("killed", "loads", "marks")
    )
    print(
        f"{len(rounds)} rounds of {LOADERS} processes, {killed} killed at work: of {loads} loads and {marks} "
        f"verdicts nothing is lost, nothing doubled; {sum(one.seconds for one in rounds):.0f} s"
    )


if __name__ == "__main__":
    main()
