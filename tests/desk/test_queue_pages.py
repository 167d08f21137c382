"""The review queue in pages: whatever the size of a page, they add up to the queue."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.desk import queue_pages
from factcheck.desk.errors import NotFoundError
from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claims, skip_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.queue_pages import stream_queue
from factcheck.desk.store import Store
from factcheck.desk.tie import merge_claims
from factcheck.desk.undo import undo
from factcheck.desk.views import Verdict

Write = Callable[..., Path]

SAID = (
    "The tunnel at Brae was closed on Monday.",
    "Nine bakers left the guild over a loan.",
    "A heron nested on the roof of the museum.",
    "The mayor sold her vineyard to a cousin.",
    "Trains to Holm run late because of frost.",
    "The orchestra lost its oldest violin.",
    "Fishermen found 40 crates of copper wire.",
    "A court fined the dairy for spoiled milk.",
    "Pupils painted the fence of the barracks.",
)


@pytest.fixture
def works(store: Store, write: Write) -> int:
    """A story of nine claims: two were put off, one was joined to another, one is decided."""
    story = load_articles(store, [write("works.txt", "\n\n".join(SAID))], story="works").story.id
    numbers = [line.id for line in claim_queue(store, story)]
    skip_claims(store, [numbers[4]], reviewer="Ada")
    skip_claims(store, [numbers[1]], reviewer="Ada")
    mark_claims(store, [numbers[2]], Verdict.DISPUTED, reviewer="Ada")
    merge_claims(store, [numbers[0], numbers[5]], reviewer="Ada")
    return story


@pytest.mark.parametrize("size", [1, 2, 3, 50])
def test_pages_of_any_size_add_up_to_the_queue(store: Store, works: int, size: int) -> None:
    told = []
    while page := list(stream_queue(store, works, size, after=told[-1].id if told else None)):
        assert len(page) <= size
        told += page
    assert tuple(told) == claim_queue(store, works)
    assert told[-2].skipped < told[-1].skipped


def test_a_queue_is_streamed_page_by_page(store: Store, works: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_pages, "_PAGE", 3)
    whole = claim_queue(store, works)
    assert tuple(stream_queue(store, works)) == whole
    assert tuple(stream_queue(store, works, limit=4, after=whole[1].id)) == whole[2:6]


def test_a_claim_that_is_in_no_queue_is_named(store: Store, works: int) -> None:
    joined = claim_queue(store, works)[0].id
    undo(store, works, reviewer="Ada")
    other = next(line.id for line in claim_queue(store, works) if line.id != joined)
    merge_claims(store, [joined, other], reviewer="Ada")
    with pytest.raises(NotFoundError, match=f"claim {other}: is not in the queue"):
        list(stream_queue(store, works, 3, after=other))
