"""Undo and redo: of every decision alike, in steps, across restarts, each reviewer for themselves."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.desk.claim_views import view_claim
from factcheck.desk.errors import DeskError
from factcheck.desk.evidence import add_evidence, remove_evidence
from factcheck.desk.history import story_history
from factcheck.desk.lists import list_matches
from factcheck.desk.load import load_articles
from factcheck.desk.mark import (
    acknowledge_claim,
    flag_claims,
    mark_claims,
    note_claim,
    reword_claim,
    skip_claims,
)
from factcheck.desk.queue import claim_queue
from factcheck.desk.rehearse import rehearse
from factcheck.desk.spans import claim_span
from factcheck.desk.store import Store, open_store
from factcheck.desk.tie import confirm_match, join_statements, merge_claims, part_statement, reject_match
from factcheck.desk.undo import redo, undo
from factcheck.desk.views import ClaimLine, Evidence, EvidenceKind, Verdict

Queue = tuple[ClaimLine, ...]
Verb = Callable[[Store, Queue, int, int], object]


def test_undo_takes_back_the_last_step_and_says_which(store: Store, bridge: int) -> None:
    first, second = claim_queue(store, bridge)[:2]
    mark_claims(store, [first.id], Verdict.DISPUTED, reviewer="Ada")
    mark_claims(store, [second.id], Verdict.CORROBORATED, reviewer="Ada")
    change = undo(store, bridge, reviewer="Ada")
    assert change is not None
    assert (change.told, change.claim.id) == ("undid: marked corroborated", second.id)
    assert view_claim(store, first.id).line.verdict is Verdict.DISPUTED


def test_undoing_a_second_verdict_shows_who_gave_the_first(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer="Ada")
    mark_claims(store, [claim.id], Verdict.CORROBORATED, reviewer="Bo")
    undo(store, bridge, reviewer="Bo")
    decided = view_claim(store, claim.id).decided
    assert decided is not None
    assert (decided.verdict, decided.reviewer) == (Verdict.DISPUTED, "Ada")


def test_a_new_step_ends_what_could_be_redone(store: Store, bridge: int) -> None:
    first, second = claim_queue(store, bridge)[:2]
    mark_claims(store, [first.id], Verdict.DISPUTED, reviewer="Ada")
    undo(store, bridge, reviewer="Ada")
    mark_claims(store, [second.id], Verdict.DISPUTED, reviewer="Ada")
    assert redo(store, bridge, reviewer="Ada") is None


def test_nobody_undoes_what_another_reviewer_did(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer="Ada")
    assert undo(store, bridge, reviewer="Bo") is None


def test_an_undo_never_takes_away_what_somebody_else_decided_since(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer="Ada")
    mark_claims(store, [claim.id], Verdict.CORROBORATED, reviewer="Bo")
    assert undo(store, bridge, reviewer="Ada") is None
    assert view_claim(store, claim.id).line.verdict is Verdict.CORROBORATED


def test_a_bulk_decision_is_one_step(store: Store, bridge: int) -> None:
    first, second, third = (claim.id for claim in claim_queue(store, bridge))
    mark_claims(store, [first], Verdict.CORROBORATED, reviewer="Ada")
    mark_claims(store, [first, second, third], Verdict.DISPUTED, reviewer="Ada")
    change = undo(store, bridge, reviewer="Ada")
    assert change is not None
    assert change.told == "undid: marked disputed (3 claims)"
    assert [claim.verdict for claim in change.claims] == [Verdict.CORROBORATED, None, None]
    again = redo(store, bridge, reviewer="Ada")
    assert again is not None
    assert {claim.verdict for claim in again.claims} == {Verdict.DISPUTED}
    assert redo(store, bridge, reviewer="Ada") is None


def test_of_a_bulk_decision_what_somebody_else_changed_since_is_left_as_they_have_it(
    store: Store, bridge: int
) -> None:
    first, second, third = (claim.id for claim in claim_queue(store, bridge))
    mark_claims(store, [first, second, third], Verdict.DISPUTED, reviewer="Ada")
    mark_claims(store, [second], Verdict.CORROBORATED, reviewer="Bo")
    change = undo(store, bridge, reviewer="Ada")
    assert change is not None
    assert [claim.id for claim in change.claims] == [first, third]
    assert view_claim(store, second).line.verdict is Verdict.CORROBORATED
    redo(store, bridge, reviewer="Ada")
    verdicts = [view_claim(store, claim).line.verdict for claim in (first, second, third)]
    assert verdicts == [Verdict.DISPUTED, Verdict.CORROBORATED, Verdict.DISPUTED]


def test_a_verdict_that_somebody_else_gave_too_is_not_undone(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0].id
    mark_claims(store, [claim], Verdict.DISPUTED, reviewer="Ada")
    mark_claims(store, [claim], Verdict.DISPUTED, reviewer="Bo")
    assert undo(store, bridge, reviewer="Ada") is None
    assert view_claim(store, claim).line.verdict is Verdict.DISPUTED


def test_what_somebody_else_did_to_another_side_of_a_claim_is_no_hindrance(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0].id
    mark_claims(store, [claim], Verdict.DISPUTED, reviewer="Ada")
    note_claim(store, claim, "rang the works", reviewer="Bo")
    undo(store, bridge, reviewer="Ada")
    view = view_claim(store, claim)
    assert (view.line.verdict, view.note) == (None, "rang the works")


def test_nothing_is_done_again_over_what_somebody_else_decided_meanwhile(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0].id
    mark_claims(store, [claim], Verdict.DISPUTED, reviewer="Ada")
    undo(store, bridge, reviewer="Ada")
    mark_claims(store, [claim], Verdict.CORROBORATED, reviewer="Bo")
    mark_claims(store, [claim], None, reviewer="Bo")
    assert redo(store, bridge, reviewer="Ada") is None


def test_a_step_that_does_not_stand_does_not_end_what_can_be_done_again(store: Store, bridge: int) -> None:
    first, second, _ = (claim.id for claim in claim_queue(store, bridge))
    mark_claims(store, [first], Verdict.DISPUTED, reviewer="Ada")
    mark_claims(store, [second], Verdict.DISPUTED, reviewer="Ada")
    mark_claims(store, [second], Verdict.CORROBORATED, reviewer="Bo")
    undo(store, bridge, reviewer="Ada")
    change = redo(store, bridge, reviewer="Ada")
    assert change is not None
    assert change.claim.id == first


FLOOD = (
    "The river rose by two metres in a night.",
    "The school gave beds to forty people.",
    "Water came over the dyke before dawn.",
)
LATER = (
    "The river rose by three metres in a night.",
    "The school gave beds to forty people, its head said.",
    "Bread was handed out at the town hall.",
)
BY_ADA = {"reviewer": "Ada"}


def some(queue: Queue, number: int) -> ClaimLine:
    return queue[number % len(queue)]


def statement(queue: Queue, number: int) -> int:
    every = [one for claim in queue for one in claim.statements]
    return every[number % len(every)]


def ids(queue: Queue, *numbers: int) -> list[int]:
    return [some(queue, number).id for number in numbers]


def document(number: int) -> Evidence:
    return Evidence(kind=EvidenceKind.DOCUMENT, what=f"Paper {number}")


VERBS: dict[str, Verb] = {
    "mark": lambda store, queue, i, j: mark_claims(
        store, [*ids(queue, i)], [*Verdict, None][j % 4], note=["kept", None][j % 2], **BY_ADA
    ),
    "mark several": lambda store, queue, i, j: mark_claims(
        store, ids(queue, i, j, i + 1), [*Verdict][j % 3], **BY_ADA
    ),
    "note": lambda store, queue, i, j: note_claim(
        store, *ids(queue, i), ["", "seen", "rang"][j % 3], **BY_ADA
    ),
    "flag": lambda store, queue, i, j: flag_claims(store, ids(queue, i, i + j), j % 3 > 0, **BY_ADA),
    "skip": lambda store, queue, i, j: skip_claims(store, ids(queue, i, j), **BY_ADA),
    "reword": lambda store, queue, i, j: reword_claim(
        store, *ids(queue, i), ["", "So it was"][j % 2], **BY_ADA
    ),
    "acknowledge": lambda store, queue, i, j: acknowledge_claim(store, *ids(queue, i), **BY_ADA),
    "add evidence": lambda store, queue, i, j: add_evidence(store, *ids(queue, i), document(j), **BY_ADA),
    "remove evidence": lambda store, queue, i, j: remove_evidence(
        store, *ids(queue, i), document(j), **BY_ADA
    ),
    "join": lambda store, queue, i, j: join_statements(
        store, statement(queue, i), statement(queue, j), **BY_ADA
    ),
    "merge": lambda store, queue, i, j: merge_claims(store, ids(queue, i, j), **BY_ADA),
    "split": lambda store, queue, i, j: part_statement(store, statement(queue, i), **BY_ADA),
    "confirm": lambda store, queue, i, j: confirm_match(
        store, statement(queue, i), statement(queue, j), **BY_ADA
    ),
    "reject": lambda store, queue, i, j: reject_match(
        store, statement(queue, i), statement(queue, j), **BY_ADA
    ),
    "span": lambda store, queue, i, j: claim_span(
        store, view_claim(store, some(queue, i).id).passage.article.id, i, i + 5 + j, **BY_ADA
    ),
}
STEPS = st.lists(st.tuples(st.sampled_from(sorted(VERBS)), st.integers(0, 30), st.integers(0, 9)), max_size=8)


def state_of(store: Store, story: int) -> object:
    """Tell all that a reviewer can see of a story's claims."""
    lines = claim_queue(store, story)
    views = [view_claim(store, line.id) for line in lines]
    told = [
        (view.note, view.evidence, view.decided, [one.tie for one in view.counterparts]) for view in views
    ]
    return lines, told, {(one.a, one.b): one.tie for one in list_matches(store, story)}


