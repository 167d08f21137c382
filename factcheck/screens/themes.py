"""Themes: the desk by night and by day. Any other theme of Textual works as well."""

from typing import Final

from textual.theme import Theme

NIGHT: Final = Theme(
    name="night-desk",
    primary="#7aa2c8",
    secondary="#8f9bb3",
    accent="#e0b25c",
    success="#86b97c",
    warning="#d9a05b",
    error="#e0706a",
    foreground="#d9dce3",
    background="#14171c",
    surface="#1a1e25",
    panel="#232833",
    dark=True,
)

DAY: Final = Theme(
    name="day-desk",
    primary="#2f6690",
    secondary="#5c6b7f",
    accent="#b07510",
    success="#2f7d32",
    warning="#a85f00",
    error="#b3261e",
    foreground="#22252b",
    background="#fbf9f4",
    surface="#f3f0e8",
    panel="#e7e2d6",
    dark=False,
)
