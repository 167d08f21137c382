"""Which statements of a store share keys, however the keys and the statements are cut."""

from collections.abc import Sequence

from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.matching.sharing import rank_pairs, share_keys

Keyed = list[tuple[int, int]]

HOLDERS = st.sets(st.integers(1, 60), max_size=60)
KEYED = st.dictionaries(st.integers(-8, 8), HOLDERS).map(
    lambda held: sorted((key, number) for key, numbers in held.items() for number in numbers)
)


def ranked(
    parts: Sequence[Keyed], after: int = 0, repeats: dict[int, list[int]] | None = None
) -> dict[int, list[int]]:
    found = [pair for part in parts for _, pairs in share_keys(part, after, repeats or {}) for pair in pairs]
    return rank_pairs(found, lambda _, other: other)


def test_who_shares_most_comes_first_and_then_the_newest() -> None:
    keyed = [(1, 1), (1, 9), (2, 2), (2, 9), (3, 2), (3, 9), (4, 3), (4, 9)]
    assert ranked([keyed]) == {9: [2, 3, 1]}


def test_one_common_key_is_not_enough_and_two_are() -> None:
    once = [(1, number) for number in range(1, 7)]
    assert 6 not in ranked([once])
    assert ranked([once, [(2, number) for _, number in once]])[6] == [5, 4, 3, 2, 1]


def test_a_key_that_too_many_had_before_brings_up_nobody() -> None:
    keys = [[(key, number) for number in range(1, 100)] for key in (1, 2)]
    assert max(ranked(keys)) < 30


@given(KEYED, st.integers(-8, 8))
def test_it_does_not_matter_in_which_parts_the_keys_are_read(keyed: Keyed, cut: int) -> None:
    parts = [[one for one in keyed if one[0] < cut], [one for one in keyed if one[0] >= cut]]
    assert ranked(parts) == ranked([keyed])


@given(KEYED, st.integers(0, 60))
def test_what_is_stored_later_changes_nothing_of_what_was_found(keyed: Keyed, until: int) -> None:
    before = ranked([[one for one in keyed if one[1] <= until]])
    assert before | ranked([keyed], after=until) == ranked([keyed])


@given(KEYED)
@example([(key, number) for key in (1, 2) for number in range(1, 21)])
def test_a_statement_that_repeats_another_shares_what_that_one_does(keyed: Keyed) -> None:
    alone = ranked([[*keyed]])
    latest = max((number for _, number in keyed), default=1)
    repeated = ranked([keyed], repeats={latest: [latest + 1]})
    assert repeated.get(latest + 1) == alone.get(latest)
