"""Plain text files: titles, bylines, paragraphs and hard-wrapped lines."""

from datetime import date

import pytest

from factcheck.ingest.document import Document, Kind
from factcheck.ingest.read import read_bytes

WRAPPED = """\
Bridge over the Ell shut after crash

By Jane Doe

ELLBROOK, 3 May 2024

The bridge over the Ell was closed on Friday morning after a lorry
hit one of its pillars, the town of Ellbrook said. Nine people were
injured, two of them seriously. Police asked drivers to use the road
through Lowtown.

"We do not know yet how long the repairs will take," mayor Ann Lee
told reporters.
"""


def read(text: str, name: str = "a.txt") -> Document:
    return read_bytes(text.encode(), name)


def blocks(document: Document, kind: Kind = Kind.BODY) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks if block.kind is kind]


def test_a_hard_wrapped_article_is_read_in_whole_paragraphs() -> None:
    document = read(WRAPPED)
    assert document.title == "Bridge over the Ell shut after crash"
    assert document.author == "Jane Doe"
    assert blocks(document, Kind.BYLINE) == ["By Jane Doe", "ELLBROOK, 3 May 2024"]
    first, second = blocks(document)
    assert first.startswith("The bridge over the Ell was closed on Friday morning after a lorry hit one")
    assert first.endswith("to use the road through Lowtown.")
    assert second == '"We do not know yet how long the repairs will take," mayor Ann Lee told reporters.'


def test_the_title_opens_the_text() -> None:
    document = read(WRAPPED)
    assert document.text.startswith("Bridge over the Ell shut after crash\n\n")
    assert document.blocks[0].kind is Kind.TITLE


def test_lines_that_are_whole_stay_apart() -> None:
    lines = [
        "The bridge over the Ell was closed on Friday.",
        "Nine people were injured, the police said.",
        "It rained.",
    ]
    assert blocks(read("\n".join(lines))) == lines


def test_a_sentence_cut_by_one_line_break_is_joined() -> None:
    text = "The bridge over the Ell was closed on Friday morning\nafter a lorry hit it."
    assert blocks(read(text)) == [text.replace("\n", " ")]


def test_lists_stay_lists_in_wrapped_text() -> None:
    text = WRAPPED + "\nWhat is known so far about the accident on the bridge:\n- nine injured\n- one lorry\n"
    assert blocks(read(text))[-2:] == ["- nine injured", "- one lorry"]


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe",
        "By Jane Doe and John Roe in Ellbrook",
        "Von Anna Lind",
        "Par Léa Martin et Paul Roux",
        "Por Ana Ruiz",
        "Автор: Анна Липова",
        "Текст: Ганна Липова",
        "Published: 3 May 2024, 14:05",
        "Stand: 03.05.2024, 14:05 Uhr",
        "ELLBROOK, May 3, 2024",
        "3 mai 2024",
        "The Valley Post, Friday 3 May 2024",
        "Friday, May 3, 2024 at 14:05",
        "3 мая 2024 г., 14:05",
        "By Jane Doe and agencies",
        "By AFP",
        "By our staff and Ellbrook Courier",
        "By a staff reporter",
    ],
)
def test_bylines_and_datelines_are_no_statements(line: str) -> None:
    document = read(f"{line}\n\nThe bridge over the Ell was closed on Friday.")
    assert blocks(document, Kind.BYLINE) == [line]
    assert blocks(document) == ["The bridge over the Ell was closed on Friday."]


@pytest.mark.parametrize(
    "line",
    [
        "By Friday the bridge will be open again.",
        "By Monday",
        "By our reporters' count, 40 people were hurt.",
        "Von Montag an ist die Brücke gesperrt.",
        "Par chance, personne n’a été blessé.",
        "Por la noche se cerró el puente.",
        "On 3 May 2024 a lorry hit the bridge.",
    ],
)
def test_sentences_that_only_begin_like_bylines_are_statements(line: str) -> None:
    assert line in blocks(read(f"{line}\nThe bridge over the Ell was closed on Friday."))


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("The Valley Post, Friday 3 May 2024", date(2024, 5, 3)),
        ("ELLBROOK, May 3, 2024", date(2024, 5, 3)),
        ("Stand: 03.05.2024, 14:05 Uhr", date(2024, 5, 3)),
        ("Опубліковано: 3 травня 2024", date(2024, 5, 3)),
        ("3 de mayo de 2024", date(2024, 5, 3)),
        ("03/05/2024", None),
    ],
)
def test_a_dateline_says_when_an_article_was_published(line: str, published: date | None) -> None:
    assert read(f"{line}\n\nThe bridge over the Ell was closed on Friday.").published == published


def test_a_first_sentence_is_no_title() -> None:
    document = read("The bridge is shut.\n\nNine people were injured.")
    assert document.title == ""
    assert blocks(document) == ["The bridge is shut.", "Nine people were injured."]


def test_a_file_of_one_line_is_one_statement() -> None:
    document = read("Bridge over the Ell shut")
    assert (document.title, blocks(document)) == ("", ["Bridge over the Ell shut"])


