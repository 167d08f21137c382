"""What the commands have in common: their options, and the store and story that these name."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.errors import FactcheckError
from factcheck.shell.streams import fail

if TYPE_CHECKING:
    from factcheck.desk.store import Store
    from factcheck.desk.views import StoryView

StoreOption = Annotated[
    str | None,
    typer.Option(
        "--store",
        metavar="PATH_OR_URL",
        help="The store; else FACTCHECK_STORE, the settings, or a file in your data folder.",
    ),
]
StoryOption = Annotated[
    str | None, typer.Option("--story", metavar="NAME", help="The story; the one opened last unless given.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, one array.")]
ReviewerOption = Annotated[
    str | None,
    typer.Option(
        "--reviewer",
        metavar="NAME",
        help="Who decides; else FACTCHECK_REVIEWER, the settings, or your user name.",
    ),
]
PathsArgument = Annotated[
    list[Path], typer.Argument(metavar="PATH...", help="Files and folders; folders with all that is in them.")
]
PathsToOpenArgument = Annotated[
    list[Path] | None,
    typer.Argument(metavar="[PATH...]", help="Files and folders to load first.", show_default=False),
]
NewStoryOption = Annotated[
    str | None, typer.Option("--story", metavar="NAME", help="The story; named after PATH unless given.")
]
ClaimArgument = Annotated[
    int, typer.Argument(metavar="CLAIM", help="The number of a claim, as `claims` lists it.")
]
ClaimsArgument = Annotated[
    list[int], typer.Argument(metavar="CLAIM...", help="Numbers of claims, as `claims` lists them.")
]


def reviewer_named(name: str | None) -> str:
    """Return who decides: the one named, or else the one that is set."""
    from factcheck.settings import read_settings

    return name or read_settings().reviewer


@contextmanager
def opened(context: typer.Context, store: str | None) -> Iterator["Store"]:
    """Open the store, and end the command with a message when the desk cannot do what was asked."""
    from factcheck.desk.store import open_store
    from factcheck.settings import read_settings

    try:
        found = open_store(store or context.obj or read_settings().store)
        try:
            yield found
        finally:
            found.close()
    except FactcheckError as error:
        fail(str(error))


@contextmanager
def opened_story(
    context: typer.Context, store: str | None, name: str | None
) -> Iterator[tuple["Store", "StoryView"]]:
    """Open the store and find the story of that name, or the one opened last."""
    from factcheck.desk.stories import find_story

    with opened(context, store) as found:
        yield found, find_story(found, name)
