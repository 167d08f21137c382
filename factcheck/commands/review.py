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
        id="skip", keys=("S",), action="skip", title="skip", group=Group.DECIDE,
        help="Put the claim off: it comes last until it is marked.",
    ),
    Command(
        id="note", keys=("n",), action="note", title="note", group=Group.DECIDE, footer=True,
        help="Write a note on the claim.",
    ),
    Command(
        id="evidence", keys=("e",), action="evidence", title="evidence", group=Group.DECIDE,
        help="Add a document, a link or a call that the verdict rests on; change one, or take it away.",
    ),
    Command(
        id="reword", keys=("w",), action="reword", title="reword", group=Group.DECIDE,
        help="Tell the claim in your own words; empty takes it back to its first statement.",
    ),
    Command(
        id="keep_written", keys=("enter",), action="keep_written", title="keep", group=Group.DECIDE,
        needs=Needs.WRITING_FIELD, footer=True, help="Keep what is being written.",
    ),
    Command(
        id="leave_written", keys=("escape",), action="leave_written", title="leave it as it was",
        group=Group.DECIDE, needs=Needs.WRITING_FIELD, footer=True, help="Leave it as it was.",
    ),
    Command(
        id="next_field", keys=("tab",), action="next_field(1)", title="next field", group=Group.DECIDE,
        needs=Needs.EVIDENCE_FIELD, footer=True, help="Go to the next field of the evidence.",
    ),
    Command(
        id="previous_field", keys=("shift+tab",), action="next_field(-1)", title="field before",
        group=Group.DECIDE, needs=Needs.EVIDENCE_FIELD, help="Go to the field of the evidence before.",
    ),
    Command(
        id="previous_evidence", keys=("up",), action="turn_evidence(-1)", title="stored before",
        group=Group.DECIDE, needs=Needs.EVIDENCE_FIELD, footer=True,
        help="Go to the evidence that is stored, to change it.",
    ),
    Command(
        id="next_evidence", keys=("down",), action="turn_evidence(1)", title="next stored",
        group=Group.DECIDE, needs=Needs.EVIDENCE_FIELD,
        help="Go to the next that is stored, then to a new one.",
    ),
    Command(
        id="take_evidence_away", keys=("ctrl+t",), action="take_evidence_away", title="take away",
        group=Group.DECIDE, needs=Needs.STORED_EVIDENCE, footer=True,
        help="Take the evidence in the fields away.",
    ),
    Command(
        id="confirm", keys=("plus",), action="confirm", title="same claim", group=Group.DECIDE,
        needs=Needs.COUNTERPART, help="Confirm that the counterpart in front makes the same claim.",
    ),
    Command(
        id="reject", keys=("minus",), action="reject", title="another claim", group=Group.DECIDE,
        needs=Needs.COUNTERPART,
        help="Reject the counterpart in front, with its copies: it does not make this claim.",
    ),
    Command(
        id="split_off", keys=("b",), action="split_off", title="split off", group=Group.DECIDE,
        needs=Needs.COUNTERPART, help="Split the counterpart in front off from all the others.",
    ),
    Command(
        id="link", keys=("l",), action="link", title="link", group=Group.DECIDE,
        help="Find another claim by its words, those in conflict first; make one of the two, or go there.",
    ),
    Command(
        id="merge", keys=("M",), action="merge", title="merge", group=Group.DECIDE,
        help="Make one claim of those that are selected.",
    ),
    *MOVING,
    Command(
        id="select_claims", keys=("v",), action="select", title="select", group=Group.MOVE,
        help="Select claims while moving; the next verdict, flag, skip or merge is for all of them.",
    ),
    Command(
        id="select_none", keys=("escape",), action="leave_selection", title="select none", group=Group.MOVE,
        needs=Needs.SEVERAL, footer=True, help="Select no claims any more.",
    ),
    Command(
        id="search", keys=("slash",), action="search", title="search", group=Group.MOVE, footer=True,
        help="Narrow the queue to claims with some words in any wording, source or speaker.",
    ),
    Command(
        id="filter", keys=("F",), action="filter", title="filter", group=Group.MOVE,
        help="Narrow the queue by verdict:, source:, speaker:, reviewer: or is:, in the same field.",
    ),
    Command(
        id="complete", keys=("tab",), action="complete", title="complete", group=Group.MOVE,
        needs=Needs.SEARCH_FIELD, footer=True, help="Write the word that is suggested, or the next field.",
    ),
    Command(
        id="order", keys=("o",), action="order", title="order", group=Group.MOVE,
        help="Put the queue into another order: conflicts, worth checking, article, undecided, flagged.",
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
        id="fold", keys=("enter",), action="fold", title="fold", group=Group.LOOK, needs=Needs.FOLDING,
        help="Fold or unfold the last decisions; where what differs has the focus, the reasons.",
    ),
    Command(
        id="blind", keys=("B",), action="blind", title="blind", group=Group.LOOK, needs=Needs.NOTHING,
        help="Hide the suggestion until the claim is decided, or show it again.",
    ),
    Command(
        id="maximise", keys=("equals_sign",), action="maximise", title="maximise", group=Group.LOOK,
        needs=Needs.NOTHING, help="Give the whole desk to the pane with the focus, or show all again.",
    ),
    Command(
        id="narrower", keys=("less_than_sign",), action="widen(-1)", title="narrower", group=Group.LOOK,
        needs=Needs.NOTHING, help="Make the queue narrower; where panes are stacked, lower.",
    ),
    Command(
        id="wider", keys=("greater_than_sign",), action="widen(1)", title="wider", group=Group.LOOK,
        needs=Needs.NOTHING, help="Make the queue wider; where panes are stacked, higher.",
    ),
    Command(
        id="copy", keys=("y",), action="copy", title="copy", group=Group.LOOK,
        help="Copy the statement with its source; the counterpart's where that pane has the focus.",
    ),
    Command(
        id="open_page", keys=("O",), action="open_page", title="open page", group=Group.LOOK,
        help="Open the page of the article in the browser.",
    ),
    Command(
        id="stories", keys=("s",), action="stories", title="stories", group=Group.STORY, needs=Needs.NOTHING,
        help="See all stories and the sources of each, add articles, open another story.",
    ),
    Command(
        id="export", keys=("x",), action="export", title="export", group=Group.STORY, footer=True,
        help="Look at the report of the story, and save or copy it.",
    ),
    *ANYWHERE,
)  # fmt: skip
"""The commands of the review screen."""
