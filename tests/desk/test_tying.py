"""Joining and splitting claims by hand: later loads keep to it, undo takes it back."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.db.tables import Story
from factcheck.desk import story_matches
from factcheck.desk.claim_views import view_claim
from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.desk.evidence import add_evidence
from factcheck.desk.history import history
from factcheck.desk.lists import list_matches, list_statements
from factcheck.desk.load import load_articles
from factcheck.desk.mark import flag_claims, mark_claims, note_claim, reword_claim
from factcheck.desk.queue import claim_queue
from factcheck.desk.regroup import regroup
from factcheck.desk.store import Store
from factcheck.desk.tie import confirm_match, join_statements, merge_claims, part_statement, reject_match
from factcheck.desk.ties import Tie, settle_ties
from factcheck.desk.undo import redo, undo
from factcheck.desk.views import ClaimLine, Evidence, EvidenceKind, Verdict

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
    mark_claims(store, [school.id], Verdict.DISPUTED, reviewer="Ada")
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
    mark_claims(store, [school.id], Verdict.DISPUTED, reviewer="Ada")
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
    mark_claims(store, [river.id], Verdict.CORROBORATED, reviewer="Ada")
    joined = join_statements(store, school.statements[0], river.statements[0], reviewer="Ada").claim
    assert (joined.id, joined.verdict) == (river.id, Verdict.CORROBORATED)
    assert view_claim(store, joined.id).note == "ask the head"


def test_claims_with_different_verdicts_are_not_joined(store: Store, flood: int) -> None:
    school, river = claim_with(store, flood, "school"), claim_with(store, flood, "river")
    mark_claims(store, [school.id], Verdict.DISPUTED, reviewer="Ada")
    mark_claims(store, [river.id], Verdict.CORROBORATED, reviewer="Ada")
    before = grouping(store, flood)
    with pytest.raises(DeskError, match="open one of them again"):
        join_statements(store, school.statements[0], river.statements[0], reviewer="Ada")
    assert grouping(store, flood) == before


def test_what_was_done_to_a_claim_that_is_gone_does_not_hold_up_undo(store: Store, flood: int) -> None:
    school, dyke = claim_with(store, flood, "school"), claim_with(store, flood, "dyke")
    mark_claims(store, [school.id], Verdict.DISPUTED, reviewer="Ben")
    note_claim(store, dyke.id, "seen", reviewer="Ben")
    join_statements(store, school.statements[0], dyke.statements[0], reviewer="Ada")
    undo(store, flood, reviewer="Ada")
    note_claim(store, dyke.id, "not so", reviewer="Ada")
    change = undo(store, flood, reviewer="Ben")
    assert change is not None
    assert change.claim.id == school.id


def test_a_claim_that_takes_in_another_takes_over_what_was_decided_on_it(store: Store, flood: int) -> None:
    school, dyke = claim_with(store, flood, "school"), claim_with(store, flood, "dyke")
    paper = Evidence(kind=EvidenceKind.DOCUMENT, what="Log of the dyke")
    add_evidence(store, dyke.id, paper, reviewer="Ada")
    flag_claims(store, [dyke.id], reviewer="Ada")
    reword_claim(store, dyke.id, "When the dyke broke", reviewer="Ada")
    joined = merge_claims(store, [school.id, dyke.id], reviewer="Ada").claim
    assert (joined.id, joined.flagged, joined.title) == (school.id, True, "When the dyke broke")
    assert view_claim(store, joined.id).evidence == (paper,)


def test_a_merge_takes_all_statements_of_the_other_claim_and_later_loads_keep_them(
    store: Store, flood: int, write: Write
) -> None:
    school, river = claim_with(store, flood, "school"), claim_with(store, flood, "river")
    assert len(river.statements) == 2
    merged = merge_claims(store, [school.id, river.id], reviewer="Ada").claim
    assert set(merged.statements) == {*school.statements, *river.statements}
    load_articles(store, [write("c.txt", "A third report came at noon.\n")], story="flood")
    assert set(claim_with(store, flood, "school").statements) == set(merged.statements)


def test_many_claims_are_merged_in_one_step_into_the_one_with_a_verdict(store: Store, flood: int) -> None:
    school, dyke, river = (claim_with(store, flood, words) for words in ("school", "dyke", "river"))
    mark_claims(store, [river.id], Verdict.CORROBORATED, reviewer="Ada")
    note_claim(store, dyke.id, "ask the reeve", reviewer="Ada")
    before = grouping(store, flood)
    change = merge_claims(store, [school.id, dyke.id, river.id], reviewer="Ada")
    assert (change.told, change.claim.id, change.story.claims) == ("joined 3 claims", river.id, 1)
    assert set(change.claim.statements) == {*school.statements, *dyke.statements, *river.statements}
    assert view_claim(store, river.id).note == "ask the reeve"
    assert history(store, river.id)[0].told == "joined 3 claims"
    undo(store, flood, reviewer="Ada")
    assert grouping(store, flood) == before
    redo(store, flood, reviewer="Ada")
    assert claim_with(store, flood, "school").id == river.id


def test_a_merge_takes_two_claims_at_least_without_different_verdicts(store: Store, flood: int) -> None:
    school, dyke, river = (claim_with(store, flood, words) for words in ("school", "dyke", "river"))
    with pytest.raises(DeskError, match="two claims"):
        merge_claims(store, [school.id, school.id], reviewer="Ada")
    mark_claims(store, [dyke.id], Verdict.DISPUTED, reviewer="Ada")
    mark_claims(store, [river.id], Verdict.CORROBORATED, reviewer="Ada")
    with pytest.raises(DeskError, match="open one of them again"):
        merge_claims(store, [school.id, dyke.id, river.id], reviewer="Ada")


def test_a_confirmed_match_says_by_whom_and_stays_together(store: Store, flood: int, write: Write) -> None:
    river = claim_with(store, flood, "river")
    change = confirm_match(store, *river.statements, reviewer="Ada")
    assert (change.told, change.claim.statements) == ("confirmed a match", river.statements)
    [other] = view_claim(store, river.id).counterparts
    assert other.match is not None
    assert other.match.tie is not None
    assert (other.match.tie.joins, other.match.tie.reviewer) == (True, "Ada")
    assert other.tie == other.match.tie
    undo(store, flood, reviewer="Ada")
    assert view_claim(store, river.id).counterparts[0].tie is None


def test_a_rejected_match_parts_its_statements_for_good(store: Store, flood: int, write: Write) -> None:
    first, second = claim_with(store, flood, "river").statements
    change = reject_match(store, first, second, reviewer="Ada")
    assert (change.told, change.claim.statements) == ("rejected a match", (second,))
    load_articles(store, [write("c.txt", "The river rose by two metres.\n")], story="flood")
    lines = claim_queue(store, flood)
    assert not any({first, second} <= set(line.statements) for line in lines)
    rejected = [one.tie for one in list_matches(store, flood) if {one.a, one.b} == {first, second}]
    assert [tie and (tie.joins, tie.reviewer) for tie in rejected] == [(False, "Ada")]


def test_the_copies_of_a_rejected_statement_go_along_in_one_step(store: Store, write: Write) -> None:
    told = "The river rose by two metres overnight, the dyke reeve said.\n"
    paths = [write(f"{name}.txt", told, source=f"The {name}") for name in "bcd"]
    paths.append(write("a.txt", "The river rose by two metres in a night.\n"))
    story = load_articles(store, paths, story="flood").story.id
    river = claim_with(store, story, "in a night")
    own = next(one.id for one in list_statements(store, story) if "in a night" in one.text)
    copied = tuple(sorted({*river.statements} - {own}))
    assert len(copied) == 3
    before = grouping(store, story)
    change = reject_match(store, own, copied[1], reviewer="Ada")
    assert change.told == "rejected a match and 2 copies"
    assert (sorted(change.claim.statements), claim_with(store, story, "in a night").statements) == (
        [*copied],
        (own,),
    )
    load_articles(store, [write("e.txt", "A third report came at noon.\n")], story="flood")
    assert claim_with(store, story, "in a night").statements == (own,)
    assert [one.told for one in history(store, river.id)] == [change.told]
    undo(store, story, reviewer="Ada")
    assert grouping(store, story) >= before


def test_a_copy_of_both_statements_stays_where_it_is(store: Store, write: Write) -> None:
    told = "The river rose by two metres overnight.\n"
    paths = [write(f"{name}.txt", told, source=f"The {name}") for name in "abc"]
    story = load_articles(store, paths, story="flood").story.id
    first, second, third = claim_with(store, story, "river").statements
    change = reject_match(store, first, second, reviewer="Ada")
    assert (change.told, change.claim.statements) == ("rejected a match", (second,))
    assert {first, third} in [set(line.statements) for line in claim_queue(store, story)]


def test_a_match_that_was_rejected_can_be_confirmed_after_all(store: Store, flood: int) -> None:
    first, second = claim_with(store, flood, "river").statements
    reject_match(store, first, second, reviewer="Ada")
    change = confirm_match(store, first, second, reviewer="Bo")
    assert set(change.claim.statements) == {first, second}
    undo(store, flood, reviewer="Bo")
    assert set(claim_with(store, flood, "overnight").statements) == {second}


def test_a_merge_overrules_what_was_rejected_between_the_claims_and_redo_gives_it_back(
    store: Store, flood: int
) -> None:
    school, river = claim_with(store, flood, "school"), claim_with(store, flood, "river")
    reject_match(store, school.statements[0], river.statements[1], reviewer="Ada")
    merge_claims(store, [river.id, school.id], reviewer="Ada")
    merged = grouping(store, flood)
    undo(store, flood, reviewer="Ada")
    redo(store, flood, reviewer="Ada")
    assert grouping(store, flood) == merged


def test_a_statement_that_came_by_a_merge_can_be_rejected(store: Store, flood: int) -> None:
    school, river = claim_with(store, flood, "school"), claim_with(store, flood, "river")
    merge_claims(store, [school.id, river.id], reviewer="Ada")
    change = reject_match(store, river.statements[0], river.statements[1], reviewer="Ada")
    assert change.claim.statements == (river.statements[1],)


def test_a_tie_compares_nothing_anew_and_comes_to_the_same(
    store: Store, flood: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    school, dyke, river = (claim_with(store, flood, words) for words in ("school", "dyke", "river"))
    with monkeypatch.context() as patched:
        patched.setattr(story_matches, "find_story_matches", None)
        join_statements(store, school.statements[0], dyke.statements[0], reviewer="Ada")
        reject_match(store, *river.statements, reviewer="Ada")
        undo(store, flood, reviewer="Ada")
    tied = grouping(store, flood), list_matches(store, flood)
    with store.write() as session:
        story = session.get_one(Story, flood)
        story.compared, story.edition = "", story.edition + 1
    regroup(store, flood)
    assert (grouping(store, flood), list_matches(store, flood)) == tied


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
    join, part = Tie((1, 2), (), 1), Tie((1,), (2,), 1)
    assert settle_ties([{1, 2}], [join, part]) == ([{2}], {(1, 2)})
    assert settle_ties([], [part, join]) == ([{1, 2}], set())
    assert settle_ties([{1, 5}, {2, 6}], [join]) == ([{1, 2, 5, 6}], set())


def test_a_source_whose_statement_matches_from_another_claim_is_not_told_to_be_silent(
    store: Store, flood: int
) -> None:
    river = claim_with(store, flood, "river")
    assert view_claim(store, claim_with(store, flood, "school").id).silent == ("b.txt",)
    part_statement(store, river.statements[1], reviewer="Ada")
    assert view_claim(store, claim_with(store, flood, "in a night").id).silent == ()
