"""The history: who decided what and when, and what of it was taken back."""

import pytest

from factcheck.desk.errors import NotFoundError
from factcheck.desk.history import history, story_history
from factcheck.desk.mark import flag_claims, mark_claims, note_claim, reword_claim
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store
from factcheck.desk.undo import redo, undo
from factcheck.desk.views import Verdict


def test_the_history_of_a_claim_is_told_newest_first(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0].id
    mark_claims(store, [claim], Verdict.DISPUTED, reviewer="Ada")
    note_claim(store, claim, "rang the works", reviewer="Bo")
    note_claim(store, claim, "rang again", reviewer="Bo")
    mark_claims(store, [claim], None, reviewer="Ada")
    told = [(one.told, one.reviewer, one.verdict) for one in history(store, claim)]
    assert told == [
        ("opened again", "Ada", None),
        ("note changed", "Bo", None),
        ("note added", "Bo", None),
        ("marked disputed", "Ada", Verdict.DISPUTED),
    ]


def test_what_was_taken_back_is_still_told_with_when(store: Store, bridge: int) -> None:
    claim = claim_queue(store, bridge)[0].id
    mark_claims(store, [claim], Verdict.DISPUTED, reviewer="Ada")
    undo(store, bridge, reviewer="Ada")
    [decision] = history(store, claim)
    assert decision.undone is not None
    assert decision.undone > decision.at
    redo(store, bridge, reviewer="Ada")
    assert [one.undone for one in history(store, claim)] == [None]


def test_the_history_of_a_story_comes_in_pages(store: Store, bridge: int) -> None:
    first, second, third = (claim.id for claim in claim_queue(store, bridge))
    mark_claims(store, [first, second], Verdict.UNVERIFIED, reviewer="Ada")
    flag_claims(store, [third], reviewer="Bo")
    reword_claim(store, third, "Who was thanked", reviewer="Bo")
    newest = story_history(store, bridge, 2)
    assert [(one.told, one.claim, one.text) for one in newest] == [
        ("reworded", third, "Who was thanked"),
        ("flagged", third, "Who was thanked"),
    ]
    older = story_history(store, bridge, 10, before=newest[-1].id)
    assert [one.claim for one in older] == [second, first]
    assert older[0].step == older[1].step != newest[0].step


def test_a_claim_that_is_not_there_has_no_history(store: Store, bridge: int) -> None:
    with pytest.raises(NotFoundError, match="claim 999"):
        history(store, 999)
