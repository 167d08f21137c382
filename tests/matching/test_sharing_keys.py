"""Which statements of a store share keys, however the keys and the statements are cut."""

from collections.abc import Sequence

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.matching.sharing import part_pairs, rank_pairs, share_keys

Keyed = list[tuple[int, int]]

HOLDERS = st.sets(st.integers(1, 60), max_size=60)
KEYED = st.dictionaries(st.integers(-8, 8), HOLDERS).map(
    lambda held: sorted((key, number) for key, numbers in held.items() for number in numbers)
)


def ranked(
    parts: Sequence[Keyed], after: int = 0, repeats: dict[int, list[int]] | None = None
) -> dict[int, list[int]]:
    packed = [[key << 32 | number for key, number in part] for part in parts]
    found = [pairs for part in packed for pairs in share_keys(part, after, repeats or {})]
    return rank_pairs(np.concatenate(found), lambda _, other: other)


def test_who_shares_most_comes_first_and_then_the_newest() -> None:
    keyed = [(1, 1), (1, 9), (2, 2), (2, 9), (3, 2), (3, 9), (4, 3), (4, 9)]
    assert ranked([keyed]) == {9: [2, 3, 1]}


def test_the_rarer_the_keys_in_common_the_earlier_one_comes() -> None:
    keyed = [(1, 1), (1, 9), (2, 2), (2, 3), (2, 9), (3, 4), (3, 5), (3, 6), (3, 9)]
    assert ranked([keyed])[9] == [1, 3, 2, 6, 5, 4]


def test_one_key_that_is_not_rare_is_not_enough_and_two_are() -> None:
    once = [(1, number) for number in range(1, 12)]
    assert 11 not in ranked([once])
    assert ranked([once, [(2, number) for _, number in once]])[11] == [*range(10, 0, -1)]


def test_a_key_that_too_many_had_before_brings_up_nobody() -> None:
    keys = [[(key, number) for number in range(1, 100)] for key in (1, 2)]
    assert 12 <= max(ranked(keys)) < 50


@given(KEYED, st.integers(-8, 8))
def test_it_does_not_matter_in_which_parts_the_keys_are_read(keyed: Keyed, cut: int) -> None:
    parts = [[one for one in keyed if one[0] < cut], [one for one in keyed if one[0] >= cut]]
    assert ranked(parts) == ranked([keyed])


@given(KEYED, st.integers(0, 60))
def test_what_is_stored_later_changes_nothing_of_what_was_found(keyed: Keyed, until: int) -> None:
    before = ranked([[one for one in keyed if one[1] <= until]])
    assert before | ranked([keyed], after=until) == ranked([keyed])


@given(KEYED)
@example([(key, number) for key in (1, 2) for number in range(1, 41)])
def test_a_statement_that_repeats_another_shares_what_that_one_does(keyed: Keyed) -> None:
    alone = ranked([[*keyed]])
    latest = max((number for _, number in keyed), default=1)
    repeated = ranked([keyed], repeats={latest: [latest + 1]})
    assert repeated.get(latest + 1) == alone.get(latest)


@given(KEYED, st.integers(0, 60), st.integers(1, 60))
def test_pairs_are_parted_by_the_later_statement(keyed: Keyed, after: int, size: int) -> None:
    [pairs] = share_keys([key << 32 | number for key, number in keyed], after, {})
    starts = range(after, 61, size)
    parts = [rank_pairs(part, lambda _, other: other) for part in part_pairs(pairs, starts)]
    assert len(parts) == len(starts)
    for start, part in zip(starts, parts, strict=True):
        assert all(start < number <= start + size for number in part)
    assert {number: each for part in parts for number, each in part.items()} == ranked([keyed], after)
