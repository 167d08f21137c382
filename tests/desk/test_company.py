"""What others do to a story is told by name and number, one's own doings are not."""

from factcheck.desk.company import Standing, story_standing, tell_news
from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claims, note_claim
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store
from factcheck.desk.undo import undo
from factcheck.desk.views import Verdict


def test_what_others_did_is_told_by_name_and_number(store: Store, bridge: int, write) -> None:
    begun = story_standing(store, bridge)
    first, other, *_ = (line.id for line in claim_queue(store, bridge))
    mark_claims(store, [first, other], Verdict.DISPUTED, reviewer="K. Lee")
    note_claim(store, first, "seen", reviewer="K. Lee")
    note_claim(store, other, "ask", reviewer="Ada")
    now = story_standing(store, bridge)
    assert tell_news(store, bridge, begun, now, reviewer="Ada") == "K. Lee decided 2 claims"
    assert (
        tell_news(store, bridge, begun, now, reviewer="Bo") == "K. Lee decided 2 claims · Ada changed 1 claim"
    )
    undo(store, bridge, reviewer="Ada")
    load_articles(store, [write("late.txt", "A crane came at noon.\n")], story="bridge")
    later = story_standing(store, bridge)
    told = tell_news(store, bridge, now, later, reviewer="Bo")
    assert told == "Ada changed 1 claim · articles were loaded"
    assert tell_news(store, bridge, later, later, reviewer="Bo") == ""


def test_a_story_that_nobody_touched_has_no_news(store: Store, bridge: int) -> None:
    now = story_standing(store, bridge)
    assert now == Standing(0, 2)
    assert tell_news(store, bridge, now, story_standing(store, bridge), reviewer="Ada") == ""


def test_a_change_by_another_connection_is_a_new_version_of_a_file(store: Store, bridge: int) -> None:
    before = store.version()
    assert store.version() == before
    mark_claims(store, [claim_queue(store, bridge)[0].id], Verdict.DISPUTED, reviewer="Ada")
    assert before is None or store.version() != before
