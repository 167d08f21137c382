"""What counts as a difference: each rule with a case that must hold and a near one that must not."""

import pytest

from factcheck.matching.compare import compare
from factcheck.matching.features import read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.match import Comparison, DifferenceKind, Relation
from factcheck.statements.extract import read_statement


def compared(a: str, b: str) -> Comparison:
    left, right = (read_features(read_statement(text, "en")) for text in (a, b))
    return compare(left, right, Frequencies.count([left, right]))


def conflicts(a: str, b: str) -> set[DifferenceKind]:
    return {each.kind for each in compared(a, b).differences if each.conflict}


def kinds(a: str, b: str) -> set[DifferenceKind]:
    return {each.kind for each in compared(a, b).differences}


def told(a: str, b: str) -> list[str]:
    return [each.tell() for each in compared(a, b).differences]


def test_figures_dated_to_two_days_are_noted_and_no_conflict() -> None:
    a = "As of 3 May, 812 cases were confirmed in Tarn."
    later = "As of 4 May, 950 cases were confirmed in Tarn."
    assert not conflicts(a, later)
    assert compared(a, later).differences
    assert DifferenceKind.NUMBER in conflicts(a, "As of 3 May, 950 cases were confirmed in Tarn.")


def test_two_quotes_of_a_market_are_two_moments_and_one_wrong_figure_is_not() -> None:
    a = "The Tarn index of shares fell 6.70, or 0.7 percent, to 927.62 points."
    other = "The Tarn index of shares fell 5.20, or 0.5 percent, to 929.12 points."
    wrong = "The Tarn index of shares fell 6.70, or 1.4 percent, to 927.62 points."
    assert not conflicts(a, other)
    assert DifferenceKind.NUMBER in conflicts(a, wrong)


def test_figures_of_casualties_are_no_quotes_of_a_market() -> None:
    assert DifferenceKind.NUMBER in conflicts(
        "The quake killed 770 people and injured 5,600.", "The quake killed 643 people and injured 4,600."
    )


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Rents in Tarn rose 1.23 percent.", "Rents in Tarn rose 1.2 percent."),
        ("The waiter got a tip of $2,084.", "The waiter got a tip of $2,000."),
        ("The mine ran for over 20 years.", "The mine ran for 20 years."),
    ],
)
def test_a_figure_and_its_rounding_are_no_conflict(a: str, b: str) -> None:
    assert not conflicts(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Rents in Tarn rose 1.23 percent.", "Rents in Tarn rose 1.4 percent."),
        ("The waiter got a tip of $2,084.", "The waiter got a tip of $3,000."),
        ("The mine ran for over 23 years.", "The mine ran for 23 years."),
    ],
)
def test_a_figure_that_rounds_to_another_is_a_conflict(a: str, b: str) -> None:
    assert DifferenceKind.NUMBER in conflicts(a, b)


def test_a_fine_figure_changed_between_the_same_words_is_a_conflict() -> None:
    a = "The ferry company earned $166.2 million from tickets last year."
    assert DifferenceKind.NUMBER in conflicts(
        a, "The ferry company earned $167.4 million from tickets last year."
    )
    assert DifferenceKind.NUMBER not in conflicts(
        a, "Last year tickets earned the ferry company about $167 million."
    )


def test_by_how_much_and_to_what_are_not_compared() -> None:
    a = "Fares in Tarn rose from $2,500 to $2,800."
    assert DifferenceKind.NUMBER not in conflicts(a, "Fares in Tarn rose by $300 to $2,800.")
    assert DifferenceKind.NUMBER in conflicts(a, "Fares in Tarn rose from $2,500 to $4,800.")


@pytest.mark.parametrize(
    ("short", "full", "other"),
    [
        ("the HWU", "the Harbour Workers Union", "the Miners League"),
        ("the TCDP", "the Tarn Centre for Dike Protection", "the Miners League"),
    ],
)
def test_initials_are_the_name_whose_words_they_begin(short: str, full: str, other: str) -> None:
    strike = "Yesterday a strike was called by {} in the port of Tarn."
    assert not conflicts(strike.format(short), strike.format(full))
    assert DifferenceKind.NAME in conflicts(strike.format(short), strike.format(other))


