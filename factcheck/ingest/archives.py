"""Archives: a ZIP or tar file whose members are read like the files of a folder, without unpacking any.

A member is known by a path that goes on inside the archive: ``news.zip/monday/fire.html``. Nothing is written
to the disk, so that no name leads anywhere: what is absolute or climbs out stands at the top. An archive that
holds far more than its size tells is not opened, nor is one inside another.
"""

import lzma
import os
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from pathlib import Path, PureWindowsPath
from typing import IO

from factcheck.ingest.unreadable import UnreadableError

SUFFIXES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")
"""Endings of the names of archives, in lower case."""

_MOST = 200_000
"""Members of an archive."""
_UNPACKED = 8_000_000_000
"""Bytes that an archive may hold when unpacked: as much as half a million saved pages."""
_RATIO = 200
"""How many times its size an archive may hold. Text is packed to a tenth, HTML to a thirtieth at most."""
_HARMLESS = 20_000_000
"""Bytes up to which the ratio says nothing: a small file of spaces is no bomb."""
_OPENED = 2
"""Archives that a process keeps open: members are read one after another."""

_BROKEN = (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError)
"""What the libraries raise where an archive is damaged or cut off."""


_Entry = tuple[str, int, Callable[[], IO[bytes] | None]]
"""A member as it is listed: its name, how many bytes it is said to hold, and how to open it."""


class _Opened:
    """An archive that is kept open, so that a member is found without listing them all again."""

    def __init__(self, name: str, size: int) -> None:
        self._archive: zipfile.ZipFile | tarfile.TarFile
        if name.lower().endswith(".zip"):
            self._archive = zipfile.ZipFile(name)
            entries = _zip_entries(self._archive)
        else:
            self._archive = tarfile.open(name)  # noqa: SIM115 - closed with this
            entries = _tar_entries(self._archive)
        self.members: dict[str, Callable[[], IO[bytes] | None]] = {}
        """How to open each, by its name within the archive, in the order of the archive."""
        unpacked = 0
        for number, (label, length, opening) in enumerate(entries, 1):
            unpacked += length
            if number > _MOST or unpacked > min(_UNPACKED, max(_HARMLESS, _RATIO * size)):
                raise UnreadableError(
                    name, "holds far more than its size tells", "unpack what you trust of it"
                )
            if inside := _inside(label):
                self.members[inside] = opening

    def __del__(self) -> None:
        if hasattr(self, "_archive"):
            self._archive.close()


def is_archive(path: Path) -> bool:
    """Tell by its name whether a file is an archive."""
    return path.name.lower().endswith(SUFFIXES)


def stem_of(path: Path) -> str:
    """Return the name of an archive without its ending."""
    ending = max((one for one in SUFFIXES if path.name.lower().endswith(one)), key=len, default="")
    return path.name[: len(path.name) - len(ending)]


def list_members(archive: Path) -> list[Path]:
    """Return the members of an archive as paths that go on inside it, in its order.

    Raises ``UnreadableError`` when it cannot be opened, is damaged, or holds too much.
    """
    return [archive / name for name in _open(archive).members]


def archive_of(path: Path) -> Path | None:
    """Return the archive that a path goes on inside of, None where there is none."""
    return next((one for one in path.parents if is_archive(one) and one.is_file()), None)


def read_member(archive: Path, member: Path, limit: int) -> bytes:
    """Read a member of an archive, by its path; of one with more than ``limit`` bytes one more than that.

    Raises ``UnreadableError`` when there is none, or it is damaged or encrypted.
    """
    name = str(member)
    opened = _open(archive)
    opening = opened.members.get(member.relative_to(archive).as_posix())
    if opening is None:
        raise UnreadableError(name, "is not in the archive", "check the name")
    try:
        file = opening()
        if file is None:
            raise UnreadableError(name, "is not a file", "name a file of the archive")
        with file:
            return file.read(limit + 1)
    except RuntimeError as error:  # zipfile's way to say it, and that it does not know how it is packed
        raise UnreadableError(name, f"cannot be unpacked ({error})", "unpack the archive yourself") from error
    except _BROKEN as error:
        raise UnreadableError(name, f"is damaged ({error})", "fetch the archive again") from error


def _open(archive: Path) -> _Opened:
    """Open an archive, or take it as it was opened before, if it is still the same."""
    name = str(archive)
    try:
        found = archive.stat()
        if not stat.S_ISREG(found.st_mode):
            raise UnreadableError(name, "is not a file", "name a file or a folder")
        return _opened(name, found.st_size, found.st_mtime_ns, os.getpid())
    except _BROKEN as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableError(name, f"cannot be opened as an archive ({reason})", "fetch it again") from error


@lru_cache(maxsize=_OPENED)
def _opened(name: str, size: int, _changed: int, _process: int) -> _Opened:
    # A process that was forked opens it for itself: the place in the file would be shared with its parent.
    return _Opened(name, size)


def _zip_entries(archive: zipfile.ZipFile) -> Iterator[_Entry]:
    for entry in archive.infolist():
        if not entry.is_dir():
            yield entry.filename, entry.file_size, partial(archive.open, entry)


def _tar_entries(archive: tarfile.TarFile) -> Iterator[_Entry]:
    # Each is given before the next is looked for: to find that, all that lies between is unpacked.
    for entry in archive:
        if entry.isreg():
            yield entry.name, entry.size, partial(archive.extractfile, entry)


def _inside(label: str) -> str:
    """Return the name of a member as it stands within the archive: no root, no drive, no way up."""
    path = PureWindowsPath(label)  # knows all that leads away: drives and both slashes
    return "/".join(part for part in path.relative_to(path.anchor).parts if part != "..")
