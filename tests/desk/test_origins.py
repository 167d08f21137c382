"""Who is behind an article: told in a line, with the copied passages as proof."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.db.store import Store
from factcheck.desk.load import load_articles
from factcheck.desk.origins import view_origins
from factcheck.desk.outlets import tell_origins
from factcheck.desk.queue import claim_queue, view_claim

Write = Callable[..., Path]

WIRE = (
    "QUELL (AFP) — A goods train left the rails outside Quell on Monday and blocked both lines.\n\n"
    "Nobody was hurt when eleven wagons loaded with gravel tipped over beside the signal box.\n\n"
    "“I have never heard such a noise,” said Lena Roth, who lives across the road.\n"
)
COPY = WIRE.replace("QUELL (AFP) — ", "")
OWN = (
    "Eleven wagons loaded with gravel lay on their side near Quell on Monday.\n\n"
    "“I have never heard such a noise,” said Lena Roth, who lives across the road.\n"
)


@pytest.fixture
def train(store: Store, write: Write) -> int:
    """A story of an agency's report, a copy of it and a report of its own; its id."""
    paths = [
        write("copy.md", COPY, source="Quell Post", date="2026-03-02T11:30:00+00:00"),
        write("wire.md", WIRE, source="Wire Desk", date="2026-03-02T10:50:00+00:00"),
        write("own.md", OWN, source="Valley Radio", date="2026-03-02"),
    ]
    return load_articles(store, paths, story="train").story.id


def test_a_copy_goes_back_to_the_article_that_was_first(store: Store, train: int) -> None:
    both, alone = view_origins(store, train)
    assert (both.name, both.original.source) == ("AFP", "Wire Desk")
    assert [(copy.article.source, copy.later) for copy in both.copies] == [("Quell Post", "40 minutes later")]
    assert (alone.name, alone.original.source, alone.copies) == ("", "Valley Radio", ())


def test_the_copied_passages_prove_it_and_quotations_do_not_count(store: Store, train: int) -> None:
    [copy] = view_origins(store, train)[0].copies
    assert all(COPY[slice(*passage.a)] == passage.text for passage in copy.passages)
    assert all(WIRE[slice(*passage.b)] == passage.text for passage in copy.passages)
    assert "goods train left the rails" in copy.passages[0].text
    assert not any("such a noise" in passage.text for passage in copy.passages)


def test_a_claim_tells_its_outlets_and_origins(store: Store, train: int) -> None:
    wagons = max(claim_queue(store, train), key=lambda line: line.sources)
    claim = view_claim(store, wagons.id)
    assert (
        tell_origins(passage.article for passage in claim.passages)
        == "3 outlets, 2 origins: AFP ×2, own reporting ×1"
    )
    assert claim.worth[0] == "figures"


def test_where_nobody_copied_only_the_numbers_are_told(store: Store, bridge: int) -> None:
    first = view_claim(store, claim_queue(store, bridge)[0].id)
    assert tell_origins(passage.article for passage in first.passages) == "2 outlets, 2 origins"


def test_an_origin_does_not_depend_on_the_order_of_loading(store: Store, write: Write, train: int) -> None:
    later = load_articles(store, [write("own.md", OWN, source="Valley Radio", date="2026-03-02")], story="b")
    files = [write("wire.md", WIRE, source="Wire Desk", date="2026-03-02T10:50:00+00:00")]
    load_articles(store, files, story="b")
    load_articles(
        store, [write("copy.md", COPY, source="Quell Post", date="2026-03-02T11:30:00+00:00")], story="b"
    )
    assert later.story is not None
    told = [
        [(origin.name, origin.original.source, len(origin.copies)) for origin in view_origins(store, story)]
        for story in (train, later.story.id)
    ]
    assert told[0] == told[1]
