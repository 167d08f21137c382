"""What the command line reads and prints: pairs to compare, tables, JSON, progress, failures."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import typer

if TYPE_CHECKING:
    from factcheck.desk.progress import Progress
    from factcheck.desk.views import Change


T = TypeVar("T")

_ALIGNED = 1000
"""Rows of a table that are held at a time."""


@contextmanager
def shown_progress() -> Iterator[Callable[["Progress"], None]]:
    """Show how far a load has come: a bar on a terminal, elsewhere a line for each thing that is done."""
    if not sys.stderr.isatty():
        told = ""

        def say(progress: "Progress") -> None:
            nonlocal told
            if progress.what != told:
                told = progress.what
                typer.echo(told, err=True)

        yield say
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bar

    bar = Bar(
        BarColumn(), TextColumn("{task.description}", markup=False),
        console=Console(stderr=True), transient=True,
    )  # fmt: skip
    with bar:
        task = bar.add_task("")

        def show(progress: "Progress") -> None:
            told = f"{progress.tell()}  {progress.what}"
            bar.update(task, completed=progress.done, total=progress.total, description=told)

        yield show


@contextmanager
def resumable(kept: str) -> Iterator[None]:
    """End the command with exit code 130 when Ctrl-C breaks it off, and say what is kept and how to go on."""
    try:
        yield
    except KeyboardInterrupt:
        typer.echo(f"factcheck: interrupted; {kept}, and the same command continues", err=True)
        raise typer.Exit(130) from None


def read_pairs(file: Path) -> list[tuple[str, str] | str]:
    """Read one JSON object a line with the texts `a` and `b`; "-" is standard input.

    Empty lines are passed over. A line that is something else gives a message that names it, not a pair.
    """
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        fail(f"{file}: cannot be read: {error.strerror}")
    name = "standard input" if str(file) == "-" else str(file)
    pairs: list[tuple[str, str] | str] = []
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            wrong = f"{name}, line {number}: is not a JSON object with the texts `a` and `b`"
            pairs.append(_pair(line) or wrong)
    return pairs


def _pair(line: bytes) -> tuple[str, str] | None:
    try:
        row = json.loads(line)
        a, b = row["a"], row["b"]
    except (ValueError, TypeError, KeyError):
        return None
    return (a, b) if isinstance(a, str) and isinstance(b, str) else None


def print_json(records: Iterable[dict[str, Any]]) -> None:
    """Print records as one JSON array, each as it comes."""
    before = "["
    for record in records:
        told = json.dumps(record, ensure_ascii=False, indent=1).replace("\n", "\n ")
        typer.echo(f"{before}\n {told}", nl=False)
        before = ","
    typer.echo("[]" if before == "[" else "\n]")


def print_rows(header: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> None:
    """Print a table: columns aligned, a thousand rows at a time, the last as long as it is."""
    told = chain([header], (tuple(str(cell) for cell in row) for row in rows))
    widths = [0] * (len(header) - 1)
    while some := list(islice(told, _ALIGNED)):
        widths = [max(width, *(len(row[column]) for row in some)) for column, width in enumerate(widths)]
        for row in some:
            aligned = (cell.ljust(width) for cell, width in zip(row, widths, strict=False))
            typer.echo("  ".join((*aligned, row[-1])))


def print_list(
    found: Iterable[T],
    as_json: bool,
    record: Callable[[T], dict[str, Any]],
    header: tuple[str, ...],
    row: Callable[[T], tuple[object, ...]],
) -> None:
    """Print what was found: as JSON, a ``record`` each, or as a table, a ``row`` each."""
    if as_json:
        print_json(map(record, found))
    else:
        print_rows(header, map(row, found))


def tell_change(change: "Change") -> None:
    """Say what was decided, and on which claims."""
    claims = ", ".join(str(claim.id) for claim in change.claims)
    typer.echo(f"claim{'s' if len(change.claims) > 1 else ''} {claims}: {change.told}")


def fail(message: str) -> NoReturn:
    """End the command with a message and exit code 1."""
    typer.echo(f"factcheck: {message}", err=True)
    raise typer.Exit(1)
