"""Grouping to claims: the same whatever the order, without drifting, and true to what a person decided."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.matching.claims import group_claims
from factcheck.matching.match import Comparison, Match, Relation, Utterance
from factcheck.statements.statement import Statement

KEYS = "abcdefgh"


def utterances(keys: str = KEYS) -> list[Utterance]:
    return [
        Utterance(key=key, article=key, source=key, statement=Statement(start=0, end=1, text=key))
        for key in keys
    ]


def match(pair: str, score: float) -> Match:
    a, b = sorted(pair)
    return Match(a, b, Comparison(score, Relation.AGREES, ()))


SCORES = st.dictionaries(
    st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(50, 100),
)


def test_likes_are_one_claim_and_the_rest_stand_alone() -> None:
    assert group_claims(utterances("abc"), [match("ab", 90)]) == (("a", "b"), ("c",))


def test_a_chain_of_neighbours_does_not_join_its_ends() -> None:
    chain = [match("ab", 70), match("bc", 69), match("cd", 70)]
    assert group_claims(utterances("abcd"), chain) == (("a", "b"), ("c", "d"))


def test_a_statement_joins_those_that_it_is_like_on_average() -> None:
    matches = [match("ab", 90), match("bc", 80), match("ac", 70)]
    assert group_claims(utterances("abc"), matches) == (("a", "b", "c"),)


def test_what_a_person_put_together_stays_together_without_any_match() -> None:
    assert group_claims(utterances("abc"), [], together=["ac"]) == (("a", "c"), ("b",))


def test_two_claims_that_a_person_decided_on_never_become_one() -> None:
    assert group_claims(utterances("ab"), [match("ab", 99)], together=["a", "b"]) == (("a",), ("b",))


def test_a_third_statement_does_not_bring_two_decided_claims_together() -> None:
    matches = [match("ac", 95), match("bc", 90), match("ab", 99)]
    assert group_claims(utterances("abc"), matches, together=["a", "b"]) == (("a", "c"), ("b",))


def test_what_a_person_split_stays_apart() -> None:
    assert group_claims(utterances("ab"), [match("ab", 99)], apart=[("b", "a")]) == (("a",), ("b",))


@given(SCORES, st.permutations(KEYS), st.randoms())
def test_the_order_of_loading_changes_nothing(
    scores: dict[tuple[str, str], float], order: list[str], random
) -> None:  # type: ignore[no-untyped-def]
    matches = [match("".join(pair), score) for pair, score in scores.items()]
    shuffled = random.sample(matches, len(matches))
    expected = group_claims(utterances(), matches, together=["ah"])
    assert group_claims(utterances("".join(order)), shuffled, together=["ha"]) == expected


@given(SCORES)
def test_every_statement_is_in_exactly_one_claim(scores: dict[tuple[str, str], float]) -> None:
    claims = group_claims(utterances(), [match("".join(pair), score) for pair, score in scores.items()])
    assert sorted(key for claim in claims for key in claim) == list(KEYS)
