"""What an app has drawn, line by line: the one place where tests look into Textual's compositor."""

from textual.app import App
from textual.strip import Strip

_RAW = frozenset("\x1b\x9b\x7f\x08\x07\u202e\u2066\u2028\t\n")
"""What would turn, move or colour a terminal if a text brought it there."""


def drawn(app: App[None]) -> list[Strip]:
    """Return the lines of the screen in front."""
    return app.screen._compositor.render_strips()


def assert_tame(app: App[None], width: int) -> None:
    """Hold that every line is as wide as the screen, and that nothing on it is more than text."""
    strips = drawn(app)
    assert {strip.cell_length for strip in strips} == {width}
    shown = "".join(segment.text for strip in strips for segment in strip)
    assert not set(shown) & _RAW
    shown.encode()