def test_windows_and_old_mac_line_ends_make_the_same_document() -> None:
    ends = [read(WRAPPED.replace("\n", end)) for end in ("\n", "\r\n", "\r")]
    assert ends[0].text == ends[1].text == ends[2].text
    assert ends[0].blocks == ends[1].blocks == ends[2].blocks


def test_an_unknown_ending_is_told_from_the_content() -> None:
    assert read("<!DOCTYPE html><title>x</title><p>The bridge is shut.</p>", "page").title == "x"
    assert read("---\ntitle: Bridge\n---\nThe bridge is *shut*.", "notes").text.endswith(
        "The bridge is shut."
    )
    assert read("The bridge is *shut*.", "notes.log").text == "The bridge is *shut*."


STATED = """\
---
title: Bridge shut after crash
source: The Valley Post
author: Jane Doe
date: 2024-05-03
url: https://valley.example/bridge
---
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_text_file_says_where_it_comes_from_in_its_front_matter(end: str) -> None:
    document = read((STATED + "\nThe bridge is *shut*.\n").replace("\n", end))
    assert (document.title, document.source, document.author, document.published, document.url) == (
        "Bridge shut after crash",
        "The Valley Post",
        "Jane Doe",
        date(2024, 5, 3),
        "https://valley.example/bridge",
    )
    assert document.text == "Bridge shut after crash\n\nThe bridge is *shut*."


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_needs_no_lines_of_dashes(end: str) -> None:
    stated = STATED.replace("---\n", "").replace("title: Bridge", "Title: Bridge: shut")
    document = read((stated + "\nThe bridge is shut.\n").replace("\n", end))
    assert (document.title, document.source, document.published) == (
        "Bridge: shut shut after crash",
        "The Valley Post",
        date(2024, 5, 3),
    )
    assert blocks(document) == ["The bridge is shut."]


@pytest.mark.parametrize(
    "opening",
    [
        "Title: nobody holds it, says Moran",
        "Injured: nine\nDead: none",
        "Title: nobody holds it\nSource: the river\nThe bridge is shut.",
    ],
)
def test_a_paragraph_with_colons_is_no_front_matter(opening: str) -> None:
    document = read(opening + "\n\nThe road is open.")
    assert opening.rsplit("\n", maxsplit=1)[-1] in document.text
    assert document.source is None


def test_a_headline_under_front_matter_with_another_title_is_a_heading() -> None:
    document = read(STATED + "Ellbrook cut off\n\nThe bridge is shut.")
    assert document.title == "Bridge shut after crash"
    assert blocks(document, Kind.HEADING) == ["Ellbrook cut off"]
    assert blocks(document) == ["The bridge is shut."]


def test_a_headline_that_repeats_the_stated_title_is_told_once() -> None:
    document = read(STATED + "Bridge Shut After Crash\n\nThe bridge is shut.")
    assert document.text == "Bridge shut after crash\n\nThe bridge is shut."


def test_front_matter_without_a_title_leaves_it_to_the_first_line() -> None:
    document = read("---\nsource: The Valley Post\n---\nBridge shut\n\nNine people were injured.")
    assert (document.source, document.title) == ("The Valley Post", "Bridge shut")


def test_words_between_two_rules_are_no_front_matter() -> None:
    text = "---\nCorrection: nine people were injured.\n---\nThe bridge is shut."
    assert "Correction: nine people were injured." in blocks(read(text))


@pytest.mark.parametrize("line", ["!", "* * *", "😀", "—"])
def test_a_line_without_a_letter_or_a_digit_is_no_statement(line: str) -> None:
    document = read(f"The bridge is shut.\n\n{line}\n\nNobody was hurt.")
    assert blocks(document) == ["The bridge is shut.", "Nobody was hurt."]
    assert blocks(document, Kind.BYLINE) == [line]


def test_a_masthead_above_the_headline_names_the_outlet() -> None:
    document = read(
        "Quell Post\nBy Jonas Ried\n19 November 2026\n\nBridge shut: no way over\n\nIt is shut.\n"
    )
    assert (document.title, document.source, document.author) == (
        "Bridge shut: no way over",
        "Quell Post",
        "Jonas Ried",
    )
    assert document.published == date(2026, 11, 19)


def test_a_masthead_may_stand_above_a_headline_with_its_byline_right_below() -> None:
    document = read("THE QUELL POST\n19 November 2026\n\nBridge shut\nBy Jonas Ried\n\nIt is shut.\n")
    assert (document.title, document.source, document.author) == (
        "Bridge shut",
        "THE QUELL POST",
        "Jonas Ried",
    )
    assert document.published == date(2026, 11, 19)
    assert blocks(document) == ["It is shut."]


def test_bylines_right_below_the_headline_leave_it_the_headline() -> None:
    document = read("Bridge shut: no way over\nBy Jonas Ried\n\nThe bridge is shut.\n\nIt is old.\n")
    assert (document.title, document.source, document.author) == (
        "Bridge shut: no way over",
        None,
        "Jonas Ried",
    )


def test_a_first_paragraph_that_ends_in_a_credit_is_no_masthead() -> None:
    document = read("The bridge is shut, and nobody knows for how long.\nBy Jonas Ried\n\nIt is old.\n")
    assert document.source is None
    assert document.title == ""
