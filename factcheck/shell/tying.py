"""The commands by which a reviewer says which statements make one claim, for those who script."""

from typing import Annotated

import typer

from factcheck.shell.options import ReviewerOption, StoreOption, opened, reviewer_named
from factcheck.shell.streams import tell_change

FirstArgument = Annotated[int, typer.Argument(metavar="A", help="The number of a statement.")]
SecondArgument = Annotated[int, typer.Argument(metavar="B", help="The number of another.")]


def join(
    context: typer.Context,
    first: FirstArgument,
    second: SecondArgument,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Say that two statements make one claim; later loads keep to it."""
    from factcheck.desk.tie import join_statements

    with opened(context, store) as found:
        tell_change(join_statements(found, first, second, reviewer=reviewer_named(reviewer)))


def split(
    context: typer.Context,
    statement: Annotated[int, typer.Argument(metavar="STATEMENT", help="The number of a statement.")],
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Say that a statement makes another claim than those beside it; later loads keep to it."""
    from factcheck.desk.tie import part_statement

    with opened(context, store) as found:
        tell_change(part_statement(found, statement, reviewer=reviewer_named(reviewer)))


def confirm(
    context: typer.Context,
    first: FirstArgument,
    second: SecondArgument,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Confirm a match: the two statements make one claim; later loads keep to it."""
    from factcheck.desk.tie import confirm_match

    with opened(context, store) as found:
        tell_change(confirm_match(found, first, second, reviewer=reviewer_named(reviewer)))


def reject(
    context: typer.Context,
    first: FirstArgument,
    second: SecondArgument,
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Reject a match: statement B does not make the claim of statement A; later loads keep to it."""
    from factcheck.desk.tie import reject_match

    with opened(context, store) as found:
        tell_change(reject_match(found, first, second, reviewer=reviewer_named(reviewer)))


def merge(
    context: typer.Context,
    claim: Annotated[int, typer.Argument(metavar="CLAIM", help="The number of a claim.")],
    others: Annotated[list[int], typer.Argument(metavar="OTHER…", help="The numbers of others.")],
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Make one claim of two or more, with all their statements; later loads keep to it."""
    from factcheck.desk.tie import merge_claims

    with opened(context, store) as found:
        tell_change(merge_claims(found, [claim, *others], reviewer=reviewer_named(reviewer)))


def claim(
    context: typer.Context,
    article: Annotated[int, typer.Argument(metavar="ARTICLE", help="An article, as `statements` has it.")],
    start: Annotated[int, typer.Argument(metavar="START", help="The first character, counted from 0.")],
    end: Annotated[int, typer.Argument(metavar="END", help="The character behind the last.")],
    reviewer: ReviewerOption = None,
    store: StoreOption = None,
) -> None:
    """Make a claim of any words of an article; later loads keep it while the text has them."""
    from factcheck.desk.spans import claim_span

    with opened(context, store) as found:
        tell_change(claim_span(found, article, start, end, reviewer=reviewer_named(reviewer)))
