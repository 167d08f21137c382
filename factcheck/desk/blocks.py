"""Blocks: the parts in which matching all is shared out, with the rows of the store that each needs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from factcheck.db.reader import listed
from factcheck.db.store import Store
from factcheck.desk.codec import differences_to_json, unpack_statement
from factcheck.desk.packed import pack
from factcheck.desk.progress import Watch
from factcheck.desk.sharing import share_all
from factcheck.matching.across import Words, compare_across
from factcheck.matching.match import Relation

_BLOCK = 200
"""Statements that are one part, and one transaction: a few tenths of a second of comparing."""

_ROWS = "SELECT id, text, kind, language, quotes, facts FROM statement WHERE id IN ($ids)"

_words: Words
"""What a worker process compares by; each has it from when it begins."""


@dataclass(frozen=True, slots=True)
class Block:
    """The statements of the store from one number to another, with what comparing them needs."""

    after: int
    last: int
    others: Mapping[int, Sequence[int]]
    """The numbers of statements, with those that each is compared with."""
    rows: Sequence[tuple[int, str, str, str | None, str, str]]
    """All of them as the store has them: to read them is a part of the work."""


class Found(NamedTuple):
    """A match as the store keeps it."""

    a_id: int
    b_id: int
    score: float
    relation: str
    differences: str


def read_blocks(
    store: Store, after: int, last: int, progress: Watch, cancelled: Callable[[], bool]
) -> Iterator[Block]:
    """Give the statements above ``after`` up to ``last`` in blocks, as ``share_all`` finds their others."""
    for end, others in share_all(store, after, last, progress, cancelled):
        for start in range(after, end, _BLOCK):
            stop = min(start + _BLOCK, end)
            asking = {number: others[number] for number in range(start + 1, stop + 1) if number in others}
            wanted = {*asking, *chain.from_iterable(asking.values())}
            with store.read() as reader:
                rows = reader.rows(_ROWS.replace("$ids", listed(wanted)))
            yield Block(start, stop, asking, rows)
        after = end


def begin_comparing(words: Words) -> None:
    """Let this process ``compare_prepared`` by these words."""
    global _words  # noqa: PLW0603 - the one thing that a worker keeps from task to task
    _words = words


def compare_prepared(block: Block) -> list[Found]:
    """Compare as ``compare_block`` does, by the words that this process has."""
    return compare_block(_words, block)


def compare_block(words: Words, block: Block) -> list[Found]:
    """Return the matches of the statements of a block."""
    statements = {row[0]: unpack_statement(*row[1:]) for row in block.rows}
    return [
        Found(
            a_id=other,
            b_id=number,
            score=found.score,
            relation=found.relation or Relation.RELATED,
            differences=pack(differences_to_json(found.differences)),
        )
        for other, number, found in compare_across(block.others, statements, words)
    ]
