"""Saving a report so that nothing of a person's is ever overwritten.

A report is sealed: its last line, a comment that Markdown does not show, holds the SHA-256 of all above it.
A file whose seal holds is an export that nobody has touched since, and may be replaced by a newer one.
Anything else of that name, a report with remarks written into it above all, is left alone: the new one gets
a number.
"""

import os
import re
from hashlib import sha256
from pathlib import Path

_SEAL = "<!-- factcheck {} -->\n"
_SEAL_BYTES = len(_SEAL.format("0" * 64))
_UNFIT = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_LONGEST = 100
"""Bytes of a story's name that go into the file's: with its ending, far below what file systems take."""


def save_report(text: str, folder: Path, story: str) -> Path:
    """Write a report as ``<story>.md`` into a folder, or as ``<story>-2.md`` and so on, and return its path.

    Raises ``OSError`` when the folder cannot be written to.
    """
    data = _sealed(text)
    number = 1
    while True:
        path = folder / f"{file_name(story)}{f'-{number}' if number > 1 else ''}.md"
        if not os.path.lexists(path) or _is_untouched(path):
            break
        number += 1
    _write(path, data)
    return path


def file_name(story: str) -> str:
    """Return a story's name as a file may be called on any system, without an ending."""
    name = _UNFIT.sub("-", story).strip(" .-")
    name = name.encode("utf-8", "replace")[:_LONGEST].decode("utf-8", "ignore").rstrip(" .-")
    return f"story-{name}" if _RESERVED.match(name) else name or "story"


def _sealed(text: str) -> bytes:
    data = f"{text.rstrip()}\n\n".encode()
    return data + _SEAL.format(sha256(data).hexdigest()).encode()


def _is_untouched(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    try:
        data = path.read_bytes()
    except OSError:
        return False
    return data == _sealed(data[:-_SEAL_BYTES].decode("utf-8", "replace"))


def _write(path: Path, data: bytes) -> None:
    """Write all or nothing: a full disk leaves the file as it was."""
    unfinished = path.with_name(f".{path.stem}-{os.getpid()}.tmp")
    try:
        unfinished.write_bytes(data)
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise
