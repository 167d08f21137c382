"""What a reviewer writes besides verdicts: evidence, the claim in other words; and the last decisions."""

from datetime import date

import pytest
from conftest import OpenDesk
from textual.widgets import Input

from factcheck.desk.errors import DeskError
from factcheck.desk.views import Evidence, EvidenceKind
from factcheck.screens.evidence_line import read_evidence


async def test_evidence_is_written_stored_and_shown(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("e", *"call Harbour master on 2026-03-01: 14 hurt", "enter")
        assert desk.stored(1).evidence == (
            Evidence(kind=EvidenceKind.CALL, what="Harbour master", says="14 hurt", on=date(2026, 3, 1)),
        )
        assert "✎ call Harbour master, 1 March 2026: 14 hurt" in desk.text
        assert "evidence added · z undoes" in desk.text
        await desk.press("z")
        assert desk.stored(1).evidence == ()


async def test_evidence_that_is_refused_stays_in_the_field(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("e", *"call Ann on 2026-13-01", "enter")
        assert "2026-13-01: is no day" in desk.toasts
        assert desk.review.query_one(Input).value == "call Ann on 2026-13-01"
        assert desk.stored(1).evidence == ()


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Port log, page 4", Evidence(kind=EvidenceKind.DOCUMENT, what="Port log, page 4")),
        (
            "Port log: no entry: none",
            Evidence(kind=EvidenceKind.DOCUMENT, what="Port log", says="no entry: none"),
        ),
        ("callous report", Evidence(kind=EvidenceKind.DOCUMENT, what="callous report")),
        ("call Ann", Evidence(kind=EvidenceKind.CALL, what="Ann")),
        (
            "https://port.example/a on 2026-03-02 archived https://archive.example/b: the list",
            Evidence(
                kind=EvidenceKind.LINK,
                what="https://port.example/a",
                says="the list",
                on=date(2026, 3, 2),
                archived="https://archive.example/b",
            ),
        ),
    ],
)
def test_a_line_of_evidence_is_read_as_document_link_or_call(text: str, evidence: Evidence) -> None:
    assert read_evidence(text) == evidence


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(DeskError, match="2026-02-30"):
        read_evidence("https://port.example on 2026-02-30")


async def test_a_claim_is_told_in_other_words_and_back(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("j", "w")
        assert desk.review.query_one(Input).value == "The ship was carrying 212 people."
        await desk.press(*" In all.", "enter")
        assert desk.at.text == "The ship was carrying 212 people. In all."
        assert "reworded · z undoes" in desk.text
        await desk.press("z")
        assert desk.at.text == "The ship was carrying 212 people."


async def test_letters_in_the_field_are_text_whatever_it_is_for(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in ("e", *"fSvlMwb+-=<>yOBoF", "escape"):
            desk.type(key)
        await desk.settle()
        assert desk.stored(1).evidence == ()
        assert not desk.stored(1).line.flagged
        assert not desk.review.query(Input)


async def test_the_last_decisions_are_in_sight_and_what_was_undone_stays_struck(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("c", "d", "f")
        shown = desk.text
        assert (
            shown.index("flagged") < shown.index("✗ marked disputed") < shown.index("✓ marked corroborated")
        )
        await desk.press("enter")
        assert "✓ marked corroborated  Fourteen" not in desk.text
        await desk.press("enter", "z", "z")
        assert "✗ marked disputed  The ship" in desk.text
    async with open_desk() as desk:
        await desk.shows("✓ marked corroborated  Fourteen")
