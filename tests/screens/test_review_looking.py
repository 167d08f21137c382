"""What is seen of a claim, and what is taken from it: panes, suggestion, silence, copies, pages."""

import pytest
from driven_desk import Desk, OpenDesk
from invented_story import FIGURES
from textual.app import App

from factcheck.db.tables import Article
from factcheck.widgets.findings import Findings
from factcheck.widgets.reading import ReadingPane


def widths(desk: Desk) -> list[int]:
    return [desk.review.query_one(name).size.width for name in ("#left", "#statement", "#counterpart")]


async def test_the_sources_that_do_not_mention_a_claim_are_named(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        assert "not mentioned by" not in desk.text
        await desk.press("j")
        assert "not mentioned by: Nordmar Press, The Harbour Ledger" in desk.text


async def test_blind_hides_the_suggestion_until_the_claim_is_decided(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        assert "suggested: ✗ disputed, because" in desk.text
        await desk.press("B")
        assert "suggested:" not in desk.text
        assert "the suggestion is hidden until you decide" in desk.text
        await desk.press("c", "k")
        assert "suggested: ✗ disputed, because" in desk.text
        await desk.press("j")
        assert "suggested:" not in desk.text
        await desk.press("B")
        assert "suggested: ✓ corroborated" in desk.text


async def test_blind_hides_the_suggestion_beside_the_article_too(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("B", "a")
        assert "suggested:" not in desk.text
        assert "the suggestion is hidden until you decide" in desk.text
        await desk.press("c", "k")
        assert "suggested: ✗ disputed" in desk.text


async def test_where_panes_are_stacked_the_last_decisions_are_shown_when_they_are_asked_for(
    open_desk: OpenDesk,
) -> None:
    async with open_desk(size=(80, 24)) as desk:
        await desk.press("d", "f")
        assert "Last decisions" not in desk.text
        await desk.press("enter")

        assert "· flagged" in (last := desk.text[desk.text.index("Last decisions") :])
        assert last.index("· flagged") < last.index("✗ marked disputed")
        assert desk.queue.size.height >= 3
        await desk.press("enter")
        assert "Last decisions" not in desk.text


async def test_enter_on_the_findings_folds_the_reasons(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        assert "2 sources state different facts" in desk.text
        await desk.press("enter")
        assert "2 sources state different facts" in desk.text
        await desk.press("shift+tab", "enter")
        assert "▸ suggested: ✗ disputed" in desk.text
        assert "2 sources state different facts" not in desk.text
        await desk.press("enter")
        assert "2 sources state different facts" in desk.text


@pytest.mark.parametrize("size", [(140, 45), (80, 24)])
async def test_the_pane_with_the_focus_gets_the_whole_desk_and_gives_it_back(
    open_desk: OpenDesk, size: tuple[int, int]
) -> None:
    async with open_desk(size=size) as desk:
        before = desk.text
        await desk.press("equals_sign")
        assert desk.queue.size.width >= size[0] - 1
        assert "Coastline Radio" not in desk.text
        await desk.press("tab")
        assert desk.review.query_one("#statement", ReadingPane).size.width >= size[0] - 2
        assert "waiting at the rail" in desk.text
        await desk.press("tab", "tab")
        assert desk.review.query_one(Findings).size.height > size[1] - 6
        await desk.press("tab", "equals_sign")
        assert desk.text == before


async def test_the_queue_is_made_wider_and_narrower_and_keeps_its_share_in_any_terminal(
    open_desk: OpenDesk,
) -> None:
    async with open_desk() as desk:
        before = widths(desk)
        await desk.press(">", ">")
        assert widths(desk)[0] > before[0]
        await desk.press("<", "<", "<")
        assert widths(desk)[0] < before[0]
        narrow = widths(desk)
        await desk.press("equals_sign", "equals_sign")
        assert widths(desk) == narrow
        await desk.pilot.resize_terminal(80, 24)
        await desk.settle()
        assert widths(desk)[0] == 80
        await desk.press(*"<" * 20)
        assert "Fourteen" in desk.text
        await desk.press(*">" * 20)
        assert desk.queue.size.height > 10


async def test_a_statement_is_copied_with_its_source(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("y")
        assert desk.app.clipboard == (
            f"{FIGURES}\n— Arlen Courier, Ferry Linnea strikes the quay at Saltholm, 2 March 2026"
        )
        assert "copied the statement of Arlen Courier" in desk.text


async def test_the_counterpart_is_copied_where_its_pane_has_the_focus(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in ("3", "tab", "tab", "y"):
            desk.type(key)
        await desk.settle()
        assert desk.app.clipboard == "Several passengers were hurt in Saltholm on Monday.\n— Nordmar Press"


async def test_what_is_copied_is_the_claim_that_all_keys_before_lead_to(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in "jjy":
            desk.type(key)
        await desk.settle()
        assert desk.app.clipboard.startswith("The harbour will stay closed until Thursday.")


@pytest.mark.parametrize(
    ("url", "opened"),
    [
        ("https://courier.example/ferry", True),
        ("file:///etc/passwd", False),
        ("javascript:x", False),
        (None, False),
    ],
)
async def test_only_a_page_is_opened_in_the_browser(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch, url: str | None, opened: bool
) -> None:
    pages: list[str] = []
    monkeypatch.setattr(App, "open_url", lambda _, page: pages.append(page))
    async with open_desk() as desk:
        with desk.elsewhere() as store, store.write() as session:
            session.get_one(Article, 1).url = url
        await desk.press("j", "O")
        assert pages == ([url] if opened else [])
        assert ("opened" if opened else "names no page") in desk.text


async def test_what_the_mouse_selects_of_the_findings_can_be_copied(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        findings = desk.review.query_one(Findings)
        await desk.pilot.mouse_down(findings, offset=(1, 0))
        await desk.pilot.hover(findings, offset=(9, 1))
        await desk.pilot.mouse_up(findings, offset=(9, 1))
        told = "≠ Arlen Courier says fourteen, Coastline Radio says at least 20\n○ open · "
        assert desk.review.get_selected_text() == told
