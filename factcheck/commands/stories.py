"""The commands of the stories screen."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.anywhere import ANYWHERE
from factcheck.commands.command import Command, Group, Needs
from factcheck.commands.deciding import UNDOING

STORIES: Final[Sequence[Command]] = (
    Command(
        id="stories.open", keys=("enter",), action="open", title="open", group=Group.LOOK,
        needs=Needs.STORY, footer=True, help="Open the story on the review screen.",
    ),
    Command(
        id="stories.back", keys=("escape", "s"), action="back", title="back", group=Group.LOOK,
        needs=Needs.STORIES, footer=True, help="Go back to where you were.",
    ),
    Command(
        id="stories.switch", keys=("tab",), action="switch", title="stories or sources",
        group=Group.LOOK, needs=Needs.STORIES, footer=True,
        help="Go from the stories to the sources of the one you are at, and back.",
    ),
    Command(
        id="stories.add", keys=("a",), action="add", title="add", group=Group.STORY,
        needs=Needs.STORIES, footer=True, help="Load files or a folder into the story you are at.",
    ),
    Command(
        id="stories.begin", keys=("n",), action="begin", title="new story", group=Group.STORY,
        needs=Needs.STORIES, footer=True,
        help="Load files or a folder into a story of their own, named after what you choose.",
    ),
    Command(
        id="stories.watch", keys=("w",), action="watch", title="watch a folder", group=Group.STORY,
        needs=Needs.STORIES, help="Load what arrives in a folder into the story you are at, or no longer.",
    ),
    Command(
        id="stories.independent", keys=("b",), action="independent", title="independent", group=Group.DECIDE,
        needs=Needs.SOURCE, footer=True,
        help="Say that the article goes back to no other; again: let its text tell.",
    ),
    Command(
        id="stories.link", keys=("l",), action="link", title="goes back to …", group=Group.DECIDE,
        needs=Needs.SOURCE, footer=True,
        help="Say which other article it goes back to: move to that one and press Enter.",
    ),
    Command(
        id="stories.by_text", keys=("minus",), action="by_text", title="let its text tell",
        group=Group.DECIDE, needs=Needs.SOURCE,
        help="Take back what was said by hand: the origin of the article is what its text tells.",
    ),
    Command(
        id="stories.choose", keys=("enter",), action="choose", title="goes back to this one",
        group=Group.DECIDE, needs=Needs.CHOOSING, footer=True, help="While choosing: it is this one.",
    ),
    Command(
        id="stories.leave_choosing", keys=("escape",), action="leave_choosing", title="none of them",
        group=Group.DECIDE, needs=Needs.CHOOSING, footer=True,
        help="While choosing: leave the article as it was.",
    ),
    *UNDOING,
    Command(
        id="stories.down", keys=("j", "down"), action="step(1)", title="next", group=Group.MOVE,
        needs=Needs.NOTHING, help="Go to the next row.",
    ),
    Command(
        id="stories.up", keys=("k", "up"), action="step(-1)", title="previous", group=Group.MOVE,
        needs=Needs.NOTHING, help="Go to the previous row.",
    ),
    Command(
        id="stories.page_down", keys=("pagedown",), action="page(1)", title="page down", group=Group.MOVE,
        needs=Needs.NOTHING, help="Go down by a page.",
    ),
    Command(
        id="stories.page_up", keys=("pageup",), action="page(-1)", title="page up", group=Group.MOVE,
        needs=Needs.NOTHING, help="Go up by a page.",
    ),
    Command(
        id="stories.first", keys=("g", "home"), action="edge(-1)", title="top", group=Group.MOVE,
        needs=Needs.NOTHING, help="Go to the first row.",
    ),
    Command(
        id="stories.last", keys=("G", "end"), action="edge(1)", title="end", group=Group.MOVE,
        needs=Needs.NOTHING, help="Go to the last row.",
    ),
    *ANYWHERE,
)  # fmt: skip
"""The commands of the stories screen."""
