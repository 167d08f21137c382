"""Markdown files: front matter, headings, and text without its markup."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from factcheck.ingest.document import Document
from factcheck.ingest.read import read_bytes


def read(text: str) -> Document:
    return read_bytes(text.encode(), "a.md")


def told(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, document.text[block.start : block.end]) for block in document.blocks]


def test_front_matter_says_who_published_what_and_when() -> None:
    document = read(
        "---\ntitle: Bridge shut\nsource: Valley Post\nauthor: Jane Doe\ndate: 2024-05-03\n"
        "url: https://post.example/b\nlanguage: en-GB\n---\nThe bridge is shut."
    )
    assert document.title == "Bridge shut"
    assert document.source == "Valley Post"
    assert document.author == "Jane Doe"
    assert document.published == date(2024, 5, 3)
    assert document.url == "https://post.example/b"
    assert document.language == "en"


def test_front_matter_is_read_whatever_the_case_and_the_names_of_its_keys() -> None:
    document = read(
        "---\nTitle: Bridge shut\nPublisher: Valley Post\nAuthors: [Jane Doe, John Roe]\nLANG: de\n---\nx"
    )
    assert (document.title, document.source) == ("Bridge shut", "Valley Post")
    assert (document.author, document.language) == ("Jane Doe, John Roe", "de")


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("2024-05-03", date(2024, 5, 3)),
        ('"2024-05-03"', date(2024, 5, 3)),
        ("2024-05-03T14:05:00+02:00", datetime(2024, 5, 3, 14, 5, tzinfo=timezone(timedelta(hours=2)))),
        ("2024-05-03 14:05:00Z", datetime(2024, 5, 3, 14, 5, tzinfo=UTC)),
        ("2024-05-03 14:05", date(2024, 5, 3)),
        ("3 May 2024", date(2024, 5, 3)),
        ("May 3, 2024", date(2024, 5, 3)),
        ("3. Mai 2024", date(2024, 5, 3)),
        ("3 мая 2024", date(2024, 5, 3)),
        ("yesterday", None),
        ("May 2024", None),
        ("2024-02-31", None),
        ("0001-01-01", None),
        ("0001-01-01T00:00:00+02:00", None),
        ('"0001-01-01T00:00:00+02:00"', None),
        ("9999-12-31T23:59:59-02:00", None),
        ("[1, 2]", None),
    ],
)
def test_dates_are_read_as_days_or_moments_and_never_guessed(stated: str, published: date | None) -> None:
    assert read(f"---\ntitle: x\ndate: {stated}\n---\nThe bridge is shut.").published == published


def test_a_headline_with_a_colon_loses_no_article() -> None:
    document = read(
        "---\ntitle: Bridge: nine hurt\nsource: 'Valley Post'\ndate: 2024-05-03\n---\nThe bridge is shut."
    )
    assert (document.title, document.source) == ("Bridge: nine hurt", "Valley Post")
    assert document.published == date(2024, 5, 3)
    assert told(document)[-1] == ("body", "The bridge is shut.")


@pytest.mark.parametrize(
    "text", ["---\n\nNine were hurt.", "---\nThe bridge is shut.\n\n---\n\nNine were hurt."]
)
def test_a_rule_that_opens_a_text_is_no_front_matter(text: str) -> None:
    assert told(read(text))[-1] == ("body", "Nine were hurt.")
    assert ("The bridge is shut." in text) == ("The bridge is shut." in read(text).text)


def test_the_first_heading_is_the_title_and_is_not_repeated() -> None:
    for text in (
        "# Bridge shut\n\nIt is shut.",
        "---\ntitle: Bridge shut\n---\n\n# Bridge shut!\n\nIt is shut.",
    ):
        document = read(text)
        assert told(document) == [("title", "Bridge shut"), ("body", "It is shut.")]


def test_markup_goes_and_what_it_marks_stays() -> None:
    document = read(
        "# Bridge shut\n\nBy Jane Doe\n\n"
        "The **bridge** over the [Ell](https://a.example) was *closed*\non `Friday`.\n\n"
        "## What we know\n\n- nine injured\n- one lorry\n\n> It was a terrible noise.\n\n"
        "![The damaged pillar](pillar.jpg)\n\n| Ferry | Departs |\n|---|---|\n| Alba | 8:00 |\n\n"
        "AT&amp;T \\*said\\* so.\n"
    )
    assert told(document) == [
        ("title", "Bridge shut"),
        ("byline", "By Jane Doe"),
        ("body", "The bridge over the Ell was closed on Friday."),
        ("heading", "What we know"),
        ("body", "nine injured"),
        ("body", "one lorry"),
        ("body", "It was a terrible noise."),
        ("caption", "The damaged pillar"),
        ("body", "Ferry | Departs"),
        ("body", "Alba | 8:00"),
        ("body", "AT&T *said* so."),
    ]


def test_html_in_markdown_is_read_as_what_it_shows() -> None:
    document = read(
        "The bridge is <b>shut</b>.\n\n<div><p>Nine were hurt.</p><script>alert(1)</script></div>\n"
    )
    assert told(document) == [("body", "The bridge is shut."), ("body", "Nine were hurt.")]


def test_an_address_that_is_not_of_the_web_is_left_out() -> None:
    assert read("---\ntitle: x\nurl: javascript:alert(1)\n---\nThe bridge is shut.").url is None


@pytest.mark.parametrize(
    "matter", ["title: 0x" + "f" * 5000, "a: &a [x]\ndate: *a", "title: [1, 2]\ndate: 99999999999999999999"]
)
def test_front_matter_that_holds_odd_values_does_not_stop_the_reader(matter: str) -> None:
    document = read_bytes(f"---\n{matter}\n---\n\nThe dam above Varn cracked.\n".encode(), "dam.md")
    assert "The dam above Varn cracked." in document.text
    assert document.published is None
