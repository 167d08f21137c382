"""The commands of the opening screen."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.anywhere import ANYWHERE
from factcheck.commands.command import Command, Group, Needs

OPENING: Final[Sequence[Command]] = (
    Command(
        id="cancel_load", keys=("escape",), action="cancel_load", title="cancel", group=Group.STORY,
        needs=Needs.LOAD, footer=True, help="Stop loading; the articles read so far are kept.",
    ),
    *ANYWHERE,
)  # fmt: skip
"""The commands of the opening screen."""
