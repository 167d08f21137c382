"""Verdicts, notes, flags, skips and titles."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.desk.claim_views import view_claim
from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.desk.load import load_articles
from factcheck.desk.mark import (
    flag_claims,
    mark_claims,
    note_claim,
    reword_claim,
    skip_claims,
)
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store, open_store
from factcheck.desk.views import Verdict

Write = Callable[..., Path]


def test_a_verdict_stands_with_who_gave_it_and_when(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    change = mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer="Ada Lund")
    assert change.told == "marked disputed"
    assert change.story.decided == 1
    decided = view_claim(store, claim.id).decided
    assert decided is not None
    assert (decided.verdict, decided.reviewer) == (Verdict.DISPUTED, "Ada Lund")


def test_a_verdict_is_in_the_database_when_the_verb_returns(store: Store, bridge: int, location: str) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claims(store, [claim.id], Verdict.CORROBORATED, reviewer="Ada")
    other = open_store(location)
    assert view_claim(other, claim.id).line.verdict is Verdict.CORROBORATED
    other.close()


def test_a_cleared_claim_is_open_not_unverified(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claims(store, [claim.id], Verdict.UNVERIFIED, reviewer="Ada")
    change = mark_claims(store, [claim.id], None, reviewer="Ada")
    assert change.told == "opened again"
    assert change.claim.verdict is None
    assert view_claim(store, claim.id).decided is None


def test_a_note_outlives_a_verdict_and_can_be_taken_away(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    note_claim(store, claim.id, "  rang the hospital\x1b[31m ", reviewer="Ada")
    mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer="Ada")
    assert "rang the hospital" in view_claim(store, claim.id).note
    assert "\x1b" not in view_claim(store, claim.id).note
    assert note_claim(store, claim.id, "", reviewer="Ada").told == "note removed"
    assert not view_claim(store, claim.id).line.has_note


def test_a_claim_that_is_not_there_is_told_by_its_number(store: Store, bridge: int) -> None:
    with pytest.raises(NotFoundError, match="claim 999"):
        mark_claims(store, [999], Verdict.DISPUTED, reviewer="Ada")


def test_a_verdict_given_in_view_of_another_is_refused(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer="Ada", seen=[None])
    with pytest.raises(DeskError, match="marked disputed by somebody else"):
        mark_claims(store, [claim.id], None, reviewer="Bo", seen=[Verdict.CORROBORATED])
    assert view_claim(store, claim.id).line.verdict is Verdict.DISPUTED


def test_nobody_decides_without_a_name(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    with pytest.raises(DeskError, match="reviewer"):
        mark_claims(store, [claim.id], Verdict.DISPUTED, reviewer=" ")
    assert view_claim(store, claim.id).line.verdict is None


def test_several_claims_are_marked_at_once_or_none_of_them(store: Store, bridge: int) -> None:
    first, second, third = (claim.id for claim in claim_queue(store, bridge))
    change = mark_claims(store, [first, second], Verdict.DISPUTED, reviewer="Ada")
    assert change.told == "marked disputed (2 claims)"
    assert [claim.id for claim in change.claims] == [first, second]
    assert change.story.decided == 2
    with pytest.raises(DeskError, match=f"claim {second} was marked disputed by somebody else"):
        mark_claims(store, [third, second], Verdict.UNVERIFIED, reviewer="Bo", seen=[None, None])
    assert view_claim(store, third).line.verdict is None


def test_claims_of_two_stories_are_not_decided_at_once(store: Store, bridge: int, write: Write) -> None:
    other = load_articles(store, [write("bread.txt", "Bread is dearer.\n")], story="bread").story.id
    both = [claim_queue(store, story)[0].id for story in (bridge, other)]
    with pytest.raises(DeskError, match="one story"):
        flag_claims(store, both, reviewer="Ada")


def test_a_skipped_claim_comes_last_until_it_is_decided(store: Store, bridge: int) -> None:
    first, second, third = (claim.id for claim in claim_queue(store, bridge))
    assert skip_claims(store, [first], reviewer="Ada").claim.skipped is not None
    skip_claims(store, [second], reviewer="Ada")
    assert [claim.id for claim in claim_queue(store, bridge)] == [third, first, second]
    assert mark_claims(store, [first], Verdict.DISPUTED, reviewer="Ada").claim.skipped is None
    assert [claim.id for claim in claim_queue(store, bridge)] == [first, third, second]


def test_flags_are_set_and_taken_away(store: Store, bridge: int) -> None:
    first, second, _ = (claim.id for claim in claim_queue(store, bridge))
    assert flag_claims(store, [first, second], reviewer="Ada").told == "flagged (2 claims)"
    assert flag_claims(store, [first], False, reviewer="Ada").told == "flag removed"
    assert [claim.flagged for claim in claim_queue(store, bridge)] == [False, True, False]


def test_a_claim_is_told_in_the_reviewers_words_until_these_are_taken_back(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0]
    change = reword_claim(store, claim.id, "How many were\nhurt on the bridge\x1b[31m", reviewer="Ada")
    assert (change.told, change.claim.text) == ("reworded", "How many were hurt on the bridge")
    assert view_claim(store, claim.id).passage.statement.text == claim.text
    again = reword_claim(store, claim.id, " ", reviewer="Ada")
    assert (again.claim.text, again.claim.title) == (claim.text, "")
