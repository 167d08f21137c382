"""Any text as Markdown: read back, it is the text that it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from factcheck.ingest.clean import clean_text
from factcheck.reports.escape import escape_lines, escape_markdown, link, quote_block

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
MARKS = st.text(alphabet="\\`*_{}[]()<>#+-.!|&~=:;\"'/ \n\ta1b", max_size=30)
ANY_TEXT = st.one_of(MARKS, st.text(max_size=30))


def one_line(text: str) -> str:
    return " ".join(clean_text(text).split())


def leaves(markdown: str) -> tuple[list[str], str]:
    """The kinds of blocks that a parser finds, and all text in them, with nothing but text allowed inside."""
    kinds: list[str] = []
    told = ""
    for token in PARSER.parse(markdown):
        if token.type != "inline":
            kinds.append(token.type)
            continue
        for child in token.children or []:
            assert child.type in {"text", "hardbreak"}, child
            told += "\n" if child.type == "hardbreak" else child.content
    return kinds, told


@given(ANY_TEXT)
def test_a_text_stays_itself_in_a_paragraph(text: str) -> None:
    assert leaves(escape_markdown(text)) == (
        (["paragraph_open", "paragraph_close"], one_line(text)) if one_line(text) else ([], "")
    )


@given(ANY_TEXT.filter(one_line))
def test_a_text_stays_itself_in_a_table_cell(text: str) -> None:
    kinds, told = leaves(f"| a | b |\n|---|---|\n| {escape_markdown(text)} | c |")
    assert kinds.count("td_open") == 2
    assert told == f"ab{one_line(text)}c"


@given(ANY_TEXT.filter(one_line), st.sampled_from(["### ", "- ", "7. ", "> ", "  - ", "**x:** "]))
def test_a_text_stays_itself_after_any_opening(text: str, opening: str) -> None:
    plain_kinds = [token.type for token in PARSER.parse(f"{opening}word") if token.type != "inline"]
    tokens = PARSER.parse(opening + escape_markdown(text))
    assert [token.type for token in tokens if token.type != "inline"] == plain_kinds
    told = "".join(child.content for token in tokens for child in token.children or [])
    assert told.removeprefix("x: ") == one_line(text) or told == f"x: {one_line(text)}"


@given(ANY_TEXT.filter(one_line))
def test_a_quotation_keeps_its_lines(text: str) -> None:
    kinds, told = leaves(quote_block(text))
    assert kinds == ["blockquote_open", "paragraph_open", "paragraph_close", "blockquote_close"]
    assert told.split("\n") == [line for part in clean_text(text).split("\n") if (line := one_line(part))]


@given(ANY_TEXT.filter(one_line), st.text(alphabet="()<>[]\\|*_`&;?=#%~ é\"'a1", max_size=12))
def test_a_link_has_its_text_and_one_target_whatever_both_hold(text: str, path: str) -> None:
    written = link(text, f"https://a.example/{path}")
    (paragraph,) = (token for token in PARSER.parse(f"see {written} there") if token.type == "inline")
    kinds = [child.type for child in paragraph.children or []]
    assert kinds == ["text", "link_open", "text", "link_close", "text"]
    children: list[Token] = paragraph.children or []
    assert children[2].content == one_line(text)
    assert str(children[1].attrGet("href")).startswith("https://a.example/")
    assert "|" not in written.split("](", 1)[1]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//a.example", "", None]
)
def test_only_web_addresses_become_links(url: str | None) -> None:
    assert link("Bridge closed", url) == "Bridge closed"


def test_an_address_keeps_its_query() -> None:
    (token,) = (
        t for t in PARSER.parse(link("x", "https://a.example/b?c=1&copy;=2&d=%20e#f")) if t.type == "inline"
    )
    assert (token.children or [])[0].attrGet("href") == "https://a.example/b?c=1&copy;=2&d=%20e#f"


def test_ordinary_prose_is_left_as_it_was() -> None:
    prose = "At 14:05, 12 boats (worth $3.5m) burned – “a disaster”, said A. Lee of Roe & Sons; 50% were new!"
    assert escape_markdown(prose) == prose


def test_a_note_loses_its_empty_lines_only() -> None:
    assert escape_lines("one\n\n  # two\n") == ["one", "\\# two"]
