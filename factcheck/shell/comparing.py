"""The command that compares two sentences, or a file of them, outside any story."""

import json
from pathlib import Path
from typing import Annotated

import typer

from factcheck.shell.streams import fail, read_pairs


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
