"""Finds the files to read in what a person named: files, and folders with all that is in them."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from factcheck.ingest.read import SUFFIXES


def find_files(paths: Iterable[Path]) -> list[Path]:
    """The files to read, in the order of the paths and sorted within each folder, none twice.

    Inside folders, hidden files and folders, files of other types and the folders that browsers put beside
    a saved page ("Page_files") are passed over. A path that cannot give an article (it does not exist, it is
    a folder without one, or a folder anywhere that may not be opened) is handed on as it is, so that
    ``read_document`` reports it like any other file that cannot be read.
    """
    found: dict[str, Path] = {}
    for path in paths:
        for file in (sorted(_in_folder(path)) or [path]) if _is_folder(path) else [path]:
            found.setdefault(os.path.realpath(file), file)
    return list(found.values())


def is_readable(name: str) -> bool:
    """Tell whether a file of that name is looked for in folders."""
    return not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a folder above it may not be opened: reading will say so
        return False


def _in_folder(folder: Path) -> Iterator[Path]:
    closed: list[Path] = []
    for place, folders, files in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        pages = {Path(file).stem for file in files if file.lower().endswith((".html", ".htm"))}
        folders[:] = [
            name for name in folders if not name.startswith(".") and name.removesuffix("_files") not in pages
        ]
        for file in files:
            if is_readable(file):
                yield Path(place, file)
    yield from closed
