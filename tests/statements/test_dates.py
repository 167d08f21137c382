"""What a date in a statement is resolved to."""

from datetime import date, datetime

import pytest

from factcheck.statements.facts import Moment
from factcheck.statements.find_facts import find_facts

WEDNESDAY = date(2025, 3, 12)


def moments(text: str, language: str = "en", published: date | None = WEDNESDAY) -> list[Moment]:
    return [fact for fact in find_facts(text, language, published) if isinstance(fact, Moment)]


def days(text: str, language: str = "en", published: date | None = WEDNESDAY) -> list[tuple[str, str]]:
    return [(str(moment.first), str(moment.last)) for moment in moments(text, language, published)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They met on Monday.", "2025-03-10"),
        ("They met on Wednesday.", "2025-03-12"),
        ("They met on Thursday.", "2025-03-06"),
        ("They met last Wednesday.", "2025-03-05"),
        ("They will meet on Thursday.", "2025-03-13"),
        ("They meet next Wednesday.", "2025-03-19"),
        ("They heard Tuesday's news.", "2025-03-11"),
    ],
)
def test_a_weekday_is_the_nearest_past_one_unless_the_words_point_elsewhere(text: str, day: str) -> None:
    assert days(text) == [(day, day)]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("The pool is closed until Friday.", "en", "2025-03-14"),
        ("They remain on strike until late Thursday.", "en", "2025-03-13"),
        ("He was mayor until Friday.", "en", "2025-03-07"),
        ("Das Bad bleibt bis Freitag geschlossen.", "de", "2025-03-14"),
        ("La piscine est fermée jusqu'à vendredi.", "fr", "2025-03-14"),
        ("La piscina está cerrada hasta el viernes.", "es", "2025-03-14"),
    ],
)
def test_what_still_lasts_until_a_weekday_lasts_to_the_next_one(text: str, language: str, day: str) -> None:
    assert days(text, language) == [(day, day)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on 2 April 2024", "en"),
        ("on April 2, 2024", "en"),
        ("on April 2nd, 2024", "en"),
        ("on 2024-04-02", "en"),
        ("on the 2nd of April 2024", "en"),
        ("am 2. April 2024", "de"),
        ("am 02.04.2024", "de"),
        ("le 2 avril 2024", "fr"),
        ("el 2 de abril de 2024", "es"),
        ("2 апреля 2024 года", "ru"),
        ("2 квітня 2024 року", "uk"),
        ("il 2 aprile 2024", "it"),
    ],
)
def test_spellings_of_one_day_are_equal(text: str, language: str) -> None:
    assert days(text, language) == [("2024-04-02", "2024-04-02")]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It sank yesterday.", "2025-03-11", "2025-03-11"),
        ("It sank last week.", "2025-03-03", "2025-03-09"),
        ("It sank this month.", "2025-03-01", "2025-03-31"),
        ("It sank last year.", "2024-01-01", "2024-12-31"),
        ("It sank two weeks ago.", "2025-02-24", "2025-03-02"),
        ("It sank in November.", "2024-11-01", "2024-11-30"),
        ("It sank in May 2023.", "2023-05-01", "2023-05-31"),
        ("It sank on 10-12 March.", "2025-03-10", "2025-03-12"),
    ],
)
def test_relative_words_become_a_range_of_days(text: str, first: str, last: str) -> None:
    assert days(text) == [(first, last)]


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    assert days("It sank on 30 December.") == [("2024-12-30", "2024-12-30")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("vor drei Tagen", "de"),
        ("il y a trois jours", "fr"),
        ("hace tres días", "es"),
        ("три дня назад", "ru"),
        ("три дні тому", "uk"),
    ],
)
def test_days_ago_are_counted_in_each_language(text: str, language: str) -> None:
    assert days(text, language) == [("2025-03-09", "2025-03-09")]


def test_without_a_day_of_publication_words_stay_relative() -> None:
    (yesterday,) = moments("It sank yesterday.", published=None)
    assert (yesterday.first, yesterday.last, yesterday.relative) == (None, None, "-1 day")
    (monday,) = moments("It sank on Monday.", published=None)
    assert (monday.first, monday.weekday) == (None, 0)
    (april,) = moments("It sank on 2 April.", published=None)
    assert (april.first, april.relative) == (None, "04-02")


def test_a_moment_of_publication_serves_as_its_day() -> None:
    assert days("It sank yesterday.", published=datetime(2025, 3, 12, 9, 30)) == [
        ("2025-03-11", "2025-03-11")
    ]


@pytest.mark.parametrize(
    "text", ["They may march in.", "The second may pass.", "The mayor came.", "It fell 12 sat."]
)
def test_common_words_that_look_like_dates_are_none(text: str) -> None:
    assert moments(text) == []


def test_a_day_that_no_calendar_has_is_no_date() -> None:
    assert days("It sank on 30.02.2024.", "de") == []


def test_an_english_date_in_strokes_that_may_be_two_days_stays_open() -> None:
    (moment,) = moments("It sank on 3/4/2024.")
    assert (moment.first, moment.relative) == (None, "3/4/2024")
    assert days("It sank on 3/14/2024.") == [("2024-03-14", "2024-03-14")]


def test_the_ends_of_the_calendar_are_no_error() -> None:
    assert days("It will sink next Monday or next year.", published=date.max) == [
        ("None", "None"),
        ("None", "None"),
    ]
    assert days("It sank last Sunday, 900 years ago.", published=date.min) == [
        ("None", "None"),
        ("None", "None"),
    ]


def test_the_figures_of_a_date_are_no_numbers() -> None:
    assert [fact.kind for fact in find_facts("It sank on 2 April 2024.", "en")] == ["date"]