def test_a_hyphen_makes_no_into_a_part_of_a_word() -> None:
    assert not conflicts("The council kept the do-not-disturb list.", "The council kept the list.")
    assert DifferenceKind.NEGATION in conflicts(
        "The council did not keep the list.", "The council kept the list."
    )


def test_not_surprisingly_negates_nothing() -> None:
    assert not conflicts("Not surprisingly, the ferry sank.", "The ferry sank.")
    assert DifferenceKind.NEGATION in conflicts("The ferry did not sink.", "The ferry sank.")


def test_a_negation_of_another_clause_is_none_of_the_fact() -> None:
    plain = "The mill employs 85 people in Tarn."
    assert DifferenceKind.NEGATION not in conflicts(
        "The mill employs 85 people in Tarn, and not one knows what comes.", plain
    )
    assert DifferenceKind.NEGATION in conflicts("The mill does not employ 85 people in Tarn.", plain)


def test_not_the_one_agrees_with_its_opposite() -> None:
    assert not conflicts("The captain was not married.", "The captain was unmarried.")
    assert DifferenceKind.OPPOSITE in conflicts("The captain was married.", "The captain was unmarried.")


def test_a_quotation_is_the_same_whether_a_word_is_written_in_one_or_in_two() -> None:
    a = "“We rebuilt the breakwater in one single night,” said Ida Morrow."
    assert not conflicts(a, "“We rebuilt the break water in one single night,” said Ida Morrow.")
    assert DifferenceKind.QUOTATION in conflicts(
        a, "“We rebuilt the lighthouse in one single night,” said Ida Morrow."
    )


@pytest.mark.parametrize(
    "headline",
    [
        "Mayor slams rumours the mill was sold",
        "Experts cast doubt: mill sold? They question whether it was",
        "Story of the sold mill is an urban legend",
        "The clerk made it all up that the mill was sold",
    ],
)
def test_headlines_that_deny_are_at_odds_with_the_claim(headline: str) -> None:
    assert DifferenceKind.DENIAL in conflicts("The mill was sold", headline)


@pytest.mark.parametrize(
    "headline",
    [
        "Was the mill sold?",
        "The mill was sold after a dispute",
        "A crew made up of locals saw the mill was sold",
    ],
)
def test_headlines_that_only_ask_or_use_the_words_otherwise_do_not(headline: str) -> None:
    assert not conflicts("The mill was sold", headline)


def test_words_read_naturally_behind_the_name_of_an_outlet() -> None:
    (number,) = told("Nearly 350 miners joined the march.", "More than 500 miners joined the march.")
    assert number.startswith("A says nearly 350, B says more than 500")
    (name,) = told("On 3 May Tarn closed the mine.", "On 3 May Dorn closed the mine.")
    assert name == "A names Tarn, B names Dorn"


def test_a_word_that_stands_elsewhere_too_is_told_in_one_sentence() -> None:
    same = "The mill of the old town burnt beside the new {} of the harbour in the night."
    assert told(same.format("town"), same.format("school")) == ["A says “town”, B says “school”"]
    assert told(same.format("town"), same.format("town")) == []


def test_declining_to_give_details_is_giving_none() -> None:
    none = "The harbour trust gave no details of the fire."
    assert not conflicts(none, "The harbour trust declined to give details of the fire.")
    assert DifferenceKind.NEGATION in conflicts(none, "The harbour trust gave details of the fire.")


def test_what_one_denies_and_the_other_negates_is_no_difference() -> None:
    assert not conflicts("He denied taking bribes.", "He did not take bribes.")
    assert conflicts("He denied taking bribes.", "He took bribes.")


def test_one_figure_in_two_currencies_or_measures_is_told() -> None:
    assert conflicts("The damage is put at £5 million.", "The damage is put at $5 million.")
    assert conflicts("The ship carried 300 tonnes of grain.", "The ship carried 300 kilograms of grain.")
    assert not conflicts("The damage is put at £5 million.", "The damage is put at 5 million pounds.")


def test_at_all_does_not_say_how_many() -> None:
    assert not conflicts("We had no warning at all, she said.", "Nobody gave us a warning, she said.")
    assert conflicts("All the boats came home that night.", "None of the boats came home that night.")


