"""The commands of the timeline screen."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.anywhere import ANYWHERE
from factcheck.commands.command import Command, Group, Needs
from factcheck.commands.deciding import DECIDING

TIMELINE: Final[Sequence[Command]] = (
    Command(
        id="timeline.open", keys=("enter",), action="open", title="open", group=Group.LOOK, footer=True,
        help="Open the claim on the review screen.",
    ),
    Command(
        id="timeline.back", keys=("escape",), action="back", title="back", group=Group.LOOK,
        needs=Needs.NOTHING, footer=True, help="Go back to where you were.",
    ),
    Command(
        id="timeline.narrow", keys=("t",), action="narrow", title="claim or story", group=Group.LOOK,
        needs=Needs.HAPPENING, footer=True, help="Show the whole story, or only the claim you are at.",
    ),
    Command(
        id="timeline.turn", keys=("o",), action="turn", title="order", group=Group.LOOK,
        needs=Needs.HAPPENING, footer=True, help="Show the newest first, or the oldest.",
    ),
    *DECIDING,
    Command(
        id="timeline.down", keys=("j", "down"), action="step(1)", title="next", group=Group.MOVE,
        needs=Needs.HAPPENING, help="Go to the next row.",
    ),
    Command(
        id="timeline.up", keys=("k", "up"), action="step(-1)", title="previous", group=Group.MOVE,
        needs=Needs.HAPPENING, help="Go to the previous row.",
    ),
    Command(
        id="timeline.next_article", keys=("right_square_bracket",), action="article(1)",
        title="next article", group=Group.MOVE, needs=Needs.HAPPENING,
        help="Go to the next article or revision.",
    ),
    Command(
        id="timeline.previous_article", keys=("left_square_bracket",), action="article(-1)",
        title="previous article", group=Group.MOVE, needs=Needs.HAPPENING,
        help="Go to the article or revision before.",
    ),
    Command(
        id="timeline.page_down", keys=("pagedown",), action="page(1)", title="page down", group=Group.MOVE,
        needs=Needs.HAPPENING, help="Go down by a page.",
    ),
    Command(
        id="timeline.page_up", keys=("pageup",), action="page(-1)", title="page up", group=Group.MOVE,
        needs=Needs.HAPPENING, help="Go up by a page.",
    ),
    Command(
        id="timeline.first", keys=("g", "home"), action="edge(-1)", title="top", group=Group.MOVE,
        needs=Needs.HAPPENING, help="Go to the first row.",
    ),
    Command(
        id="timeline.last", keys=("G", "end"), action="edge(1)", title="end", group=Group.MOVE,
        needs=Needs.HAPPENING, help="Go to the last row.",
    ),
    *ANYWHERE,
)  # fmt: skip
"""The commands of the timeline screen."""
