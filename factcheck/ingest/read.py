"""The one way in: a file, of whatever format, becomes a document.

A format is a module with ``SUFFIXES`` and ``read(data, name) -> Draft``, and its place in ``_READERS``.
"""

import hashlib
import stat
from collections.abc import Callable
from pathlib import Path, PurePath

from factcheck.ingest import archives, html_page, mail, markdown, plain_text
from factcheck.ingest.document import Document
from factcheck.ingest.draft import Draft, finish
from factcheck.ingest.unreadable import UnreadableError

_READERS: dict[str, Callable[[bytes, str], Draft]] = {
    suffix: reader.read for reader in (plain_text, markdown, html_page, mail) for suffix in reader.SUFFIXES
}

SUFFIXES = frozenset(_READERS)
"""Endings of file names, in lower case, that folders are searched for."""

SIZE_LIMIT = 20_000_000
"""Bytes. Pages saved with their pictures inside reach 10 MB; what is larger is a data set or a mistake."""

_PAGE_STARTS = (b"<!doctype html", b"<html", b"<?xml")


def read_document(path: Path) -> Document:
    """Read an article from a file.

    Raises UnreadableError when there is no such file, it may not be opened, or it holds no article that
    can be read: it is a folder, empty, too large, not text, or in no known encoding.
    """
    return read_bytes(read_data(path), str(path))


def read_data(path: Path) -> bytes:
    """Read the bytes of a file, or of a member of an archive.

    Raises UnreadableError when there is no such file, it may not be opened, or is too large.
    """
    name = str(path)
    try:
        if archive := archives.archive_of(path):
            data = archives.read_member(archive, path, SIZE_LIMIT)
            _refuse_large(len(data), name)
            return data
        if archives.is_archive(path) and path.is_file():
            archives.list_members(path)  # tells what is wrong with it
            raise UnreadableError(
                name, "is an archive in which no article was found", "name a file, or another archive"
            )
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise UnreadableError(
                name, "is a folder in which no article was found", "name a file, or another folder"
            )
        if not stat.S_ISREG(found.st_mode):
            raise UnreadableError(name, "is not a file", "name a file or a folder")
        _refuse_large(found.st_size, name)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableError(name, "does not exist", "check the name") from error
    except PermissionError as error:
        raise UnreadableError(name, "may not be opened", "check who may read it") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableError(name, f"cannot be opened ({reason})", "check the name and the disk") from error


def read_bytes(data: bytes, name: str) -> Document:
    """Read an article from the bytes of a file; the ending of its name tells the format.

    Where the ending is unknown, or a page was saved as text, the first bytes tell it. Raises
    UnreadableError when the bytes are empty, too many, not text, or hold no words.
    """
    if not data.strip():
        raise UnreadableError(name, "is empty", "save the article again")
    _refuse_large(len(data), name)
    document = finish(_reader(data, name)(data, name), hashlib.sha256(data).hexdigest())
    if not any(char.isalnum() for char in document.text):
        raise UnreadableError(name, "holds no words", "save the article again, or its text as .txt")
    return document


def _refuse_large(size: int, name: str) -> None:
    if size > SIZE_LIMIT:
        problem = f"is too large ({size / 1e6:.0f} MB; up to {SIZE_LIMIT / 1e6:.0f} MB can be read)"
        raise UnreadableError(name, problem, "save the text of the article alone")


def _reader(data: bytes, name: str) -> Callable[[bytes, str], Draft]:
    reader = _READERS.get(PurePath(name).suffix.lower())
    if reader is None or reader is plain_text.read:
        start = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
        if start.startswith(_PAGE_STARTS):
            return html_page.read
        if reader is None and start.startswith(b"---"):
            return markdown.read
    return reader or plain_text.read
