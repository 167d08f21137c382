"""Seats: each reviewer finds each story where they left it, and a new one as they have the desk elsewhere."""

import pytest

from factcheck.desk.load import load_articles
from factcheck.desk.queue import claim_queue, open_queue
from factcheck.desk.seats import Seat, keep_seat, take_seat
from factcheck.desk.store import Store
from factcheck.desk.stories import list_stories


@pytest.fixture
def train(store: Store, bridge: int, write) -> int:
    """Another story, loaded after the first; its id."""
    return load_articles(store, [write("train.txt", "A goods train left the rails in Quell.\n")]).story.id


def seat_of(store: Store, story: int, reviewer: str) -> Seat:
    with store.read() as reader:
        return take_seat(reader, story, reviewer)


def test_a_seat_is_found_as_it_was_left_and_is_nobody_elses(store: Store, bridge: int) -> None:
    last = claim_queue(store, bridge)[-1]
    left = Seat(claim=last.id, order="flagged first", is_blind=True, width=45, height=None)
    keep_seat(store, bridge, Seat(), reviewer="Ada")
    keep_seat(store, bridge, left, reviewer="Ada")
    assert seat_of(store, bridge, "Ada") == left
    assert seat_of(store, bridge, "Ben") == Seat()
    assert open_queue(store, bridge, "Ada")[1].line.id == last.id
    assert open_queue(store, bridge, "Ben")[1].line.id == claim_queue(store, bridge)[0].id


def test_in_a_story_that_is_new_to_a_reviewer_the_desk_is_as_they_had_it_last(
    store: Store, bridge: int, train: int
) -> None:
    keep_seat(store, bridge, Seat(claim=1, order="flagged first", is_blind=True, width=45), reviewer="Ada")
    assert seat_of(store, train, "Ada") == Seat(is_blind=True, width=45)


def test_the_story_whose_seat_was_kept_last_is_the_one_opened_last(
    store: Store, bridge: int, train: int
) -> None:
    keep_seat(store, bridge, Seat(), reviewer="Ada")
    assert list_stories(store)[0].id == bridge
