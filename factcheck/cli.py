"""The command line: what the desk does, as plain commands with exit codes."""

from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from factcheck import __version__
from factcheck.shell.comparing import compare
from factcheck.shell.configuring import keys, settings
from factcheck.shell.deciding import acknowledge, flag, mark, note, origin, redo, reword, skip, undo
from factcheck.shell.evidence import evidence
from factcheck.shell.exporting import export
from factcheck.shell.listing import (
    claims,
    earlier,
    history,
    matches,
    origins,
    search,
    show,
    statements,
    stories,
)
from factcheck.shell.loading import add, match, reindex
from factcheck.shell.opening import open_, open_desk, serve
from factcheck.shell.options import ReviewerOption, StoreOption
from factcheck.shell.overviews import matrix, timeline
from factcheck.shell.tying import claim, confirm, join, merge, reject, split

# What a command does not use it does not import: the imports inside the commands keep the desk's first
# frame, and `--help`, free of the database, the readers and the matching.

cli = typer.Typer(
    help="Check claims across several reports of one event.",
    epilog="Exit codes: 0 done; 1 something could not be done, and a message said what; 2 wrong usage; "
    "130 interrupted.",
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@cli.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    store: StoreOption = None,
    reviewer: ReviewerOption = None,
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
) -> None:
    """Check claims across several reports of one event. Without a command: open the last story."""
    if version:
        typer.echo(f"factcheck {__version__}")
        raise typer.Exit
    context.obj = store
    if context.invoked_subcommand is None:
        open_desk(context, store, (), None, reviewer)


_COMMANDS: Sequence[Callable[..., None]] = (
    *(add, serve, reindex),
    *(stories, claims, show, statements, matches, match, origins, search, earlier),
    *(matrix, timeline, history),
    *(mark, note, reword, flag, skip, acknowledge, evidence, origin),
    *(confirm, reject, join, split, merge, claim),
    *(undo, redo),
    *(compare, export, settings, keys),
)
cli.command("open")(open_)
for command in _COMMANDS:
    cli.command()(command)
