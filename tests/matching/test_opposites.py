"""The list of opposites: what it holds, in every language, and what keeps it from being wrong."""

import pytest

from factcheck.matching.compare import compare
from factcheck.matching.features import read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.match import DifferenceKind
from factcheck.matching.opposites import has_opposite, opposites
from factcheck.statements.extract import read_statement
from factcheck.statements.words import fold, stem


def conflicts(a: str, b: str, language: str = "en") -> set[DifferenceKind]:
    left, right = (read_features(read_statement(text, language)) for text in (a, b))
    found = compare(left, right, Frequencies.count([left, right]))
    return {each.kind for each in found.differences if each.conflict}


@pytest.mark.parametrize(
    ("word", "opposite", "language"),
    [
        ("rose", "fell", "en"),
        ("guilty", "innocent", "en"),
        ("gestiegen", "gefallen", "de"),
        ("ouvert", "fermé", "fr"),
        ("abierto", "cerrado", "es"),
        ("победа", "поражение", "ru"),
        ("перемога", "поразка", "uk"),
    ],
)
def test_opposites_are_known_from_both_sides(word: str, opposite: str, language: str) -> None:
    one, other = stem(fold(word), language), stem(fold(opposite), language)
    assert other in opposites(one, language)
    assert one in opposites(other, language)
    assert not has_opposite(stem(fold("Tarn"), language), language)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The mill of Tarn opened on Monday.", "The mill of Tarn closed on Monday."),
        ("The court found Ida Morrow guilty.", "The court found Ida Morrow innocent."),
        ("The council backs the new dam.", "The council opposes the new dam."),
    ],
)
def test_an_opposite_in_the_place_of_a_word_conflicts(a: str, b: str) -> None:
    assert DifferenceKind.OPPOSITE in conflicts(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The mill of Tarn opened on Monday.", "The mill of Tarn opened on Monday, as its shops closed."),
        ("The court did not find Ida Morrow guilty.", "The court found Ida Morrow innocent."),
        ("The council backs the new dam.", "The council backs the new dam and farmers oppose a motorway."),
    ],
)
def test_an_opposite_of_something_else_or_of_a_negated_word_does_not(a: str, b: str) -> None:
    assert DifferenceKind.OPPOSITE not in conflicts(a, b)
