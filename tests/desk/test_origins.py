"""Who is behind an article: told in a line, with the copied passages as proof."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.db.store import Store
from factcheck.desk.claim_views import view_claim
from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.desk.history import story_history
from factcheck.desk.load import load_articles
from factcheck.desk.name_origin import name_origin
from factcheck.desk.origins import copied_spans, view_origins
from factcheck.desk.outlets import tell_origins
from factcheck.desk.queue import claim_queue
from factcheck.desk.undo import redo, undo

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


def test_an_article_that_repeats_itself_copies_nobody(store: Store, train: int) -> None:
    wire = number_of(store, train, "Wire Desk")
    assert copied_spans(store, wire, wire) == ()


def test_a_claim_tells_its_outlets_and_origins(store: Store, train: int) -> None:
    wagons = max(claim_queue(store, train), key=lambda line: line.sources)
    claim = view_claim(store, wagons.id)
    assert (
        tell_origins(passage.article for passage in claim.passages)
        == "3 outlets, 2 origins: AFP ×2, own reporting ×1"
    )
    assert claim.worth[0] == "figures"


def test_a_revision_makes_no_copy_of_the_text_that_was_first(store: Store, write: Write) -> None:
    fields = {"source": "Signal Desk", "url": "https://signal.example/train"}
    plain = COPY.replace("Nobody was hurt", "Nobody was killed")
    paths = [
        write("first.md", COPY, date="2026-03-02", **fields),
        write("copy.md", COPY + "\nMore to come.\n", source="Quell Post", date="2026-03-03"),
        write("second.md", plain, date="2026-03-05", **fields),
    ]
    [origin] = view_origins(store, load_articles(store, paths, story="train").story.id)
    assert (origin.name, origin.original.source) == ("Signal Desk", "Signal Desk")
    assert [copy.later for copy in origin.copies] == ["1 day later"]


def test_what_a_copy_adds_of_its_own_is_its_own_and_not_the_agencys(store: Store, write: Write) -> None:
    added = COPY + "\nThe signalman, Otto Brandt, had asked for new rails in May.\n"
    paths = [
        write("wire.md", WIRE, source="Wire Desk", date="2026-03-02"),
        write("copy.md", added, source="Quell Post", date="2026-03-03"),
    ]
    own = "Eleven wagons tipped over. Otto Brandt, the signalman, had asked for new rails in May.\n"
    paths.append(write("own.md", own, source="Valley Radio"))
    story = load_articles(store, paths, story="train").story.id
    [asked] = [line for line in claim_queue(store, story) if "new rails" in line.text]
    told = tell_origins(passage.article for passage in view_claim(store, asked.id).passages)
    assert told == "2 outlets, 2 origins"


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


def names(store: Store, story: int) -> list[tuple[str, int]]:
    return [(origin.original.source, len(origin.copies)) for origin in view_origins(store, story)]


def number_of(store: Store, story: int, source: str) -> int:
    articles = (
        article
        for origin in view_origins(store, story)
        for article in (origin.original, *(copy.article for copy in origin.copies))
    )
    return next(article.id for article in articles if article.source == source)


def test_a_person_may_say_that_an_article_is_independent_and_later_loads_keep_to_it(
    store: Store, train: int, write: Write
) -> None:
    copy = number_of(store, train, "Quell Post")
    name_origin(store, copy, copy, reviewer="Ada Lund")
    alone = [("Quell Post", 0), ("Valley Radio", 0), ("Wire Desk", 0)]
    assert names(store, train) == alone
    load_articles(store, [write("late.md", "It rained.", source="Late Sheet")], story="train")
    assert names(store, train) == [("Late Sheet", 0), *alone]


def test_a_person_may_name_the_article_that_another_goes_back_to(store: Store, train: int) -> None:
    own, wire = (number_of(store, train, source) for source in ("Valley Radio", "Wire Desk"))
    change = name_origin(store, own, wire, reviewer="Ada Lund")
    assert change.told == "origin named"
    assert names(store, train) == [("Wire Desk", 2)]
    name_origin(store, own, None, reviewer="Ada Lund")
    assert names(store, train) == [("Wire Desk", 1), ("Valley Radio", 0)]


def test_what_was_said_of_an_origin_is_undone_and_done_again_and_stands_in_the_history(
    store: Store, train: int
) -> None:
    before = names(store, train)
    copy = number_of(store, train, "Quell Post")
    name_origin(store, copy, copy, reviewer="Ada Lund")
    named = names(store, train)
    assert undo(store, train, reviewer="Ada Lund")
    assert names(store, train) == before
    assert redo(store, train, reviewer="Ada Lund")
    assert names(store, train) == named
    [decision] = story_history(store, train, 10)
    assert (decision.claim, decision.text, decision.told) == (None, "Quell Post", "origin named")


def test_an_origin_of_another_story_is_refused(store: Store, train: int, bridge: int) -> None:
    own, other = number_of(store, train, "Valley Radio"), number_of(store, bridge, "Morning Call")
    with pytest.raises(DeskError, match="two stories"):
        name_origin(store, own, other, reviewer="Ada Lund")
    with pytest.raises(NotFoundError, match="article 999"):
        name_origin(store, 999, None, reviewer="Ada Lund")