def test_what_one_adds_is_told_and_puts_nobody_at_odds() -> None:
    plain = "The mill of Tarn burnt down on Monday."
    longer = "The mill of Tarn burnt down on Monday while the whole crew slept."
    found = compared(plain, longer)
    assert [each.tell() for each in found.differences] == ["A does not say so, B adds “whole crew slept”"]
    assert found.relation is not Relation.CONFLICTS
    assert told(longer, plain) == ["A adds “whole crew slept”, B does not say so"]


def test_words_in_place_of_others_or_told_elsewhere_are_no_addition() -> None:
    assert DifferenceKind.ADDITION not in kinds(
        "The old mill of Tarn burnt down.", "The old barn of Tarn burnt down."
    )
    assert DifferenceKind.ADDITION not in kinds(
        "On Monday night the mill of Tarn burnt down.", "The mill of Tarn burnt down on Monday night."
    )


def test_a_long_addition_is_told_by_its_first_words() -> None:
    (line,) = told(
        "The mill of Tarn burnt down.",
        "The mill of Tarn burnt down while seven tired carpenters from four distant hill towns slept nearby.",
    )
    assert line.endswith("…”")


def test_names_of_a_list_in_another_order_change_no_places() -> None:
    a = "The league of Tarn, Dorn and Marl opened a harbour school."
    assert not conflicts(a, "The league of Marl, Dorn and Tarn opened a harbour school.")


def test_a_name_said_twice_is_at_home_in_one_place_and_changes_none() -> None:
    a = "On Monday Tarn sold Marlow to Dorn, with Marlow playing the rest of the season for Tarn."
    assert not conflicts(a, a.replace("sold", "quickly sold"))
    once = "On Monday Tarn sold Marlow to Dorn for the rest of the season."
    assert conflicts(once, "On Monday Marlow sold Tarn to Dorn for the rest of the season.")


def test_a_date_belongs_to_the_event_of_its_clause() -> None:
    aground = "The ferry ran aground on Tuesday off Tarn."
    assert not conflicts(
        "The ferry was pulled free on Wednesday, a day after it had run aground off Tarn.", aground
    )
    assert DifferenceKind.DATE in conflicts(
        "The ferry ran aground off Tarn on Wednesday, a day after it had left Dorn.", aground
    )


def test_after_and_before_that_open_no_clause_part_no_date_from_its_event() -> None:
    assert DifferenceKind.DATE in conflicts(
        "Before noon on Friday the ferry ran aground off Tarn.", "The ferry ran aground off Tarn on Tuesday."
    )


def test_clocks_of_two_zones_are_not_compared_and_those_of_one_are() -> None:
    late = "The ferry sails until 6 p.m. EDT on Sunday."
    assert not conflicts(late, "The ferry sails until 3 p.m. Tarn time on Sunday.")
    assert DifferenceKind.NUMBER in conflicts(late, "The ferry sails until 3 p.m. EDT on Sunday.")


def test_a_figure_of_the_others_is_none_of_all() -> None:
    three = "The mayor of Tarn will meet three unions on Monday."
    assert DifferenceKind.NUMBER not in conflicts(
        three, "The mayor of Tarn will meet the other two unions on Monday."
    )
    assert DifferenceKind.NUMBER in conflicts(three, "The mayor of Tarn will meet two unions on Monday.")


def test_what_was_removed_is_not_there() -> None:
    absent = "The clause is not in the final bill of Tarn."
    assert not conflicts(absent, "The clause was removed from the final bill of Tarn.")
    assert DifferenceKind.NEGATION in conflicts(absent, "The clause is in the final bill of Tarn.")


def test_a_not_that_lost_its_apostrophe_negates_and_one_that_names_nobody_does_not() -> None:
    assert not conflicts("The strike isnt over in Tarn.", "The strike isn't over in Tarn.")
    assert DifferenceKind.NEGATION in conflicts(
        "The strike isnt over in Tarn.", "The strike is over in Tarn."
    )
    assert not conflicts(
        "Two clerks disclosed the plan on condition of not being named.",
        "Two clerks disclosed the plan on condition of anonymity.",
    )


def test_two_sides_of_one_bargain_are_no_opposites_and_a_word_put_in_place_of_the_other_is() -> None:
    assert not conflicts(
        "The court shut a firm that helps patients buy drugs from Tarn.",
        "The court shut a firm that sells patients cheap drugs from Tarn.",
    )
    assert DifferenceKind.OPPOSITE in conflicts(
        "The firm will buy the drugs of Tarn.", "The firm will sell the drugs of Tarn."
    )


