"""The door: makes text harmless to terminals, databases and readers before anything else sees it."""

import re
import unicodedata
from os import fsencode
from pathlib import Path
from urllib.parse import urlsplit

_LINE_BREAK = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")

_TERMINAL_SEQUENCE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor movement
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\n\x07\x1b\x80-\x9f]*(?:\x07|\x1b\\|\x9c)"  # OSC, DCS
    r"|\x1b[ -/]*[0-~]"
)

_SPACE = re.compile(r"[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")

_UNSEEN = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x9f"  # C0 and C1 controls, DEL
    "\xad\u034f\u061c\u180e"  # soft hyphen, grapheme joiner, Arabic letter mark, Mongolian separator
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"  # zero width, direction marks, overrides and isolates
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb"  # variation selectors, byte order mark, annotations
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"  # lone surrogates, noncharacters
    "\U000e0000-\U000e0fff"  # tags: text that no one can see
    "]"
)

_JOINERS = re.compile("[\u200c\u200d]+")
"""They shape Persian and Indic words and make one emoji of several; elsewhere they only hide things."""

_FIRST_SHAPED = "\u0530"
"""Latin, Greek and Cyrillic letters, which joiners do not shape, stand before this character."""

LINE_LIMIT = 300
"""Characters that a title, a name or a file name may have; the longest headlines have about 200."""

_URL_LIMIT = 2048
"""Characters; the length that browsers and servers agree on."""


def clean_text(text: str) -> str:
    """Remove what cannot be seen or may do harm, and make line breaks "\\n" and all spaces " ".

    Removed are control characters and terminal sequences, bidirectional marks and overrides, zero-width
    characters, soft hyphens, variation selectors and lone surrogates; joiners stay where they shape what
    stands on both sides of them. The rest is composed (NFC). The result is the same when cleaned again.
    """
    text = _LINE_BREAK.sub("\n", text)
    text = _TERMINAL_SEQUENCE.sub("", text)
    text = _SPACE.sub(" ", text)
    text = unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    if _JOINERS.search(text) is None:
        return text
    # What stood on the two sides of a joiner may be composed once it is gone.
    return unicodedata.normalize("NFC", _JOINERS.sub(_keep_if_shaping, text))


def _keep_if_shaping(joiners: re.Match[str]) -> str:
    text, start, end = joiners.string, joiners.start(), joiners.end()
    shapes = start > 0 and end < len(text) and _is_shaped(text[start - 1]) and _is_shaped(text[end])
    return joiners[0][0] if shapes else ""


def _is_shaped(char: str) -> bool:
    """Whether a character is a letter, a mark or a part of an emoji whose look a joiner decides."""
    return char >= _FIRST_SHAPED and unicodedata.category(char)[0] in "LMS"


def clean_line(text: str, limit: int = LINE_LIMIT) -> str:
    """Clean a title or name to one trimmed line of at most ``limit`` characters, cut with "…"."""
    line = " ".join(clean_text(text).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def clean_url(url: str) -> str | None:
    """The address without white space and controls, or None when it is not one of http or https."""
    address = "".join(clean_text(url).split())
    if len(address) > _URL_LIMIT:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in {"http", "https"} and parts.netloc else None


def clean_path(path: Path) -> str:
    """Give the name of a file as it may be shown; bytes that are no text stand as escapes."""
    return clean_line(fsencode(path).decode("utf-8", "backslashreplace"))
