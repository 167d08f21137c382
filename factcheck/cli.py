"""The command line: what the desk does, as plain commands with exit codes."""

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from factcheck import __version__
from factcheck.configuring import keys, settings
from factcheck.deciding import acknowledge, evidence, flag, mark, note, origin, redo, reword, skip, undo
from factcheck.errors import FactcheckError
from factcheck.options import (
    JsonOption,
    NewStoryOption,
    PathsArgument,
    PathsToOpenArgument,
    ReviewerOption,
    StoreOption,
    StoryOption,
    opened,
    opened_story,
)
from factcheck.overviews import matrix, timeline
from factcheck.streams import fail, read_pairs, resumable, shown_progress
from factcheck.tying import claim, confirm, join, merge, reject, split

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
        _open_desk(context, store, (), None, reviewer)


@cli.command("open")
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
    _open_desk(context, store, paths or (), story, reviewer, watch=watch)


@cli.command()
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


@cli.command()
def add(
    context: typer.Context,
    paths: PathsArgument,
    story: NewStoryOption = None,
    source: Annotated[
        str | None, typer.Option("--source", metavar="NAME", help="Who published them all.")
    ] = None,
    store: StoreOption = None,
) -> None:
    """Load files and folders into a story without opening the desk."""
    from factcheck.desk.load import load_articles

    with opened(context, store) as found, resumable("what was read is kept"), shown_progress() as progress:
        loaded = load_articles(found, paths, story=story, source=source, progress=progress)
    for result in loaded.results:
        typer.echo(result.message, err=result.outcome == "failed")
    if story_view := loaded.story:
        typer.echo(
            f"{story_view.name}: {story_view.articles} articles of {story_view.sources} sources, "
            f"{story_view.claims} claims, {story_view.conflicts} of them with statements that differ"
        )
    if loaded.earlier:
        typer.echo(f"{loaded.earlier} of the statements match claims decided before: `factcheck earlier`")
    if any(result.outcome == "failed" for result in loaded.results):
        raise typer.Exit(1)


@cli.command()
def compare(
    a: Annotated[str | None, typer.Argument(metavar="A", help="One statement.", show_default=False)] = None,
    b: Annotated[str | None, typer.Argument(metavar="B", help="Another.", show_default=False)] = None,
    jsonl: Annotated[
        Path | None,
        typer.Option(
            "--jsonl",
            metavar="FILE",
            help="Read objects with `a` and `b`, one a line (- for standard input), and write one line each.",
        ),
    ] = None,
) -> None:
    """Compare two statements: score and what it rests on, relation, and the differences in words."""
    from factcheck.desk.compare import explain_texts

    if jsonl is not None and a is None:
        _compare_lines(jsonl)
    elif a is not None and b is not None and jsonl is None:
        comparison, reasons = explain_texts(a, b)
        typer.echo(f"Score     {comparison.score:.0f} of 100")
        for reason in reasons:
            typer.echo(f"Because   {reason}")
        typer.echo(f"Relation  {comparison.relation or 'no match'}")
        for difference in comparison.differences:
            typer.echo(f"{'Differ' if difference.conflict else 'Noted':<9} {difference.tell()}")
    else:
        raise typer.BadParameter("give two statements, A and B, or --jsonl FILE")


def _compare_lines(file: Path) -> None:
    from factcheck.desk.compare import compare_texts
    from factcheck.reports.records import comparison_record

    lines = read_pairs(file)
    compared = compare_texts([pair for pair in lines if isinstance(pair, tuple)])
    for line in lines:
        record = {"error": line} if isinstance(line, str) else comparison_record(next(compared))
        typer.echo(json.dumps(record, ensure_ascii=False))
    if wrong := [line for line in lines if isinstance(line, str)]:
        fail("; ".join(wrong))


@cli.command()
def stories(context: typer.Context, as_json: JsonOption = False, store: StoreOption = None) -> None:
    """List the stories, the one opened last first."""
    from factcheck.listing import print_stories

    with opened(context, store) as found:
        print_stories(found, as_json)


@cli.command()
def claims(
    context: typer.Context, story: StoryOption = None, as_json: JsonOption = False, store: StoreOption = None
) -> None:
    """List the claims of a story in the order of review."""
    from factcheck.listing import print_claims

    with opened_story(context, store, story) as (found, chosen):
        print_claims(found, chosen.id, as_json)


@cli.command()
def matches(
    context: typer.Context,
    across: Annotated[
        bool, typer.Option("--across", help="Between stories: all that `match --all` found, or --story's.")
    ] = False,
    story: StoryOption = None,
    as_json: JsonOption = False,
    store: StoreOption = None,
) -> None:
    """List the matches between statements of a story, the likest first."""
    from factcheck.listing import print_across, print_matches

    if across and story is None:
        with opened(context, store) as found:
            print_across(found, None, as_json)
        return
    with opened_story(context, store, story) as (found, chosen):
        (print_across if across else print_matches)(found, chosen.id, as_json)


