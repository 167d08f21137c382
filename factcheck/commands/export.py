"""The commands of the export screen."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.anywhere import ANYWHERE
from factcheck.commands.command import Command, Group, Needs

EXPORT: Final[Sequence[Command]] = (
    Command(
        id="export.save", keys=("enter",), action="save", title="save", group=Group.STORY, footer=True,
        needs=Needs.NOTHING,
        help="Write the report into the working folder; nothing of yours is overwritten.",
    ),
    Command(
        id="export.copy", keys=("y",), action="copy", title="copy", group=Group.STORY, footer=True,
        needs=Needs.NOTHING, help="Copy the report to the clipboard.",
    ),
    Command(
        id="export.next_format", keys=("f", "right"), action="turn(1)", title="format", group=Group.LOOK,
        needs=Needs.NOTHING, footer=True, help="Choose the next format: Markdown, HTML, CSV, JSON.",
    ),
    Command(
        id="export.previous_format", keys=("F", "left"), action="turn(-1)", title="format before",
        group=Group.LOOK, needs=Needs.NOTHING, help="Choose the format before.",
    ),
    Command(
        id="export.down", keys=("j", "down"), action="scroll('down')", title="down", group=Group.MOVE,
        needs=Needs.NOTHING, help="Scroll the preview; PgUp and PgDn do so too.",
    ),
    Command(
        id="export.up", keys=("k", "up"), action="scroll('up')", title="up", group=Group.MOVE,
        needs=Needs.NOTHING, help="Scroll the preview back.",
    ),
    Command(
        id="export.back", keys=("escape", "x"), action="back", title="back", group=Group.LOOK,
        needs=Needs.NOTHING, footer=True, help="Go back to where you were.",
    ),
    *ANYWHERE,
)  # fmt: skip
"""The commands of the export screen."""
