"""What befell those that a figure counts: the killed, the injured and the missing are not one count."""

import pytest

from factcheck.matching.compare import compare
from factcheck.matching.features import read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.match import DifferenceKind
from factcheck.statements.extract import read_statement


def conflicts(a: str, b: str, language: str = "en") -> set[DifferenceKind]:
    left, right = (read_features(read_statement(text, language)) for text in (a, b))
    found = compare(left, right, Frequencies.count([left, right]))
    return {each.kind for each in found.differences if each.conflict}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The fire in Tarn killed 12 people.", "The fire in Tarn injured 30 people."),
        (
            "Twelve people are missing after the flood in Tarn.",
            "Nine people were rescued from the flood in Tarn.",
        ),
        (
            "The fire in Tarn killed 12 people and injured 30.",
            "The fire in Tarn injured 30 people and killed 12.",
        ),
    ],
)
def test_figures_of_people_whom_different_things_befell_are_not_compared(a: str, b: str) -> None:
    assert not conflicts(a, b)


def test_figures_that_changed_their_fates_conflict() -> None:
    assert DifferenceKind.NUMBER in conflicts(
        "The fire in Tarn killed 12 people and injured 30.",
        "The fire in Tarn killed 30 people and injured 12.",
    )


def test_one_figure_of_two_fates_conflicts() -> None:
    assert conflicts("The fire in Tarn killed 12 people.", "The fire in Tarn injured 12 people.")


@pytest.mark.parametrize(
    "told",
    [
        "{} people were killed in the fire in Tarn.",
        "{} people lost their lives in the fire in Tarn.",
        "The fire in Tarn left {} dead.",
        "The death toll of the fire in Tarn rose to {}.",
    ],
)
def test_the_dead_are_one_count_whatever_the_words(told: str) -> None:
    plain = "The fire in Tarn killed 12 people."
    assert DifferenceKind.NUMBER in conflicts(plain, told.format(15))
    assert not conflicts(plain, told.format(12))


@pytest.mark.parametrize(
    ("nobody", "three", "language"),
    [
        ("Никто не погиб при пожаре в городе.", "Трое погибли при пожаре в городе.", "ru"),
        ("Nobody was killed in the Tarn fire.", "Three perished in the Tarn fire.", "en"),
    ],
)
def test_nobody_died_is_at_odds_with_a_figure_of_the_dead(nobody: str, three: str, language: str) -> None:
    assert DifferenceKind.NEGATION in conflicts(nobody, three, language)


def test_nobody_found_is_not_at_odds_with_others_who_were() -> None:
    assert not conflicts("The boy of Tarn was not found.", "Three men of Tarn were rescued.")


def test_the_parts_of_a_figure_are_not_at_odds_with_the_whole() -> None:
    whole = "Five people were killed in the fire in Tarn."
    assert not conflicts(whole, "Two men and three women were killed in the fire in Tarn.")
    assert conflicts(whole, "Two men and four women were killed in the fire in Tarn.")
