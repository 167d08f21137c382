"""The command that writes the report of a story."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from factcheck.shell.options import (
    StoreOption,
    StoryOption,
    opened_story,
)
from factcheck.shell.streams import fail


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
