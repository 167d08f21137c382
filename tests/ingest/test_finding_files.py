"""Which files are read when a person names files and folders."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.ingest.find import find_files
from factcheck.ingest.read import read_document
from factcheck.ingest.unreadable import UnreadableError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = ("b.txt", "a.md", "sub/c.html", "page.html")
    for name in (*articles, ".hidden.txt", ".git/d.txt", "picture.png", "page_files/frame.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("The bridge is shut.")
    return tmp_path


def names(found: list[Path], folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in found]


def test_a_folder_gives_its_articles_in_sorted_order(folder: Path) -> None:
    assert names(find_files([folder]), folder) == ["a.md", "b.txt", "page.html", "sub/c.html"]


def test_a_named_file_is_tried_whatever_its_type(folder: Path) -> None:
    assert names(find_files([folder / "picture.png", folder / ".hidden.txt"]), folder) == [
        "picture.png",
        ".hidden.txt",
    ]


def test_a_file_named_twice_is_read_once(folder: Path) -> None:
    assert names(find_files([folder / "b.txt", folder]), folder) == [
        "b.txt",
        "a.md",
        "page.html",
        "sub/c.html",
    ]


def test_what_is_not_there_is_handed_on_and_reported_when_read(folder: Path) -> None:
    (folder / "empty").mkdir()
    found = find_files([folder / "gone.txt", folder / "empty", folder / "b.txt"])
    assert names(found, folder) == ["gone.txt", "empty", "b.txt"]
    for path in found[:2]:
        with pytest.raises(UnreadableError):
            read_document(path)


def test_a_loop_of_links_ends(folder: Path) -> None:
    (folder / "sub" / "loop").symlink_to(folder, target_is_directory=True)
    assert names(find_files([folder]), folder) == ["a.md", "b.txt", "page.html", "sub/c.html"]


def test_a_folder_that_may_not_be_opened_is_reported(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def refuse(path: str | Path) -> Iterator[os.DirEntry[str]]:
        if Path(path).name == "sub":
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert names(find_files([folder]), folder) == ["a.md", "b.txt", "page.html", "sub"]
