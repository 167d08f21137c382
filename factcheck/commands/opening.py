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
    Command(
        id="load_sample", keys=("enter",), action="load_sample", title="try the sample", group=Group.STORY,
        needs=Needs.SAMPLE, footer=True, help="Load a sample story, six reports of one fire, and review it.",
    ),
    Command(
        id="add_articles", keys=("a",), action="add", title="add articles", group=Group.STORY,
        needs=Needs.NO_LOAD, footer=True, help="Choose files or a folder of articles, and load them.",
    ),
    Command(
        id="other_stories", keys=("s",), action="stories", title="stories", group=Group.STORY,
        needs=Needs.OPENED_STORY, footer=True, help="See all stories and the sources of each.",
    ),
    *ANYWHERE,
)  # fmt: skip
"""The commands of the opening screen."""
