"""Commands: the one registry that bindings, palette, footer, help and the README's key table come from."""

from factcheck.commands.command import Command, Group, Needs, bindings, needs, show_key
from factcheck.commands.deciding import DECIDING
from factcheck.commands.help import HELP
from factcheck.commands.matrix import MATRIX
from factcheck.commands.opening import OPENING
from factcheck.commands.review import REVIEW

__all__ = [
    "DECIDING",
    "HELP",
    "MATRIX",
    "OPENING",
    "REVIEW",
    "Command",
    "Group",
    "Needs",
    "bindings",
    "key_table",
    "needs",
    "show_key",
]


def key_table() -> str:
    """Return the keys of the review screen as a Markdown table, for the README."""
    rows = ["| key | what it does |", "|---|---|"]
    for group in Group:
        rows += [f"| {_code(command)} | {command.help} |" for command in REVIEW if command.group is group]
    return "\n".join(rows) + "\n"


def _code(command: Command) -> str:
    return " ".join(f"`{key}`" for key in command.shown_keys.split(" "))
