"""Whatever bytes a file holds, it becomes a sound document or a clear error."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.ingest.document import Document, Kind
from factcheck.ingest.read import read_bytes
from factcheck.ingest.unreadable import UnreadableError

FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\xa0\xad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufffe\uffff]"
)
PARTS = [
    "---\n", "title: ", "Fire: three dead", "date: 2024-02-31\n", "# ", "## ", "- ", "> ", "```\n", "\n\n",
    "\n", "\r\n", "By Jane Doe", "The bridge was shut on Friday.", "<html>", "<body>", "<h1>", "</h1>",
    "<p>", "</p>", "<article>", "<main>", "<table><tr><td>", "</table>", "<figcaption>", "<br>", "<script>",
    "<!--", "-->", "<![CDATA[", "<?xml version='1.0' encoding='latin-1'?>", "<meta charset=utf-16>",
    "<title>", "</title>", "&#0;", "&#x202e;", "&shy;", "&amp;", "\u202e", "\x1b[31m", "\x9b1m", "\u200b",
    "\u0301", "\u2028", "\x85", "\xa0", "é", "ü", "Привіт", "市长说", "<a href='x'>", "</a>",
    "<div class=menu>", "</div>", "| a | b |\n|---|---|\n| 1 | 2 |", "![x](y)",
    "{\"datePublished\": \"2024\"}", "<script type='application/ld+json'>", "</script>", "<svg>",
    "<h1><h1>", "<ul><li>", "Content-Type: text/html; charset=nowhere\n", "Date: never\n",
    "Content-Type: text/plain; charset=\"utf\xff\"\n", "Date: 31 Dec 9999 23:59:59 -0200\n",
    "date: 0001-01-01T00:00:00+02:00\n", "<meta charset=punycode>",
    "<script type='application/ld+json'>{\"datePublished\": \"20\\q24\"}</script>",
    "Subject: =?x?b?_?=\n", "Subject: =?\xff?q?_?=\n", "--b\n",
    "Content-Type: multipart/mixed; boundary=b\n\n",
]  # fmt: skip
CONTENTS = st.one_of(
    st.binary(max_size=200),
    st.text(max_size=100).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.lists(st.sampled_from(PARTS), max_size=25).map(lambda parts: "".join(parts).encode()),
    st.lists(st.sampled_from(PARTS), max_size=8).map(lambda parts: "".join(parts).encode("utf-16")),
)
NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a", "a.log", "a.eml"])


def assert_sound(document: Document) -> None:
    end = -1
    for block in document.blocks:
        assert end < block.start < block.end <= len(document.text)
        shown = document.text[block.start : block.end]
        assert shown == shown.strip()
        end = block.end
    told = "".join(document.text[block.start : block.end] for block in document.blocks)
    assert told.replace("\n", "") == re.sub(r"\n+", "", document.text)
    assert document.blocks
    titles = [document.text[block.start : block.end] for block in document.blocks if block.kind is Kind.TITLE]
    assert titles == ([document.title] if document.title else [])
    for text in (document.text, document.title, document.source, document.author, document.url):
        assert not FORBIDDEN.search(text or "")
    for line in (document.title, document.source, document.author, document.url):
        assert "\n" not in (line or "")
    if isinstance(document.published, datetime):  # a moment in every zone
        assert document.published.astimezone(UTC) == document.published


def read_or_refuse(data: bytes, name: str) -> Document | None:
    try:
        return read_bytes(data, name)
    except UnreadableError as error:
        message = str(error)
    assert message.startswith(f"{name}: ")
    assert "; " in message
    return None


@given(CONTENTS, NAMES)
@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes_become_a_sound_document_or_a_clear_error(data: bytes, name: str) -> None:
    document = read_or_refuse(data, name)
    if document is not None:
        assert_sound(document)
        assert read_bytes(data, name) == document


@pytest.mark.parametrize(
    ("name", "opening"),
    [("a.html", "<div>"), ("a.html", "<b>"), ("a.md", "> "), ("a.md", "- "), ("a.md", "["), ("a.md", "*a ")],
)
def test_nesting_without_end_is_borne_or_refused(name: str, opening: str) -> None:
    document = read_or_refuse((opening * 5000 + "The bridge is shut.").encode(), name)
    if document is not None:
        assert_sound(document)


def test_a_page_nested_as_page_builders_do_it_is_read() -> None:
    page = f"<html><body>{'<div>' * 400}<p>The bridge is shut.</p>{'</div>' * 400}</body></html>"
    assert read_bytes(page.encode(), "a.html").text == "The bridge is shut."


def test_front_matter_with_aliases_that_multiply_stays_small() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    matter = "\n".join([*lines, "title: Bridge shut", "author: *a8"])
    document = read_bytes(f"---\n{matter}\n---\nThe bridge is shut.".encode(), "a.md")
    assert document.title == "Bridge shut"
    assert len(document.author or "") <= 300
