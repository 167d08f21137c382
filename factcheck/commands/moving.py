"""The commands of every screen on which one goes from claim to claim."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.command import Command, Group

MOVING: Final[Sequence[Command]] = (
    Command(
        id="next_claim", keys=("j", "down"), action="step(1, '{key}')", title="next", group=Group.MOVE,
        help="Go to the next claim. In a pane that has the focus, the arrow scrolls its text instead.",
    ),
    Command(
        id="previous_claim", keys=("k", "up"), action="step(-1, '{key}')", title="previous", group=Group.MOVE,
        help="Go to the previous claim.",
    ),
    Command(
        id="next_conflict", keys=("right_square_bracket",), action="conflict(1)", title="next ≠",
        group=Group.MOVE, help="Go to the next claim whose sources state different facts.",
    ),
    Command(
        id="previous_conflict", keys=("left_square_bracket",), action="conflict(-1)", title="previous ≠",
        group=Group.MOVE, help="Go to the previous claim whose sources state different facts.",
    ),
    Command(
        id="next_open", keys=("space",), action="next_open", title="next open", group=Group.MOVE, footer=True,
        help="Go to the next open claim; this one stays as it is.",
    ),
    Command(
        id="page_down", keys=("pagedown",), action="page(1, '{key}')", title="page down", group=Group.MOVE,
        help="Go down by a page of claims.",
    ),
    Command(
        id="page_up", keys=("pageup",), action="page(-1, '{key}')", title="page up", group=Group.MOVE,
        help="Go up by a page of claims.",
    ),
    Command(
        id="first_claim", keys=("g", "home"), action="edge(-1, '{key}')", title="first", group=Group.MOVE,
        help="Go to the first claim.",
    ),
    Command(
        id="last_claim", keys=("G", "end"), action="edge(1, '{key}')", title="last", group=Group.MOVE,
        help="Go to the last claim.",
    ),
)  # fmt: skip
"""The ways to another claim."""

SCROLLING: Final = frozenset({"up", "down", "pageup", "pagedown", "home", "end"})
"""Keys that scroll a pane of text instead when it has the focus."""
