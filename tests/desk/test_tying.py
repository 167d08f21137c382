"""Joining and splitting claims by hand: later loads keep to it, undo takes it back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.desk.lists import list_statements
from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claim, note_claim
from factcheck.desk.queue import claim_queue, view_claim
from factcheck.desk.store import Store, open_store
from factcheck.desk.tie import join_statements, part_statement
from factcheck.desk.ties import Tie, settle_ties
from factcheck.desk.undo import redo, undo
from factcheck.desk.views import ClaimLine, Verdict

Write = Callable[..., Path]


def claim_with(store: Store, story: int, words: str) -> ClaimLine:
    """Find the claim with a statement that has these words."""
    statements = {one.id for one in list_statements(store, story) if words in one.text}
    return next(claim for claim in claim_queue(store, story) if statements & set(claim.statements))


def grouping(store: Store, story: int) -> set[tuple[frozenset[int], Verdict | None]]:
    return {(frozenset(claim.statements), claim.verdict) for claim in claim_queue(store, story)}


@pytest.fixture
def flood(store: Store, write: Write) -> int:
    paths = [
        write("a.txt", "The river rose by two metres in a night.\n\nThe school gave beds to forty people.\n"),
        write("b.txt", "Water came over the dyke before dawn.\n\nThe river rose by two metres overnight.\n"),
    ]
    return load_articles(store, paths, story="flood").story.id


def test_two_claims_become_one_and_keep_the_first_ones_verdict(store: Store, flood: int) -> None:
    school, dyke = claim_with(store, flood, "school"), claim_with(store, flood, "dyke")
    mark_claim(store, school.id, Verdict.DISPUTED, reviewer="Ada")
    change = join_statements(store, school.statements[0], dyke.statements[0], reviewer="Ada")
    assert change.told == "joined two claims"
    assert change.claim.id == school.id
    assert set(change.claim.statements) == {*school.statements, *dyke.statements}
    assert change.claim.verdict is Verdict.DISPUTED
    assert change.story.claims == 2


def test_a_statement_that_was_split_off_stays_off_when_articles_are_added(
    store: Store, flood: int, write: Write
) -> None:
    river = claim_with(store, flood, "river")
    assert len(river.statements) == 2
    part_statement(store, river.statements[1], reviewer="Ada")
    load_articles(store, [write("c.txt", "A third report came at noon.\n")], story="flood")
    assert (river.statements[1],) in [claim.statements for claim in claim_queue(store, flood)]


def test_claims_that_were_joined_stay_joined_when_articles_are_added(
    store: Store, flood: int, write: Write
) -> None:
    school, dyke = claim_with(store, flood, "school"), claim_with(store, flood, "dyke")
    join_statements(store, school.statements[0], dyke.statements[0], reviewer="Ada")
    load_articles(store, [write("c.txt", "A third report came at noon.\n")], story="flood")
    assert claim_with(store, flood, "school").id == claim_with(store, flood, "dyke").id


def test_undo_and_redo_give_back_claims_and_verdicts(store: Store, flood: int) -> None:
    school, dyke = claim_with(store, flood, "school"), claim_with(store, flood, "dyke")
    river = claim_with(store, flood, "river")
    mark_claim(store, school.id, Verdict.DISPUTED, reviewer="Ada")
    note_claim(store, dyke.id, "ask the dyke reeve", reviewer="Ada")
    states = [grouping(store, flood)]
    join_statements(store, school.statements[0], dyke.statements[0], reviewer="Ada")
    states.append(grouping(store, flood))
    part_statement(store, river.statements[0], reviewer="Ada")
    states.append(grouping(store, flood))
    for state in reversed(states[:-1]):
        undo(store, flood, reviewer="Ada")
        assert grouping(store, flood) == state
    for state in states[1:]:
        redo(store, flood, reviewer="Ada")
        assert grouping(store, flood) == state


def test_a_claim_with_a_verdict_goes_on_and_takes_over_the_note(store: Store, flood: int) -> None:
    school, river = claim_with(store, flood, "school"), claim_with(store, flood, "river")
    note_claim(store, school.id, "ask the head", reviewer="Ada")
    mark_claim(store, river.id, Verdict.CORROBORATED, reviewer="Ada")
    joined = join_statements(store, school.statements[0], river.statements[0], reviewer="Ada").claim
    assert (joined.id, joined.verdict) == (river.id, Verdict.CORROBORATED)
    assert view_claim(store, joined.id).note == "ask the head"


def test_claims_with_different_verdicts_are_not_joined(store: Store, flood: int) -> None:
    school, river = claim_with(store, flood, "school"), claim_with(store, flood, "river")
    mark_claim(store, school.id, Verdict.DISPUTED, reviewer="Ada")
    mark_claim(store, river.id, Verdict.CORROBORATED, reviewer="Ada")
    before = grouping(store, flood)
    with pytest.raises(DeskError, match="open one of them again"):
        join_statements(store, school.statements[0], river.statements[0], reviewer="Ada")
    assert grouping(store, flood) == before


def test_what_was_done_to_a_claim_that_is_gone_does_not_hold_up_undo(store: Store, flood: int) -> None:
    school, dyke = claim_with(store, flood, "school"), claim_with(store, flood, "dyke")
    mark_claim(store, school.id, Verdict.DISPUTED, reviewer="Ben")
    note_claim(store, dyke.id, "seen", reviewer="Ben")
    join_statements(store, school.statements[0], dyke.statements[0], reviewer="Ada")
    undo(store, flood, reviewer="Ada")
    note_claim(store, dyke.id, "not so", reviewer="Ada")
    change = undo(store, flood, reviewer="Ben")
    assert change is not None
    assert change.claim.id == school.id


STEPS = st.lists(st.tuples(st.sampled_from(["mark", "join", "part"]), st.integers(0, 9), st.integers(0, 9)))


@settings(max_examples=20, deadline=None)
@given(steps=STEPS)
def test_marks_joins_and_splits_are_undone_to_the_start_and_redone_to_the_end(
    tmp_path_factory: pytest.TempPathFactory,
    new_location: Callable[[], str],
    steps: list[tuple[str, int, int]],
) -> None:
    article = tmp_path_factory.mktemp("ties") / "flood.txt"
    article.write_text("\n\n".join(SENTENCES))
    store = open_store(new_location())
    story = load_articles(store, [article]).story.id
    states = [grouping(store, story)]
    for action, first, second in steps[:8]:
        queue = claim_queue(store, story)
        one, other = queue[first % len(queue)], queue[second % len(queue)]
        try:
            if action == "mark":
                mark_claim(store, one.id, list(Verdict)[second % 3], reviewer="Ada")
            elif action == "join":
                join_statements(store, one.statements[0], other.statements[0], reviewer="Ada")
            else:
                part_statement(store, one.statements[-1], reviewer="Ada")
        except DeskError:
            continue
        states.append(grouping(store, story))
    for state in reversed(states[:-1]):
        assert undo(store, story, reviewer="Ada")
        assert grouping(store, story) == state
    assert undo(store, story, reviewer="Ada") is None
    for state in states[1:]:
        assert redo(store, story, reviewer="Ada")
        assert grouping(store, story) == state
    assert redo(store, story, reviewer="Ada") is None
    store.close()


SENTENCES = (
    "The river rose by two metres in a night.",
    "The school gave beds to forty people.",
    "Water came over the dyke before dawn.",
    "Bread was handed out at the town hall.",
)


def test_what_cannot_be_tied_is_told(store: Store, flood: int, write: Write) -> None:
    river, school = claim_with(store, flood, "river"), claim_with(store, flood, "school")
    other = load_articles(store, [write("d.txt", "Bread is dearer.\n")], story="bread").story.id
    elsewhere = claim_queue(store, other)[0].statements[0]
    with pytest.raises(DeskError, match="two stories"):
        join_statements(store, river.statements[0], elsewhere, reviewer="Ada")
    with pytest.raises(DeskError, match="already"):
        join_statements(store, *river.statements, reviewer="Ada")
    with pytest.raises(DeskError, match="split"):
        part_statement(store, school.statements[0], reviewer="Ada")
    with pytest.raises(NotFoundError, match="statement 999"):
        join_statements(store, 999, 1, reviewer="Ada")


def test_a_later_word_overrules_an_earlier() -> None:
    join, part = Tie(True, (1, 2), 1), Tie(False, (1, 2), 1)
    assert settle_ties([{1, 2}], [join, part]) == ([{2}], {(1, 2)})
    assert settle_ties([], [part, join]) == ([{1, 2}], set())
    assert settle_ties([{1, 5}, {2, 6}], [join]) == ([{1, 2, 5, 6}], set())
