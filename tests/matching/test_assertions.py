"""One claim is one assertion: what two statements say of two persons or things are two."""

import pytest

from factcheck.matching.claims import group_claims
from factcheck.matching.find import find_matches
from factcheck.matching.match import Utterance
from factcheck.statements.extract import read_statement


def claims(**articles: list[str]) -> set[frozenset[str]]:
    """Group the statements of articles, each known by its article and its place there ("a0")."""
    utterances = [
        Utterance(key=f"{name}{at}", article=name, source=name, statement=read_statement(text, "en"))
        for name, texts in articles.items()
        for at, text in enumerate(texts)
    ]
    return {frozenset(claim) for claim in group_claims(utterances, find_matches(utterances))}


PAIRED = {frozenset({"a0", "b0"}), frozenset({"a1", "b1"})}


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("Anna Berg, 34,", "Tom Vell, 51,", "was injured in the crash"),
        ("The driver", "The passenger", "was taken to hospital in Orrin"),
        ("The bus", "The tram", "hit a wall in Quell at noon"),
        ("On Monday Ruth Pellow", "On Monday Ida Morrow", "was elected to the Orrin board"),
    ],
)
def test_two_of_whom_both_reports_say_the_same_are_two_claims(first: str, second: str, told: str) -> None:
    a = [f"{first} {told}.", f"{second} {told}."]
    b = [f"{first} {told}, police said.", f"{second} {told}, police said."]
    assert claims(a=a, b=b) == PAIRED


def test_a_report_that_names_two_tells_them_apart_for_reports_that_name_one() -> None:
    pellow, morrow = "Ruth Pellow was elected to the Orrin board", "Ida Morrow was elected to the Orrin board"
    found = claims(a=[f"{pellow}.", f"{morrow}."], b=[f"{morrow} again."], c=[f"{pellow} on Friday."])
    assert found == {frozenset({"a0", "c0"}), frozenset({"a1", "b0"})}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Anna Berg, 34, was injured in the crash.", "Tom Vell, 51, was injured in the crash."),
        ("Orlo's chief Ruth Pellow opened the dam.", "Orlo's chief Ida Morrow opened the dam."),
        ("The driver was taken to hospital in Orrin.", "The passenger was taken to hospital in Orrin."),
    ],
)
def test_a_name_in_the_place_of_another_is_one_claim_for_the_reviewer_to_settle(a: str, b: str) -> None:
    assert claims(a=[a], b=[b]) == {frozenset({"a0", "b0"})}


def test_figures_that_differ_between_reports_and_within_one_stay_one_claim() -> None:
    found = claims(
        a=["The fire in Orrin killed 12 people.", "The fire in Orrin killed 14 people."],
        b=["The fire in Orrin killed 14 people."],
    )
    assert found == {frozenset({"a0", "a1", "b0"})}


def test_a_denial_joins_what_it_denies_and_nothing_else_about_the_same_thing() -> None:
    found = claims(
        a=["The old mill in Orrin was not burnt.", "Tarn sold the old mill in Orrin in May."],
        b=["Tarn sold the old mill in Orrin to a bank.", "The old mill in Orrin was burnt on Monday."],
    )
    assert found == {frozenset({"a0", "b1"}), frozenset({"a1", "b0"})}


def test_a_denial_of_something_else_stands_alone() -> None:
    denied = "The water board of Orrin denied that the dam was damaged."
    opened = "The water board of Orrin opened the dam."
    assert claims(a=[denied], b=[opened]) == {frozenset({"a0"}), frozenset({"b0"})}
    assert claims(a=[denied], b=["The dam was damaged, the water board said."]) == {frozenset({"a0", "b0"})}
