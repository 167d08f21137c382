"""The commands of the matrix screen."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.anywhere import ANYWHERE
from factcheck.commands.command import Command, Group, Needs
from factcheck.commands.deciding import DECIDING

MATRIX: Final[Sequence[Command]] = (
    Command(
        id="matrix.open", keys=("enter",), action="open", title="open", group=Group.LOOK, footer=True,
        help="Open the claim on the review screen.",
    ),
    Command(
        id="matrix.back", keys=("escape", "m"), action="back", title="back", group=Group.LOOK,
        needs=Needs.NOTHING, footer=True, help="Go back to where you were.",
    ),
    *DECIDING,
    Command(
        id="matrix.down", keys=("j", "down"), action="step(1, 0)", title="next", group=Group.MOVE,
        help="Go to the next claim.",
    ),
    Command(
        id="matrix.up", keys=("k", "up"), action="step(-1, 0)", title="previous", group=Group.MOVE,
        help="Go to the previous claim.",
    ),
    Command(
        id="matrix.left", keys=("h", "left"), action="step(0, -1)", title="source before", group=Group.MOVE,
        help="Go to the source before.",
    ),
    Command(
        id="matrix.right", keys=("l", "right"), action="step(0, 1)", title="next source", group=Group.MOVE,
        help="Go to the next source.",
    ),
    Command(
        id="matrix.next_conflict", keys=("right_square_bracket",), action="conflict(1)", title="next ≠",
        group=Group.MOVE, footer=True, help="Go to the next claim whose sources state different facts.",
    ),
    Command(
        id="matrix.previous_conflict", keys=("left_square_bracket",), action="conflict(-1)",
        title="previous ≠", group=Group.MOVE,
        help="Go to the previous claim whose sources state different facts.",
    ),
    Command(
        id="matrix.next_open", keys=("space",), action="next_open", title="next open", group=Group.MOVE,
        footer=True, help="Go to the next open claim; this one stays as it is.",
    ),
    Command(
        id="matrix.page_down", keys=("pagedown",), action="page(1)", title="page down", group=Group.MOVE,
        help="Go down by a page of claims.",
    ),
    Command(
        id="matrix.page_up", keys=("pageup",), action="page(-1)", title="page up", group=Group.MOVE,
        help="Go up by a page of claims.",
    ),
    Command(
        id="matrix.first", keys=("g", "home"), action="edge(-1)", title="first", group=Group.MOVE,
        help="Go to the first claim.",
    ),
    Command(
        id="matrix.last", keys=("G", "end"), action="edge(1)", title="last", group=Group.MOVE,
        help="Go to the last claim.",
    ),
    *ANYWHERE,
)  # fmt: skip
"""The commands of the matrix screen."""
