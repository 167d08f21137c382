"""Watching folders: which files came or changed since one looked last, and are written to their end."""

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from factcheck.ingest.find import find_files

_State = tuple[int, int]
"""The size of a file in bytes, and when it was changed last, in nanoseconds."""


class Watch:
    """Looks at folders when it is told to, by the sizes and times of the files that are in them."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders
        self._seen: dict[str, _State] = {}
        """How each file was when one looked last."""
        self._handed_out: dict[str, _State] = {}

    def look(self) -> list[Path]:
        """Return the files that are new or changed since they were handed out.

        One is handed out when it is as it was at the look before: what is half written is waited for. So
        the first look returns none.
        """
        found = {}
        for path in find_files(self._folders):
            if state := _state(path):
                found[os.fspath(path)] = state
        ready = [
            path
            for path, state in found.items()
            if self._seen.get(path) == state and self._handed_out.get(path) != state
        ]
        self._seen = found
        self._handed_out.update((path, found[path]) for path in ready)
        return list(map(Path, ready))

    def hand_out_again(self, paths: Sequence[Path]) -> None:
        """Hand out files at the next look as if they had not been."""
        for path in paths:
            self._handed_out.pop(os.fspath(path), None)


def _state(path: Path) -> _State | None:
    try:
        told = path.stat()
    except OSError:  # gone since
        return None
    return (told.st_size, told.st_mtime_ns) if stat.S_ISREG(told.st_mode) and told.st_size else None
