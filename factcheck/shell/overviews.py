"""The commands that show a story as a whole: by its sources, and in time."""

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.shell.options import JsonOption, StoreOption, StoryOption, opened_story
from factcheck.shell.streams import fail, print_json, print_rows

if TYPE_CHECKING:
    from factcheck.desk.appearances import Appearance
    from factcheck.desk.stances import Cell


def matrix(
    context: typer.Context, story: StoryOption = None, as_json: JsonOption = False, store: StoreOption = None
) -> None:
    """Show the claims of a story by its sources: who agrees, who differs, who stands alone."""
    from factcheck.desk.matrix import story_matrix
    from factcheck.reports.records import row_record

    with opened_story(context, store, story) as (found, chosen):
        shown = story_matrix(found, chosen.id)
    if as_json:
        print_json(row_record(row, shown.columns) for row in shown.rows)
    else:
        print_rows(
            ("claim", *(column.name for column in shown.columns), "text"),
            ((row.line.id, *map(_tell_cell, row.cells), row.line.text) for row in shown.rows),
        )


def timeline(
    context: typer.Context,
    claim: Annotated[
        int | None, typer.Option("--claim", metavar="CLAIM", help="Only what there is on this claim.")
    ] = None,
    story: StoryOption = None,
    as_json: JsonOption = False,
    store: StoreOption = None,
) -> None:
    """Show when each source carried what, and what its revisions corrected; the oldest first."""
    from factcheck.desk.timeline import story_timeline
    from factcheck.reports.records import appearance_record

    with opened_story(context, store, story) as (found, chosen):
        shown = story_timeline(found, chosen.id)
    if claim is not None:
        shown = shown.of_claim(claim)
        if not shown.claims:
            fail(f"claim {claim}: the story has no such claim; `factcheck claims` lists them")
    appearances = (*shown.dated, *shown.undated)
    if as_json:
        print_json(map(appearance_record, appearances))
    else:
        print_rows(
            ("when", "source", "claim", "step", "differs", "text"),
            (
                (_tell_when(one), one.source, each.claim or "", each.step, each.figures, each.says)
                for one in appearances
                for each in one.happenings
            ),
        )


def _tell_cell(cell: "Cell") -> str:
    return f"{cell.stance}: {cell.figures}" if cell.figures else cell.stance


def _tell_when(appearance: "Appearance") -> str:
    from factcheck.desk.dating import tell_date

    if appearance.at is None:
        return "without a date"
    return f"{tell_date(appearance.at)}{', loaded' if appearance.is_loading else ''}"
