"""Text into Markdown: any text, whatever it holds, stays the text that it is."""

import re
from urllib.parse import quote

from factcheck.ingest.clean import clean_text, clean_url

_ANYWHERE = re.compile(r"[\\`*_\[\]<#|~]|&(?=#?\w{1,32};)")
_NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_MARKER = re.compile(r"[>+=-]|:(?=-)")
_NOT_IN_TARGET = re.compile(r"[\s<>()\[\]\\\"'`|{}^*_~]")


def escape_markdown(text: str) -> str:
    """One line of Markdown that shows exactly this text, with each run of white space as one space.

    It is safe at the start of a line and within one, in a paragraph, heading, list item, block quote, table
    cell and link text, in CommonMark and with the tables and strike-through of GitHub. Control characters
    are removed, as from articles. Empty for a text without anything to see.
    """
    line = " ".join(clean_text(text).split())
    line = _ANYWHERE.sub(r"\\\g<0>", line)
    if _MARKER.match(line):
        return "\\" + line
    return _NUMBERED.sub(r"\1\\\2", line, count=1) if _NUMBERED.match(line) else line


def escape_lines(text: str) -> list[str]:
    """The lines of a text, each escaped, without the empty ones."""
    return [line for part in clean_text(text).split("\n") if (line := escape_markdown(part))]


def quote_block(text: str) -> str:
    """A block quote of a text; each of its lines keeps a line of its own."""
    return "> " + "\\\n> ".join(escape_lines(text))


def link(text: str, url: str | None) -> str:
    """A link with this text, or the text alone where there is no web address (http or https) to point to."""
    target = clean_url(url) if url else None
    label = escape_markdown(text)
    if target is None:
        return label
    return f"[{label or escape_markdown(target)}]({link_target(target)})"


def link_target(url: str) -> str:
    """An address as the target of a link: what would end it or mean something there is percent-encoded."""
    target = _NOT_IN_TARGET.sub(lambda found: quote(found[0], safe=""), url)
    return re.sub(r"&(?=#?\w{1,32};)", r"\\&", target)
