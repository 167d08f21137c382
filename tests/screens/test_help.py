"""Help: what it tells on each screen of the desk."""

from collections.abc import Sequence

import pytest
from driven_desk import OpenDesk

from factcheck.commands import SCREENS
from factcheck.screens.help import HelpScreen

WAYS = {
    "review": (),
    "matrix": ("m",),
    "timeline": ("t",),
    "article": ("a",),
    "history": ("h",),
    "export": ("x",),
    "stories": ("s",),
}
"""The keys that lead to each screen which has help."""


@pytest.mark.parametrize(("screen", "way"), WAYS.items(), ids=WAYS)
async def test_help_names_every_key_and_sign_of_its_screen_and_goes_away(
    open_desk: OpenDesk, screen: str, way: Sequence[str]
) -> None:
    async with open_desk(size=(140, 120)) as desk:
        await desk.press(*way)
        left = desk.app.screen
        await desk.press("question_mark")
        assert isinstance(desk.app.screen, HelpScreen)
        for command in SCREENS[screen]:
            assert command.shown_keys in desk.text
            assert command.help[:30] in desk.text
        for sign in left.SIGNS_HERE:
            assert f"{sign.glyph} " in desk.text
            assert sign.word in desk.text
        await desk.press("q")
        assert desk.app.screen is left
