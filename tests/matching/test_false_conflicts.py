"""Conflicts that are none: each with a near case that is one."""

from dataclasses import replace
from datetime import date

from factcheck.ingest.document import Kind
from factcheck.matching.compare import compare
from factcheck.matching.features import Features, read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.match import Comparison, DifferenceKind, Relation
from factcheck.statements.extract import read_statement


def features(text: str, kind: Kind = Kind.BODY) -> Features:
    statement = read_statement(text, "en")
    return read_features(statement if kind is Kind.BODY else replace(statement, kind=kind))


def dated(text: str) -> Features:
    """Read a statement that was published in May 2026."""
    return read_features(read_statement(text, "en", date(2026, 5, 18)))


def compared(a: Features | str, b: Features | str) -> Comparison:
    left, right = (features(each) if isinstance(each, str) else each for each in (a, b))
    return compare(left, right, Frequencies.count([left, right]))


def conflicts(a: Features | str, b: Features | str) -> set[DifferenceKind]:
    return {each.kind for each in compared(a, b).differences if each.conflict}


def test_a_statement_that_tells_of_the_hurt_and_the_dead_turns_round_none_that_tells_of_the_dead() -> None:
    both = "At least 12 hurt, two dead in the Quell bus crash"
    assert DifferenceKind.OPPOSITE not in conflicts(both, "Bus crash kills two in Quell")
    assert DifferenceKind.OPPOSITE in conflicts(
        "The bus crash in Quell killed the driver.", "The bus crash in Quell hurt the driver."
    )


def test_the_day_of_a_relative_clause_is_not_the_day_of_what_it_stands_in() -> None:
    warned = (
        "A mechanic told the Quell Post that he had warned managers about worn brakes on the bus in June."
    )
    assert DifferenceKind.DATE not in conflicts(
        warned, "Managers were warned about worn brakes on the bus that crashed on 14 August, letters show."
    )
    assert DifferenceKind.DATE in conflicts(
        warned, "A mechanic told us that he had warned managers about worn brakes on the bus in July."
    )


def test_an_age_is_no_count_and_that_of_a_woman_no_other_age_of_a_man() -> None:
    woman = "A 52-year-old woman died in Quell General Hospital, the hospital said."
    assert not conflicts(woman, "Eleven of them are in a serious state in Quell General Hospital.")
    assert not conflicts(woman, "A second victim, a man of 31, died in Quell General Hospital, it said.")
    assert DifferenceKind.NUMBER in conflicts(
        woman, "A 53-year-old woman died in Quell General Hospital, the hospital said."
    )


def test_a_crime_named_false_denies_nothing() -> None:
    cleared = "Ida Morrow was cleared of false accounting."
    assert DifferenceKind.DENIAL not in conflicts("Ida Morrow was cleared of all charges.", cleared)
    assert DifferenceKind.DENIAL in conflicts(
        "Ida Morrow took bribes, the paper wrote.", "The paper's story that Ida Morrow took bribes is false."
    )


def test_a_denial_is_at_odds_with_what_an_article_asserts_and_not_with_its_heading() -> None:
    denial = "Quell Buses denied that it had been warned about the brakes."
    warned = "Quell Buses had been warned about the brakes."
    assert DifferenceKind.DENIAL in conflicts(denial, warned)
    assert DifferenceKind.DENIAL not in conflicts(denial, features(warned, Kind.TITLE))


def test_two_quotations_of_one_person_are_one_statement_only_where_they_share_words() -> None:
    warning = '"We received no warning of any kind," said its managing director, Greta Holm.'
    letters = '"The letters are a complete fake," said managing director Greta Holm.'
    assert compared(warning, letters).relation is None
    shorter = '"We received no warning from anybody," managing director Greta Holm said.'
    assert compared(warning, shorter).relation in (Relation.RELATED, Relation.AGREES, Relation.CONFLICTS)


def test_a_figure_is_about_what_follows_it_and_never_about_a_later_one() -> None:
    a = "Ida Morrow, mayor for 11 years, was given a four-year term."
    told = [
        each.tell() for each in compared(a, "Ida Morrow, the mayor, was given a five-year term.").differences
    ]
    assert told
    assert not any("was given" in reason for reason in told)


def test_a_figure_of_a_relative_clause_gives_way_to_the_one_that_is_told() -> None:
    a = "Ida Morrow, who was mayor of Quell for 11 years, was given a four-year term for taking bribes."
    b = "The former Quell mayor Ida Morrow was jailed for five years for taking bribes."
    assert any(each.a_does == "says four-year" for each in compared(a, b).differences if each.conflict)
    assert not any("11 years" in each.tell() for each in compared(a, b).differences)


