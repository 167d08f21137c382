"""The command line: what the desk does, as plain commands with exit codes."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from factcheck import __version__
from factcheck.errors import FactcheckError
from factcheck.streams import fail, read_pairs, shown_progress

if TYPE_CHECKING:
    from factcheck.desk.store import Store
    from factcheck.desk.views import StoryView

# What a command does not use it does not import: the imports inside the commands keep the desk's first
# frame, and `--help`, free of the database, the readers and the matching.

cli = typer.Typer(
    help="Check claims across several reports of one event.",
    epilog="Exit codes: 0 done; 1 something could not be done, and a message said what; 2 wrong usage; "
    "130 interrupted.",
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

StoreOption = Annotated[
    str | None,
    typer.Option(
        "--store",
        metavar="PATH_OR_URL",
        help="The store; else FACTCHECK_STORE, or a file in your data folder.",
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
        help="Who decides; else FACTCHECK_REVIEWER, or your user name.",
    ),
]
PathsArgument = Annotated[
    list[Path], typer.Argument(metavar="PATH...", help="Files and folders; folders with all that is in them.")
]


class VerdictName(StrEnum):
    """What `mark` takes: a verdict, or `open` to take it back."""

    CORROBORATED = "corroborated"
    DISPUTED = "disputed"
    UNVERIFIED = "unverified"
    OPEN = "open"


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
    paths: PathsArgument,
    story: Annotated[
        str | None, typer.Option("--story", metavar="NAME", help="The story; named after PATH unless given.")
    ] = None,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Load files and folders into a story and open the review desk on it."""
    _open_desk(context, store, paths, story, reviewer)


@cli.command()
def add(
    context: typer.Context,
    paths: PathsArgument,
    story: Annotated[
        str | None, typer.Option("--story", metavar="NAME", help="The story; named after PATH unless given.")
    ] = None,
    source: Annotated[
        str | None, typer.Option("--source", metavar="NAME", help="Who published them all.")
    ] = None,
    store: StoreOption = None,
) -> None:
    """Load files and folders into a story without opening the desk."""
    from factcheck.desk.load import load_articles

    with _opened(context, store) as opened, shown_progress() as progress:
        loaded = load_articles(opened, paths, story=story, source=source, progress=progress)
    for result in loaded.results:
        typer.echo(result.message, err=result.outcome == "failed")
    if story_view := loaded.story:
        typer.echo(
            f"{story_view.name}: {story_view.articles} articles of {story_view.sources} sources, "
            f"{story_view.claims} claims, {story_view.conflicts} of them with statements that differ"
        )
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
    """Compare two statements: score, relation, and the differences in words."""
    from factcheck.desk.compare import compare_texts
    from factcheck.reports.records import comparison_record

    if jsonl is not None and a is None:
        for comparison in compare_texts(read_pairs(jsonl)):
            typer.echo(json.dumps(comparison_record(comparison), ensure_ascii=False))
    elif a is not None and b is not None and jsonl is None:
        [comparison] = compare_texts([(a, b)])
        typer.echo(f"Score     {comparison.score:.0f} of 100")
        typer.echo(f"Relation  {comparison.relation or 'no match'}")
        for difference in comparison.differences:
            typer.echo(f"{'Differ' if difference.conflict else 'Noted':<9} {difference.tell()}")
    else:
        raise typer.BadParameter("give two statements, A and B, or --jsonl FILE")


@cli.command()
def stories(context: typer.Context, as_json: JsonOption = False, store: StoreOption = None) -> None:
    """List the stories, the one opened last first."""
    from factcheck.listing import print_stories

    with _opened(context, store) as opened:
        print_stories(opened, as_json)


@cli.command()
def claims(
    context: typer.Context, story: StoryOption = None, as_json: JsonOption = False, store: StoreOption = None
) -> None:
    """List the claims of a story in the order of review."""
    from factcheck.listing import print_claims

    with _opened_story(context, store, story) as (opened, chosen):
        print_claims(opened, chosen.id, as_json)


@cli.command()
def matches(
    context: typer.Context, story: StoryOption = None, as_json: JsonOption = False, store: StoreOption = None
) -> None:
    """List the matches between statements of a story, the likest first."""
    from factcheck.listing import print_matches

    with _opened_story(context, store, story) as (opened, chosen):
        print_matches(opened, chosen.id, as_json)


