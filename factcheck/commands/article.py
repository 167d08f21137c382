"""The commands of the article screen."""

from collections.abc import Sequence
from typing import Final

from factcheck.commands.anywhere import ANYWHERE
from factcheck.commands.command import Command, Group, Needs
from factcheck.commands.deciding import DECIDING
from factcheck.commands.moving import MOVING

ARTICLE: Final[Sequence[Command]] = (
    *DECIDING,
    Command(
        id="open_claim", keys=("enter",), action="open_claim", title="open", group=Group.LOOK, footer=True,
        help="Go back to the review with this claim in front.",
    ),
    *MOVING,
    Command(
        id="next_article", keys=("right_curly_bracket", "right"), action="turn(1)", title="next article",
        group=Group.MOVE, needs=Needs.ARTICLES, footer=True,
        help="Go to the next article of the story, at this claim where it has it.",
    ),
    Command(
        id="previous_article", keys=("left_curly_bracket", "left"), action="turn(-1)",
        title="previous article", group=Group.MOVE, needs=Needs.ARTICLES,
        help="Go to the previous article of the story, at this claim where it has it.",
    ),
    Command(
        id="select", keys=("v",), action="select", title="select", group=Group.DECIDE, needs=Needs.ARTICLE,
        footer=True, help="Select words that make a claim of their own.",
    ),
    Command(
        id="select_word", keys=("w", "right"), action="extend('word', 1)", title="word",
        group=Group.DECIDE, needs=Needs.SELECTION, footer=True, help="While selecting: go on by a word.",
    ),
    Command(
        id="select_word_back", keys=("b", "left"), action="extend('word', -1)", title="word back",
        group=Group.DECIDE, needs=Needs.SELECTION, help="While selecting: go back by a word.",
    ),
    Command(
        id="select_sentence", keys=("j", "down"), action="extend('sentence', 1)", title="sentence",
        group=Group.DECIDE, needs=Needs.SELECTION, footer=True,
        help="While selecting: go on to the end of a sentence.",
    ),
    Command(
        id="select_sentence_back", keys=("k", "up"), action="extend('sentence', -1)", title="sentence back",
        group=Group.DECIDE, needs=Needs.SELECTION,
        help="While selecting: go back to the start of a sentence.",
    ),
    Command(
        id="other_end", keys=("o",), action="other_end", title="other end", group=Group.DECIDE,
        needs=Needs.SELECTION, footer=True, help="While selecting: move the other end.",
    ),
    Command(
        id="keep_selection", keys=("enter",), action="keep_selection", title="make a claim",
        group=Group.DECIDE, needs=Needs.SELECTION, footer=True,
        help="Make what is selected a claim of its own.",
    ),
    Command(
        id="leave_selection", keys=("escape", "v"), action="leave_selection", title="leave",
        group=Group.DECIDE, needs=Needs.SELECTION, footer=True, help="Leave what is selected as it was.",
    ),
    Command(
        id="next_part", keys=("tab",), action="app.focus_next", title="pane", group=Group.LOOK,
        needs=Needs.NOTHING, help="Go to what the others say of the claim, and back to the article.",
    ),
    Command(
        id="leave_article", keys=("escape", "a"), action="leave_article", title="back", group=Group.LOOK,
        needs=Needs.ARTICLE, footer=True, help="Go back to the review, at the claim that was in front there.",
    ),
    *ANYWHERE,
)  # fmt: skip
"""The commands of the article screen."""
