"""Which figures of two statements are of one thing, and what of them is told."""

import pytest

from factcheck.matching.compare import compare
from factcheck.matching.features import read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.statements.extract import read_statement


def differences(a: str, b: str) -> tuple[Difference, ...]:
    left, right = (read_features(read_statement(text, "en")) for text in (a, b))
    return compare(left, right, Frequencies.count([left, right])).differences


def are_at_odds(a: str, b: str) -> bool:
    return any(each.conflict for each in differences(a, b))


def test_a_year_is_a_length_of_time_where_something_takes_it() -> None:
    a = "“It will take a year to rebuild the pump,” said Ida Berg of Orrin."
    assert are_at_odds(a, "“It will take two years to rebuild the pump,” said Ida Berg of Orrin.")
    assert not are_at_odds(a, "“It will take 12 months to rebuild the pump,” said Ida Berg of Orrin.")


@pytest.mark.parametrize("around", ["shortly after 4 a.m.", "at about 4.10 a.m.", "just before 4.15 a.m."])
def test_a_time_of_day_is_as_loose_as_it_is_told(around: str) -> None:
    a = f"The pump of Orrin burst {around}"
    assert not are_at_odds(a, "The pump of Orrin burst at 4.05 a.m.")
    assert are_at_odds(a, "The pump of Orrin burst at 5.40 a.m.")


def test_what_a_number_has_risen_to_is_counted_in_what_it_is_the_number_of() -> None:
    a = "The number of confirmed cases in Orrin has risen to 84, up from 63 on Tuesday."
    assert not are_at_odds(a, "The health office of Orrin is investigating 63 cases in four regions.")
    assert are_at_odds(a, "The number of confirmed cases in Orrin has risen to 95, up from 63 on Tuesday.")


def test_of_several_figures_those_of_one_subject_are_compared() -> None:
    a = "Inflation was 4 percent in May and unemployment 4.5 percent."
    [found] = differences(a, "Unemployment was nine percent in May.")
    assert (found.a_does, found.b_does) == ("says 4.5 percent", "says nine percent")


def test_what_makes_up_a_share_is_not_made_up() -> None:
    a = "Plums made up nine percent of the fruit exports of Orrin."
    assert not are_at_odds(a, "Plums are nine percent of the fruit exports of Orrin.")
    assert are_at_odds("The report on plums in Orrin was made up.", "There was a report on plums in Orrin.")


def test_what_was_cut_was_not_increased() -> None:
    a = "Orrin increased its spending on pumps by 15 percent last year."
    assert are_at_odds(a, "Orrin cut its spending on pumps by 15 percent last year.")
    assert are_at_odds(a, "Orrin reduced its spending on pumps by 15 percent last year.")


def test_a_figure_that_a_quotation_has_otherwise_is_told_once() -> None:
    a = "“The pump worked, and it rang in the office within two minutes,” Berg said."
    found = differences(a, "“The pump worked, and it rang in the office within 20 seconds,” Berg said.")
    assert [each.kind for each in found] == [DifferenceKind.NUMBER]


def test_the_rest_of_an_age_that_both_tell_is_no_addition() -> None:
    a = "Two people have died, a woman aged 81 and a man aged 77."
    found = differences(a, "An 81-year-old woman and a 77-year-old man died in hospital.")
    assert DifferenceKind.ADDITION not in {each.kind for each in found}


def test_who_says_it_is_not_named_in_the_place_of_what_it_is_about() -> None:
    a = "Talks with guests point to a soft cheese made from raw milk by the Orlo dairy in Orrin."
    b = "Two have fallen ill after eating soft cheese from a dairy in Orrin, the Federal Health Office said."
    assert not are_at_odds(a, b)
    assert are_at_odds("Ida Berg said the dairy was shut.", "Tom Hale said the dairy was shut.")


def test_who_denies_to_have_bought_something_may_have_opened_it() -> None:
    a = "Ida Berg denied that she bought the mill in Orrin."
    assert not are_at_odds(a, "Ida Berg opened the mill in Orrin.")
    assert are_at_odds(a, "Ida Berg bought the mill in Orrin.")


def test_passengers_and_travellers_are_counted_as_one() -> None:
    a = "At least 12,000 travellers were stuck at Orrin airport on Wednesday."
    assert are_at_odds(a, "About 9,000 passengers were stranded at Orrin airport on Wednesday.")
    assert not are_at_odds(a, "About 12,000 passengers were stranded at Orrin airport on Wednesday.")
