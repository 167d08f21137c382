"""Lengths of time and round figures told in other words."""

import pytest

from factcheck.matching.compare import compare
from factcheck.matching.features import read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.match import DifferenceKind
from factcheck.statements.extract import read_statement

FRAMES = {
    "en": "Vell was jailed for {} over the fire in Orrin.",
    "de": "Vell sass nach dem Brand in Orrin {} im Gefängnis.",
    "fr": "Vell a passé {} en prison après le feu.",
    "es": "Vell pasó {} en la cárcel tras el fuego.",
    "ru": "Велл провёл {} в тюрьме после пожара.",
    "uk": "Велл провів {} у тюрмі після пожежі.",
}


def conflicts(a: str, b: str, language: str) -> list[bool]:
    """Whether each difference of figures is a conflict."""
    one, other = (
        read_features(read_statement(FRAMES.get(language, "{}").format(text), language)) for text in (a, b)
    )
    found = compare(one, other, Frequencies.count([one, other])).differences
    assert all(each.kind is DifferenceKind.NUMBER for each in found), found
    return [each.conflict for each in found]


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "30 months", "two and a half years"),
        ("en", "30 months", "2.5 years"),
        ("en", "a fortnight", "two weeks"),
        ("en", "a fortnight", "14 days"),
        ("en", "a decade", "ten years"),
        ("en", "a year and a half", "18 months"),
        ("en", "24 hours", "a day"),
        ("en", "half a year", "six months"),
        ("en", "half a century", "50 years"),
        ("de", "zweieinhalb Jahre", "30 Monate"),
        ("de", "ein Jahrzehnt", "zehn Jahre"),
        ("de", "vierzehn Tage", "zwei Wochen"),
        ("fr", "deux ans et demi", "30 mois"),
        ("es", "una década", "diez años"),
        ("ru", "полгода", "шесть месяцев"),
        ("ru", "десятилетие", "десять лет"),
        ("uk", "півроку", "шість місяців"),
    ],
)
def test_one_length_of_time_in_two_units_is_no_difference(language: str, a: str, b: str) -> None:
    assert conflicts(a, b, language) == []
    assert conflicts(b, a, language) == []


@pytest.mark.parametrize(
    ("a", "b"), [("35 months", "three years"), ("four weeks", "a month"), ("52 weeks", "a year")]
)
def test_a_length_in_a_coarser_unit_may_be_rounded(a: str, b: str) -> None:
    assert conflicts(a, b, "en") == [False]


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "30 months", "three years"),
        ("en", "a decade", "12 years"),
        ("en", "six weeks", "two months"),
        ("en", "more than a year", "10 months"),
        ("en", "24 hours", "two days"),
        ("de", "zweieinhalb Jahre", "40 Monate"),
        ("ru", "полгода", "восемь месяцев"),
        ("uk", "півроку", "вісім місяців"),
    ],
)
def test_two_lengths_of_time_are_at_odds_whatever_their_units(language: str, a: str, b: str) -> None:
    assert conflicts(a, b, language) == [True]


@pytest.mark.parametrize(
    ("language", "a", "b", "found"),
    [
        ("en", "A dozen people were hurt in Orrin.", "12 people were hurt in Orrin.", []),
        ("en", "Half a million people fled Orrin.", "500,000 people fled Orrin.", []),
        ("en", "Half a million people fled Orrin.", "50,000 people fled Orrin.", [True]),
        ("de", "Eine halbe Million Menschen floh.", "500.000 Menschen flohen.", []),
        ("es", "Medio millón de personas huyó.", "500.000 personas huyeron.", []),
    ],
)
def test_round_figures_in_words_are_those_in_figures(
    language: str, a: str, b: str, found: list[bool]
) -> None:
    one, other = (read_features(read_statement(text, language)) for text in (a, b))
    told = compare(one, other, Frequencies.count([one, other])).differences
    assert [each.conflict for each in told if each.kind is DifferenceKind.NUMBER] == found


def test_how_much_is_paid_a_week_is_no_length_of_time() -> None:
    paid = read_features(read_statement("The board pays 300 euros a week for the shed.", "en"))
    assert [number.fact.text for number in paid.numbers] == ["300 euros"]


def test_a_length_of_time_in_two_units_does_not_count_against_two_statements_being_one() -> None:
    years, decades, others = (
        read_features(read_statement(f"It is the first flood in the valley for {long}.", "en"))
        for long in ("30 years", "three decades", "31 years")
    )
    frequencies = Frequencies.count([years, decades, others])
    assert compare(years, decades, frequencies).score > compare(years, others, frequencies).score
