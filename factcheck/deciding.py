"""The commands by which a reviewer decides: what the keys of the desk do, for those who script."""

from typing import Annotated, Literal

import typer

from factcheck.desk.views import Change, Verdict
from factcheck.options import ClaimArgument, ReviewerOption, StoreOption, StoryOption, opened, opened_story
from factcheck.streams import fail


def mark(
    context: typer.Context,
    claim: ClaimArgument,
    verdict: Annotated[
        Literal["corroborated", "disputed", "unverified", "open"],
        typer.Argument(metavar="VERDICT", help="corroborated, disputed, unverified, or open."),
    ],
    note: Annotated[str | None, typer.Option("--note", help="A note that stands beside it.")] = None,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Give a claim a verdict: corroborated, disputed, unverified; `open` takes it back."""
    from factcheck.desk.mark import mark_claim

    given = None if verdict == "open" else Verdict(verdict)
    with opened(context, store) as found:
        _tell(mark_claim(found, claim, given, reviewer=_name(reviewer), note=note))


def note(
    context: typer.Context,
    claim: ClaimArgument,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The note; an empty one takes it away.")],
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Write the note on a claim."""
    from factcheck.desk.mark import note_claim

    with opened(context, store) as found:
        _tell(note_claim(found, claim, text, reviewer=_name(reviewer)))


def join(
    context: typer.Context,
    first: Annotated[int, typer.Argument(metavar="A", help="The number of a statement.")],
    second: Annotated[int, typer.Argument(metavar="B", help="The number of another.")],
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Say that two statements make one claim; later loads keep to it."""
    from factcheck.desk.tie import join_statements

    with opened(context, store) as found:
        _tell(join_statements(found, first, second, reviewer=_name(reviewer)))


def split(
    context: typer.Context,
    statement: Annotated[int, typer.Argument(metavar="STATEMENT", help="The number of a statement.")],
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Say that a statement makes another claim than those beside it; later loads keep to it."""
    from factcheck.desk.tie import part_statement

    with opened(context, store) as found:
        _tell(part_statement(found, statement, reviewer=_name(reviewer)))


def undo(
    context: typer.Context,
    story: StoryOption = None,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Undo what you did last in a story."""
    from factcheck.desk.undo import undo as undo_last

    with opened_story(context, store, story) as (found, chosen):
        _tell(undo_last(found, chosen.id, reviewer=_name(reviewer)) or fail("there is nothing to undo"))


def redo(
    context: typer.Context,
    story: StoryOption = None,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Do again what you undid last in a story."""
    from factcheck.desk.undo import redo as redo_last

    with opened_story(context, store, story) as (found, chosen):
        _tell(redo_last(found, chosen.id, reviewer=_name(reviewer)) or fail("there is nothing to do again"))


def _name(reviewer: str | None) -> str:
    from factcheck.settings import read_settings

    return reviewer or read_settings().reviewer


def _tell(change: Change) -> None:
    typer.echo(f"claim {change.claim.id}: {change.told}")
