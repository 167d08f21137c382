"""Earlier verdicts: what was decided in another story comes up beside a claim, never applied by itself."""

import pytest

from factcheck.desk.claim_views import view_claim
from factcheck.desk.earlier import find_earlier
from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store
from factcheck.desk.undo import undo
from factcheck.desk.views import ClaimView, Verdict
from tests.desk.conftest import Write

COLLAPSED = "The bridge over the Ilm collapsed on Monday, and 12 workers were injured."


@pytest.fixture
def decided(store: Store, write: Write) -> int:
    """A claim that was marked disputed in a story of its own."""
    load_articles(store, [write("old.txt", COLLAPSED)], story="bridge", source="Morning Call")
    [line] = claim_queue(store, 1)
    mark_claims(store, [line.id], Verdict.DISPUTED, reviewer="K. Lee")
    return line.id


def load(store: Store, write: Write, text: str, story: str = "later"):
    return load_articles(store, [write("new.txt", text)], story=story, source="Evening Sheet")


def only_claim(store: Store, story: int) -> ClaimView:
    [line] = claim_queue(store, story)
    return view_claim(store, line.id)


def test_a_claim_decided_in_another_story_comes_up_with_who_and_when(
    store: Store, write: Write, decided: int
) -> None:
    loaded = load(store, write, "On Monday the bridge over the Ilm collapsed and 12 workers were injured.")
    [earlier] = only_claim(store, loaded.story.id).earlier
    assert earlier.claim == decided
    assert earlier.tell() == "decided disputed by K. Lee on 2 March 2026, in story bridge"
    assert earlier.match.score >= 85
    assert not earlier.match.differences


def test_what_differs_from_the_earlier_statement_is_told(store: Store, write: Write, decided: int) -> None:
    loaded = load(store, write, COLLAPSED.replace("12", "40"))
    [earlier] = only_claim(store, loaded.story.id).earlier
    [difference] = earlier.match.differences
    assert difference.tell() == "A says 40, B says 12 (of workers)"


def test_an_earlier_verdict_is_never_given_by_itself(store: Store, write: Write, decided: int) -> None:
    loaded = load(store, write, COLLAPSED)
    claim = only_claim(store, loaded.story.id)
    assert claim.earlier
    assert claim.line.verdict is None


def test_another_event_on_the_same_bridge_does_not_come_up(store: Store, write: Write, decided: int) -> None:
    loaded = load(store, write, "The town will rebuild the toll house by the Ilm, its council said.")
    assert loaded.earlier == 0
    assert only_claim(store, loaded.story.id).earlier == ()


def test_a_verdict_that_was_undone_does_not_come_up(store: Store, write: Write, decided: int) -> None:
    undo(store, 1, reviewer="K. Lee")
    loaded = load(store, write, COLLAPSED)
    assert loaded.earlier == 0
    assert only_claim(store, loaded.story.id).earlier == ()


def test_the_story_itself_has_no_earlier_verdicts(store: Store, write: Write, decided: int) -> None:
    loaded = load(store, write, COLLAPSED, story="bridge")
    assert loaded.earlier == 0
    assert only_claim(store, 1).earlier == ()


def test_a_load_tells_how_many_of_its_statements_match_decided_claims(
    store: Store, write: Write, decided: int
) -> None:
    text = f"{COLLAPSED}\n\nThe mayor thanked the crews of three towns.\n"
    assert load(store, write, text).earlier == 1


def test_a_decided_claim_is_found_behind_many_likelier_ones_that_are_open(
    store: Store, write: Write, decided: int
) -> None:
    texts = (f"The bridge over the Ilm collapsed on Monday, and {n} workers fled." for n in range(20, 100))
    load(store, write, "\n\n".join(texts), story="open")
    loaded = load(store, write, "The bridge over the Ilm collapsed on Monday, and workers were injured.")
    assert only_claim(store, loaded.story.id).earlier[0].claim == decided


def test_the_search_ends_when_the_store_is_wanted_for_something_else(
    store: Store, write: Write, decided: int
) -> None:
    claim = only_claim(store, load(store, write, COLLAPSED).story.id)
    asked = iter([False, False, True])
    assert find_earlier(store, claim, lambda: next(asked)) is None
    assert find_earlier(store, claim) == claim.earlier
