"""What a number in a statement is read as: its bounds, unit and role."""

from math import inf

import pytest

from factcheck.statements.facts import Number
from factcheck.statements.find_facts import find_facts


def numbers(text: str, language: str = "en") -> list[Number]:
    return [fact for fact in find_facts(text, language) if isinstance(fact, Number)]


def bounds(text: str, language: str = "en") -> list[tuple[float, float]]:
    return [(number.low, number.high) for number in numbers(text, language)]


def roles(text: str, language: str = "en") -> list[str]:
    return [number.role for number in numbers(text, language)]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("At least 40 boats sank.", 40, inf),
        ("Forty or more boats sank.", 40, inf),
        ("Fewer than 40 boats sank.", 0, 40),
        ("Roughly 40 boats sank.", 36, 44),
        ("Almost 40 boats sank.", 36, 40),
        ("Just over 40 boats sank.", 40, 44),
        ("Exactly 40 boats sank.", 40, 40),
        ("Forty boats sank.", 40, 40),
    ],
)
def test_words_around_a_number_set_its_bounds(text: str, low: float, high: float) -> None:
    assert bounds(text) == [(pytest.approx(low), pytest.approx(high))]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Dozens of boats sank.", 24, 199),
        ("Several hundred boats sank.", 200, 999),
        ("A few thousand boats sank.", 2000, 9999),
        ("Hundreds of thousands of boats sank.", 200_000, 1_999_999),
    ],
)
def test_vague_numbers_span_what_a_reader_accepts(text: str, low: float, high: float) -> None:
    assert bounds(text) == [(low, high)]


def test_about_155_and_several_hundred_have_nothing_in_common() -> None:
    about, several = bounds("About 155 boats sank.")[0], bounds("Several hundred boats sank.")[0]
    assert about[1] < several[0]


def test_eleven_thousand_is_thousands() -> None:
    low, high = bounds("Thousands of boats sank.")[0]
    assert low <= 11_000 <= high


@pytest.mark.parametrize("text", ["1,200", "1200", "1.2 thousand", "twelve hundred", "1.2k", "1 200"])
def test_spellings_of_one_figure_are_equal(text: str) -> None:
    assert bounds(f"They counted {text} boats.") == [(1200, 1200)]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("11.000 Boote", "de", 11_000),
        ("1,5 Boote", "de", 1.5),
        ("1,500 boats", "en", 1500),
        ("1.500 barcos", "es", 1500),
        ("11 000 bateaux", "fr", 11_000),
        ("1.234.567,8 Boote", "de", 1_234_567.8),
        ("٣٫٥ boats", "en", 3.5),
    ],
)
def test_separators_are_read_as_the_language_writes_them(text: str, language: str, value: float) -> None:
    assert bounds(text, language) == [(value, value)]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("two hundred and five graves", "en", 205),
        ("three million two hundred thousand graves", "en", 3_200_000),
        ("two and a half million graves", "en", 2_500_000),
        ("half a million graves", "en", 500_000),
        ("dreihundertvierundfünfzig Gräber", "de", 354),
        ("zwei Dutzend Gräber", "de", 24),
        ("soixante et onze tombes", "fr", 71),
        ("quatre-vingt-un mille tombes", "fr", 81_000),
        ("ciento cuarenta y dos tumbas", "es", 142),
        ("три тысячи двести сорок могил", "ru", 3240),
        ("п’ятдесят дві могили", "uk", 52),
    ],
)
def test_numbers_in_words_are_added_up(text: str, language: str, value: float) -> None:
    assert bounds(text, language) == [(value, value)]


def test_two_number_words_side_by_side_are_two_numbers() -> None:
    assert bounds("Six twelve boats") == [(6, 6), (12, 12)]


def test_the_unit_is_the_noun_that_is_counted() -> None:
    (number,) = numbers("They held 155 northern sailors fighting for pay.")
    assert (number.unit, number.of) == ("sailor", ("northern",))


def test_a_number_before_a_verb_has_no_unit() -> None:
    assert [number.unit for number in numbers("Some 155 were held.")] == [""]


@pytest.mark.parametrize(
    "text",
    ["between 10 and 20 boats", "10-20 boats", "10 to 20 boats", "from 10 to 20 boats", "10 or 20 boats"],
)
def test_a_range_is_one_number(text: str) -> None:
    assert bounds(text) == [(10, 20)]


def test_a_change_from_one_value_to_another_is_two_numbers() -> None:
    assert bounds("The fleet grew from 10 to 20 boats.") == [(10, 10), (20, 20)]
    assert bounds("The fleet grew to between 10 and 20 boats.") == [(10, 20)]


def test_both_ends_of_a_range_share_the_scale() -> None:
    assert bounds("between 1.2 and 1.5 million boats") == [(1_200_000, 1_500_000)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("$1.2 billion", "USD"),
        ("US$5", "USD"),
        ("A$5", "AUD"),
        ("€5", "EUR"),
        ("5 euros", "EUR"),
        ("EUR 5", "EUR"),
        ("£5m", "GBP"),
    ],
)
def test_money_has_a_currency(text: str, unit: str) -> None:
    (number,) = numbers(f"It cost {text}.")
    assert (number.role, number.unit) == ("money", unit)


def test_an_m_is_a_million_of_what_is_counted_and_metres_otherwise() -> None:
    assert bounds("Some 3m visitors came.")[0][0] > 1_000_000
    assert [number.unit for number in numbers("She won the 100m sprint.")] == ["m"]


def test_percent_signs_and_words_are_one_unit() -> None:
    signs = ["5%", "5 per cent", "5 percent", "five percent"]
    assert {(number.low, number.unit) for sign in signs for number in numbers(sign)} == {(5, "%")}


