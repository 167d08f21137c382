"""The floors of the house, and what may be loaded before it is needed."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"sqlmodel", "sqlalchemy", "pydantic", "trafilatura", "dateparser", "rapidfuzz", "sentencex", "lxml"}
ROOT = Path(__file__).parent.parent


def loaded_by(code: str) -> set[str]:
    """Run a program in a fresh interpreter and tell which modules it has loaded."""
    program = f"{code}\nimport sys; print(*sys.modules)"
    printed = subprocess.check_output([sys.executable, "-c", program], text=True, cwd=ROOT)
    return set(printed.splitlines()[-1].split())


def test_an_import_never_runs_upward() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "module", ["ingest.document", "statements.statement", "matching.match", "desk.views"]
)
def test_the_values_cost_no_library(module: str) -> None:
    assert not loaded_by(f"import factcheck.{module}") & (HEAVY | {"textual", "rich"})


def test_the_command_line_starts_without_the_store_the_readers_and_the_desk() -> None:
    assert not loaded_by("import factcheck.cli") & (HEAVY | {"textual"})


@pytest.mark.parametrize("module", ["launch", "app", "screens.review", "screens.help"])
def test_the_desk_paints_before_it_imports_the_store(module: str) -> None:
    assert not loaded_by(f"import factcheck.{module}") & (HEAVY | {"typer", "sqlite3"})


def test_the_first_frame_waits_neither_for_the_review_screen_nor_for_what_it_shows() -> None:
    loaded = loaded_by("import factcheck.launch, factcheck.app, factcheck.commands.keymap")
    assert not loaded & {"factcheck.screens.review", "factcheck.desk.views", "factcheck.matching.match"}


def test_the_claims_are_painted_without_the_other_screens() -> None:
    loaded = loaded_by("import factcheck.app, factcheck.screens.review, factcheck.desk.queue")
    others = {"matrix", "timeline", "article", "history", "export", "linking", "help"}
    assert not loaded & {f"factcheck.screens.{screen}" for screen in others}
    assert not loaded & {"factcheck.desk.stances", "factcheck.desk.appearances"}


def test_a_story_is_opened_and_read_without_what_writes_reads_files_or_matches(tmp_path: Path) -> None:
    article = tmp_path / "crane.txt"
    article.write_text("A crane fell into the harbour on Monday.\n")
    store = str(tmp_path / "store.db")
    subprocess.run(
        [sys.executable, "-m", "factcheck", "add", str(article), "--store", store], check=True, cwd=ROOT
    )
    opened = loaded_by(f"""
from pathlib import Path
from factcheck.desk.load import load_articles
from factcheck.desk.claim_views import view_claim
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import open_store
from factcheck.desk.stories import find_story
store = open_store({store!r})
load_articles(store, [Path({str(article)!r})])
story = find_story(store)
assert view_claim(store, claim_queue(store, story.id)[0].id).passage.text
""")
    assert not opened & HEAVY
