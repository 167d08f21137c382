"""Epochs: by which counts of words the keys of statements were chosen, and when they are counted anew.

A statement is written down under its rarest words, and which these are changes while a store grows. The
counts of an epoch therefore never change, and a new epoch begins when the store has grown fourfold: its words
are counted in a sample of what is stored. What was stored before keeps its keys and is found by the choice of
its own epoch, which a search asks for besides its own: a key remembers its words, not when it was written.
A small store is written down anew at once instead, and ``reindex`` does the same to a large one: it then has
one epoch again.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection
from dataclasses import replace

from factcheck.db.keys import remove_keys, write_keys
from factcheck.db.reader import Reader, listed
from factcheck.db.store import Store
from factcheck.desk import clock
from factcheck.desk.progress import Pace, Watch, pass_over
from factcheck.ingest.document import Kind
from factcheck.matching.keys import Epoch, kept_keys, read_imprint
from factcheck.statements.statement import Statement

_FIRST = Epoch(0, 0, 0, {})
"""What holds before anything is counted."""
_BEGINNING = 250
"""Statements from which on there is something to count."""
_GROWTH = 4
"""How many times larger than at the beginning of its epoch a store is when the next one begins."""
_SMALL = 20_000
"""Up to so many statements are written down anew when an epoch begins: it takes seconds."""
_SAMPLE = 8_000
"""In about so many statements words are counted; what a larger sample tells apart is rare in any case."""
_BATCH = 500
"""Statements that are written down anew in one transaction: others can write between two."""

_EPOCHS = "SELECT id, stored, texts FROM epoch ORDER BY id DESC"
_COUNTS_OF = "SELECT epoch_id, word, count FROM word_count WHERE word IN ($words)"
_COUNTS = "SELECT word, count FROM word_count WHERE epoch_id = :epoch"
_NUMBER = "SELECT coalesce(max(id), 0) FROM statement"
_SAMPLED = "SELECT text, kind, language FROM statement WHERE id % :step = 0 AND text_key <> 0"
_FIRSTS = """
SELECT id, text, kind, language FROM statement AS this
WHERE id > :after AND id <= :last AND text_key <> 0
AND NOT EXISTS (SELECT 1 FROM statement WHERE text_key = this.text_key AND id < this.id)"""


def living_epochs(reader: Reader, words: Collection[int]) -> tuple[Epoch, ...]:
    """Return the epochs under which statements are written down, the newest first, with counts of words."""
    counts: dict[int, dict[int, int]] = defaultdict(dict)
    for epoch, word, count in reader.rows(_COUNTS_OF.replace("$words", listed(words))):
        counts[epoch][word] = count
    epochs = [Epoch(number, stored, texts, counts[number]) for number, stored, texts in reader.rows(_EPOCHS)]
    return tuple(epochs) or (_FIRST,)


def newest_epoch(reader: Reader) -> Epoch:
    """Return the newest epoch with the counts of all its words, some ten thousand."""
    newest = living_epochs(reader, ())[0]
    return replace(newest, counts=dict(reader.rows(_COUNTS, epoch=newest.id)))


def number_stored(reader: Reader) -> int:
    """Return about how many statements the store holds: they are numbered, and none is deleted."""
    [(number,)] = reader.rows(_NUMBER)
    return int(number)


def rotate_if_due(
    store: Store,
    progress: Watch = pass_over,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Begin a new epoch when the store has outgrown the present one; a small store is written down anew.

    ``progress`` and ``cancelled`` are those of ``reindex``.
    """
    with store.read() as reader:
        stored = number_stored(reader)
        newest = living_epochs(reader, ())[0]
    if stored < max(_BEGINNING, _GROWTH * newest.stored):
        return
    if stored <= _SMALL:
        reindex(store, progress, cancelled)
    else:
        _begin_epoch(store, newest)


def reindex(
    store: Store,
    progress: Watch = pass_over,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Count the words anew and write all statements down by that, so that one epoch is left.

    Everything is found at any moment meanwhile, and after a cancel; another run then finishes it.
    """
    with store.read() as reader:
        newest = living_epochs(reader, ())[0]
    epoch_id = _begin_epoch(store, newest)
    with store.read() as reader:
        stored = number_stored(reader)
    pace = Pace(progress, stored, "statements", "Writing down what statements are found by")
    for after in range(0, stored, _BATCH):
        if cancelled():
            return
        _write_down_anew(store, epoch_id, after, after + _BATCH)
        pace.tell(min(after + _BATCH, stored))
    with store.write() as session:
        from sqlmodel import col, delete

        from factcheck.db import tables

        session.execute(delete(tables.WordCount).where(col(tables.WordCount.epoch_id) < epoch_id))
        session.execute(delete(tables.Epoch).where(col(tables.Epoch.id) < epoch_id))


def _begin_epoch(store: Store, seen: Epoch) -> int:
    """Begin an epoch, unless another process has begun one since; return the newest."""
    with store.read() as reader:
        stored = number_stored(reader)
        counts, texts = _count_words(reader, stored)
    with store.write() as session:
        from sqlmodel import insert

        from factcheck.db.reader import SessionReader
        from factcheck.db.tables import Epoch as Row
        from factcheck.db.tables import WordCount

        newest = living_epochs(SessionReader(session), ())[0]
        if newest.id != seen.id:
            return newest.id
        row = Row(begun=clock.now(), stored=stored, texts=texts)
        session.add(row)
        session.flush()
        rows = [
            {"word": word, "epoch_id": row.id, "count": count}
            for word, count in sorted(counts.items())
            if count > 1
        ]
        if rows:
            session.execute(insert(WordCount), rows)
        return row.id or 0


def _count_words(reader: Reader, stored: int) -> tuple[Counter[int], int]:
    counts: Counter[int] = Counter()
    sample = reader.rows(_SAMPLED, step=stored // _SAMPLE + 1)
    for row in sample:
        counts.update(read_imprint(_statement(*row)).words)
    return counts, len(sample)


def _write_down_anew(store: Store, epoch_id: int, after: int, last: int) -> None:
    """Write down the statements from one number to another as the epoch of that id has it, and only so."""
    with store.read() as reader:
        imprints = [
            (number, read_imprint(_statement(*said)))
            for number, *said in reader.rows(_FIRSTS, after=after, last=last)
        ]
        words = {word for _, imprint in imprints for word in imprint.words}
        epochs = {epoch.id: epoch for epoch in (*living_epochs(reader, words), _FIRST)}
    wanted = {(key, number) for number, one in imprints for key in kept_keys(one.words, epochs[epoch_id])}
    written = {
        (key, number)
        for number, one in imprints
        for epoch in epochs.values()
        for key in kept_keys(one.words, epoch)
    }
    with store.write() as session:
        remove_keys(session, written - wanted)
        write_keys(session, wanted)


def _statement(text: str, kind: str, language: str | None) -> Statement:
    return Statement(start=0, end=len(text), text=text, kind=Kind(kind), language=language)
