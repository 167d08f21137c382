"""Figures beside hyphens, initials and verbs: what is counted, and how many."""

import pytest

from factcheck.statements.extract import read_statement
from factcheck.statements.facts import Number


def numbers(text: str) -> list[tuple[float, str]]:
    return [(fact.low, fact.unit) for fact in read_statement(text, "en").facts if isinstance(fact, Number)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She was freed on $3-million bail.", [(3_000_000, "USD")]),
        ("She got a 5-month term.", [(5, "month")]),
        ("It opened with 5,000 U.S. soldiers.", [(5000, "soldier")]),
        ("A pupil scores 40 points.", [(40, "point")]),
        ("He came for scores of lamps.", [(40, "lamp")]),
        ("The town counted 72M.", [(72_000_000, "")]),
        ("The tower is 72m high.", [(72, "m")]),
    ],
)
def test_a_figure_is_read_with_what_it_is_joined_to(text: str, found: list[tuple[float, str]]) -> None:
    assert numbers(text) == found
