"""What a reviewer writes besides verdicts: evidence, the claim in other words; and the last decisions."""

from datetime import date

import pytest
from driven_desk import OpenDesk
from invented_story import BEGAN
from textual.widgets import Input

from factcheck.desk.views import Evidence, EvidenceKind

CALL = Evidence(kind=EvidenceKind.CALL, what="Harbour master", says="14 hurt", on=BEGAN.date())
LINK = Evidence(
    kind=EvidenceKind.LINK,
    what="https://port.example/a",
    says="the list",
    on=date(2026, 3, 1),
    archived="https://archive.example/b",
)
A_CALL = ("e", "c", "tab", *"Harbour master", "tab", "tab", *"14 hurt", "enter")


async def test_evidence_is_written_field_by_field_stored_and_shown(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in A_CALL:
            desk.type(key)
        await desk.settle()
        assert desk.stored(1).evidence == (CALL,)
        assert "✎ call Harbour master, 2 March 2026: 14 hurt" in desk.text
        assert "evidence added · z undoes" in desk.text
        await desk.press("z")
        assert desk.stored(1).evidence == ()


async def test_a_link_has_an_archived_copy_and_the_day_it_was_looked_at(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("e", "l", "tab", *"https://port.example/a", "tab", "backspace")
        await desk.press("1", "tab", *"https://archive.example/b", "tab", *"the list", "tab")
        assert desk.review.focused is desk.review.query_one("#evidence-kind")
        await desk.press("enter")
        assert desk.stored(1).evidence == (LINK,)


async def test_a_document_needs_no_day(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("e", "d", "tab", *"Port log", "shift+tab", "tab", "enter")
        assert desk.stored(1).evidence == (Evidence(kind=EvidenceKind.DOCUMENT, what="Port log"),)


async def test_stored_evidence_is_changed_and_taken_away_one_by_one(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press(*A_CALL, "e", "d", "tab", *"Port log", "enter")
        await desk.press("e", "up", "up")
        assert "1 of 2" in desk.text
        await desk.press("tab", *"’s mate", "enter")
        assert "evidence changed · z undoes" in desk.text
        assert [one.what for one in desk.stored(1).evidence] == ["Harbour master’s mate", "Port log"]
        await desk.press("e", "up", "up", "down", "ctrl+t")
        assert "evidence removed · z undoes" in desk.text
        assert [one.what for one in desk.stored(1).evidence] == ["Harbour master’s mate"]
        await desk.press("z", "z")
        assert [one.what for one in desk.stored(1).evidence] == ["Harbour master", "Port log"]


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (("c", "tab", *"Ann", "tab", "x"), "2026-03-02x: is no day"),
        ((*"rumour", "tab", *"Ann"), "rumour: is no kind of evidence"),
        (("l", "tab", *"Ann"), "is not an address"),
        (("c", "tab", "tab", "tab", *"14 hurt"), "a call needs a name"),
    ],
)
async def test_evidence_that_is_refused_stays_in_the_fields(
    open_desk: OpenDesk, keys: tuple[str, ...], told: str
) -> None:
    async with open_desk() as desk:
        await desk.press("e", *keys, "enter")
        assert told in desk.toasts
        assert desk.review.query(Input)
        assert desk.stored(1).evidence == ()
        await desk.press("e", "escape")
        assert not desk.review.query(Input)


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
