"""Which dates of two statements are of one thing, and when two dates of it can both be true."""

from datetime import date

import pytest

from factcheck.matching.compare import compare
from factcheck.matching.features import read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.match import DifferenceKind
from factcheck.statements.extract import read_statement

PUBLISHED = date(2026, 5, 6)
KINDS = {DifferenceKind.DATE, DifferenceKind.NEGATION, DifferenceKind.NUMBER}


def are_at_odds(a: str, b: str, published: date | None = PUBLISHED) -> bool:
    left, right = (read_features(read_statement(text, "en", published)) for text in (a, b))
    found = compare(left, right, Frequencies.count([left, right])).differences
    return any(each.kind in KINDS and each.conflict for each in found)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The pump in Orrin failed, the water board said on Wednesday.",
            "The pump in Orrin failed in October.",
        ),
        (
            "On Wednesday Berg said that the pump in Orrin had failed.",
            "Berg said the pump in Orrin failed in April.",
        ),
        ("The pump failed on Sunday, Berg told reporters late on Monday.", "The pump failed on Sunday."),
    ],
)
def test_the_day_on_which_something_was_said_is_not_the_day_on_which_it_happened(a: str, b: str) -> None:
    assert not are_at_odds(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The pump failed, the water board said on Wednesday.",
            "The pump failed, the water board said on Friday.",
        ),
        ("On Wednesday Berg said that the pump failed.", "The pump failed, Berg said on Friday."),
        ("Berg said the pump in Orrin failed on Wednesday.", "Berg said the pump in Orrin failed on Friday."),
    ],
)
def test_two_days_of_saying_it_differ_and_so_do_two_days_of_what_is_said(a: str, b: str) -> None:
    assert are_at_odds(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Repairs of the pump will not begin before 18 May.", "Repairs of the pump begin on 18 May."),
        ("The baths of Orrin will not reopen until 18 May.", "The baths of Orrin reopen on 20 May."),
    ],
)
def test_not_before_a_day_is_from_that_day_on_and_negates_nothing(a: str, b: str) -> None:
    assert not are_at_odds(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Repairs of the pump will not begin before 18 May.", "Repairs of the pump begin on 11 May."),
        ("Repairs will not end before 18 May in Orrin.", "Repairs will end before 18 May in Orrin."),
        ("The pump was not repaired on 18 May.", "The pump was repaired on 18 May."),
    ],
)
def test_a_day_earlier_than_not_before_is_at_odds_with_it(a: str, b: str) -> None:
    assert are_at_odds(a, b)


def test_a_stretch_of_days_is_told_from_between_and_since_alike() -> None:
    between = "Orlo recalled all jam made between 8 June and 3 July."
    assert not are_at_odds(between, "Orlo recalled all jam made from 8 June to 3 July.")
    assert are_at_odds(between, "Orlo recalled all jam made from 1 June to 3 July.")


def test_a_date_is_not_at_odds_with_a_weight_that_stands_in_its_place() -> None:
    a = "Orlo recalled all jam made between June 8 and July 3."
    assert not are_at_odds(a, "Orlo recalled all jam made between 8 June and 3 July, about 22 tonnes.")


def test_a_season_without_a_year_is_any_of_its_name() -> None:
    a = "The water board had known of the leak since last autumn."
    assert not are_at_odds(a, "The water board knew of the leak in autumn.")
    assert are_at_odds(a, "The water board knew of the leak in spring.")


@pytest.mark.parametrize("published", [None, PUBLISHED])
def test_parts_of_a_month_are_told_apart_with_and_without_a_year(published: date | None) -> None:
    a = "The leak was found in mid-March by a farmer."
    assert are_at_odds(a, "The leak was found in late March by a farmer.", published)
    assert not are_at_odds(a, "The leak was found in March by a farmer.", published)
