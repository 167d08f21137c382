"""No text of any article, note or name changes colours, keys, layout or the state of the terminal."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from drawn import assert_tame, drawn
from driven_desk import Desk, OpenDesk
from hypothesis import given
from hypothesis import strategies as st
from invented_story import REPORTS, Report, Told, fill_store
from rich.cells import cell_len
from textual.geometry import Region

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


STEPS = ["j"] * (len(HOSTILE) - 1)
KEYS = {
    "review": [*STEPS, "g", "d", "n", "m", "enter", "1", *["tab"] * 3, "p", "B", "slash", "a", "escape"],
    "help": ["question_mark"],
    "matrix": ["m", *STEPS, "l", "l", "g", "d"],
    "timeline": ["t", "t", *STEPS, "o", "g", "d", "t"],
    "article": ["a", *STEPS, "g", "c", "right_curly_bracket", "tab", "v", "w", "o", "w", "j"],
    "history": ["d", "n", "a", "enter", "z", "h", "h", "j", "G", "h", "right_square_bracket"],
    "export": ["d", "x", "j", "j", "f", "j", "f", "j", "f", "j"],
    "linking": ["l", "down", "down", "w"],
    "stories": ["s", "j", "tab", *STEPS, "l", "j"],
}
"""Keys that lead to each screen and through what it shows."""


def fill_with(store: Path, texts: Sequence[str]) -> Path:
    """Fill a store with a story in which each text is a title, a source, a speaker and a statement."""
    texts = [text.encode("utf-8", "replace").decode() for text in texts]  # the store takes no half pairs
    reports = {
        str(number): Report(f"{number}{text}", text, "2026-03-02", [text, f"{text} also"])
        for number, text in enumerate(texts)
    }
    claims = [
        [Told(str(number), text, speaker=text), Told(str(number), f"{text} also", speaker=text)]
        for number, text in enumerate(texts)
    ]
    fill_store(store, claims, reports, story=texts[0])
    return store


@pytest.mark.parametrize("size", [(140, 45), (40, 10)], ids=["wide", "narrow"])
@pytest.mark.parametrize("screen", KEYS)
async def test_hostile_text_is_shown_as_text_everywhere(
    open_desk: OpenDesk, tmp_path: Path, size: tuple[int, int], screen: str
) -> None:
    async with open_desk(size=size, store=fill_with(tmp_path / "hostile.db", HOSTILE)) as desk:
        for key in KEYS[screen]:
            await desk.press(key)
            assert_tame(desk.app, size[0])
        desk.review.notify(plain(HOSTILE[0]), markup=False)
        await desk.settle()
        assert desk.app.is_running


@pytest.mark.parametrize("screen", KEYS)
async def test_hostile_text_changes_no_key_no_place_and_no_colour(
    open_desk: OpenDesk, tmp_path: Path, screen: str
) -> None:
    harmless = [("word " * (len(text) // 5 + 1)).strip() for text in HOSTILE]
    seen = []
    for name, texts in (("hostile", HOSTILE), ("harmless", harmless)):
        colours = set()
        async with open_desk(store=fill_with(tmp_path / f"{name}.db", texts)) as desk:
            for key in KEYS[screen]:
                await desk.press(key)
                colours |= _colours(desk)
            seen.append((_keys(desk), _places(desk), colours))
    (keys, places, colours), (their_keys, their_places, their_colours) = seen
    assert keys == their_keys
    assert places == their_places
    assert colours <= their_colours


def _keys(desk: Desk) -> dict[str, str]:
    return {key: found.binding.action for key, found in desk.app.screen.active_bindings.items()}


def _places(desk: Desk) -> dict[str, Region]:
    return {widget.id: widget.region for widget in desk.app.screen.walk_children() if widget.id}


def _colours(desk: Desk) -> set[tuple[object, object]]:
    """Return the colours that something is drawn in."""
    styles = [segment.style for strip in drawn(desk.app) for segment in strip if segment.text.strip()]
    return {(style.color, style.bgcolor) for style in styles if style}


@given(st.text(st.characters(codec=None)))
def test_plain_text_keeps_every_offset_and_holds_no_control(text: str) -> None:
    shown = plain(text)
    assert len(shown) == len(text)
    assert "\x1b" not in shown
    shown.encode()


def test_ordinary_text_is_drawn_as_it_is() -> None:
    for report in REPORTS.values():
        for text in report.paragraphs:
            assert plain(text) is text


def test_a_mark_that_turns_the_reading_direction_takes_no_cell() -> None:
    assert cell_len(plain("a\u202eb")) == 2
