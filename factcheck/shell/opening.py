"""The commands that open the desk: on the terminal, and in a browser."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from factcheck.errors import FactcheckError
from factcheck.shell.options import (
    NewStoryOption,
    PathsToOpenArgument,
    ReviewerOption,
    StoreOption,
    StoryOption,
)
from factcheck.shell.streams import fail


def open_(
    context: typer.Context,
    paths: PathsToOpenArgument = None,
    story: NewStoryOption = None,
    reviewer: ReviewerOption = None,
    watch: Annotated[
        bool,
        typer.Option("--watch", help="Load what arrives in the folders while the desk is open."),
    ] = False,
    store: StoreOption = None,
) -> None:
    """Load files and folders into a story and open the review desk on it; without any, just open it."""
    if watch and not any(path.is_dir() for path in paths or ()):
        raise typer.BadParameter("--watch needs a folder to watch: factcheck open FOLDER --watch")
    open_desk(context, store, paths or (), story, reviewer, watch=watch)


def serve(
    context: typer.Context,
    story: StoryOption = None,
    port: Annotated[
        int | None, typer.Option("--port", min=1, max=65535, help="Where; a free port unless given.")
    ] = None,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Show the desk in a browser on this machine, at an address that only you are told."""
    from factcheck.settings import read_settings

    try:
        from factcheck.serving import DeskServer, desk_command
    except ModuleNotFoundError as error:
        fail(f"serving needs the package {error.name}: install factcheck[serve]")
    try:
        settings = read_settings()
    except FactcheckError as error:
        fail(str(error))
    words = ["open", "--store", store or context.obj or settings.store]
    words += ["--reviewer", reviewer or settings.reviewer, *(["--story", story] if story else [])]
    DeskServer(desk_command(words), port).serve()


def open_desk(
    context: typer.Context,
    store: str | None,
    paths: Sequence[Path],
    story: str | None,
    reviewer: str | None,
    *,
    watch: bool = False,
) -> NoReturn:
    """Open the desk and end with its exit code; the store may be named before the command, too."""
    from factcheck.launch import launch_desk

    raise typer.Exit(launch_desk(store or context.obj, paths, story, reviewer, watch=watch))