def test_percentage_points_are_not_per_cent() -> None:
    assert [number.unit for number in numbers("It fell 5 percentage points.")] == ["point"]


def test_a_third_agrees_with_33_per_cent_and_not_with_40() -> None:
    (third,) = numbers("A third of the crew fell ill.")
    assert third.low < 33 < third.high < 40
    assert (third.unit, third.of) == ("%", ("crew",))


def test_a_third_attack_is_no_share() -> None:
    assert roles("Police feared a third attack.") == ["ordinal"]


def test_one_in_five_is_a_share_and_two_of_the_37_are_not() -> None:
    assert roles("One in five nurses left.") == ["share"]
    assert roles("Two of the 37 nurses left.") == ["count", "count"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The 36-year-old sailor swam.", 36),
        ("A sailor aged 36 swam.", 36),
        ("Ana Miller, 36, swam.", 36),
        ("Ana Miller (36) swam.", 36),
        ("The sailor is 36 years old.", 36),
    ],
)
def test_ages_are_told_from_counts(text: str, value: float) -> None:
    assert [(number.low, number.role) for number in numbers(text)] == [(value, "age")]


@pytest.mark.parametrize(
    ("text", "language"), [("une femme de 36 ans", "fr"), ("una mujer de 36 años", "es")]
)
def test_romance_ages_stand_behind_the_person(text: str, language: str) -> None:
    assert roles(text, language) == ["age"]


def test_a_term_of_years_is_no_age() -> None:
    assert roles("une peine de 5 ans de prison", "fr") == ["measure"]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("at 3.40 am", 220), ("at 15:30", 930), ("at 5 p.m.", 1020), ("at 12am", 0), ("at noon o'clock", None)],
)
def test_times_of_day_are_minutes_after_midnight(text: str, minutes: int | None) -> None:
    found = [number.low for number in numbers(f"It sank {text}.") if number.role == "clock"]
    assert found == ([] if minutes is None else [minutes])


def test_years_are_told_from_counts() -> None:
    assert roles("The harbour was built in 1987.") == ["year"]
    assert roles("The harbour holds 1987 boats.") == ["count"]
    assert bounds("It was built in the 1990s.") == [(1990, 1999)]


@pytest.mark.parametrize(
    "text",
    ["Route 66", "Article 5", "No. 10", "an F-16", "COVID-19", "9/11", "+44 20 7946 0958", "555-0123", "A4"],
)
def test_numbers_that_are_names_are_codes(text: str) -> None:
    assert roles(f"They spoke of {text} again.") == ["code"]


def test_a_result_is_two_scores() -> None:
    assert [(number.low, number.role) for number in numbers("Rovers won 3-1.")] == [
        (3, "score"),
        (1, "score"),
    ]


@pytest.mark.parametrize(
    "text", ["No one saw it.", "One of them saw it.", "One might see it.", "Each one saw it."]
)
def test_one_as_a_pronoun_is_no_number(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    "text", ["One passport was shown.", "Only one was shown.", "They showed one passport."]
)
def test_one_that_counts_is_a_number(text: str) -> None:
    assert bounds(text) == [(1, 1)]


@pytest.mark.parametrize(
    ("text", "language"), [("Ein Mann kam.", "de"), ("Un homme vint.", "fr"), ("Un hombre vino.", "es")]
)
def test_an_article_is_no_number(text: str, language: str) -> None:
    assert numbers(text, language) == []


def test_a_number_word_within_a_name_is_no_number() -> None:
    assert numbers("She banks with Harbour First Union.") == []


def test_a_bound_is_part_of_the_text_and_the_noun_is_not() -> None:
    assert [number.text for number in numbers("There were at least 155 sailors.")] == ["at least 155"]


def test_a_couple_is_two_people_unless_it_is_a_couple_of_something() -> None:
    assert bounds("A couple who sailed were found.") == []
    assert bounds("A couple of boats were found.") == [(2, 3)]


def test_four_figures_before_a_time_zone_are_a_time_of_day() -> None:
    assert [(number.low, number.role) for number in numbers("It sank at 0530 GMT.")] == [(330, "clock")]


def test_a_minus_belongs_to_degrees_and_a_dash_does_not() -> None:
    assert bounds("It was -12 degrees.") == [(-12, -12)]
    assert bounds("Boats - 12 sank.") == [(12, 12)]


def test_the_second_number_of_a_pair_gives_the_first_its_noun() -> None:
    assert [number.unit for number in numbers("Seven of the nine miners were saved.")] == ["miner", "miner"]


@pytest.mark.parametrize(
    ("text", "language", "low", "high"),
    [
        ("It took over an hour.", "en", 1, inf),
        ("It took half an hour.", "en", 0.5, 0.5),
        ("It took two and a half hours.", "en", 2.5, 2.5),
        ("Es dauerte eine halbe Stunde.", "de", 0.5, 0.5),
        ("Cela a duré deux heures et demie.", "fr", 2.5, 2.5),
    ],
)
def test_an_hour_and_parts_of_it_are_read(text: str, language: str, low: float, high: float) -> None:
    assert [(number.low, number.high, number.unit) for number in numbers(text, language)] == [
        (low, high, "hour")
    ]


def test_an_hour_as_a_rate_or_a_habit_is_no_number() -> None:
    assert bounds("They work by the hour, a day at sea.") == []


def test_ages_in_a_pair_are_both_ages() -> None:
    assert roles("Two brothers, aged 9 and 11, swam.") == ["count", "age", "age"]


def test_less_than_a_year_is_no_age() -> None:
    assert roles("tras menos de un año", "es") == ["measure"]
