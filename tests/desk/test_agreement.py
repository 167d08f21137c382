"""How far reviewers agree: by the last verdict of each that stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.desk.agreement import PairAgreement, cohens_kappa, story_agreement
from factcheck.desk.mark import mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import Store
from factcheck.desk.undo import undo
from factcheck.desk.views import Verdict

C, D, U = Verdict.CORROBORATED, Verdict.DISPUTED, Verdict.UNVERIFIED
VERDICTS = st.sampled_from([C, D, U])


def test_kappa_is_that_of_a_case_reckoned_by_hand() -> None:
    # 10 claims, 7 alike; a says C 6 times, D 4; b says C 5 times, D 5: 0.5 by chance, (0.7 - 0.5) / 0.5.
    verdicts = [(C, C)] * 4 + [(C, D)] * 2 + [(D, C)] * 1 + [(D, D)] * 3
    assert cohens_kappa(verdicts) == pytest.approx(0.4)


def test_kappa_is_not_defined_where_there_is_one_verdict_or_no_claim() -> None:
    assert cohens_kappa([(C, C), (C, C)]) is None
    assert cohens_kappa([]) is None


@given(st.lists(st.tuples(VERDICTS, VERDICTS), min_size=1))
def test_kappa_is_at_most_one_and_the_same_from_either_side(verdicts: list[tuple[Verdict, Verdict]]) -> None:
    kappa = cohens_kappa(verdicts)
    assert kappa == cohens_kappa([(b, a) for a, b in verdicts])
    assert kappa is None or -1 <= kappa <= 1
    if kappa is not None:
        assert (kappa == pytest.approx(1)) == all(a is b for a, b in verdicts)


@pytest.mark.parametrize(
    ("kappa", "word"),
    [
        (-0.3, "poor"),
        (0.0, "slight"),
        (0.41, "moderate"),
        (0.8, "substantial"),
        (1.0, "almost perfect"),
        (None, ""),
    ],
)
def test_kappa_has_a_word(kappa: float | None, word: str) -> None:
    assert PairAgreement("a", "b", 4, 2, kappa).word == word


def test_two_reviewers_are_compared_on_the_claims_that_both_decided(store: Store, bridge: int) -> None:
    first, second, *_ = (line.id for line in claim_queue(store, bridge))
    mark_claims(store, [first], D, reviewer="mara")
    mark_claims(store, [first], C, reviewer="anna")
    mark_claims(store, [second], D, reviewer="mara")
    agreement = story_agreement(store, bridge)
    assert agreement.decided == (("anna", 1), ("mara", 2))
    [pair] = agreement.pairs
    assert (pair.first, pair.second, pair.both, pair.same) == ("anna", "mara", 1, 0)
    shared = agreement.on(first)
    assert shared
    assert shared.differs
    assert [(one.reviewer, one.verdict) for one in shared.opinions] == [("anna", C), ("mara", D)]
    assert agreement.on(second) is None


def test_a_verdict_that_was_changed_undone_or_taken_back_does_not_count(store: Store, bridge: int) -> None:
    first, second, third, *_ = (line.id for line in claim_queue(store, bridge))
    for claim in (first, second, third):
        mark_claims(store, [claim], D, reviewer="mara")
    mark_claims(store, [first], C, reviewer="anna")
    mark_claims(store, [first], D, reviewer="anna")
    mark_claims(store, [second], C, reviewer="anna")
    mark_claims(store, [second], None, reviewer="anna")
    mark_claims(store, [third], C, reviewer="anna")
    undo(store, bridge, reviewer="anna")
    agreement = story_agreement(store, bridge)
    assert [(one.claim, one.differs) for one in agreement.shared] == [(first, False)]
    assert agreement.pairs[0].share == 1


def test_a_story_without_decisions_has_nothing_to_compare(store: Store, bridge: int) -> None:
    agreement = story_agreement(store, bridge)
    assert (agreement.decided, agreement.shared, agreement.pairs) == ((), (), ())
