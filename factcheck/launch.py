"""Launching the desk from a terminal."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from factcheck.settings import SettingsError, read_settings


def launch_desk(
    store: str | None = None,
    paths: Sequence[Path] = (),
    story: str | None = None,
    reviewer: str | None = None,
    *,
    watch: bool = False,
) -> int:
    """Open the desk, stay until the reviewer leaves it, and return the exit code.

    Without ``store`` and ``reviewer`` the settings say; the other parameters are those of ``FactcheckApp``.
    """
    in_browser = "TEXTUAL_DRIVER" in os.environ
    if not in_browser and not (sys.stdin.isatty() and sys.stdout.isatty()):
        print(
            "factcheck: the desk needs a terminal; without one, use `factcheck add` and `factcheck mark`",
            file=sys.stderr,
        )
        return 1
    # Nearly all that is made until the claims are on screen is there to stay: looking through it for garbage
    # is a tenth of the start, and a fifth with 10,000 claims. The app turns that on again.
    gc.disable()
    try:
        settings = read_settings()
        from factcheck.app import FactcheckApp
        from factcheck.commands.keymap import read_keymap
        from factcheck.screens.themes import NIGHT, check_theme

        theme, keymap = check_theme(settings.theme or NIGHT.name), read_keymap(settings.keys)
    except SettingsError as error:
        print(f"factcheck: {error}", file=sys.stderr)
        return 1
    desk = FactcheckApp(
        store or settings.store,
        tuple(paths),
        story,
        reviewer or settings.reviewer,
        theme=theme,
        keymap=keymap,
        watch=watch,
    )
    desk.run()
    return desk.return_code or 0
