"""The commands that list what a store holds."""

from typing import Annotated

import typer

from factcheck.shell.options import (
    JsonOption,
    StoreOption,
    StoryOption,
    opened,
    opened_story,
)


def stories(context: typer.Context, as_json: JsonOption = False, store: StoreOption = None) -> None:
    """List the stories, the one opened last first."""
    from factcheck.shell.printing import print_stories

    with opened(context, store) as found:
        print_stories(found, as_json)


def claims(
    context: typer.Context,
    after: Annotated[
        int | None, typer.Option("--after", metavar="CLAIM", help="Only those that come after this one.")
    ] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1, metavar="N", help="At most so many.")] = None,
    story: StoryOption = None,
    as_json: JsonOption = False,
    store: StoreOption = None,
) -> None:
    """List the claims of a story in the order of review."""
    from factcheck.shell.printing import print_claims

    with opened_story(context, store, story) as (found, chosen):
        print_claims(found, chosen.id, limit, after, as_json)


def show(
    context: typer.Context,
    claim: Annotated[int, typer.Argument(metavar="CLAIM")],
    as_json: JsonOption = False,
    store: StoreOption = None,
) -> None:
    """Show a claim with all that it rests on: who says what, what differs, what was decided and why."""
    from factcheck.shell.printing import print_claim

    with opened(context, store) as found:
        print_claim(found, claim, as_json)


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
    from factcheck.shell.printing import print_across, print_matches

    if across and story is None:
        with opened(context, store) as found:
            print_across(found, None, as_json)
        return
    with opened_story(context, store, story) as (found, chosen):
        (print_across if across else print_matches)(found, chosen.id, as_json)


def search(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="Words, or a whole statement.")],
    page: Annotated[int, typer.Option("--page", min=1, metavar="N", help="Which page.")] = 1,
    limit: Annotated[int, typer.Option("--limit", min=1, metavar="N", help="Statements on a page.")] = 20,
    as_json: JsonOption = False,
    store: StoreOption = None,
) -> None:
    """Find statements in all stories: those that have the words, or say something alike, the best first."""
    from factcheck.shell.printing import print_hits

    with opened(context, store) as found:
        print_hits(found, " ".join(words), page, limit, as_json)


def earlier(
    context: typer.Context, story: StoryOption = None, as_json: JsonOption = False, store: StoreOption = None
) -> None:
    """List what was decided in other stories on the same things as a story's claims say."""
    from factcheck.shell.printing import print_earlier

    with opened_story(context, store, story) as (found, chosen):
        print_earlier(found, chosen.id, as_json)


def statements(
    context: typer.Context, story: StoryOption = None, as_json: JsonOption = False, store: StoreOption = None
) -> None:
    """List the statements of a story in the order of their articles."""
    from factcheck.shell.printing import print_statements

    with opened_story(context, store, story) as (found, chosen):
        print_statements(found, chosen.id, as_json)


def origins(
    context: typer.Context, story: StoryOption = None, as_json: JsonOption = False, store: StoreOption = None
) -> None:
    """List the origins of a story: who was first with a text, who copied it, and what shows it."""
    from factcheck.shell.printing import print_origins

    with opened_story(context, store, story) as (found, chosen):
        print_origins(found, chosen.id, as_json)


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
    from factcheck.shell.printing import print_decisions

    if claim is not None:
        with opened(context, store) as found:
            print_decisions(history(found, claim), as_json)
    else:
        with opened_story(context, store, story) as (found, chosen):
            print_decisions(story_history(found, chosen.id, last), as_json)