@settings(max_examples=25, deadline=None)  # on a busy machine the disk alone may take that long
@given(steps=STEPS, restart=st.booleans())
def test_every_decision_is_undone_to_the_start_and_done_again_to_the_end(
    tmp_path_factory: pytest.TempPathFactory,
    new_location: Callable[[], str],
    steps: list[tuple[str, int, int]],
    restart: bool,
) -> None:
    folder = tmp_path_factory.mktemp("undo")
    for name, sentences in (("first.txt", FLOOD), ("later.txt", LATER)):
        (folder / name).write_text("\n\n".join(sentences))
    location = new_location()
    store = open_store(location)
    story = load_articles(store, sorted(folder.glob("*.txt"))).story.id
    states = [state_of(store, story)]
    for verb, i, j in steps:
        try:
            VERBS[verb](store, claim_queue(store, story), i, j)
        except DeskError:
            continue  # what cannot be done leaves nothing to undo
        states.append(state_of(store, story))
    if restart:
        store.close()
        store = open_store(location)
    for state in reversed(states[:-1]):
        assert undo(store, story, reviewer="Ada")
        assert state_of(store, story) == state
    assert undo(store, story, reviewer="Ada") is None
    for state in states[1:]:
        assert redo(store, story, reviewer="Ada")
        assert state_of(store, story) == state
    assert redo(store, story, reviewer="Ada") is None
    store.close()


def test_a_rehearsal_of_a_verdict_leaves_nothing(store: Store, bridge: int) -> None:
    mark_claims(store, [claim_queue(store, bridge)[0].id], Verdict.DISPUTED, reviewer="Ada")
    before = state_of(store, bridge), story_history(store, bridge, 9)
    rehearse(store, bridge)
    assert (state_of(store, bridge), story_history(store, bridge, 9)) == before
    change = undo(store, bridge, reviewer="Ada")
    assert change is not None
    assert change.told == "undid: marked disputed"
