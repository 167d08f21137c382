"""The commands of the review screen."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.anywhere import ANYWHERE
from factcheck.commands.command import Command, Group, Needs
from factcheck.commands.deciding import DECIDING
from factcheck.commands.moving import MOVING

REVIEW: Final[Sequence[Command]] = (
    *DECIDING,
    Command(
        id="note", keys=("n",), action="note", title="note", group=Group.DECIDE, footer=True,
        help="Write a note on the claim.",
    ),
    Command(
        id="keep_note", keys=("enter",), action="keep_note", title="keep the note", group=Group.DECIDE,
        needs=Needs.NOTE_FIELD, footer=True, help="Keep the note that is being written.",
    ),
    Command(
        id="leave_note", keys=("escape",), action="leave_note", title="leave it as it was",
        group=Group.DECIDE, needs=Needs.NOTE_FIELD, footer=True, help="Leave the note as it was.",
    ),
    *MOVING,
    Command(
        id="search", keys=("slash",), action="search", title="search", group=Group.MOVE, footer=True,
        help="Narrow the queue to claims with some words in any wording, source or speaker.",
    ),
    Command(
        id="filter", keys=("F",), action="filter", title="filter", group=Group.MOVE,
        help="Narrow the queue by verdict:, source:, speaker: or reviewer:, in the same field.",
    ),
    Command(
        id="complete", keys=("tab",), action="complete", title="complete", group=Group.MOVE,
        needs=Needs.SEARCH_FIELD, footer=True, help="Write the word that is suggested, or the next field.",
    ),
    Command(
        id="order", keys=("o",), action="order", title="order", group=Group.MOVE,
        help="Put the queue into another order: conflicts, worth checking, articles or undecided first.",
    ),
    Command(
        id="keep_search", keys=("enter",), action="keep_search", title="go to the claims",
        group=Group.MOVE, needs=Needs.SEARCH_FIELD, footer=True, help="Go to the claims that were found.",
    ),
    Command(
        id="leave_search", keys=("escape",), action="leave_search", title="show all", group=Group.MOVE,
        needs=Needs.SEARCH, footer=True, help="Show all claims again after a search.",
    ),
    Command(
        id="next_pane", keys=("tab",), action="app.focus_next", title="pane", group=Group.LOOK,
        needs=Needs.NOTHING,
        help="Go to the next pane: the queue, the statement, its counterpart, what differs.",
    ),
    Command(
        id="previous_pane", keys=("shift+tab",), action="app.focus_previous", title="back", group=Group.LOOK,
        needs=Needs.NOTHING, help="Go to the pane before.",
    ),
    Command(
        id="counterpart", keys=tuple("123456789"), action="counterpart({key})", title="counterpart",
        group=Group.LOOK, needs=Needs.COUNTERPARTS,
        help="Compare with the first, second, … counterpart.",
    ),
    Command(
        id="matrix", keys=("m",), action="matrix", title="matrix", group=Group.LOOK,
        help="See all claims by sources: who agrees, who differs, who stands alone.",
    ),
    Command(
        id="copies", keys=("p",), action="copies", title="copied", group=Group.LOOK, needs=Needs.COUNTERPART,
        help="Mark what the two articles have in common word for word, without quotations; again: no longer.",
    ),
    Command(
        id="timeline", keys=("t",), action="timeline", title="timeline", group=Group.LOOK,
        help="See who carried the claim when, and what was corrected; or the whole story in time.",
    ),
    Command(
        id="article", keys=("a",), action="article", title="article", group=Group.LOOK,
        help="Read the whole article, every claim in it underlined as it was decided.",
    ),
    Command(
        id="history", keys=("h",), action="history", title="history", group=Group.LOOK,
        help="See who decided what and when, on the claim or in the whole story, and who differs.",
    ),
    Command(
        id="export", keys=("x",), action="export", title="export", group=Group.STORY, footer=True,
        help="Look at the report of the story, and save or copy it.",
    ),
    *ANYWHERE,
)  # fmt: skip
"""The commands of the review screen."""
