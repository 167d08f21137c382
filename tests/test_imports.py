"""The floors of the house, and what each command may import."""

import subprocess
import sys

import pytest

HEAVY = (
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "trafilatura",
    "dateparser",
    "rapidfuzz",
    "textual",
    "rich.progress",
)


def imported_by(statement: str) -> set[str]:
    code = f"{statement}\nimport sys; print(*sys.modules)"
    return set(subprocess.check_output([sys.executable, "-c", code], text=True).split())


def test_an_import_never_runs_upward() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "module", ["ingest.document", "statements.statement", "matching.match", "desk.views"]
)
def test_the_values_cost_no_library(module: str) -> None:
    assert not imported_by(f"import factcheck.{module}") & set(HEAVY)


def test_the_command_line_starts_without_the_store_the_readers_and_the_desk() -> None:
    assert not imported_by("import factcheck.cli") & set(HEAVY)


def test_the_desk_paints_before_it_imports_the_store() -> None:
    assert not imported_by("import factcheck.app") & (set(HEAVY) - {"textual", "rich.progress"})


def test_opening_a_story_again_needs_no_reader_and_no_matching() -> None:
    loaded = imported_by("import factcheck.desk.load, factcheck.desk.queue, factcheck.desk.mark")
    assert not loaded & {"trafilatura", "dateparser", "rapidfuzz", "sentencex"}
