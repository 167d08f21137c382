"""The commands of the screen that links claims by hand."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.command import Command, Group, Needs

LINKING: Final[Sequence[Command]] = (
    Command(
        id="pick_claim", keys=("enter",), action="pick", title="link with it", group=Group.DECIDE,
        needs=Needs.FIELD, footer=True, help="Link with the claim that is pointed at.",
    ),
    Command(
        id="go_to_found", keys=("tab",), action="go", title="go to it", group=Group.MOVE,
        needs=Needs.FIELD, footer=True, help="Go to the claim that is pointed at, and link nothing.",
    ),
    Command(
        id="next_found", keys=("down",), action="step(1)", title="next", group=Group.MOVE,
        needs=Needs.FIELD, footer=True, help="Point at the next claim.",
    ),
    Command(
        id="previous_found", keys=("up",), action="step(-1)", title="previous", group=Group.MOVE,
        needs=Needs.FIELD, footer=True, help="Point at the previous claim.",
    ),
    Command(
        id="leave_linking", keys=("escape",), action="leave", title="link nothing", group=Group.MOVE,
        needs=Needs.FIELD, footer=True, help="Go back to the claims and link nothing.",
    ),
)  # fmt: skip
"""The commands of the screen that links claims by hand."""
