"""Doubts: the rumour, the claim and the question beside what another outlet says outright."""

import pytest

from factcheck.matching.compare import compare
from factcheck.matching.features import read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.match import Comparison, DifferenceKind, Relation
from factcheck.statements.extract import read_statement


def compared(a: str, b: str, language: str = "en") -> Comparison:
    left, right = (read_features(read_statement(text, language)) for text in (a, b))
    return compare(left, right, Frequencies.count([left, right]))


@pytest.mark.parametrize(
    ("doubting", "told"),
    [
        ("Rumours say the mill of Tarn was sold.", "B says so with a doubt, “Rumours”"),
        ("The mill of Tarn was allegedly sold.", "B says so with a doubt, “allegedly”"),
        ("Was the mill of Tarn sold?", "B asks"),
    ],
)
def test_a_doubt_beside_what_is_said_outright_is_told_and_no_conflict(doubting: str, told: str) -> None:
    found = compared("The mill of Tarn was sold.", doubting)
    (doubt,) = [each for each in found.differences if each.kind is DifferenceKind.DOUBT]
    assert doubt.tell() == f"A says so outright, {told}"
    assert found.relation is not Relation.CONFLICTS


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The mill of Tarn was allegedly sold.", "The mill of Tarn was reportedly sold."),
        ("The mill of Tarn was sold.", "A report said the mill of Tarn was sold."),
        ("The mill of Tarn was sold.", "“Why?” she asked when the mill of Tarn was sold."),
    ],
)
def test_doubts_of_both_and_questions_within_are_no_difference(a: str, b: str) -> None:
    assert DifferenceKind.DOUBT not in {each.kind for each in compared(a, b).differences}


def test_a_doubt_is_known_in_german_too() -> None:
    found = compared("Die Mühle in Tarn wurde verkauft.", "Die Mühle in Tarn wurde angeblich verkauft.", "de")
    assert DifferenceKind.DOUBT in {each.kind for each in found.differences}
