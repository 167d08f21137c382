"""The registry of commands: one place that bindings, footer, help and README come from."""

from collections.abc import Sequence

import pytest

from factcheck.app import FactcheckApp
from factcheck.commands import (
    ARTICLE,
    HELP,
    HISTORY,
    LINKING,
    MATRIX,
    OPENING,
    REVIEW,
    TIMELINE,
    Command,
    key_table,
)
from factcheck.screens.article import ArticleScreen
from factcheck.screens.history import HistoryScreen
from factcheck.screens.linking import LinkScreen
from factcheck.screens.review import ReviewScreen

ALL = [*REVIEW, *MATRIX, *TIMELINE, *ARTICLE, *HISTORY, *LINKING, *OPENING, *HELP]


@pytest.mark.parametrize(
    ("commands", "screen"),
    [(REVIEW, ReviewScreen), (ARTICLE, ArticleScreen), (HISTORY, HistoryScreen), (LINKING, LinkScreen)],
)
def test_every_command_of_a_screen_has_an_action(commands: Sequence[Command], screen: type) -> None:
    for command in commands:
        holder = FactcheckApp if command.name.startswith("app.") else screen
        assert hasattr(holder, f"action_{command.name.removeprefix('app.')}")


def test_no_key_means_two_things_at_once() -> None:
    for commands in (REVIEW, MATRIX, TIMELINE, ARTICLE, HISTORY, LINKING, OPENING, HELP):
        uses = [(key, command.needs) for command in commands for key in command.keys]
        assert len(uses) == len(set(uses))


def test_ids_tell_commands_apart() -> None:
    ids = [command.id for command in {id(command): command for command in ALL}.values()]
    assert len(ids) == len(set(ids))


def test_the_key_table_has_a_row_for_every_key() -> None:
    table = key_table()
    for command in REVIEW:
        assert command.help in table
    assert "| `j` `↓` |" in table
    assert "| `1-9` |" in table
