"""The first frame waits for nothing that it does not show."""

import subprocess
import sys
from pathlib import Path

import pytest

_HEAVY = ("sqlmodel", "sqlalchemy", "pydantic", "trafilatura", "rapidfuzz", "typer", "dateparser", "sqlite3")


@pytest.mark.parametrize("module", ["factcheck.app", "factcheck.screens.review", "factcheck.screens.help"])
def test_importing_a_screen_leaves_the_heavy_libraries_alone(module: str) -> None:
    program = f"import sys, {module}; print(*sys.modules)"
    assert not {name.partition(".")[0] for name in _run(program).split()} & set(_HEAVY)


def test_the_first_frame_does_not_wait_for_the_review_screen() -> None:
    program = "import sys, factcheck.app; print('factcheck.screens.review' in sys.modules)"
    assert _run(program).strip() == "False"


def _run(program: str) -> str:
    root = Path(__file__).parents[2]
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=root
    ).stdout
