"""Loads and verdicts of several processes at once, some of them killed."""

import os
from pathlib import Path

import pytest

from benchmarks.soak import run_round, write_articles


@pytest.mark.skipif(os.name == "nt", reason="processes are killed by a signal")
def test_processes_that_are_killed_while_others_load_lose_and_double_nothing(
    location: str, tmp_path: Path
) -> None:
    paths = write_articles(tmp_path)
    killed = 0
    for number, within in enumerate((1.0, 2.0)):
        killed += run_round(location, tmp_path, f"storm-{number}", paths, number, within).killed
    assert killed