def test_percentage_points_are_no_per_cent_and_no_conflict_with_them() -> None:
    points = "Property tax in Quell will go up by 3.5 percentage points."
    found = compared(points, "Property tax in Quell will go up by 3.5 per cent.").differences
    assert [each.tell() for each in found] == ["A says 3.5 percentage points, B says 3.5 per cent"]
    assert not any(each.conflict for each in found)
    same = compared(points, "Property tax in Quell will go up by 3.5 points.").differences
    assert DifferenceKind.NUMBER not in {each.kind for each in same}


def test_who_was_cleared_was_not_found_guilty() -> None:
    cleared = "The accountant Ida Morrow was cleared of all charges by the court."
    assert DifferenceKind.OPPOSITE in conflicts(cleared, "Ida Morrow was found guilty of fraud by the court.")
    assert DifferenceKind.OPPOSITE not in conflicts(cleared, "Ida Morrow was acquitted by the court.")


def test_a_word_of_a_name_has_no_opposite() -> None:
    a = "QUELL FALL (Crown) - The number of hurt people rose to 40 at Quell Fall on Monday, police said."
    b = "Quell Rise: The number of hurt people rose to 40 on Monday, police said."
    assert DifferenceKind.OPPOSITE not in conflicts(a, b)
    assert DifferenceKind.OPPOSITE in conflicts(
        "The number of hurt people in Quell rose on Monday.",
        "The number of hurt people in Quell fell on Monday.",
    )


def test_a_date_that_is_ruled_out_is_not_told_and_a_year_is_no_month() -> None:
    a = "The bridge in Quell was built in 1994 and was last checked in November."
    b = "The bridge in Quell was last checked in October, not in November, a certificate says."
    told = [each.tell() for each in compared(a, b).differences if each.kind is DifferenceKind.DATE]
    assert told == ["A says November, B says October"]
    assert not compared(
        a, "The bridge in Quell was built in 1994 and was last checked in November."
    ).differences


def test_a_law_is_not_the_opposite_of_what_is_illegal() -> None:
    illegal = "Under the law of Quell it is illegal to fish in the harbour at night."
    assert DifferenceKind.OPPOSITE in conflicts(
        illegal, "In Quell it is legal to fish in the harbour at night."
    )


def test_a_denial_of_something_else_about_the_same_subject_is_no_conflict() -> None:
    denied = "The water board denied that the dam was damaged."
    opened = "The water board opened the gates of the dam, and about 900 people were told to leave."
    damaged = "The dam was damaged, the water board said."
    assert DifferenceKind.DENIAL not in conflicts(denied, opened)
    assert DifferenceKind.DENIAL in conflicts(denied, damaged)


def test_the_year_of_a_relative_clause_between_commas_is_not_the_year_of_what_it_stands_in() -> None:
    opened = "The pool in Quell, which opened in 1987, was rebuilt for six million euros two years ago."
    assert DifferenceKind.DATE not in conflicts(
        opened, "The pool in Quell was rebuilt in 2024 at a cost of six million euros."
    )
    assert DifferenceKind.DATE in conflicts(
        "The pool in Quell, which opened in 1987, was rebuilt in 2023 for six million euros.",
        "The pool in Quell was rebuilt in 2024 at a cost of six million euros.",
    )


def test_so_many_years_ago_is_a_year_within_one() -> None:
    ago = dated("The pool in Quell was rebuilt two years ago for six million euros.")
    in_year = "The pool in Quell was rebuilt in {} for six million euros."
    assert DifferenceKind.DATE not in conflicts(ago, in_year.format(2024))
    assert DifferenceKind.DATE not in conflicts(ago, in_year.format(2023))
    assert DifferenceKind.DATE in conflicts(ago, in_year.format(2019))


def test_the_words_of_a_figure_turn_nothing_round() -> None:
    at_least = "At least 38 people were taken to hospital in Quell after the leak."
    most = "Forty-one people, most of them children, were taken to hospital in Quell after the leak."
    assert not conflicts(at_least, most)
    assert DifferenceKind.OPPOSITE in conflicts(
        "Most of the people taken to hospital in Quell were children.",
        "The least of the people taken to hospital in Quell were children.",
    )


def test_who_has_not_said_it_does_not_assert_what_another_denies() -> None:
    denied = "The company denied that its driver had made a mistake."
    assert not conflicts(denied, '"I have not said that the driver made a mistake," the fire chief said.')
    assert DifferenceKind.DENIAL in conflicts(denied, "The driver of the company had made a mistake.")


def test_the_first_since_a_year_is_not_at_odds_with_the_last_in_it() -> None:
    first = "It is the first strike at the company since 2019, when drivers stopped work for five days."
    last = "The last strike at the company, in May 2019, went on for five days."
    assert not conflicts(first, last)
    assert DifferenceKind.OPPOSITE in conflicts(
        "It was the first strike at the company.", "It was the last strike at the company."
    )
