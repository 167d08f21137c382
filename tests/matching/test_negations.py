"""Which statements a "not" is at odds with: those that say what it negates, not all about its subject."""

import pytest

from factcheck.matching.compare import compare
from factcheck.matching.features import read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.match import DifferenceKind
from factcheck.statements.extract import read_statement


def are_at_odds(a: str, b: str) -> bool:
    left, right = (read_features(read_statement(text, "en")) for text in (a, b))
    found = compare(left, right, Frequencies.count([left, right])).differences
    return any(each.kind is DifferenceKind.NEGATION and each.conflict for each in found)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The old mill was not burnt.", "Tarn sold the old mill."),
        ("The old mill in Orrin was not burnt.", "The old mill in Orrin was sold to Tarn."),
        ("The ferry Orla did not sink.", "The ferry Orla left Orrin at noon."),
        ("The harbour bridge was not closed.", "The harbour bridge was built in 1931."),
        ("Anna Berg did not resign.", "Anna Berg visited the harbour."),
        ("The school roof has not been repaired.", "The school roof was painted red."),
        ("The crew of the Orla was not paid.", "The crew of the Orla left the ship on Monday."),
        ("The mayor of Orrin did not sign the contract.", "The mayor of Orrin opened the new pool."),
        ("The red bus did not stop at the crossing.", "The red bus carried 40 pupils."),
        ("The Orlo glass factory will not close.", "The Orlo glass factory employs 300 people."),
        ("The mine shaft was never flooded.", "The mine shaft is 400 metres deep."),
        (
            "Brimwater Cold Storage did not answer our questions on Monday.",
            "The blaze broke out on Monday night in the building of Brimwater Cold Storage.",
        ),
    ],
)
def test_a_negation_is_at_odds_with_nothing_else_about_its_subject(a: str, b: str) -> None:
    assert not are_at_odds(a, b)
    assert not are_at_odds(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The old mill was not burnt.", "The old mill was burnt."),
        ("The old mill was not burnt.", "The old mill burned down on Monday."),
        ("The ferry Orla did not sink.", "The ferry Orla sank off Orrin."),
        ("The harbour bridge was not closed.", "The harbour bridge was closed on Monday."),
        ("Anna Berg did not resign.", "Anna Berg resigned on Friday."),
        ("The school roof has not been repaired.", "The school roof was repaired in May."),
        ("The mayor of Orrin did not sign the contract.", "The mayor of Orrin signed the contract."),
        ("The Orlo glass factory will not close.", "The Orlo glass factory will close in June."),
        ("The board did not approve the plan for the harbour.", "The board backed the plan for the harbour."),
        ("Police did not arrest the man after the fire.", "Police detained the man after the fire."),
        ("The move of the Orrin museum is not imminent.", "The Orrin museum is to announce its move soon."),
    ],
)
def test_a_negation_is_at_odds_with_what_it_negates_in_other_words_too(a: str, b: str) -> None:
    assert are_at_odds(a, b)
    assert are_at_odds(b, a)
