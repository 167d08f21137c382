"""Commands: the one registry that bindings, palette, footer, help and the README's key table come from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from textual.binding import Binding


class Group(StrEnum):
    """What a command is for; help lists the groups in this order."""

    MOVE = "Move"
    LOOK = "Look"
    DECIDE = "Decide"
    STORY = "Story"


class Needs(StrEnum):
    """What must be there for a command to apply."""

    NOTHING = "nothing"
    CLAIM = "a claim in front of the reviewer"
    COUNTERPARTS = "a claim with more than one counterpart"
    LOAD = "a load that is running"
    SEARCH = "a search"
    SEARCH_FIELD = "the focus in the search field"
    NOTE_FIELD = "the focus in the note field"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something that the reviewer can do by a key, the mouse or the palette."""

    id: str
    """Unique and kept from release to release: keys are remapped by it."""
    keys: tuple[str, ...]
    """Textual's names of the keys, the one that is told first leading."""
    action: str
    """The action of the screen; ``{key}`` in it stands for the key that was pressed."""
    title: str
    """One or two words for the footer."""
    help: str
    """One sentence for help, palette and README."""
    group: Group
    needs: Needs = Needs.CLAIM
    footer: bool = False
    """Whether the footer names it."""

    @property
    def name(self) -> str:
        """The name of the action, without its parameters."""
        return self.action.partition("(")[0]

    @property
    def shown_keys(self) -> str:
        """The keys as a person knows them: "j ↓", "1-9"."""
        if len(self.keys) > 2:
            return f"{show_key(self.keys[0])}-{show_key(self.keys[-1])}"
        return " ".join(map(show_key, self.keys))

    def bindings(self) -> Iterator[Binding]:
        """Yield a binding for each key."""
        for key in self.keys:
            yield Binding(
                key,
                self.action.format(key=key),
                self.title,
                show=self.footer and key == self.keys[0],
                key_display=show_key(key),
                # Before any widget has its turn: keys act in the order in which they were pressed.
                priority=True,
                tooltip=self.help,
                id=self.id if len(self.keys) == 1 else f"{self.id}.{key}",
            )


_KEY_NAMES: Final = {
    "up": "↑",
    "down": "↓",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "end": "End",
    "tab": "Tab",
    "shift+tab": "Shift+Tab",
    "space": "Space",
    "escape": "Esc",
    "enter": "Enter",
    "slash": "/",
    "question_mark": "?",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "ctrl+p": "Ctrl+P",
}


def show_key(key: str) -> str:
    """Return a key as it is printed on the keyboard."""
    return _KEY_NAMES.get(key, key)


_ANYWHERE: Final[Sequence[Command]] = (
    Command(
        id="palette", keys=("ctrl+p",), action="app.command_palette", title="commands", group=Group.STORY,
        needs=Needs.NOTHING, help="Find any command, or a theme, by its name.",
    ),
    Command(
        id="help", keys=("question_mark",), action="help", title="help", group=Group.STORY,
        needs=Needs.NOTHING, footer=True, help="Show these keys.",
    ),
    Command(
        id="quit", keys=("q",), action="quit", title="quit", group=Group.STORY,
        needs=Needs.NOTHING, footer=True, help="Leave; the desk opens at this claim next time.",
    ),
)  # fmt: skip

OPENING: Final[Sequence[Command]] = (
    Command(
        id="cancel_load", keys=("escape",), action="cancel_load", title="cancel", group=Group.STORY,
        needs=Needs.LOAD, footer=True, help="Stop loading; the articles read so far are kept.",
    ),
    *_ANYWHERE,
)  # fmt: skip
"""The commands of the opening screen."""

REVIEW: Final[Sequence[Command]] = (
    Command(
        id="mark_corroborated", keys=("c",), action="mark('corroborated')", title="corroborated",
        group=Group.DECIDE, footer=True,
        help="Mark the claim corroborated and go to the next open one; on such a claim, take it back.",
    ),
    Command(
        id="mark_disputed", keys=("d",), action="mark('disputed')", title="disputed",
        group=Group.DECIDE, footer=True,
        help="Mark the claim disputed and go to the next open one; on such a claim, take it back.",
    ),
    Command(
        id="mark_unverified", keys=("u",), action="mark('unverified')", title="unverified",
        group=Group.DECIDE, footer=True,
        help="Mark the claim unverified and go to the next open one; on such a claim, take it back.",
    ),
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
    Command(
        id="undo", keys=("z",), action="undo", title="undo", group=Group.DECIDE, footer=True,
        help="Undo your last verdict or note and go to its claim.",
    ),
    Command(
        id="redo", keys=("Z",), action="redo", title="redo", group=Group.DECIDE,
        help="Do again what was undone last.",
    ),
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
        id="skip", keys=("space",), action="skip", title="skip", group=Group.MOVE, footer=True,
        help="Leave the claim as it is and go to the next open one.",
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
    Command(
        id="search", keys=("slash",), action="search", title="search", group=Group.MOVE, footer=True,
        help="Narrow the queue to claims with some words in any wording, source or speaker.",
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
        id="export", keys=("x",), action="export", title="export", group=Group.STORY, footer=True,
        help="Write the report of the story as Markdown into the working folder.",
    ),
    *_ANYWHERE,
)  # fmt: skip
"""The commands of the review screen."""

HELP: Final[Sequence[Command]] = (
    Command(
        id="leave_help", keys=("escape", "q", "question_mark"), action="dismiss", title="back",
        group=Group.LOOK, needs=Needs.NOTHING, footer=True, help="Go back to the claims.",
    ),
)  # fmt: skip
"""The commands of the help screen."""


def bindings(commands: Sequence[Command]) -> list[Binding]:
    """Return the bindings of a screen."""
    return [binding for command in commands for binding in command.bindings()]


def needs(commands: Sequence[Command], action: str) -> Needs | None:
    """Return what the action of that name needs, or None when it is none of these commands."""
    return next((command.needs for command in commands if command.name == action), None)


def key_table() -> str:
    """Return the keys of the review screen as a Markdown table, for the README."""
    rows = ["| key | what it does |", "|---|---|"]
    for group in Group:
        rows += [f"| {_code(command)} | {command.help} |" for command in REVIEW if command.group is group]
    return "\n".join(rows) + "\n"


def _code(command: Command) -> str:
    return " ".join(f"`{key}`" for key in command.shown_keys.split(" "))
