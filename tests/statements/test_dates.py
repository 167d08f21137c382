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


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("en", "It stays shut until the summer.", "2025-06-01", "2025-08-31"),
        ("en", "It opened in spring 2024.", "2024-03-01", "2024-05-31"),
        ("en", "It sank last autumn.", "2024-09-01", "2024-11-30"),
        ("en", "It opens next winter.", "2025-12-01", "2026-02-28"),
        ("en", "It sank in the winter of 2023-24.", "2023-12-01", "2024-02-29"),
        ("de", "Sie bleibt bis zum Sommer gesperrt.", "2025-06-01", "2025-08-31"),
        ("de", "Sie sank im vergangenen Herbst.", "2024-09-01", "2024-11-30"),
        ("fr", "Il a coulé au printemps 2024.", "2024-03-01", "2024-05-31"),
        ("fr", "Il a coulé l'été dernier.", "2024-06-01", "2024-08-31"),
        ("es", "Se hundió en la primavera de 2024.", "2024-03-01", "2024-05-31"),
        ("es", "Cerrado hasta el verano.", "2025-06-01", "2025-08-31"),
        ("ru", "Он затонул весной 2024 года.", "2024-03-01", "2024-05-31"),
        ("ru", "Он затонул прошлым летом.", "2024-06-01", "2024-08-31"),
        ("uk", "Він затонув навесні 2024 року.", "2024-03-01", "2024-05-31"),
        ("uk", "Зачинено до літа.", "2025-06-01", "2025-08-31"),
    ],
)
def test_a_season_has_three_months(language: str, text: str, first: str, last: str) -> None:
    assert days(text, language) == [(first, last)]


def test_winter_of_a_year_may_be_either_of_its_two() -> None:
    assert days("It sank in winter 2024.") == [("2023-12-01", "2025-02-28")]


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("en", "It sank in mid-March.", "2025-03-11", "2025-03-21"),
        ("en", "It sank in early March 2023.", "2023-03-01", "2023-03-11"),
        ("en", "They meet early next week.", "2025-03-17", "2025-03-19"),
        ("en", "It grew in the first half of 2023.", "2023-01-01", "2023-06-30"),
        ("en", "It grew in the second quarter of 2023.", "2023-04-01", "2023-06-30"),
        ("en", "It sank in late 2023.", "2023-09-01", "2023-12-31"),
        ("en", "It opens by the end of the year.", "2025-09-01", "2025-12-31"),
        ("de", "Sie sank Mitte März.", "2025-03-11", "2025-03-21"),
        ("de", "Sie treffen sich Anfang nächster Woche.", "2025-03-17", "2025-03-19"),
        ("de", "Er wuchs in der ersten Jahreshälfte 2023.", "2023-01-01", "2023-06-30"),
        ("fr", "Il a coulé à la mi-mars.", "2025-03-11", "2025-03-21"),
        ("fr", "Au premier semestre 2023, il a grandi.", "2023-01-01", "2023-06-30"),
        ("es", "Se hundió a mediados de marzo.", "2025-03-11", "2025-03-21"),
        ("es", "Creció en la primera mitad de 2023.", "2023-01-01", "2023-06-30"),
        ("ru", "Он затонул в середине марта.", "2025-03-11", "2025-03-21"),
        ("ru", "Встреча в начале следующей недели.", "2025-03-17", "2025-03-19"),
        ("uk", "Він затонув у середині березня.", "2025-03-11", "2025-03-21"),
        ("uk", "Зросло у першій половині 2023 року.", "2023-01-01", "2023-06-30"),
    ],
)
def test_a_part_of_a_period_has_its_own_bounds(language: str, text: str, first: str, last: str) -> None:
    assert days(text, language) == [(first, last)]


def test_the_weekend_is_the_last_one_unless_the_words_point_ahead() -> None:
    assert days("It sank at the weekend.") == [("2025-03-08", "2025-03-09")]
    assert days("It will sink at the weekend.") == [("2025-03-15", "2025-03-16")]
    assert days("Sie sank am Wochenende.", "de") == [("2025-03-08", "2025-03-09")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The summer camp closed."),
        ("en", "He swam in the spring water."),
        ("en", "Prices fall early."),
        ("en", "They led in the first half of the match."),
        ("en", "The house stands at the end of the road."),
        ("en", "The late mayor loved a mid-sized boat."),
        ("en", "A spring in the clock broke."),
        ("de", "Anna Sommer wohnt am Ende der Straße."),
        ("fr", "Il a été vu à la fin du match."),
        ("es", "Llegó a finales de la cola."),
        ("ru", "Ему пять лет, он живёт в конце улицы."),
        ("uk", "Він живе у кінці вулиці."),
    ],
)
def test_words_of_seasons_and_parts_that_mean_other_things_are_no_dates(language: str, text: str) -> None:
    assert moments(text, language) == []


def test_without_a_day_of_publication_a_season_stays_open() -> None:
    (summer,) = moments("It sank in the summer.", published=None)
    assert (summer.first, summer.relative) == (None, "season 6")
    (early,) = moments("They meet early next week.", published=None)
    assert (early.first, early.relative) == (None, "0.00-0.33 1 week")
