"""The timeline as a widget: many articles, text that is hostile, every width."""

import time
from datetime import date

import pytest
from drawn import assert_tame
from test_claim_queue import line
from test_hostile_text import HOSTILE
from textual.app import App, ComposeResult

from factcheck.desk.appearances import Appearance, Happening, Step, Timeline
from factcheck.widgets.happening_detail import HappeningDetail
from factcheck.widgets.timeline import TimelineView
from factcheck.widgets.timeline_head import TimelineHead


def timeline(articles: int, claims: int, text: str = "") -> Timeline:
    steps = list(Step)
    appearances = tuple(
        Appearance(
            article=article, source=text or f"Source {article}", title=text, revision=1 + article % 2,
            at=date(2026, 3, 1 + article % 28), is_loading=article % 3 == 0,
            happenings=tuple(
                Happening(
                    step=steps[claim % len(steps)], claim=claim, says=text or f"Statement {claim}",
                    speaker=text, figures=text, before=text,
                )
                for claim in range(claims)
            ),
        )
        for article in range(articles)
    )  # fmt: skip
    return Timeline(
        appearances[:-1], appearances[-1:], tuple(line(number, text=text) for number in range(claims))
    )


class TimelineApp(App[None]):
    def __init__(self, shown: Timeline) -> None:
        super().__init__()
        self.head = TimelineHead()
        self.view = TimelineView()
        self.detail = HappeningDetail(id="said")
        self._shown = shown

    def compose(self) -> ComposeResult:
        self.head.styles.height = 2
        yield self.head
        yield self.view
        self.detail.styles.height = 4
        yield self.detail

    def on_mount(self) -> None:
        self.head.show(self._shown, newest_first=False, whole=False)
        self.view.show(self._shown, newest_first=False, claim_id=None)
        row = self.view.current
        assert row
        assert row.happening
        self.detail.show(row, row.happening)


async def test_a_hundred_thousand_rows_are_drawn_row_by_row() -> None:
    app = TimelineApp(timeline(20, 5_000))
    async with app.run_test(size=(100, 30)) as pilot:
        drawn = []
        draw = app.view._draw_happening
        app.view._draw_happening = lambda *values: drawn.append(values) or draw(*values)
        began = time.process_time()
        for row in (99_999, 50_000, 50_001, 1):
            app.view.reach(row)
            await pilot.pause()
        assert len(drawn) < 130
        drawn.clear()
        app.view.reach(2)
        await pilot.pause()
        assert len(drawn) == 2
        assert time.process_time() - began < 1


@pytest.mark.parametrize("width", [1, 3, 12, 20, 40, 100])
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
async def test_no_text_changes_the_width_of_a_row_or_reaches_the_terminal_raw(text: str, width: int) -> None:
    app = TimelineApp(timeline(3, 5, text))
    async with app.run_test(size=(width, 20)) as pilot:
        app.view.reach(3)
        await pilot.pause()
        assert_tame(app, width)


async def test_a_row_tells_its_step_without_colour() -> None:
    app = TimelineApp(timeline(2, 5))
    async with app.run_test(size=(100, 20)) as pilot:
        await pilot.pause()
        assert [app.view.render_line(y).text[4] for y in range(1, 6)] == ["★", "+", "↳", "→", "–"]


async def test_a_head_tells_when_and_whether_that_is_only_when_it_was_loaded() -> None:
    app = TimelineApp(timeline(5, 1))
    async with app.run_test(size=(120, 20)) as pilot:
        await pilot.pause()
        heads = [app.view.render_line(y).text.strip() for y in range(0, 10, 2)]
        assert heads[0] == "1 March 2026  Source 0 · seen when it was loaded"
        assert heads[1] == "2 March 2026  Source 1 · 1 day later · revision 2"
        assert heads[3] == "4 March 2026  Source 3 · 3 days later · revision 2 · seen when it was loaded"


async def test_a_timeline_without_anything_in_it_is_no_error() -> None:
    app = TimelineApp(timeline(2, 1))
    async with app.run_test(size=(60, 20)) as pilot:
        app.view.show(Timeline((), (), ()), newest_first=True, claim_id=3)
        app.view.reach(5)
        await pilot.pause()
        assert app.view.current is None
        assert app.view.claim is None
        assert app.view.row_of_next_article(1) is None
        assert app.view.row_of(1) is None
