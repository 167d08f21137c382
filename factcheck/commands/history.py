"""The commands of the history screen."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.anywhere import ANYWHERE
from factcheck.commands.command import Command, Group, Needs
from factcheck.commands.deciding import UNDOING

HISTORY: Final[Sequence[Command]] = (
    Command(
        id="history.open", keys=("enter",), action="open", title="open", group=Group.LOOK,
        needs=Needs.DECISION, footer=True, help="Open the claim on the review screen.",
    ),
    Command(
        id="history.back", keys=("escape",), action="back", title="back", group=Group.LOOK,
        needs=Needs.NOTHING, footer=True, help="Go back to where you were.",
    ),
    Command(
        id="history.narrow", keys=("h",), action="narrow", title="claim or story", group=Group.LOOK,
        needs=Needs.NOTHING, footer=True, help="Show the whole story, or only the claim you are at.",
    ),
    *UNDOING,
    Command(
        id="history.down", keys=("j", "down"), action="step(1)", title="next", group=Group.MOVE,
        needs=Needs.DECISION, help="Go to the decision before, which is older.",
    ),
    Command(
        id="history.up", keys=("k", "up"), action="step(-1)", title="previous", group=Group.MOVE,
        needs=Needs.DECISION, help="Go to the decision after, which is newer.",
    ),
    Command(
        id="history.next_difference", keys=("right_square_bracket",), action="difference(1)", title="next ◐",
        group=Group.MOVE, needs=Needs.DECISION, footer=True,
        help="Go to the next claim on which reviewers differ.",
    ),
    Command(
        id="history.previous_difference", keys=("left_square_bracket",), action="difference(-1)",
        title="previous ◐", group=Group.MOVE, needs=Needs.DECISION,
        help="Go to the previous claim on which reviewers differ.",
    ),
    Command(
        id="history.page_down", keys=("pagedown",), action="page(1)", title="page down", group=Group.MOVE,
        needs=Needs.DECISION, help="Go down by a page.",
    ),
    Command(
        id="history.page_up", keys=("pageup",), action="page(-1)", title="page up", group=Group.MOVE,
        needs=Needs.DECISION, help="Go up by a page.",
    ),
    Command(
        id="history.first", keys=("g", "home"), action="edge(-1)", title="newest", group=Group.MOVE,
        needs=Needs.DECISION, help="Go to the newest decision.",
    ),
    Command(
        id="history.last", keys=("G", "end"), action="edge(1)", title="oldest", group=Group.MOVE,
        needs=Needs.DECISION, help="Go to the oldest decision that is shown; at the end, older ones follow.",
    ),
    *ANYWHERE,
)  # fmt: skip
"""The commands of the history screen."""
