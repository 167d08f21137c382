"""The commands by which a reviewer decides on claims: what the keys of the desk do, for those who script."""

from typing import Annotated, Literal

import typer

from factcheck.desk.views import Verdict
from factcheck.shell.options import (
    ClaimArgument,
    ClaimsArgument,
    ReviewerOption,
    StoreOption,
    StoryOption,
    opened,
    opened_story,
    reviewer_named,
)
from factcheck.shell.streams import fail, tell_change


def mark(
    context: typer.Context,
    claims: ClaimsArgument,
    verdict: Annotated[
        Literal["corroborated", "disputed", "unverified", "open"],
        typer.Argument(metavar="VERDICT", help="corroborated, disputed, unverified, or open."),
    ],
    note: Annotated[str | None, typer.Option("--note", help="A note that stands beside it.")] = None,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Give claims a verdict: corroborated, disputed, unverified; `open` takes it back."""
    from factcheck.desk.mark import mark_claims

    given = None if verdict == "open" else Verdict(verdict)
    with opened(context, store) as found:
        tell_change(mark_claims(found, claims, given, reviewer=reviewer_named(reviewer), note=note))


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
        tell_change(note_claim(found, claim, text, reviewer=reviewer_named(reviewer)))


def reword(
    context: typer.Context,
    claim: ClaimArgument,
    title: Annotated[str, typer.Argument(metavar="TITLE", help="One line; an empty one takes it back.")],
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Tell a claim in your own words; without any it goes by its first statement again."""
    from factcheck.desk.mark import reword_claim

    with opened(context, store) as found:
        tell_change(reword_claim(found, claim, title, reviewer=reviewer_named(reviewer)))


def flag(
    context: typer.Context,
    claims: ClaimsArgument,
    off: Annotated[bool, typer.Option("--off", help="Take the flags away.")] = False,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Flag claims to come back to."""
    from factcheck.desk.mark import flag_claims

    with opened(context, store) as found:
        tell_change(flag_claims(found, claims, not off, reviewer=reviewer_named(reviewer)))


def skip(
    context: typer.Context,
    claims: ClaimsArgument,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Put claims off: they come last until they are marked."""
    from factcheck.desk.mark import skip_claims

    with opened(context, store) as found:
        tell_change(skip_claims(found, claims, reviewer=reviewer_named(reviewer)))


def acknowledge(
    context: typer.Context,
    claim: ClaimArgument,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Let a verdict stand in view of what is new since it was given."""
    from factcheck.desk.mark import acknowledge_claim

    with opened(context, store) as found:
        tell_change(acknowledge_claim(found, claim, reviewer=reviewer_named(reviewer)))


def origin(
    context: typer.Context,
    article: Annotated[
        int, typer.Argument(metavar="ARTICLE", help="The number of an article, by `origins`.")
    ],
    original: Annotated[
        int | None,
        typer.Argument(metavar="[ORIGINAL]", help="The article that it goes back to; itself: independent."),
    ] = None,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Say which article another goes back to; without ORIGINAL, let its text tell."""
    from factcheck.desk.name_origin import name_origin

    with opened(context, store) as found:
        change = name_origin(found, article, original, reviewer=reviewer_named(reviewer))
        typer.echo(f"article {article}: {change.told}")


def undo(
    context: typer.Context,
    story: StoryOption = None,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Undo what you did last in a story."""
    from factcheck.desk.undo import undo as undo_last

    with opened_story(context, store, story) as (found, chosen):
        change = undo_last(found, chosen.id, reviewer=reviewer_named(reviewer))
        tell_change(change or fail("there is nothing to undo"))


def redo(
    context: typer.Context,
    story: StoryOption = None,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Do again what you undid last in a story."""
    from factcheck.desk.undo import redo as redo_last

    with opened_story(context, store, story) as (found, chosen):
        change = redo_last(found, chosen.id, reviewer=reviewer_named(reviewer))
        tell_change(change or fail("there is nothing to do again"))
