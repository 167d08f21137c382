"""The README tells what the program does."""

from pathlib import Path

from factcheck.commands import key_table

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")


def test_it_lists_the_keys_that_the_desk_has() -> None:
    assert key_table() in README


def test_its_pictures_are_there() -> None:
    assert "docs/review.svg" in README
    assert (Path(__file__).parent.parent / "docs" / "review.svg").is_file()
