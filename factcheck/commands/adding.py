"""The commands of the screen that chooses what to load."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.command import Command, Group, Needs

ADDING: Final[Sequence[Command]] = (
    Command(
        id="adding.take", keys=("enter",), action="take", title="take it", group=Group.STORY,
        needs=Needs.FIELD, footer=True,
        help="Take the path that is written, or the file or the whole folder that is pointed at.",
    ),
    Command(
        id="adding.switch", keys=("tab",), action="app.focus_next", title="path or tree", group=Group.LOOK,
        needs=Needs.FIELD, footer=True, help="Go from the path to the tree of folders, and back.",
    ),
    Command(
        id="adding.unfold", keys=("space", "right"), action="unfold", title="open folder", group=Group.MOVE,
        needs=Needs.TREE, footer=True, help="Open or close the folder that is pointed at.",
    ),
    Command(
        id="adding.up", keys=("left",), action="climb", title="folder above", group=Group.MOVE,
        needs=Needs.TREE, footer=True, help="Go to the folder above; from the topmost to the one above it.",
    ),
    Command(
        id="adding.leave", keys=("escape",), action="leave", title="nothing", group=Group.STORY,
        needs=Needs.FIELD, footer=True, help="Go back and load nothing.",
    ),
)  # fmt: skip
"""The commands of the screen that chooses what to load."""
