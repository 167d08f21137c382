"""No text of any article, note or name changes colours, keys, layout or the state of the terminal."""

from pathlib import Path

import pytest
from conftest import OpenDesk
from hypothesis import given
from hypothesis import strategies as st
from invented_story import REPORTS, Report, Told, fill_store
from rich.cells import cell_len

from factcheck.widgets.plain import plain

HOSTILE = [
    "a [/] b [/foo] [b]x[/i] [@click=app.quit]y[/]",
    "red \x1b[31mred\x1b]0;title\x07 and C1 \x9b31m, \x7f and \x08\x08",
    "turned \u202egnidaer\u202c \u2066a\u2069 \u200f\u061c",
    "x" * 4000,
    "漢字" * 200,
    "👩‍👩‍👧‍👦 🇺🇦 e\u0301\u0301\u0301 ❤️ \u200b\u200d\ufe0f",
    "tab\tand\vand\fand\u2028and\x85 $primary {x} %s",
    "half a pair \ud83d here",
]


KEYS = {
    "review": ["n", "m", "enter", "j", "k", "d", "z", "1", "tab", "x", "question_mark", "escape"],
    "stories": ["s", "tab", *"jblk", "enter", "z", "tab", "j", "a", "x", "tab", "escape", "w"],
    "history": ["d", "n", "a", "enter", "z", "h", "h", "j", "G", "h", "right_square_bracket"],
    "article": ["d", "a", "j", "c", "z", "right_curly_bracket", "tab", "v", "w", "o", "w", "j"],
}


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("size", [(140, 45), (40, 10)], ids=["wide", "narrow"])
@pytest.mark.parametrize("screen", KEYS)
async def test_hostile_text_is_shown_as_text_everywhere(
    open_desk: OpenDesk, tmp_path: Path, text: str, size: tuple[int, int], screen: str
) -> None:
    text = text.encode("utf-8", "replace").decode()  # the store takes no half pairs
    store = tmp_path / "hostile.db"
    reports = {
        "one": Report(text, text, "2026-03-02", [text]),
        "two": Report(f"{text}2", text, None, [text]),
    }
    claims = [[Told("one", text, speaker=text), Told("two", text, speaker=text)], [Told("one", text)]]
    fill_store(store, claims, reports, story=text)
    async with open_desk(size=size, store=store) as desk:
        await desk.press(*KEYS[screen])
        desk.review.notify(plain(text), markup=False)
        await desk.settle()
        strips = desk.app.screen._compositor.render_strips()
        assert all(strip.cell_length == size[0] for strip in strips)
        shown = "".join(segment.text for strip in strips for segment in strip)
        assert not set(shown) & set("\x1b\x9b\x7f\x08\x07\u202e\u2066\u2028\t\n")
        assert desk.app.is_running


@given(st.text(st.characters(codec=None)))
def test_plain_text_keeps_every_offset_and_holds_no_control(text: str) -> None:
    drawn = plain(text)
    assert len(drawn) == len(text)
    assert "\x1b" not in drawn
    drawn.encode()


def test_ordinary_text_is_drawn_as_it_is() -> None:
    for report in REPORTS.values():
        for text in report.paragraphs:
            assert plain(text) is text


def test_a_mark_that_turns_the_reading_direction_takes_no_cell() -> None:
    assert cell_len(plain("a\u202eb")) == 2
