"""The commands of every screen of the desk."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.command import Command, Group, Needs

ANYWHERE: Final[Sequence[Command]] = (
    Command(
        id="palette", keys=("ctrl+p",), action="app.command_palette", title="commands", group=Group.STORY,
        needs=Needs.NOTHING, help="Find any command, or a theme, by its name.",
    ),
    Command(
        id="help", keys=("question_mark",), action="help", title="help", group=Group.STORY,
        needs=Needs.NOTHING, footer=True, help="Show these keys.",
    ),
    Command(
        id="quit", keys=("q",), action="quit", title="quit", group=Group.STORY,
        needs=Needs.NOTHING, footer=True, help="Leave; the desk opens at this claim next time.",
    ),
)  # fmt: skip
"""Palette, help and leaving; they come last in every footer."""