@cli.command()
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


@cli.command()
def search(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="Words, or a whole statement.")],
    page: Annotated[int, typer.Option("--page", min=1, metavar="N", help="Which page.")] = 1,
    limit: Annotated[int, typer.Option("--limit", min=1, metavar="N", help="Statements on a page.")] = 20,
    as_json: JsonOption = False,
    store: StoreOption = None,
) -> None:
    """Find statements in all stories: those that have the words, or say something alike, the best first."""
    from factcheck.listing import print_hits

    with opened(context, store) as found:
        print_hits(found, " ".join(words), page, limit, as_json)


@cli.command()
def earlier(
    context: typer.Context, story: StoryOption = None, as_json: JsonOption = False, store: StoreOption = None
) -> None:
    """List what was decided in other stories on the same things as a story's claims say."""
    from factcheck.listing import print_earlier

    with opened_story(context, store, story) as (found, chosen):
        print_earlier(found, chosen.id, as_json)


@cli.command()
def reindex(context: typer.Context, store: StoreOption = None) -> None:
    """Write anew what statements are found by, after a store has grown much or changed its kind of news."""
    from factcheck.desk.epochs import reindex as write_anew
    from factcheck.desk.progress import Progress

    with opened(context, store) as found, shown_progress() as progress:
        write_anew(
            found, lambda done, total: progress(Progress(done, total, "Writing down anew", "statements"))
        )


@cli.command()
def statements(
    context: typer.Context, story: StoryOption = None, as_json: JsonOption = False, store: StoreOption = None
) -> None:
    """List the statements of a story in the order of their articles."""
    from factcheck.listing import print_statements

    with opened_story(context, store, story) as (found, chosen):
        print_statements(found, chosen.id, as_json)


@cli.command()
def origins(
    context: typer.Context, story: StoryOption = None, as_json: JsonOption = False, store: StoreOption = None
) -> None:
    """List the origins of a story: who was first with a text, who copied it, and what shows it."""
    from factcheck.listing import print_origins

    with opened_story(context, store, story) as (found, chosen):
        print_origins(found, chosen.id, as_json)


@cli.command()
def history(
    context: typer.Context,
    claim: Annotated[
        int | None, typer.Argument(metavar="CLAIM", help="A claim; the story's unless given.")
    ] = None,
    last: Annotated[
        int, typer.Option("--last", metavar="NUMBER", min=1, help="How many decisions of a story.")
    ] = 50,
    story: StoryOption = None,
    as_json: JsonOption = False,
    store: StoreOption = None,
) -> None:
    """List what was decided on a claim, or last in a story, by whom and when, the newest first."""
    from factcheck.desk.history import history, story_history
    from factcheck.listing import print_decisions

    if claim is not None:
        with opened(context, store) as found:
            print_decisions(history(found, claim), as_json)
    else:
        with opened_story(context, store, story) as (found, chosen):
            print_decisions(story_history(found, chosen.id, last), as_json)


_COMMANDS: Sequence[Callable[..., None]] = (
    *(matrix, timeline),
    *(mark, note, reword, flag, skip, acknowledge, evidence, origin),
    *(confirm, reject, join, split, merge, claim),
    *(undo, redo),
    *(settings, keys),
)
for command in _COMMANDS:
    cli.command()(command)


@cli.command()
def export(
    context: typer.Context,
    story: StoryOption = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Where to; else standard output.")
    ] = None,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="markdown, html, csv or json; else by the ending of FILE, or Markdown.",
        ),
    ] = None,
    store: StoreOption = None,
) -> None:
    """Write the verdict report of a story: Markdown, HTML, CSV or JSON."""
    from factcheck.desk.report import story_report
    from factcheck.reports.formats import FORMATS, format_of
    from factcheck.reports.saving import may_be_replaced, write_report

    chosen_format = format_of(form or (output.suffix[1:] if output else "")) or (None if form else FORMATS[0])
    if chosen_format is None:
        raise typer.BadParameter(f"{form} is no format: markdown, html, csv or json")
    with opened_story(context, store, story) as (found, chosen):
        text = chosen_format.write(story_report(found, chosen.id))
    if output is None:
        sys.stdout.buffer.write(text.encode())
        return
    if not may_be_replaced(output, text):
        fail(f"{output}: is there already and is not an untouched report; name another file, or remove it")
    try:
        write_report(output, text)
    except OSError as error:
        fail(f"{output}: cannot be written: {error.strerror}")
    typer.echo(f"{output}: written")


def _open_desk(
    context: typer.Context,
    store: str | None,
    paths: Sequence[Path],
    story: str | None,
    reviewer: str | None,
    *,
    watch: bool = False,
) -> NoReturn:
    from factcheck.launch import launch_desk

    raise typer.Exit(launch_desk(store or context.obj, paths, story, reviewer, watch=watch))
