"""The commands of the help screen."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.command import Command, Group, Needs

HELP: Final[Sequence[Command]] = (
    Command(
        id="leave_help", keys=("escape", "q", "question_mark"), action="dismiss", title="back",
        group=Group.LOOK, needs=Needs.NOTHING, footer=True, help="Go back to the claims.",
    ),
)  # fmt: skip
"""The commands of the help screen."""
