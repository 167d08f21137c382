"""What a reviewer types to see some claims only."""

import pytest

from factcheck.desk.views import ClaimLine, Verdict, Wording
from factcheck.screens.wanted import completed, next_field, read_wanted

LINE = ClaimLine(
    id=1, text="The Ferry struck the quay", verdict=Verdict.DISPUTED, suggested=Verdict.UNVERIFIED,
    statements=(1, 2), sources=2, conflicts=0, check_worthiness=0.5,
)  # fmt: skip
WORDINGS = {
    1: Wording("the ferry struck the quay", "arlen courier", ""),
    2: Wording("the ship hit a quay", "coastline radio", "oda brekke"),
    3: Wording("a new ferry is dear", "nordmar press", "a union"),
}


@pytest.mark.parametrize(
    "text",
    [
        "", "ship FERRY", "arlen", "brekke", "verdict:disputed", "verdict:dis", 'source:"Arlen Courier"',
        "source:arlen source:nordmar", 'source:radio speaker:"oda b', "reviewer:mara quay", "verdict:",
        "source: ship", "verdict:open verdict:disputed", "verdict:source:arlen",
    ],
)  # fmt: skip
def test_a_claim_is_wanted_that_has_every_word_and_a_value_of_each_field(text: str) -> None:
    assert read_wanted(text).holds(LINE, WORDINGS, "mara")


@pytest.mark.parametrize(
    "text",
    [
        "dear",
        "verdict:open",
        "source:nordmar",
        "speaker:arlen",
        "reviewer:anna",
        "12:30",
        "verdict:disputed dear",
        "verdict:source:nordmar",
    ],
)
def test_a_claim_is_not_wanted_that_lacks_a_word_or_a_field(text: str) -> None:
    assert not read_wanted(text).holds(LINE, WORDINGS, "mara")


def test_a_field_that_is_begun_asks_nothing_yet() -> None:
    assert not read_wanted('verdict: speaker: source:"')


def test_a_value_is_completed_as_it_begins_and_quoted_where_it_has_a_space() -> None:
    known = {"source": ["coastline radio", "nordmar"]}
    assert completed('fire source:"Coa', known) == 'fire source:"Coastline radio" '
    assert completed("source:nor", known) == "source:nordmar "
    assert completed("source:coa", known) is None
    assert completed("coa", known) is None


def test_fields_are_begun_one_after_another() -> None:
    text, seen = "fire", []
    for _ in range(6):
        text = next_field(text)
        seen.append(text)
    assert seen == [
        "fire verdict:", 'fire source:"', 'fire speaker:"', 'fire reviewer:"', "fire is:",
        "fire verdict:",
    ]  # fmt: skip
    assert next_field("verdict:open ") == "verdict:open verdict:"
