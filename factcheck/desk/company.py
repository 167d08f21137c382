"""Company: what others have done to a story since somebody last looked."""

from collections import defaultdict
from typing import NamedTuple

from factcheck.db.store import Store
from factcheck.desk.counting import tell_count
from factcheck.ingest.clean import clean_line

_EVENT = "SELECT coalesce(max(id), 0) FROM event WHERE story_id = :id"
_LOADED = "SELECT coalesce(sum(revision), 0) FROM article WHERE story_id = :id"

_DONE = """
SELECT reviewer, claim_id, action FROM event
WHERE story_id = :id AND id > :event AND reviewer <> :reviewer ORDER BY id"""


class Standing(NamedTuple):
    """How far a story had come when somebody looked."""

    event: int
    """The last thing that a person did to it; 0 for none."""
    loaded: int
    """How many revisions its articles have in all."""


def story_standing(store: Store, story_id: int) -> Standing:
    """Return how far a story has come. It takes two look-ups, however large the story is."""
    with store.read() as reader:
        [(event,)] = reader.rows(_EVENT, id=story_id)
        [(loaded,)] = reader.rows(_LOADED, id=story_id)
        return Standing(event, loaded)


def tell_news(store: Store, story_id: int, before: Standing, now: Standing, *, reviewer: str) -> str:
    """Say what others than the reviewer did from one look to the next; "" for nothing.

    "K. Lee decided 2 claims", "A. Bo changed 1 claim · articles were loaded".
    """
    told = []
    if now.event > before.event:
        decided: dict[str, set[int]] = defaultdict(set)
        changed: dict[str, set[int]] = defaultdict(set)
        with store.read() as reader:
            done = reader.rows(_DONE, id=story_id, event=before.event, reviewer=clean_line(reviewer))
        for who, claim, action in done:
            (decided if action == "mark" else changed)[who].add(claim)
        for who in dict.fromkeys(row[0] for row in done):
            of = ("decided", decided[who]) if decided[who] else ("changed", changed[who])
            told.append(f"{who} {of[0]} {tell_count(len(of[1]), 'claim')}")
    if now.loaded != before.loaded:
        told.append("articles were loaded")
    return " · ".join(told)
