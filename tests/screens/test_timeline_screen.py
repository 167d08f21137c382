"""The timeline screen: of a claim or the whole story, in either order, and the way to a claim from it."""

from pathlib import Path

import pytest
from driven_desk import Desk, OpenDesk
from sqlmodel import col, select, update

from factcheck.commands import TIMELINE
from factcheck.db.tables import Article, Revision, Statement
from factcheck.desk.codec import pack_facts
from factcheck.desk.mark import mark_claims
from factcheck.desk.store import open_store
from factcheck.desk.views import Verdict
from factcheck.screens.review import ReviewScreen
from factcheck.screens.timeline import TimelineScreen
from factcheck.statements.extract import read_statement
from factcheck.widgets.timeline import TimelineView


def view(desk: Desk) -> TimelineView:
    return desk.app.screen.query_one(TimelineView)


def at(desk: Desk) -> tuple[str, int | None]:
    """The source and the claim that the reviewer is at."""
    row = view(desk).current
    assert row
    assert row.happening
    return row.appearance.source, row.happening.claim


def facts(text: str) -> str:
    return pack_facts(read_statement(text, "en").facts)


@pytest.fixture
def corrected(store_path: Path) -> Path:
    """The invented story after the radio has changed its figure."""
    store = open_store(str(store_path))
    with store.write() as session:
        old = session.exec(select(Statement).where(col(Statement.text).startswith("At least 20"))).one()
        revision = session.exec(select(Revision).where(Revision.article_id == old.article_id)).one()
        text = revision.text.replace("At least 20 people", "At least 16 people")
        start = text.index("At least 16")
        words = old.text.replace("20", "16")
        old.facts = facts(old.text)
        session.add(
            Statement(
                **old.model_dump(exclude={"id", "text", "revision", "start", "end", "facts"}),
                text=words, revision=2, start=start, end=start + len(words), facts=facts(words),
            )
        )  # fmt: skip
        old.claim_id = None
        session.add(
            Revision(
                article_id=old.article_id, number=2, digest="2", text=text, published="2026-03-04",
                loaded="2026-03-04T10:00:00+00:00",
            )
        )  # fmt: skip
        session.execute(update(Article).where(col(Article.id) == old.article_id).values(revision=2))
        standing = select(Statement).where(Statement.article_id == old.article_id, Statement.id != old.id)
        for statement in session.exec(standing):
            statement.revision = 2
    store.close()
    return store_path


def test_every_command_has_an_action() -> None:
    for command in TIMELINE:
        assert command.name.startswith("app.") or hasattr(TimelineScreen, f"action_{command.name}")