@cli.command()
def statements(
    context: typer.Context, story: StoryOption = None, as_json: JsonOption = False, store: StoreOption = None
) -> None:
    """List the statements of a story in the order of their articles."""
    from factcheck.listing import print_statements

    with _opened_story(context, store, story) as (opened, chosen):
        print_statements(opened, chosen.id, as_json)


@cli.command()
def mark(
    context: typer.Context,
    claim: Annotated[int, typer.Argument(metavar="CLAIM", help="The claim's number, as `claims` lists it.")],
    verdict: Annotated[VerdictName, typer.Argument(metavar="VERDICT", help="The verdict, or `open`.")],
    note: Annotated[str | None, typer.Option("--note", help="A note that stands beside it.")] = None,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Give a claim a verdict: corroborated, disputed, unverified; `open` takes it back."""
    from factcheck.desk.mark import mark_claim
    from factcheck.desk.views import Verdict
    from factcheck.settings import default_reviewer

    given = None if verdict is VerdictName.OPEN else Verdict(verdict)
    with _opened(context, store) as opened:
        change = mark_claim(opened, claim, given, reviewer=reviewer or default_reviewer(), note=note)
    typer.echo(f"claim {claim}: {change.told}")


@cli.command()
def join(
    context: typer.Context,
    first: Annotated[
        int, typer.Argument(metavar="A", help="A statement's number, as `statements` lists it.")
    ],
    second: Annotated[int, typer.Argument(metavar="B", help="Another's.")],
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Say that two statements make one claim; later loads keep to it."""
    from factcheck.desk.tie import join_statements
    from factcheck.settings import default_reviewer

    with _opened(context, store) as opened:
        change = join_statements(opened, first, second, reviewer=reviewer or default_reviewer())
    typer.echo(f"claim {change.claim.id}: {change.told}")


@cli.command()
def split(
    context: typer.Context,
    statement: Annotated[int, typer.Argument(metavar="STATEMENT", help="Its number.")],
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Say that a statement makes another claim than those beside it; later loads keep to it."""
    from factcheck.desk.tie import part_statement
    from factcheck.settings import default_reviewer

    with _opened(context, store) as opened:
        change = part_statement(opened, statement, reviewer=reviewer or default_reviewer())
    typer.echo(f"claim {change.claim.id}: {change.told}")


@cli.command()
def export(
    context: typer.Context,
    story: StoryOption = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Where to; else standard output.")
    ] = None,
    store: StoreOption = None,
) -> None:
    """Write the verdict report of a story in Markdown."""
    from factcheck.desk.report import story_report
    from factcheck.reports.markdown import write_markdown

    with _opened_story(context, store, story) as (opened, chosen):
        text = write_markdown(story_report(opened, chosen.id))
    if output is None:
        sys.stdout.buffer.write(text.encode())
        return
    try:
        output.write_bytes(text.encode())
    except OSError as error:
        fail(f"{output}: cannot be written: {error.strerror}")
    typer.echo(f"{output}: written")


def _open_desk(
    context: typer.Context,
    store: str | None,
    paths: Sequence[Path],
    story: str | None,
    reviewer: str | None,
) -> NoReturn:
    from factcheck.launch import launch_desk

    raise typer.Exit(launch_desk(store or context.obj, paths, story, reviewer))


def _location(context: typer.Context, store: str | None) -> str:
    from factcheck.settings import default_store

    return store or context.obj or default_store()


@contextmanager
def _opened(context: typer.Context, store: str | None) -> Iterator["Store"]:
    """Open the store, and end the command with a message when the desk cannot do what was asked."""
    from factcheck.desk.store import open_store

    try:
        opened = open_store(_location(context, store))
        try:
            yield opened
        finally:
            opened.close()
    except FactcheckError as error:
        fail(str(error))


@contextmanager
def _opened_story(
    context: typer.Context, store: str | None, name: str | None
) -> Iterator[tuple["Store", "StoryView"]]:
    from factcheck.desk.stories import find_story

    with _opened(context, store) as opened:
        yield opened, find_story(opened, name)
