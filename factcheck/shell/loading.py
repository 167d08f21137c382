"""The commands that bring articles into the store, and find what belongs together in all of it."""

from typing import Annotated

import typer

from factcheck.shell.options import (
    NewStoryOption,
    PathsArgument,
    StoreOption,
    opened,
)
from factcheck.shell.streams import resumable, shown_progress


def add(
    context: typer.Context,
    paths: PathsArgument,
    story: NewStoryOption = None,
    source: Annotated[
        str | None, typer.Option("--source", metavar="NAME", help="Who published them all.")
    ] = None,
    store: StoreOption = None,
) -> None:
    """Load files, folders and archives (ZIP, tar) into a story without opening the desk."""
    from factcheck.desk.counting import tell_count
    from factcheck.desk.load import load_articles

    with opened(context, store) as found, resumable("what was read is kept"), shown_progress() as progress:
        loaded = load_articles(found, paths, story=story, source=source, progress=progress)
    for result in loaded.results:
        typer.echo(result.message, err=result.outcome == "failed")
    if story_view := loaded.story:
        typer.echo(
            f"{story_view.name}: {tell_count(story_view.articles, 'article')} of "
            f"{tell_count(story_view.sources, 'source')}, {tell_count(story_view.claims, 'claim')}, "
            f"{story_view.conflicts} of them with statements that differ"
        )
    if loaded.earlier:
        told = tell_count(loaded.earlier, "statement")
        typer.echo(f"{told} like claims decided before: `factcheck earlier`")
    if loaded.failures:
        raise typer.Exit(1)


def match(
    context: typer.Context,
    all_stories: Annotated[bool, typer.Option("--all", help="Of the whole store.")] = False,
    scheduler: Annotated[
        str | None,
        typer.Option(
            "--scheduler", metavar="ADDRESS", help="Of Dask, whose workers are to do it: tcp://host:8786."
        ),
    ] = None,
    workers: Annotated[
        int | None,
        typer.Option("--workers", min=1, metavar="N", help="Processes on this machine; else one a core."),
    ] = None,
    store: StoreOption = None,
) -> None:
    """Find the matches between statements of different stories; what was done before is not done again."""
    from factcheck.desk.match_all import match_all

    if not all_stories:
        raise typer.BadParameter("say --all: the matches within a story are found when it is loaded")
    kept = "what was found is kept"
    with opened(context, store) as found, resumable(kept), shown_progress() as progress:
        done = match_all(found, workers=workers, scheduler=scheduler, progress=progress)
    typer.echo(f"{done.statements:,} new statements compared; {done.matches:,} matches between stories")


def reindex(context: typer.Context, store: StoreOption = None) -> None:
    """Write anew what statements are found by, after a store has grown much or changed its kind of news."""
    from factcheck.desk.epochs import reindex as write_anew

    with opened(context, store) as found, shown_progress() as progress:
        write_anew(found, progress)
