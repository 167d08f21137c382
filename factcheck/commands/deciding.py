"""The commands of every screen on which claims are decided."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.command import Command, Group, Needs

MARKING: Final[Sequence[Command]] = (
    Command(
        id="mark_corroborated", keys=("c",), action="mark('corroborated')", title="corroborated",
        group=Group.DECIDE, footer=True,
        help="Mark the claim corroborated and go to the next open one; on such a claim, take it back.",
    ),
    Command(
        id="mark_disputed", keys=("d",), action="mark('disputed')", title="disputed",
        group=Group.DECIDE, footer=True,
        help="Mark the claim disputed and go to the next open one; on such a claim, take it back.",
    ),
    Command(
        id="mark_unverified", keys=("u",), action="mark('unverified')", title="unverified",
        group=Group.DECIDE, footer=True,
        help="Mark the claim unverified and go to the next open one; on such a claim, take it back.",
    ),
)  # fmt: skip
"""Verdicts."""

FLAGGING: Final[Sequence[Command]] = (
    Command(
        id="flag", keys=("f",), action="flag", title="flag", group=Group.DECIDE,
        help="Flag the claim to come back to, or take its flag away.",
    ),
)  # fmt: skip
"""A mark to come back to."""

UNDOING: Final[Sequence[Command]] = (
    Command(
        id="undo", keys=("z",), action="undo", title="undo", group=Group.DECIDE,
        needs=Needs.NOTHING, footer=True,
        help="Undo what you did last and go to its claim.",
    ),
    Command(
        id="redo", keys=("Z",), action="redo", title="redo", group=Group.DECIDE,
        needs=Needs.NOTHING, help="Do again what was undone last.",
    ),
)  # fmt: skip
"""The way back from a decision, and forth again."""

DECIDING: Final[Sequence[Command]] = (*MARKING, *FLAGGING, *UNDOING)
"""Verdicts, and the way back from them."""
