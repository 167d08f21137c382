"""Bytes to text: which encoding a file is in."""

import codecs
import re
from typing import NamedTuple

from factcheck.ingest.guess_encoding import guess_encoding
from factcheck.ingest.unreadable import UnreadableError

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_SIGNATURES = (
    (b"%PDF-", "is a PDF", "save its text as .txt or .md"),
    (
        b"PK\x03\x04",
        "is a Word, OpenDocument or ZIP file",
        "unpack it or save its text as .txt, .md or .html",
    ),
    (b"\xd0\xcf\x11\xe0", "is an old Word or Office file", "save its text as .txt, .md or .html"),
    (b"{\\rtf", "is rich text (RTF)", "save it as plain text"),
    (b"\x89PNG", "is a picture (PNG)", "type or recognise its text and save that as .txt"),
    (b"\xff\xd8\xff", "is a picture (JPEG)", "type or recognise its text and save that as .txt"),
    (b"GIF8", "is a picture (GIF)", "type or recognise its text and save that as .txt"),
    (b"RIFF", "is a picture, sound or film", "write down its text and save that as .txt"),
    (b"\x1f\x8b", "is compressed (gzip)", "unpack it first"),
    (b"SQLite format 3", "is a database", "it holds no article; leave it out"),
    (b"From: <Saved by", "is a web archive (MHTML)", "save the page again as HTML only"),
    (b"bplist00", "is a Safari web archive", "save the page again as HTML source"),
)
_SAVE_AS_TEXT = "save it as UTF-8 text, Markdown or HTML"

_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1b") + b"\x7f"
_CONTROL_SHARE = 0.05
"""The part of a file that control characters may make up; a text has none, a stray one does no harm."""

_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)|<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4096
"""Bytes from the start; the HTML standard asks for 1024, and not every page keeps to it."""

_PLAIN = r'xn--mnchen-3ya <meta charset="x"> +~ \u0041'
"""What stays as it is in every encoding that can be declared in ASCII.

It does not in UTF-16, nor in what no browser reads and what is only used to deceive: UTF-7, escapes, IDNA.
"""
_AS_BROWSERS_READ = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
"""Encodings that pages declare and browsers read as a larger one (WHATWG Encoding Standard)."""


class Decoded(NamedTuple):
    """The text of a file, and the encoding it was read in where that had to be guessed."""

    text: str
    guessed_encoding: str | None = None


def decode(data: bytes, name: str, *, markup: bool = False) -> Decoded:
    """Turn the bytes of a file into text; ``markup`` lets the file declare its own encoding.

    A byte order mark decides; then come valid UTF-8, what the file declares, and a guess last.
    Raises UnreadableError when the bytes are no text, are mis-encoded or fit no encoding.
    """
    for signature, problem, remedy in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableError(name, problem, remedy)
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(encoding))
            except UnicodeDecodeError as error:
                problem = f"says it is {encoding.upper().removesuffix('-SIG')} but is not"
                raise UnreadableError(name, problem, _SAVE_AS_TEXT) from error
    if b"\0" in data:
        raise UnreadableError(name, "is not text (it holds NUL bytes)", _SAVE_AS_TEXT)
    if len(data) - len(data.translate(None, _CONTROLS)) > _CONTROL_SHARE * len(data):
        raise UnreadableError(name, "is not text (it holds control characters)", _SAVE_AS_TEXT)
    # What is valid UTF-8 beyond ASCII is UTF-8, even where a page still declares what it was once saved in.
    candidates = [declared(data)] if markup else []
    candidates.insert(1 if data.isascii() else 0, "utf-8")
    for candidate in filter(None, candidates):
        try:
            return Decoded(data.decode(candidate))
        except UnicodeDecodeError:
            continue
    return Decoded(*guess_encoding(data, name))


def declared(data: bytes) -> str | None:
    """The encoding that a page or XML file declares, as Python names it; None where that cannot be."""
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    if found is None:
        return None
    label = (found[1] or found[2]).decode("ascii", "replace")
    try:
        if _PLAIN.encode().decode(label) != _PLAIN:
            return None
    except (LookupError, UnicodeError):
        return None
    encoding = codecs.lookup(label).name
    return _AS_BROWSERS_READ.get(encoding, encoding)
