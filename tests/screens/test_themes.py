"""Colours: the themes of the desk, and a desk without any."""

import pytest
from drawn import drawn
from driven_desk import Desk, OpenDesk
from textual.color import Color

from factcheck.screens.themes import CONTRAST_DAY, CONTRAST_NIGHT, OWN, by_other_light, check_theme
from factcheck.widgets.signs import RELATIONS, VERDICTS
from factcheck.widgets.stance_signs import STANCES
from factcheck.widgets.step_signs import STEPS

SAID = ["foreground", "text-success", "text-warning", "text-error", "text-accent", "text-muted"]


@pytest.mark.parametrize("theme", [CONTRAST_NIGHT, CONTRAST_DAY], ids=lambda theme: theme.name)
async def test_what_is_written_in_high_contrast_can_be_read_by_everybody(open_desk: OpenDesk, theme) -> None:
    async with open_desk(theme=theme.name) as desk:
        colours = desk.app.theme_variables
        for ground in ("background", "surface", "panel"):
            on = Color.parse(colours[ground])
            for name in SAID:
                assert contrast(on, Color.parse(colours[name])) >= 7, (ground, name)
            # What is said beside the point is drawn in 60% of the ink.
            assert contrast(on, on.blend(Color.parse(colours["foreground"]), 0.6)) >= 4.5, ground


def contrast(a: Color, b: Color) -> float:
    """The contrast of two colours by WCAG 2.1: 1 to 21, from 7 on good for everybody who sees."""
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Color) -> float:
    parts = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in colour.normalized)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


async def test_the_palette_turns_day_into_night_within_one_kind_of_theme(open_desk: OpenDesk) -> None:
    async with open_desk(theme="high-contrast-day") as desk:
        await desk.pilot.press("ctrl+p")
        await desk.pilot.press(*"light or dark")
        await desk.shows("Turn the desk from night to day")
        await desk.pilot.press("enter")
        await desk.settle()
        assert desk.app.theme == "high-contrast-night"


@pytest.mark.parametrize("theme", OWN, ids=lambda theme: theme.name)
def test_day_and_night_lead_to_each_other(theme) -> None:
    other = next(one for one in OWN if one.name == by_other_light(theme))
    assert other.dark is not theme.dark
    assert by_other_light(other) == theme.name


def test_the_themes_of_textual_can_be_set_too() -> None:
    assert check_theme("nord") == "nord"


KINDS = [VERDICTS, RELATIONS, STANCES, STEPS]


@pytest.mark.parametrize("kind", KINDS, ids=["verdicts", "relations", "stances", "steps"])
def test_no_two_signs_of_a_kind_are_told_apart_by_colour_alone(kind) -> None:
    glyphs = [sign.glyph for sign in kind.values()]
    assert len(glyphs) == len(set(glyphs))


async def test_without_colours_every_state_is_still_there(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with open_desk() as desk:
        await desk.press("d", "c", "u", "f")
        assert not list(coloured(desk))
        queue = [line[:58] for line in desk.text.splitlines()[2:14]]
        for glyph in "✗✓?○⚑":
            assert any(glyph in line for line in queue), glyph
        assert sum("▌" in line for line in queue) == 1
        await desk.press("m", "right_square_bracket")
        assert not list(coloured(desk))
        for glyph in "≠=·◆":
            assert glyph in desk.text


def coloured(desk: Desk):
    """What is drawn in any colour but grey."""
    for line in desk.app._filters and drawn(desk.app):
        for text, style, _ in line.apply_filter(desk.app._filters[0], Color.parse("black")):
            for colour in (style and style.color, style and style.bgcolor):
                if colour and colour.triplet and len(set(colour.triplet)) > 1:
                    yield text, colour