async def test_it_begins_with_the_claim_one_comes_from(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("j", "j", "t")
        assert at(desk) == ("Arlen Courier", 3)
        assert "The harbour will stay closed until Thursday." in desk.text
        assert "The harbour reopens on Wednesday" in desk.text
        assert "helicopter" not in desk.text


async def test_t_widens_it_to_the_whole_story_and_narrows_it_again(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("t", "t")
        assert "The whole story" in desk.text
        assert "helicopter" in desk.text
        await desk.press("G", "t")
        assert "A new ferry costs" in desk.text
        assert "helicopter" not in desk.text


async def test_an_article_without_a_date_is_told_and_stands_at_the_end_in_either_order(
    open_desk: OpenDesk,
) -> None:
    async with open_desk() as desk:
        await desk.press("t", "t", "o", "G")
        assert at(desk)[0] == "Nordmar Press"
        assert "without a date  Nordmar Press" in desk.text
        await desk.press("o", "G")
        assert at(desk)[0] == "Nordmar Press"


async def test_o_shows_the_newest_first_and_the_oldest_again(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("t", "t", "o", "g")
        assert at(desk)[0] == "The Harbour Ledger"
        assert "newest first" in desk.text
        await desk.press("o", "g")
        assert at(desk)[0] == "Arlen Courier"


async def test_a_corrected_figure_is_shown_with_what_stood_before(
    open_desk: OpenDesk, corrected: Path
) -> None:
    async with open_desk(store=corrected) as desk:
        await desk.press("t")
        assert "revision 2" in desk.text
        assert "→ At least 20 → At" in desk.text
        while "corrects:" not in desk.text:
            await desk.press("j")
        assert "Before: At least 20 people were injured" in desk.text


@pytest.mark.parametrize("key", ["j", "down"])
async def test_down_passes_over_heads(open_desk: OpenDesk, key: str) -> None:
    async with open_desk() as desk:
        await desk.press("t", key)
        assert at(desk) == ("Coastline Radio", 1)
        await desk.press("G", key)
        assert at(desk)[0] == "Nordmar Press"


@pytest.mark.parametrize("key", ["k", "up"])
async def test_up_passes_over_heads(open_desk: OpenDesk, key: str) -> None:
    async with open_desk() as desk:
        await desk.press("t", "G", key)
        assert at(desk)[0] == "The Harbour Ledger"
        await desk.press("g", key)
        assert at(desk)[0] == "Arlen Courier"


@pytest.mark.parametrize(("first", "last"), [("g", "G"), ("home", "end")])
async def test_keys_lead_to_both_ends(open_desk: OpenDesk, first: str, last: str) -> None:
    async with open_desk() as desk:
        await desk.press("t", "t", last)
        assert view(desk).row == len(view(desk).rows) - 1
        await desk.press(first)
        assert view(desk).row == 1


async def test_pages_lead_as_far_as_rows_are_in_sight(open_desk: OpenDesk) -> None:
    async with open_desk(size=(80, 12)) as desk:
        await desk.press("t", "t", "g", "pagedown")
        assert view(desk).row >= view(desk).page_rows()
        await desk.press("pageup", "pageup", "pageup")
        assert view(desk).row == 1


async def test_brackets_lead_from_article_to_article(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("t", "t", "g", "right_square_bracket")
        assert at(desk)[0] == "Coastline Radio"
        await desk.press("right_square_bracket", "j", "left_square_bracket")
        assert at(desk)[0] == "Coastline Radio"
        await desk.press("left_square_bracket", "left_square_bracket")
        assert at(desk)[0] == "Arlen Courier"
        assert "no other article" in desk.text


@pytest.mark.parametrize(
    ("key", "verdict"),
    [("c", Verdict.CORROBORATED), ("d", Verdict.DISPUTED), ("u", Verdict.UNVERIFIED)],
)
async def test_a_verdict_is_given_and_undone_here_too(
    open_desk: OpenDesk, key: str, verdict: Verdict
) -> None:
    async with open_desk() as desk:
        await desk.press("t", key)
        assert desk.stored(1).line.verdict is verdict
        assert f"{verdict.glyph} ★" in desk.text
        await desk.press("z")
        assert desk.stored(1).line.verdict is None
        await desk.press("Z")
        assert desk.stored(1).line.verdict is verdict
        assert at(desk)[1] == 1


async def test_in_the_whole_story_a_verdict_leads_on_to_the_next_open_claim(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("t", "t", "g", "d", "d")
        assert [desk.stored(number).line.verdict for number in (1, 2)] == ["disputed", "disputed"]
        assert at(desk)[1] == 3


async def test_undoing_what_was_done_to_another_claim_shows_that_claim(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("G", "d", "g", "t", "z")
        assert at(desk)[1] == 8
        assert desk.stored(8).line.verdict is None


async def test_enter_opens_the_claim_on_the_review_screen(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("t", "t", "G", "enter")
        assert isinstance(desk.app.screen, ReviewScreen)
        assert desk.at.id == 7


async def test_escape_goes_back_to_where_one_was(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("j", "t", "t", "G", "escape")
        assert isinstance(desk.app.screen, ReviewScreen)
        assert desk.at.id == 2


async def test_a_click_leads_to_a_row(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("t")
        await desk.click("About fourteen passengers")
        assert at(desk) == ("The Harbour Ledger", 1)


@pytest.mark.parametrize("size", [(1, 1), (10, 3), (40, 10), (80, 24), (200, 60)], ids=str)
@pytest.mark.parametrize("key", ["m", "t"])
async def test_every_key_works_in_a_terminal_of_any_size(
    open_desk: OpenDesk, key: str, size: tuple[int, int]
) -> None:
    async with open_desk(size=size) as desk:
        await desk.press(key, "j", "l", "h", "G", "pageup", "g", "space", "t", "o", "d", "z", "enter")
        assert desk.stored(1).line.verdict is None
        assert desk.app.is_running


@pytest.mark.parametrize("key", ["m", "t"])
async def test_a_step_over_several_claims_is_undone_before_the_eyes_of_the_reviewer(
    open_desk: OpenDesk, key: str
) -> None:
    async with open_desk() as desk:
        with desk.elsewhere() as store:
            mark_claims(store, [1, 2], Verdict.DISPUTED, reviewer="mara")
        await desk.press(key, *("t" if key == "t" else ""))
        assert desk.text.count("✗") > 2
        await desk.press("z")
        assert "✗ Fourteen" not in desk.text
        assert "✗ The ship" not in desk.text
        assert "✗ ★" not in desk.text
        assert "0/8" in desk.text


async def test_keys_typed_before_the_timeline_is_read_wait_for_it(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in "tjd":
            desk.type(key)
        await desk.settle()
        await desk.press("escape")
        assert [line.verdict for line in desk.queue.agenda.lines].count(Verdict.DISPUTED) == 1
