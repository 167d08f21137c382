"""The commands that tell how the program is set: the settings, and the keys of the desk."""

from dataclasses import asdict

from factcheck.errors import FactcheckError
from factcheck.shell.options import JsonOption
from factcheck.shell.streams import fail, print_json, print_rows


def settings() -> None:
    """Show the settings, and the file that they can be written in."""
    from factcheck.settings import read_settings, settings_file

    try:
        print_json([{"file": str(settings_file()), **asdict(read_settings())}])
    except FactcheckError as error:
        fail(str(error))


def keys(as_json: JsonOption = False) -> None:
    """List the commands of the desk with the keys that they have, by the names the settings know them by."""
    # Not needed by any other command: the registry rests on Textual's bindings.
    from factcheck.commands import SCREENS
    from factcheck.commands.keymap import read_keymap
    from factcheck.settings import read_settings

    try:
        keymap = read_keymap(read_settings().keys)
    except FactcheckError as error:
        fail(str(error))
    rows = [
        (screen, command.id, keymap.shown(command), command.help)
        for screen, commands in SCREENS.items()
        for command in commands
    ]
    header = ("screen", "command", "key", "what it does")
    if as_json:
        print_json(dict(zip(("screen", "command", "key", "help"), row, strict=True)) for row in rows)
    else:
        print_rows(header, rows)
