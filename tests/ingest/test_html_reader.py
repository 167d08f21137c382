"""Saved web pages: the article comes through, what stands around it does not."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from factcheck.ingest.document import Document
from factcheck.ingest.read import read_bytes

PAGES = Path(__file__).parent / "pages"


def read(page: str) -> Document:
    return read_bytes(page.encode(), "a.html")


def read_page(name: str) -> Document:
    return read_bytes((PAGES / name).read_bytes(), name)


def told(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, document.text[block.start : block.end]) for block in document.blocks]


def lines(document: Document) -> list[str]:
    return [line for _, line in told(document)]


def test_a_semantic_page_gives_its_article_and_what_it_states_about_itself() -> None:
    document = read_page("semantic.html")
    assert told(document) == [
        ("title", "Le pont fermé après un accident"),
        ("body", "La circulation est interrompue depuis vendredi."),
        ("caption", "Le pont, vendredi."),
        ("body", "Un camion a heurté un pilier vers 7 heures, a indiqué la mairie."),
        ("heading", "Neuf blessés"),
        ("body", "« Tout va bien », a assuré le maire."),
        ("body", "Le pont rouvrira lundi."),
    ]
    assert (document.source, document.author) == ("La Gazette", "Léa Martin")
    assert document.published == datetime(2024, 5, 3, 12, tzinfo=timezone(timedelta(hours=2)))
    assert (document.url, document.language) == ("https://gazette.example/pont", "fr")


def test_a_page_of_nested_divs_gives_its_article_alone() -> None:
    document = read_page("nested_divs.html")
    assert [line for kind, line in told(document) if kind == "body"] == [
        "Die Brücke über die Ell ist seit Freitag gesperrt.",
        "Verletzt wurde niemand, teilte die Polizei mit.",
    ]
    assert (document.title, document.source) == ("Brücke gesperrt", "Ellbacher Bote")
    assert (document.author, document.published) == ("Anna Lind", date(2024, 5, 3))


def test_a_weblog_page_gives_lists_tables_and_quotations_but_no_comments() -> None:
    document = read_page("weblog.html")
    assert lines(document) == [
        "Bridge closed",
        "The bridge over the Ell was closed on Friday after a lorry hit one of its pillars, the town said.",
        "The damaged pillar.",
        "It was a terrible noise.",
        "Tom Roe, neighbour",
        "Take the north road.",
        "Follow the signs to Lowtown.",
        "Ferry | Departs",
        "Alba | 8:00",
    ]
    assert document.published == datetime(2024, 5, 3, 9, 15, tzinfo=UTC)


def test_every_entry_of_a_live_blog_is_read() -> None:
    document = read_page("live_blog.html")
    assert lines(document) == [
        "Live: bridge accident",
        "Police give figure",
        "Police say nine people were injured.",
        "Bridge shut",
        "The bridge is shut in both directions, the town said.",
        "A lorry has hit a pillar of the bridge over the Ell.",
    ]
    assert document.source == "Valley Post"


def test_teasers_marked_up_as_articles_are_not_taken_for_the_article() -> None:
    document = read_page("teasers.html")
    assert told(document) == [
        ("title", "Bridge shut after crash"),
        ("byline", "By Jane Doe"),
        ("body", "A lorry hit a pillar of the bridge over the Ell on Friday, and the bridge was shut."),
        ("body", "Nine people were injured, police said."),
    ]


def test_a_page_laid_out_in_a_table_is_read() -> None:
    document = read_page("table_layout.html")
    assert lines(document) == [
        "Bridge closed",
        "The bridge over the Ell was closed on Friday.",
        "Nine people were injured, the police said.",
    ]


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><p>The bridge is open again.</p></body></html>",
        "<p>The bridge is open again.</p>",
        "<div>The bridge is open again.</div>",
        "The bridge is open again.",
        "<html><body><div><span>The bridge is <b>open</b> again.</span></div></body></html>",
        "<p>The bridge is open again.",
    ],
)
def test_a_page_of_one_sentence_is_an_article_too(page: str) -> None:
    assert lines(read(page)) == ["The bridge is open again."]


def test_a_long_article_is_read_from_end_to_end() -> None:
    sentences = [
        f"Paragraph {number} tells of the bridge over the Ell and of its many pillars."
        for number in range(80)
    ]
    body = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    page = (
        f"<html><body><nav><a href=/>Home</a></nav><article><h1>The bridge</h1>{body}</article></body></html>"
    )
    assert lines(read(page)) == ["The bridge", *sentences]


def test_hidden_text_is_not_read() -> None:
    document = read(
        "<html><body><main><p>The bridge is open.</p><p style='display: none'>Hidden one.</p>"
        "<p hidden>Hidden two.</p><script>alert(1)</script><!-- Hidden three. --></main></body></html>"
    )
    assert "alert" not in document.text
    assert "Hidden three" not in document.text


@pytest.mark.parametrize(
    ("meta", "published"),
    [
        ('<meta property="article:published_time" content="2024-05-03T14:05:00+0200">', 14),
        ('<meta itemprop="datePublished" content="2024-05-03T14:05:00+02:00">', 14),
        ('<meta property="article:published_time" content="2024-05-03 14:05">', None),
        ('<meta name="date" content="2024-05-03">', None),
    ],
)
def test_a_time_is_kept_only_with_its_offset(meta: str, published: int | None) -> None:
    found = read(f"<html><head>{meta}</head><body><p>The bridge is open again.</p></body></html>").published
    assert found is not None
    assert getattr(found, "hour", None) == published
    assert (found.year, found.month, found.day) == (2024, 5, 3)


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("2024-05-03T14:05:00\\u002B02:00", date(2024, 5, 3)),
        ("2024-05-03\n", date(2024, 5, 3)),
        ("2024-05-\\q03", None),
    ],
)
def test_linked_data_that_is_written_wrongly_loses_no_article(stated: str, published: date | None) -> None:
    script = f'<script type="application/ld+json">{{"datePublished": "{stated}"}}</script>'
    document = read(f"<html><head>{script}</head><body><p>The bridge is open again.</p></body></html>")
    assert "The bridge is open again." in document.text
    found = document.published
    assert (found.date() if isinstance(found, datetime) else found) == published


def test_a_date_that_stands_for_none_gives_way_to_another() -> None:
    meta = '<meta property="article:published_time" content="0001-01-01T00:00:00+02:00">'
    time = '<time pubdate datetime="2024-05-03">3 May</time>'
    document = read(f"<html><head>{meta}</head><body>{time}<p>The bridge is open again.</p></body></html>")
    assert document.published == date(2024, 5, 3)


def test_a_page_that_states_nothing_gets_nothing_made_up() -> None:
    document = read("<html><body><p>The bridge is open again. © 2019</p></body></html>")
    assert (document.source, document.author, document.published, document.url) == (None, None, None, None)


def test_reading_a_page_writes_nothing_to_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    read("<div>x</div>")
    assert capfd.readouterr() == ("", "")


def test_a_sentence_that_is_also_the_title_stays_a_statement() -> None:
    document = read("<title>The bridge is open again.</title><p>The bridge is open again.</p>")
    assert told(document) == [("title", "The bridge is open again."), ("body", "The bridge is open again.")]


def test_text_and_markdown_are_read_without_loading_what_only_pages_need() -> None:
    script = (
        "import sys; from factcheck.ingest.read import read_bytes\n"
        "read_bytes(b'---\\ndate: 2024-05-03\\n---\\nIt is shut.', 'a.md')\n"
        "read_bytes(b'It is shut.', 'a.txt')\n"
        "print({'trafilatura', 'lxml', 'dateparser', 'charset_normalizer'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("title", "source"),
    [
        ("Lorry hits bridge over the Ell | Valley Post", "Valley Post"),
        ("Weather: sunny and dry | Valley Post", None),
        ("Lorry hits bridge | Valley Post reports from a town that nobody knew", None),
    ],
)
def test_a_title_of_the_headlines_words_names_the_outlet_behind_a_bar(title: str, source: str | None) -> None:
    page = (
        f"<html><head><title>{title}</title></head><body><article><h1>Lorry hits the bridge over the Ell</h1>"
        "<p>A lorry hit a pillar of the bridge over the Ell on Friday, and the bridge was shut.</p></article>"
    )
    assert read_bytes(page.encode(), "page.html").source == source
