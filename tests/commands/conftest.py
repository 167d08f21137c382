"""The command line, run in a store of its own, with a story of two reports in it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from factcheck.cli import cli

Run = Callable[..., Result]


@pytest.fixture
def run(location: str, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("FACTCHECK_STORE", location)
    monkeypatch.setenv("FACTCHECK_REVIEWER", "Ada Lund")

    def run_command(*words: str, text: str | None = None) -> Result:
        return CliRunner().invoke(cli, words, input=text)

    return run_command


@pytest.fixture
def bridge(run: Run, tmp_path: Path) -> Path:
    """The folder of the story's articles."""
    folder = tmp_path / "bridge"
    folder.mkdir()
    (folder / "morning.txt").write_text(
        "The bridge over the Ilm collapsed on Monday, and 12 workers were injured.\n"
    )
    (folder / "evening.txt").write_text(
        "Police said 15 workers were injured when the bridge over the Ilm collapsed on Monday.\n"
    )
    assert run("add", str(folder)).exit_code == 0
    return folder
