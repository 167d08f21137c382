"""Saving a report so that nothing of a person's is ever overwritten.

A file of the name that is an untouched report, or says the same as the new one, may be replaced by it.
Anything else, a report with remarks written into it above all, is left alone: the new one gets a number.
"""

import os
import re
from contextlib import suppress
from pathlib import Path

from factcheck.reports.seal import is_untouched

_UNFIT = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_LONGEST = 100
"""Bytes of a story's name that go into the file's: with its ending, far below what file systems take."""


def save_report(text: str, folder: Path, story: str, suffix: str = "md") -> Path:
    """Write a report as ``<story>.<suffix>`` into a folder, or as ``<story>-2.<suffix>`` and so on.

    Returns its path. Raises ``OSError`` when the folder cannot be written to.
    """
    number = 1
    while True:
        path = folder / f"{file_name(story)}{f'-{number}' if number > 1 else ''}.{suffix}"
        if may_be_replaced(path, text):
            break
        number += 1
    write_report(path, text)
    return path


def file_name(story: str) -> str:
    """Return a story's name as a file may be called on any system, without an ending."""
    name = _UNFIT.sub("-", story).strip(" .-")
    name = name.encode("utf-8", "replace")[:_LONGEST].decode("utf-8", "ignore").rstrip(" .-")
    return f"story-{name}" if _RESERVED.match(name) else name or "story"


def may_be_replaced(path: Path, text: str) -> bool:
    """Tell whether nothing is lost when a text is written there: over no file, or an untouched report."""
    if not os.path.lexists(path):
        return True
    if path.is_symlink() or not path.is_file():
        return False
    try:
        there = path.read_bytes()
        return there == text.encode() or is_untouched(there.decode("utf-8", "replace"))
    except OSError:
        return False


def write_report(path: Path, text: str) -> None:
    """Write all or nothing: a full disk leaves the file as it was. An error names the file that was meant."""
    unfinished = path.with_name(f".{path.stem}-{os.getpid()}.tmp")
    try:
        unfinished.write_bytes(text.encode())
        unfinished.replace(path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise OSError(error.errno, error.strerror, str(path)) from error