def test_not_hurt_agrees_with_unhurt() -> None:
    assert not conflicts(
        "The other crew in the mill were unharmed, police said.",
        "The other crew in the mill were not injured, police said.",
    )


def test_a_quote_of_an_index_with_one_figure_in_common_is_another_moment() -> None:
    assert not conflicts(
        "The Tarn index rose 11.14, or 1.2 percent, to 931.41.",
        "The Tarn index gained 10.89, or 1.2 percent, to 931.12.",
    )
    assert DifferenceKind.NUMBER in conflicts(
        "Rents in Tarn rose 1.2 percent, or £11, to £931.", "Rents in Tarn rose 1.4 percent, or £12, to £931."
    )


def test_an_age_told_in_two_ways_is_compared_and_no_other_figure_with_it() -> None:
    assert DifferenceKind.NUMBER in conflicts(
        "Ida Morrow, 45, resigned on Monday.", "Ida Morrow, aged 47, resigned on Monday."
    )
    assert not conflicts("Ida Morrow, 45, resigned on Monday.", "Ida Morrow, aged 45, resigned on Monday.")
    assert DifferenceKind.NUMBER not in conflicts(
        "Ida Morrow, aged 45, resigned on Monday.", "Ida Morrow resigned on Monday after 47 ballots."
    )


def test_another_noun_between_the_same_words_counts_the_same_thing_and_elsewhere_it_does_not() -> None:
    assert DifferenceKind.NUMBER in conflicts(
        "The council of Tarn bought 40 lanterns for the old harbour school.",
        "The council of Tarn bought 60 lamps for the old harbour school.",
    )
    assert DifferenceKind.NUMBER not in conflicts(
        "The council of Tarn bought 40 lanterns for the old harbour school.",
        "The harbour school of Tarn has 60 pupils, the council said.",
    )


def test_what_is_counted_is_told_with_one_of() -> None:
    a, b = (
        "Inspectors found cracks in two of its girders.",
        "Inspectors found cracks in three of its girders.",
    )
    assert told(a, b) == ["A says two, B says three (of its girders)"]


def test_ranges_with_other_ends_conflict_though_one_end_is_a_word_and_the_same_range_does_not() -> None:
    a = "Miners wait between three and 11 weeks for a doctor in Tarn."
    assert DifferenceKind.NUMBER in conflicts(a, a.replace("three", "seven"))
    assert not conflicts(a, a.replace("three", "3"))


def test_another_14_years_are_compared_with_the_next_20_and_the_other_two_unions_with_nothing() -> None:
    a, b = "The bay will stay shut for another 14 years.", "The bay will stay shut for the next 20 years."
    assert DifferenceKind.NUMBER in conflicts(a, b)
    a, b = "Three dock unions called a strike.", "The other two dock unions called a strike."
    assert DifferenceKind.NUMBER not in conflicts(a, b)


@pytest.mark.parametrize(
    ("a", "b", "at_odds"),
    [
        ("in spring 2024", "in July 2024", True),
        ("in spring 2024", "in May 2024", False),
        ("in the summer", "in the autumn", True),
        ("in mid-March 2024", "on 2 March 2024", True),
        ("in mid-March 2024", "on 14 March 2024", False),
        ("in the first half of 2023", "in the second half of 2023", True),
        ("in the first half of 2023", "in May 2023", False),
    ],
)
def test_a_season_and_a_part_of_a_period_are_at_odds_with_the_days_outside_of_it(
    a: str, b: str, at_odds: bool
) -> None:
    found = conflicts(f"The ferry sank {a} off Orrin.", f"The ferry sank {b} off Orrin.")
    assert (DifferenceKind.DATE in found) is at_odds


def test_a_word_spelt_like_another_is_another_word_and_a_name_spelt_in_another_way_is_the_same() -> None:
    told = "The {} of Orrin was praised by the mayor on Monday."
    assert DifferenceKind.WORDING in kinds(told.format("police"), told.format("policy"))
    assert DifferenceKind.WORDING in kinds(told.format("minister"), told.format("ministry"))
    assert not kinds(told.format("neighbourhood"), told.format("neighborhood"))
    assert not kinds("The mayor of Kyiv met Anna Berg.", "The mayor of Kiev met Anna Berg.")
