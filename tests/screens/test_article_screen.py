"""The article screen: a whole article, stepped through and decided on statement by statement."""

import asyncio

import pytest
from driven_desk import Desk, OpenDesk
from invented_story import REPORTS

from factcheck.desk.manuscript import view_manuscript
from factcheck.desk.mark import mark_claims
from factcheck.desk.views import Verdict
from factcheck.screens.article import ArticleScreen
from factcheck.screens.review import ReviewScreen
from factcheck.widgets.manuscript import ManuscriptText
from factcheck.widgets.margin_note import MarginNote

COURIER = [1, 2, 6, 4, 5, 3]
"""The claims of the Courier's article in the order of its text."""


def article(desk: Desk) -> ArticleScreen:
    assert isinstance(desk.app.screen, ArticleScreen)
    return desk.app.screen


def at(desk: Desk) -> int:
    """The claim that the reviewer is at on the article screen."""
    line = article(desk).text.claim
    assert line
    return line.id


def style(desk: Desk, words: str) -> str:
    """How words of the manuscript, and the spaces between them, are drawn, but for their colours."""
    text = article(desk).text
    for strip in (text.render_line(y) for y in range(text.size.height)):
        styles = [(char, segment.style) for segment in strip for char in segment.text]
        start = strip.text.find(words)
        if start >= 0:
            drawn = styles[start : start + len(words)]
            return str({char.isspace(): str(style and style.without_color) for char, style in drawn})
    raise AssertionError(f"{words!r} is not in sight:\n{desk.text}")


