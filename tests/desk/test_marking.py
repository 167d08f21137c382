"""Verdicts, notes, undo and redo."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claim, note_claim
from factcheck.desk.queue import claim_queue, view_claim
from factcheck.desk.store import Store, open_store
from factcheck.desk.undo import redo, undo
from factcheck.desk.views import Verdict


def test_a_verdict_stands_with_who_gave_it_and_when(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    change = mark_claim(store, claim.id, Verdict.DISPUTED, reviewer="Ada Lund")
    assert change.told == "marked disputed"
    assert change.story.decided == 1
    decided = view_claim(store, claim.id).decided
    assert decided is not None
    assert (decided.verdict, decided.reviewer) == (Verdict.DISPUTED, "Ada Lund")


def test_a_verdict_is_in_the_database_when_the_verb_returns(store: Store, bridge: int, location: str) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claim(store, claim.id, Verdict.CORROBORATED, reviewer="Ada")
    other = open_store(location)
    assert view_claim(other, claim.id).line.verdict is Verdict.CORROBORATED
    other.close()


def test_a_cleared_claim_is_open_not_unverified(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claim(store, claim.id, Verdict.UNVERIFIED, reviewer="Ada")
    change = mark_claim(store, claim.id, None, reviewer="Ada")
    assert change.told == "opened again"
    assert change.claim.verdict is None
    assert view_claim(store, claim.id).decided is None


def test_a_note_outlives_a_verdict_and_can_be_taken_away(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    note_claim(store, claim.id, "  rang the hospital\x1b[31m ", reviewer="Ada")
    mark_claim(store, claim.id, Verdict.DISPUTED, reviewer="Ada")
    assert "rang the hospital" in view_claim(store, claim.id).note
    assert "\x1b" not in view_claim(store, claim.id).note
    assert note_claim(store, claim.id, "", reviewer="Ada").told == "note removed"
    assert not view_claim(store, claim.id).line.has_note


def test_a_claim_that_is_not_there_is_told_by_its_number(store: Store, bridge: int) -> None:
    with pytest.raises(NotFoundError, match="claim 999"):
        mark_claim(store, 999, Verdict.DISPUTED, reviewer="Ada")


def test_a_verdict_given_in_view_of_another_is_refused(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claim(store, claim.id, Verdict.DISPUTED, reviewer="Ada", seen=None)
    with pytest.raises(DeskError, match="marked disputed by somebody else"):
        mark_claim(store, claim.id, None, reviewer="Bo", seen=Verdict.CORROBORATED)
    assert view_claim(store, claim.id).line.verdict is Verdict.DISPUTED


def test_nobody_decides_without_a_name(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    with pytest.raises(DeskError, match="reviewer"):
        mark_claim(store, claim.id, Verdict.DISPUTED, reviewer=" ")
    assert view_claim(store, claim.id).line.verdict is None


def test_undo_takes_back_the_last_step_and_says_which(store: Store, bridge: int) -> None:
    first, second = claim_queue(store, bridge)[:2]
    mark_claim(store, first.id, Verdict.DISPUTED, reviewer="Ada")
    mark_claim(store, second.id, Verdict.CORROBORATED, reviewer="Ada")
    change = undo(store, bridge, reviewer="Ada")
    assert change is not None
    assert (change.told, change.claim.id) == ("undid: marked corroborated", second.id)
    assert view_claim(store, first.id).line.verdict is Verdict.DISPUTED


def test_undoing_a_second_verdict_shows_who_gave_the_first(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claim(store, claim.id, Verdict.DISPUTED, reviewer="Ada")
    mark_claim(store, claim.id, Verdict.CORROBORATED, reviewer="Bo")
    undo(store, bridge, reviewer="Bo")
    decided = view_claim(store, claim.id).decided
    assert decided is not None
    assert (decided.verdict, decided.reviewer) == (Verdict.DISPUTED, "Ada")


def test_a_new_step_ends_what_could_be_redone(store: Store, bridge: int) -> None:
    first, second = claim_queue(store, bridge)[:2]
    mark_claim(store, first.id, Verdict.DISPUTED, reviewer="Ada")
    undo(store, bridge, reviewer="Ada")
    mark_claim(store, second.id, Verdict.DISPUTED, reviewer="Ada")
    assert redo(store, bridge, reviewer="Ada") is None


def test_nobody_undoes_what_another_reviewer_did(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claim(store, claim.id, Verdict.DISPUTED, reviewer="Ada")
    assert undo(store, bridge, reviewer="Bo") is None


def test_an_undo_never_takes_away_what_somebody_else_decided_since(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claim(store, claim.id, Verdict.DISPUTED, reviewer="Ada")
    mark_claim(store, claim.id, Verdict.CORROBORATED, reviewer="Bo")
    assert undo(store, bridge, reviewer="Ada") is None
    assert view_claim(store, claim.id).line.verdict is Verdict.CORROBORATED


STEPS = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from([*Verdict, None, "a note", "another", ""])), max_size=12
)


@settings(max_examples=25, deadline=None)
@given(steps=STEPS)
def test_undo_to_the_start_and_redo_to_the_end_give_the_same_states(
    tmp_path_factory: pytest.TempPathFactory,
    new_location: Callable[[], str],
    steps: list[tuple[int, Verdict | str | None]],
) -> None:
    article = tmp_path_factory.mktemp("undo") / "crane.txt"
    article.write_text("A crane sank on Monday.\n\nTwo schools are closed.\n\nThe mayor met the press.\n")
    store = open_store(new_location())
    story = load_articles(store, [article]).story.id
    ids = [claim.id for claim in claim_queue(store, story)]
    states = [state_of(store, story)]
    for number, step in steps:
        if isinstance(step, Verdict) or step is None:
            mark_claim(store, ids[number], step, reviewer="Ada")
        else:
            note_claim(store, ids[number], step, reviewer="Ada")
        states.append(state_of(store, story))
    for state in reversed(states[:-1]):
        assert undo(store, story, reviewer="Ada")
        assert state_of(store, story) == state
    assert undo(store, story, reviewer="Ada") is None
    for state in states[1:]:
        assert redo(store, story, reviewer="Ada")
        assert state_of(store, story) == state
    assert redo(store, story, reviewer="Ada") is None
    store.close()


def state_of(store: Store, story: int) -> list[tuple[Verdict | None, str]]:
    views = [view_claim(store, claim.id) for claim in claim_queue(store, story)]
    return [(view.line.verdict, view.note) for view in views]
