"""Reads saved mails, such as press releases, by their subject, sender and date; attachments stay closed."""

import codecs
from contextlib import suppress
from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from factcheck.ingest import html_page, plain_text
from factcheck.ingest.dates import no_placeholder
from factcheck.ingest.draft import Draft
from factcheck.ingest.unreadable import UnreadableError

SUFFIXES = (".eml",)
_READERS = {"text/plain": plain_text.read, "text/html": html_page.read}
"""What a part may be to be read, the best first: a mail says the same in both."""
_SIGNATURE = b"\n-- \n"
"""What parts a text from its sender's address (RFC 3676)."""


def read(data: bytes, name: str) -> Draft:
    """Read a mail as an article of its sender.

    Raises UnreadableError where it holds no text, or is nested too deep.
    """
    try:
        message = message_from_bytes(data)
        parts = {part.get_content_type(): part for part in reversed(list(message.walk())) if _is_text(part)}
    except RecursionError as error:
        raise UnreadableError(name, "is nested too deep", "save its text as .txt") from error
    kind = next((kind for kind in _READERS if kind in parts), None)
    if kind is None:
        raise UnreadableError(name, "is a mail without a text", "save what is attached to it")
    draft = _READERS[kind](_text_of(parts[kind]), name)
    sender, address = parseaddr(_header(message, "From"))
    return replace(
        draft,
        title=_header(message, "Subject") or draft.title,
        source=sender or address.partition("@")[2] or draft.source,
        published=_sent(message) or draft.published,
    )


def _is_text(part: Message) -> bool:
    return part.get_content_type() in _READERS and part.get_content_disposition() != "attachment"


def _text_of(part: Message) -> bytes:
    """Return the bytes of a part as UTF-8 where it names its encoding, or else as they are."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    if charset is not None:
        with suppress(LookupError, ValueError):  # where it is not what it says, the bytes tell
            data = codecs.BOM_UTF8 + data.decode(charset).encode()
    return data.replace(b"\r\n", b"\n").partition(_SIGNATURE)[0]


def _header(message: Message, name: str) -> str:
    text = str(message.get(name, ""))
    try:
        return str(make_header(decode_header(text)))
    except (MessageError, LookupError, ValueError):  # an encoding that there is not, or is written wrongly
        return text


def _sent(message: Message) -> date | None:
    try:
        return no_placeholder(parsedate_to_datetime(str(message.get("Date", ""))))
    except (ValueError, TypeError, OverflowError):
        return None
