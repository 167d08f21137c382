"""Themes: the desk by night and by day, each also with high contrast. Any theme of Textual works as well."""

from typing import Final

from textual.theme import BUILTIN_THEMES, Theme

from factcheck.settings import SettingsError, settings_file

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

CONTRAST_NIGHT: Final = Theme(
    name="high-contrast-night",
    primary="#5cb8ff",
    secondary="#ffffff",
    accent="#ffd400",
    success="#5dff5d",
    warning="#ffb000",
    error="#ff8080",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#141414",
    dark=True,
    variables={"text-muted": "#ffffff", "block-cursor-foreground": "#000000"},
)

CONTRAST_DAY: Final = Theme(
    name="high-contrast-day",
    primary="#003f8a",
    secondary="#000000",
    accent="#6b3300",
    success="#00480c",
    warning="#6b3300",
    error="#8f0000",
    foreground="#000000",
    background="#ffffff",
    surface="#ffffff",
    panel="#eeeeee",
    dark=False,
    variables={"text-muted": "#000000", "block-cursor-foreground": "#ffffff"},
)

OWN: Final = (NIGHT, DAY, CONTRAST_NIGHT, CONTRAST_DAY)
"""The themes that the desk brings along; of each two, the first is dark and the second its light one."""


def check_theme(name: str) -> str:
    """Return the name of a theme; raise ``SettingsError`` when there is none of that name."""
    known = [*(theme.name for theme in OWN), *BUILTIN_THEMES]
    if name not in known:
        raise SettingsError(f"{settings_file()}: theme: there is no {name}; there are {', '.join(known)}")
    return name


def by_other_light(theme: Theme) -> str:
    """Return the name of the theme that a dark one is by day, or a light one by night."""
    is_own = theme.name in {CONTRAST_NIGHT.name, CONTRAST_DAY.name}
    dark, light = (CONTRAST_NIGHT, CONTRAST_DAY) if is_own else (NIGHT, DAY)
    return (light if theme.dark else dark).name
