"""The README tells what the program does."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from factcheck.commands import ADDING, ARTICLE, EXPORT, HISTORY, MATRIX, STORIES, TIMELINE, Command, key_table

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
SCREENS = (ROOT / "docs" / "screens.md").read_text("utf-8")


def test_it_lists_the_keys_that_the_desk_has() -> None:
    assert key_table() in README


@pytest.mark.parametrize(
    "commands",
    [MATRIX, TIMELINE, EXPORT, ARTICLE, HISTORY, STORIES, ADDING],
    ids=["matrix", "timeline", "export", "article", "history", "stories", "adding"],
)
def test_the_keys_of_every_other_screen_are_listed_beside_it(commands: Sequence[Command]) -> None:
    assert key_table(commands) in SCREENS


@pytest.mark.parametrize("name", ["review", "matrix", "article"])
def test_its_pictures_are_there(name: str) -> None:
    assert f"docs/{name}.svg" in README
    assert (ROOT / "docs" / f"{name}.svg").is_file()
