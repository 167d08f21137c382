"""Finds the files to read in what a person named: files, folders and archives with all that is in them."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from factcheck.ingest import archives
from factcheck.ingest.read import SUFFIXES
from factcheck.ingest.unreadable import UnreadableError


def find_files(paths: Iterable[Path]) -> list[Path]:
    """The files to read, in the order of the paths and sorted within each folder, none twice.

    An archive gives its members, in its own order. Inside folders and archives, hidden files and folders,
    files of other types, archives among them, and the folders that browsers put beside a saved page
    ("Page_files") are passed over. A path that cannot give an article (it does not exist, it is a folder or
    an archive without one, or a folder anywhere that may not be opened) is handed on as it is, so that
    ``read_document`` reports it like any other file that cannot be read.
    """
    found: dict[str, Path] = {}
    for path in paths:
        for file in _files_of(path) or [path]:
            found.setdefault(os.path.realpath(file), file)
    return list(found.values())


def is_readable(name: str) -> bool:
    """Tell whether a file of that name is looked for in folders."""
    return not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES


def _files_of(path: Path) -> list[Path]:
    if _is_folder(path):
        return sorted(_in_folder(path))
    if not archives.is_archive(path):
        return [path]
    try:
        members = archives.list_members(path)
    except UnreadableError:
        return []  # reading will say why
    pages = {page.with_name(f"{page.stem}_files") for page in members if _is_page(page.name)}
    return [
        member
        for member in members
        if is_readable(member.name)
        and not any(
            path in folder.parents and (folder in pages or folder.name.startswith("."))
            for folder in member.parents
        )
    ]


def _is_page(name: str) -> bool:
    return name.lower().endswith((".html", ".htm"))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a folder above it may not be opened: reading will say so
        return False


def _in_folder(folder: Path) -> Iterator[Path]:
    closed: list[Path] = []
    for place, folders, files in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        pages = {Path(file).stem for file in files if _is_page(file)}
        folders[:] = [
            name for name in folders if not name.startswith(".") and name.removesuffix("_files") not in pages
        ]
        for file in files:
            if is_readable(file):
                yield Path(place, file)
    yield from closed
