"""Commands: the one registry that bindings, palette, footer, help and the README's key table come from."""

from collections.abc import Mapping, Sequence
from typing import Final

from factcheck.commands.adding import ADDING
from factcheck.commands.article import ARTICLE
from factcheck.commands.command import Command, Group, Needs, bindings, needs, show_key
from factcheck.commands.deciding import DECIDING
from factcheck.commands.export import EXPORT
from factcheck.commands.help import HELP
from factcheck.commands.history import HISTORY
from factcheck.commands.linking import LINKING
from factcheck.commands.matrix import MATRIX
from factcheck.commands.opening import OPENING
from factcheck.commands.review import REVIEW
from factcheck.commands.stories import STORIES
from factcheck.commands.timeline import TIMELINE

__all__ = [
    "ADDING",
    "ARTICLE",
    "DECIDING",
    "EXPORT",
    "HELP",
    "HISTORY",
    "LINKING",
    "MATRIX",
    "OPENING",
    "REVIEW",
    "SCREENS",
    "STORIES",
    "TIMELINE",
    "Command",
    "Group",
    "Needs",
    "bindings",
    "key_table",
    "needs",
    "show_key",
]


SCREENS: Final[Mapping[str, Sequence[Command]]] = {
    "review": REVIEW,
    "matrix": MATRIX,
    "timeline": TIMELINE,
    "article": ARTICLE,
    "history": HISTORY,
    "export": EXPORT,
    "stories": STORIES,
    "adding": ADDING,
    "linking": LINKING,
    "opening": OPENING,
    "help": HELP,
}
"""The commands of every screen, by its name."""


def key_table(commands: Sequence[Command] = REVIEW) -> str:
    """Return the keys of a screen as a Markdown table; of any but the review only those that it adds."""
    rows = ["| key | what it does |", "|---|---|"]
    own = [command for command in commands if commands is REVIEW or command not in REVIEW]
    for group in Group:
        rows += [f"| {_code(command)} | {command.help} |" for command in own if command.group is group]
    return "\n".join(rows) + "\n"


def _code(command: Command) -> str:
    return " ".join(f"`{key}`" for key in command.shown_keys.split(" "))