async def test_the_whole_article_of_the_statement_in_front_is_shown(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("j", "a")
        for paragraph in REPORTS["courier"].paragraphs:
            assert paragraph[:40] in desk.text
        assert "Arlen Courier  2 March 2026" in desk.text
        assert "Ferry Linnea strikes the quay" in desk.text
        assert "0 of 6 decided" in desk.text
        assert at(desk) == 2


async def test_with_the_counterpart_in_focus_its_article_is_shown(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("2", "tab", "tab", "a")
        assert "The Harbour Ledger  3 March 2026" in desk.text
        assert at(desk) == 1


@pytest.mark.parametrize(("down", "up"), [("j", "k"), ("down", "up")])
async def test_one_steps_from_claim_to_claim_in_the_order_of_the_text(
    open_desk: OpenDesk, down: str, up: str
) -> None:
    async with open_desk() as desk:
        await desk.press("a")
        seen = [at(desk)]
        for _ in COURIER:
            await desk.press(down)
            seen.append(at(desk))
        assert seen == [*COURIER, COURIER[-1]]
        await desk.press(up)
        assert at(desk) == COURIER[-2]


@pytest.mark.parametrize(("last", "first"), [("G", "g"), ("end", "home"), ("pagedown", "pageup")])
async def test_both_ends_and_pages_are_one_key_away(open_desk: OpenDesk, last: str, first: str) -> None:
    async with open_desk() as desk:
        await desk.press("a", last)
        assert at(desk) == COURIER[-1]
        await desk.press(first)
        assert at(desk) == COURIER[0]


async def test_brackets_go_from_conflict_to_conflict(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a", "right_square_bracket")
        assert at(desk) == 3
        await desk.press("left_square_bracket")
        assert at(desk) == 1


@pytest.mark.parametrize(("key", "verdict"), [("c", "corroborated"), ("d", "disputed"), ("u", "unverified")])
async def test_a_verdict_is_stored_and_its_underline_changes_at_once(
    open_desk: OpenDesk, key: str, verdict: str
) -> None:
    async with open_desk() as desk:
        await desk.press("a", "j")
        before = style(desk, "was carrying")
        await desk.press(key)
        assert desk.stored(2).line.verdict == verdict
        assert at(desk) == 6
        assert "1 of 6 decided" in desk.text
        assert "1/8" in desk.text
        assert style(desk, "was carrying") != before


async def test_verdicts_and_open_claims_are_told_apart_without_colour(open_desk: OpenDesk) -> None:
    async with open_desk(size=(200, 45)) as desk:
        await desk.press("a", "G", "c", "g", "j", "j", "d", "u")
        assert {"✓", "✗", "?", "○"} <= {line.strip()[:1] for line in desk.text.splitlines()[4:]}
        assert [desk.stored(claim).line.verdict for claim in (3, 6, 4)] == [
            "corroborated",
            "disputed",
            "unverified",
        ]
        drawn = [style(desk, words) for words in ("closed until", "taken to", "had no", "that the")]
        assert len(set(drawn)) == 4


async def test_the_same_key_again_takes_the_verdict_back(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a", "d", "k", "d")
        assert desk.stored(1).line.verdict is None
        assert at(desk) == 1


async def test_space_goes_to_the_next_open_claim_of_the_article(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a", "j", "c", "g", "space")
        assert at(desk) == 6
        await desk.press(*"ccccc")
        assert "marked corroborated · z undoes · no other claim of this article is open" in desk.text
        assert "6 of 6 decided" in desk.text


async def test_undo_and_redo_work_here_and_go_to_the_claim(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a", "d", "G", "z")
        assert at(desk) == 1
        assert "undid: marked disputed" in desk.text
        assert "0 of 6 decided" in desk.text
        await desk.press("Z")
        assert desk.stored(1).line.verdict is Verdict.DISPUTED


async def test_undo_goes_to_the_article_of_the_claim(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("G", "d", "g", "a", "z")
        assert "The Harbour Ledger" in desk.text
        assert at(desk) == 8


async def test_enter_opens_the_claim_on_the_review_screen(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a", "j", "d", "enter")
        assert isinstance(desk.app.screen, ReviewScreen)
        assert desk.at.id == 6
        assert "1/8" in desk.text
        assert desk.queue.agenda[1].verdict is Verdict.DISPUTED


@pytest.mark.parametrize("key", ["escape", "a"])
async def test_one_goes_back_to_where_one_was_in_the_review(open_desk: OpenDesk, key: str) -> None:
    async with open_desk() as desk:
        await desk.press("j", "a", "j", "j", key)
        assert isinstance(desk.app.screen, ReviewScreen)
        assert desk.at.id == 2


async def test_keys_typed_ahead_land_on_the_claims_that_were_meant(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in ("j", "a", "c", "j", "u", "escape", "d"):
            desk.type(key)
        await desk.settle()
        assert desk.stored(2).line.verdict is Verdict.DISPUTED
        assert desk.stored(4).line.verdict is Verdict.UNVERIFIED
        assert desk.stored(6).line.verdict is None


async def test_the_claim_is_shown_when_this_screen_is_left_before_its_next_frame(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_desk() as desk:
        await desk.press("a")
        # What is to be called after a frame is forgotten with the screen that never draws it.
        monkeypatch.setattr(ArticleScreen, "_invoke_later", lambda *_: None)
        desk.review.look()
        await desk.pilot.pause(0)
        await desk.app.pop_screen()
        assert await asyncio.wait_for(desk.review.claim_in_front(), timeout=10)


@pytest.mark.parametrize(("on", "back"), [("right_curly_bracket", "left_curly_bracket"), ("right", "left")])
async def test_articles_follow_each_other_as_they_appeared(open_desk: OpenDesk, on: str, back: str) -> None:
    async with open_desk() as desk:
        await desk.press("a")
        seen = []
        for _ in REPORTS:
            manuscript = article(desk).manuscript
            seen.append(manuscript and manuscript.article.source)
            await desk.press(on)
        assert seen == ["Arlen Courier", "Coastline Radio", "The Harbour Ledger", "Nordmar Press"]
        assert "1/4  Arlen Courier" in desk.text
        await desk.press(back)
        assert "4/4  Nordmar Press  undated" in desk.text


async def test_the_next_article_opens_at_the_same_claim(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a", "G", "right_curly_bracket")
        assert at(desk) == 3
        await desk.press("right_curly_bracket")
        assert at(desk) == 1


async def test_what_the_others_say_stands_beside_the_article(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("right_square_bracket", "a")
        assert "≠ Coastline Radio  The harbour reopens" in desk.text
        assert "says Wednesday" in desk.text
        await desk.press("right_curly_bracket")
        assert "≠ Arlen Courier  The harbour will stay" in desk.text
        assert "said by the harbour master" in desk.text


async def test_a_claim_of_one_statement_says_so(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("G", "a", "g", "G")
        assert "No other statement makes this claim." in desk.text


async def test_tab_brings_the_note_and_the_arrows_scroll_it(open_desk: OpenDesk) -> None:
    async with open_desk(size=(80, 24)) as desk:
        await desk.press("a", "tab")
        note = desk.app.screen.query_one(MarginNote)
        assert note.has_focus
        await desk.press("down")
        await desk.pilot.pause()
        assert note.scroll_y == 1
        assert at(desk) == 1
        await desk.press("j")
        assert at(desk) == 2
        await desk.press("tab")
        assert isinstance(desk.app.screen.focused, ManuscriptText)


async def test_a_click_goes_to_a_statement(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a")
        await desk.click("stay closed until")
        assert at(desk) == 3
        await desk.click("Passengers were waiting")  # in no claim
        assert at(desk) == 3


async def test_what_another_decided_meanwhile_is_not_taken_back_unseen(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a")
        with desk.elsewhere() as store:
            mark_claims(store, [1], Verdict.DISPUTED, reviewer="anna")
        await desk.press("d")
        assert desk.stored(1).line.verdict is Verdict.DISPUTED
        assert "by somebody else" in desk.toasts
        assert at(desk) == 1
        assert "1 of 6 decided" in desk.text


async def test_a_verdict_that_another_gave_is_shown_when_its_claim_is_reached(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a")
        with desk.elsewhere() as store:
            mark_claims(store, [2], Verdict.UNVERIFIED, reviewer="anna")
        await desk.press("j")
        assert "? unverified by anna" in desk.text
        assert "1 of 6 decided" in desk.text


async def test_moving_decides_nothing(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a", *"jjkGg", "space", "}", "{", "right_square_bracket", "tab", "v", "w", "escape")
        assert all(desk.stored(number).line.verdict is None for number in range(1, 9))


async def test_the_palette_offers_what_applies_here(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a")
        titles = {
            command.title.partition(" · ")[0] for command in desk.app.get_system_commands(desk.app.screen)
        }
        assert {"disputed", "next article", "select", "back"} <= titles
        assert "make a claim" not in titles
        await desk.press("v")
        titles = {
            command.title.partition(" · ")[0] for command in desk.app.get_system_commands(desk.app.screen)
        }
        assert "make a claim" in titles
        assert "disputed" not in titles


async def test_leaving_the_desk_from_here_stores_what_was_typed_before(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in ("a", "c", "d", "q"):
            desk.type(key)
        await desk.leaves()
        assert desk.stored(1).line.verdict is Verdict.CORROBORATED
        assert desk.stored(2).line.verdict is Verdict.DISPUTED


def selected(desk: Desk) -> str:
    text = article(desk).text
    assert text._selected
    return text._text[slice(*text._selected)]


async def test_words_are_selected_from_the_statement_in_front(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a", "j", "v")
        assert selected(desk) == "The"
        await desk.press("w", "right", "w")
        assert selected(desk) == "The ship was carrying"
        await desk.press("b", "left")
        assert selected(desk) == "The ship"
        await desk.press("o", "w")
        assert selected(desk) == "ship"


async def test_sentences_are_selected_whole(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a", "j", "v", "j")
        assert selected(desk) == "The ship was carrying 212 people."
        await desk.press("down")
        assert selected(desk).endswith("to hospital by helicopter.")
        await desk.press("k", "up", "up")
        assert selected(desk).startswith("Fourteen passengers")


@pytest.mark.parametrize("key", ["escape", "v"])
async def test_a_selection_is_left_and_the_keys_decide_again(open_desk: OpenDesk, key: str) -> None:
    async with open_desk() as desk:
        await desk.press("a", "v", "w", "d", "z", key)
        assert desk.stored(1).line.verdict is None
        assert article(desk).text._selected is None
        await desk.press("d")
        assert desk.stored(1).line.verdict is Verdict.DISPUTED


async def test_motions_typed_ahead_move_what_is_selected(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in ("j", "a", "v", "w", "w", "o", "w"):
            desk.type(key)
        await desk.settle()
        assert selected(desk) == "ship was"
        await desk.press("escape")
        assert article(desk).text._selected is None


async def test_what_is_selected_becomes_a_claim_of_its_own_that_undo_takes_back(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a", "j", "v", *"wwwww", "o", *"wwww", "enter")
        assert "made a claim of a passage · z undoes" in desk.text
        made = desk.stored(at(desk))
        assert made.line.text == "212 people"
        await desk.press("d", "z")
        assert at(desk) == made.line.id
        await desk.press("z")
        with desk.elsewhere() as store:
            assert made.line.id not in {line.id for line in view_manuscript(store, 1).claims}
        assert at(desk) != made.line.id


async def test_what_cannot_be_a_claim_is_told(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("a", "j", "v", "j", "enter")
        assert "this is statement 5 already" in desk.toasts
        assert article(desk).text._selected is None
        await desk.press("d")
        assert desk.stored(2).line.verdict is Verdict.DISPUTED
