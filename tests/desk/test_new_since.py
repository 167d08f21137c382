"""New since: a claim with a verdict comes back when it gets new material."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.desk.claim_views import view_claim
from factcheck.desk.errors import DeskError
from factcheck.desk.load import load_articles
from factcheck.desk.mark import acknowledge_claim, mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store
from factcheck.desk.tie import merge_claims
from factcheck.desk.undo import undo
from factcheck.desk.views import ClaimLine, Verdict

Write = Callable[..., Path]

FIRST = "The tunnel at Brae was closed after 14 tiles fell.\n\nBuses run over the pass.\n"
SECOND = "The tunnel at Brae was closed after 40 tiles fell.\n"


@pytest.fixture
def tunnel(store: Store, write: Write) -> int:
    """A story of one article; its claim on the tiles is marked unverified."""
    story = load_articles(store, [write("first.txt", FIRST)], story="tunnel").story.id
    mark_claims(store, [tiles(store, story).id], Verdict.UNVERIFIED, reviewer="Ada")
    return story


def tiles(store: Store, story: int) -> ClaimLine:
    return next(claim for claim in claim_queue(store, story) if "tiles" in claim.text)


def load(store: Store, path: Path) -> None:
    load_articles(store, [path], story="tunnel")


def test_a_claim_that_gets_a_statement_after_its_verdict_is_new_since(
    store: Store, tunnel: int, write: Write
) -> None:
    assert tiles(store, tunnel).new_since == ()
    load(store, write("second.txt", SECOND))
    claim = tiles(store, tunnel)
    [new] = claim.new_since
    assert claim.verdict is Verdict.UNVERIFIED
    assert view_claim(store, claim.id).counterparts[0].passage.statement.id in {new, claim.statements[0]}


def test_an_open_claim_is_never_new_since(store: Store, tunnel: int, write: Write) -> None:
    mark_claims(store, [tiles(store, tunnel).id], None, reviewer="Ada")
    load(store, write("second.txt", SECOND))
    assert tiles(store, tunnel).new_since == ()


def test_a_statement_that_a_revision_changed_is_new_and_what_it_was_is_told_as_withdrawn(
    store: Store, tunnel: int, write: Write
) -> None:
    load(store, write("second.txt", SECOND))
    before = acknowledge_claim(store, tiles(store, tunnel).id, reviewer="Ada").claim
    load(store, write("first.txt", FIRST.replace("14 tiles", "19 tiles")))
    claim = tiles(store, tunnel)
    assert claim.id == before.id
    passages = [one.passage for one in view_claim(store, claim.id).counterparts]
    withdrawn = {one.statement.id for one in passages if one.withdrawn}
    assert len(withdrawn) == 1
    assert set(claim.new_since) == withdrawn | (set(claim.statements) - set(before.statements))
    assert len(claim.new_since) == 2


def test_a_statement_that_was_withdrawn_and_stands_again_is_nothing_new(
    store: Store, tunnel: int, write: Write
) -> None:
    load(store, write("first.txt", "Buses run over the pass.\n"))
    assert tiles(store, tunnel).new_since == tiles(store, tunnel).statements
    load(store, write("first.txt", f"{FIRST}\nNo more fell.\n"))
    assert tiles(store, tunnel).new_since == ()


def test_a_reload_that_leaves_the_claim_as_it_was_is_nothing_new(
    store: Store, tunnel: int, write: Write
) -> None:
    load(store, write("first.txt", f"Rain fell.\n\n{FIRST}"))
    load(store, write("other.txt", "Bread is dearer than a year ago.\n"))
    assert tiles(store, tunnel).new_since == ()


@pytest.mark.parametrize("again", [True, False])
def test_it_is_no_more_once_it_is_decided_again_or_acknowledged(
    store: Store, tunnel: int, write: Write, again: bool
) -> None:
    load(store, write("second.txt", SECOND))
    claim = tiles(store, tunnel)
    change = (
        mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer="Ada")
        if again
        else acknowledge_claim(store, claim.id, reviewer="Bo")
    )
    assert change.claim.new_since == ()
    assert change.told == ("marked disputed" if again else "acknowledged what is new")
    undone = undo(store, tunnel, reviewer="Ada" if again else "Bo")
    assert undone is not None
    assert undone.claim.new_since == claim.new_since


def test_it_lasts_through_further_loads(store: Store, tunnel: int, write: Write) -> None:
    load(store, write("second.txt", SECOND))
    new = tiles(store, tunnel).new_since
    load(store, write("other.txt", "Bread is dearer than a year ago.\n"))
    assert tiles(store, tunnel).new_since == new


def test_what_a_reviewer_merges_into_a_claim_is_not_new_to_it(store: Store, tunnel: int) -> None:
    buses = next(claim for claim in claim_queue(store, tunnel) if "Buses" in claim.text)
    assert merge_claims(store, [tiles(store, tunnel).id, buses.id], reviewer="Ada").claim.new_since == ()


def test_an_open_claim_has_nothing_to_acknowledge(store: Store, tunnel: int) -> None:
    buses = next(claim for claim in claim_queue(store, tunnel) if "Buses" in claim.text)
    with pytest.raises(DeskError, match="open"):
        acknowledge_claim(store, buses.id, reviewer="Ada")


def test_a_correction_stays_in_the_claim_that_was_decided_on_what_it_corrects(
    store: Store, tunnel: int, write: Write
) -> None:
    decided = tiles(store, tunnel)
    load(store, write("first.txt", FIRST.replace("14 tiles", "19 tiles")))
    claim = tiles(store, tunnel)
    assert (claim.id, claim.verdict) == (decided.id, Verdict.UNVERIFIED)
    assert "19 tiles" in view_claim(store, claim.id).passage.statement.text
    assert claim.new_since


def test_what_replaces_a_decided_statement_and_speaks_of_something_else_is_a_claim_of_its_own(
    store: Store, tunnel: int, write: Write
) -> None:
    load(store, write("first.txt", "A choir sang in the old church of Brae.\n\nBuses run over the pass.\n"))
    choir = next(claim for claim in claim_queue(store, tunnel) if "choir" in claim.text)
    assert choir.verdict is None
